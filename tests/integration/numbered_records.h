// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile_builder.h"

#include <support/check_pack.h>
#include <support/quiz_pack.h>

#include <learning/finish_quiz.h>
#include <learning/record_check_answer.h>
#include <learning/start_quiz.h>

#include "profile_document.h"
#include "sqlite_profile_stores.h"

namespace mehfooz::test {

/// Holds snapshots back until they are let through: what a cut between an answer and its snapshot leaves.
class HeldSnapshots final : public SnapshotStore {
public:
    explicit HeldSnapshots(SnapshotStore &store) : m_store{store} { }

    Expected<void> append(const Snapshot &snapshot, const Catalogue &catalogue) override
    {
        m_held = {snapshot, catalogue};
        return {};
    }
    Expected<QList<Snapshot>> all() override { return m_store.all(); }
    Expected<std::optional<Snapshot>> latest() override { return m_store.latest(); }
    Expected<Catalogue> catalogue(const QString &id) override { return m_store.catalogue(id); }

    [[nodiscard]] bool isHolding() const { return m_held.has_value(); }
    void drop() { m_held.reset(); }
    Expected<void> letThrough()
    {
        const auto held = std::exchange(m_held, std::nullopt);
        return held ? m_store.append(held->first, held->second) : Expected<void>{};
    }

private:
    SnapshotStore &m_store;
    std::optional<std::pair<Snapshot, Catalogue>> m_held;
};

/// When record n is made: several days pass within some hundred records, so that backups are due.
inline QDateTime instantOf(int n)
{
    return noon().addSecs(600LL * n);
}

/// What a person does, numbered from 0: record n is the same in every process. Ten make a round through the uses of a
/// profile; the last of each belongs to the list of people and is not kept here.
class NumberedRecords final {
public:
    static constexpr int kRound = 10;

    /// The stores hold the records before the first that is kept here.
    explicit NumberedRecords(ProfileStores &stores, SnapshotStore *snapshots = nullptr)
        : m_stores{stores}, m_snapshots{snapshots ? *snapshots : stores.snapshots()}
    {
    }

    [[nodiscard]] static bool isOfTheList(int n) { return n % kRound == kRound - 1; }

    [[nodiscard]] Expected<void> keep(int n)
    {
        m_now = instantOf(n);
        switch (n % kRound) {
        case 0:
            return nothing(StartQuiz{m_stores.attempts(), m_library, m_clock}({QStringLiteral("all"), AttemptMode::Practice, static_cast<quint32>(n)}));
        case 1:
            return answer(n, "single", ChoiceAnswer{idOf<OptionId>(n % 3 == 0 ? "a" : "c")});
        case 2:
            return nothing(RecordCheckAnswer{m_stores.checkAnswers(), m_snapshots, m_clock}(m_context, givenTick(n)));
        case 3:
            return answer(n, "truth", TruthAnswer{n % 4 == 3});
        case 4:
            return m_stores.lessonPlaces().save({idOf<LessonId>(n % 20 == 4 ? "otp" : "wallet"), 1, n % 7, QString::number(n), 7, m_now, {}});
        case 5:
            return m_stores.incidents().tick(idOf<IncidentId>("money_sent"), {idOf<StepId>("call_bank"), n % 20 == 5, m_now});
        case 6:
            return m_stores.incidents().saveField(idOf<IncidentId>("money_sent"), idOf<StepId>("amount"), QString::number(n));
        case 7:
            return m_stores.settings().set(QStringLiteral("setting.%1").arg(n % 30), QString(n % 300, u'ے') + QString::number(n));
        default:
            return nothing(FinishQuiz{m_stores.attempts(), m_answering, m_library, m_clock}(attemptOf(n)));
        }
    }

private:
    /// One attempt begins in each round, so that its number follows.
    static AttemptNumber attemptOf(int n) { return n / kRound + 1; }
    static Expected<void> nothing(const auto &result) { return result ? Expected<void>{} : tl::make_unexpected(result.error()); }
    static GivenCheckAnswer givenTick(int n)
    {
        const bool first = n % 20 < kRound;
        return {idOf<CheckItemId>(first ? "sim.count" : "sim.own_name"), n % 3 == 0 ? CheckValue::No : CheckValue::Yes, QString::number(n)};
    }
    Expected<void> answer(int n, const char *question, const Answer &answer)
    {
        return nothing(m_answering({attemptOf(n), idOf<QuestionId>(question), answer, n % 2 == 0, 1, false, true, false}));
    }

    ProfileStores &m_stores;
    SnapshotStore &m_snapshots;
    QDateTime m_now;
    Clock m_clock = [this] { return m_now; };
    std::shared_ptr<const Library> m_library = libraryOf(quizPack());
    CheckContext m_context{catalogue("cat-1"), EffectiveProfile{idOf<RoleId>("citizen"), {}, {{idOf<ThreatId>("sim_swap"), 5, 2}}}};
    AnswerQuestion m_answering{m_stores.attempts(), m_stores.cards(), m_library, m_clock};
};

/// Everything kept for one person as text, but for the name, which the list keeps, and the instant of the export.
inline QByteArray historyIn(ProfileStores &stores)
{
    ProfileDocument document = readDocument(dynamic_cast<SqliteProfileStores &>(stores)).value();
    document.about = About{QStringLiteral("Ali"), 0, noon()};
    document.exportedAt = noon();
    return documentJson(document);
}

/// Record n of the list of people: a new person, or a new name of the first one.
[[nodiscard]] inline Expected<void> keepInList(ProfileRepository &repository, int n)
{
    const auto nothing = [](const ProfileEntry &) { };
    if (n % (3 * NumberedRecords::kRound) < NumberedRecords::kRound)
        return repository.add(QStringLiteral("Person %1").arg(n), 1).map(nothing);
    const auto list = repository.list();
    return list ? repository.rename(list->first().id, QStringLiteral("Ali %1").arg(n)) : tl::make_unexpected(list.error());
}

[[nodiscard]] inline QStringList namesIn(ProfileRepository &repository)
{
    QStringList names;
    const auto list = repository.list().value();
    for (const ProfileEntry &entry : list)
        names.append(entry.name);
    return names;
}

/// What a data folder must hold after a number of records. Keeps them in memory, through the same use cases.
class ExpectedRecords final {
public:
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] QByteArray history() const { return historyIn(*m_stores); }
    [[nodiscard]] bool isIn(ProfileRepository &repository, ProfileStores &stores) const
    {
        return namesIn(repository) == m_names && historyIn(stores) == history();
    }

    void add()
    {
        finish();
        begin();
        finish();
    }
    /// The next record with its first transaction alone.
    void begin()
    {
        const int n = m_count;
        if (!NumberedRecords::isOfTheList(n)) {
            if (const auto kept = m_records.keep(n); !kept)
                qFatal("record %d: %ls", n, qUtf16Printable(kept.error().detail));
        } else if (n % (3 * NumberedRecords::kRound) < NumberedRecords::kRound) {
            m_names.append(QStringLiteral("Person %1").arg(n));
        } else {
            m_names.first() = QStringLiteral("Ali %1").arg(n);
        }
        ++m_count;
    }
    /// The rest of a record that was begun.
    void finish()
    {
        if (!m_held.letThrough())
            qFatal("the snapshot was refused");
    }
    [[nodiscard]] bool isBegunOnly() const { return m_held.isHolding(); }
    /// The cut fell between an answer and its snapshot: the snapshot is never made.
    void dropRest() { m_held.drop(); }

private:
    int m_count = 0;
    QStringList m_names{QStringLiteral("Ali")};
    std::unique_ptr<ProfileStores> m_stores = openGuestStores().value();
    HeldSnapshots m_held{m_stores->snapshots()};
    NumberedRecords m_records{*m_stores, &m_held};
};

} // namespace mehfooz::test
