// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit_loop.h"

#include "../workshop/hall.h"
#include "../workshop/powered_disk.h"

#include <support/warnings.h>

#include <QTest>

using namespace mehfooz;
using mehfooz::server::CommitLoop;
using namespace mehfooz::test;

namespace {

/// A loop over a disk that can fail; its work is done when the test says so.
class LoopOnDisk final {
public:
    LoopOnDisk()
    {
        m_writer = JournalWriter::create(disk, kFile, planOf(QStringLiteral("hall"), {})).value();
        loop = std::make_unique<CommitLoop>(*m_writer, [this](CommitLoop::Work work, CommitLoop::Done done) { m_work = [work, done] { done(work()); }; },
                                            CommitLoop::Listener{[this] { ++durable; }, [this](const Error &) { ++failed; }});
    }
    void append() { m_writer->append({1, RankingShown{}}); }
    [[nodiscard]] bool isWorking() const { return static_cast<bool>(m_work); }
    void work() { std::exchange(m_work, {})(); }
    [[nodiscard]] quint64 recordsOnDisk() const { return readJournal(disk.content(kFile)).value().records; }

    PoweredDisk disk;
    std::unique_ptr<CommitLoop> loop;
    int durable = 0;
    int failed = 0;

private:
    static inline const QString kFile = QStringLiteral("a.journal");
    std::unique_ptr<JournalWriter> m_writer;
    std::function<void()> m_work;
};

} // namespace

class CommitLoopTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void whatIsAppendedIsDurableWhenTheDiskHasSaidSo()
    {
        LoopOnDisk on;
        const quint64 before = on.recordsOnDisk();
        on.append();
        on.append();

        on.loop->start();
        QVERIFY(!on.loop->isIdle() && on.isWorking());
        QCOMPARE(on.durable, 0);
        on.work();

        QVERIFY(on.loop->isIdle());
        QCOMPARE(on.durable, 1);
        QCOMPARE(on.recordsOnDisk(), before + 2);
    }

    void nothingToCommitIsDurableAtOnce()
    {
        LoopOnDisk on;

        on.loop->start();

        QVERIFY(!on.isWorking());
        QCOMPARE(on.durable, 1);
    }

    void aFailureIsTriedAgainAndLosesNothing()
    {
        LoopOnDisk on;
        const quint64 before = on.recordsOnDisk();
        on.disk.fails.failAlways();
        on.append();
        on.loop->start();
        on.work();
        QCOMPARE(on.failed, 1);
        QVERIFY(on.loop->isFailing() && !on.loop->isIdle());
        on.disk.fails.neverFail();

        on.loop->tick(0);
        on.loop->tick(CommitLoop::kFirstWaitMs);
        on.work();

        QCOMPARE(on.durable, 1);
        QVERIFY(on.loop->isIdle() && !on.loop->isFailing());
        QCOMPARE(on.recordsOnDisk(), before + 1);
    }

    void everyFailureWaitsLongerUpToALimit()
    {
        LoopOnDisk on;
        on.disk.fails.failAlways();
        on.append();
        on.loop->start();
        on.work();
        qint64 now = 0;
        QList<qint64> waits;
        for (int attempt = 0; attempt < 7; ++attempt) {
            const qint64 start = now;
            on.loop->tick(now);
            while (!on.isWorking())
                on.loop->tick(++now);
            waits.append(now - start);
            on.work();
        }

        QCOMPARE(waits, (QList<qint64>{250, 500, 1'000, 2'000, 4'000, 4'000, 4'000}));
        QCOMPARE(on.failed, 8);
        QCOMPARE(on.durable, 0);
    }

    void aFailureAtAnyCallOfTheDiskIsOvercome()
    {
        for (int call = 1;; ++call) {
            LoopOnDisk on;
            const quint64 before = on.recordsOnDisk();
            on.append();
            on.disk.writesHalf = true;
            on.disk.fails.failAt(call);
            on.loop->start();
            on.work();
            const bool failed = on.failed > 0;
            for (qint64 now = 0; !on.loop->isIdle(); now += 100) {
                on.loop->tick(now);
                if (on.isWorking())
                    on.work();
            }
            QCOMPARE(on.recordsOnDisk(), before + 1);
            QCOMPARE(on.durable, 1);
            if (!failed) {
                QVERIFY(call > 1);
                return;
            }
        }
    }

    void tickingWhileItWorksDoesNothing()
    {
        LoopOnDisk on;
        on.append();
        on.loop->start();

        on.loop->tick(1'000'000);
        on.work();

        QVERIFY(!on.isWorking());
        QCOMPARE(on.durable, 1);
    }
};

QTEST_GUILESS_MAIN(CommitLoopTest)
#include "commit_loop_test.moc"
