// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/session_state.h>

namespace mehfooz::workshop {

/// A pair code as it was typed: upper case, digits of any script as ASCII; empty unless it then has four of the 31 signs
/// (spec: learning, section 7).
[[nodiscard]] QString cleanPairCode(const QString &typed);

/// A code that nobody in the workshop has, the same at every replay.
[[nodiscard]] QString freshPairCode(const SessionState &state);

} // namespace mehfooz::workshop
