// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <boost/asio/error.hpp>
#include <boost/asio/ip/v6_only.hpp>

namespace mehfooz::server {

namespace {

constexpr std::chrono::milliseconds kPauseAfterFailure{100};

} // namespace

Listener::Listener(asio::io_context &context, const SocketSurroundings &around, const PackedPage &page, int mostSockets)
    : m_acceptor{context.get_executor()}, m_pause{context.get_executor()}, m_around{around}, m_page{page}, m_mostSockets{static_cast<std::size_t>(mostSockets)}
{
}

ErrorOfAsio Listener::bindTo(const Tcp::endpoint &endpoint)
{
    ErrorOfAsio error;
    m_acceptor.close(error);
    if (m_acceptor.open(endpoint.protocol(), error))
        return error;
#ifdef Q_OS_WIN
    // There, "reuse" would let another program listen on the same port.
    using ExclusiveUse = asio::detail::socket_option::boolean<SOL_SOCKET, SO_EXCLUSIVEADDRUSE>;
    m_acceptor.set_option(ExclusiveUse{true}, error);
#else
    m_acceptor.set_option(Acceptor::reuse_address{true}, error);
#endif
    if (endpoint.address().is_v6() && m_acceptor.set_option(asio::ip::v6_only{false}, error))
        return error;
    if (m_acceptor.bind(endpoint, error) || m_acceptor.listen(Acceptor::max_listen_connections, error))
        return error;
    return {};
}

Expected<void> Listener::listen(quint16 port, Reach reach)
{
    ErrorOfAsio error;
    if (reach == Reach::ThisComputer) {
        error = bindTo({asio::ip::address_v4::loopback(), port});
    } else {
        error = bindTo({Tcp::v6(), port});
        if (error && error != asio::error::address_in_use && error != asio::error::access_denied)
            error = bindTo({Tcp::v4(), port});
    }
    if (!error)
        return {};
    if (error == asio::error::address_in_use)
        return failure(ErrorCode::Conflict, QStringLiteral("port %1 is in use").arg(port));
    return failure(ErrorCode::Unavailable, QStringLiteral("port %1: %2").arg(port).arg(QString::fromStdString(error.message())));
}

quint16 Listener::port() const
{
    ErrorOfAsio error;
    return m_acceptor.local_endpoint(error).port();
}

void Listener::start()
{
    takeNext();
}

void Listener::close()
{
    ErrorOfAsio ignored;
    m_acceptor.close(ignored);
    m_pause.cancel();
}

void Listener::takeNext()
{
    m_acceptor.async_accept([this](ErrorOfAsio error, Socket socket) { taken(error, std::move(socket)); });
}

void Listener::taken(ErrorOfAsio error, Socket socket)
{
    if (!m_acceptor.is_open())
        return;
    if (error) {
        // No file left, mostly: it gets better when phones leave.
        m_pause.expires_after(kPauseAfterFailure);
        m_pause.async_wait([this](ErrorOfAsio cancelled) {
            if (!cancelled)
                takeNext();
        });
        return;
    }
    if (m_around.sockets.count() < m_mostSockets || m_around.sockets.makeRoom()) {
        ErrorOfAsio ignored;
        socket.set_option(Tcp::no_delay{true}, ignored);
        const auto exchange = std::make_shared<HttpExchange>(std::move(socket), m_around, m_page, runningMs());
        m_around.sockets.add(exchange);
        exchange->start();
    }
    takeNext();
}

} // namespace mehfooz::server
