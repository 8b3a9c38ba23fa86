// SPDX-License-Identifier: GPL-3.0-or-later
#include <pages/address.h>

namespace mehfooz {

std::optional<Address> Address::parse(const QString &text)
{
    constexpr qsizetype kLongest = 300;
    const qsizetype hash = text.indexOf(u'#');
    const QString path = hash < 0 ? text : text.left(hash);
    const qsizetype slash = path.indexOf(u'/');
    Address address{slash < 0 ? path : path.left(slash), slash < 0 ? QString{} : path.mid(slash + 1),
                    hash < 0 ? QString{} : text.mid(hash + 1)};
    if (text.size() > kLongest || address.page.isEmpty())
        return {};
    return address;
}

QString Address::text() const
{
    QString out = page;
    if (!id.isEmpty())
        out += u'/' + id;
    if (!part.isEmpty())
        out += u'#' + part;
    return out;
}

} // namespace mehfooz
