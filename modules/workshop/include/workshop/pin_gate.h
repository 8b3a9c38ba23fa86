// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace mehfooz::workshop {

/// Six ASCII digits out of what was typed: digits of any script, spaces, hyphens and direction marks between them.
/// Empty when it is anything else.
[[nodiscard]] QString cleanPin(const QString &typed);
/// Six digits out of a random number.
[[nodiscard]] QString pinFrom(quint64 randomness);

enum class PinVerdict { Right, Wrong, Wait };

struct PinTry {
    QString typed;
    QString address;         ///< Of the connection.
    int failsBefore = 0;     ///< Wrong tries on this connection.
};

/// Limits wrong PINs by address and in all (docs/workshop-protocol.md, "Wrong PINs"). The right PIN on a connection's
/// first try always passes: a hall sits behind one address. Pure: the clock is passed in. One thread at a time.
class PinGate final {
public:
    static constexpr int kTriesOfAConnection = 5;
    static constexpr int kBurstOfAnAddress = 30;
    static constexpr int kBurstInAll = 300;
    static constexpr int kAddressesKept = 10'000;

    /// `nowMs` never falls.
    [[nodiscard]] PinVerdict judge(const PinTry &attempt, const QString &pin, qint64 nowMs);
    /// Seconds until a connection that waits is looked at again, at least 1.
    [[nodiscard]] int waitSeconds(const QString &address, qint64 nowMs) const;
    /// True while wrong PINs come faster than a hall mistypes: time for a new PIN.
    [[nodiscard]] bool isUnderAttack(qint64 nowMs) const;
    [[nodiscard]] quint64 failures() const { return m_failures; }

private:
    /// A bucket that fills with failures and drains with time.
    struct Bucket {
        double level = 0;
        qint64 atMs = 0;
    };
    [[nodiscard]] static double levelAt(const Bucket &bucket, double perSecond, qint64 nowMs);
    void forgetDrained(qint64 nowMs);
    void fail(const QString &address, qint64 nowMs);

    QHash<QString, Bucket> m_addresses;
    Bucket m_all;
    quint64 m_failures = 0;
};

} // namespace mehfooz::workshop
