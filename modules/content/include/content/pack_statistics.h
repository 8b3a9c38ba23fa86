// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/pack.h>

#include <QJsonObject>

namespace mehfooz {

/// Counts by kind, language, topic, type and difficulty, with the figures of bias and reading level.
/// The keys are those of the command line's documentation (`content stats`). Pure.
[[nodiscard]] QJsonObject packStatistics(const Pack &pack);

} // namespace mehfooz
