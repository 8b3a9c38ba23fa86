// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rate_limit.h"

#include <workshop/records.h>

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace mehfooz::server {

/// One frame in two pieces: what many phones share, and a phone's own end of it. Either may be empty.
struct Outgoing {
    QByteArray head;
    QByteArray tail;
};

enum class Closing {
    Normal, ///< 1000
    Away,   ///< 1001: the host stops.
    Policy, ///< 1008: it sends what no phone sends.
};

/// What the session knows of one connection.
struct Seat {
    std::optional<workshop::ParticipantNumber> participant;
    quint64 scene = 0;    ///< The last scene that was sent to it.
    RateLimit rate;
    quint8 language = 0;  ///< Place in the plan's languages.
    quint8 wrongPins = 0;
    quint8 malformed = 0;
    quint8 held = 0;      ///< Frames that wait for the disk.
};

/// A phone's connection as the session sees it. Belongs to the server's thread.
class PhoneLink {
public:
    virtual ~PhoneLink() = default;

    /// Puts a frame into the link's queue; one that is full ends the link.
    virtual void send(Outgoing frame) = 0;
    /// Takes nothing more, and closes when what is queued has left.
    virtual void close(Closing why) = 0;
    /// Reads on, where the link had stopped for frames that were held.
    virtual void readOn() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    /// Whose wrong PINs are counted together: an IPv4 address, or the network of an IPv6 one.
    [[nodiscard]] virtual QString address() const = 0;

    Seat seat;
};

using PhoneLinkPtr = std::shared_ptr<PhoneLink>;

} // namespace mehfooz::server
