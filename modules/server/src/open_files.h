// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mehfooz::server {

/// Lets this process open as many files as the system allows it; how many that is. Each phone takes one.
int raiseOpenFiles();

} // namespace mehfooz::server
