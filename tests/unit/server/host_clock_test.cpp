// SPDX-License-Identifier: GPL-3.0-or-later
#include "host_clock.h"

#include <support/warnings.h>

#include <QTest>

using namespace mehfooz::server;

class HostClockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { mehfooz::test::failOnUnexpectedWarning(); }

    void timeGoesWithTheComputer()
    {
        HostClock clock{{1'000, 50'000}};

        QCOMPARE(clock.at({1'100, 50'100}), 100);
        QCOMPARE(clock.at({2'000, 51'000}), 1'000);
        QVERIFY(!clock.takeGap());
    }

    void sleepDoesNotCountWhereTheClockStoodStill()
    {
        HostClock clock{{0, 0}};
        QCOMPARE(clock.at({100, 100}), 100);

        QCOMPARE(clock.at({200, 3'600'200}), 100);

        QVERIFY(clock.takeGap());
        QVERIFY(!clock.takeGap());
        QCOMPARE(clock.at({300, 3'600'300}), 200);
    }

    void sleepDoesNotCountWhereTheClockWentOn()
    {
        HostClock clock{{0, 0}};

        QCOMPARE(clock.at({3'600'000, 3'600'000}), 0);

        QVERIFY(clock.takeGap());
        QCOMPARE(clock.at({3'600'100, 3'600'100}), 100);
    }

    void aShortStallIsTimeForThePhonesToo()
    {
        HostClock clock{{0, 0}};

        QCOMPARE(clock.at({HostClock::kLongestStall, HostClock::kLongestStall}), HostClock::kLongestStall);

        QVERIFY(!clock.takeGap());
    }

    void aClockThatFallsStandsStill()
    {
        HostClock clock{{1'000, 1'000}};
        QCOMPARE(clock.at({1'500, 1'500}), 500);

        QCOMPARE(clock.at({1'200, 1'200}), 500);

        QCOMPARE(clock.at({1'600, 1'600}), 600);
    }

    void theClocksOfThisComputerRun()
    {
        const ClockReading first = readClocks();
        const ClockReading second = readClocks();

        QVERIFY(first.runningMs > 0 && second.runningMs >= first.runningMs);
        QVERIFY(second.wholeMs >= first.wholeMs && first.wholeMs >= first.runningMs);
    }
};

QTEST_GUILESS_MAIN(HostClockTest)
#include "host_clock_test.moc"
