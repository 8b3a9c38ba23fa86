// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mehfooz::workshop {

inline constexpr QByteArrayView kJournalMagic{"MEHFOOZJ", 8};
inline constexpr qsizetype kFileHead = 16;   ///< Magic, schema, zero.
inline constexpr qsizetype kRecordHead = 12; ///< Length, check.
inline constexpr quint32 kLargestRecord = 16'777'216;

/// Checks the records of one journal in their order: each depends on all before it.
class RecordChain final {
public:
    /// The check of the next record; moves on.
    [[nodiscard]] quint64 next(QByteArrayView payload);

private:
    quint64 m_last = 0;
    quint64 m_number = 0;
};

[[nodiscard]] quint32 little32(const char *bytes);
[[nodiscard]] quint64 little64(const char *bytes);

/// Head of a file of the present schema.
[[nodiscard]] QByteArray fileHead();
/// Appends the payload with its head.
void frameRecord(QByteArrayView payload, RecordChain &chain, QByteArray &out);

} // namespace mehfooz::workshop
