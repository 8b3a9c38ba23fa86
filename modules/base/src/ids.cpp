// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/ids.h>

namespace mehfooz {

namespace {

constexpr qsizetype kLongestId = 64;

bool isLowerOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

} // namespace

bool isValidId(QStringView text)
{
    if (text.isEmpty() || text.size() > kLongestId || !isLowerOrDigit(text.front()))
        return false;
    for (const QChar c : text) {
        if (!isLowerOrDigit(c) && c != u'.' && c != u'_' && c != u'-')
            return false;
    }
    return true;
}

} // namespace mehfooz
