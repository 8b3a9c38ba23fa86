// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <workshop/records.h>

namespace mehfooz::workshop {

/// Type of the record that holds the plan; no Record has it.
inline constexpr quint8 kStartedType = 1;

/// Appends a record's payload to `out`.
void writeRecord(const Record &record, QByteArray &out);
/// Corrupted for a payload that is no record. Bytes of an answer may be a view into `payload`, which outlives the record.
[[nodiscard]] Expected<Record> readRecord(QByteArrayView payload);

} // namespace mehfooz::workshop
