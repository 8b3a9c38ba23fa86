// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <memory>
#include <vector>

namespace mehfooz::server {

/// An open socket, whatever it is for.
class LiveSocket {
public:
    virtual ~LiveSocket() = default;
    /// Ends what has taken too long. `nowMs` is the running clock.
    virtual void sweep(qint64 nowMs) = 0;
    /// Ends the socket at once.
    virtual void cut() = 0;
    /// True for a socket that may make room for a new one when there are too many.
    [[nodiscard]] virtual bool isIdleStranger() const = 0;

private:
    friend class LiveSockets;
    std::size_t m_place = 0;
};

/// All sockets of the server, which it keeps alive. Belongs to the server's thread.
class LiveSockets final {
public:
    LiveSockets() = default;
    Q_DISABLE_COPY_MOVE(LiveSockets)

    void add(std::shared_ptr<LiveSocket> socket)
    {
        socket->m_place = m_sockets.size();
        m_sockets.push_back(std::move(socket));
    }
    void remove(const LiveSocket &socket)
    {
        const std::size_t place = socket.m_place;
        m_sockets.back()->m_place = place;
        m_sockets[place].swap(m_sockets.back());
        m_sockets.pop_back();
    }
    void sweep(qint64 nowMs)
    {
        for (std::size_t i = m_sockets.size(); i-- > 0;)
            m_sockets[i]->sweep(nowMs);
    }
    /// Cuts one that has not joined, among some that are looked at in turn; false when there was none.
    [[nodiscard]] bool makeRoom()
    {
        constexpr std::size_t kLooks = 64;
        for (std::size_t look = 0; look < std::min(kLooks, m_sockets.size()); ++look) {
            m_next = (m_next + 1) % m_sockets.size();
            if (m_sockets[m_next]->isIdleStranger()) {
                m_sockets[m_next]->cut();
                return true;
            }
        }
        return false;
    }
    void cutAll()
    {
        for (std::size_t i = m_sockets.size(); i-- > 0;)
            m_sockets[i]->cut();
    }
    [[nodiscard]] std::size_t count() const { return m_sockets.size(); }

private:
    std::vector<std::shared_ptr<LiveSocket>> m_sockets;
    std::size_t m_next = 0;
};

} // namespace mehfooz::server
