// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mehfooz::ui {

/// Registers the module's fonts and icons. Call once, first in main(); calling again is harmless.
void initUiResources();

/// Loads the six fonts of the program from its resources, after the QApplication exists. Returns the files that could
/// not be loaded (none when all is well): the program then runs with the fonts of the system.
[[nodiscard]] QStringList loadFonts();

/// The same from a folder, for a test with a damaged font.
[[nodiscard]] QStringList loadFontsFrom(const QString &folder);

} // namespace mehfooz::ui
