// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/pack.h>

namespace mehfooz {

/// Names the format of the bytes and the rules of the compiler. Raised with either, so that no cache entry of an
/// older program is taken for a new one.
[[nodiscard]] QByteArray compiledFormatName();

/// A pack as bytes: name of the format, checksum, values. The same pack always gives the same bytes.
[[nodiscard]] QByteArray encodePack(const Pack &pack);

/// Corrupted for anything that encodePack() of this program did not write. Memory stays in proportion to the bytes.
[[nodiscard]] Expected<Pack> decodePack(const QByteArray &bytes);

/// The values without name and checksum; for tests of the reader with bytes whose checksum would be right.
[[nodiscard]] Expected<Pack> decodePackValues(QByteArrayView values);

} // namespace mehfooz
