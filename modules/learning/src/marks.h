// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/answer.h>

namespace mehfooz {

/// Spec learning, section 3.3, "Picture".
[[nodiscard]] Verdict scoreClicks(const Hotspot &hotspot, const QList<QPointF> &clicks);

} // namespace mehfooz
