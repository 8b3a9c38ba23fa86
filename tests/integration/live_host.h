// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../unit/workshop/hall.h"

#include <server/live_server.h>
#include <workshop/report.h>

#include <support/fake_phone.h>
#include <support/faulty_disk.h>
#include <support/test_folder.h>

#include <QTest>

#include <atomic>
#include <future>
#include <mutex>

namespace mehfooz::test {

/// A server on loopback over a journal in a folder of its own, and the trainer beside it.
class LiveHost final {
public:
    explicit LiveHost(server::ServerSettings settings = {}) : m_settings{std::move(settings)}
    {
        m_settings.reach = server::Reach::ThisComputer;
        const SessionPlan plan = planOf(QStringLiteral("hall"), {});
        pin = plan.pin;
        auto writer = JournalWriter::create(disk, journal(), plan).value();
        begins({begin(std::make_shared<const SessionPlan>(plan)), std::move(writer)});
    }

    /// Ends and begins again over the same journal, on the same port.
    void restarts()
    {
        m_server.reset();
        OpenedJournal opened = openJournal(disk, journal()).value();
        m_settings.port = port;
        begins({std::move(opened.state), std::move(opened.writer)});
    }
    void stops() { m_server.reset(); }

    [[nodiscard]] FakePhone phone(int who) const { return FakePhone{port, who}; }
    [[nodiscard]] FakePhone joined(int who) const
    {
        FakePhone made{port, who};
        if (!made.joins(pin))
            qFatal("phone %d is not let in", who);
        return made;
    }
    /// A step of the trainer, waited for; "accepted", or why not.
    QString step(const Command &command)
    {
        std::promise<QString> outcome;
        m_server->post(command, [&](const Allowed<void> &done) { outcome.set_value(done ? QStringLiteral("accepted") : toKey(done.error())); });
        return outcome.get_future().get();
    }
    [[nodiscard]] QByteArray digest()
    {
        std::promise<QByteArray> hex;
        m_server->inspect([&](const SessionState &state) { hex.set_value(reportOf(state).digest); });
        return hex.get_future().get();
    }
    [[nodiscard]] SessionState onDisk() { return readJournal(disk, journal()).value().state; }
    [[nodiscard]] QString journal() const { return m_folder.file(QStringLiteral("نشست.journal")); }
    [[nodiscard]] server::LiveServer &server() { return *m_server; }
    [[nodiscard]] QList<server::HostEvent> events()
    {
        const std::lock_guard lock{m_mutex};
        return m_events;
    }
    [[nodiscard]] std::shared_ptr<const server::HostSnapshot> latest()
    {
        const std::lock_guard lock{m_mutex};
        return m_latest;
    }

    FaultyDisk disk;
    QString pin;
    quint16 port = 0;

private:
    void begins(server::HostedSession session)
    {
        const server::HostCallbacks callbacks{[this](std::shared_ptr<const server::HostSnapshot> snapshot) {
                                                  const std::lock_guard lock{m_mutex};
                                                  m_latest = std::move(snapshot);
                                              },
                                              [this](server::HostEvent event, const QString &) {
                                                  const std::lock_guard lock{m_mutex};
                                                  m_events.append(event);
                                              }};
        m_server = server::LiveServer::start(std::move(session), m_settings, callbacks).value();
        port = m_server->port();
    }

    TestFolder m_folder;
    server::ServerSettings m_settings;
    std::mutex m_mutex;
    QList<server::HostEvent> m_events;
    std::shared_ptr<const server::HostSnapshot> m_latest;
    std::unique_ptr<server::LiveServer> m_server;
};

} // namespace mehfooz::test
