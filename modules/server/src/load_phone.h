// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"

#include <server/load_generator.h>

#include <boost/beast/core/flat_buffer.hpp>

#include <functional>
#include <optional>

namespace mehfooz::server {

using Instant = std::chrono::steady_clock::time_point;

/// A numbered message that a phone of the load generator sent.
struct SentMessage {
    quint64 sequence = 0;
    QByteArray frame;
    Instant at;
    bool again = false;  ///< Sent once more after a drop: its time says nothing.
    bool settled = false; ///< Acknowledged or refused.
    bool acknowledged = false;
};

class LoadPhone;

/// What the phones tell the crowd.
class LoadListener {
public:
    virtual ~LoadListener() = default;
    virtual void welcomed(LoadPhone &phone) = 0;
    virtual void asked(LoadPhone &phone, QByteArrayView frame) = 0;
    virtual void acknowledged(LoadPhone &phone, const SentMessage &message) = 0;
    virtual void refused(LoadPhone &phone) = 0;
    virtual void ended(LoadPhone &phone, bool wasWelcome) = 0;
};

/// One phone of the load generator: what it keeps across connections, and the connection that it has now.
class LoadPhone final : public std::enable_shared_from_this<LoadPhone> {
public:
    struct Way {
        Tcp::endpoint host;
        std::optional<asio::ip::address_v4> from; ///< Source address; none: as the system likes.
        QString pin;
    };

    LoadPhone(asio::io_context &context, LoadListener &listener, const Way &way, QByteArray secret);
    Q_DISABLE_COPY_MOVE(LoadPhone)

    void connect();
    void drop();
    void answer(quint32 opening, const QByteArray &wire);

    [[nodiscard]] bool isWelcome() const { return m_welcome; }
    [[nodiscard]] const QByteArray &secret() const { return m_secret; }
    [[nodiscard]] const std::vector<SentMessage> &sent() const { return m_sent; }

    int lastOpening = -1; ///< Of the question it was shown last.
    int answered = -1;    ///< Opening that it has answered last.

private:
    void handshake();
    void readNext(quint64 life);
    void received(QByteArrayView frame);
    void greeted(QByteArrayView frame);
    void welcomed(QByteArrayView frame);
    void settle(quint64 sequence, bool acknowledged);
    void send(QByteArray frame);
    void writeNext(quint64 life);
    void end(quint64 life);

    asio::io_context &m_context;
    LoadListener &m_listener;
    const Way &m_way;
    QByteArray m_secret;
    QByteArray m_sid; ///< Known once it was welcome.
    std::optional<WebSocket> m_ws;
    beast::flat_buffer m_in;
    std::vector<QByteArray> m_out;
    std::vector<SentMessage> m_sent;
    quint64 m_life = 0; ///< Grows with each connection: late handlers of an earlier one see that it is over.
    quint64 m_next = 1;
    bool m_welcome = false;
    bool m_writing = false;
};

/// The value of "t"; empty where there is none.
[[nodiscard]] QByteArrayView typeOf(QByteArrayView frame);
/// The whole number behind `key`, such as "\"n\":"; none where it is absent.
[[nodiscard]] std::optional<quint64> numberBehind(QByteArrayView frame, QByteArrayView key);

} // namespace mehfooz::server
