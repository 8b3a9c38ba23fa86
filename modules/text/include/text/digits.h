// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mehfooz::text {

/// How numbers are shown to the person: 123 (default) or ۱۲۳.
enum class DigitStyle { Latin, Urdu };

/// `text` with ASCII digits written in `style`; everything else untouched. Not for codes, links and phone numbers.
[[nodiscard]] QString withDigits(QString text, DigitStyle style);

/// `text` with the decimal digits of any script as ASCII digits, for parsing what a person typed.
[[nodiscard]] QString toAsciiDigits(QStringView text);

/// A whole number in the person's digits, with group separators from 10,000 on.
[[nodiscard]] QString shownNumber(qint64 number, DigitStyle style);

} // namespace mehfooz::text
