// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/report.h>

namespace mehfooz::workshop {

/// The report as compact JSON without its digest: what the digest is of.
[[nodiscard]] QByteArray compactReport(const SessionReport &report);

} // namespace mehfooz::workshop
