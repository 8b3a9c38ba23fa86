// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace mehfooz::ui {

[[nodiscard]] bool isLatinLetter(QChar c);

/// Runs (start, length) of Latin letters and ASCII digits inside right-to-left text, with the signs between them.
[[nodiscard]] QList<std::pair<int, int>> latinRuns(const QString &text, int first, int length);

} // namespace mehfooz::ui
