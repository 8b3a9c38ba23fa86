// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_writer.h"

#include "bytes.h"
#include "record_codec.h"

namespace mehfooz::workshop {

JournalWriter::JournalWriter(std::unique_ptr<State> state) : m_state{std::move(state)} { }

JournalWriter::~JournalWriter() = default;

std::unique_ptr<JournalWriter> JournalOpening::writer(std::unique_ptr<JournalFile> file, RecordChain chain, qint64 size)
{
    auto state = std::make_unique<JournalWriter::State>();
    state->file = std::move(file);
    state->chain = chain;
    state->synced = size;
    return std::unique_ptr<JournalWriter>{new JournalWriter{std::move(state)}};
}

Expected<std::unique_ptr<JournalWriter>> JournalWriter::create(JournalDisk &disk, const QString &path, const SessionPlan &plan)
{
    Expected<std::unique_ptr<JournalFile>> file = disk.create(path);
    if (!file)
        return tl::make_unexpected(file.error());
    QByteArray payload;
    ByteWriter out{payload};
    out.byte(kStartedType);
    out.number(0);
    out.bytes(toJson(plan));
    if (payload.size() > static_cast<qsizetype>(kLargestRecord))
        return failure(ErrorCode::InvalidInput, QStringLiteral("the quiz is too large for a journal"), Place{path});
    std::unique_ptr<JournalWriter> writer = JournalOpening::writer(std::move(*file), {}, 0);
    State &state = *writer->m_state;
    state.unsynced = fileHead();
    frameRecord(payload, state.chain, state.unsynced);
    ++state.records;
    Expected<void> made = writer->commit().and_then([&] { return disk.syncFolderOf(path); });
    if (!made) {
        const Error why = made.error();
        writer.reset(); // an open file cannot be removed everywhere
        if (const Expected<void> removed = disk.remove(path); !removed)
            return failure(why.code, why.detail + QStringLiteral("; the file that was begun is still there"), why.place);
        return tl::make_unexpected(why);
    }
    return writer;
}

void JournalWriter::append(const Record &record)
{
    m_state->payload.resize(0); // keeps the memory
    writeRecord(record, m_state->payload);
    frameRecord(m_state->payload, m_state->chain, m_state->unsynced);
    ++m_state->records;
}

Expected<void> JournalWriter::commit()
{
    State &state = *m_state;
    if (state.unsynced.isEmpty())
        return {};
    if (state.mustCut) {
        if (Expected<void> cut = state.file->truncate(state.synced); !cut)
            return cut;
    }
    state.mustCut = true;
    // What a failed sync left behind may never reach the disk, though the next sync succeeds: it is all written again.
    Expected<void> written = state.file->append(state.unsynced).and_then([&] { return state.file->sync(); });
    if (!written)
        return written;
    state.mustCut = false;
    state.synced += state.unsynced.size();
    state.unsynced.resize(0); // keeps the memory
    state.records = 0;
    return {};
}

quint64 JournalWriter::pending() const
{
    return m_state->records;
}

qint64 JournalWriter::syncedBytes() const
{
    return m_state->synced;
}

} // namespace mehfooz::workshop
