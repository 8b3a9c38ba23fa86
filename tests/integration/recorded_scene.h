// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbered_records.h"

#include <support/recorded_disk.h>

#include "backups.h"
#include "integrity.h"

#include <map>

namespace mehfooz::test {

/// What a start of the program finds in a data folder.
struct FoundData {
    QStringList names;
    QByteArray history;    ///< Of the first person.
    qsizetype backups = 0; ///< Of the first person.
    friend bool operator==(const FoundData &, const FoundData &) = default;
};

[[nodiscard]] inline RepositoryOptions repositoryOptions(const QString &folder, Clock now)
{
    return {folder, {}, std::move(now), std::chrono::milliseconds{50}, nullptr};
}

/// How many there are; what has the name of a backup must be sound.
[[nodiscard]] inline Expected<qsizetype> backupsOf(const QString &profileFolder)
{
    const QList<Backup> backups = Backups{profileFolder + QStringLiteral("/backups")}.all();
    for (const Backup &backup : backups) {
        const auto sound = Connection::open({.file = backup.file, .access = ConnectionOptions::Access::ReadOnly})
                               .and_then([](const std::unique_ptr<Connection> &opened) { return checkIntegrity(*opened, CheckDepth::Full); });
        if (!sound)
            return tl::make_unexpected(sound.error());
    }
    return backups.size();
}

/// Opens as the program does. Anything that had to be recovered is an error.
[[nodiscard]] inline Expected<FoundData> dataIn(const QString &folder, const QDateTime &now)
{
    const auto repository = SqliteProfileRepository::open(repositoryOptions(folder, [now] { return now; }));
    if (!repository)
        return tl::make_unexpected(repository.error());
    if (const QString damaged = (*repository)->damagedList(); !damaged.isEmpty())
        return failure(ErrorCode::Corrupted, damaged);
    FoundData found{namesIn(**repository), {}, 0};
    const auto list = (*repository)->list().value();
    for (const ProfileEntry &entry : list) {
        const auto backups = backupsOf(folder + QStringLiteral("/profiles/") + entry.id.text());
        if (!backups)
            return tl::make_unexpected(backups.error());
        const auto stores = (*repository)->open(entry.id);
        if (!stores)
            return tl::make_unexpected(stores.error());
        const OpenReport &report = (*stores)->openReport();
        if (!report.damagedFile.isEmpty() || report.restoredFromBackup || report.backupMissed)
            return failure(ErrorCode::Corrupted, QStringLiteral("restored or without a backup: %1").arg(entry.name));
        if (const auto sound = checkIntegrity(dynamic_cast<SqliteProfileStores &>(**stores).connection(), CheckDepth::Full); !sound)
            return tl::make_unexpected(sound.error());
        if (!found.history.isEmpty())
            continue;
        found.history = historyIn(**stores);
        found.backups = *backups;
    }
    return found;
}

/// In memory where the system has a place for it: many disks are looked at, and none is kept.
[[nodiscard]] inline QString placeForDisks()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo{memory}.isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/disk-XXXXXX");
}

/// Which data may be found after a cut: from what was acknowledged last to what was under way.
class Timeline final {
public:
    /// From `step` on these data may be found.
    void mayBecome(FoundData data, qsizetype step) { m_states.append({std::move(data), step}); }
    /// From `step` on the newest data are durable.
    void acknowledged(qsizetype step) { m_acknowledged[step] = m_states.size() - 1; }

    [[nodiscard]] bool allows(const FoundData &found, qsizetype cut) const
    {
        auto after = m_acknowledged.upper_bound(cut);
        const qsizetype first = after == m_acknowledged.begin() ? 0 : std::prev(after)->second;
        for (qsizetype i = first; i < m_states.size() && m_states.at(i).from <= cut; ++i) {
            if (m_states.at(i).data == found)
                return true;
        }
        return false;
    }
    [[nodiscard]] QList<qsizetype> acknowledgements() const
    {
        QList<qsizetype> steps;
        for (const auto &[step, state] : m_acknowledged)
            steps.append(step);
        return steps;
    }

private:
    struct State {
        FoundData data;
        qsizetype from;
    };
    QList<State> m_states;
    std::map<qsizetype, qsizetype> m_acknowledged;
};

/// A person's use of a data folder over several days, recorded to the byte.
class RecordedScene final {
public:
    static constexpr int kRecords = 40;

    /// `setting` is run on the open profile first.
    explicit RecordedScene(const QString &setting = QStringLiteral("PRAGMA wal_autocheckpoint = 20"))
    {
        m_timeline.mayBecome({}, 0);
        m_timeline.acknowledged(0);
        m_timeline.mayBecome(expected(), 0);
        for (int day = 0; day < 2; ++day)
            useFor(day, setting);
        removeLast();
        m_disk->stop();
    }

    [[nodiscard]] const RecordedDisk &disk() const { return *m_disk; }
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// What is wrong with the data after a cut; empty when nothing is.
    [[nodiscard]] QString faultAfter(const PowerCut &cut) const
    {
        const QTemporaryDir target{placeForDisks()};
        m_disk->layOut(cut, target.path());
        const auto found = dataIn(target.filePath(QStringLiteral("data")), instantOf(m_expected.count()));
        if (!found)
            return found.error().detail;
        return m_timeline.allows(*found, cut.at) ? QString{} : QStringLiteral("other records than the acknowledged ones");
    }

private:
    [[nodiscard]] FoundData expected() const { return {m_expected.names(), m_expected.history(), m_backups}; }

    void useFor(int day, const QString &setting)
    {
        m_now = instantOf(m_expected.count()).addDays(day);
        const auto repository = SqliteProfileRepository::open(repositoryOptions(m_folder.file(QStringLiteral("data")), [this] { return m_now; })).value();
        if (day == 0) {
            QVERIFY(repository->add(QStringLiteral("Ali"), 0));
            m_timeline.acknowledged(m_disk->now());
        }
        ++m_backups;
        m_timeline.mayBecome(expected(), m_disk->now());
        const auto stores = repository->open(repository->list().value().first().id).value();
        m_timeline.acknowledged(m_disk->now());
        QVERIFY(dynamic_cast<SqliteProfileStores &>(*stores).connection().execute(setting));
        NumberedRecords records{*stores};
        for (int i = 0; i < kRecords / 2; ++i)
            keepNext(*repository, records);
    }
    void keepNext(ProfileRepository &repository, NumberedRecords &records)
    {
        const int n = m_expected.count();
        m_expected.begin();
        m_timeline.mayBecome(expected(), m_disk->now());
        if (m_expected.isBegunOnly()) {
            m_expected.finish();
            m_timeline.mayBecome(expected(), m_disk->now());
        }
        QVERIFY(NumberedRecords::isOfTheList(n) ? keepInList(repository, n) : records.keep(n));
        m_timeline.acknowledged(m_disk->now());
    }
    void removeLast()
    {
        const auto repository = SqliteProfileRepository::open(repositoryOptions(m_folder.file(QStringLiteral("data")), [this] { return m_now; })).value();
        FoundData without = expected();
        without.names.removeLast();
        m_timeline.mayBecome(without, m_disk->now());
        QVERIFY(repository->remove(repository->list().value().last().id));
        m_timeline.acknowledged(m_disk->now());
    }

    DataFolderFixture m_folder;
    std::unique_ptr<RecordedDisk> m_disk = std::make_unique<RecordedDisk>(m_folder.path());
    QDateTime m_now;
    qsizetype m_backups = 0;
    ExpectedRecords m_expected;
    Timeline m_timeline;
};

} // namespace mehfooz::test
