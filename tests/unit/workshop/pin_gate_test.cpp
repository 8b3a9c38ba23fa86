// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/naughty_strings.h>
#include <support/warnings.h>

#include <workshop/pin_gate.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::workshop;

namespace {

const QString kPin = u"123456"_qs;
const QString kHall = u"192.168.1.1"_qs;

} // namespace

class PinGateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void digitsOfAnyScriptAreAPin_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("pin");
        QTest::newRow("Latin") << u"123456"_qs << kPin;
        QTest::newRow("Urdu") << u"۱۲۳۴۵۶"_qs << kPin;
        QTest::newRow("Arabic") << u"١٢٣٤٥٦"_qs << kPin;
        QTest::newRow("Devanagari") << u"१२३४५६"_qs << kPin;
        QTest::newRow("mixed") << u"1۲3٤5६"_qs << kPin;
        QTest::newRow("spaced") << u" 123 456 "_qs << kPin;
        QTest::newRow("hyphen") << u"123-456"_qs << kPin;
        QTest::newRow("marks") << u"\u200F123\u2066456\u2069"_qs << kPin;
        QTest::newRow("five") << u"12345"_qs << QString{};
        QTest::newRow("seven") << u"1234567"_qs << QString{};
        QTest::newRow("letter") << u"12345a"_qs << QString{};
        QTest::newRow("nothing") << QString{} << QString{};
        QTest::newRow("endless") << u"123456"_qs + QString(1'000, u' ') << QString{};
    }
    void digitsOfAnyScriptAreAPin()
    {
        QFETCH(QString, typed);
        QTEST(cleanPin(typed), "pin");
    }

    void naughtyTextsAreNoPin()
    {
        for (const QString &typed : test::naughtyStrings())
            QVERIFY(cleanPin(typed).isEmpty());
    }

    void everyRandomNumberGivesAPin()
    {
        for (const quint64 number : {quint64{0}, quint64{7}, quint64{999'999}, quint64{1'000'000}, ~quint64{0}})
            QCOMPARE(cleanPin(pinFrom(number)), pinFrom(number));
        QCOMPARE(pinFrom(7), u"000007"_qs);
    }

    void twoThousandPhonesJoinFromOneAddressInASecond()
    {
        PinGate gate;
        for (int phone = 0; phone < 2'000; ++phone)
            QCOMPARE(gate.judge({kPin, kHall, 0}, kPin, phone / 2), PinVerdict::Right);
        QCOMPARE(gate.failures(), quint64{0});
    }

    void aHostilePhoneKeepsNobodyOut()
    {
        PinGate gate;
        for (int attempt = 0; attempt < 10'000; ++attempt)
            static_cast<void>(gate.judge({u"000000"_qs, kHall, 0}, kPin, attempt));
        QCOMPARE(gate.judge({kPin, kHall, 0}, kPin, 10'000), PinVerdict::Right);
    }

    void aConnectionHasFiveTries()
    {
        PinGate gate;
        for (int fails = 0; fails < 5; ++fails)
            QCOMPARE(gate.judge({u"000000"_qs, kHall, fails}, kPin, 0), PinVerdict::Wrong);
        QCOMPARE(gate.judge({kPin, kHall, 5}, kPin, 100'000), PinVerdict::Wait);
    }

    void wrongPinsOfAnAddressAreLimited()
    {
        PinGate gate;
        for (int attempt = 0; attempt < PinGate::kBurstOfAnAddress; ++attempt)
            QCOMPARE(gate.judge({u"000000"_qs, kHall, 1}, kPin, 0), PinVerdict::Wrong);
        QCOMPARE(gate.judge({u"000000"_qs, kHall, 1}, kPin, 0), PinVerdict::Wait);
        QCOMPARE(gate.failures(), quint64(PinGate::kBurstOfAnAddress)); // not looked at
        QCOMPARE(gate.waitSeconds(kHall, 0), 1);
        QCOMPARE(gate.judge({u"000000"_qs, u"10.0.0.1"_qs, 1}, kPin, 0), PinVerdict::Wrong);
        QCOMPARE(gate.judge({kPin, kHall, 1}, kPin, 1'000), PinVerdict::Right);
    }

    void whoGuessesOnGetsOneTryASecond()
    {
        PinGate gate;
        for (int attempt = 0; attempt < PinGate::kBurstOfAnAddress; ++attempt)
            static_cast<void>(gate.judge({u"000000"_qs, kHall, 1}, kPin, 0));
        const quint64 before = gate.failures();
        for (qint64 ms = 0; ms < 10'000; ms += 10)
            static_cast<void>(gate.judge({u"000000"_qs, kHall, 1}, kPin, ms));
        QVERIFY(gate.failures() - before <= 10);
    }

    void wrongPinsInAllAreLimited()
    {
        PinGate gate;
        for (int attempt = 0; attempt < PinGate::kBurstInAll; ++attempt) {
            QVERIFY(!gate.isUnderAttack(0));
            static_cast<void>(gate.judge({u"000000"_qs, u"10.0.%1.1"_qs.arg(attempt), 1}, kPin, 0));
        }
        QVERIFY(gate.isUnderAttack(0));
        QCOMPARE(gate.judge({kPin, u"10.9.9.9"_qs, 1}, kPin, 0), PinVerdict::Wait);
        QCOMPARE(gate.judge({kPin, u"10.9.9.9"_qs, 0}, kPin, 0), PinVerdict::Right);
        QVERIFY(!gate.isUnderAttack(1'000));
    }

    void addressesWithoutEndAreForgotten()
    {
        PinGate gate;
        for (int address = 0; address < 3 * PinGate::kAddressesKept; ++address)
            static_cast<void>(gate.judge({u"000000"_qs, QString::number(address), 0}, kPin, address));
        QCOMPARE(gate.judge({kPin, u"0"_qs, 0}, kPin, 100'000), PinVerdict::Right);
        QCOMPARE(gate.waitSeconds(u"0"_qs, 100'000), 1);
    }

    void withoutAPinNobodyComesIn()
    {
        PinGate gate;
        QCOMPARE(gate.judge({QString{}, kHall, 0}, QString{}, 0), PinVerdict::Wrong);
    }
};

QTEST_GUILESS_MAIN(PinGateTest)
#include "pin_gate_test.moc"
