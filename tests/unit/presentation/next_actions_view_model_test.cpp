// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/check_pack.h>
#include <support/open_workspace.h>
#include <support/warnings.h>

#include <presentation/check_recorder.h>
#include <presentation/next_actions_view_model.h>

using namespace mehfooz;
using namespace mehfooz::test;

class NextActionsViewModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(checkPack());
        m_model = std::make_unique<NextActionsViewModel>(m_open->workspace(), m_open->language());
    }
    void cleanup()
    {
        QCoreApplication::processEvents(); // what was asked of the storage comes back before its asker goes
        m_model.reset();
        m_open.reset();
    }

    void atMostThreeStepsAreShownEssentialsFirst()
    {
        answerAll(CheckValue::No);

        QCOMPARE(ids(), (QStringList{u"pay.otp"_qs, u"wa.pin"_qs, u"dev.lock"_qs}));
        QCOMPARE(m_model->cards().at(0).reason, u"First because it is essential"_qs);
        QCOMPARE(m_model->cards().at(1).reason, u"Next because it is essential"_qs);
        QCOMPARE(m_model->cards().at(2).reason, u"Next because it saves most per minute"_qs);
        QCOMPARE(m_model->cards().at(0).minutes, u"2 minutes"_qs);
        QCOMPARE(m_model->cards().at(0).threat, u"Lowers most: Fraud"_qs);
        QVERIFY(m_model->cards().at(0).essential);
        QVERIFY(!m_model->cards().at(2).essential);
    }

    void aStepThatBringsNoPointsSaysWhatHoldsTheScore()
    {
        answerAll(CheckValue::Yes);
        answer(u"wa.pin"_qs, CheckValue::No);
        answer(u"dev.lock"_qs, CheckValue::No);

        QCOMPARE(m_model->cards().at(0).gain.number, u"+21"_qs); // 69 becomes 90
        QVERIFY(m_model->cards().at(1).gain.number.isEmpty());
        QCOMPARE(m_model->cards().at(1).gain.sentence, u"Score stays at 69 until \"WhatsApp has a PIN\" is also done"_qs);
    }

    void onlyWhatFitsTheTimeTogetherIsShown()
    {
        answerAll(CheckValue::No);
        QSignalSpy changed{m_model.get(), &NextActionsViewModel::changed};

        m_model->chooseMinutes(8);

        QVERIFY(changed.wait());
        QCOMPARE(ids(), (QStringList{u"pay.otp"_qs, u"wa.pin"_qs})); // 2 + 3 minutes; the next takes 5
        QCOMPARE(m_model->minutes(), 8);
    }

    void tooLittleTimeIsSaidSo()
    {
        answerAll(CheckValue::No);
        QSignalSpy changed{m_model.get(), &NextActionsViewModel::changed};

        m_model->chooseMinutes(1);

        QVERIFY(changed.wait());
        QVERIFY(m_model->cards().isEmpty());
        QCOMPARE(m_model->emptyWords(), u"Nothing fits into 1 minute. Give it a little more time."_qs);
    }

    void theSameTimeAgainTakesTheLimitAway()
    {
        QSignalSpy changed{m_model.get(), &NextActionsViewModel::changed};
        m_model->chooseMinutes(15);
        QVERIFY(changed.wait());

        m_model->chooseMinutes(15);

        QVERIFY(changed.wait());
        QCOMPARE(m_model->minutes(), 0);
    }

    void everythingDoneIsSaidSo()
    {
        answerAll(CheckValue::Yes);

        QVERIFY(m_model->cards().isEmpty());
        QCOMPARE(m_model->emptyWords(), u"Everything that counts for you is done."_qs);
    }

    void thePersonsOwnPlanIsKept()
    {
        answerAll(CheckValue::No);
        QSignalSpy changed{m_model.get(), &NextActionsViewModel::changed};

        m_model->setPlan(id<CheckItemId>(u"pay.otp"_qs), u"  tonight,\n after dinner "_qs);

        QVERIFY(changed.wait());
        QCOMPARE(m_model->cards().at(0).plan, u"tonight, after dinner"_qs);
        NextActionsViewModel later{m_open->workspace(), m_open->language()};
        QCOMPARE(later.cards().at(0).plan, u"tonight, after dinner"_qs);
        QCOMPARE(later.planLines().at(0).plan, u"tonight, after dinner"_qs);
    }

    void aPlanThatCantBeKeptIsTold()
    {
        answerAll(CheckValue::No);
        m_open->memory().failing.failAlways();
        QSignalSpy failed{m_model.get(), &NextActionsViewModel::saveFailed};

        m_model->setPlan(id<CheckItemId>(u"pay.otp"_qs), u"tonight"_qs);

        QVERIFY(failed.wait());
        QVERIFY(m_model->cards().at(0).plan.isEmpty());
    }

    void thePageHoldsEveryStepInOrder()
    {
        answerAll(CheckValue::No);

        QCOMPARE(m_model->planLines().size(), 8);
        QCOMPARE(m_model->planLines().front().title, u"My OTP is known to no one"_qs);
        QVERIFY(m_model->planLines().front().essential);
    }

    void urduFollowsAtOnce()
    {
        answerAll(CheckValue::No);

        m_open->language().setLanguage(u"ur"_qs);

        QCOMPARE(m_model->cards().at(0).reason, u"پہلے اس لیے کہ یہ بنیادی ہے"_qs);
        QCOMPARE(m_model->cards().at(0).minutes, u"2 منٹ"_qs);
    }

private:
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const ActionCard &card : m_model->cards())
            ids.append(card.item.text());
        return ids;
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
    std::unique_ptr<NextActionsViewModel> m_model;
};

QTEST_GUILESS_MAIN(NextActionsViewModelTest)
#include "next_actions_view_model_test.moc"
