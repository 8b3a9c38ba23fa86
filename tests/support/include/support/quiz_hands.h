// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/catalogue.h>
#include <support/hands.h>
#include <support/quiz_pack.h>

#include <ui/specimen_view.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace mehfooz::test {

/// With what a person answers.
enum class Hand { Keyboard, Mouse };

/// Presses `way` until the name of what has the keyboard contains `words`.
inline void walkTo(const QString &words, Qt::Key way = Qt::Key_Tab)
{
    constexpr int kMost = 60;
    for (int i = 0; i < kMost && !focusName().contains(words); ++i)
        key(way);
    QVERIFY2(focusName().contains(words), qPrintable(words + QStringLiteral(" not reached; at ") + focusName()));
}

inline void click(QWidget *target, const QPoint &at = {})
{
    QVERIFY(target);
    QTest::mouseClick(target, Qt::LeftButton, {}, at.isNull() ? target->rect().center() : at);
    settle();
}

/// The visible widget of a kind whose name contains these words; null where there is none.
template<typename Kind = QAbstractButton>
[[nodiscard]] Kind *named(const QWidget &root, const QString &words)
{
    for (Kind *each : root.findChildren<Kind *>()) {
        if (each->isVisible() && spoken(each).contains(words))
            return each;
    }
    return nullptr;
}

/// Answers the questions of quizPack() on the page that is shown, by keyboard alone or by mouse alone (but for what is
/// typed). By keyboard every answer begins on the question.
class QuizHands final {
public:
    QuizHands(QWidget &root, const QString &language, Hand hand) : m_root{root}, m_language{language}, m_hand{hand}
    {
        QApplication::setDoubleClickInterval(0); // else a list that just opened would not take the click
    }

    /// Answers so that it is right, but does not check it.
    void giveRight(const Question &question)
    {
        std::visit([this](const auto &body) { giveRight(body); }, question.body);
        settle();
    }
    /// Answers with something else. A choice takes its first wrong option.
    void giveWrong(const Question &question)
    {
        std::visit([this](const auto &body) { giveWrong(body); }, question.body);
        settle();
    }
    /// Enter where one is, or the filled button.
    void check(const QString &button)
    {
        if (m_hand == Hand::Keyboard)
            key(Qt::Key_Return);
        else
            click(buttonOn(m_root, button));
        settle();
    }

    void choose(const QString &words)
    {
        if (m_hand == Hand::Mouse)
            return click(named(m_root, words));
        begin();
        seek(words);
        key(Qt::Key_Space);
    }
    void putInOrder(const QStringList &items)
    {
        begin();
        for (qsizetype i = 0; i < items.size(); ++i)
            bringTo(items.at(i), static_cast<int>(i) + 1);
    }
    void match(const QString &left, const QString &right)
    {
        auto *box = named<QComboBox>(m_root, left);
        QVERIFY(box);
        int place = 0;
        while (place < box->count() && text::withoutIsolates(box->itemText(place)) != right)
            ++place;
        QVERIFY2(place < box->count(), qPrintable(right));
        if (m_hand == Hand::Mouse) {
            click(box);
            return click(box->view()->viewport(), box->view()->visualRect(box->model()->index(place, 0)).center());
        }
        begin();
        walkTo(left);
        while (box->currentIndex() != place)
            key(box->currentIndex() < place ? Qt::Key_Down : Qt::Key_Up);
    }
    void type(const QString &words)
    {
        auto *field = m_root.findChild<QLineEdit *>();
        if (m_hand == Hand::Mouse)
            click(field);
        else
            begin();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, words);
    }
    /// Marks the words of a message from one to another, in reading order.
    void mark(const QString &first, const QString &last)
    {
        auto *message = m_root.findChild<ui::SpecimenView *>();
        QVERIFY(message);
        if (m_hand == Hand::Mouse) {
            const QPoint from = placeOf(*message, first);
            const QPoint to = placeOf(*message, last);
            QTest::mousePress(message, Qt::LeftButton, {}, from);
            if (from != to)
                QTest::mouseMove(message, to);
            QTest::mouseRelease(message, Qt::LeftButton, {}, to);
            return settle();
        }
        begin();
        key(Qt::Key_Home);
        seekWord(*message, first);
        key(Qt::Key_Space);
        seekWord(*message, last);
        key(Qt::Key_Space);
    }

private:
    [[nodiscard]] QString in(const LocalizedText &text) const { return text.in(m_language); }

    /// From the question down into the answers; stays where it is when it is there already.
    void begin()
    {
        if (m_hand == Hand::Keyboard && roleOf(QApplication::focusWidget()) == QAccessible::Heading)
            key(Qt::Key_Down);
    }
    /// Up to the first row, then down to the one with these words.
    void seek(const QString &words)
    {
        for (int i = 0; i < 8; ++i)
            key(Qt::Key_Up);
        walkTo(words, Qt::Key_Down);
    }
    void bringTo(const QString &item, int place)
    {
        const QString wanted = QStringLiteral("%1, %2").arg(place).arg(item);
        const auto stands = [&] { return named<QWidget>(m_root, wanted) != nullptr; };
        if (m_hand == Hand::Keyboard)
            seek(item);
        for (int i = 0; i < 8 && !stands(); ++i) {
            if (m_hand == Hand::Keyboard)
                key(Qt::Key_Up, Qt::AltModifier);
            else
                click(named(m_root, said("ui::OrderingList", "Move up: %1").arg(item)));
            settle();
        }
        QVERIFY2(stands(), qPrintable(wanted));
    }
    /// Whether the word under the keyboard, marked or not, is this one.
    [[nodiscard]] static bool isAt(const ui::SpecimenView &message, const QString &word)
    {
        const QString value = spoken(&message, QAccessible::Value);
        return value.startsWith(word);
    }
    static void seekWord(const ui::SpecimenView &message, const QString &word)
    {
        // A message in English goes on to the right, on a page that goes on to the left too.
        for (int i = 0; i < 40 && !isAt(message, word); ++i)
            key(Qt::Key_Right);
        QVERIFY2(isAt(message, word), qPrintable(word));
    }
    /// Feels for the word with presses that are given up.
    [[nodiscard]] static QPoint placeOf(ui::SpecimenView &message, const QString &word)
    {
        for (int y = 4; y < message.height(); y += 6) {
            for (int x = 4; x < message.width(); x += 6) {
                QTest::mousePress(&message, Qt::LeftButton, {}, {x, y});
                QTest::keyClick(&message, Qt::Key_Escape);
                QTest::mouseRelease(&message, Qt::LeftButton, {}, {x, y});
                if (isAt(message, word))
                    return {x, y};
            }
        }
        return {};
    }

    void giveRight(const SingleChoice &body) { chooseAll(body.options, true, true); }
    void giveRight(const MultipleResponse &body) { chooseAll(body.options, true, false); }
    void giveRight(const TrueFalse &body) { chooseTruth(body.correct); }
    void giveRight(const Ordering &body)
    {
        QStringList items;
        for (const OrderingItem &item : body.items)
            items.append(in(item.text));
        putInOrder(items);
    }
    void giveRight(const Matching &body)
    {
        for (const MatchingPair &pair : body.pairs)
            match(in(pair.left), in(pair.right));
    }
    void giveRight(const Numeric &body) { type(QString::number(body.correct)); }
    void giveRight(const ShortText &body) { type(body.accept.first()); }
    void giveRight(const Hotspot &)
    {
        mark(QStringLiteral("within"), QStringLiteral("minutes"));
        mark(QStringLiteral("parcel.example"), QStringLiteral("parcel.example"));
    }

    void giveWrong(const SingleChoice &body) { chooseAll(body.options, false, true); }
    void giveWrong(const MultipleResponse &body) { chooseAll(body.options, false, false); }
    void giveWrong(const TrueFalse &body) { chooseTruth(!body.correct); }
    void giveWrong(const Ordering &body)
    {
        QStringList items;
        for (const OrderingItem &item : body.items)
            items.prepend(in(item.text));
        putInOrder(items);
    }
    void giveWrong(const Matching &body)
    {
        for (qsizetype i = 0; i < body.pairs.size(); ++i)
            match(in(body.pairs.at(i).left), in(body.pairs.at((i + 1) % body.pairs.size()).right));
    }
    void giveWrong(const Numeric &body) { type(QString::number(body.correct + 40)); }
    void giveWrong(const ShortText &body) { type(body.reject.first()); }
    void giveWrong(const Hotspot &) { mark(QStringLiteral("Dear"), QStringLiteral("user")); }

    void chooseAll(const QList<QuestionOption> &options, bool right, bool onlyOne)
    {
        for (const QuestionOption &option : options) {
            if (option.right != right)
                continue;
            choose(in(option.text));
            if (onlyOne)
                return;
        }
    }
    void chooseTruth(bool value)
    {
        choose(value ? said("ShownQuestion", "True") : said("ShownQuestion", "False"));
    }

    QWidget &m_root;
    QString m_language;
    Hand m_hand;
};

/// The question of quizPack() with this id.
[[nodiscard]] inline Question questionOfPack(const QString &key)
{
    const Pack pack = quizPack();
    const auto found = std::ranges::find(pack.questions, id<QuestionId>(key), &Question::id);
    Q_ASSERT(found != pack.questions.end());
    return *found;
}

} // namespace mehfooz::test
