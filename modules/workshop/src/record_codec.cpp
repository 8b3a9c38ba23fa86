// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_codec.h"

#include "bytes.h"

namespace mehfooz::workshop {

namespace {

constexpr quint64 kMostRows = 1'000;
constexpr quint64 kMostPollOptions = 32;

// Numbers of the types; stable for ever.
quint8 typeOf(const Joined &) { return 2; }
quint8 typeOf(const Answered &) { return 3; }
quint8 typeOf(const Opened &) { return 4; }
quint8 typeOf(const Closed &) { return 5; }
quint8 typeOf(const Revealed &) { return 6; }
quint8 typeOf(const Skipped &) { return 7; }
quint8 typeOf(const Undone &) { return 8; }
quint8 typeOf(const Paused &) { return 9; }
quint8 typeOf(const Resumed &) { return 10; }
quint8 typeOf(const Extended &) { return 11; }
quint8 typeOf(const RankingShown &) { return 12; }
quint8 typeOf(const PollOpened &) { return 13; }
quint8 typeOf(const CloudOpened &) { return 14; }
quint8 typeOf(const ActivityClosed &) { return 15; }
quint8 typeOf(const Voted &) { return 16; }
quint8 typeOf(const WordSent &) { return 17; }
quint8 typeOf(const WordHidden &) { return 18; }
quint8 typeOf(const FloorAsked &) { return 19; }
quint8 typeOf(const FloorMarked &) { return 20; }
quint8 typeOf(const Removed &) { return 21; }
quint8 typeOf(const Renamed &) { return 22; }
quint8 typeOf(const TimeGranted &) { return 23; }
quint8 typeOf(const Doors &) { return 24; }
quint8 typeOf(const PinChanged &) { return 25; }
quint8 typeOf(const HandsCounted &) { return 26; }
quint8 typeOf(const SessionEnded &) { return 27; }
quint8 typeOf(const Reopened &) { return 28; }

// Each record in one direction and then the other, so that they are easy to compare.
template<typename Bare>
    requires std::is_empty_v<Bare>
void put(ByteWriter &, const Bare &) { }
template<typename Bare>
    requires std::is_empty_v<Bare>
void take(ByteReader &, Bare &) { }

void put(ByteWriter &out, const Joined &record)
{
    out.number(record.number);
    out.byte(static_cast<quint8>(record.kind));
    out.bytes(record.secretHash);
    out.text(record.name);
    out.number(static_cast<quint64>(record.team + 1));
    out.byte(static_cast<quint8>(record.group));
    out.text(record.pairCode);
}
void take(ByteReader &in, Joined &record)
{
    record.number = in.small();
    record.kind = in.flag() ? ParticipantKind::Card : ParticipantKind::Phone;
    record.secretHash = in.bytes().toByteArray();
    record.name = in.text();
    record.team = static_cast<int>(in.small() & 0xffffU) - 1;
    record.group = in.byte();
    if (record.group > 2)
        in.spoil();
    record.pairCode = in.text();
}

void put(ByteWriter &out, const Answered &record)
{
    out.number(record.participant);
    out.number(record.opening);
    out.number(record.sequence);
    out.byte(record.sure);
    out.bytes(record.answer);
}
void take(ByteReader &in, Answered &record)
{
    record.participant = in.small();
    record.opening = in.small();
    record.sequence = in.number();
    record.sure = in.byte();
    if (record.sure > 3)
        in.spoil();
    const QByteArrayView answer = in.bytes();
    record.answer = QByteArray::fromRawData(answer.data(), answer.size());
}

void put(ByteWriter &out, const Opened &record)
{
    out.number(record.item);
    out.number(record.round);
}
void take(ByteReader &in, Opened &record)
{
    record.item = in.small();
    record.round = in.small();
}

void put(ByteWriter &out, const Revealed &record) { out.number(record.opening); }
void take(ByteReader &in, Revealed &record) { record.opening = in.small(); }

void put(ByteWriter &out, const Extended &record) { out.number(static_cast<quint64>(record.addMs)); }
void take(ByteReader &in, Extended &record) { record.addMs = in.small(); }

void put(ByteWriter &out, const PollOpened &record)
{
    out.byte(record.many ? 1 : 0);
    out.localized(record.ask);
    out.number(static_cast<quint64>(record.options.size()));
    for (const auto &option : record.options)
        out.localized(option);
}
void take(ByteReader &in, PollOpened &record)
{
    record.many = in.flag();
    record.ask = in.localized();
    const quint64 options = in.number();
    if (options > kMostPollOptions)
        in.spoil();
    for (quint64 each = 0; in.isGood() && each < options; ++each)
        record.options.append(in.localized());
}

void put(ByteWriter &out, const CloudOpened &record)
{
    out.number(record.most);
    out.localized(record.ask);
}
void take(ByteReader &in, CloudOpened &record)
{
    record.most = in.small();
    record.ask = in.localized();
}

void put(ByteWriter &out, const Voted &record)
{
    out.number(record.participant);
    out.number(record.activity);
    out.number(record.sequence);
    out.number(record.choices);
}
void take(ByteReader &in, Voted &record)
{
    record.participant = in.small();
    record.activity = in.small();
    record.sequence = in.number();
    record.choices = in.small();
}

void put(ByteWriter &out, const WordSent &record)
{
    out.number(record.participant);
    out.number(record.activity);
    out.number(record.sequence);
    out.text(record.word);
}
void take(ByteReader &in, WordSent &record)
{
    record.participant = in.small();
    record.activity = in.small();
    record.sequence = in.number();
    record.word = in.text();
}

void put(ByteWriter &out, const WordHidden &record)
{
    out.number(record.activity);
    out.text(record.key);
    out.byte(record.hidden ? 1 : 0);
}
void take(ByteReader &in, WordHidden &record)
{
    record.activity = in.small();
    record.key = in.text();
    record.hidden = in.flag();
}

void put(ByteWriter &out, const FloorAsked &record)
{
    out.number(record.participant);
    out.number(record.sequence);
    out.text(record.text);
}
void take(ByteReader &in, FloorAsked &record)
{
    record.participant = in.small();
    record.sequence = in.number();
    record.text = in.text();
}

void put(ByteWriter &out, const FloorMarked &record)
{
    out.number(record.number);
    out.byte(static_cast<quint8>(record.mark));
}
void take(ByteReader &in, FloorMarked &record)
{
    record.number = in.small();
    const quint8 mark = in.byte();
    if (mark > static_cast<quint8>(FloorMark::Dismissed))
        in.spoil();
    record.mark = static_cast<FloorMark>(mark);
}

void put(ByteWriter &out, const Removed &record) { out.number(record.participant); }
void take(ByteReader &in, Removed &record) { record.participant = in.small(); }

void put(ByteWriter &out, const Renamed &record)
{
    out.number(record.participant);
    out.text(record.name);
}
void take(ByteReader &in, Renamed &record)
{
    record.participant = in.small();
    record.name = in.text();
}

void put(ByteWriter &out, const TimeGranted &record)
{
    out.number(record.participant);
    out.number(record.permille);
}
void take(ByteReader &in, TimeGranted &record)
{
    record.participant = in.small();
    record.permille = in.small();
}

void put(ByteWriter &out, const Doors &record)
{
    out.byte(record.locked ? 1 : 0);
    out.byte(record.floorOpen ? 1 : 0);
}
void take(ByteReader &in, Doors &record)
{
    record.locked = in.flag();
    record.floorOpen = in.flag();
}

void put(ByteWriter &out, const PinChanged &record) { out.text(record.pin); }
void take(ByteReader &in, PinChanged &record) { record.pin = in.text(); }

void put(ByteWriter &out, const HandsCounted &record)
{
    out.number(record.opening);
    out.number(static_cast<quint64>(record.rows.size()));
    for (const HandRow &row : record.rows) {
        out.bytes(row.answer);
        out.number(row.count);
    }
}
void take(ByteReader &in, HandsCounted &record)
{
    record.opening = in.small();
    const quint64 rows = in.number();
    if (rows > kMostRows)
        in.spoil();
    for (quint64 each = 0; in.isGood() && each < rows; ++each) {
        const QByteArray answer = in.bytes().toByteArray();
        record.rows.append({answer, in.small()});
    }
}

/// Reads the alternative whose type it is.
template<std::size_t Alternative = 0>
bool takeBody(quint8 type, ByteReader &in, RecordBody &body)
{
    if constexpr (Alternative == std::variant_size_v<RecordBody>) {
        return false;
    } else {
        std::variant_alternative_t<Alternative, RecordBody> record;
        if (typeOf(record) != type)
            return takeBody<Alternative + 1>(type, in, body);
        take(in, record);
        body = std::move(record);
        return true;
    }
}

} // namespace

void writeRecord(const Record &record, QByteArray &out)
{
    ByteWriter writer{out};
    std::visit(
        [&](const auto &body) {
            writer.byte(typeOf(body));
            writer.number(static_cast<quint64>(record.ms));
            put(writer, body);
        },
        record.body);
}

Expected<Record> readRecord(QByteArrayView payload)
{
    ByteReader in{payload};
    const quint8 type = in.byte();
    Record record;
    record.ms = static_cast<qint64>(in.number());
    if (!in.isGood() || record.ms < 0 || !takeBody(type, in, record.body))
        return failure(ErrorCode::Corrupted, QStringLiteral("no record of type %1").arg(type));
    if (!in.isDone())
        return failure(ErrorCode::Corrupted, QStringLiteral("a record of type %1 is not whole").arg(type));
    return record;
}

} // namespace mehfooz::workshop
