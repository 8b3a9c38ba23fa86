// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_sockets.h"

#include <support/warnings.h>

#include <QTest>

using namespace mehfooz::server;

namespace {

class CountedSocket final : public LiveSocket {
public:
    explicit CountedSocket(bool stranger) : m_stranger{stranger} { }
    void sweep(qint64 nowMs) override { sweptAt.push_back(nowMs); }
    void cut() override { ++cuts; }
    [[nodiscard]] bool isIdleStranger() const override { return m_stranger && cuts == 0; }

    std::vector<qint64> sweptAt;
    int cuts = 0;

private:
    bool m_stranger;
};

} // namespace

class LiveSocketsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { mehfooz::test::failOnUnexpectedWarning(); }

    void thoseThatAreLeftAreSweptOnce()
    {
        LiveSockets sockets;
        std::vector<std::shared_ptr<CountedSocket>> all;
        for (int i = 0; i < 5; ++i) {
            all.push_back(std::make_shared<CountedSocket>(false));
            sockets.add(all.back());
        }
        sockets.remove(*all[0]);
        sockets.remove(*all[4]);
        sockets.remove(*all[2]);

        sockets.sweep(7);

        QCOMPARE(sockets.count(), 2u);
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(all[i]->sweptAt.size(), i == 1 || i == 3 ? 1u : 0u);
    }

    void socketsAreKeptAliveUntilTheyAreRemoved()
    {
        LiveSockets sockets;
        auto socket = std::make_shared<CountedSocket>(false);
        const std::weak_ptr<CountedSocket> watched = socket;
        sockets.add(socket);
        CountedSocket &same = *socket;
        socket.reset();
        QVERIFY(!watched.expired());

        sockets.remove(same);

        QVERIFY(watched.expired());
    }

    void roomIsMadeAmongStrangersAlone()
    {
        LiveSockets sockets;
        std::vector<std::shared_ptr<CountedSocket>> all;
        for (int i = 0; i < 10; ++i) {
            all.push_back(std::make_shared<CountedSocket>(i % 5 == 0));
            sockets.add(all.back());
        }

        QVERIFY(sockets.makeRoom());
        QVERIFY(sockets.makeRoom());
        QVERIFY(!sockets.makeRoom());

        for (int i = 0; i < 10; ++i)
            QCOMPARE(all[static_cast<std::size_t>(i)]->cuts, i % 5 == 0 ? 1 : 0);
    }

    void withoutSocketsThereIsNoRoomToMake()
    {
        LiveSockets sockets;

        QVERIFY(!sockets.makeRoom());
        sockets.sweep(1);
        sockets.cutAll();
        QCOMPARE(sockets.count(), 0u);
    }

    void allAreCutAtTheEnd()
    {
        LiveSockets sockets;
        const auto joined = std::make_shared<CountedSocket>(false);
        const auto stranger = std::make_shared<CountedSocket>(true);
        sockets.add(joined);
        sockets.add(stranger);

        sockets.cutAll();

        QCOMPARE(joined->cuts, 1);
        QCOMPARE(stranger->cuts, 1);
    }
};

QTEST_GUILESS_MAIN(LiveSocketsTest)
#include "live_sockets_test.moc"
