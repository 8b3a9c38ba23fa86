// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/session_plan.h>

namespace mehfooz::workshop {

QString toKey(SessionKind kind)
{
    return kind == SessionKind::PrePost ? QStringLiteral("prepost") : QStringLiteral("quiz");
}

QString toKey(Part part)
{
    switch (part) {
    case Part::Pre:
        return QStringLiteral("pre");
    case Part::Post:
        return QStringLiteral("post");
    case Part::Main:
        break;
    }
    return QStringLiteral("main");
}

} // namespace mehfooz::workshop
