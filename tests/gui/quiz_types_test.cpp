// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiz_page_fixture.h"

#include <QRegularExpression>

using namespace mehfooz;
using namespace mehfooz::test;

/// Each of the eight ways of answering, by keyboard alone and by mouse, in both languages.
class QuizTypesTest final : public QuizPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeLooks(); }
    void init() { failOnUnexpectedWarning(); }
    void cleanup() { m_stage.reset(); }

    void theQuestionStandsThereWithItsInstruction_data() { addTypes(); }
    void theQuestionStandsThereWithItsInstruction()
    {
        QFETCH(QString, question);
        QFETCH(QString, language);
        const QStringList instructions{u"Choose one"_qs, u"Choose one"_qs, u"Choose all that are right"_qs,
                                       u"Put them in order: %1 with Up or Down moves a line"_qs,
                                       u"Choose for each line what belongs to it"_qs, u"Write a number"_qs,
                                       u"Write the missing word; small slips do no harm"_qs, u"Mark what makes you think so"_qs};

        begin(packBeginningWith(question), u"one"_qs, language);

        QVERIFY(says(questionOfPack(question).ask.in(language)));
        const QString instruction = instructions.at(questionOfEveryType().indexOf(question));
        QVERIFY(says(word(instruction.toLatin1().constData()).replace(u"%1"_qs, u"Alt"_qs)));
        QVERIFY(says(said("QuizViewModel", "Question %1 of %2").arg(u"1"_qs, u"2"_qs)));
        QCOMPARE(focusName(), questionOfPack(question).ask.in(language));
        QCOMPARE(m_stage->frame().layoutDirection(), language == u"ur" ? Qt::RightToLeft : Qt::LeftToRight);
    }

    void aRightAnswerIsKeptAndPraised_data() { addTypesAndHands(); }
    void aRightAnswerIsKeptAndPraised()
    {
        QFETCH(QString, question);
        QFETCH(QString, language);
        QFETCH(Hand, hand);
        begin(packBeginningWith(question), u"one"_qs, language);

        hands(hand).giveRight(questionOfPack(question));
        QVERIFY(m_stage->open().memory().attempts.isEmpty());
        check(hand);

        QCOMPARE(lastAnswer().score, 1.0);
        QVERIFY(says(word("Right.")));
        QCOMPARE(m_stage->announced(), word("Right."));
        QCOMPARE(focusName(), word("Next question"));
    }

    void aWrongAnswerIsExplainedInWords_data() { addTypesAndHands(); }
    void aWrongAnswerIsExplainedInWords()
    {
        QFETCH(QString, question);
        QFETCH(QString, language);
        QFETCH(Hand, hand);
        begin(packBeginningWith(question), u"one"_qs, language);

        hands(hand).giveWrong(questionOfPack(question));
        check(hand);

        QVERIFY(lastAnswer().score < 1.0);
        QVERIFY(says(word("No harm done. This comes back in your reviews.")));
        QVERIFY2(m_stage->announced().startsWith(word("Not this one.").chopped(1)), qPrintable(m_stage->announced()));
        const QStringList texts = explanationsOf(questionOfPack(question), language);
        for (const QString &text : texts)
            QVERIFY2(says(text), qPrintable(text));
        QVERIFY(saysWhatWasWrong(question));
    }

    void nobodyAnswersTwice_data() { addTypesAndHands(); }
    void nobodyAnswersTwice()
    {
        QFETCH(QString, question);
        QFETCH(QString, language);
        QFETCH(Hand, hand);
        begin(packBeginningWith(question), u"one"_qs, language);
        hands(hand).giveRight(questionOfPack(question));
        check(hand);
        const QStringList before = wordsOn(m_stage->page());

        meddle();

        QCOMPARE(wordsOn(m_stage->page()), before);
        QCOMPARE(answerCount(), 1);
        QCOMPARE(lastAnswer().score, 1.0);
    }

    void withoutAnAnswerThereIsNothingToCheck_data() { addTypes(u"ordering"_qs); } // items always stand in some order
    void withoutAnAnswerThereIsNothingToCheck()
    {
        QFETCH(QString, question);
        QFETCH(QString, language);
        begin(packBeginningWith(question), u"one"_qs, language);

        key(Qt::Key_Return);
        settle();

        QVERIFY(!m_stage->button(word("Check my answer"))->isEnabled());
        QCOMPARE(spoken(m_stage->button(word("Check my answer")), QAccessible::Description), word("Give an answer first"));
        QVERIFY(m_stage->open().memory().attempts.isEmpty());
    }

    void tabReachesEveryControlOfTheAnswer_data() { addTypes(); }
    void tabReachesEveryControlOfTheAnswer()
    {
        QFETCH(QString, question);
        QFETCH(QString, language);
        begin(packBeginningWith(question), u"one"_qs, language);
        hands(Hand::Keyboard).giveRight(questionOfPack(question));
        m_stage->arrive(at(u"one"_qs));

        const QStringList stops = tabStops(m_stage->page());
        const QStringList answers = nameableAnswers(question, language);

        QVERIFY2(stops.size() >= 2, qPrintable(stops.join(u" | ")));
        QVERIFY2(stops.last() == word("Check my answer"), qPrintable(stops.join(u" | ")));
        for (const QString &answer : answers)
            QVERIFY2(stops.join(u'|').contains(answer), qPrintable(answer + u" is not among "_qs + stops.join(u" | ")));
        QCOMPARE(ui::unreachableControls(m_stage->page()).join(u'\n'), QString{});
    }

    void nothingIsWrongOnTheOpenQuestion_data() { addTypesAndLooks(); }
    void nothingIsWrongOnTheOpenQuestion()
    {
        QFETCH(QString, question);
        QFETCH(Shown, shown);

        begin(packBeginningWith(question), u"one"_qs, shown);

        QCOMPARE(m_stage->faults(kLatin), QString{});
    }

    void nothingIsWrongOnTheExplainedQuestion_data() { addTypesAndLooks(); }
    void nothingIsWrongOnTheExplainedQuestion()
    {
        QFETCH(QString, question);
        QFETCH(Shown, shown);
        begin(packBeginningWith(question), u"one"_qs, shown);

        hands(Hand::Keyboard).giveWrong(questionOfPack(question));
        check();

        QCOMPARE(m_stage->faults(kLatin), QString{});
    }

private:
    static void addTypes(const QString &butFor = {})
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("language");
        for (const QString &question : questionOfEveryType()) {
            if (question == butFor)
                continue;
            QTest::addRow("%s, English", qPrintable(question)) << question << u"en"_qs;
            QTest::addRow("%s, Urdu", qPrintable(question)) << question << u"ur"_qs;
        }
    }
    static void addTypesAndHands()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("language");
        QTest::addColumn<Hand>("hand");
        for (const QString &question : questionOfEveryType()) {
            for (const QString &language : {u"en"_qs, u"ur"_qs}) {
                QTest::addRow("%s, %s, keyboard", qPrintable(question), qPrintable(language)) << question << language << Hand::Keyboard;
                QTest::addRow("%s, %s, mouse", qPrintable(question), qPrintable(language)) << question << language << Hand::Mouse;
            }
        }
    }
    static void addTypesAndLooks()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<Shown>("shown");
        for (const QString &question : questionOfEveryType()) {
            for (const QString &language : {u"en"_qs, u"ur"_qs}) {
                for (const int percent : {100, 200}) {
                    for (const QSize window : {QSize{1280, 800}, QSize{900, 640}}) {
                        QTest::addRow("%s, %s, %d %%, %d wide", qPrintable(question), qPrintable(language), percent, window.width())
                            << question << Shown{language, percent, ThemeChoice::Light, pageRoom(window, percent), {}};
                    }
                }
            }
        }
    }
    /// Names that Tab has to come by. A group of radio buttons is one stop: its chosen one.
    [[nodiscard]] static QStringList nameableAnswers(const QString &question, const QString &language)
    {
        const Question asked = questionOfPack(question);
        QStringList names;
        if (const auto *single = std::get_if<SingleChoice>(&asked.body))
            names.append(single->options.last().text.in(language));
        if (const auto *several = std::get_if<MultipleResponse>(&asked.body)) {
            for (const QuestionOption &option : several->options)
                names.append(option.text.in(language));
        }
        if (const auto *ordering = std::get_if<Ordering>(&asked.body)) {
            for (const OrderingItem &item : ordering->items)
                names.append(item.text.in(language));
        }
        if (const auto *matching = std::get_if<Matching>(&asked.body)) {
            for (const MatchingPair &pair : matching->pairs)
                names.append(pair.left.in(language));
        }
        return names;
    }
    /// Wrong and right are told apart by words, not by colour alone.
    [[nodiscard]] bool saysWhatWasWrong(const QString &question) const
    {
        if (question == u"ordering")
            return says(said("ui::OrderingList", "Belongs in place %1").arg(u"1"_qs));
        if (question == u"matching")
            return says(said("ui::MatchingList", "Not right. It belongs with: %1").section(u'%', 0, 0).trimmed());
        if (question == u"number" || question == u"text")
            return says(said("TypedBody", "Correct answer: %1").section(u'%', 0, 0).trimmed());
        if (question == u"marks")
            return says(said("SignList", "Missed")) && !says(said("SignList", "Caught"));
        return says(said("ui::OptionList", question == u"multiple" ? "Also right, you left it out" : "Correct answer"))
            && says(said("ui::OptionList", "Your answer"));
    }
    /// Tries to change what was answered with everything that there is below the question.
    void meddle()
    {
        const auto *area = m_stage->page().findChild<AnswerArea *>();
        for (auto *button : area->findChildren<QAbstractButton *>())
            QTest::mouseClick(button, Qt::LeftButton);
        for (auto *box : area->findChildren<QComboBox *>())
            QTest::keyClick(box, Qt::Key_Down);
        for (auto *field : area->findChildren<QLineEdit *>())
            QTest::keyClicks(field, u"9"_qs);
        for (auto *message : area->findChildren<ui::SpecimenView *>())
            QTest::keyClick(message, Qt::Key_Space);
        for (QWidget *row : area->findChildren<QWidget *>()) {
            if (roleOf(row) == QAccessible::ListItem)
                QTest::keyClick(row, Qt::Key_Down, Qt::AltModifier);
        }
        QTest::keyClick(&m_stage->page(), Qt::Key_2);
        settle();
    }

    const QStringList kLatin{u"user"_qs, u"parcel"_qs, u"example"_qs, u"Call"_qs, u"the"_qs, u"bank"_qs, u"Note"_qs, u"number"_qs,
                             u"Save"_qs, u"proof"_qs, u"Report"_qs, u"it"_qs, u"One"_qs, u"time"_qs, u"code"_qs, u"Private"_qs,
                             u"tunnel"_qs, u"Your"_qs, u"secret"_qs};
};

QTEST_MAIN(QuizTypesTest)
#include "quiz_types_test.moc"
