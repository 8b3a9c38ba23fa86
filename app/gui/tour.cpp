// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "tour_warnings.h"

#include <ui/action_button.h>
#include <ui/page_audit.h>
#include <ui/row_button.h>
#include <ui/segmented_answer.h>
#include <ui/specimen_view.h>
#include <ui/toast_host.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace mehfooz {

namespace {

constexpr int kMostParts = 8;
constexpr int kMostLayoutTurns = 60;
constexpr int kQuietTurns = 3;
constexpr int kPause = 20; // ms between two looks
constexpr int kMostQuestions = 12;
constexpr qsizetype kAnsweredPart = 3; // one of three check items, the essential ones first: enough for a score

template<typename Widget>
QList<Widget *> visibleOnes(const QWidget &page)
{
    QList<Widget *> found;
    const auto all = page.findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->isVisible() && widget->isEnabled())
            found.append(widget);
    }
    return found;
}

/// Words that stand in Latin letters in Urdu too: names of systems and of keys.
QStringList latinNames()
{
    return {QStringLiteral("English"), QStringLiteral("Windows"), QStringLiteral("Linux"),
            QStringLiteral("Alt"),     QStringLiteral("Ctrl"),    QStringLiteral("Esc")};
}

/// Space begins a mark, Space ends it.
void markFirstWord(ui::SpecimenView &message)
{
    for (int i = 0; message.isMarking() && message.marked().size() <= 1 && i < 2; ++i) {
        QKeyEvent press{QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier};
        QCoreApplication::sendEvent(&message, &press);
    }
}

/// The one filled button of a page or its footer.
ui::ActionButton *filledButton(const QWidget &frame)
{
    const auto buttons = visibleOnes<ui::ActionButton>(frame);
    for (ui::ActionButton *button : buttons) {
        if (button->kind() == ui::ButtonKind::Filled)
            return button;
    }
    return nullptr;
}

QList<QRect> placesIn(const QWidget &window)
{
    QList<QRect> places;
    const auto parts = window.findChildren<QWidget *>();
    for (const QWidget *part : parts)
        places.append(part->geometry());
    return places;
}

/// Practice quizzes that together ask every type of question that any of them asks, in the order of the pack.
QList<QuizId> quizzesOfAllTypes(const Library &library)
{
    const auto typesOf = [&](const Quiz &quiz) {
        QSet<QuestionType> types;
        for (const QuestionId &id : quiz.questions.first(qMin<qsizetype>(kMostQuestions, quiz.questions.size()))) {
            if (const Question *question = library.question(id))
                types.insert(question->type());
        }
        return types;
    };
    QList<QuizId> chosen;
    QSet<QuestionType> seen;
    for (;;) {
        const Quiz *best = nullptr;
        QSet<QuestionType> adds;
        for (const Quiz &quiz : library.content().quizzes) {
            const QSet<QuestionType> fresh = quiz.kind == QuizKind::Practice ? typesOf(quiz) - seen : QSet<QuestionType>{};
            if (fresh.size() > adds.size()) {
                best = &quiz;
                adds = fresh;
            }
        }
        if (!best)
            return chosen;
        chosen.append(best->id);
        seen += adds;
    }
}

/// Whether the page waits for a pause in the typing before it looks.
bool isPausing(const QWidget *page)
{
    const auto timers = page ? page->findChildren<QTimer *>() : QList<QTimer *>{};
    return std::ranges::any_of(timers, [](const QTimer *timer) { return timer->isActive() && timer->isSingleShot(); });
}

/// The first lesson of the person's role that the packs hold.
QString firstLesson(const Workspace &workspace)
{
    const Role *role = workspace.role();
    const QList<LessonId> order = role ? role->lessons : QList<LessonId>{};
    for (const LessonId &id : order) {
        if (workspace.library().lesson(id))
            return id.text();
    }
    const QList<Lesson> &all = workspace.library().content().lessons;
    return all.isEmpty() ? QString{} : all.front().id.text();
}

} // namespace

Tour::Tour(Composition &composition, QString folder, QObject *parent)
    : QObject{parent}, m_composition{composition}, m_folder{std::move(folder)}
{
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!QDir{}.mkpath(m_folder)) {
        std::fprintf(stderr, "%s: cannot be made; choose another folder\n", qUtf8Printable(m_folder));
        QTimer::singleShot(0, this, [this] { Q_EMIT finished(3); });
        return;
    }
    keepWarnings();
    connect(&m_composition, &Composition::ready, this, [this] {
        plan();
        settle([this] { next(); });
    });
}

void Tour::plan()
{
    planWelcome();
    visit(QStringLiteral("today"), QStringLiteral("today-first"));
    planLesson();
    planQuiz();
    planChecks();
    planIncident();
    planRest();
}

void Tour::planWelcome()
{
    visit(QStringLiteral("welcome"), QStringLiteral("welcome-language"));
    for (const QString &step : {QStringLiteral("role"), QStringLiteral("computer"), QStringLiteral("questions")}) {
        add([this] { pressFilled(); });
        add([this, step] { shoot(QStringLiteral("welcome-") + step); });
    }
}

void Tour::planLesson()
{
    visit(QStringLiteral("lessons"), QStringLiteral("lessons"));
    add([this] { go(QStringLiteral("lesson/") + firstLesson(m_composition.workspace())); });
    add([this] { readParts(kMostParts, 1); });
}

/// A picture of each part, until the button leads elsewhere.
void Tour::readParts(int left, int number)
{
    const auto here = m_composition.window().currentAddress();
    if (left == 0 || !here || here->page != u"lesson")
        return;
    shoot(QStringLiteral("lesson-part-%1").arg(number));
    m_inserted.append([this] { pressFilled(); });
    m_inserted.append([this, left, number] { readParts(left - 1, number + 1); });
}

void Tour::planQuiz()
{
    visit(QStringLiteral("quizzes"), QStringLiteral("quizzes"));
    const QList<QuizId> quizzes = quizzesOfAllTypes(m_composition.workspace().library());
    for (const QuizId &quiz : quizzes) {
        add([this, id = quiz.text()] { go(QStringLiteral("quiz/") + id); });
        add([this] { playQuestions(kMostQuestions); });
    }
}

void Tour::playQuestions(int left)
{
    const auto here = m_composition.window().currentAddress();
    if (!here)
        return;
    const QString name = QStringLiteral("%1-%2").arg(here->page, QString{here->id}.replace(u':', u'-'));
    if (left == 0 || here->page != u"quiz") {
        shoot(name);
        return;
    }
    const int number = kMostQuestions - left + 1;
    shoot(QStringLiteral("%1-%2-question").arg(name).arg(number, 2, 10, QLatin1Char('0')));
    answerQuestion();
    m_inserted.append([this] { pressFilled(); });
    m_inserted.append([this, name, number] { shoot(QStringLiteral("%1-%2-explained").arg(name).arg(number, 2, 10, QLatin1Char('0'))); });
    m_inserted.append([this] { pressFilled(); });
    m_inserted.append([this, left] { playQuestions(left - 1); });
}

void Tour::answerQuestion()
{
    const QWidget *page = m_composition.window().currentPage();
    if (!page)
        return;
    const auto radios = visibleOnes<QRadioButton>(*page);
    const auto checks = visibleOnes<QCheckBox>(*page);
    const auto fields = visibleOnes<QLineEdit>(*page);
    const auto lists = visibleOnes<QComboBox>(*page);
    if (!radios.isEmpty())
        radios.front()->click();
    if (!checks.isEmpty())
        checks.front()->click();
    if (!fields.isEmpty())
        fields.front()->setText(QStringLiteral("30"));
    const auto messages = visibleOnes<ui::SpecimenView>(*page);
    for (ui::SpecimenView *message : messages)
        markFirstWord(*message);
    for (qsizetype i = 0; i < lists.size(); ++i)
        lists[i]->setCurrentIndex(qMin(static_cast<int>(i) + 1, lists[i]->count() - 1));
}

void Tour::planChecks()
{
    visit(QStringLiteral("check"), QStringLiteral("check"));
    QList<CheckItem> items = m_composition.workspace().library().content().checks;
    std::ranges::stable_partition(items, [](const CheckItem &item) { return item.scored.essential || !item.scored.essentialFor.isEmpty(); });
    for (qsizetype i = 0; i < items.size() / kAnsweredPart; ++i) {
        add([this, id = items[i].scored.id.text()] { go(QStringLiteral("check/") + id); });
        add([this, i] {
            const auto answers = visibleOnes<ui::SegmentedAnswer>(*m_composition.window().currentPage());
            const auto cells = answers.isEmpty() ? QList<QAbstractButton *>{} : visibleOnes<QAbstractButton>(*answers.front());
            if (cells.size() > 2)
                cells[i % 3 == 2 ? 2 : 0]->click();
        });
    }
    add([this] { shoot(QStringLiteral("check-answered")); });
    visit(QStringLiteral("actions"), QStringLiteral("actions"));
    visit(QStringLiteral("today"), QStringLiteral("today"));
}

void Tour::planIncident()
{
    visit(QStringLiteral("hacked"), QStringLiteral("hacked"));
    const QList<Incident> &incidents = m_composition.workspace().library().content().incidents;
    for (const Incident &incident : incidents) {
        const QString id = incident.id.text();
        visit(QStringLiteral("incident/") + id, QStringLiteral("incident-") + id);
        add([this] {
            const auto rows = visibleOnes<ui::RowButton>(*m_composition.window().currentPage());
            for (ui::RowButton *row : rows) {
                if (row->isCheckable()) {
                    row->click();
                    return;
                }
            }
        });
        add([this, id] { shoot(QStringLiteral("incident-%1-ticked").arg(id)); });
    }
}

void Tour::planRest()
{
    for (const auto &[address, picture] : QList<std::pair<QString, QString>>{
             {QStringLiteral("progress"), QStringLiteral("progress")},
             {QStringLiteral("reference"), QStringLiteral("reference")},
             {QStringLiteral("search/whatsapp"), QStringLiteral("search")},
             {QStringLiteral("settings"), QStringLiteral("settings")},
             {QStringLiteral("stored"), QStringLiteral("stored")},
             {QStringLiteral("help/today"), QStringLiteral("help")}})
        visit(address, picture);
}

void Tour::visit(const QString &address, const QString &picture)
{
    add([this, address] { go(address); });
    add([this, picture] { shoot(picture); });
}

void Tour::go(const QString &address)
{
    // A person has read the last toast by the time they go on.
    if (auto *toast = m_composition.window().findChild<ui::ToastHost *>())
        toast->hide();
    if (const auto target = Address::parse(address))
        m_composition.window().go(*target);
}

bool Tour::pressFilled()
{
    ui::ActionButton *button = filledButton(m_composition.window());
    if (button)
        button->click();
    return button != nullptr;
}

void Tour::shoot(const QString &picture)
{
    MainWindow &window = m_composition.window();
    const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(m_pictures.size() + 1, 3, 10, QLatin1Char('0')).arg(picture);
    if (!window.grab().save(file)) {
        std::fprintf(stderr, "%s: cannot be written\n", qUtf8Printable(file));
        m_writeFailed = true;
    }
    m_pictures.append(file);
    QStringList faults = ui::auditPage(*window.centralWidget(), latinNames());
    const QStringList warnings = takeWarnings();
    for (const QString &warning : warnings)
        faults.append(QStringLiteral("warning: ") + warning);
    for (const QString &fault : std::as_const(faults))
        m_faults.append(picture + QStringLiteral(": ") + fault);
}

void Tour::settle(const std::function<void()> &then)
{
    // What was posted before comes back before; twice, because an answer may ask again.
    const auto ping = [this](const std::function<void()> &after) {
        runOn(m_composition.worker(), [] { return true; }).then(this, [after](bool) { after(); });
    };
    ping([this, ping, then] {
        ping([this, then] {
            if (isPausing(m_composition.window().currentPage()))
                QTimer::singleShot(kPause, this, [this, then] { settle(then); });
            else
                whenStill(kMostLayoutTurns, 0, {}, then);
        });
    });
}

/// A widget inside a widget learns its width one turn of the event loop later, and asks for another height then: waits
/// until nothing has moved for some turns.
void Tour::whenStill(int turnsLeft, int quietTurns, const QList<QRect> &before, const std::function<void()> &then)
{
    QTimer::singleShot(0, this, [this, turnsLeft, quietTurns, before, then] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QList<QRect> now = placesIn(m_composition.window());
        const int quiet = now == before ? quietTurns + 1 : 0;
        if (quiet >= kQuietTurns || turnsLeft == 0)
            then();
        else
            whenStill(turnsLeft - 1, quiet, now, then);
    });
}

void Tour::next()
{
    QList<Step> &from = m_inserted.isEmpty() ? m_steps : m_inserted;
    if (from.isEmpty()) {
        conclude();
        return;
    }
    const Step step = from.takeFirst();
    const QList<Step> later = std::exchange(m_inserted, {});
    step();
    m_inserted += later; // what a step adds comes before what was added earlier
    settle([this] { next(); });
}

void Tour::conclude()
{
    for (const QString &fault : std::as_const(m_faults))
        std::fprintf(stderr, "%s\n", qUtf8Printable(fault));
    std::printf("%lld pictures in %s, %lld faults\n", static_cast<long long>(m_pictures.size()), qUtf8Printable(m_folder),
                static_cast<long long>(m_faults.size()));
    Q_EMIT finished(m_writeFailed ? 3 : m_faults.isEmpty() ? 0 : 1);
}

} // namespace mehfooz
