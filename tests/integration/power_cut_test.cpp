// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorded_scene.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QLoggingCategory>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

/// Files by path with their content. The index of a log lives in memory and is made anew by every start.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all{folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
    while (all.hasNext()) {
        const QString path = all.next();
        if (!path.endsWith(QStringLiteral("-shm")))
            files.insert(path.mid(folder.size()), bytesOf(path));
    }
    return files;
}

QList<qsizetype> syncsIn(const RecordedDisk &disk)
{
    QList<qsizetype> syncs;
    for (qsizetype i = 0; i < disk.now(); ++i) {
        if (disk.steps().at(i).kind == DiskStep::Kind::Sync)
            syncs.append(i);
    }
    return syncs;
}

/// Before and after each sync, and at each acknowledgement.
QList<qsizetype> cutsOf(const RecordedScene &scene)
{
    QList<qsizetype> cuts = scene.timeline().acknowledgements();
    for (const qsizetype sync : syncsIn(scene.disk()))
        cuts << sync << sync + 1;
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

QString syncedName(const RecordedDisk &disk, qsizetype sync)
{
    return disk.firstNameOf(disk.steps().at(sync).node);
}

bool isLog(const RecordedDisk &disk, qsizetype sync)
{
    return syncedName(disk, sync).endsWith(QStringLiteral("-wal"));
}

/// What was synced, with the id of a profile left out.
QString kindOf(const RecordedDisk &disk, qsizetype sync)
{
    return syncedName(disk, sync).replace(QRegularExpression{QStringLiteral("^[a-z0-9]{12}")}, QStringLiteral("ID"));
}

/// A profile whose file is damaged beyond reading, and the start of the program that puts its backup in place.
class DamagedScene final {
public:
    DamagedScene()
    {
        const ProfileId id = (*m_repository).add(QStringLiteral("Ali"), 0).value().id;
        fill(*(*m_repository).open(id).value());
        m_repository.now = noon().addDays(1);
        m_content = contentOf(*(*m_repository).open(id).value()); // what this day's backup holds
        m_repository.close();
        const QString file = m_repository.profileFile(id);
        m_damaged = QByteArray(static_cast<int>(QFileInfo{file}.size()), '\x5a');
        writeBytes(file, m_damaged);

        m_disk = std::make_unique<RecordedDisk>(m_repository.folder.path());
        m_begin = m_disk->now();
        m_repository.now = noon().addDays(1).addSecs(60);
        if (!(*m_repository).open(id).value()->openReport().restoredFromBackup)
            qFatal("nothing was restored");
        m_repository.close();
        m_disk->stop();
    }

    [[nodiscard]] const RecordedDisk &disk() const { return *m_disk; }
    [[nodiscard]] qsizetype begin() const { return m_begin; }
    [[nodiscard]] QString faultAfter(const PowerCut &cut) const
    {
        const QTemporaryDir target{placeForDisks()};
        m_disk->layOut(cut, target.path());
        const auto repository = SqliteProfileRepository::open(repositoryOptions(target.path(), [] { return noon().addDays(1).addSecs(120); }));
        if (!repository)
            return repository.error().detail;
        const ProfileId id = (*repository)->list().value().first().id;
        const auto stores = (*repository)->open(id);
        if (!stores)
            return stores.error().detail;
        if (contentOf(**stores) != m_content)
            return QStringLiteral("not the content of the backup");
        const QDir folder{target.filePath(QStringLiteral("profiles/")) + id.text()};
        const QStringList aside = folder.entryList({QStringLiteral("profile.db.damaged-*")}, QDir::Files);
        const bool isKept = aside.size() == 1 && bytesOf(folder.filePath(aside.first())) == m_damaged;
        return isKept ? QString{} : QStringLiteral("the damaged file is not kept");
    }

private:
    RepositoryFixture m_repository;
    QByteArray m_content;
    QByteArray m_damaged;
    std::unique_ptr<RecordedDisk> m_disk;
    qsizetype m_begin = 0;
};

} // namespace

class PowerCutTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        QLoggingCategory::setFilterRules(QStringLiteral("mehfooz.*=false")); // hundreds of recoveries would speak
    }

    void theRecordingIsWhatIsOnTheDisk()
    {
        const RecordedScene scene;
        const QTemporaryDir target;

        scene.disk().layOut({.at = scene.disk().now(), .unsynced = Unsynced::Kept}, target.path());

        const auto wanted = filesIn(scene.folder());
        QVERIFY(wanted.size() > 4);
        QCOMPARE(filesIn(target.path()).keys(), wanted.keys());
        QVERIFY(filesIn(target.path()) == wanted);
    }

    void whateverWasAcknowledgedOutlivesAPowerCutAtAnyMoment()
    {
        const RecordedScene scene;
        const FreeSyncs free;
        QElapsedTimer watch;
        watch.start();
        const QList<qsizetype> cuts = cutsOf(scene);
        int tried = 0;
        for (const qsizetype at : cuts) {
            const auto seed = static_cast<quint32>(at);
            for (const PowerCut &cut : {PowerCut{at}, PowerCut{at, Unsynced::Shuffled, seed}}) {
                const QString fault = scene.faultAfter(cut);
                QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("cut at step %1, kind %2: %3").arg(at).arg(static_cast<int>(cut.unsynced)).arg(fault)));
                ++tried;
            }
        }
        qInfo("%lld steps with %lld syncs, %lld cut points, %d disks; %lld ms", static_cast<long long>(scene.disk().now()),
              static_cast<long long>(syncsIn(scene.disk()).size()), static_cast<long long>(cuts.size()), tried, watch.elapsed());
    }

    /// The comparison can fail: every acknowledgement rests on a sync without which what it was for is gone.
    void everyAcknowledgementRestsOnASync()
    {
        const RecordedScene scene;
        const FreeSyncs free;
        const QList<qsizetype> acknowledgements = scene.timeline().acknowledgements();
        QMap<QString, QPair<int, int>> tally;
        QMap<qsizetype, int> missedFor;
        for (const qsizetype sync : syncsIn(scene.disk())) {
            const auto next = std::upper_bound(acknowledgements.cbegin(), acknowledgements.cend(), sync);
            const bool isMissed = isMissedAt(scene, sync, QList<qsizetype>(next, std::min(next + 2, acknowledgements.cend())));
            auto &[missed, all] = tally[kindOf(scene.disk(), sync)];
            missed += isMissed ? 1 : 0;
            ++all;
            if (next != acknowledgements.cend())
                missedFor[*next] += isMissed ? 1 : 0;
        }

        for (auto kind = tally.cbegin(); kind != tally.cend(); ++kind)
            qInfo("%ls: %d of %d syncs are missed when they do nothing", qUtf16Printable(kind.key()), kind->first, kind->second);
        for (const qsizetype at : acknowledgements.mid(1))
            QVERIFY2(missedFor.value(at) > 0, qPrintable(QStringLiteral("nothing is missed at step %1").arg(at)));
    }

    void withoutSyncsOfTheLogRecordsAreLost()
    {
        const RecordedScene scene;
        const FreeSyncs free;
        PowerCut cut{scene.timeline().acknowledgements().at(12)};
        for (const qsizetype sync : syncsIn(scene.disk())) {
            if (isLog(scene.disk(), sync))
                cut.ignoredSyncs.append(sync);
        }

        QVERIFY(!scene.faultAfter(cut).isEmpty());
    }

    /// A profile whose connection does not wait for the disk would lose what it acknowledged.
    void aConnectionThatDoesNotSyncEachWriteLosesRecords()
    {
        const RecordedScene scene{QStringLiteral("PRAGMA synchronous = NORMAL")};
        const FreeSyncs free;
        int lost = 0;
        for (const qsizetype at : scene.timeline().acknowledgements())
            lost += scene.faultAfter(PowerCut{at}).isEmpty() ? 0 : 1;

        QVERIFY2(lost > RecordedScene::kRecords / 2, qPrintable(QString::number(lost)));
    }

    void aRecoveryIsWholeOrNotBegunAfterAPowerCutAtAnyMoment()
    {
        const DamagedScene scene;
        const FreeSyncs free;
        int tried = 0;
        for (qsizetype at = scene.begin(); at <= scene.disk().now(); ++at) {
            const auto seed = static_cast<quint32>(at);
            for (const PowerCut &cut : {PowerCut{at}, PowerCut{at, Unsynced::Kept}, PowerCut{at, Unsynced::Shuffled, seed},
                                        PowerCut{at, Unsynced::Shuffled, seed + 1000}}) {
                const QString fault = scene.faultAfter(cut);
                QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("cut at step %1, kind %2: %3").arg(at).arg(static_cast<int>(cut.unsynced)).arg(fault)));
                ++tried;
            }
        }
        qInfo("%lld cut points, %d disks", static_cast<long long>(scene.disk().now() - scene.begin() + 1), tried);
    }

    void aRecoveryWhoseSoundFileIsNotSyncedIsMissed()
    {
        const DamagedScene scene;
        const FreeSyncs free;
        PowerCut cut{scene.disk().now()};
        for (const qsizetype sync : syncsIn(scene.disk())) {
            if (syncedName(scene.disk(), sync).startsWith(QStringLiteral("profile.db.part")))
                cut.ignoredSyncs.append(sync);
        }

        QVERIFY(cut.ignoredSyncs.size() > 1);
        QVERIFY(!scene.faultAfter(cut).isEmpty());
    }

private:
    static bool isMissedAt(const RecordedScene &scene, qsizetype sync, const QList<qsizetype> &cuts)
    {
        for (const qsizetype at : cuts) {
            for (const PowerCut &cut : {PowerCut{at, Unsynced::Lost, 0, {sync}}, PowerCut{at, Unsynced::Shuffled, 1, {sync}}}) {
                if (!scene.faultAfter(cut).isEmpty())
                    return true;
            }
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "power_cut_test.moc"
