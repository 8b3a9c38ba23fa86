// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/kept_attempts.h>
#include <support/open_workspace.h>
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <presentation/quiz_result_view_model.h>

using namespace mehfooz;
using namespace mehfooz::test;

class QuizResultViewModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(quizPack());
        m_model = std::make_unique<QuizResultViewModel>(m_open->workspace(), m_open->language());
    }

    void wholeAnswersOfEqualWeightAreCounted()
    {
        m_model->open(keep(u"all"_qs, {{"single", 0}, {"truth", 1}, {"pair.a", 1}, {"number", 0}}));

        QCOMPARE(m_model->scoreWords(), u"2 of 4 right. Pass mark: 4."_qs);
        QCOMPARE(m_model->nextWords(), u"Two more and you pass. Best next: \u2068The code\u2069"_qs);
        QVERIFY(!m_model->isPassed());
    }

    void howManyMoreIsSaidInWords_data()
    {
        QTest::addColumn<int>("right");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("one") << 3 << u"One more and you pass."_qs;
        QTest::newRow("two") << 2 << u"Two more and you pass."_qs;
        QTest::newRow("three") << 1 << u"3 more and you pass."_qs;
    }
    void howManyMoreIsSaidInWords()
    {
        QFETCH(int, right);
        QFETCH(QString, beginning);

        m_model->open(keep(u"all"_qs, {{"single", 0},
                                       {"truth", right > 0 ? 1.0 : 0},
                                       {"pair.a", right > 1 ? 1.0 : 0},
                                       {"number", right > 2 ? 1.0 : 0}}));

        QVERIFY2(m_model->nextWords().startsWith(beginning), qPrintable(m_model->nextWords()));
    }

    void partlyRightAnswersArePutInPoints()
    {
        m_model->open(keep(u"all"_qs, {{"multiple", 0.5}, {"truth", 1}, {"number", 1}}));

        QCOMPARE(m_model->scoreWords(), u"2 of 3 fully right, 83 points out of 100. Pass mark: 80."_qs);
        QVERIFY(m_model->isPassed());
        QCOMPARE(m_model->nextWords(), u"Passed. What you missed comes back in your reviews."_qs);
    }

    void onlyTheFirstTryCounts()
    {
        const AttemptNumber number = keep(u"all"_qs, {{"single", 0}, {"truth", 1}});
        m_open->memory().attempts.last().answers.append(
            {id<QuestionId>(u"single"_qs), ChoiceAnswer{}, 1, false, 2, m_open->now()});
        m_open->openProfile();

        m_model->open(number);

        QVERIFY(m_model->scoreWords().startsWith(u"1 of 2 right."_qs));
        QCOMPARE(m_model->missed().size(), 1);
    }

    void topicsComeWeakestFirst()
    {
        m_model->open(keep(u"all"_qs, {{"single", 1}, {"truth", 1}, {"marks", 0}, {"number", 0}}));

        const QList<ShownTopicResult> topics = m_model->topics();

        QCOMPARE(topics.size(), 2);
        QCOMPARE(topics.at(0).title, u"Messages"_qs);
        QCOMPARE(topics.at(0).percent, 0);
        QCOMPARE(topics.at(1).line, u"2 of 3 right"_qs);
        QCOMPARE(topics.at(1).percent, 67);
    }

    void aTopicLeadsToTheLessonBehindItsFirstMiss()
    {
        m_model->open(keep(u"all"_qs, {{"truth", 0}, {"single", 0}}));

        QCOMPARE(m_model->topics().first().lessonAddress, u"lesson/otp"_qs);
        QCOMPARE(m_model->topics().first().lessonTitle, u"The code"_qs);
    }

    void aTopicWithoutMissLeadsNowhere()
    {
        m_model->open(keep(u"all"_qs, {{"single", 1}}));

        QVERIFY(m_model->topics().first().lessonAddress.isEmpty());
        QCOMPARE(m_model->nextWords(), u"Everything right. Missed questions would come back as reviews; there are none."_qs);
    }

    void missedQuestionsCanBeReopened()
    {
        const AttemptNumber number = keep(u"all"_qs, {{"truth", 1}, {"single", 0}, {"multiple", 0.5}});
        m_model->open(number);

        const QList<MissedQuestion> missed = m_model->missed();

        QCOMPARE(missed.size(), 2);
        QCOMPARE(missed.at(0).index, 1);
        QCOMPARE(missed.at(0).line, u"Question 2, not right"_qs);
        QCOMPARE(missed.at(1).line, u"Question 3, partly right"_qs);
        QCOMPARE(m_model->explanationAddress(1), u"quiz/attempt:%1#2"_qs.arg(number));
    }

    void reviewsHaveNoPassMarkAndSayWhenTheyGoOn()
    {
        m_open->memory().cards.insert(u"pair"_qs, memoryDue(m_open->now().addDays(2)));
        m_open->memory().cardOrder = {u"pair"_qs};

        m_model->open(keep(u"reviews"_qs, {{"pair.a", 1}}));

        QVERIFY(!m_model->hasPassMark());
        QCOMPARE(m_model->title(), u"Reviews"_qs);
        QCOMPARE(m_model->scoreWords(), u"1 of 1 right."_qs);
        QCOMPARE(m_model->nextWords(), u"Done for today. Next: Tuesday"_qs);
        QVERIFY(!m_model->canStartAgain());
    }

    void aFarReviewIsToldByItsDate()
    {
        m_open->memory().cards.insert(u"pair"_qs, memoryDue(m_open->now().addDays(30)));
        m_open->memory().cardOrder = {u"pair"_qs};

        m_model->open(keep(u"reviews"_qs, {{"pair.a", 1}}));

        QCOMPARE(m_model->nextWords(), u"Done for today. Next: 22 December"_qs);
    }

    void moreThanADaysReviewsAreNotCalledDone()
    {
        m_open->memory().cards.insert(u"pair"_qs, memoryDue(m_open->now()));
        m_open->memory().cardOrder = {u"pair"_qs};

        m_model->open(keep(u"reviews"_qs, {{"pair.a", 1}}));

        QCOMPARE(m_model->nextWords(), u"More is due today. Take a break or go on."_qs);
        QVERIFY(m_model->canStartAgain());
    }

    void betweenTheTwoFormsNothingIsExplained()
    {
        const AttemptNumber before = keep(u"pre_post"_qs, {{"pair.a", 0}}, u"A"_qs);
        m_model->open(before);
        QVERIFY(!m_model->canExplain());
        QVERIFY(m_model->missed().isEmpty());

        keep(u"pre_post"_qs, {{"pair.b", 1}}, u"B"_qs);
        m_model->open(before);

        QVERIFY(m_model->canExplain());
        QCOMPARE(m_model->missed().size(), 1);
    }

    void otherQuestionsExistOnlyWhereIdeasHaveTwoFormsOrAreDrawn()
    {
        m_model->open(keep(u"money"_qs, {{"pair.a", 1}, {"truth", 1}}));
        QVERIFY(m_model->hasOtherQuestions());

        m_model->open(keep(u"test"_qs, {{"single", 1}, {"truth", 1}}));
        QVERIFY(!m_model->hasOtherQuestions());

        m_model->open(keep(u"final"_qs, {{"single", 1}}));
        QVERIFY(m_model->hasOtherQuestions());
    }

    void anAttemptWithoutResultIsNotOpened()
    {
        StoredAttempt attempt;
        attempt.number = 1;
        attempt.plan.quiz = u"all"_qs;
        m_open->memory().attempts.append(attempt);
        m_open->openProfile();

        QVERIFY(!m_model->open(1));
        QVERIFY(!m_model->open(7));
        QVERIFY(!m_model->isOpen());
        QVERIFY(m_model->scoreWords().isEmpty());
    }

    void aQuestionThatThePackLostStillCountsButCannotBeReopened()
    {
        const AttemptNumber number = keep(u"all"_qs, {{"truth", 1}, {"single", 0}});
        Pack pack = quizPack();
        pack.questions.removeFirst();
        m_open->replacePack(std::move(pack));

        QVERIFY(m_model->open(number));

        QVERIFY(m_model->scoreWords().startsWith(u"1 of 2 right."_qs));
        QVERIFY(m_model->missed().isEmpty());
    }

    void theNewestAttemptShowsTheGapItFound()
    {
        m_model->open(keep(u"test"_qs, {{"single", 0}, {"truth", 1}}));

        QTRY_VERIFY(m_model->nudge().has_value());

        QCOMPARE(m_model->nudge()->title, u"pay.call_back"_qs);
        m_model->declineNudge();
        QVERIFY(!m_model->nudge().has_value());
    }

    void theSameSessionShowsTheSameGapAgain()
    {
        const AttemptNumber number = keep(u"test"_qs, {{"single", 0}});
        m_model->open(number);
        QTRY_VERIFY(m_open->workspace().setting(u"nudges"_qs).contains(u"pay.call_back"_qs));

        m_model->open(number);

        QVERIFY(m_model->nudge().has_value());
        m_model->declineNudge();
        QTRY_VERIFY(m_open->workspace().setting(u"nudges"_qs).contains(u"true"_qs));
        m_model->open(number);
        QVERIFY(!m_model->nudge().has_value());
    }

    void aGapIsShownOnceInAWeek()
    {
        m_model->open(keep(u"test"_qs, {{"single", 0}}));
        QTRY_VERIFY(m_open->workspace().setting(u"nudges"_qs).contains(u"pay.call_back"_qs));
        m_open->setNow(m_open->now().addDays(2));

        m_model->open(keep(u"test"_qs, {{"single", 0}}));

        letStorageCatchUp();

        QVERIFY(!m_model->nudge().has_value());
    }

    void anOldResultShowsNoGap()
    {
        const AttemptNumber number = keep(u"test"_qs, {{"single", 0}});
        m_open->setNow(m_open->now().addDays(20));
        m_model->open(number);

        letStorageCatchUp();

        QVERIFY(!m_model->nudge().has_value());
    }

    void everyWordFollowsTheLanguage()
    {
        m_model->open(keep(u"all"_qs, {{"single", 0}, {"truth", 1}}));
        QSignalSpy changed{m_model.get(), &QuizResultViewModel::changed};

        m_open->language().setLanguage(u"ur"_qs);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_model->scoreWords(), u"2 میں سے 1 درست۔ پاس ہونے کے لیے 2 چاہیے تھے۔"_qs);
        QVERIFY(m_model->topics().first().title == u"رقم"_qs);
    }

private:
    /// Whatever was asked of the storage before has been answered after this.
    void letStorageCatchUp()
    {
        QSignalSpy saved{&m_open->workspace(), &Workspace::settingChanged};
        m_open->workspace().setSetting(u"marker"_qs, u"set"_qs);
        QTRY_COMPARE(saved.size(), 1);
    }
    AttemptNumber keep(const QString &quiz, const QList<Given> &given, const QString &form = {})
    {
        return keepAttempt(*m_open, quiz, given, form);
    }

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<QuizResultViewModel> m_model;
};

QTEST_GUILESS_MAIN(QuizResultViewModelTest)
#include "quiz_result_view_model_test.moc"
