// SPDX-License-Identifier: GPL-3.0-or-later
#include <server/host_addresses.h>

#include <algorithm>
#include <array>
#include <optional>

namespace mehfooz::server {

namespace {

/// How interfaces begin that lead to containers, virtual machines and tunnels, not to the hall.
constexpr std::array<QStringView, 20> kVirtual{u"docker", u"br-",    u"veth", u"virbr", u"vmnet", u"vboxnet", u"lxc",  u"lxdbr", u"cni",      u"flannel",
                                               u"cali",   u"podman", u"tun",  u"tap",   u"wg",    u"ppp",     u"zt",   u"ham",   u"tailscale", u"vEthernet"};

bool isVirtual(const QString &interface)
{
    return std::ranges::any_of(kVirtual, [&](QStringView head) { return interface.startsWith(head, Qt::CaseInsensitive); });
}

/// The four numbers of an IPv4 address.
std::optional<std::array<int, 4>> numbersOf(const QString &address)
{
    const QStringList parts = address.split(u'.');
    if (parts.size() != 4)
        return {};
    std::array<int, 4> numbers{};
    for (std::size_t i = 0; i < 4; ++i) {
        bool isNumber = false;
        numbers.at(i) = parts[static_cast<qsizetype>(i)].toInt(&isNumber);
        if (!isNumber || numbers.at(i) < 0 || numbers.at(i) > 255)
            return {};
    }
    return numbers;
}

enum Rank { HomeNet, BigNet, MiddleNet, OtherV4, UniqueLocalV6, OtherV6, SelfGiven, Useless };

Rank rankOfV4(const std::array<int, 4> &numbers)
{
    if (numbers[0] == 127 || numbers[0] == 0 || numbers[0] >= 224)
        return Useless;
    if (numbers[0] == 192 && numbers[1] == 168)
        return HomeNet;
    if (numbers[0] == 10)
        return BigNet;
    if (numbers[0] == 172 && numbers[1] >= 16 && numbers[1] < 32)
        return MiddleNet;
    return numbers[0] == 169 && numbers[1] == 254 ? SelfGiven : OtherV4;
}

Rank rankOf(const InterfaceAddress &candidate)
{
    if (!candidate.up || candidate.loopback || candidate.pointToPoint || isVirtual(candidate.interface))
        return Useless;
    if (const auto numbers = numbersOf(candidate.address))
        return rankOfV4(*numbers);
    const QString address = candidate.address.toLower();
    // A link-local address needs a zone, which means nothing to a phone.
    const bool linkLocal = address.startsWith(u"fe8") || address.startsWith(u"fe9") || address.startsWith(u"fea") || address.startsWith(u"feb");
    if (!address.contains(u':') || linkLocal || address == u"::1" || address == u"::" || address.startsWith(u"ff"))
        return Useless;
    return address.startsWith(u"fc") || address.startsWith(u"fd") ? UniqueLocalV6 : OtherV6;
}

} // namespace

QStringList phoneAddresses(const QList<InterfaceAddress> &all)
{
    QList<std::pair<Rank, QString>> ranked;
    for (const InterfaceAddress &candidate : all) {
        const Rank rank = rankOf(candidate);
        if (rank != Useless)
            ranked.append({rank, candidate.address});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<Rank, QString>::first);
    QStringList addresses;
    for (const auto &[rank, address] : std::as_const(ranked))
        addresses.append(address);
    addresses.removeDuplicates();
    return addresses;
}

QString phoneUrl(const QString &address, quint16 port, const QString &pin)
{
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    const QString fragment = pin.isEmpty() ? QString{} : u'#' + pin;
    return QStringLiteral("http://%1:%2/%3").arg(host, QString::number(port), fragment);
}

} // namespace mehfooz::server
