// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mehfooz::test {

class RecordedDisk;

/// The disk that the calls of the C library are told to from now on.
void setStandingIn(RecordedDisk *disk);
/// Nothing where another one is told by now.
void stopStandingIn(const RecordedDisk *disk);

} // namespace mehfooz::test
