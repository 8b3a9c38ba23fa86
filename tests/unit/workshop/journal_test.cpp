// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall.h"
#include "powered_disk.h"

#include <support/test_folder.h>
#include <support/warnings.h>

#include <workshop/report.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

const QString kPath = u"/halls/today"_qs;

/// Commands of a short session, each committed by itself.
void play(Hall &hall, JournalWriter &writer)
{
    const std::vector<Command> commands{Join{hashOf(0), u"ثنا"_qs, {}, {}}, Join{hashOf(1), {}, {}, {}}, OpenItem{},
                                        GiveAnswer{0, 0, 1, chosen(u"c"_qs), 0}, GiveAnswer{1, 0, 1, chosen(u"b"_qs), 0}, CloseNow{}};
    for (const Command &command : commands) {
        hall.now += 100;
        const Allowed<Decision> decision = hall.tell(command);
        for (const Record &record : decision->records)
            writer.append(record);
        QVERIFY(writer.commit());
    }
}

/// The bytes of a whole journal.
QByteArray journalBytes(Hall &hall)
{
    PoweredDisk disk;
    const auto writer = JournalWriter::create(disk, kPath, *hall.plan()).value();
    play(hall, *writer);
    return disk.content(kPath);
}

} // namespace

class JournalTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void whatIsWrittenIsReadAgain()
    {
        Hall hall;
        PoweredDisk disk;
        disk.put(kPath, journalBytes(hall));
        const Expected<ReadJournal> read = readJournal(disk, kPath);
        QVERIFY(read);
        QCOMPARE(read->records, quint64(hall.records().size() + 1));
        QCOMPARE(read->dropped.bytes, qint64{0});
        SessionState state = read->state;
        QCOMPARE(toJson(*state.plan), toJson(*hall.plan()));
        state.plan = hall.plan();
        QVERIFY(state == hall.state());
    }

    void everyRecordIsSeenBeforeItIsApplied()
    {
        Hall hall;
        const QByteArray bytes = journalBytes(hall);
        QList<QByteArray> answers;
        const auto read = readJournal(bytes, [&](const Record &record) {
            if (const auto *answered = std::get_if<Answered>(&record.body))
                answers.append(QByteArray{answered->answer.constData(), answered->answer.size()});
        });
        QVERIFY(read);
        QCOMPARE(answers, (QList<QByteArray>{"{\"choice\":\"c\"}", "{\"choice\":\"b\"}"}));
    }

    void manyRecordsTakeOneSync()
    {
        Hall hall;
        PoweredDisk disk;
        const auto writer = JournalWriter::create(disk, kPath, *hall.plan()).value();
        QVERIFY(writer->commit()); // nothing to do
        const qsizetype before = disk.now();
        for (int phone = 0; phone < 500; ++phone) {
            const Allowed<Decision> decision = hall.tell(Join{hashOf(phone), {}, {}, {}});
            for (const Record &record : decision->records)
                writer->append(record);
        }
        QCOMPARE(disk.now(), before); // append() does no I/O
        QCOMPARE(writer->pending(), quint64{500});
        QVERIFY(writer->commit());
        QCOMPARE(disk.now(), before + 2);
        QCOMPARE(writer->pending(), quint64{0});
        QCOMPARE(writer->syncedBytes(), qint64(disk.content(kPath).size()));
    }

    void theTailIsTornAtEveryByte()
    {
        Hall hall;
        const QByteArray whole = journalBytes(hall);
        const Expected<ReadJournal> all = readJournal(whole);
        QVERIFY(all);
        qsizetype plan = 16 + 12;
        plan += static_cast<qsizetype>(static_cast<quint8>(whole[16])) | static_cast<qsizetype>(static_cast<quint8>(whole[17])) << 8
            | static_cast<qsizetype>(static_cast<quint8>(whole[18])) << 16;
        quint64 records = 0;
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            const Expected<ReadJournal> read = readJournal(whole.first(length));
            QCOMPARE(read.has_value(), length >= plan);
            if (!read) {
                QCOMPARE(read.error().code, ErrorCode::Corrupted);
                continue;
            }
            QVERIFY(read->records >= records); // never fewer than of a shorter file
            records = read->records;
            QVERIFY(read->dropped.bytes >= 0 && read->dropped.bytes < length);
        }
        QCOMPARE(records, all->records);
    }

    void aDamagedByteEndsWhatIsRead()
    {
        Hall hall;
        const QByteArray whole = journalBytes(hall);
        const quint64 all = readJournal(whole)->records;
        for (qsizetype at = 0; at < whole.size(); at += at < 4'000 ? 37 : 1) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
            const Expected<ReadJournal> read = readJournal(damaged);
            if (at >= 12 && at < 16)
                continue; // four bytes that nothing reads
            QVERIFY(!read || (read->records < all && read->dropped.bytes > 0));
        }
    }

    void recordsThatAreLeftOutOrTurnedRoundEndWhatIsRead()
    {
        Hall hall;
        PoweredDisk disk;
        const auto writer = JournalWriter::create(disk, kPath, *hall.plan()).value();
        const QByteArray head = disk.content(kPath);
        QList<QByteArray> pieces;
        for (int phone = 0; phone < 3; ++phone) {
            const qsizetype before = disk.content(kPath).size();
            writer->append(hall.tell(Join{hashOf(phone), {}, {}, {}})->records.front());
            QVERIFY(writer->commit());
            pieces.append(disk.content(kPath).mid(before));
        }
        QCOMPARE(readJournal(head + pieces[0] + pieces[1] + pieces[2])->records, quint64{4});
        QCOMPARE(readJournal(head + pieces[1] + pieces[2])->records, quint64{1});
        QCOMPARE(readJournal(head + pieces[0] + pieces[2])->records, quint64{2});
        QCOMPARE(readJournal(head + pieces[0] + pieces[0])->records, quint64{2});
    }

    void aTornTailIsSetAsideAndTheSessionGoesOn()
    {
        Hall hall;
        const QByteArray whole = journalBytes(hall);
        PoweredDisk disk;
        disk.put(kPath, whole + "torn");

        Expected<OpenedJournal> opened = openJournal(disk, kPath);

        QVERIFY(opened);
        QCOMPARE(opened->dropped.bytes, qint64{4});
        QCOMPARE(opened->dropped.keptIn, kPath + u".dropped-%1"_qs.arg(whole.size()));
        QCOMPARE(disk.content(opened->dropped.keptIn), QByteArray{"torn"});
        Hall again{*hall.plan()};
        opened->writer->append({opened->state.ms + 5, SessionEnded{}});
        QVERIFY(opened->writer->commit());
        opened->writer.reset();
        const Expected<ReadJournal> read = readJournal(disk, kPath);
        QCOMPARE(read->records, quint64(hall.records().size() + 3)); // the plan, re-opened and ended besides
        QCOMPARE(read->state.scene.stage, Stage::Ended);
        QCOMPARE(read->dropped.bytes, qint64{0});
    }

    void tailsThatWereSetAsideAreNeverOverwritten()
    {
        Hall hall;
        const QByteArray whole = journalBytes(hall);
        PoweredDisk disk;
        disk.put(kPath, whole + "torn");
        disk.put(kPath + u".dropped-%1"_qs.arg(whole.size()), "older");
        QCOMPARE(openJournal(disk, kPath)->dropped.keptIn, kPath + u".dropped-%1-2"_qs.arg(whole.size()));
        QCOMPARE(disk.content(kPath + u".dropped-%1"_qs.arg(whole.size())), QByteArray{"older"});
    }

    void aNewerSchemaIsLeftUntouched()
    {
        Hall hall;
        QByteArray newer = journalBytes(hall) + "torn";
        newer[8] = 2;
        PoweredDisk disk;
        disk.put(kPath, newer);
        QCOMPARE(openJournal(disk, kPath).error().code, ErrorCode::Conflict);
        QCOMPARE(readJournal(disk, kPath).error().code, ErrorCode::Conflict);
        QCOMPARE(disk.content(kPath), newer);
        QVERIFY(disk.steps().isEmpty());
    }

    void newerRulesAreLeftUntouched()
    {
        SessionPlan plan = planOf(u"hall"_qs, {});
        plan.engineVersion = kEngineVersion + 1;
        PoweredDisk disk;
        QVERIFY(JournalWriter::create(disk, kPath, plan));
        const qsizetype before = disk.now();
        QCOMPARE(openJournal(disk, kPath).error().code, ErrorCode::Conflict);
        QCOMPARE(disk.now(), before);
    }

    void whatIsNoJournalIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("text") << QByteArray{"Dear diary, today nothing happened at all."};
        QTest::newRow("head alone") << QByteArray{"MEHFOOZJ\1\0\0\0\0\0\0\0", 16};
        QTest::newRow("no schema") << QByteArray{"MEHFOOZJ\0\0\0\0\0\0\0\0", 16};
        QTest::newRow("zeros") << QByteArray(4'096, '\0');
        QTest::newRow("huge length") << QByteArray{"MEHFOOZJ\1\0\0\0\0\0\0\0\xff\xff\xff\x7f" "12345678", 28};
    }
    void whatIsNoJournalIsRefused()
    {
        QFETCH(QByteArray, bytes);
        PoweredDisk disk;
        disk.put(kPath, bytes);
        const Expected<OpenedJournal> opened = openJournal(disk, kPath);
        QCOMPARE(opened.error().code, ErrorCode::Corrupted);
        QCOMPARE(opened.error().place.file, kPath);
        QCOMPARE(disk.content(kPath), bytes);
    }

    void twoHostsNeverShareAJournal()
    {
        Hall hall;
        PoweredDisk disk;
        const auto writer = JournalWriter::create(disk, kPath, *hall.plan()).value();
        QCOMPARE(openJournal(disk, kPath).error().code, ErrorCode::Conflict);
        QCOMPARE(JournalWriter::create(disk, kPath, *hall.plan()).error().code, ErrorCode::Conflict);
        QVERIFY(readJournal(disk, kPath)); // to look at it is allowed
        QCOMPARE(openJournal(disk, u"/none"_qs).error().code, ErrorCode::NotFound);
    }

    void aJournalThatCannotBeMadeLeavesNothingBehind()
    {
        Hall hall;
        for (int call = 1; call <= 4; ++call) {
            PoweredDisk disk;
            disk.fails.failAt(call);
            QCOMPARE(JournalWriter::create(disk, kPath, *hall.plan()).error().code, ErrorCode::Unavailable);
            QVERIFY(disk.names().isEmpty());
            disk.fails.neverFail();
            QVERIFY(JournalWriter::create(disk, kPath, *hall.plan()));
        }
    }

    void recordsWaitUntilTheDiskIsBack_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<bool>("half");
        for (int call = 1; call <= 2; ++call) {
            QTest::addRow("call %d", call) << call << false;
            QTest::addRow("call %d, half", call) << call << true;
        }
    }
    void recordsWaitUntilTheDiskIsBack()
    {
        QFETCH(int, call);
        QFETCH(bool, half);
        Hall hall;
        PoweredDisk disk;
        const auto writer = JournalWriter::create(disk, kPath, *hall.plan()).value();
        const qint64 before = writer->syncedBytes();
        writer->append(hall.tell(Join{hashOf(0), {}, {}, {}})->records.front());
        disk.writesHalf = half;
        disk.fails.failAt(call);

        QCOMPARE(writer->commit().error().code, ErrorCode::Unavailable);
        QCOMPARE(writer->pending(), quint64{1});
        QCOMPARE(writer->syncedBytes(), before);
        writer->append(hall.tell(Join{hashOf(1), {}, {}, {}})->records.front());
        disk.fails.failAt(1);
        QCOMPARE(writer->commit().error().code, ErrorCode::Unavailable); // the cut fails too
        disk.fails.neverFail();
        QVERIFY(writer->commit());

        const Expected<ReadJournal> read = readJournal(disk, kPath);
        QCOMPARE(read->records, quint64{3});
        QCOMPARE(read->dropped.bytes, qint64{0});
        QCOMPARE(read->state.participants.size(), std::size_t{2});
    }

    void openingFailsCleanlyWhicheverCallFails()
    {
        Hall hall;
        const QByteArray whole = journalBytes(hall);
        int call = 1;
        for (bool failed = true; failed; ++call) {
            PoweredDisk disk;
            disk.put(kPath, whole + "torn");
            disk.fails.failAt(call);
            const Expected<OpenedJournal> opened = openJournal(disk, kPath);
            failed = !opened;
            if (failed) {
                QCOMPARE(opened.error().code, ErrorCode::Unavailable);
                disk.fails.neverFail();
                const Expected<OpenedJournal> again = openJournal(disk, kPath);
                QVERIFY(again);
                QVERIFY(again->state.participants.size() == 2);
            }
        }
        QVERIFY2(call >= 10, "every step of an opening was made to fail");
    }

    void aRecordThatNamesNobodyChangesNothing()
    {
        Hall hall;
        PoweredDisk disk;
        const auto writer = JournalWriter::create(disk, kPath, *hall.plan()).value();
        writer->append({5, Renamed{99, u"nobody"_qs}});
        QVERIFY(writer->commit());
        QCOMPARE(readJournal(disk, kPath)->state.records, quint64{1});
        QCOMPARE(readJournal(disk, kPath)->state.participants.size(), std::size_t{0});
    }

    void theRealDiskKeepsAndLocks()
    {
        const TestFolder folder;
        const QString path = folder.file(u"آج.mehfooz-session"_qs);
        const std::unique_ptr<JournalDisk> disk = systemDisk();
        Hall hall;
        {
            const auto writer = JournalWriter::create(*disk, path, *hall.plan()).value();
            play(hall, *writer);
            QCOMPARE(openJournal(*disk, path).error().code, ErrorCode::Conflict);
            QVERIFY(readJournal(*disk, path));
        }
        QCOMPARE(JournalWriter::create(*disk, path, *hall.plan()).error().code, ErrorCode::Conflict);
        QFile file{path};
        QVERIFY(file.open(QIODevice::Append) && file.write("torn") == 4);
        file.close();
        const Expected<OpenedJournal> opened = openJournal(*disk, path);
        QVERIFY(opened);
        QCOMPARE(opened->dropped.bytes, qint64{4});
        QCOMPARE(reportOf(opened->state).digest, reportOf(hall.state()).digest);
        QCOMPARE(folder.files().size(), 2);
    }

    void theRealDiskSaysWhatItCannot()
    {
        const TestFolder folder;
        const std::unique_ptr<JournalDisk> disk = systemDisk();
        const QString nowhere = folder.file(u"none/journal"_qs);
        QCOMPARE(disk->open(nowhere).error().code, ErrorCode::NotFound);
        QCOMPARE(disk->read(nowhere).error().code, ErrorCode::NotFound);
        QCOMPARE(disk->create(nowhere).error().code, ErrorCode::Unavailable);
        QCOMPARE(disk->remove(nowhere).error().code, ErrorCode::Unavailable);
        QCOMPARE(disk->syncFolderOf(nowhere).error().code, ErrorCode::Unavailable);
        const auto file = disk->create(folder.file(u"a"_qs)).value();
        QVERIFY(file->append("12345") && file->truncate(3) && file->append("xy") && file->sync());
        QCOMPARE(file->readAll().value(), QByteArray{"123xy"});
        QVERIFY(disk->remove(folder.file(u"a"_qs)));
        QVERIFY(folder.files().isEmpty());
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
