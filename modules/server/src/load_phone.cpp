// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_phone.h"

#include <boost/asio/buffer.hpp>

#include <algorithm>
#include <charconv>

namespace mehfooz::server {

namespace {

constexpr int kLargestFromHost = 65'536;

} // namespace

QByteArrayView typeOf(QByteArrayView frame)
{
    constexpr QByteArrayView kKey{"\"t\":\""};
    const qsizetype at = frame.indexOf(kKey);
    if (at < 0)
        return {};
    const QByteArrayView rest = frame.sliced(at + kKey.size());
    const qsizetype end = rest.indexOf('"');
    return end < 0 ? QByteArrayView{} : rest.first(end);
}

std::optional<quint64> numberBehind(QByteArrayView frame, QByteArrayView key)
{
    const qsizetype at = frame.indexOf(key);
    if (at < 0)
        return {};
    quint64 number = 0;
    const char *first = frame.data() + at + key.size();
    const auto read = std::from_chars(first, frame.data() + frame.size(), number);
    return read.ec == std::errc{} ? std::optional{number} : std::nullopt;
}

LoadPhone::LoadPhone(asio::io_context &context, LoadListener &listener, const Way &way, QByteArray secret)
    : m_context{context}, m_listener{listener}, m_way{way}, m_secret{std::move(secret)}, m_in{kLargestFromHost}
{
}

void LoadPhone::connect()
{
    const quint64 life = ++m_life;
    m_in.clear();
    m_out.clear();
    m_writing = false;
    m_welcome = false;
    Socket socket{m_context.get_executor()};
    ErrorOfAsio error;
    socket.open(Tcp::v4(), error);
    if (!error && m_way.from)
        socket.bind({*m_way.from, 0}, error);
    m_ws.emplace(std::move(socket));
    m_ws->next_layer().async_connect(m_way.host, [self = shared_from_this(), life](ErrorOfAsio failed) {
        if (life != self->m_life)
            return;
        if (failed)
            return self->end(life);
        self->handshake();
    });
}

void LoadPhone::handshake()
{
    ErrorOfAsio ignored;
    m_ws->next_layer().set_option(Tcp::no_delay{true}, ignored);
    m_ws->text(true);
    m_ws->auto_fragment(false);
    m_ws->secure_prng(false); // masks hide nothing from a measurement
    m_ws->write_buffer_bytes(512);
    m_ws->async_handshake("localhost", "/ws", [self = shared_from_this(), life = m_life](ErrorOfAsio failed) {
        if (failed)
            self->end(life);
        else
            self->readNext(life);
    });
}

void LoadPhone::readNext(quint64 life)
{
    if (life != m_life || !m_ws)
        return;
    m_ws->async_read(m_in, [self = shared_from_this(), life](ErrorOfAsio failed, std::size_t) {
        if (life != self->m_life)
            return;
        if (failed)
            return self->end(life);
        const auto bytes = self->m_in.cdata();
        self->received({static_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())});
        self->m_in.consume(self->m_in.size());
        self->readNext(life);
    });
}

void LoadPhone::received(QByteArrayView frame)
{
    const QByteArrayView type = typeOf(frame);
    if (type == "ack") {
        settle(numberBehind(frame, "\"n\":").value_or(0), true);
    } else if (type == "question") {
        m_listener.asked(*this, frame);
    } else if (type == "refused") {
        if (const auto sequence = numberBehind(frame, "\"n\":"))
            settle(*sequence, false);
        m_listener.refused(*this);
    } else if (type == "hello") {
        greeted(frame);
    } else if (type == "welcome") {
        welcomed(frame);
    }
}

void LoadPhone::greeted(QByteArrayView frame)
{
    const qsizetype at = frame.indexOf("\"sid\":\"");
    const QByteArray sid = at < 0 ? QByteArray{} : frame.sliced(at + 7).first(frame.sliced(at + 7).indexOf('"')).toByteArray();
    const QByteArray lang = m_secret.back() < '8' ? QByteArray{"ur"} : QByteArray{"en"};
    if (!m_sid.isEmpty() && sid == m_sid)
        send("{\"v\":1,\"t\":\"back\",\"sid\":\"" + sid + "\",\"secret\":\"" + m_secret + "\",\"lang\":\"" + lang + "\"}");
    else
        send("{\"v\":1,\"t\":\"join\",\"pin\":\"" + m_way.pin.toUtf8() + "\",\"secret\":\"" + m_secret + "\",\"lang\":\"" + lang + "\"}");
    m_sid = sid;
}

void LoadPhone::welcomed(QByteArrayView frame)
{
    m_welcome = true;
    m_next = std::max(m_next, numberBehind(frame, "\"next\":").value_or(1));
    m_listener.welcomed(*this);
    for (SentMessage &message : m_sent) {
        if (!message.settled) {
            message.again = true;
            send(message.frame);
        }
    }
}

void LoadPhone::settle(quint64 sequence, bool acknowledged)
{
    const auto found = std::ranges::find(m_sent, sequence, &SentMessage::sequence);
    if (found == m_sent.end() || found->settled)
        return;
    found->settled = true;
    found->acknowledged = acknowledged;
    found->frame.clear();
    if (acknowledged)
        m_listener.acknowledged(*this, *found);
}

void LoadPhone::answer(quint32 opening, const QByteArray &wire)
{
    const quint64 sequence = m_next++;
    answered = static_cast<int>(opening);
    QByteArray frame = "{\"v\":1,\"t\":\"answer\",\"n\":" + QByteArray::number(sequence) + ",\"o\":" + QByteArray::number(opening) + ",\"a\":" + wire + '}';
    m_sent.push_back({sequence, frame, std::chrono::steady_clock::now(), !m_welcome, false, false});
    if (m_welcome)
        send(std::move(frame));
}

void LoadPhone::send(QByteArray frame)
{
    m_out.push_back(std::move(frame));
    if (!m_writing)
        writeNext(m_life);
}

void LoadPhone::writeNext(quint64 life)
{
    m_writing = true;
    const asio::const_buffer bytes{m_out.front().constData(), static_cast<std::size_t>(m_out.front().size())};
    m_ws->async_write(bytes, [self = shared_from_this(), life](ErrorOfAsio failed, std::size_t) {
        if (life != self->m_life)
            return;
        self->m_writing = false;
        if (failed)
            return;
        self->m_out.erase(self->m_out.begin());
        if (!self->m_out.empty())
            self->writeNext(life);
    });
}

void LoadPhone::drop()
{
    if (!m_ws)
        return;
    ++m_life;
    m_welcome = false;
    ErrorOfAsio ignored;
    // With a reset, as when the network is gone: no port is left waiting.
    m_ws->next_layer().set_option(asio::socket_base::linger{true, 0}, ignored);
    m_ws->next_layer().close(ignored);
}

void LoadPhone::end(quint64 life)
{
    if (life != m_life)
        return;
    const bool wasWelcome = m_welcome;
    drop();
    m_listener.ended(*this, wasWelcome);
}

} // namespace mehfooz::server
