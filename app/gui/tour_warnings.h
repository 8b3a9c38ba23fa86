// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mehfooz {

/// From now on keeps every warning, but for two that the offscreen platform prints. Qt's message handler is a plain
/// function, so what it keeps is process-wide; only the tour installs it.
void keepWarnings();

/// What was kept since the last call.
[[nodiscard]] QStringList takeWarnings();

} // namespace mehfooz
