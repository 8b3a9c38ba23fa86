// SPDX-License-Identifier: GPL-3.0-or-later
#include <text/digits.h>

#include <QList>
#include <QLocale>

namespace mehfooz::text {

QString withDigits(QString text, DigitStyle style)
{
    if (style == DigitStyle::Latin)
        return text;
    constexpr char16_t kUrduZero = u'\u06F0';
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar{static_cast<char16_t>(kUrduZero + (c.unicode() - u'0'))};
    }
    return text;
}

QString toAsciiDigits(QStringView text)
{
    QString out;
    out.reserve(text.size());
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const char32_t c = point;
        if (QChar::category(c) == QChar::Number_DecimalDigit)
            out += QChar{static_cast<char16_t>(u'0' + QChar::digitValue(c))};
        else
            out += QString::fromUcs4(&c, 1);
    }
    return out;
}

QString shownNumber(qint64 number, DigitStyle style)
{
    constexpr qint64 kGroupedFrom = 10'000;
    QLocale locale = QLocale::c();
    const bool small = number > -kGroupedFrom && number < kGroupedFrom;
    locale.setNumberOptions(small ? QLocale::OmitGroupSeparator : QLocale::DefaultNumberOptions);
    return withDigits(locale.toString(number), style);
}

} // namespace mehfooz::text
