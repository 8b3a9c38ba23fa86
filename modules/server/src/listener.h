// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_exchange.h"

#include <boost/asio/basic_waitable_timer.hpp>

#include <chrono>

namespace mehfooz::server {

using Timer = asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, Executor>;

/// Takes new sockets on one port: IPv6 and IPv4 together, or IPv4 alone where the computer has no other.
class Listener final {
public:
    Listener(asio::io_context &context, const SocketSurroundings &around, const PackedPage &page, int mostSockets);
    Q_DISABLE_COPY_MOVE(Listener)

    /// Conflict: the port is taken; Unavailable.
    [[nodiscard]] Expected<void> listen(quint16 port, Reach reach);
    void start();
    void close();
    [[nodiscard]] quint16 port() const;

private:
    [[nodiscard]] ErrorOfAsio bindTo(const Tcp::endpoint &endpoint);
    void takeNext();
    void taken(ErrorOfAsio error, Socket socket);

    Acceptor m_acceptor;
    Timer m_pause;
    const SocketSurroundings &m_around;
    const PackedPage &m_page;
    std::size_t m_mostSockets;
};

} // namespace mehfooz::server
