// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <text/digits.h>

#include <QObject>

using namespace mehfooz::text;

class DigitsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { mehfooz::test::failOnUnexpectedWarning(); }

    void onlyAsciiDigitsChangeTheirShape()
    {
        QCOMPARE(withDigits(u"54 تا 69"_qs, DigitStyle::Urdu), u"۵۴ تا ۶۹"_qs);
        QCOMPARE(withDigits(u"54 تا 69"_qs, DigitStyle::Latin), u"54 تا 69"_qs);
        QCOMPARE(withDigits(u"٣ a"_qs, DigitStyle::Urdu), u"٣ a"_qs);
    }

    void digitsOfAnyScriptCanBeRead()
    {
        QCOMPARE(toAsciiDigits(u"۱۲۳ ٤٥٦ 789"_qs), u"123 456 789"_qs);
        QCOMPARE(toAsciiDigits(u"१२😀"_qs), u"12😀"_qs);
    }

    void largeNumbersAreGrouped()
    {
        QCOMPARE(shownNumber(42, DigitStyle::Latin), u"42"_qs);
        QCOMPARE(shownNumber(9999, DigitStyle::Latin), u"9999"_qs);
        QCOMPARE(shownNumber(150542, DigitStyle::Latin), u"150,542"_qs);
        QCOMPARE(shownNumber(-7, DigitStyle::Urdu), u"-۷"_qs);
    }
};

QTEST_GUILESS_MAIN(DigitsTest)
#include "digits_test.moc"
