// SPDX-License-Identifier: GPL-3.0-or-later
#include <server/live_server.h>

#include "listener.h"
#include "open_files.h"
#include "session_host.h"

#include <server/host_addresses.h>

#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <future>
#include <thread>

namespace mehfooz::server {

namespace {

constexpr std::chrono::milliseconds kTick{100};
constexpr int kTicksASweep = 10;
constexpr int kTicksALookAtTheNetwork = 30;
constexpr qint64 kCommitLimitMs = 1'000;
constexpr qint64 kGoodbyeLimitMs = 1'000;
/// Files that are no phones: the journal, the log, standard streams, what the window has open.
constexpr int kOtherFiles = 64;

} // namespace

qint64 runningMs()
{
    return readClocks().runningMs;
}

/// The thread and all that lives on it. Built on the caller's thread before the thread begins.
class LiveServer::Thread final {
public:
    Thread(HostedSession session, const ServerSettings &settings, HostCallbacks callbacks)
        : m_settings{settings}, m_page{packPage(settings.page)},
          m_host{std::move(session), m_settings, std::move(callbacks), surroundings()},
          m_around{m_host, m_sockets, m_settings}, m_listener{m_context, m_around, m_page, mostSockets(settings)}, m_timer{m_context.get_executor()}
    {
    }
    ~Thread() { stop(); }
    Q_DISABLE_COPY_MOVE(Thread)

    [[nodiscard]] Expected<void> start()
    {
        const auto listening = m_listener.listen(m_settings.port, m_settings.reach);
        if (!listening)
            return listening;
        m_port = m_listener.port();
        lookAtNetwork();
        m_listener.start();
        tickLater();
        m_thread = std::thread{[this] { m_context.run(); }};
        return {};
    }

    template<typename Work>
    void post(Work work)
    {
        asio::post(m_context, std::move(work));
    }

    void stop()
    {
        if (!m_thread.joinable())
            return;
        asio::post(m_context, [this] {
            m_listener.close();
            m_host.stop([this] { m_leavesAt = runningMs() + kGoodbyeLimitMs; }, runningMs() + kCommitLimitMs);
        });
        m_thread.join();
        m_disk.join();
    }

    [[nodiscard]] SessionHost &host() { return m_host; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QStringList addresses() const
    {
        const std::shared_ptr<const QStringList> addresses = std::atomic_load(&m_addresses);
        return addresses ? *addresses : QStringList{};
    }

private:
    static int mostSockets(const ServerSettings &settings)
    {
        return std::clamp(raiseOpenFiles() - kOtherFiles, 16, std::max(16, settings.mostConnections));
    }

    SessionHost::Surroundings surroundings()
    {
        const auto elsewhere = [this](CommitLoop::Work work, CommitLoop::Done done) {
            asio::post(m_disk, [this, work = std::move(work), done = std::move(done)] {
                asio::post(m_context, [done, result = work()] { done(result); });
            });
        };
        return {&readClocks, elsewhere, [this](std::function<void()> work) { asio::post(m_context, std::move(work)); }};
    }

    void tickLater()
    {
        m_timer.expires_after(kTick);
        m_timer.async_wait([this](ErrorOfAsio cancelled) {
            if (!cancelled)
                tick();
        });
    }

    void tick()
    {
        ++m_ticks;
        m_host.tick();
        if (m_ticks % kTicksASweep == 0) {
            m_sockets.sweep(runningMs());
            m_host.setWaiting(static_cast<int>(m_sockets.count()));
        }
        if (m_ticks % kTicksALookAtTheNetwork == 0)
            lookAtNetwork();
        if (m_leavesAt == 0 || !hasSaidGoodbye())
            tickLater();
    }

    /// The good-byes have left, or had their time: what is still open is cut, and the loop runs out of work.
    bool hasSaidGoodbye()
    {
        if (m_sockets.count() > 0 && runningMs() < m_leavesAt)
            return false;
        m_sockets.cutAll();
        return true;
    }

    void lookAtNetwork()
    {
        const QStringList addresses = phoneAddresses(interfaceAddresses());
        std::atomic_store(&m_addresses, std::make_shared<const QStringList>(addresses));
        m_host.setNetwork(addresses, m_port);
    }

    const ServerSettings m_settings;
    const PackedPage m_page;
    asio::io_context m_context{1};
    asio::thread_pool m_disk{1};
    LiveSockets m_sockets;
    SessionHost m_host;
    SocketSurroundings m_around;
    Listener m_listener;
    Timer m_timer;
    std::thread m_thread;
    quint16 m_port = 0;
    int m_ticks = 0;
    qint64 m_leavesAt = 0; ///< Set when the last words were said.
    std::shared_ptr<const QStringList> m_addresses; ///< Written by the thread, read by any.
};

Expected<std::unique_ptr<LiveServer>> LiveServer::start(HostedSession session, const ServerSettings &settings, HostCallbacks callbacks)
{
    auto thread = std::make_unique<Thread>(std::move(session), settings, std::move(callbacks));
    const auto started = thread->start();
    if (!started)
        return tl::make_unexpected(started.error());
    return std::unique_ptr<LiveServer>{new LiveServer{std::move(thread)}};
}

LiveServer::LiveServer(std::unique_ptr<Thread> thread) : m_thread{std::move(thread)} { }

LiveServer::~LiveServer() = default;

void LiveServer::post(workshop::Command command, Done done)
{
    m_thread->post([this, command = std::move(command), done = std::move(done)]() mutable { m_thread->host().post(std::move(command), std::move(done)); });
}

void LiveServer::inspect(std::function<void(const workshop::SessionState &)> look)
{
    m_thread->post([this, look = std::move(look)]() mutable { m_thread->host().inspect(std::move(look)); });
}

void LiveServer::stop()
{
    m_thread->stop();
}

quint16 LiveServer::port() const
{
    return m_thread->port();
}

QStringList LiveServer::addresses() const
{
    return m_thread->addresses();
}

} // namespace mehfooz::server
