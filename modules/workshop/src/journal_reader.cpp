// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_writer.h"

#include "bytes.h"
#include "record_codec.h"

namespace mehfooz::workshop {

namespace {

constexpr int kMostAsides = 100;

Expected<void> checkHead(const QByteArray &bytes)
{
    if (bytes.size() < kFileHead || !bytes.startsWith(kJournalMagic))
        return failure(ErrorCode::Corrupted, QStringLiteral("not the journal of a workshop"));
    const quint32 schema = little32(bytes.constData() + kJournalMagic.size());
    if (schema > kJournalSchema)
        return failure(ErrorCode::Conflict, QStringLiteral("a journal of schema %1; this program reads up to %2").arg(schema).arg(kJournalSchema));
    if (schema == 0)
        return failure(ErrorCode::Corrupted, QStringLiteral("a journal without schema"));
    return {};
}

/// Walks over whole records.
class Scanning final {
public:
    explicit Scanning(const QByteArray &bytes) : m_bytes{bytes} { }

    /// The next payload; none at the end and at the first that is torn.
    [[nodiscard]] std::optional<QByteArrayView> next(RecordChain &chain)
    {
        if (m_bytes.size() - m_at < kRecordHead)
            return std::nullopt;
        const quint32 length = little32(m_bytes.constData() + m_at);
        if (length == 0 || length > kLargestRecord || static_cast<qsizetype>(length) > m_bytes.size() - m_at - kRecordHead)
            return std::nullopt;
        const QByteArrayView payload = QByteArrayView{m_bytes}.sliced(m_at + kRecordHead, static_cast<qsizetype>(length));
        RecordChain moved = chain;
        if (moved.next(payload) != little64(m_bytes.constData() + m_at + sizeof(quint32)))
            return std::nullopt;
        chain = moved;
        m_at += kRecordHead + payload.size();
        return payload;
    }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = kFileHead;
};

Expected<SessionPlan> readStart(std::optional<QByteArrayView> payload)
{
    ByteReader in{payload.value_or(QByteArrayView{})};
    const bool isStart = in.byte() == kStartedType && in.number() == 0;
    const QByteArrayView json = in.bytes();
    if (!payload || !isStart || !in.isDone())
        return failure(ErrorCode::Corrupted, QStringLiteral("the journal's first record is damaged"));
    Expected<SessionPlan> plan = planFromJson(json.toByteArray());
    if (plan && plan->engineVersion > kEngineVersion)
        return failure(ErrorCode::Conflict, QStringLiteral("a journal by the rules of a newer program (%1)").arg(plan->engineVersion));
    return plan;
}

/// Keeps bytes in a new file beside the journal; on the disk when this returns.
Expected<QString> setAside(JournalDisk &disk, const QString &path, qint64 offset, QByteArrayView bytes)
{
    const QString stem = QStringLiteral("%1.dropped-%2").arg(path).arg(offset);
    for (int attempt = 1; attempt <= kMostAsides; ++attempt) {
        const QString name = attempt == 1 ? stem : QStringLiteral("%1-%2").arg(stem).arg(attempt);
        Expected<std::unique_ptr<JournalFile>> file = disk.create(name);
        if (!file && file.error().code == ErrorCode::Conflict)
            continue;
        if (!file)
            return tl::make_unexpected(file.error());
        return (*file)->append(bytes)
            .and_then([&] { return (*file)->sync(); })
            .and_then([&] { return disk.syncFolderOf(name); })
            .map([&] { return name; });
    }
    return failure(ErrorCode::Unavailable, QStringLiteral("too many dropped tails are kept"), Place{path});
}

struct FoundBytes {
    const QByteArray &bytes;
    qint64 whole;
};

/// Cuts a file of these bytes down to its whole records.
Expected<DroppedTail> keepWhole(JournalDisk &disk, const QString &path, JournalFile &file, const FoundBytes &found)
{
    const auto &[bytes, whole] = found;
    if (bytes.size() == whole)
        return DroppedTail{};
    Expected<QString> kept = setAside(disk, path, whole, QByteArrayView{bytes}.sliced(whole));
    if (!kept)
        return tl::make_unexpected(kept.error());
    return file.truncate(found.whole).and_then([&] { return file.sync(); }).map([&] { return DroppedTail{found.bytes.size() - found.whole, *kept}; });
}

} // namespace

Expected<ScannedJournal> scanJournal(const QByteArray &bytes, const std::function<void(const Record &)> &each)
{
    if (const Expected<void> head = checkHead(bytes); !head)
        return tl::make_unexpected(head.error());
    Scanning scanning{bytes};
    ScannedJournal found;
    Expected<SessionPlan> plan = readStart(scanning.next(found.chain));
    if (!plan)
        return tl::make_unexpected(plan.error());
    found.state = begin(std::make_shared<const SessionPlan>(std::move(*plan)));
    found.records = 1;
    found.wholeBytes = scanning.at();
    while (const std::optional<QByteArrayView> payload = scanning.next(found.chain)) {
        const Expected<Record> record = readRecord(*payload);
        if (!record) // whole, but nothing that this program wrote: to cut it off would destroy what somebody else may read
            return tl::make_unexpected(record.error());
        if (each)
            each(*record);
        apply(found.state, *record);
        ++found.records;
        found.wholeBytes = scanning.at();
    }
    return found;
}

Expected<ReadJournal> readJournal(const QByteArray &bytes, const std::function<void(const Record &)> &each)
{
    return scanJournal(bytes, each).map([&](ScannedJournal &&found) {
        return ReadJournal{std::move(found.state), found.records, {bytes.size() - found.wholeBytes, {}}};
    });
}

Expected<ReadJournal> readJournal(JournalDisk &disk, const QString &path)
{
    return disk.read(path).and_then([&](const QByteArray &bytes) { return readJournal(bytes); }).map_error([&](Error error) {
        error.place.file = path;
        return error;
    });
}

Expected<OpenedJournal> openJournal(JournalDisk &disk, const QString &path)
{
    const auto failed = [&](Error error) {
        error.place.file = path;
        return tl::make_unexpected(std::move(error));
    };
    Expected<std::unique_ptr<JournalFile>> file = disk.open(path);
    if (!file)
        return failed(file.error());
    const Expected<QByteArray> bytes = (*file)->readAll();
    if (!bytes)
        return failed(bytes.error());
    Expected<ScannedJournal> found = scanJournal(*bytes, {});
    if (!found)
        return failed(found.error());
    Expected<DroppedTail> dropped = keepWhole(disk, path, **file, {*bytes, found->wholeBytes});
    if (!dropped)
        return failed(dropped.error());
    OpenedJournal opened{std::move(found->state), JournalOpening::writer(std::move(*file), found->chain, found->wholeBytes), *dropped};
    const Record again{opened.state.ms, Reopened{}};
    apply(opened.state, again);
    opened.writer->append(again);
    if (const Expected<void> committed = opened.writer->commit(); !committed)
        return failed(committed.error());
    return opened;
}

} // namespace mehfooz::workshop
