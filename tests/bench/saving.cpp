// SPDX-License-Identifier: GPL-3.0-or-later
// What the GUI thread does between a click that saves something and its return to the event loop; and the longest
// turn while the acknowledgement arrives.
#include "person.h"

#include <ui/row_button.h>
#include <ui/segmented_answer.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

namespace mehfooz::bench {

namespace {

constexpr int kClicks = 1000;
constexpr int kMostSteps = 4 * kClicks; ///< Where no click comes of so many, something is wrong.
constexpr double kMostPerClick = 2;

class Saving final {
public:
    /// `kept` tells how much has been saved so far: only clicks after which it is more or other count.
    Saving(Person &person, QString name, std::function<qint64()> kept) : m_person{person}, m_name{std::move(name)}, m_kept{std::move(kept)} { }

    [[nodiscard]] bool isDone() const { return m_clicks.elapsed.count() >= kClicks; }

    /// False where the click saved nothing.
    bool click(QAbstractButton &button)
    {
        const qint64 before = m_kept();
        Span click;
        Series after;
        click.measure([&] { button.click(); });
        m_person.settle(&after);
        if (m_kept() == before)
            return false;
        m_clicks.elapsed.add(click.elapsed.max());
        m_clicks.onProcessor.add(click.onProcessor.max());
        m_after.add(after.max());
        if (m_clicks.elapsed.count() <= kClicks / 10)
            m_first.add(click.elapsed.max());
        return true;
    }

    bool printAll() const
    {
        print({m_name + QStringLiteral(", click"), "ms", m_clicks.elapsed, QStringLiteral("its first hundred"),
               m_clicks.elapsed.median() / m_first.median(), Limit{"p99", kMostPerClick}});
        print({m_name + QStringLiteral(", click, processor only"), "ms", m_clicks.onProcessor, {}, 0, {}});
        print({m_name + QStringLiteral(", longest turn until shown as saved"), "ms", m_after, {}, 0, {}});
        return isDone();
    }

private:
    Person &m_person;
    QString m_name;
    std::function<qint64()> m_kept;
    Span m_clicks;
    Series m_first;
    Series m_after;
};

/// Answers of every attempt.
qint64 answersIn(const Workspace &workspace)
{
    qint64 count = 0;
    for (const StoredAttempt &attempt : workspace.state().attempts)
        count += attempt.answers.size();
    return count;
}

/// Gives some answer to the question that is shown.
void chooseSomething(Person &person)
{
    const auto radios = person.visible<QRadioButton>();
    const auto checks = person.visible<QCheckBox>();
    const auto fields = person.visible<QLineEdit>();
    const auto lists = person.visible<QComboBox>();
    if (!radios.isEmpty())
        radios.back()->click();
    if (!checks.isEmpty() && !checks.back()->isChecked())
        checks.back()->click();
    if (!fields.isEmpty())
        fields.back()->setText(QStringLiteral("30"));
    for (qsizetype i = 0; i < lists.size(); ++i) // a partner is given once
        lists[i]->setCurrentIndex(qMin(static_cast<int>(i) + 1, lists[i]->count() - 1));
}

bool answerQuestions(Person &person)
{
    Saving saving{person, QStringLiteral("answer to a question"), [&person] { return answersIn(person.workspace()); }};
    QStringList quizzes;
    for (const Quiz &quiz : person.workspace().library().content().quizzes) {
        if (quiz.kind == QuizKind::Practice)
            quizzes.append(QStringLiteral("quiz/") + quiz.id.text());
    }
    qsizetype next = 0;
    for (int step = 0; step < kMostSteps && !saving.isDone() && !quizzes.isEmpty(); ++step) {
        if (person.page() != u"quiz") {
            person.go(quizzes.at(next++ % quizzes.size()));
            person.settle();
        }
        chooseSomething(person);
        ui::ActionButton *check = person.filled();
        const bool saved = check && saving.click(*check);
        ui::ActionButton *on = person.filled();
        if (saved && on)
            on->click();
        else
            person.go(QStringLiteral("quizzes")); // another quiz
        person.settle();
    }
    return saving.printAll();
}

bool answerChecks(Person &person)
{
    Saving saving{person, QStringLiteral("answer to a check"), [&person] { return qint64{person.workspace().state().snapshots.size()}; }};
    const QList<CheckItem> &items = person.workspace().library().content().checks;
    for (int step = 0; step < kMostSteps && !saving.isDone() && !items.isEmpty(); ++step) {
        person.go(QStringLiteral("check/") + items.at(step % items.size()).scored.id.text());
        person.settle();
        const auto answers = person.visible<ui::SegmentedAnswer>();
        const auto cells = answers.isEmpty() ? QList<QAbstractButton *>{} : answers.front()->findChildren<QAbstractButton *>();
        if (cells.size() > 2)
            saving.click(*cells.at((step / items.size() + step) % 3));
    }
    return saving.printAll();
}

/// Steps that show as ticked.
qint64 ticked(Person &person)
{
    const auto rows = person.visible<ui::RowButton>();
    return std::count_if(rows.cbegin(), rows.cend(), [](const ui::RowButton *row) { return row->isCheckable() && row->isChecked(); });
}

bool tickSteps(Person &person)
{
    Saving saving{person, QStringLiteral("tick of a step"), [&person] { return ticked(person); }};
    const QList<Incident> &incidents = person.workspace().library().content().incidents;
    if (!incidents.isEmpty())
        person.go(QStringLiteral("incident/") + incidents.front().id.text());
    person.settle();
    for (int step = 0; step < kMostSteps && !saving.isDone(); ++step) {
        QList<ui::RowButton *> rows = person.visible<ui::RowButton>();
        rows.removeIf([](const ui::RowButton *row) { return !row->isCheckable(); });
        if (rows.isEmpty())
            break;
        saving.click(*rows.at(step % rows.size()));
    }
    return saving.printAll();
}

int run(QApplication &application)
{
    Person person{application};
    bool good = answerQuestions(person);
    good = answerChecks(person) && good;
    good = tickSteps(person) && good;
    if (!good)
        std::fprintf(stderr, "fewer than %d clicks were possible\n", kClicks);
    return good ? 0 : 1;
}

} // namespace

} // namespace mehfooz::bench

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    return mehfooz::bench::run(application);
}
