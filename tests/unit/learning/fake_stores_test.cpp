// SPDX-License-Identifier: GPL-3.0-or-later
// The fakes keep the promises of learning/ports.h, as far as tests rely on them.
#include <support/fake_stores.h>
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

QDateTime at(int seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'800'000'000 + seconds, Qt::UTC);
}

CheckAnswer answer(const QString &item, CheckValue value, int seconds)
{
    return {id<CheckItemId>(item), value, 1, at(seconds), {}};
}

} // namespace

class FakeStoresTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theSwitchFailsExactlyTheCallAskedFor()
    {
        FailSwitch failing;
        QVERIFY(failing.pass());
        failing.failAt(2, {ErrorCode::Corrupted, u"damaged"_qs});

        QVERIFY(failing.pass());
        QCOMPARE(failing.pass().error().code, ErrorCode::Corrupted);
        QVERIFY(failing.pass());
        QCOMPARE(failing.calls(), 3);
        failing.failAlways();
        QVERIFY(!failing.pass());
        QVERIFY(!failing.pass());
        failing.neverFail();
        QVERIFY(failing.pass());
    }

    void theNewestAnswerOfEachItemIsTheLatest()
    {
        FakeProfileStores stores;
        QVERIFY(stores.checkAnswers().append(answer(u"one"_qs, CheckValue::No, 1)));
        QVERIFY(stores.checkAnswers().append(answer(u"two"_qs, CheckValue::No, 2)));
        QVERIFY(stores.checkAnswers().append(answer(u"one"_qs, CheckValue::Yes, 3)));

        QCOMPARE(stores.checkAnswers().latest().value(), (QList{answer(u"two"_qs, CheckValue::No, 2), answer(u"one"_qs, CheckValue::Yes, 3)}));
        QCOMPARE(stores.checkAnswers().history(id<CheckItemId>(u"one"_qs)).value().size(), 2);
    }

    void aFailedCallChangesNothing()
    {
        FakeProfileStores stores;
        stores.failing().failAlways();

        QVERIFY(!stores.checkAnswers().append(answer(u"one"_qs, CheckValue::No, 1)));
        QVERIFY(!stores.checkAnswers().latest());
        QVERIFY(!stores.snapshots().all());
        QVERIFY(!stores.snapshots().latest());
        QVERIFY(!stores.snapshots().catalogue(u"x"_qs));
        QVERIFY(!stores.attempts().begin({}));
        QVERIFY(!stores.attempts().all());
        QVERIFY(!stores.cards().all());
        QVERIFY(!stores.lessonPlaces().all());
        QVERIFY(!stores.incidents().log(id<IncidentId>(u"x"_qs)));
        QVERIFY(!stores.settings().set(u"a"_qs, u"b"_qs));
        QVERIFY(!stores.stored());
        QVERIFY(!stores.exportJson());
        QVERIFY(stores.memory().checkAnswers.isEmpty());
        QVERIFY(stores.memory().settings.isEmpty());
    }

    void snapshotsKeepTheirCatalogue()
    {
        FakeProfileStores stores;
        QVERIFY(!stores.snapshots().latest().value());
        Snapshot snapshot;
        snapshot.catalogueId = u"c1"_qs;
        snapshot.at = at(1);
        const Catalogue catalogue{u"c1"_qs, 1, {}};
        QVERIFY(stores.snapshots().append(snapshot, catalogue));

        QCOMPARE(stores.snapshots().catalogue(u"c1"_qs).value(), catalogue);
        QCOMPARE(stores.snapshots().catalogue(u"c2"_qs).error().code, ErrorCode::NotFound);
        QCOMPARE(stores.snapshots().latest().value()->at, at(1));
        const Catalogue other{u"c1"_qs, 1, {checkItem(u"one"_qs, u"area"_qs, u"fraud"_qs).scored}};
        QCOMPARE(stores.snapshots().append(snapshot, other).error().code, ErrorCode::Conflict);
        QCOMPARE(stores.snapshots().all().value().size(), 1);
    }

    void anAttemptGoesFromBeginningToEnd()
    {
        FakeProfileStores stores;
        AttemptPlan plan;
        plan.quiz = u"all"_qs;
        const AttemptNumber number = stores.attempts().begin(plan).value();
        const CardReview review{u"idea"_qs, Rating::Good, at(1), {}};
        QVERIFY(stores.attempts().record(number, {id<QuestionId>(u"q"_qs), TruthAnswer{true}, 1, false, 1, at(1)}, review));

        QCOMPARE(stores.attempts().unfinished(u"all"_qs).value()->number, number);
        QCOMPARE(stores.cards().card(u"idea"_qs).value()->idea, u"idea"_qs);
        QVERIFY(!stores.cards().card(u"other"_qs).value());
        QCOMPARE(stores.cards().log().value().size(), 1);
        QCOMPARE(stores.cards().all().value().size(), 1);
        QVERIFY(stores.attempts().finish(number, {100, 100, true}, at(2)));
        QVERIFY(!stores.attempts().unfinished(u"all"_qs).value());
        QCOMPARE(stores.attempts().load(number).value().finishedAt, at(2));
        QCOMPARE(stores.attempts().load(9).error().code, ErrorCode::NotFound);
    }

    void placesTicksFieldsAndSettingsAreKept()
    {
        FakeProfileStores stores;
        const LessonId lesson = id<LessonId>(u"otp"_qs);
        const IncidentId incident = id<IncidentId>(u"sim_dead"_qs);
        QVERIFY(stores.lessonPlaces().save({lesson, 1, 0, {}, 1, at(1), {}}));
        QVERIFY(stores.lessonPlaces().save({lesson, 1, 2, {}, 3, at(2), {}}));
        QVERIFY(stores.incidents().tick(incident, {id<StepId>(u"call"_qs), true, at(1)}));
        QVERIFY(stores.incidents().saveField(incident, id<StepId>(u"when"_qs), u"noon"_qs));
        QVERIFY(stores.settings().set(u"a"_qs, u"1"_qs));
        QVERIFY(stores.settings().set(u"b"_qs, u"2"_qs));
        QVERIFY(stores.settings().remove(u"b"_qs));

        QCOMPARE(stores.lessonPlaces().all().value().size(), 1);
        QCOMPARE(stores.lessonPlaces().all().value().first().part, 2);
        QCOMPARE(stores.incidents().log(incident).value().size(), 1);
        QCOMPARE(stores.incidents().fields(incident).value().value(u"when"_qs), u"noon"_qs);
        QCOMPARE(stores.settings().all().value(), (QHash<QString, QString>{{u"a"_qs, u"1"_qs}}));
        QCOMPARE(stores.stored().value().size(), 7);
        QVERIFY(!stores.openReport().restoredFromBackup);
    }

    void aProfileKeepsItsDataWhileItIsClosed()
    {
        FakeProfileRepository people;
        const ProfileEntry person = people.add(u"  Ayesha "_qs, 2).value();
        {
            const auto stores = people.open(person.id).value();
            QVERIFY(stores->settings().set(u"role"_qs, u"student"_qs));
        }

        QCOMPARE(person.name, u"Ayesha"_qs);
        QCOMPARE(people.open(person.id).value()->settings().all().value().value(u"role"_qs), u"student"_qs);
        QCOMPARE(people.memoryOf(person.id)->settings.size(), 1);
        QVERIFY(people.openGuest().value()->settings().all().value().isEmpty());
    }

    void peopleAreRenamedAndRemoved()
    {
        FakeProfileRepository people;
        const ProfileId person = people.add(u"Ayesha"_qs, 0).value().id;

        QVERIFY(people.rename(person, u"Bilal"_qs));
        QCOMPARE(people.list().value().first().name, u"Bilal"_qs);
        QCOMPARE(people.rename(person, u"   "_qs).error().code, ErrorCode::InvalidInput);
        QCOMPARE(people.add(QString{}, 0).error().code, ErrorCode::InvalidInput);
        QVERIFY(people.remove(person));
        QCOMPARE(people.remove(person).error().code, ErrorCode::NotFound);
        QCOMPARE(people.rename(person, u"x"_qs).error().code, ErrorCode::NotFound);
        QCOMPARE(people.open(person).error().code, ErrorCode::NotFound);
        people.failing().failAlways();
        QVERIFY(!people.list());
        QVERIFY(!people.openGuest());
    }

    void whatIsExportedCanBeImported()
    {
        FakeProfileRepository people;
        FakeProfileStores stores;
        QVERIFY(stores.settings().set(u"role"_qs, u"student"_qs));

        const ProfileEntry imported = people.import(stores.exportJson().value()).value();

        QCOMPARE(people.memoryOf(imported.id)->settings.value(u"role"_qs), u"student"_qs);
        QCOMPARE(people.import("rubbish").error().code, ErrorCode::InvalidInput);
    }

    void aPackIsDecodedOnlyFromItsOwnBytes()
    {
        FakePackSource source;
        source.folders.insert(u"/core"_qs, {"d1", std::make_shared<const Pack>(quizPack()), {}});

        QVERIFY(source.decode(source.encode(quizPack()), u"/core"_qs));
        QCOMPARE(source.decode("rubbish", u"/core"_qs).error().code, ErrorCode::Corrupted);
        QCOMPARE(source.digest(u"/gone"_qs).error().code, ErrorCode::NotFound);
        int steps = 0;
        QVERIFY(source.compile(u"/core"_qs, [&](int, int) { ++steps; }).pack);
        QCOMPARE(steps, 1);
    }

    void theSearchFindsByFoldedWordsThenByLooseKeys()
    {
        FakeSearchIndex index;
        SearchDocument document{u"term"_qs, u"otp"_qs, words(u"Password"_qs, u"پاس ورڈ"_qs), {u"pass word"_qs}, {}, words(u"Keep it secret."_qs)};
        QVERIFY(index.rebuild({document}));

        QCOMPARE(index.search(u"PASSW secret"_qs, u"en"_qs, 5).value().size(), 1);
        QVERIFY(!index.search(u"PASSW secret"_qs, u"en"_qs, 5).value().first().similar);
        QVERIFY(index.search(u"پاسورڈ"_qs, u"ur"_qs, 5).value().first().similar);
        QVERIFY(index.search(u"absent"_qs, u"en"_qs, 5).value().isEmpty());
        QVERIFY(index.search(u"  "_qs, u"en"_qs, 5).value().isEmpty());
        QVERIFY(index.search(u"s"_qs, u"en"_qs, 5).value().isEmpty());
        index.failing().failAlways();
        QVERIFY(!index.search(u"password"_qs, u"en"_qs, 5));
    }
};

QTEST_GUILESS_MAIN(FakeStoresTest)
#include "fake_stores_test.moc"
