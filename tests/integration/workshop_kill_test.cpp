// SPDX-License-Identifier: GPL-3.0-or-later
// The headless host is killed at random instants, again and again, over one journal.
#include "../unit/workshop/hall.h"

#include <server/load_generator.h>
#include <workshop/journal.h>
#include <workshop/report.h>

#include <support/test_folder.h>
#include <support/warnings.h>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <random>
#include <thread>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

constexpr int kKills = 50;
constexpr int kPhones = 40;
constexpr int kWaitMs = 30'000;

/// `workshop serve` over a journal, until it is killed.
class HostToKill final {
public:
    HostToKill(const QString &journal, quint16 atPort)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(MEHFOOZ_BIN_DIR "/mehfooz-cli"),
                        {u"workshop"_qs, u"serve"_qs, u"--journal"_qs, journal, u"--port"_qs, QString::number(atPort), u"--local"_qs, u"--json"_qs});
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(kWaitMs))
                qFatal("the host does not start");
        }
        port = static_cast<quint16>(QJsonDocument::fromJson(m_process.readLine()).object().value(u"port").toInt());
    }
    ~HostToKill() { kill(); }
    Q_DISABLE_COPY_MOVE(HostToKill)

    void say(const QByteArray &word)
    {
        m_process.write(word + '\n');
        m_process.waitForBytesWritten();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    quint16 port = 0;

private:
    QProcess m_process;
};

} // namespace

class WorkshopKillTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void whateverWasAcknowledgedIsThereOnceAfterFiftyKills()
    {
        const TestFolder folder;
        const QString journal = folder.file(u"نشست.journal"_qs);
        const auto disk = systemDisk();
        const SessionPlan plan = planOf(u"hall"_qs, {});
        QVERIFY(JournalWriter::create(*disk, journal, plan));
        auto host = std::make_unique<HostToKill>(journal, 0);
        const quint16 port = host->port;
        server::LoadGenerator phones{{u"127.0.0.1"_qs, port, plan.pin}, kPhones, 20261122};
        phones.answersWithin(std::chrono::milliseconds{150});
        std::mt19937 chance{20261122};

        for (int kill = 0; kill < kKills; ++kill) {
            host->say("resume");
            if (kill % 6 == 0)
                host->say("next");
            (void)phones.connectAll(std::chrono::milliseconds{chance() % 2 == 0 ? 100 : 2'000});
            std::this_thread::sleep_for(std::chrono::microseconds{chance() % 160'000});
            host->kill();
            compare(*disk, journal, phones.acknowledgements());
            if (QTest::currentTestFailed()) {
                qInfo("at kill %d", kill);
                return;
            }
            host = std::make_unique<HostToKill>(journal, port);
        }
        QCOMPARE(phones.connectAll(std::chrono::milliseconds{kWaitMs}), kPhones);
        const server::LoadCounts counts = phones.counts();
        qInfo("%d kills, %lld answers acknowledged, %lld connections lost", kKills, counts.acknowledged, counts.disconnected);
        QVERIFY(counts.acknowledged > 100);
        QVERIFY(counts.disconnected > kKills);
    }

private:
    /// Every acknowledged answer stands in the journal exactly once, and two readings come to the same.
    void compare(JournalDisk &disk, const QString &journal, const std::vector<server::Acknowledged> &acknowledged)
    {
        QHash<std::pair<quint32, quint64>, int> records;
        const QByteArray bytes = disk.read(journal).value();
        const auto read = readJournal(bytes, [&](const Record &record) {
            if (const auto *answered = std::get_if<Answered>(&record.body))
                ++records[{answered->participant, answered->sequence}];
        });
        QVERIFY(read);
        for (const int times : std::as_const(records))
            QCOMPARE(times, 1);
        for (const server::Acknowledged &phone : acknowledged) {
            if (phone.sequences.empty())
                continue;
            const auto participant = participantOf(read->state, hashOfSecret(QString::fromLatin1(phone.secret)));
            QVERIFY(participant);
            for (const quint64 sequence : phone.sequences)
                QVERIFY(records.contains({*participant, sequence}));
        }
        QCOMPARE(reportJson(reportOf(read->state)), reportJson(reportOf(readJournal(disk, journal).value().state)));
    }
};

QTEST_GUILESS_MAIN(WorkshopKillTest)
#include "workshop_kill_test.moc"
