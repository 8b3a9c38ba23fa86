// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "session_host.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>

#include <array>

namespace mehfooz::server {

namespace {

constexpr std::size_t kReadAtOnce = 1536;
constexpr std::size_t kSmallBuffer = 512;
constexpr qint64 kCloseLimitMs = 3'000;

beast::websocket::close_code codeOf(Closing why)
{
    switch (why) {
    case Closing::Away: return beast::websocket::close_code::going_away;
    case Closing::Policy: return beast::websocket::close_code::policy_error;
    case Closing::Normal: break;
    }
    return beast::websocket::close_code::normal;
}

} // namespace

Connection::Connection(Socket socket, const SocketSurroundings &around, qint64 nowMs)
    : m_ws{std::move(socket)}, m_around{around}, m_in{workshop::kLargestFrame + 2 * kReadAtOnce}, m_nowMs{nowMs}, m_heardMs{nowMs}, m_stageMs{nowMs}
{
}

void Connection::tune()
{
    m_ws.text(true);
    m_ws.auto_fragment(false);
    m_ws.read_message_max(kLongestMessage);
    // Control frames say that the phone is there, and count as frames: a flood of them is one too.
    m_ws.control_callback([this](beast::websocket::frame_type, beast::string_view) {
        m_heardMs = m_nowMs;
        if (!seat.rate.take(m_nowMs) && seat.rate.isFlood())
            asio::post(m_ws.get_executor(), [self = shared_from_this()] { self->cut(); });
    });
}

void Connection::accept(const HttpRequest &request)
{
    tune();
    m_ws.async_accept(request, [self = shared_from_this()](ErrorOfAsio error) { self->opened(error); });
}

void Connection::opened(ErrorOfAsio error)
{
    if (m_stage == Stage::Over)
        return;
    if (error)
        return cut();
    m_stage = Stage::Open;
    m_around.host.opened(shared_from_this());
    readOn();
}

QString Connection::address() const
{
    ErrorOfAsio error;
    const auto peer = m_ws.next_layer().remote_endpoint(error);
    if (error)
        return {};
    asio::ip::address address = peer.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        address = asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    if (address.is_v4())
        return QString::fromStdString(address.to_string());
    // One computer has a whole /64 to choose addresses from.
    asio::ip::address_v6::bytes_type bytes = address.to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
    return QString::fromStdString(asio::ip::address_v6{bytes}.to_string());
}

void Connection::readOn()
{
    const bool wants = m_stage == Stage::Open || m_stage == Stage::Closing;
    if (!wants || m_reading || seat.held >= kMostHeld)
        return;
    m_reading = true;
    m_ws.async_read_some(m_in, kReadAtOnce, [self = shared_from_this()](ErrorOfAsio error, std::size_t) { self->pieceRead(error); });
}

void Connection::pieceRead(ErrorOfAsio error)
{
    m_reading = false;
    if (m_stage == Stage::Over)
        return;
    if (error)
        return cut();
    m_heardMs = m_nowMs;
    if (m_in.size() > static_cast<std::size_t>(workshop::kLargestFrame))
        m_tooBig = true;
    if (m_tooBig)
        m_in.consume(m_in.size());
    if (m_ws.is_message_done())
        messageRead();
    readOn();
}

void Connection::messageRead()
{
    const bool tooBig = std::exchange(m_tooBig, false);
    if (m_stage == Stage::Open && (tooBig || !m_ws.got_text())) {
        m_around.host.refuseMessage(shared_from_this(), tooBig ? workshop::Refusal::TooBig : workshop::Refusal::Malformed);
    } else if (m_stage == Stage::Open) {
        const auto bytes = m_in.cdata();
        m_around.host.frameArrived(shared_from_this(), QByteArrayView{static_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())});
    }
    m_in.consume(m_in.size());
    if (m_in.capacity() > kSmallBuffer)
        m_in.shrink_to_fit();
}

void Connection::send(Outgoing frame)
{
    if (m_stage != Stage::Open)
        return;
    m_queuedBytes += frame.head.size() + frame.tail.size();
    m_out.push_back(std::move(frame));
    if (m_out.size() - m_sent > kMostQueued || m_queuedBytes > kMostQueuedBytes)
        cut();
    else if (!m_writing)
        writeNext();
}

void Connection::writeNext()
{
    const Outgoing &next = m_out[m_sent];
    m_writing = true;
    m_writeMs = m_nowMs;
    const std::array<asio::const_buffer, 2> pieces{asio::const_buffer{next.head.constData(), static_cast<std::size_t>(next.head.size())},
                                                   asio::const_buffer{next.tail.constData(), static_cast<std::size_t>(next.tail.size())}};
    m_ws.async_write(pieces, [self = shared_from_this()](ErrorOfAsio error, std::size_t) { self->written(error); });
}

void Connection::written(ErrorOfAsio error)
{
    m_writing = false;
    if (m_stage == Stage::Over)
        return;
    if (error)
        return cut();
    m_queuedBytes -= m_out[m_sent].head.size() + m_out[m_sent].tail.size();
    m_out[m_sent] = {};
    if (++m_sent < m_out.size())
        return writeNext();
    m_out.clear();
    m_sent = 0;
    if (m_out.capacity() > 2)
        m_out.shrink_to_fit();
    if (m_stage == Stage::Closing)
        sayClose();
}

void Connection::close(Closing why)
{
    if (m_stage != Stage::Open)
        return;
    m_stage = Stage::Closing;
    m_closing = why;
    m_stageMs = m_nowMs;
    if (!m_writing)
        sayClose();
}

void Connection::sayClose()
{
    if (std::exchange(m_saidClose, true))
        return;
    // The phone's own close, or the end of the stream, comes to this handler or to the reading one; sweep() sees to the rest.
    m_ws.async_close(codeOf(m_closing), [self = shared_from_this()](ErrorOfAsio) { self->cut(); });
}

void Connection::askWhetherThere()
{
    if (std::exchange(m_pinging, true))
        return;
    m_ws.async_ping({}, [self = shared_from_this()](ErrorOfAsio) { self->m_pinging = false; });
}

void Connection::sweep(qint64 nowMs)
{
    const ServerSettings &limits = m_around.settings;
    m_nowMs = nowMs;
    const qint64 silent = nowMs - m_heardMs;
    const bool slowToShake = m_stage == Stage::Shaking && nowMs - m_stageMs > limits.handshakeLimit.count();
    const bool slowToClose = m_stage == Stage::Closing && nowMs - m_stageMs > kCloseLimitMs;
    const bool slowToTake = m_writing && nowMs - m_writeMs > limits.writeLimit.count();
    // Whose frames wait for the disk is not heard because it is not listened to.
    const bool dead = silent > limits.idleLimit.count() && m_reading;
    if (slowToShake || slowToClose || slowToTake || dead)
        cut();
    else if (m_stage == Stage::Open && silent > limits.pingAfter.count())
        askWhetherThere();
}

void Connection::cut()
{
    if (m_stage == Stage::Over)
        return;
    m_stage = Stage::Over;
    ErrorOfAsio ignored;
    m_ws.next_layer().close(ignored);
    m_around.host.gone(*this);
    // Whoever called may still look at this link: it goes with the next turn of the loop.
    asio::post(m_ws.get_executor(), [self = shared_from_this()] { self->m_around.sockets.remove(*self); });
}

} // namespace mehfooz::server
