// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace mehfooz {

enum class PointsRule { AccuracyOnly, SpeedBonus };

/// Points of one answer (spec: learning, section 9). Times in milliseconds of the question's clock; no limit: no timer.
[[nodiscard]] int livePoints(PointsRule rule, double score, std::optional<double> limitMs, double elapsedMs);

} // namespace mehfooz
