// SPDX-License-Identifier: GPL-3.0-or-later
#include <server/host_addresses.h>

#include <array>
#include <memory>
#include <vector>

#ifdef Q_OS_WIN
#include <winsock2.h>

#include <ws2tcpip.h>

#include <iphlpapi.h>
#else
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#endif

namespace mehfooz::server {

namespace {

/// The address as text, without a zone; empty for other families.
QString textOf(const sockaddr *address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    const char *written = nullptr;
    if (address && address->sa_family == AF_INET)
        written = inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in *>(address)->sin_addr, text.data(), text.size());
    else if (address && address->sa_family == AF_INET6)
        written = inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr, text.data(), text.size());
    return written ? QString::fromLatin1(written) : QString{};
}

} // namespace

#ifdef Q_OS_WIN

QList<InterfaceAddress> interfaceAddresses()
{
    ULONG size = 64 * 1024;
    std::vector<unsigned char> memory(size);
    auto *first = reinterpret_cast<IP_ADAPTER_ADDRESSES *>(memory.data());
    constexpr ULONG kFlags = GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_SKIP_DNS_SERVER;
    if (GetAdaptersAddresses(AF_UNSPEC, kFlags, nullptr, first, &size) != NO_ERROR)
        return {};
    QList<InterfaceAddress> found;
    for (const auto *adapter = first; adapter; adapter = adapter->Next) {
        for (const auto *unicast = adapter->FirstUnicastAddress; unicast; unicast = unicast->Next) {
            const QString text = textOf(unicast->Address.lpSockaddr);
            if (!text.isEmpty())
                found.append({QString::fromWCharArray(adapter->FriendlyName), text, adapter->OperStatus == IfOperStatusUp,
                              adapter->IfType == IF_TYPE_SOFTWARE_LOOPBACK, adapter->IfType == IF_TYPE_PPP || adapter->IfType == IF_TYPE_TUNNEL});
        }
    }
    return found;
}

#else

QList<InterfaceAddress> interfaceAddresses()
{
    ifaddrs *list = nullptr;
    if (getifaddrs(&list) != 0)
        return {};
    const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> owner{list, &freeifaddrs};
    QList<InterfaceAddress> found;
    for (const ifaddrs *each = list; each; each = each->ifa_next) {
        const QString text = textOf(each->ifa_addr);
        if (!text.isEmpty())
            found.append({QString::fromLocal8Bit(each->ifa_name), text, (each->ifa_flags & IFF_UP) != 0 && (each->ifa_flags & IFF_RUNNING) != 0,
                          (each->ifa_flags & IFF_LOOPBACK) != 0, (each->ifa_flags & IFF_POINTOPOINT) != 0});
    }
    return found;
}

#endif

} // namespace mehfooz::server
