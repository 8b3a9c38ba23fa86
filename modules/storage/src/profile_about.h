// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stored_row.h"

#include <learning/records.h>

namespace mehfooz {

/// Whose file it is, kept inside the file too, so that a lost list of profiles can be made again.
struct About {
    QString name;
    int hue = 0;
    QDateTime createdAt;
    friend bool operator==(const About &, const About &) = default;
};

/// Part of the caller's transaction.
[[nodiscard]] Expected<void> writeAbout(Connection &connection, const About &about);
/// NotFound when the file does not say.
[[nodiscard]] Expected<About> readAbout(Connection &connection);

} // namespace mehfooz
