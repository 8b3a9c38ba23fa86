// SPDX-License-Identifier: GPL-3.0-or-later
#include <server/host_addresses.h>

#include <support/warnings.h>

#include <QTest>

#include <algorithm>

using namespace mehfooz::server;

namespace {

InterfaceAddress at(const QString &interface, const QString &address)
{
    return {interface, address};
}

} // namespace

class PhoneAddressesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { mehfooz::test::failOnUnexpectedWarning(); }

    void homeNetworksComeFirst()
    {
        const QStringList best = phoneAddresses({at(u"eth1"_qs, u"203.0.113.7"_qs), at(u"eth0"_qs, u"169.254.7.7"_qs), at(u"wlan0"_qs, u"fd00::5"_qs),
                                                 at(u"wlan0"_qs, u"2001:db8::5"_qs), at(u"eth2"_qs, u"172.20.1.1"_qs), at(u"eth3"_qs, u"10.0.0.5"_qs),
                                                 at(u"wlan0"_qs, u"192.168.1.5"_qs)});

        QCOMPARE(best, (QStringList{u"192.168.1.5"_qs, u"10.0.0.5"_qs, u"172.20.1.1"_qs, u"203.0.113.7"_qs, u"fd00::5"_qs, u"2001:db8::5"_qs, u"169.254.7.7"_qs}));
    }

    void equalOnesKeepTheOrderOfTheSystem()
    {
        QCOMPARE(phoneAddresses({at(u"wlan0"_qs, u"192.168.9.9"_qs), at(u"eth0"_qs, u"192.168.1.1"_qs), at(u"eth0"_qs, u"192.168.9.9"_qs)}),
                 (QStringList{u"192.168.9.9"_qs, u"192.168.1.1"_qs}));
    }

    void whatNoPhoneReachesIsLeftOut_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("address");
        for (const auto &[interface, address] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"lo", "127.0.0.1"}, {"lo", "::1"}, {"docker0", "172.17.0.1"}, {"br-1a2b3c", "172.18.0.1"}, {"veth12", "10.1.1.1"},
                 {"virbr0", "192.168.122.1"}, {"vmnet8", "192.168.77.1"}, {"vboxnet0", "192.168.56.1"}, {"vEthernet (WSL)", "172.30.1.1"},
                 {"tun0", "10.8.0.2"}, {"wg0", "10.9.0.2"}, {"wlan0", "fe80::1"}, {"wlan0", "feb0::1"}, {"eth0", "0.0.0.0"}, {"eth0", "224.0.0.1"},
                 {"eth0", "ff02::1"}, {"eth0", "1.2.3"}, {"eth0", "1.2.3.256"}, {"eth0", ""}, {"eth0", "::"}})
            QTest::addRow("%s %s", interface, address) << QString::fromLatin1(interface) << QString::fromLatin1(address);
    }
    void whatNoPhoneReachesIsLeftOut()
    {
        QFETCH(QString, interface);
        QFETCH(QString, address);
        QCOMPARE(phoneAddresses({at(interface, address)}), QStringList{});
    }

    void flagsOfTheSystemCountToo()
    {
        InterfaceAddress down = at(u"eth0"_qs, u"192.168.1.1"_qs);
        down.up = false;
        InterfaceAddress loop = at(u"dummy0"_qs, u"192.168.1.2"_qs);
        loop.loopback = true;
        InterfaceAddress line = at(u"eth1"_qs, u"192.168.1.3"_qs);
        line.pointToPoint = true;

        QCOMPARE(phoneAddresses({down, loop, line}), QStringList{});
    }

    void theHotspotOfTheLaptopIsReached()
    {
        QCOMPARE(phoneAddresses({at(u"ap0"_qs, u"10.42.0.1"_qs)}), QStringList{u"10.42.0.1"_qs});
    }

    void theUrlHoldsThePinBehindAHash()
    {
        QCOMPARE(phoneUrl(u"192.168.1.5"_qs, 8080, u"123456"_qs), u"http://192.168.1.5:8080/#123456"_qs);
        QCOMPARE(phoneUrl(u"fd00::5"_qs, 80, {}), u"http://[fd00::5]:80/"_qs);
    }

    void thisComputerHasItsLoopback()
    {
        const QList<InterfaceAddress> all = interfaceAddresses();
        const auto loop = std::ranges::find(all, u"127.0.0.1"_qs, &InterfaceAddress::address);

        QVERIFY(loop != all.end());
        QVERIFY(loop->loopback && loop->up);
        QVERIFY(!phoneAddresses(all).contains(u"127.0.0.1"_qs));
    }
};

QTEST_GUILESS_MAIN(PhoneAddressesTest)
#include "phone_addresses_test.moc"
