// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame_check.h"

#include <workshop/journal.h>

namespace mehfooz::workshop {

struct JournalWriter::State {
    std::unique_ptr<JournalFile> file;
    RecordChain chain;
    QByteArray unsynced;     ///< Framed records since the last success.
    quint64 records = 0;     ///< In `unsynced`.
    qint64 synced = 0;       ///< Bytes of the file that are on the disk.
    bool mustCut = false;    ///< The file may hold more than that.
    QByteArray payload;      ///< Kept for its memory.
};

/// Makes writers that go on in an opened file.
struct JournalOpening {
    [[nodiscard]] static std::unique_ptr<JournalWriter> writer(std::unique_ptr<JournalFile> file, RecordChain chain, qint64 size);
};

/// The records of a journal as far as they are whole.
struct ScannedJournal {
    SessionState state;
    RecordChain chain;
    quint64 records = 0; ///< With the first.
    qint64 wholeBytes = 0;
};
[[nodiscard]] Expected<ScannedJournal> scanJournal(const QByteArray &bytes, const std::function<void(const Record &)> &each);

} // namespace mehfooz::workshop
