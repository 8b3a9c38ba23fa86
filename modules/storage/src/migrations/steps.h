// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace mehfooz {

// The statements of each step; one file a step, which is never edited after a release.
extern const std::span<const char *const> profile_0001;
extern const std::span<const char *const> profile_list_0001;
extern const std::span<const char *const> pack_cache_0001;
extern const std::span<const char *const> search_index_0001;
extern const std::span<const char *const> search_index_0002;

} // namespace mehfooz
