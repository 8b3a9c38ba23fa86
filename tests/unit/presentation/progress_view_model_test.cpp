// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/check_pack.h>
#include <support/open_workspace.h>
#include <support/warnings.h>

#include <presentation/check_recorder.h>
#include <presentation/progress_view_model.h>

#include <QAbstractItemModelTester>

using namespace mehfooz;
using namespace mehfooz::test;

class ProgressViewModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(checkPack());
        m_model = std::make_unique<ProgressViewModel>(m_open->workspace(), m_open->language());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model->history());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void withoutAnswersTheChartSaysWhenItBegins()
    {
        QVERIFY(m_model->points().isEmpty());
        QCOMPARE(m_model->emptyWords(), u"The chart begins with your first answers in My security check."_qs);
    }

    void aScoreThatShowsNoNumberIsNoPoint()
    {
        answer(u"dev.lock"_qs, CheckValue::Yes);

        QVERIFY(m_model->points().isEmpty());
        QVERIFY(m_model->emptyWords().contains(u"too few answers"));
    }

    void eachDayIsOnePointWithItsReasons()
    {
        daysAgo(20);
        answerAll(CheckValue::No);
        daysAgo(3);
        answer(u"wa.pin"_qs, CheckValue::Yes);
        answer(u"pay.otp"_qs, CheckValue::Yes);
        daysAgo(0);

        QCOMPARE(m_model->points().size(), 2);
        QCOMPARE(m_model->points().at(0).range, u"0"_qs);
        QCOMPARE(m_model->points().at(0).dayWords, u"2 November"_qs);
        QCOMPARE(m_model->points().at(1).range, u"40"_qs);
        QCOMPARE(m_model->points().at(1).why, u"+40 from 2 things you did"_qs);
        QCOMPARE(m_model->summary(), u"On 2 November it was 0, now it is 40 of 100."_qs);
    }

    void theChangeIsSplitByWhoMadeIt()
    {
        daysAgo(20);
        answer(u"wa.pin"_qs, CheckValue::No);
        answer(u"pay.otp"_qs, CheckValue::Yes);
        daysAgo(3);
        answer(u"dev.lock"_qs, CheckValue::Yes);
        answer(u"wa.pin"_qs, CheckValue::Yes);
        daysAgo(0);

        const QList<TrendShare> &shares = m_model->shares();

        QCOMPARE(shares.size(), 4);
        QCOMPARE(shares.at(0).what, u"You did"_qs);
        QCOMPARE(shares.at(0).low, u"20 points up"_qs);
        QCOMPARE(shares.at(1).low, u"10 points up"_qs);
        QCOMPARE(shares.at(2).low, u"no change"_qs);
        QCOMPARE(shares.at(0).high, u"31 points up"_qs);
    }

    void aListThatChangedIsAPointOfItsOwnToday()
    {
        daysAgo(20);
        answerAll(CheckValue::Yes);
        daysAgo(0);

        m_open->replacePack(changedCheckPack(u"dev.lock"_qs));

        QTRY_COMPARE(m_model->points().size(), 2);
        QTRY_COMPARE(m_model->points().last().why, u"−10 because the list changed"_qs);
        QCOMPARE(m_model->points().last().range, u"90 to 100"_qs);
    }

    void aShorterPeriodKeepsTheDayBeforeItToCompare()
    {
        for (const int day : {60, 20, 3}) {
            daysAgo(day);
            answerAll(day == 60 ? CheckValue::No : CheckValue::Partly);
            answer(day == 3 ? u"wa.pin"_qs : u"dev.lock"_qs, CheckValue::Yes);
        }
        daysAgo(0);
        QCOMPARE(m_model->points().size(), 3);

        m_model->choosePeriod(ProgressPeriod::Week);

        QCOMPARE(m_model->points().size(), 2);
        QCOMPARE(m_model->points().first().day, QDate(2026, 11, 2));
    }

    void oneDayAloneIsSaidInWords()
    {
        answerAll(CheckValue::Yes);

        QCOMPARE(m_model->summary(), u"Your score is 100 of 100. It can be compared once it moves."_qs);
        QVERIFY(m_model->shares().isEmpty());
    }

    void figuresCountLessonsQuizzesAndCards()
    {
        StoredAttempt attempt;
        attempt.number = 1;
        attempt.total = QuizTotal{80, 80, true};
        m_open->workspace().noteAttempt(attempt, std::nullopt);

        QCOMPARE(m_model->figures().at(0).number, u"0 of 0"_qs);
        QCOMPARE(m_model->figures().at(1).number, u"1"_qs);
        QCOMPARE(m_model->figures().at(1).words, u"quiz taken"_qs);
        QCOMPARE(m_model->figures().at(2).words, u"cards known"_qs);
    }

    void theHistoryIsATableNewestFirst()
    {
        daysAgo(5);
        answer(u"dev.lock"_qs, CheckValue::Yes);
        daysAgo(0);
        StoredAttempt attempt;
        attempt.number = 7;
        attempt.plan.quiz = u"reviews"_qs;
        attempt.total = QuizTotal{75, 75, false};
        attempt.finishedAt = m_open->now();
        m_open->workspace().noteAttempt(attempt, std::nullopt);

        QCOMPARE(m_model->history()->rowCount(), 2);
        QCOMPARE(cell(0, ProgressHistoryModel::WhatColumn), u"Reviews"_qs);
        QCOMPARE(cell(0, ProgressHistoryModel::ResultColumn), u"75 of 100"_qs);
        QCOMPARE(m_model->history()->index(0, 0).data(ProgressHistoryModel::AddressRole), u"result/7"_qs);
        QCOMPARE(cell(1, ProgressHistoryModel::DayColumn), u"17 November"_qs);
        QCOMPARE(cell(1, ProgressHistoryModel::WhatColumn), u"The phone locks itself"_qs);
        QCOMPARE(cell(1, ProgressHistoryModel::ResultColumn), u"Done"_qs);
        QCOMPARE(m_model->history()->index(1, 0).data(ProgressHistoryModel::AddressRole), u"check/dev.lock"_qs);
        QCOMPARE(m_model->history()->headerData(0, Qt::Horizontal, Qt::DisplayRole), u"Day"_qs);
    }

    void urduFollowsAtOnce()
    {
        daysAgo(20);
        answerAll(CheckValue::No);
        daysAgo(3);
        answer(u"wa.pin"_qs, CheckValue::Yes);
        daysAgo(0);

        m_open->language().setLanguage(u"ur"_qs);

        QCOMPARE(m_model->shares().at(0).what, u"آپ نے کیا"_qs);
        QCOMPARE(m_model->shares().at(0).low, u"20 نمبر بڑھے"_qs);
        QCOMPARE(m_model->points().last().why, u"آپ کے 1 کام سے 20 نمبر بڑھے"_qs);
    }

private:
    [[nodiscard]] QVariant cell(int row, int column) const { return m_model->history()->index(row, column).data(); }
    void daysAgo(int days)
    {
        m_open->setNow(QDateTime{{2026, 11, 22}, {9, 0}, Qt::UTC}.addDays(-days));
        m_model->refresh();
    }
    void answer(const QString &item, CheckValue value)
    {
        CheckRecorder recorder{m_open->workspace(), m_open->language()};
        QSignalSpy saved{&recorder, &CheckRecorder::saved};
        recorder.answer(id<CheckItemId>(item), value);
        QVERIFY(saved.wait());
    }
    void answerAll(CheckValue value)
    {
        for (const ScoredItem &item : m_open->workspace().library().catalogue().items)
            answer(item.id.text(), value);
    }

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<ProgressViewModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(ProgressViewModelTest)
#include "progress_view_model_test.moc"
