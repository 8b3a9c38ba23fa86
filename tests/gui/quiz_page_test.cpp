// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiz_page_fixture.h"

#include <ui/banner.h>

#include <QCheckBox>

using namespace mehfooz;
using namespace mehfooz::test;

/// The way through a quiz: practice, test, reviews, what fails, and what comes back.
class QuizPageTest final : public QuizPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeLooks(); }
    void init() { failOnUnexpectedWarning(); }
    void cleanup() { m_stage.reset(); }

    void theHeadingNamesTheQuizAndItsKind_data() { addLanguages(); }
    void theHeadingNamesTheQuizAndItsKind()
    {
        QFETCH(QString, language);

        begin(quizPack(), u"all"_qs, language);
        QCOMPARE(text::withoutIsolates(m_stage->page().title()), language == u"ur" ? u"کوئز all"_qs : u"Quiz all"_qs);
        QCOMPARE(m_stage->page().subtitle(), said("QuizViewModel", "Practice"));

        m_stage->arrive(at(u"test"_qs));
        QCOMPARE(m_stage->page().subtitle(), said("QuizViewModel", "Test"));
    }

    void practiceExplainsAtOnceAndGoesOnToTheResult_data() { addLanguages(); }
    void practiceExplainsAtOnceAndGoesOnToTheResult()
    {
        QFETCH(QString, language);
        begin(packBeginningWith(u"truth"_qs), u"one"_qs, language);

        hands(Hand::Keyboard).giveRight(questionOfPack(u"truth"_qs));
        check();
        key(Qt::Key_Return);
        settle();
        QCOMPARE(focusName(), questionOfPack(u"number"_qs).ask.in(language));
        hands(Hand::Keyboard).giveRight(questionOfPack(u"number"_qs));
        check();
        QCOMPARE(focusName(), word("See the result"));
        key(Qt::Key_Space);

        QTRY_COMPARE(m_stage->wentTo(), u"result/1"_qs);
        QVERIFY(m_stage->open().memory().attempts.first().total->passed);
    }

    void aTestTellsNothingBeforeItsEnd_data() { addLanguages(); }
    void aTestTellsNothingBeforeItsEnd()
    {
        QFETCH(QString, language);
        begin(packBeginningWith(u"single"_qs, QuizKind::Test), u"one"_qs, language);

        hands(Hand::Keyboard).giveWrong(questionOfPack(u"single"_qs));
        check(Hand::Keyboard, "Keep my answer");

        QVERIFY(says(word("Your answer is kept. The explanations come at the end.")));
        QCOMPARE(m_stage->announced(), word("Your answer is kept."));
        QVERIFY(!says(said("ui::OptionList", "Correct answer")));
        QVERIFY(!named(m_stage->page(), u", "_qs + said("ui::OptionList", "Your answer")));
        const QStringList texts = explanationsOf(questionOfPack(u"single"_qs), language);
        for (const QString &text : texts)
            QVERIFY2(!says(text), qPrintable(text));
        QVERIFY(!m_stage->button(word("Hint")));
        QVERIFY(!m_stage->button(word("Try again")));
    }

    void whatWasKeptInATestCannotBeChanged()
    {
        begin(packBeginningWith(u"single"_qs, QuizKind::Test), u"one"_qs);
        hands(Hand::Keyboard).giveWrong(questionOfPack(u"single"_qs));
        check(Hand::Keyboard, "Keep my answer");
        auto *right = named<QAbstractButton>(m_stage->page(), u"Call the bank"_qs);

        QTest::mouseClick(right, Qt::LeftButton);
        key(Qt::Key_3);

        QVERIFY(!right->isChecked());
        QCOMPARE(answerCount(), 1);
    }

    void digitsChooseFromTheQuestion_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::newRow("Latin digit") << u"en"_qs << u"2"_qs;
        QTest::newRow("Urdu digit") << u"ur"_qs << u"۲"_qs;
    }
    void digitsChooseFromTheQuestion()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        begin(packBeginningWith(u"multiple"_qs), u"one"_qs, language);

        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(typed.at(0).unicode()), typed, Qt::NoModifier);
        settle();

        const auto boxes = m_stage->page().findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 4);
        QVERIFY(boxes.at(1)->isChecked());
        QVERIFY(boxes.at(1)->hasFocus());
    }

    void theArrowTowardsTheNextQuestionIsMirrored_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Qt::Key>("back");
        QTest::addColumn<Qt::Key>("on");
        QTest::newRow("English") << u"en"_qs << Qt::Key_Left << Qt::Key_Right;
        QTest::newRow("Urdu") << u"ur"_qs << Qt::Key_Right << Qt::Key_Left;
    }
    void theArrowTowardsTheNextQuestionIsMirrored()
    {
        QFETCH(QString, language);
        QFETCH(Qt::Key, back);
        QFETCH(Qt::Key, on);
        begin(packBeginningWith(u"truth"_qs), u"one"_qs, language);
        key(on);
        QVERIFY(says(questionOfPack(u"truth"_qs).ask.in(language)));
        hands(Hand::Keyboard).giveRight(questionOfPack(u"truth"_qs));
        check();

        key(back);
        settle();
        QVERIFY(says(questionOfPack(u"truth"_qs).ask.in(language)));
        m_stage->button(word("Next question"))->setFocus(Qt::TabFocusReason);
        key(on);
        settle();

        QVERIFY(says(questionOfPack(u"number"_qs).ask.in(language)));
    }

    void aHintIsShownSaidAndCounted_data() { addLanguages(); }
    void aHintIsShownSaidAndCounted()
    {
        QFETCH(QString, language);
        begin(packBeginningWith(u"single"_qs), u"one"_qs, language);
        const QString hint = questionOfPack(u"single"_qs).hint.in(language);
        QVERIFY(!says(hint));

        m_stage->press(word("Hint"));

        QVERIFY(says(hint));
        QCOMPARE(m_stage->announced(), hint);
        QCOMPARE(focusName(), questionOfPack(u"single"_qs).ask.in(language));
        QVERIFY(!m_stage->button(word("Hint")));
        hands(Hand::Keyboard).giveRight(questionOfPack(u"single"_qs));
        check();
        QVERIFY(lastAnswer().hintUsed);
    }

    void theSecondTryStrikesOutWhatWasWrong_data() { addLanguages(); }
    void theSecondTryStrikesOutWhatWasWrong()
    {
        QFETCH(QString, language);
        begin(packBeginningWith(u"single"_qs), u"one"_qs, language);
        hands(Hand::Keyboard).giveWrong(questionOfPack(u"single"_qs));
        check();

        m_stage->press(word("Try again"));

        const QString wrong = std::get<SingleChoice>(questionOfPack(u"single"_qs).body).options.first().text.in(language);
        QVERIFY(!named<QAbstractButton>(m_stage->page(), wrong)->isEnabled());
        QCOMPARE(focusName(), questionOfPack(u"single"_qs).ask.in(language));
        hands(Hand::Keyboard).giveRight(questionOfPack(u"single"_qs));
        check();
        QVERIFY(says(word("Right this time. It comes back in your reviews.")));
    }

    void aTemptingAnswerIsExplainedToo()
    {
        begin(packBeginningWith(u"single"_qs), u"one"_qs);

        hands(Hand::Keyboard).choose(u"Open the link"_qs);
        check();

        QVERIFY(says(u"In a hurry this seems fine."_qs));
        QVERIFY(says(u"Because of b."_qs));
    }

    void theLessonBehindAQuestionIsOneStepAway_data() { addLanguages(); }
    void theLessonBehindAQuestionIsOneStepAway()
    {
        QFETCH(QString, language);
        begin(packBeginningWith(u"single"_qs), u"one"_qs, language);
        hands(Hand::Keyboard).giveWrong(questionOfPack(u"single"_qs));
        check();
        QVERIFY(says(word("Read the lesson")));

        m_stage->page().findChild<ui::Banner *>()->label().setFocus(Qt::TabFocusReason);
        key(Qt::Key_Return);

        QCOMPARE(m_stage->wentTo(), u"lesson/otp"_qs);
    }

    void leftForLaterComesAtTheEnd()
    {
        begin(packBeginningWith(u"truth"_qs), u"one"_qs);

        m_stage->press(word("Leave for later"));
        QVERIFY(says(questionOfPack(u"number"_qs).ask.in(u"en"_qs)));
        hands(Hand::Keyboard).giveRight(questionOfPack(u"number"_qs));
        check();
        m_stage->press(word("Next question"));

        QVERIFY(says(questionOfPack(u"truth"_qs).ask.in(u"en"_qs)));
    }

    void whoComesBackIsAtTheSameQuestionWithTheHalfGivenAnswer_data() { addLanguages(); }
    void whoComesBackIsAtTheSameQuestionWithTheHalfGivenAnswer()
    {
        QFETCH(QString, language);
        begin(packBeginningWith(u"truth"_qs), u"one"_qs, language);
        hands(Hand::Keyboard).giveRight(questionOfPack(u"truth"_qs));
        check();
        m_stage->press(word("Next question"));
        hands(Hand::Keyboard).type(u"1"_qs);

        m_stage->arrive({u"quizzes"_qs, {}, {}});
        m_stage->arrive(at(u"one"_qs));

        QVERIFY(says(said("QuizViewModel", "Question %1 of %2").arg(u"2"_qs, u"2"_qs)));
        QCOMPARE(m_stage->page().findChild<QLineEdit *>()->text(), u"1"_qs);
        QCOMPARE(answerCount(), 1);
    }

    void aKilledProgramResumesAtTheSameQuestion()
    {
        begin(packBeginningWith(u"truth"_qs), u"one"_qs);
        hands(Hand::Keyboard).giveRight(questionOfPack(u"truth"_qs));
        check();

        m_stage->open().openProfile();
        m_stage->arrive(at(u"one"_qs));

        QVERIFY(says(u"Question 2 of 2"_qs));
        QCOMPARE(answerCount(), 1);
    }

    void anAnswerThatTheDiskRefusesIsKeptOnThePage_data() { addLanguages(); }
    void anAnswerThatTheDiskRefusesIsKeptOnThePage()
    {
        QFETCH(QString, language);
        begin(packBeginningWith(u"text"_qs), u"one"_qs, language);
        hands(Hand::Keyboard).giveRight(questionOfPack(u"text"_qs));
        m_stage->open().memory().failing.failAlways();

        key(Qt::Key_Return);

        QTRY_VERIFY(m_stage->button(word("Try again")));
        QVERIFY(!m_stage->announced().isEmpty());
        QVERIFY(!says(word("Right.")));
        QCOMPARE(m_stage->page().findChild<QLineEdit *>()->text(), u"bank card"_qs);
        QCOMPARE(m_stage->faults({u"bank"_qs, u"card"_qs}), QString{});
        m_stage->open().memory().failing.neverFail();
        m_stage->press(word("Try again"));
        QTRY_VERIFY(says(word("Right.")));
        QCOMPARE(answerCount(), 1);
    }

    void nothingIsCalledRightBeforeItIsOnTheDisk_data() { addLanguages(); }
    void nothingIsCalledRightBeforeItIsOnTheDisk()
    {
        QFETCH(QString, language);
        begin(packBeginningWith(u"truth"_qs), u"one"_qs, language);
        hands(Hand::Keyboard).giveRight(questionOfPack(u"truth"_qs));
        m_stage->open().storage().hold();

        key(Qt::Key_Return);

        QTRY_VERIFY(m_stage->button(word("Saving…")));
        QVERIFY(!says(word("Right.")));
        QVERIFY(m_stage->announced().isEmpty());
        key(Qt::Key_Return); // impatience answers nothing twice
        m_stage->open().storage().release();
        QTRY_VERIFY(says(word("Right.")));
        QCOMPARE(answerCount(), 1);
    }

    void aGapLeadsToItsCheckOrIsDeclined_data() { addLanguages(); }
    void aGapLeadsToItsCheckOrIsDeclined()
    {
        QFETCH(QString, language);
        Pack pack = quizPack();
        pack.quizzes.append(quizOf(u"one"_qs, QuizKind::Practice, {u"truth"_qs}));
        begin(std::move(pack), u"one"_qs, language);
        hands(Hand::Keyboard).giveWrong(questionOfPack(u"truth"_qs));
        check();
        const QString gap = said("NudgeRow", "This shows a gap: add \"%1\" to my check").arg(u"pay.call_back"_qs);
        QTRY_VERIFY(m_stage->button(gap));

        m_stage->press(gap);
        QCOMPARE(m_stage->wentTo(), u"check/pay.call_back"_qs);
        m_stage->press(said("NudgeRow", "Not now"));

        QTRY_VERIFY(!m_stage->button(gap));
    }

    void anUnknownQuizSaysSoAndLeadsBack_data() { addLanguages(); }
    void anUnknownQuizSaysSoAndLeadsBack()
    {
        QFETCH(QString, language);

        begin(quizPack(), u"gone"_qs, language);

        QVERIFY(says(said("QuizViewModel", "This quiz is in none of the packs that are open.")));
        QCOMPARE(m_stage->faults(), QString{});
        m_stage->press(word("To the quizzes"));
        QCOMPARE(m_stage->wentTo(), u"quizzes"_qs);
    }

    void reviewsSayWhenNothingIsDueAndWhenACardComesBack_data() { addLanguages(); }
    void reviewsSayWhenNothingIsDueAndWhenACardComesBack()
    {
        QFETCH(QString, language);
        begin(quizPack(), u"reviews"_qs, language);
        QVERIFY(says(said("QuizViewModel", "Nothing is due.")));

        keepCard(m_stage->open(), u"truth"_qs, m_stage->open().now().addDays(-1));
        m_stage->open().openProfile();
        m_stage->arrive(at(u"reviews"_qs));
        QTRY_VERIFY(says(questionOfPack(u"truth"_qs).ask.in(language)));
        settle();
        hands(Hand::Keyboard).giveRight(questionOfPack(u"truth"_qs));
        check();

        QVERIFY(says(word("Right. Next on %1").section(u'%', 0, 0).trimmed()));
    }

    void aFinishedAttemptCanBeReadButNotChanged_data() { addLanguages(); }
    void aFinishedAttemptCanBeReadButNotChanged()
    {
        QFETCH(QString, language);
        begin(quizPack(), u"all"_qs, language);
        keepAttempt(m_stage->open(), u"test"_qs, {{"single", 0}, {"truth", 1}});

        m_stage->arrive(at(u"attempt:1"_qs, u"2"_qs));

        QVERIFY(says(questionOfPack(u"truth"_qs).ask.in(language)));
        QCOMPARE(m_stage->page().subtitle(), said("QuizViewModel", "Explanations"));
        QCOMPARE(focusName(), word("Back to the result"));
        QCOMPARE(m_stage->page().up(), (Address{u"result"_qs, u"1"_qs, {}}));
        key(Qt::Key_Return);
        QCOMPARE(m_stage->wentTo(), u"result/1"_qs);
        QCOMPARE(m_stage->open().memory().attempts.size(), 1);
    }

    void goingUpLeadsWhereTheQuizBelongs_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("up");
        QTest::newRow("a quiz") << u"all"_qs << u"quizzes"_qs;
        QTest::newRow("the questions of a lesson") << u"lesson:otp"_qs << u"lesson/otp"_qs;
        QTest::newRow("reviews") << u"reviews"_qs << u"quizzes"_qs;
    }
    void goingUpLeadsWhereTheQuizBelongs()
    {
        QFETCH(QString, source);
        QFETCH(QString, up);

        begin(quizPack(), source);

        QCOMPARE(m_stage->page().up()->text(), up);
    }

    void itemsCanBeDragged()
    {
        begin(packBeginningWith(u"ordering"_qs), u"one"_qs);
        const QStringList before = placesOfItems();
        QWidget *first = named<QWidget>(m_stage->page(), u"1, "_qs);
        QWidget *last = named<QWidget>(m_stage->page(), u"4, "_qs);

        QTest::mousePress(first, Qt::LeftButton);
        QTest::mouseMove(first, first->mapFrom(last->parentWidget(), last->geometry().bottomLeft() + QPoint{40, -4}));
        QTest::mouseRelease(first, Qt::LeftButton);
        settle();

        QCOMPARE(placesOfItems(), before.mid(1) + before.first(1));
    }

private:
    /// The items in the order in which they stand.
    [[nodiscard]] QStringList placesOfItems() const
    {
        QStringList items;
        for (int place = 1; place <= 4; ++place) {
            const QString begins = u"%1, "_qs.arg(place);
            items.append(spoken(named<QWidget>(m_stage->page(), begins)).mid(begins.size()));
        }
        return items;
    }
};

QTEST_MAIN(QuizPageTest)
#include "quiz_page_test.moc"
