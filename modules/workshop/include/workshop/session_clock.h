// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace mehfooz::workshop {

/// Milliseconds since a session began, out of any clock that never falls. After a journal was opened again it goes on
/// from its last record.
class SessionClock {
public:
    /// `reached`: the last record's time; `nowMs`: the running clock's.
    SessionClock(qint64 reached, qint64 nowMs) : m_offset{reached - nowMs} { }
    [[nodiscard]] qint64 at(qint64 nowMs) const { return nowMs + m_offset; }

private:
    qint64 m_offset;
};

} // namespace mehfooz::workshop
