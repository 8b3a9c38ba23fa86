// SPDX-License-Identifier: GPL-3.0-or-later
#include "storable_text.h"

namespace mehfooz {

namespace {

constexpr char16_t kReplacement = 0xfffd;
constexpr char16_t kByteOrderMark = 0xfeff;

bool isPairAt(const QString &text, qsizetype i)
{
    return text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
}

bool isNoCharacter(QChar c)
{
    return c.isSurrogate() || c.unicode() >= 0xfffe;
}

} // namespace

QString storableText(const QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && text.at(begin) == QChar{kByteOrderMark})
        ++begin;
    QString storable = text.isNull() ? QStringLiteral("") : text.mid(begin);
    for (qsizetype i = 0; i < storable.size(); ++i) {
        if (isPairAt(storable, i))
            ++i;
        else if (isNoCharacter(storable.at(i)))
            storable[i] = QChar{kReplacement};
    }
    return storable;
}

} // namespace mehfooz
