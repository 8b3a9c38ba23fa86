// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_exchange.h"

#include "session_host.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

#include <array>

namespace mehfooz::server {

namespace {

QByteArray copied(beast::string_view text)
{
    return QByteArray{text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

HttpExchange::HttpExchange(Socket socket, const SocketSurroundings &around, const PackedPage &page, qint64 nowMs)
    : m_socket{std::move(socket)}, m_around{around}, m_page{page}, m_in{kLongestHead + 1}, m_since{nowMs}
{
    m_parser.header_limit(kLongestHead);
}

void HttpExchange::start()
{
    beast::http::async_read_header(m_socket, m_in, m_parser, [self = shared_from_this()](ErrorOfAsio error, std::size_t) { self->requested(error); });
}

void HttpExchange::requested(ErrorOfAsio error)
{
    if (m_over)
        return;
    const bool hostile = error.category() == beast::http::make_error_code(beast::http::error::bad_method).category();
    if (error && (!hostile || error == beast::http::error::end_of_stream || error == beast::http::error::partial_message))
        return cut();
    if (error)
        return say(badRequest());
    const HttpRequest &request = m_parser.get();
    const QByteArray target = copied(request.target());
    if (isSocketPath(target) && beast::websocket::is_upgrade(request))
        return upgrade();
    const HttpQuestion question{copied(request.method_string()), target, copied(request[beast::http::field::accept_encoding])};
    say(answerFor(question, m_page, {m_around.host.isHealthy(), m_around.host.sid()}));
}

void HttpExchange::upgrade()
{
    // No phone speaks before its upgrade was answered.
    if (m_in.size() > 0)
        return say(badRequest());
    const auto connection = std::make_shared<Connection>(std::move(m_socket), m_around, runningMs());
    m_around.sockets.add(connection);
    connection->accept(m_parser.get());
    leave();
}

void HttpExchange::say(HttpAnswer answer)
{
    m_answer = std::move(answer);
    const std::array<asio::const_buffer, 2> pieces{asio::const_buffer{m_answer.head.constData(), static_cast<std::size_t>(m_answer.head.size())},
                                                   asio::const_buffer{m_answer.body.constData(), static_cast<std::size_t>(m_answer.body.size())}};
    asio::async_write(m_socket, pieces, [self = shared_from_this()](ErrorOfAsio error, std::size_t) { self->said(error); });
}

void HttpExchange::said(ErrorOfAsio error)
{
    if (m_over)
        return;
    if (error)
        return cut();
    // Closing at once would take the answer away from a peer that is still sending: it closes first.
    ErrorOfAsio ignored;
    m_socket.shutdown(Socket::shutdown_send, ignored);
    m_in.consume(m_in.size());
    m_socket.async_read_some(m_in.prepare(1024), [self = shared_from_this()](ErrorOfAsio, std::size_t) { self->cut(); });
}

void HttpExchange::sweep(qint64 nowMs)
{
    if (nowMs - m_since > m_around.settings.handshakeLimit.count())
        cut();
}

void HttpExchange::cut()
{
    ErrorOfAsio ignored;
    m_socket.close(ignored);
    leave();
}

void HttpExchange::leave()
{
    if (std::exchange(m_over, true))
        return;
    asio::post(m_socket.get_executor(), [self = shared_from_this()] { self->m_around.sockets.remove(*self); });
}

} // namespace mehfooz::server
