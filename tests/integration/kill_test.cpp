// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbered_records.h"

#include "integrity.h"

#include <storage/data_folder.h>

#include <QElapsedTimer>
#include <QProcess>

#include <random>

#include <csignal>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

constexpr int kKills = 50;
constexpr int kWaitMs = 20'000;

/// What the killed program had acknowledged.
struct Acknowledged {
    bool profile = false;
    int records = 0; ///< All in all, from the first one on.
};

/// Runs the writer from record `first` on and kills it at a moment that `chance` picks: while it opens, or some time
/// after one of its next acknowledgements.
class WriterToKill final {
public:
    WriterToKill(const QString &folder, int first) : m_first{first}
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(MEHFOOZ_STORAGE_WRITER), {folder, QString::number(first)});
        if (!m_process.waitForStarted(kWaitMs))
            qFatal("the writer does not start");
    }

    Acknowledged kill(std::mt19937 &chance)
    {
        const int lines = chance() % 5 == 0 ? 0 : static_cast<int>(chance() % 60);
        const qint64 microseconds = chance() % (lines < 2 ? 80'000 : 4'000);
        while (lines > 0 && m_output.count('\n') < lines && m_process.waitForReadyRead(kWaitMs))
            m_output += m_process.readAllStandardOutput();
        QElapsedTimer spinning;
        spinning.start();
        while (spinning.nsecsElapsed() < microseconds * 1000)
            continue;
        if (m_process.state() == QProcess::Running)
            ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        if (!m_process.waitForFinished(kWaitMs) || m_process.exitStatus() != QProcess::CrashExit)
            qFatal("the writer ended by itself");
        m_output += m_process.readAllStandardOutput();
        const qsizetype acknowledged = m_output.count('\n');
        return {acknowledged > 0, m_first + static_cast<int>(std::max<qsizetype>(0, acknowledged - 1))};
    }

private:
    QProcess m_process;
    QByteArray m_output;
    int m_first;
};

/// The data folder as the next start of the program finds it.
struct NextStart {
    std::unique_ptr<DataFolder> claimed;
    std::unique_ptr<SqliteProfileRepository> repository;
    std::unique_ptr<ProfileStores> stores; ///< Null where there is no profile yet.

    NextStart(const QString &folder, int records) : claimed{DataFolder::claim(folder).value()}
    {
        const auto now = [records] { return instantOf(records); };
        repository = SqliteProfileRepository::open({folder, {}, now, std::chrono::milliseconds{1000}, nullptr}).value();
        const auto list = repository->list().value();
        if (!list.isEmpty())
            stores = repository->open(list.first().id).value();
    }
};

} // namespace

class KillTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void whateverWasAcknowledgedIsThereAfterFiftyKills()
    {
        const DataFolderFixture folder;
        const QString path = folder.file(QStringLiteral("data"));
        std::mt19937 chance{20261122};
        QElapsedTimer watch;
        watch.start();
        for (int kill = 0; kill < kKills; ++kill) {
            const Acknowledged acknowledged = WriterToKill{path, m_expected.count()}.kill(chance);
            compare(path, acknowledged);
            if (QTest::currentTestFailed()) {
                qInfo("at kill %d, with %d records acknowledged", kill, acknowledged.records);
                return;
            }
        }

        qInfo("%d kills, %d records, of which %d were durable without an acknowledgement, %d between answer and snapshot, %d while opening; %lld ms",
              kKills, m_expected.count(), m_unacknowledged, m_halves, m_early, watch.elapsed());
        QVERIFY(m_expected.count() > 10 * kKills);
    }

private:
    void compare(const QString &path, const Acknowledged &acknowledged)
    {
        const int before = m_expected.count();
        while (m_expected.count() < acknowledged.records)
            m_expected.add();
        m_early += acknowledged.records == before ? 1 : 0;
        const NextStart next{path, acknowledged.records};
        QVERIFY(next.repository->damagedList().isEmpty());
        if (!next.stores) {
            QVERIFY(!acknowledged.profile && m_expected.count() == 0);
            return;
        }
        const OpenReport &report = next.stores->openReport();
        QVERIFY2(report.damagedFile.isEmpty() && !report.restoredFromBackup && !report.backupMissed, qPrintable(report.damagedFile));
        QVERIFY(checkIntegrity(dynamic_cast<SqliteProfileStores &>(*next.stores).connection(), CheckDepth::Full));
        QVERIFY2(isAcknowledgedOrOneMore(next), qPrintable(QStringLiteral("differs after record %1").arg(m_expected.count())));
        const QString profiles = path + QStringLiteral("/profiles");
        QCOMPARE(QDir{profiles}.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), next.repository->list().value().size());
    }

    /// The record under way may be there, whole, or its answer without the snapshot of the score.
    bool isAcknowledgedOrOneMore(const NextStart &next)
    {
        if (m_expected.isIn(*next.repository, *next.stores))
            return true;
        ++m_unacknowledged;
        m_expected.begin();
        if (m_expected.isIn(*next.repository, *next.stores)) {
            m_halves += m_expected.isBegunOnly() ? 1 : 0;
            m_expected.dropRest();
            return true;
        }
        m_expected.finish();
        return m_expected.isIn(*next.repository, *next.stores);
    }

    ExpectedRecords m_expected;
    int m_unacknowledged = 0;
    int m_halves = 0;
    int m_early = 0;
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
