// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace mehfooz {

/// Gives the present instant in UTC. Passed in wherever time matters, so that tests choose it.
using Clock = std::function<QDateTime()>;

} // namespace mehfooz
