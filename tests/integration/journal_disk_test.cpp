// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall.h"

#include <support/recorded_disk.h>
#include <support/test_folder.h>
#include <support/warnings.h>

#include <workshop/journal.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

// The real calls to the system, recorded to the byte, and the power cut afterwards at any of them.

namespace {

const QString kName = u"آج.mehfooz-session"_qs;

struct Acknowledged {
    ParticipantNumber who = 0;
    qsizetype at = 0; ///< Steps on the disk before the acknowledgement left.
};

/// A session on a folder of this computer: it is made, answered in two groups, torn, opened again and answered once more.
class RecordedSession final {
public:
    RecordedSession() : m_disk{systemDisk()}, m_hall{SessionSettings{}}
    {
        recorded = std::make_unique<RecordedDisk>(m_folder.path());
        m_writer = JournalWriter::create(*m_disk, path(), *m_hall.plan()).value();
        started = recorded->now();
        for (int phone = 0; phone < 6; ++phone)
            say(Join{hashOf(phone), {}, {}, {}});
        say(OpenItem{});
        for (ParticipantNumber who = 0; who < 6; ++who) {
            answer(who);
            if (who == 2)
                commit();
        }
        commit();
        recorded->stop();
    }
    std::unique_ptr<RecordedDisk> recorded;
    QList<Acknowledged> acknowledged;
    qsizetype started = 0;

    /// Missing acknowledged answers after a cut; −1: the journal itself.
    [[nodiscard]] int lostAfter(const PowerCut &cut) const
    {
        const TestFolder left;
        recorded->layOut(cut, left.path());
        const Expected<OpenedJournal> opened = openJournal(*systemDisk(), left.file(kName));
        if (!opened)
            return cut.at >= started ? -1 : 0; // before create() returned, nobody was promised anything
        int lost = 0;
        for (const Acknowledged &each : acknowledged) {
            const auto &people = opened->state.participants;
            if (each.at <= cut.at)
                lost += each.who < people.size() && isAccepted(people[each.who], 1) ? 0 : 1;
        }
        return lost;
    }

private:
    [[nodiscard]] QString path() const { return m_folder.file(kName); }
    void say(const Command &command)
    {
        const Allowed<Decision> decision = m_hall.tell(command);
        for (const Record &record : decision->records)
            m_writer->append(record);
    }
    void answer(ParticipantNumber who)
    {
        say(GiveAnswer{who, 0, 1, chosen(u"c"_qs), 0});
        m_waiting.append(who);
    }
    void commit()
    {
        QVERIFY(m_writer->commit());
        for (const ParticipantNumber who : m_waiting)
            acknowledged.append({who, recorded->now()});
        m_waiting.clear();
    }

    TestFolder m_folder;
    std::unique_ptr<JournalDisk> m_disk;
    Hall m_hall;
    std::unique_ptr<JournalWriter> m_writer;
    QList<ParticipantNumber> m_waiting;
};

} // namespace

class JournalDiskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void noAcknowledgedAnswerIsLostWhereverThePowerIsCut_data()
    {
        QTest::addColumn<Unsynced>("unsynced");
        QTest::newRow("lost") << Unsynced::Lost;
        QTest::newRow("kept") << Unsynced::Kept;
        QTest::newRow("shuffled") << Unsynced::Shuffled;
    }
    void noAcknowledgedAnswerIsLostWhereverThePowerIsCut()
    {
        QFETCH(Unsynced, unsynced);
        const RecordedSession session;
        const FreeSyncs free;
        QCOMPARE(session.acknowledged.size(), 6);
        for (qsizetype at = 0; at <= session.recorded->now(); ++at) {
            for (quint32 seed = 0; seed < (unsynced == Unsynced::Shuffled ? 12U : 1U); ++seed)
                QCOMPARE(session.lostAfter({.at = at, .unsynced = unsynced, .seed = seed}), 0);
        }
    }

    void eachSyncIsNeeded()
    {
        const RecordedSession session;
        const FreeSyncs free;
        int syncs = 0;
        for (qsizetype step = 1; step < session.recorded->now(); ++step) { // the first stands for what was there before
            if (session.recorded->steps().at(step).kind != DiskStep::Kind::Sync)
                continue;
            ++syncs;
            bool isMissed = false;
            for (qsizetype at = step + 1; at <= session.recorded->now(); ++at)
                isMissed = isMissed || session.lostAfter({.at = at, .ignoredSyncs = {step}}) != 0;
            QVERIFY2(isMissed, qPrintable(u"the sync of step %1 can be left out"_qs.arg(step)));
        }
        QCOMPARE(syncs, 4); // the file, its folder, two groups of answers
    }

    void aFullDiskKeepsRecordsWaiting()
    {
        const TestFolder folder;
        const std::unique_ptr<JournalDisk> disk = systemDisk();
        Hall hall;
        RecordedDisk recorded{folder.path()};
        const auto writer = JournalWriter::create(*disk, folder.file(kName), *hall.plan()).value();
        recorded.setFreeBytes(20);
        writer->append(hall.tell(Join{hashOf(0), {}, {}, {}})->records.front());
        QCOMPARE(writer->commit().error().code, ErrorCode::Unavailable);
        recorded.setFreeBytes(std::nullopt);
        recorded.setSyncsFail(true);
        QCOMPARE(writer->commit().error().code, ErrorCode::Unavailable);
        QCOMPARE(writer->pending(), quint64{1});
        recorded.setSyncsFail(false);
        QVERIFY(writer->commit());
        const Expected<ReadJournal> read = readJournal(*disk, folder.file(kName));
        QCOMPARE(read->state.participants.size(), std::size_t{1});
        QCOMPARE(read->dropped.bytes, qint64{0});
    }
};

QTEST_GUILESS_MAIN(JournalDiskTest)
#include "journal_disk_test.moc"
