// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_builder.h"

#include "connection.h"
#include "integrity.h"
#include "sqlite_profile_stores.h"

#include <functional>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

/// Lets `passing` statements through and refuses the next one; -1 lets all pass.
class CountingGate final : public StatementGate {
public:
    int passing = -1;
    bool refused = false;

    std::optional<Error> refuse(const QString &sql) override
    {
        if (passing < 0 || passing-- > 0)
            return std::nullopt;
        refused = true;
        return Error{ErrorCode::Unavailable, QStringLiteral("refused: ") + sql.left(60)};
    }
};

using Call = std::function<Expected<void>(ProfileStores &)>;

Expected<void> nothing(const auto &result)
{
    return result ? Expected<void>{} : tl::make_unexpected(result.error());
}

struct NamedCall {
    const char *name;
    Call call;
};

QList<NamedCall> writes()
{
    const auto incident = idOf<IncidentId>("money_sent");
    return {
        {"check answer", [](ProfileStores &s) { return s.checkAnswers().append(checkAnswer("new.item", CheckValue::Yes, 99)); }},
        {"snapshot with a new catalogue", [](ProfileStores &s) { return s.snapshots().append(snapshot("cat-9", 99), catalogue("cat-9")); }},
        {"snapshot", [](ProfileStores &s) { return s.snapshots().append(snapshot("cat-1", 99), catalogue("cat-1")); }},
        {"begin attempt", [](ProfileStores &s) { return nothing(s.attempts().begin(plan("new"))); }},
        {"answer and review", [](ProfileStores &s) { return s.attempts().record(2, record("otp.two.a", TruthAnswer{true}), review("otp.two")); }},
        {"finish attempt", [](ProfileStores &s) { return s.attempts().finish(2, QuizTotal{50, 50, false}, noon()); }},
        {"lesson place", [](ProfileStores &s) { return s.lessonPlaces().save(lessonPlace("otp", 4)); }},
        {"incident step", [=](ProfileStores &s) { return s.incidents().tick(incident, {idOf<StepId>("new"), true, noon()}); }},
        {"incident field", [=](ProfileStores &s) { return s.incidents().saveField(incident, idOf<StepId>("amount"), QStringLiteral("7")); }},
        {"setting", [](ProfileStores &s) { return s.settings().set(QStringLiteral("language"), QStringLiteral("en")); }},
        {"remove setting", [](ProfileStores &s) { return s.settings().remove(QStringLiteral("language")); }},
    };
}

QList<NamedCall> reads()
{
    const auto incident = idOf<IncidentId>("money_sent");
    return {
        {"latest answers", [](ProfileStores &s) { return nothing(s.checkAnswers().latest()); }},
        {"history", [](ProfileStores &s) { return nothing(s.checkAnswers().history(idOf<CheckItemId>("sim.count"))); }},
        {"snapshots", [](ProfileStores &s) { return nothing(s.snapshots().all()); }},
        {"latest snapshot", [](ProfileStores &s) { return nothing(s.snapshots().latest()); }},
        {"catalogue", [](ProfileStores &s) { return nothing(s.snapshots().catalogue(QStringLiteral("cat-1"))); }},
        {"attempt", [](ProfileStores &s) { return nothing(s.attempts().load(1)); }},
        {"unfinished", [](ProfileStores &s) { return nothing(s.attempts().unfinished(QStringLiteral("lesson:otp"))); }},
        {"attempts", [](ProfileStores &s) { return nothing(s.attempts().all()); }},
        {"card", [](ProfileStores &s) { return nothing(s.cards().card(QStringLiteral("otp.one"))); }},
        {"cards", [](ProfileStores &s) { return nothing(s.cards().all()); }},
        {"review log", [](ProfileStores &s) { return nothing(s.cards().log()); }},
        {"lesson places", [](ProfileStores &s) { return nothing(s.lessonPlaces().all()); }},
        {"incident log", [=](ProfileStores &s) { return nothing(s.incidents().log(incident)); }},
        {"incident fields", [=](ProfileStores &s) { return nothing(s.incidents().fields(incident)); }},
        {"settings", [](ProfileStores &s) { return nothing(s.settings().all()); }},
        {"amounts", [](ProfileStores &s) { return nothing(s.stored()); }},
        {"export", [](ProfileStores &s) { return nothing(s.exportJson()); }},
    };
}

constexpr int kMostStatements = 400;

} // namespace

/// Run n refuses the n-th statement, until a run passes with none refused.
class FaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aRefusedStatementOfAWriteChangesNothing_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < writes().size(); ++i)
            QTest::addRow("%s", writes().at(i).name) << i;
    }

    void aRefusedStatementOfAWriteChangesNothing()
    {
        QFETCH(int, index);
        const Call call = writes().at(index).call;
        CountingGate gate;
        RepositoryFixture repository{&gate};
        const ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
        const auto stores = repository->open(id).value();
        fill(*stores);
        const QByteArray before = contentOf(*stores);

        int refusals = 0;
        for (;; ++refusals) {
            QVERIFY(refusals < kMostStatements);
            gate.passing = refusals;
            gate.refused = false;
            const auto result = call(*stores);
            gate.passing = -1;
            if (!gate.refused) {
                QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
                break;
            }
            QCOMPARE(errorOf(result).code, ErrorCode::Unavailable);
            QCOMPARE(contentOf(*stores), before);
        }

        QVERIFY(refusals >= 3); // begin, write, commit
        QVERIFY(contentOf(*stores) != before);
        QVERIFY(checkIntegrity(dynamic_cast<SqliteProfileStores &>(*stores).connection(), CheckDepth::Full));
    }

    void aRefusedReadSaysSoAndTheNextOneWorks_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < reads().size(); ++i)
            QTest::addRow("%s", reads().at(i).name) << i;
    }

    void aRefusedReadSaysSoAndTheNextOneWorks()
    {
        QFETCH(int, index);
        const Call call = reads().at(index).call;
        CountingGate gate;
        RepositoryFixture repository{&gate};
        const auto stores = repository->openGuest().value();
        fill(*stores);

        int refusals = 0;
        for (;; ++refusals) {
            QVERIFY(refusals < kMostStatements);
            gate.passing = refusals;
            gate.refused = false;
            const auto result = call(*stores);
            gate.passing = -1;
            if (!gate.refused)
                break;
            QCOMPARE(errorOf(result).code, ErrorCode::Unavailable);
            QVERIFY(call(*stores));
        }

        QVERIFY(refusals >= 1);
    }

    /// Adding, importing, renaming, removing and opening, each against a folder that stays consistent.
    void aRefusedStatementOfTheRepositoryLeavesAConsistentFolder_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("add") << 0;
        QTest::newRow("import") << 1;
        QTest::newRow("rename") << 2;
        QTest::newRow("remove") << 3;
        QTest::newRow("open") << 4;
        QTest::newRow("open on the next day") << 5;
        QTest::newRow("open a damaged file") << 6;
    }

    void aRefusedStatementOfTheRepositoryLeavesAConsistentFolder()
    {
        QFETCH(int, step);
        CountingGate gate;
        RepositoryFixture repository{&gate};
        const ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
        QByteArray exported;
        QByteArray content;
        {
            const auto stores = repository->open(id).value();
            fill(*stores);
            exported = stores->exportJson().value();
            content = contentOf(*stores);
        }
        if (step >= 5) {
            repository.now = noon().addDays(1);
            if (step == 6)
                QVERIFY(repository->open(id)); // a backup that holds everything
        }

        int refusals = 0;
        for (bool done = false; !done; ++refusals) {
            QVERIFY(refusals < kMostStatements);
            if (step == 6)
                writeBytes(repository.profileFile(id), QByteArray(300, 'x'));
            gate.passing = refusals;
            gate.refused = false;
            const bool went = run(*repository, step, id, exported);
            gate.passing = -1;
            done = !gate.refused;
            QVERIFY2(went || gate.refused, qPrintable(QString::number(refusals)));

            SqliteProfileRepository &reopened = repository.reopen();
            const auto list = reopened.list().value();
            for (const ProfileEntry &entry : list)
                QVERIFY2(reopened.open(entry.id).has_value(), qPrintable(QStringLiteral("after %1 statements").arg(refusals)));
            const bool isRemoved = step == 3 && (went || list.isEmpty());
            if (!isRemoved)
                QCOMPARE(contentOf(*reopened.open(id).value()).replace("Ali Raza", "Ali"), content);
            const QStringList folders = QDir{repository.folder.file(QStringLiteral("profiles"))}.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            QCOMPARE(folders.size(), list.size());
            if (isRemoved)
                return; // decided at the first rename
        }

        QVERIFY(refusals > 1);
    }

private:
    static bool run(SqliteProfileRepository &repository, int step, const ProfileId &id, const QByteArray &exported)
    {
        switch (step) {
        case 0:
            return repository.add(QStringLiteral("New"), 1).has_value();
        case 1:
            return repository.import(exported).has_value();
        case 2:
            return repository.rename(id, QStringLiteral("Ali Raza")).has_value();
        case 3:
            return repository.remove(id).has_value();
        default:
            return repository.open(id).has_value();
        }
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
