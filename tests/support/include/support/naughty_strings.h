// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mehfooz::test {

/// Texts that have broken programs: quotes and SQL, direction overrides, zero-width and combining characters, emoji,
/// controls, U+0000, lone surrogates, noncharacters, byte order marks, very long ones. Each is what a person could paste.
inline QStringList naughtyStrings()
{
    const QChar nul{u'\0'};
    QStringList list{
        QStringLiteral(""),
        QStringLiteral(" "),
        QStringLiteral("\t\r\n\v\f"),
        QStringLiteral("'; DROP TABLE settings; --"),
        QStringLiteral("\" OR 1=1 --"),
        QStringLiteral("Robert'); DELETE FROM check_answers;--"),
        QStringLiteral(":item ?1 @x $y %s %n %1 %2 %99"),
        QStringLiteral("NEAR(a b) AND OR NOT * ^ \"\" {title} : body"),
        QStringLiteral("a* b* \"c"),
        QStringLiteral("\\0 \\u0000 \\\\ \\\" \\' \\x00"),
        QStringLiteral("{\"key\": [1, 2, {\"a\": null}]}"),
        QStringLiteral("<script>alert('x')</script> &amp; <!-- -->"),
        QStringLiteral("../../../etc/passwd"),
        QStringLiteral("C:\\Windows\\System32\\con.txt"),
        QStringLiteral("null NULL nil undefined true false NaN Infinity -0 1e309 0x7fffffff"),
        QStringLiteral("\u202Etxt.exe\u202C"),
        QStringLiteral("\u2066left\u2069 \u2067right\u2069 \u2068first\u2069"),
        QStringLiteral("\u200F\u200E\u061C"),
        QStringLiteral("a\u200Bb\u200Cc\u200Dd\u2060e"),
        QStringLiteral("بے\u200Cخبر اور ہم"),
        QStringLiteral("ؑؒؓؔ ً ٌ ٍ"),
        QStringLiteral("Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349\u035A\u032F\u031E\u0320\u034DA"),
        QStringLiteral("\u0301alone"),
        QStringLiteral("👩🏽‍💻👨‍👩‍👧‍👦🇵🇰❤️🏳️‍🌈"),
        QStringLiteral("ﷺ ﷽ ﷲ ﻻ"),
        QStringLiteral("ＦＵＬＬ　ｗｉｄｔｈ ½ ² Ⅷ ℻"),
        QStringLiteral("İstanbul ıI ß ẞ ﬃ"),
        QStringLiteral("۱۲۳ ٤٥٦ १२३ 789"),
        QStringLiteral("田中さんにあげて下さい 社會科學院"),
        QStringLiteral("\uFEFFmark in front"),
        QStringLiteral("mark \uFEFF inside"),
        QStringLiteral("\uFFFD\uFFF9\uFFFA\uFFFB"),
        QStringLiteral("\u2028line\u2029paragraph\u0085next"),
        QStringLiteral("\u0001\u0002\u0007\u001B[31mred\u007F\u009F"),
        QString{nul},
        QStringLiteral("before") + nul + QStringLiteral("after"),
        QString{QChar{0xd800}},
        QStringLiteral("x") + QChar{0xd83d} + QStringLiteral("y"),
        QString{QChar{0xdc00}} + QChar{0xd800},
        QString{QChar{0xfffe}} + QStringLiteral("swapped?"),
        QStringLiteral("end") + QChar{0xffff},
        QString(10'000, u'a'),
        QString(10'000, u'ک'),
        QStringLiteral("لفظ word ").repeated(1'200),
        QStringLiteral("👍🏽").repeated(5'000),
        QStringLiteral("e\u0301").repeated(5'000),
        QString{QStringLiteral("\"").repeated(10'000)},
    };
    for (int number = 0; number < 2'000; number += 500)
        list.append(QString::number(number).repeated(number));
    return list;
}

} // namespace mehfooz::test
