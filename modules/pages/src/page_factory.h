// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

#include <QStringList>

#include <memory>

namespace mehfooz {

/// A new page by its name in addresses; nothing for a name that is not in the table.
[[nodiscard]] std::unique_ptr<Page> makePage(const QString &name, PageContext context);

/// Every name in the table, in order.
[[nodiscard]] QStringList pageNames();

} // namespace mehfooz
