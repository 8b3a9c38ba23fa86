// SPDX-License-Identifier: GPL-3.0-or-later
#include "rate_limit.h"

#include <support/warnings.h>

#include <QTest>

using mehfooz::server::RateLimit;

class RateLimitTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { mehfooz::test::failOnUnexpectedWarning(); }

    void aBurstPassesAndNotOneMore()
    {
        RateLimit limit{1'000};
        for (int i = 0; i < RateLimit::kBurst; ++i)
            QVERIFY(limit.take(1'000));

        QVERIFY(!limit.take(1'000));
        QCOMPARE(limit.waitSeconds(), 1);
    }

    void theSteadyRateGoesOnForEver()
    {
        RateLimit limit{0};
        for (qint64 ms = 0; ms < 600'000; ms += 1'000 / RateLimit::kPerSecond)
            QVERIFY(limit.take(ms));
    }

    void afterTheWaitItTakesAgain()
    {
        RateLimit limit{0};
        for (int i = 0; i < RateLimit::kBurst + 45; ++i)
            (void)limit.take(0);
        const int wait = limit.waitSeconds();

        QCOMPARE(wait, 5);
        QVERIFY(limit.take(wait * 1'000));
    }

    void aLongSilenceFillsNoMoreThanABurst()
    {
        RateLimit limit{0};
        QVERIFY(limit.take(86'400'000));
        int taken = 1;
        while (limit.take(86'400'000))
            ++taken;

        QCOMPARE(taken, RateLimit::kBurst);
    }

    void onlyWhoGoesOnAndOnIsAFlood()
    {
        RateLimit limit{0};
        for (int i = 0; i < RateLimit::kBurst + RateLimit::kFlood - 1; ++i)
            (void)limit.take(0);
        QVERIFY(!limit.isFlood());

        (void)limit.take(0);

        QVERIFY(limit.isFlood());
    }
};

QTEST_GUILESS_MAIN(RateLimitTest)
#include "rate_limit_test.moc"
