// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_files.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace mehfooz::server {

int raiseOpenFiles()
{
    constexpr int kMost = std::numeric_limits<int>::max();
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    limit.rlim_cur = limit.rlim_max;
    // A refusal leaves the limit as it was, which the second look tells.
    ::setrlimit(RLIMIT_NOFILE, &limit);
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, static_cast<rlim_t>(kMost)));
#else
    return kMost; // sockets of Windows are not counted
#endif
}

} // namespace mehfooz::server
