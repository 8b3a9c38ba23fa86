// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"
#include "record_codec.h"

#include <support/naughty_strings.h>
#include <support/warnings.h>

#include <learning/split_mix64.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::workshop;

namespace {

text::LocalizedText said(const QString &words)
{
    text::LocalizedText text;
    text.set(u"ur"_qs, u"اردو"_qs);
    text.set(u"en"_qs, words);
    return text;
}

/// One record of every type, with something in every field.
std::vector<Record> everyRecord()
{
    return {{1, Joined{4, ParticipantKind::Card, QByteArray(32, 'h'), u"ثنا"_qs, 2, 1, u"K7RW"_qs}},
            {1, Joined{5, ParticipantKind::Phone, {}, {}, -1, 0, {}}},
            {2, Answered{3, 7, 9'007'199'254'740'991U, 3, "{\"choice\":\"c\"}"}},
            {3, Opened{8, 2}},
            {4, Closed{}},
            {5, Revealed{6}},
            {6, Skipped{}},
            {7, Undone{}},
            {8, Paused{}},
            {9, Resumed{}},
            {10, Extended{3'600'000}},
            {11, RankingShown{}},
            {12, PollOpened{true, said(u"Tea?"_qs), {said(u"yes"_qs), said(u"no"_qs)}}},
            {13, CloudOpened{4, said(u"One word"_qs)}},
            {14, ActivityClosed{}},
            {15, Voted{1, 2, 3, 255}},
            {16, WordSent{1, 2, 3, u"لفظ"_qs}},
            {17, WordHidden{1, u"key"_qs, false}},
            {18, FloorAsked{1, 300, u"why?"_qs}},
            {19, FloorMarked{2, FloorMark::Dismissed}},
            {20, Removed{70'000}},
            {21, Renamed{1, u"New"_qs}},
            {22, TimeGranted{1, 1'500}},
            {23, Doors{true, true}},
            {24, PinChanged{u"654321"_qs}},
            {25, HandsCounted{1, {{"{\"value\":true}", 40}, {"{\"value\":false}", 2}}}},
            {26, SessionEnded{}},
            {std::numeric_limits<qint64>::max(), Reopened{}}};
}

QByteArray written(const Record &record)
{
    QByteArray bytes;
    writeRecord(record, bytes);
    return bytes;
}

} // namespace

class RecordCodecTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void everyRecordIsTheSameAfterItsBytes()
    {
        QSet<std::size_t> kinds;
        for (const Record &record : everyRecord()) {
            const QByteArray bytes = written(record);
            const Expected<Record> read = readRecord(bytes);
            QVERIFY(read);
            QVERIFY(*read == record);
            kinds.insert(record.body.index());
        }
        QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<RecordBody>)); // a new record needs a row here
    }

    void theNumbersOfTheTypesNeverChange()
    {
        QList<int> types;
        for (const Record &record : everyRecord())
            types.append(written(record).at(0));
        QList<int> expected{2};
        for (int type = 2; type <= 28; ++type)
            expected.append(type);
        QCOMPARE(types, expected);
    }

    void anAnswerIsSmall()
    {
        QVERIFY(written({3'600'000, Answered{9'999, 199, 200, 2, "{\"choice\":\"c\"}"}}).size() <= 28);
    }

    void shorterAndLongerPayloadsAreRefused()
    {
        for (const Record &record : everyRecord()) {
            const QByteArray bytes = written(record);
            for (qsizetype length = 0; length < bytes.size(); ++length)
                QVERIFY(!readRecord(bytes.first(length)));
            QVERIFY(!readRecord(bytes + 'x'));
        }
    }

    void impossibleValuesAreRefused()
    {
        QVERIFY(!readRecord(QByteArray{"\0\0", 2}));              // no such type
        QVERIFY(!readRecord(QByteArray{"\x1d\0", 2}));            // a later one
        QVERIFY(!readRecord(QByteArray{"\x18\0\2\0", 4}));        // a door that is neither
        QVERIFY(!readRecord(QByteArray{"\x14\0\0\4", 4}));        // an unknown mark
        QVERIFY(!readRecord(QByteArray{"\3\0\0\0\1\4\0", 7}));    // surer than certain
        QVERIFY(!readRecord(QByteArray{"\5\0\xff\xff\xff\xff\xff\1", 8})); // a number of 33 bits and more
        QVERIFY(!readRecord(QByteArray{"\4\xff\xff\xff\xff\xff\xff\xff\xff\xff\2\0\0", 13})); // over 64 bits
        QVERIFY(!readRecord(QByteArray{"\4\xff\xff\xff\xff\xff\xff\xff\xff\xff\1\1\1", 13})); // time below zero
    }

    void randomPayloadsAreHarmless()
    {
        SplitMix64 random{5};
        for (int round = 0; round < 50'000; ++round) {
            QByteArray bytes;
            bytes += static_cast<char>(random.below(32));
            for (auto left = random.below(60); left > 0; --left)
                bytes += static_cast<char>(random.below(256));
            const Expected<Record> read = readRecord(bytes);
            QVERIFY(read || read.error().code == ErrorCode::Corrupted);
        }
    }

    void textsTravelWhole()
    {
        for (const QString &text : test::naughtyStrings()) {
            if (!text.isValidUtf16() || text.startsWith(QChar{0xFEFF}))
                continue;
            const QByteArray bytes = written({0, Renamed{0, text}});
            QCOMPARE(std::get<Renamed>(readRecord(bytes)->body).name, text);
        }
    }

    void numbersOfAllSizesTravel()
    {
        for (const quint64 number : {quint64{0}, quint64{127}, quint64{128}, quint64{16'383}, quint64{16'384}, quint64{1} << 32, ~quint64{0}}) {
            QByteArray bytes;
            ByteWriter{bytes}.number(number);
            ByteReader in{bytes};
            QCOMPARE(in.number(), number);
            QVERIFY(in.isDone());
        }
    }
};

QTEST_GUILESS_MAIN(RecordCodecTest)
#include "record_codec_test.moc"
