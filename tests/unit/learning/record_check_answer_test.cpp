// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment_fixture.h"

#include <support/fake_stores.h>
#include <support/warnings.h>

#include <learning/record_check_answer.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

QDateTime noon()
{
    return QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
}

CheckContext context()
{
    Catalogue catalogue = catalogueWith({scoredItem(u"one"_qs, 0.75), scoredItem(u"two"_qs, 0.25)});
    catalogue.items[0].revision = 3;
    return {catalogue, profileAtRisk()};
}

GivenCheckAnswer tick(const QString &item, CheckValue value, const QString &note = {})
{
    return {id<CheckItemId>(item), value, note};
}

} // namespace

class RecordCheckAnswerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void anAnswerIsKeptUnderTheRevisionOfItsItem()
    {
        FakeProfileStores stores;

        const Expected<CheckAnswerOutcome> outcome =
            RecordCheckAnswer{stores.checkAnswers(), stores.snapshots(), noon}(context(), tick(u"one"_qs, CheckValue::Yes, u"on my phone"_qs));

        QVERIFY(outcome);
        QCOMPARE(stores.memory().checkAnswers, QList{outcome->answer});
        QCOMPARE(outcome->answer.revision, 3);
        QCOMPARE(outcome->answer.note, u"on my phone"_qs);
        QCOMPARE(outcome->answer.at, noon());
    }

    void theScoreBeforeAndAfterIsTold()
    {
        FakeProfileStores stores;
        const RecordCheckAnswer record{stores.checkAnswers(), stores.snapshots(), noon};
        QVERIFY(record(context(), tick(u"two"_qs, CheckValue::No)));

        const Expected<CheckAnswerOutcome> outcome = record(context(), tick(u"one"_qs, CheckValue::Yes));

        QCOMPARE(outcome->before.low.shown, 0);
        QCOMPARE(outcome->before.high.shown, 75);
        QCOMPARE(outcome->after.low.shown, 75);
        QCOMPARE(outcome->after.high.shown, 75);
        QCOMPARE(outcome->trend->low.exact.youChecked, 75.0);
    }

    void aSnapshotIsKeptWithItsCatalogue()
    {
        FakeProfileStores stores;

        QVERIFY(RecordCheckAnswer(stores.checkAnswers(), stores.snapshots(), noon)(context(), tick(u"one"_qs, CheckValue::Yes)));

        const Snapshot &snapshot = stores.memory().snapshots.last();
        QCOMPARE(snapshot.catalogueId, u"golden"_qs);
        QCOMPARE(snapshot.lowShown, 75);
        QCOMPARE(snapshot.highShown, 100);
        QVERIFY(snapshot.scored);
        QCOMPARE(snapshot.profile, profileAtRisk());
        QCOMPARE(snapshot.answers.value(id<CheckItemId>(u"one"_qs)).revision, std::optional{3});
        QVERIFY(stores.memory().catalogues.contains(u"golden"_qs));
    }

    void theNewestAnswerOfAnItemCounts()
    {
        FakeProfileStores stores;
        const RecordCheckAnswer record{stores.checkAnswers(), stores.snapshots(), noon};
        QVERIFY(record(context(), tick(u"one"_qs, CheckValue::Yes)));

        const Expected<CheckAnswerOutcome> outcome = record(context(), tick(u"one"_qs, CheckValue::No));

        QCOMPARE(outcome->before.low.shown, 75);
        QCOMPARE(outcome->after.low.shown, 0);
        QCOMPARE(outcome->trend->low.exact.youDid, -75.0);
        QCOMPARE(stores.memory().checkAnswers.size(), 2);
    }

    void anItemThatTheCatalogueLacksIsRefused()
    {
        FakeProfileStores stores;

        const auto outcome = RecordCheckAnswer{stores.checkAnswers(), stores.snapshots(), noon}(context(), tick(u"gone"_qs, CheckValue::Yes));

        QCOMPARE(outcome.error().code, ErrorCode::NotFound);
        QVERIFY(stores.memory().checkAnswers.isEmpty());
    }

    void anAnswerThatTheDiskRefusesIsAnError()
    {
        for (int call = 1; call <= 2; ++call) {
            FakeProfileStores stores;
            stores.failing().failAt(call);

            const auto outcome = RecordCheckAnswer{stores.checkAnswers(), stores.snapshots(), noon}(context(), tick(u"one"_qs, CheckValue::Yes));

            QCOMPARE(outcome.error().code, ErrorCode::Unavailable);
            QVERIFY(stores.memory().checkAnswers.isEmpty());
            QVERIFY(stores.memory().snapshots.isEmpty());
        }
    }

    void aSnapshotThatTheDiskRefusesIsToldBesideTheKeptAnswer()
    {
        FakeProfileStores stores;
        stores.failing().failAt(3);

        const auto outcome = RecordCheckAnswer{stores.checkAnswers(), stores.snapshots(), noon}(context(), tick(u"one"_qs, CheckValue::Yes));

        QVERIFY(outcome);
        QCOMPARE(outcome->notNoted->code, ErrorCode::Unavailable);
        QCOMPARE(stores.memory().checkAnswers.size(), 1);
    }

    void aCatalogueWithOtherFieldsUnderTheSameIdIsTold()
    {
        FakeProfileStores stores;
        const RecordCheckAnswer record{stores.checkAnswers(), stores.snapshots(), noon};
        QVERIFY(record(context(), tick(u"one"_qs, CheckValue::Yes)));
        CheckContext changed = context();
        changed.catalogue.items[0].minutes = 99;

        const auto outcome = record(changed, tick(u"one"_qs, CheckValue::Yes));

        QVERIFY(outcome);
        QCOMPARE(outcome->notNoted->code, ErrorCode::Conflict);
    }

    void keptAnswersAreSeenWithTheirRevisions()
    {
        const ScoredAnswers answers = scoredAnswers({{id<CheckItemId>(u"one"_qs), CheckValue::Partly, 4, noon(), {}}});

        QCOMPARE(answers.value(id<CheckItemId>(u"one"_qs)), (ScoredAnswer{CheckValue::Partly, 4}));
    }
};

QTEST_GUILESS_MAIN(RecordCheckAnswerTest)
#include "record_check_answer_test.moc"
