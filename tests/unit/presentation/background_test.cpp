// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <presentation/background.h>

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace mehfooz;
using namespace mehfooz::test;

class BackgroundTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_thread = std::make_unique<QThread>();
        m_worker = std::make_unique<Worker>();
        m_worker->moveToThread(m_thread.get());
        m_thread->start();
    }
    void cleanup()
    {
        m_thread->quit();
        m_thread->wait();
    }

    void workRunsThereAndItsValueIsUsedHere()
    {
        QThread *usedOn = nullptr;
        QThread *ranOn = nullptr;

        runOn(*m_worker, [] { return QThread::currentThread(); }).then(this, [&](QThread *const &there) {
            ranOn = there;
            usedOn = QThread::currentThread();
        });

        QTRY_COMPARE(usedOn, thread());
        QCOMPARE(ranOn, m_thread.get());
    }

    void repliesComeInTheOrderOfAsking()
    {
        QList<int> order;

        for (int number = 0; number < 50; ++number)
            runOn(*m_worker, [number] { return number; }).then(this, [&](int done) { order.append(done); });

        QTRY_COMPARE(order.size(), 50);
        QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    }

    void aFurtherStepGetsWhatTheFirstMade()
    {
        QString made;

        runOn(*m_worker, [] { return 20; })
            .then(this, [](int number) { return number + 1; })
            .then(this, [&](int number) { made = QString::number(number); });

        QTRY_COMPARE(made, QStringLiteral("21"));
    }

    void aReceiverThatWentAwayIsNotCalled()
    {
        QSemaphore hold;
        bool called = false;
        bool later = false;
        auto receiver = std::make_unique<QObject>();
        runOn(*m_worker, [&] {
            hold.acquire();
            return 1;
        }).then(receiver.get(), [&](int) { called = true; });

        receiver.reset();
        hold.release();

        runOn(*m_worker, [] { return 2; }).then(this, [&](int) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!called);
    }

    void workThatNeverRunsIsNeverAnswered()
    {
        bool called = false;
        bool later = false;
        auto gone = std::make_unique<Worker>();
        runOn(*gone, [] { return 1; }).then(this, [&](int) { called = true; });

        gone.reset();

        runOn(*m_worker, [] { return 2; }).then(this, [&](int) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!called);
    }

private:
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Worker> m_worker;
};

QTEST_GUILESS_MAIN(BackgroundTest)
#include "background_test.moc"
