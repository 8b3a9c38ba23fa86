// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/naughty_strings.h>
#include "profile_builder.h"

#include "sqlite_profile_stores.h"
#include "storable_text.h"

using namespace mehfooz;
using namespace mehfooz::test;

/// Every store, on a file that is closed and opened again between writing and reading.
class StoresTest final : public QObject {
    Q_OBJECT

    struct Opened {
        RepositoryFixture repository;
        ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
        std::unique_ptr<ProfileStores> stores = repository->open(id).value();

        ProfileStores *operator->() const { return stores.get(); }
        void reopen()
        {
            stores.reset();
            stores = repository.reopen().open(id).value();
        }
        Connection &connection() const { return dynamic_cast<SqliteProfileStores &>(*stores).connection(); }
    };

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theNewestCheckAnswerCountsAndAllAreKept()
    {
        Opened profile;
        QVERIFY(profile->checkAnswers().append(checkAnswer("sim.count", CheckValue::No)));
        QVERIFY(profile->checkAnswers().append(checkAnswer("acc.pin", CheckValue::NotApplicable)));
        QVERIFY(profile->checkAnswers().append(checkAnswer("sim.count", CheckValue::Partly, -5))); // an older clock: still the newest

        profile.reopen();

        QCOMPARE(profile->checkAnswers().latest().value(),
                 (QList{checkAnswer("acc.pin", CheckValue::NotApplicable), checkAnswer("sim.count", CheckValue::Partly, -5)}));
        QCOMPARE(profile->checkAnswers().history(idOf<CheckItemId>("sim.count")).value(),
                 (QList{checkAnswer("sim.count", CheckValue::No), checkAnswer("sim.count", CheckValue::Partly, -5)}));
        QVERIFY(profile->checkAnswers().history(idOf<CheckItemId>("never")).value().isEmpty());
    }

    void anAnswerWithoutAnInstantOrRevisionIsRefused()
    {
        Opened profile;
        CheckAnswer answer = checkAnswer("sim.count", CheckValue::Yes);
        answer.at = {};
        QCOMPARE(errorOf(profile->checkAnswers().append(answer)).code, ErrorCode::InvalidInput);
        answer = checkAnswer("sim.count", CheckValue::Yes);
        answer.revision = 0;
        QCOMPARE(errorOf(profile->checkAnswers().append(answer)).code, ErrorCode::InvalidInput);
        QVERIFY(profile->checkAnswers().latest().value().isEmpty());
    }

    void historyCannotBeRewritten_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *table : {"check_answers", "snapshots", "attempts", "attempt_answers", "attempt_ends", "reviews", "incident_log"}) {
            QTest::addRow("delete from %s", table) << QStringLiteral("DELETE FROM %1").arg(QLatin1StringView{table});
            QTest::addRow("update %s", table) << QStringLiteral("UPDATE %1 SET rowid = rowid + 100").arg(QLatin1StringView{table});
        }
        QTest::newRow("update catalogues") << QStringLiteral("UPDATE catalogues SET items_json = '[]'");
        QTest::newRow("delete a catalogue that a snapshot needs") << QStringLiteral("DELETE FROM catalogues");
    }

    void historyCannotBeRewritten()
    {
        QFETCH(QString, sql);
        Opened profile;
        fill(*profile.stores);
        const QByteArray before = contentOf(*profile.stores);

        QVERIFY(!profile.connection().execute(sql));

        QCOMPARE(contentOf(*profile.stores), before);
    }

    void snapshotsKeepTheirCatalogueToTheBit()
    {
        Opened profile;
        QVERIFY(profile->snapshots().append(snapshot("cat-1"), catalogue("cat-1")));
        QVERIFY(profile->snapshots().append(snapshot("cat-2", 1), catalogue("cat-2", 0.30000000000000004)));

        profile.reopen();

        const auto all = profile->snapshots().all().value();
        QCOMPARE(all.size(), 2);
        QVERIFY(all.first() == snapshot("cat-1"));
        QVERIFY(profile->snapshots().latest().value().value() == snapshot("cat-2", 1));
        QCOMPARE(profile->snapshots().catalogue(QStringLiteral("cat-1")).value(), catalogue("cat-1"));
        QCOMPARE(profile->snapshots().catalogue(QStringLiteral("cat-2")).value(), catalogue("cat-2", 0.30000000000000004));
        QCOMPARE(errorOf(profile->snapshots().catalogue(QStringLiteral("cat-3"))).code, ErrorCode::NotFound);
    }

    void otherFieldsUnderAStoredCatalogueAreAConflict()
    {
        Opened profile;
        QVERIFY(profile->snapshots().append(snapshot("cat-1"), catalogue("cat-1")));

        const auto refused = profile->snapshots().append(snapshot("cat-1", 1), catalogue("cat-1", 99));

        QCOMPARE(errorOf(refused).code, ErrorCode::Conflict);
        QCOMPARE(profile->snapshots().all().value().size(), 1);
        QVERIFY(profile->snapshots().append(snapshot("cat-1", 1), catalogue("cat-1")));
    }

    void everySnapshotComesWithItsOwnProfile()
    {
        Opened profile;
        Snapshot other = snapshot("cat-1", 1);
        other.profile.role = idOf<RoleId>("other");
        const QList<Snapshot> kept{snapshot("cat-1"), other, snapshot("cat-1", 2), snapshot("cat-1", 3)};
        for (const Snapshot &each : kept)
            QVERIFY(profile->snapshots().append(each, catalogue("cat-1")));

        const QList<Snapshot> all = profile->snapshots().all().value();

        QVERIFY(std::equal(all.cbegin(), all.cend(), kept.cbegin(), kept.cend(), [](const Snapshot &a, const Snapshot &b) { return a == b; }));
    }

    void aSnapshotOfAnotherCatalogueIsRefused()
    {
        Opened profile;

        QCOMPARE(errorOf(profile->snapshots().append(snapshot("cat-1"), catalogue("cat-2"))).code, ErrorCode::InvalidInput);

        QVERIFY(!profile->snapshots().latest().value());
    }

    void aProfileWithoutARoleIsKept()
    {
        Opened profile;
        Snapshot nobody = snapshot("cat-1");
        nobody.profile = {};
        nobody.answers = {};
        nobody.scored = false;
        QVERIFY(profile->snapshots().append(nobody, catalogue("cat-1")));

        QVERIFY(profile->snapshots().latest().value().value() == nobody);
    }

    void answersOfEveryKindComeBack()
    {
        Opened profile;
        const AttemptNumber attempt = profile->attempts().begin(plan("quiz")).value();
        int number = 0;
        for (const Answer &answer : answersOfEveryKind())
            QVERIFY(profile->attempts().record(attempt, record("otp.one.a", answer, ++number), std::nullopt));

        profile.reopen();

        const StoredAttempt stored = profile->attempts().load(attempt).value();
        QCOMPARE(stored.answers.size(), answersOfEveryKind().size());
        for (qsizetype i = 0; i < stored.answers.size(); ++i) {
            QVERIFY2(stored.answers.at(i).answer == answersOfEveryKind().at(i), qPrintable(QString::number(i)));
            QCOMPARE(stored.answers.at(i).tryNumber, static_cast<int>(i + 1));
            QCOMPARE(stored.answers.at(i).score, 1.0 / 3);
            QVERIFY(stored.answers.at(i).hintUsed);
        }
    }

    void anAttemptKeepsItsPlanAndItsEnd()
    {
        Opened profile;
        const AttemptNumber attempt = profile->attempts().begin(plan("quiz", AttemptMode::Test)).value();
        QVERIFY(profile->attempts().finish(attempt, QuizTotal{200.0 / 3, 67, true}, noon().addSecs(60)));

        profile.reopen();

        const StoredAttempt stored = profile->attempts().load(attempt).value();
        QCOMPARE(stored.plan.quiz, QStringLiteral("quiz"));
        QVERIFY(stored.plan.mode == AttemptMode::Test);
        QCOMPARE(stored.plan.form, QStringLiteral("A"));
        QCOMPARE(stored.plan.questions, plan("quiz").questions);
        QCOMPARE(stored.plan.seed, 4'000'000'000U);
        QCOMPARE(stored.plan.passMark, 70);
        QCOMPARE(stored.plan.startedAt, noon());
        QCOMPARE(stored.total->percent, 200.0 / 3);
        QCOMPARE(stored.total->shown, 67);
        QVERIFY(stored.total->passed);
        QCOMPARE(stored.finishedAt, noon().addSecs(60));
    }

    void theNewestUnfinishedAttemptAtAQuizIsFound()
    {
        Opened profile;
        QVERIFY(profile->attempts().begin(plan("quiz")));
        const AttemptNumber second = profile->attempts().begin(plan("quiz")).value();
        const AttemptNumber third = profile->attempts().begin(plan("quiz")).value();
        QVERIFY(profile->attempts().begin(plan("other")));
        QVERIFY(profile->attempts().record(second, record("otp.one.a", TruthAnswer{false}), std::nullopt));
        QVERIFY(profile->attempts().finish(third, {}, noon()));

        const auto found = profile->attempts().unfinished(QStringLiteral("quiz")).value();

        QCOMPARE(found->number, second);
        QCOMPARE(found->answers.size(), 1);
        QVERIFY(!profile->attempts().unfinished(QStringLiteral("none")).value());
        QCOMPARE(profile->attempts().all().value().size(), 4);
    }

    void oneTryAtAQuestionIsKeptOnce()
    {
        Opened profile;
        const AttemptNumber attempt = profile->attempts().begin(plan("quiz")).value();
        QVERIFY(profile->attempts().record(attempt, record("otp.one.a", TruthAnswer{false}), review("otp.one")));

        const auto again = profile->attempts().record(attempt, record("otp.one.a", TruthAnswer{true}), review("otp.one"));

        QCOMPARE(errorOf(again).code, ErrorCode::Conflict);
        QCOMPARE(profile->attempts().load(attempt).value().answers.size(), 1);
        QCOMPARE(profile->cards().log().value().size(), 1);
    }

    void whatBelongsToNoAttemptIsRefused()
    {
        Opened profile;

        QCOMPARE(errorOf(profile->attempts().record(7, record("otp.one.a", TruthAnswer{true}), review("otp.one"))).code, ErrorCode::NotFound);
        QCOMPARE(errorOf(profile->attempts().finish(7, {}, noon())).code, ErrorCode::NotFound);
        QCOMPARE(errorOf(profile->attempts().load(7)).code, ErrorCode::NotFound);
        QVERIFY(profile->cards().all().value().isEmpty());
    }

    void anAttemptEndsOnce()
    {
        Opened profile;
        const AttemptNumber attempt = profile->attempts().begin(plan("quiz")).value();
        QVERIFY(profile->attempts().finish(attempt, QuizTotal{50, 50, false}, noon()));

        QCOMPARE(errorOf(profile->attempts().finish(attempt, QuizTotal{100, 100, true}, noon())).code, ErrorCode::Conflict);

        QCOMPARE(profile->attempts().load(attempt).value().total->shown, 50);
    }

    void anAnswerThatCouldNotBeReadAgainIsNotKept()
    {
        Opened profile;
        const AttemptNumber attempt = profile->attempts().begin(plan("quiz")).value();
        const MarksAnswer both{{{1, 2}}, {QStringLiteral("w1")}};

        QCOMPARE(errorOf(profile->attempts().record(attempt, record("otp.one.a", both), std::nullopt)).code, ErrorCode::InvalidInput);

        QVERIFY(profile->attempts().load(attempt).value().answers.isEmpty());
    }

    void anAnswerWithAnUnusableReviewIsNotKeptEither()
    {
        Opened profile;
        const AttemptNumber attempt = profile->attempts().begin(plan("quiz")).value();
        CardReview broken = review("otp.one");
        broken.after.due = {};

        QCOMPARE(errorOf(profile->attempts().record(attempt, record("otp.one.a", TruthAnswer{true}), broken)).code, ErrorCode::InvalidInput);

        QVERIFY(profile->attempts().load(attempt).value().answers.isEmpty());
    }

    void aCardIsWhatItsNewestReviewLeft()
    {
        Opened profile;
        const AttemptNumber attempt = profile->attempts().begin(plan("quiz")).value();
        QVERIFY(profile->attempts().record(attempt, record("otp.one.a", TruthAnswer{true}), review("otp.one", Rating::Again)));
        QVERIFY(profile->attempts().record(attempt, record("otp.two.a", TruthAnswer{true}), review("otp.two", Rating::Easy)));
        QVERIFY(profile->attempts().record(attempt, record("otp.one.a", TruthAnswer{true}, 2), review("otp.one", Rating::Hard, 3)));

        profile.reopen();

        QCOMPARE(profile->cards().card(QStringLiteral("otp.one")).value()->memory, review("otp.one", Rating::Hard, 3).after);
        QVERIFY(!profile->cards().card(QStringLiteral("otp.none")).value());
        QCOMPARE(profile->cards().all().value().size(), 2);
        const auto log = profile->cards().log().value();
        QCOMPARE(log.size(), 3);
        QVERIFY(log.at(0) == review("otp.one", Rating::Again));
        QVERIFY(log.at(1) == review("otp.two", Rating::Easy));
        QVERIFY(log.at(2) == review("otp.one", Rating::Hard, 3));
    }

    void aLessonPlaceReplacesTheOneBefore()
    {
        Opened profile;
        QVERIFY(profile->lessonPlaces().save(lessonPlace("otp", 1)));
        QVERIFY(profile->lessonPlaces().save(lessonPlace("otp", 4)));
        QVERIFY(profile->lessonPlaces().save(lessonPlace("bank", 0)));

        profile.reopen();

        const auto all = profile->lessonPlaces().all().value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.last().part, 4);
        QCOMPARE(all.last().partsRead, 5);
        QCOMPARE(all.last().revision, 4);
        QCOMPARE(all.last().anchor, QStringLiteral("who-may-ask"));
        QCOMPARE(all.last().finishedAt, noon().addSecs(5));
        QVERIFY(!all.first().finishedAt.isValid());
    }

    void theStepsOfAnIncidentAreALogAndItsFieldsAForm()
    {
        Opened profile;
        const auto incident = idOf<IncidentId>("money_sent");
        QVERIFY(profile->incidents().tick(incident, {idOf<StepId>("call"), true, noon()}));
        QVERIFY(profile->incidents().tick(incident, {idOf<StepId>("call"), false, noon().addSecs(9)}));
        QVERIFY(profile->incidents().saveField(incident, idOf<StepId>("amount"), QStringLiteral("5000")));
        QVERIFY(profile->incidents().saveField(incident, idOf<StepId>("amount"), QStringLiteral("6000")));
        QVERIFY(profile->incidents().saveField(idOf<IncidentId>("other"), idOf<StepId>("amount"), QStringLiteral("1")));

        profile.reopen();

        const auto log = profile->incidents().log(incident).value();
        QCOMPARE(log.size(), 2);
        QVERIFY(log.first().done);
        QVERIFY(!log.last().done);
        QCOMPARE(log.last().at, noon().addSecs(9));
        QCOMPARE(profile->incidents().fields(incident).value(), (QHash<QString, QString>{{QStringLiteral("amount"), QStringLiteral("6000")}}));
        QVERIFY(profile->incidents().log(idOf<IncidentId>("other")).value().isEmpty());
    }

    void settingsAreSetReplacedAndRemoved()
    {
        Opened profile;
        QVERIFY(profile->settings().set(QStringLiteral("theme"), QStringLiteral("dark")));
        QVERIFY(profile->settings().set(QStringLiteral("theme"), QStringLiteral("light")));
        QVERIFY(profile->settings().set(QStringLiteral("digits"), QStringLiteral("urdu")));
        QVERIFY(profile->settings().remove(QStringLiteral("digits")));
        QVERIFY(profile->settings().remove(QStringLiteral("never set")));

        profile.reopen();

        QCOMPARE(profile->settings().all().value(), (QHash<QString, QString>{{QStringLiteral("theme"), QStringLiteral("light")}}));
    }

    void naughtyTextsGoInAndComeOutEverywhere()
    {
        Opened profile;
        const AttemptNumber attempt = profile->attempts().begin(plan("quiz")).value();
        const auto incident = idOf<IncidentId>("money_sent");
        int number = 0;
        for (const QString &naughty : naughtyStrings()) {
            CheckAnswer answer = checkAnswer("sim.count", CheckValue::Yes);
            answer.note = naughty;
            QVERIFY(profile->checkAnswers().append(answer));
            QVERIFY(profile->attempts().record(attempt, record("otp.one.a", TypedAnswer{naughty}, ++number), std::nullopt));
            const QString key = QStringLiteral("k%1").arg(number);
            QVERIFY(profile->settings().set(key, naughty));
            QVERIFY(profile->incidents().saveField(incident, StepId::parse(key).value(), naughty));
        }

        profile.reopen();

        const auto notes = profile->checkAnswers().history(idOf<CheckItemId>("sim.count")).value();
        const auto answers = profile->attempts().load(attempt).value().answers;
        const auto settings = profile->settings().all().value();
        const auto fields = profile->incidents().fields(incident).value();
        for (qsizetype i = 0; i < naughtyStrings().size(); ++i) {
            const QString wanted = storableText(naughtyStrings().at(i));
            const QString key = QStringLiteral("k%1").arg(i + 1);
            QCOMPARE(notes.at(i).note, wanted);
            QCOMPARE(settings.value(key), wanted);
            QCOMPARE(fields.value(key), wanted);
            QCOMPARE(storableText(std::get<TypedAnswer>(answers.at(i).answer).text), wanted);
        }
    }

    void aGuestLeavesNothingBehind()
    {
        RepositoryFixture repository;
        {
            const auto guest = repository->openGuest().value();
            fill(*guest);
            QCOMPARE(guest->checkAnswers().latest().value().size(), 2);
            QVERIFY(!guest->openReport().readOnly);
        }

        QVERIFY(repository->openGuest().value()->checkAnswers().latest().value().isEmpty());
        QVERIFY(QDir{repository.folder.file(QStringLiteral("profiles"))}.isEmpty());
    }

    void whatIsStoredIsCounted()
    {
        Opened profile;
        fill(*profile.stores);

        const auto amounts = profile->stored().value();

        QHash<QString, StoredAmount> byKind;
        for (const StoredAmount &amount : amounts)
            byKind.insert(amount.kind, amount);
        QCOMPARE(byKind.size(), 9);
        QCOMPARE(byKind.value(QStringLiteral("answers")).count, 3);
        QCOMPARE(byKind.value(QStringLiteral("answers")).since, noon());
        QCOMPARE(byKind.value(QStringLiteral("attempts")).count, 2);
        QCOMPARE(byKind.value(QStringLiteral("cards")).count, 1);
        QCOMPARE(byKind.value(QStringLiteral("lessons")).count, 2);
        QCOMPARE(byKind.value(QStringLiteral("snapshots")).count, 3);
        QCOMPARE(byKind.value(QStringLiteral("incidents")).count, 3);
        QCOMPARE(byKind.value(QStringLiteral("settings")).count, 2);
        QCOMPARE(byKind.value(QStringLiteral("backups")).count, 1);
        QVERIFY(byKind.value(QStringLiteral("backups")).bytes > 4096);
        QCOMPARE(byKind.value(QStringLiteral("cache")).count, 0);
        for (const QString &kind : {QStringLiteral("answers"), QStringLiteral("attempts"), QStringLiteral("cards"), QStringLiteral("settings")}) {
            QVERIFY(byKind.value(kind).bytes > 0);
            QCOMPARE(byKind.value(kind).path, profile.repository.profileFile(profile.id));
        }
    }
};

QTEST_GUILESS_MAIN(StoresTest)
#include "stores_test.moc"
