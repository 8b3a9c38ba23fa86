// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/session_plan.h>

namespace mehfooz::cli {

/// A session of `questions` questions with four options, texts of the usual length in both languages and no timer.
[[nodiscard]] workshop::SessionPlan benchPlan(int questions);

} // namespace mehfooz::cli
