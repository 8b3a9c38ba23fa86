// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live_sockets.h"
#include "phone_link.h"
#include "transport.h"

#include <workshop/frame_codec.h>

#include <server/live_server.h>

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>

namespace mehfooz::server {

class SessionHost;

/// What all sockets share.
struct SocketSurroundings {
    SessionHost &host;
    LiveSockets &sockets;
    const ServerSettings &settings;
};

using HttpRequest = beast::http::request<beast::http::empty_body>;

/// A phone's web socket from its upgrade on. Small, since there are thousands: no buffer while nothing is under way.
class Connection final : public PhoneLink, public LiveSocket, public std::enable_shared_from_this<Connection> {
public:
    /// More than this many frames, or bytes, that a phone does not take end its connection; it comes back by itself.
    static constexpr std::size_t kMostQueued = 128;
    static constexpr qsizetype kMostQueuedBytes = 256 * 1024;
    /// Frames of one phone that wait for the disk; the next one stays in its socket.
    static constexpr int kMostHeld = 8;
    /// A message in pieces may go on for so long before the connection is closed (1009).
    static constexpr std::size_t kLongestMessage = 1024 * 1024;

    Connection(Socket socket, const SocketSurroundings &around, qint64 nowMs);
    Q_DISABLE_COPY_MOVE(Connection)

    /// Answers the upgrade. Call once, after it was added to the sockets.
    void accept(const HttpRequest &request);

    void send(Outgoing frame) override;
    void close(Closing why) override;
    void readOn() override;
    [[nodiscard]] bool isOpen() const override { return m_stage == Stage::Open; }
    [[nodiscard]] QString address() const override;

    void sweep(qint64 nowMs) override;
    void cut() override;
    [[nodiscard]] bool isIdleStranger() const override { return m_stage == Stage::Open && !seat.participant; }

private:
    enum class Stage : quint8 { Shaking, Open, Closing, Over };
    void opened(ErrorOfAsio error);
    void tune();
    void pieceRead(ErrorOfAsio error);
    void messageRead();
    void writeNext();
    void written(ErrorOfAsio error);
    void sayClose();
    void askWhetherThere();

    WebSocket m_ws;
    const SocketSurroundings &m_around;
    beast::flat_buffer m_in;
    std::vector<Outgoing> m_out; ///< From m_sent on: to be sent.
    std::size_t m_sent = 0;
    qsizetype m_queuedBytes = 0;
    qint64 m_nowMs;              ///< Of the last sweep: good for time-outs, and cheaper than a clock.
    qint64 m_heardMs;
    qint64 m_stageMs;
    qint64 m_writeMs = 0;
    Stage m_stage = Stage::Shaking;
    Closing m_closing = Closing::Normal;
    bool m_reading = false;
    bool m_writing = false;
    bool m_pinging = false;
    bool m_saidClose = false;
    bool m_tooBig = false;       ///< The rest of the message under way is thrown away.
};

/// The running clock, in ms.
[[nodiscard]] qint64 runningMs();

} // namespace mehfooz::server
