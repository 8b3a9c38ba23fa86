// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "http_answer.h"

#include <boost/beast/http/parser.hpp>

namespace mehfooz::server {

/// One request on a new socket: answered, or handed on to become a Connection.
class HttpExchange final : public LiveSocket, public std::enable_shared_from_this<HttpExchange> {
public:
    static constexpr std::size_t kLongestHead = 8'192;

    HttpExchange(Socket socket, const SocketSurroundings &around, const PackedPage &page, qint64 nowMs);
    Q_DISABLE_COPY_MOVE(HttpExchange)

    /// Call once, after it was added to the sockets.
    void start();

    void sweep(qint64 nowMs) override;
    void cut() override;
    [[nodiscard]] bool isIdleStranger() const override { return !m_over; }

private:
    void requested(ErrorOfAsio error);
    void upgrade();
    void say(HttpAnswer answer);
    void said(ErrorOfAsio error);
    void leave();

    Socket m_socket;
    const SocketSurroundings &m_around;
    const PackedPage &m_page;
    beast::flat_buffer m_in;
    beast::http::request_parser<beast::http::empty_body> m_parser;
    HttpAnswer m_answer;
    qint64 m_since;
    bool m_over = false;
};

} // namespace mehfooz::server
