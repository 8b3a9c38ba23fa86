// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/catalogue.h>
#include <support/kept_attempts.h>
#include <support/page_stage.h>
#include <support/quiz_pack.h>

#include "quiz_result_page.h"

using namespace mehfooz;
using namespace mehfooz::test;

class QuizResultPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        m_stage = std::make_unique<PageStage<QuizResultPage>>(*m_looks, quizPack(), Address{u"result"_qs, u"1"_qs, {}});
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongOnThePage_data() { addEveryLook(); }
    void nothingIsWrongOnThePage()
    {
        QFETCH(Shown, shown);
        finish(u"all"_qs, {{"single", 0}, {"truth", 1}, {"multiple", 0.5}, {"marks", 0}, {"number", 1}});

        m_stage->show(shown);

        QCOMPARE(m_stage->faults(), QString{});
    }

    void theNumbersFollowTheRulesOfScoring_data()
    {
        QTest::addColumn<QList<Given>>("given");
        QTest::addColumn<bool>("plain");
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<bool>("passed");
        const QString passMark = u"80"_qs;
        QTest::newRow("all right") << QList<Given>{{"single", 1}, {"truth", 1}} << true << QStringList{u"2"_qs, u"2"_qs, u"2"_qs} << true;
        QTest::newRow("four of five reach the mark")
            << QList<Given>{{"single", 1}, {"truth", 1}, {"number", 1}, {"text", 1}, {"marks", 0}} << true
            << QStringList{u"4"_qs, u"5"_qs, u"4"_qs} << true;
        QTest::newRow("three of four do not")
            << QList<Given>{{"single", 1}, {"truth", 1}, {"number", 1}, {"text", 0}} << true
            << QStringList{u"3"_qs, u"4"_qs, u"4"_qs} << false;
        QTest::newRow("half a point counts as half")
            << QList<Given>{{"multiple", 0.5}, {"truth", 1}, {"number", 1}} << false
            << QStringList{u"2"_qs, u"3"_qs, u"83"_qs, passMark} << true;
        QTest::newRow("nothing right") << QList<Given>{{"single", 0}, {"truth", 0}} << true << QStringList{u"0"_qs, u"2"_qs, u"2"_qs} << false;
    }
    void theNumbersFollowTheRulesOfScoring()
    {
        QFETCH(QList<Given>, given);
        QFETCH(bool, plain);
        QFETCH(QStringList, numbers);
        QFETCH(bool, passed);
        finish(u"all"_qs, given);

        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            m_stage->show(language);

            QString score = said("QuizResultViewModel", plain ? "%1 of %2 right. Pass mark: %3."
                                                              : "%1 of %2 fully right, %3 points out of 100. Pass mark: %4.");
            for (qsizetype i = 0; i < numbers.size(); ++i)
                score.replace(u"%%1"_qs.arg(i + 1), numbers.at(i));
            QVERIFY2(m_stage->says(score), qPrintable(score));
            QCOMPARE(m_stage->says(said("QuizResultPage", "Not passed yet")), !passed);
            QCOMPARE(wordsOn(m_stage->page()).contains(said("QuizResultPage", "Passed")), passed);
        }
    }

    void theBarSaysItsValueInWords_data() { addLanguages(); }
    void theBarSaysItsValueInWords()
    {
        QFETCH(QString, language);
        finish(u"test"_qs, {{"single", 1}, {"truth", 0}});
        m_stage->show(language);

        const QWidget *bar = nullptr;
        for (const QWidget *each : m_stage->page().findChildren<QWidget *>()) {
            if (spoken(each) == said("QuizResultPage", "Result") && roleOf(each) == QAccessible::ProgressBar)
                bar = each;
        }

        QVERIFY(bar);
        QVERIFY2(spoken(bar, QAccessible::Value).startsWith(language == u"ur" ? u"2 میں سے 1"_qs : u"1 of 2 right"_qs),
                 qPrintable(spoken(bar, QAccessible::Value)));
    }

    void topicsStandWeakestFirstWithTheirLesson_data() { addLanguages(); }
    void topicsStandWeakestFirstWithTheirLesson()
    {
        QFETCH(QString, language);
        finish(u"all"_qs, {{"single", 0}, {"truth", 0}, {"marks", 1}});
        m_stage->show(language);

        const QStringList words = wordsOn(m_stage->page());
        const QString weak = language == u"ur" ? u"رقم"_qs : u"Money"_qs;
        const QString strong = language == u"ur" ? u"پیغام"_qs : u"Messages"_qs;
        QVERIFY(words.indexOf(weak) >= 0);
        QVERIFY(words.indexOf(weak) < words.indexOf(strong));
        m_stage->press(said("TopicResultCard", "Read this lesson"));

        QCOMPARE(m_stage->wentTo(), u"lesson/otp"_qs);
    }

    void eachMissedQuestionOpensItsExplanation_data() { addLanguages(); }
    void eachMissedQuestionOpensItsExplanation()
    {
        QFETCH(QString, language);
        finish(u"all"_qs, {{"truth", 1}, {"number", 0}, {"multiple", 0.5}});
        m_stage->show(language);
        QVERIFY(m_stage->says(said("QuizResultViewModel", "Question %1, partly right").arg(3)));
        QVERIFY(m_stage->says(said("QuizResultViewModel", "Question %1, not right").arg(2)));

        m_stage->press(quizPack().questions.at(5).ask.in(language));

        QCOMPARE(m_stage->wentTo(), u"quiz/attempt:1#2"_qs);
    }

    void theButtonsLeadOn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("target");
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            const QByteArray name = language.toLatin1();
            QTest::newRow(QByteArray("explanations, " + name).constData()) << language << QByteArray("See the explanations") << u"quiz/attempt:1#1"_qs;
            QTest::newRow(QByteArray("another attempt, " + name).constData()) << language << QByteArray("New attempt") << u"quiz/test"_qs;
            QTest::newRow(QByteArray("quizzes, " + name).constData()) << language << QByteArray("To the quizzes") << u"quizzes"_qs;
        }
    }
    void theButtonsLeadOn()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, button);
        QFETCH(QString, target);
        finish(u"test"_qs, {{"single", 0}, {"truth", 1}});
        m_stage->show(language);

        m_stage->press(said("QuizResultPage", button.constData()));

        QCOMPARE(m_stage->wentTo(), target);
    }

    void anAttemptWithOtherQuestionsSaysSo()
    {
        finish(u"money"_qs, {{"pair.a", 1}, {"truth", 0}});

        m_stage->show(u"en"_qs);

        QVERIFY(m_stage->button(u"New attempt (other questions)"_qs));
    }

    void aGapIsProposedOnceAndCanBeDeclined_data() { addLanguages(); }
    void aGapIsProposedOnceAndCanBeDeclined()
    {
        QFETCH(QString, language);
        finish(u"test"_qs, {{"single", 0}, {"truth", 1}});
        m_stage->show(language);
        const QString gap = said("NudgeRow", "This shows a gap: add \"%1\" to my check").arg(u"pay.call_back"_qs);
        QTRY_VERIFY(m_stage->button(gap));
        QCOMPARE(m_stage->faults({u"pay"_qs, u"call"_qs, u"back"_qs, u"call_back"_qs}), QString{});

        m_stage->press(said("NudgeRow", "Not now"));

        QTRY_VERIFY(!m_stage->button(gap));
    }

    void reviewsHaveNoMarkToPass_data() { addLanguages(); }
    void reviewsHaveNoMarkToPass()
    {
        QFETCH(QString, language);
        keepCard(m_stage->open(), u"pair"_qs, m_stage->open().now().addDays(2));
        finish(u"reviews"_qs, {{"pair.a", 1}});

        m_stage->show(language);

        QVERIFY(m_stage->says(said("QuizResultViewModel", "%1 of %2 right.").arg(1).arg(1)));
        QVERIFY(m_stage->says(said("QuizResultViewModel", "Done for today. Next: %1").section(u'%', 0, 0).trimmed()));
        QVERIFY(!m_stage->says(said("QuizResultPage", "Passed")));
        QVERIFY(!m_stage->button(said("QuizResultPage", "New attempt")));
        QCOMPARE(m_stage->faults(), QString{});
    }

    void aResultThatIsNotThereLeadsBack_data() { addLanguages(); }
    void aResultThatIsNotThereLeadsBack()
    {
        QFETCH(QString, language);

        m_stage->show(language);

        QVERIFY(m_stage->says(said("QuizResultPage", "There is no such result in this profile.")));
        QCOMPARE(m_stage->page().title(), said("QuizResultPage", "Result"));
        QCOMPARE(m_stage->faults(), QString{});
        m_stage->press(said("QuizResultPage", "To the quizzes"));
        QCOMPARE(m_stage->wentTo(), u"quizzes"_qs);
    }

    void tabGoesThroughInReadingOrder_data() { addLanguages(); }
    void tabGoesThroughInReadingOrder()
    {
        QFETCH(QString, language);
        finish(u"all"_qs, {{"single", 0}, {"truth", 1}, {"marks", 0}});
        m_stage->show(language);
        m_stage->arrive({u"result"_qs, u"1"_qs, {}});

        const QStringList stops = tabStops(m_stage->page());

        const qsizetype lesson = stops.indexOf(said("TopicResultCard", "Read this lesson"));
        const qsizetype missed = indexOf(stops, quizPack().questions.first().ask.in(language));
        const qsizetype explanations = stops.indexOf(said("QuizResultPage", "See the explanations"));
        QVERIFY2(lesson >= 0 && lesson < missed && missed < explanations, qPrintable(stops.join(u" | ")));
        QCOMPARE(stops.last(), said("QuizResultPage", "To the quizzes"));
    }

    void everyWordFollowsTheLanguageAndTheFocusStays()
    {
        finish(u"test"_qs, {{"single", 0}, {"truth", 1}});
        m_stage->show(u"en"_qs);
        QAbstractButton *again = m_stage->button(u"New attempt"_qs);
        again->setFocus(Qt::TabFocusReason);

        m_stage->show(u"ur"_qs);

        QCOMPARE(QApplication::focusWidget(), again);
        QVERIFY(m_stage->says(u"موضوعات، سب سے کمزور پہلے"_qs));
        QVERIFY(!m_stage->says(u"Topics, the weakest first"_qs));
        QCOMPARE(text::withoutIsolates(m_stage->page().title()), u"نتیجہ: کوئز test"_qs);
        QCOMPARE(m_stage->frame().layoutDirection(), Qt::RightToLeft);
    }

    void onlyOneButtonIsFilled_data()
    {
        QTest::addColumn<QList<Given>>("given");
        QTest::newRow("a lesson is best next") << QList<Given>{{"single", 0}, {"truth", 1}};
        QTest::newRow("another attempt is best next") << QList<Given>{{"number", 0}, {"truth", 1}};
        QTest::newRow("all is done") << QList<Given>{{"single", 1}, {"truth", 1}};
    }
    void onlyOneButtonIsFilled()
    {
        QFETCH(QList<Given>, given);
        finish(u"all"_qs, given);

        m_stage->show(u"ur"_qs);

        QCOMPARE(ui::rivalButtons(m_stage->page()), QStringList{});
    }

private:
    void finish(const QString &quiz, const QList<Given> &given)
    {
        const AttemptNumber number = keepAttempt(m_stage->open(), quiz, given);
        m_stage->page().open({u"result"_qs, QString::number(number), {}});
    }
    [[nodiscard]] static qsizetype indexOf(const QStringList &names, const QString &beginning)
    {
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names.at(i).startsWith(beginning))
                return i;
        }
        return -1;
    }

    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<QuizResultPage>> m_stage;
};

Q_DECLARE_METATYPE(mehfooz::test::Given)

QTEST_MAIN(QuizResultPageTest)
#include "quiz_result_page_test.moc"
