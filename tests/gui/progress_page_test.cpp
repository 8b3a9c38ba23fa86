// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/check_answers.h>
#include <support/check_pack.h>
#include <support/page_stage.h>

#include "progress_page.h"

#include <presentation/check_recorder.h>
#include <ui/body_label.h>

#include <QAbstractItemView>

using namespace mehfooz;
using namespace mehfooz::test;

class ProgressPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        m_stage = std::make_unique<PageStage<ProgressPage>>(*m_looks, checkPack(), Address{u"progress"_qs, {}, {}});
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongOnThePage_data() { addEveryLook(); }
    void nothingIsWrongOnThePage()
    {
        QFETCH(Shown, shown);
        liveAWhile();

        m_stage->show(shown);

        QCOMPARE(m_stage->faults(), QString{});
    }

    void theMoveIsToldAndSplit()
    {
        liveAWhile();

        m_stage->show(u"en"_qs);

        QVERIFY(m_stage->says(u"On 2 November it was 0, now it is 40 of 100."_qs));
        QVERIFY(m_stage->says(u"You did"_qs));
        QVERIFY(m_stage->says(u"40 points up"_qs));
        QVERIFY(m_stage->says(u"+40 from 2 things you did"_qs));
    }

    void theChartIsReadableAsATable()
    {
        liveAWhile();
        m_stage->show(u"en"_qs);

        m_stage->press(u"As a table"_qs);

        const auto *table = m_stage->page().findChild<QAbstractItemView *>();
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void withoutAnswersThePageSaysWhenTheChartBegins()
    {
        m_stage->show(u"en"_qs);

        QVERIFY(m_stage->says(u"The chart begins with your first answers"_qs));
        QVERIFY(m_stage->says(u"Nothing yet. Lessons, quizzes and answers will stand here."_qs));
        QVERIFY(!m_stage->says(u"What moved the score"_qs));
    }

    void theHistoryLeadsToWhatWasDone()
    {
        liveAWhile();
        m_stage->show(u"en"_qs);
        for (ui::BodyLabel *label : m_stage->page().findChildren<ui::BodyLabel *>()) {
            if (label->isVisible() && label->linkCount() == 1 && label->text() == u"WhatsApp has a PIN") {
                label->setFocus(Qt::TabFocusReason);
                QTest::keyClick(label, Qt::Key_Return);
            }
        }

        QCOMPARE(m_stage->wentTo(), u"check/wa.pin"_qs);
    }

    void anotherPeriodIsChosen()
    {
        liveAWhile();
        m_stage->show(u"en"_qs);

        m_stage->press(u"A week"_qs);

        QVERIFY(m_stage->button(u"A week"_qs)->isChecked());
        QVERIFY(m_stage->says(u"On 2 November it was 0"_qs)); // the day before the week, to compare with
    }

    void savingEverythingLeadsToWhatIsStored()
    {
        m_stage->show(u"en"_qs);

        m_stage->press(u"Save everything as one file"_qs);

        QCOMPARE(m_stage->wentTo(), u"stored"_qs);
    }

    void theChosenPeriodSurvivesTheLanguage()
    {
        liveAWhile();
        m_stage->show(u"en"_qs);
        m_stage->press(u"A week"_qs);
        const QAbstractButton *week = m_stage->button(u"A week"_qs);

        m_stage->look().state().setLanguage(u"ur"_qs);
        settle();

        QVERIFY(week->isChecked());
        QCOMPARE(QApplication::focusWidget(), week);
        QVERIFY(!m_stage->button(u"A week"_qs));
        QCOMPARE(m_stage->frame().title(), u"پیش رفت"_qs);
    }

private:
    void liveAWhile()
    {
        const QDateTime now = m_stage->open().now();
        m_stage->open().setNow(now.addDays(-20));
        for (const ScoredItem &item : m_stage->open().workspace().library().catalogue().items)
            answer(m_stage->open(), item.id.text(), CheckValue::No);
        m_stage->open().setNow(now.addDays(-3));
        answer(m_stage->open(), u"wa.pin"_qs, CheckValue::Yes);
        answer(m_stage->open(), u"pay.otp"_qs, CheckValue::Yes);
        m_stage->open().setNow(now);
        m_stage->page().open({u"progress"_qs, {}, {}});
    }

    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<ProgressPage>> m_stage;
};

QTEST_MAIN(ProgressPageTest)
#include "progress_page_test.moc"
