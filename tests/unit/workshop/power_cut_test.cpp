// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall.h"
#include "powered_disk.h"

#include <support/warnings.h>

#include <workshop/report.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

const QString kPath = u"/halls/today.mehfooz-session"_qs;

/// One acknowledgement, and when it left.
struct Acknowledged {
    ParticipantNumber who = 0;
    quint64 number = 0;
    qsizetype at = 0; ///< Steps on the disk before it.
};

/// A session that is written to a disk, with all that phones were told.
class Evening final {
public:
    explicit Evening(PoweredDisk &disk) : m_disk{disk}, m_hall{SessionSettings{}}
    {
        m_writer = JournalWriter::create(disk, kPath, *m_hall.plan()).value();
        started = disk.now();
        run();
    }

    QList<Acknowledged> acknowledged;
    qsizetype started = 0;
    [[nodiscard]] const Hall &hall() const { return m_hall; }

private:
    void run()
    {
        for (int phone = 0; phone < 6; ++phone)
            say(Join{hashOf(phone), {}, {}, {}});
        commit();
        for (int question = 0; question < 2; ++question) {
            say(OpenItem{});
            commit();
            for (quint32 phone = 0; phone < 6; ++phone) {
                answer(phone, question);
                if (phone % 3 == 2) // three answers share a sync
                    commit();
            }
            say(CloseNow{});
        }
        commit();
    }
    void answer(ParticipantNumber who, int question)
    {
        const quint64 number = nextSequence(m_hall.state().participants.at(who));
        const Answer given = question == 0 ? chosen(who % 2 == 0 ? u"c"_qs : u"b"_qs) : Answer{TruthAnswer{false}};
        say(GiveAnswer{who, static_cast<quint32>(question), number, given, 0});
        m_waiting.append({who, number, 0});
    }
    void say(const Command &command)
    {
        m_hall.now += 10;
        const Allowed<Decision> decision = m_hall.tell(command);
        QVERIFY(decision);
        for (const Record &record : decision->records)
            m_writer->append(record);
    }
    void commit()
    {
        QVERIFY(m_writer->commit());
        for (Acknowledged each : m_waiting) {
            each.at = m_disk.now();
            acknowledged.append(each);
        }
        m_waiting.clear();
    }

    PoweredDisk &m_disk;
    Hall m_hall;
    std::unique_ptr<JournalWriter> m_writer;
    QList<Acknowledged> m_waiting;
};

/// What of the acknowledged is missing after a cut; −1: the journal itself.
int lostAfter(const PoweredDisk &disk, const Evening &evening, const PoweredDisk::Cut &cut)
{
    const std::unique_ptr<PoweredDisk> left = disk.after(cut);
    const Expected<OpenedJournal> opened = openJournal(*left, kPath);
    if (!opened)
        return cut.at >= evening.started ? -1 : 0; // before create() returned, nobody was promised anything
    int lost = 0;
    for (const Acknowledged &each : evening.acknowledged) {
        if (each.at > cut.at)
            continue;
        const auto &people = opened->state.participants;
        lost += each.who < people.size() && isAccepted(people[each.who], each.number) ? 0 : 1;
    }
    return lost;
}

/// The recovered state is that of some first records, and the opening that follows them.
bool isPrefix(const Evening &evening, const SessionState &recovered)
{
    SessionState state = begin(evening.hall().plan());
    const QList<Record> &records = evening.hall().records();
    for (qsizetype length = 0; length <= records.size(); ++length) {
        if (state.records == recovered.records - 1) {
            apply(state, {state.ms, Reopened{}});
            state.plan = recovered.plan;
            return state == recovered;
        }
        if (length < records.size())
            apply(state, records.at(length));
    }
    return false;
}

} // namespace

class PowerCutTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void noAcknowledgedAnswerIsLostWhereverThePowerIsCut_data()
    {
        QTest::addColumn<PoweredDisk::Unsynced>("unsynced");
        QTest::newRow("lost") << PoweredDisk::Unsynced::Lost;
        QTest::newRow("torn") << PoweredDisk::Unsynced::Torn;
        QTest::newRow("kept") << PoweredDisk::Unsynced::Kept;
    }
    void noAcknowledgedAnswerIsLostWhereverThePowerIsCut()
    {
        QFETCH(PoweredDisk::Unsynced, unsynced);
        PoweredDisk disk;
        const Evening evening{disk};
        QCOMPARE(evening.acknowledged.size(), 12);

        for (qsizetype at = 0; at <= disk.now(); ++at) {
            for (quint32 seed = 0; seed < (unsynced == PoweredDisk::Unsynced::Torn ? 20U : 1U); ++seed) {
                const PoweredDisk::Cut cut{at, unsynced, seed};
                QCOMPARE(lostAfter(disk, evening, cut), 0);
            }
        }
    }

    void whatComesBackIsAWholeBeginning()
    {
        PoweredDisk disk;
        const Evening evening{disk};
        for (qsizetype at = evening.started; at <= disk.now(); ++at) {
            for (quint32 seed = 0; seed < 10; ++seed) {
                const std::unique_ptr<PoweredDisk> left = disk.after({at, PoweredDisk::Unsynced::Torn, seed});
                const Expected<OpenedJournal> opened = openJournal(*left, kPath);
                QVERIFY(opened);
                QVERIFY(isPrefix(evening, opened->state));
            }
        }
    }

    void removingAnySyncLosesAnAcknowledgedAnswer()
    {
        PoweredDisk disk;
        const Evening evening{disk};
        int syncs = 0;
        for (qsizetype step = 0; step < disk.now(); ++step) {
            const auto kind = disk.steps().at(step).kind;
            if (kind != PoweredDisk::Step::Kind::Sync && kind != PoweredDisk::Step::Kind::SyncFolder)
                continue;
            // The last sync covers a closing alone: no answer is lost with it. A sync is also made good by the next one,
            // so that the cut must fall between.
            int worst = 0;
            for (qsizetype at = step + 1; at <= disk.now(); ++at) {
                const int lost = lostAfter(disk, evening, {at, PoweredDisk::Unsynced::Lost, 0, {step}});
                worst = lost == -1 ? 1 : std::max(worst, lost);
                if (worst > 0)
                    break;
            }
            const bool coversAnswers = std::any_of(evening.acknowledged.cbegin(), evening.acknowledged.cend(),
                                                   [&](const Acknowledged &each) { return each.at == step + 1; });
            const bool isFirst = step < evening.started;
            if (coversAnswers || isFirst)
                QVERIFY2(worst > 0, qPrintable(u"the sync of step %1 can be left out"_qs.arg(step)));
            syncs += coversAnswers || isFirst ? 1 : 0;
        }
        QCOMPARE(syncs, 6); // the file and its folder at the start, and four groups of answers
    }

    void aCutWhileATailIsSetAsideLosesNothing()
    {
        PoweredDisk disk;
        const Evening evening{disk};
        const std::unique_ptr<PoweredDisk> torn = disk.after({disk.now(), PoweredDisk::Unsynced::Kept, 0});
        PoweredDisk second;
        second.put(kPath, torn->content(kPath) + QByteArray(100, 'x'));
        // The steps of the opening itself begin from a file whose bytes are synced.
        PoweredDisk recorded;
        auto first = recorded.create(kPath).value();
        QVERIFY(first->append(second.content(kPath)) && first->sync() && recorded.syncFolderOf(kPath));
        first.reset();
        const qsizetype ready = recorded.now();
        QCOMPARE(openJournal(recorded, kPath)->dropped.bytes, qint64{100});

        for (qsizetype at = ready; at <= recorded.now(); ++at) {
            for (const auto unsynced : {PoweredDisk::Unsynced::Lost, PoweredDisk::Unsynced::Torn, PoweredDisk::Unsynced::Kept}) {
                const std::unique_ptr<PoweredDisk> left = recorded.after({at, unsynced, 3});
                const Expected<OpenedJournal> opened = openJournal(*left, kPath);
                QVERIFY(opened);
                for (const Acknowledged &each : evening.acknowledged)
                    QVERIFY(isAccepted(opened->state.participants.at(each.who), each.number));
            }
        }
    }

    void theReportAfterACutIsThatOfTheLiveRun()
    {
        PoweredDisk disk;
        const Evening evening{disk};
        const std::unique_ptr<PoweredDisk> left = disk.after({disk.now(), PoweredDisk::Unsynced::Lost, 0});
        const Expected<ReadJournal> read = readJournal(*left, kPath);
        QVERIFY(read);
        QCOMPARE(reportOf(read->state).digest, reportOf(evening.hall().state()).digest);
        QCOMPARE(reportJson(reportOf(read->state)), reportJson(reportOf(evening.hall().state())));
        QCOMPARE(reportCsv(read->state), reportCsv(evening.hall().state()));
    }
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "power_cut_test.moc"
