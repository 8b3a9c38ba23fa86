// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session_host.h"

#include "../workshop/hall.h"
#include "../workshop/powered_disk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace mehfooz::test {

/// A phone's link without a socket: it keeps what it was sent.
class PaperLink final : public server::PhoneLink {
public:
    void send(server::Outgoing frame) override
    {
        if (closed)
            return;
        sent.append(frame.head + frame.tail);
    }
    void close(server::Closing why) override { closed = why; }
    void readOn() override { ++readOns; }
    [[nodiscard]] bool isOpen() const override { return !closed; }
    [[nodiscard]] QString address() const override { return from; }

    /// The types of what came since the last call, in order.
    [[nodiscard]] QStringList heard()
    {
        QStringList types;
        for (const QByteArray &frame : std::exchange(sent, {}))
            types.append(QJsonDocument::fromJson(frame).object().value(u"t").toString());
        return types;
    }
    [[nodiscard]] QJsonObject last() const { return sent.isEmpty() ? QJsonObject{} : QJsonDocument::fromJson(sent.last()).object(); }

    QList<QByteArray> sent;
    std::optional<server::Closing> closed;
    QString from = QStringLiteral("192.168.1.20");
    int readOns = 0;
};
using PaperPhone = std::shared_ptr<PaperLink>;

/// A session host on a desk: its clock, its disk and its loop move when the test says so.
class HostedHall final {
public:
    explicit HostedHall(const SessionSettings &settings = {}, server::ServerSettings serving = {})
    {
        const auto plan = std::make_shared<const SessionPlan>(planOf(QStringLiteral("hall"), settings));
        auto writer = JournalWriter::create(disk, kFile, *plan).value();
        const server::SessionHost::Surroundings around{
            [this] { return clock; },
            [this](server::CommitLoop::Work work, server::CommitLoop::Done done) { m_disk.push_back([work, done] { done(work()); }); },
            [this](std::function<void()> soon) { m_soon.push_back(std::move(soon)); }};
        const server::HostCallbacks callbacks{[this](std::shared_ptr<const server::HostSnapshot> snapshot) { snapshots.push_back(std::move(snapshot)); },
                                              [this](server::HostEvent event, const QString &) { events.append(event); }};
        host = std::make_unique<server::SessionHost>(server::HostedSession{begin(plan), std::move(writer)}, serving, callbacks, around);
        sid = plan->sid;
        pin = plan->pin;
    }

    /// Lets the loop run until it starts to wait for the disk.
    void turn()
    {
        while (!m_soon.empty())
            turnOnce();
    }
    /// One thing of those that the loop has to do.
    void turnOnce()
    {
        const auto soon = std::move(m_soon.front());
        m_soon.pop_front();
        soon();
    }
    /// The disk does one thing.
    bool commit()
    {
        if (m_disk.empty())
            return false;
        const auto work = std::move(m_disk.front());
        m_disk.pop_front();
        work();
        return true;
    }
    void settle()
    {
        turn();
        while (commit())
            turn();
    }
    void pass(qint64 ms)
    {
        for (qint64 end = clock.runningMs + ms; clock.runningMs < end;) {
            const qint64 step = std::min<qint64>(100, end - clock.runningMs);
            clock.runningMs += step;
            clock.wholeMs += step;
            host->tick();
        }
    }

    [[nodiscard]] PaperPhone connects()
    {
        auto phone = std::make_shared<PaperLink>();
        host->opened(phone);
        m_phones.append(phone);
        return phone;
    }
    void says(const PaperPhone &phone, const QByteArray &frame) { host->frameArrived(phone, frame); }
    [[nodiscard]] static QByteArray secretOf(int who) { return QByteArray::number(who).rightJustified(32, '0'); }
    void asksToJoin(const PaperPhone &phone, int who, const QString &withPin = {})
    {
        says(phone, R"({"v":1,"t":"join","pin":")" + (withPin.isEmpty() ? pin : withPin).toUtf8() + R"(","secret":")" + secretOf(who) + R"(","lang":"en"})");
    }
    [[nodiscard]] PaperPhone joins(int who)
    {
        const PaperPhone phone = connects();
        asksToJoin(phone, who);
        settle();
        return phone;
    }
    void comesBack(const PaperPhone &phone, int who)
    {
        says(phone, R"({"v":1,"t":"back","sid":")" + sid.toUtf8() + R"(","secret":")" + secretOf(who) + R"(","lang":"en"})");
    }
    void answers(const PaperPhone &phone, int sequence, const QByteArray &wire, int opening = 0)
    {
        says(phone, R"({"v":1,"t":"answer","n":)" + QByteArray::number(sequence) + R"(,"o":)" + QByteArray::number(opening) + R"(,"a":)" + wire + '}');
    }
    /// A step of the trainer, to its end; "accepted" or why not.
    QString step(const Command &command)
    {
        QString outcome = QStringLiteral("silence");
        host->post(command, [&](const Allowed<void> &done) { outcome = done ? QStringLiteral("accepted") : toKey(done.error()); });
        settle();
        return outcome;
    }
    [[nodiscard]] SessionState onDisk() const { return readJournal(disk.content(kFile)).value().state; }

    PoweredDisk disk;
    server::ClockReading clock{1'000'000, 1'000'000};
    std::unique_ptr<server::SessionHost> host;
    QString sid;
    QString pin;
    std::vector<std::shared_ptr<const server::HostSnapshot>> snapshots;
    QList<server::HostEvent> events;

private:
    static inline const QString kFile = QStringLiteral("hall.journal");
    QList<PaperPhone> m_phones; // a link that is not gone is alive
    std::deque<std::function<void()>> m_soon;
    std::deque<std::function<void()>> m_disk;
};

} // namespace mehfooz::test
