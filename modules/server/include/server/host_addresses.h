// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace mehfooz::server {

/// One address of one network interface of this computer.
struct InterfaceAddress {
    QString interface; ///< Such as "wlan0".
    QString address;   ///< As text, without a zone.
    bool up = true;
    bool loopback = false;
    bool pointToPoint = false; ///< A tunnel or a dialled line: no phone of the hall is behind it.
};

/// All addresses of this computer; empty where they cannot be read. Reads the system; any thread, some 0.1 ms.
[[nodiscard]] QList<InterfaceAddress> interfaceAddresses();

/// The addresses that phones in the hall can use, best first: private ones of IPv4 (192.168, 10, 172.16), then other
/// IPv4, unique local IPv6, other IPv6, and last the self-given 169.254. Loopback, link-local IPv6, tunnels and the
/// bridges of containers and virtual machines are left out. Pure.
[[nodiscard]] QStringList phoneAddresses(const QList<InterfaceAddress> &all);

/// What the QR code holds: "http://192.168.1.5:8080/#123456"; IPv6 in brackets; without a PIN no fragment.
[[nodiscard]] QString phoneUrl(const QString &address, quint16 port, const QString &pin);

} // namespace mehfooz::server
