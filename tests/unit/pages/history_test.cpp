// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <pages/history.h>

using namespace mehfooz;

class HistoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void backAndForwardWalkTheSamePath()
    {
        History history;
        history.go({u"today"_qs, {}, {}});
        history.go({u"lessons"_qs, {}, {}});
        history.go({u"lesson"_qs, u"otp"_qs, {}});

        QCOMPARE(history.back()->page, u"lessons"_qs);
        QCOMPARE(history.back()->page, u"today"_qs);
        QVERIFY(!history.back());
        QCOMPARE(history.forward()->page, u"lessons"_qs);
        QVERIFY(history.canGoForward());
    }

    void aNewPlaceForgetsWhatLayAhead()
    {
        History history;
        history.go({u"today"_qs, {}, {}});
        history.go({u"lessons"_qs, {}, {}});
        history.back();

        history.go({u"check"_qs, {}, {}});

        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back()->page, u"today"_qs);
    }

    void theSamePlaceIsNotRepeated()
    {
        History history;
        history.go({u"today"_qs, {}, {}});
        history.go({u"today"_qs, {}, {}});

        QVERIFY(!history.canGoBack());
    }

    void aLongWayIsForgottenAtItsBeginning()
    {
        History history;
        for (int i = 0; i < 1000; ++i)
            history.go({u"lesson"_qs, QString::number(i), {}});

        int steps = 0;
        while (history.back())
            ++steps;
        QCOMPARE(steps, 99);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
