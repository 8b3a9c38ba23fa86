// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/pin_gate.h>

#include <text/digits.h>

#include <algorithm>
#include <cmath>

namespace mehfooz::workshop {

namespace {

constexpr qsizetype kPinLength = 6;
constexpr qsizetype kLongestTyped = 40;
constexpr double kAddressDrains = 1; // a second
constexpr double kAllDrain = 5;

} // namespace

QString cleanPin(const QString &typed)
{
    if (typed.size() > kLongestTyped)
        return {};
    QString pin = text::toAsciiDigits(typed);
    pin.removeIf([](QChar c) {
        return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format;
    });
    const bool isPin = pin.size() == kPinLength
        && std::all_of(pin.cbegin(), pin.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isPin ? pin : QString{};
}

QString pinFrom(quint64 randomness)
{
    constexpr quint64 kPins = 1'000'000;
    return QStringLiteral("%1").arg(randomness % kPins, kPinLength, 10, QLatin1Char{'0'});
}

double PinGate::levelAt(const Bucket &bucket, double perSecond, qint64 nowMs)
{
    constexpr double kMsOfSecond = 1000;
    return std::max(0.0, bucket.level - perSecond * static_cast<double>(nowMs - bucket.atMs) / kMsOfSecond);
}

PinVerdict PinGate::judge(const PinTry &attempt, const QString &pin, qint64 nowMs)
{
    if (attempt.failsBefore >= kTriesOfAConnection)
        return PinVerdict::Wait;
    const bool isCrowded = levelAt(m_addresses.value(attempt.address), kAddressDrains, nowMs) + 1 > kBurstOfAnAddress
        || isUnderAttack(nowMs);
    if (isCrowded && attempt.failsBefore > 0)
        return PinVerdict::Wait;
    if (!pin.isEmpty() && cleanPin(attempt.typed) == pin)
        return PinVerdict::Right;
    fail(attempt.address, nowMs);
    return isCrowded ? PinVerdict::Wait : PinVerdict::Wrong;
}

void PinGate::fail(const QString &address, qint64 nowMs)
{
    if (m_addresses.size() >= kAddressesKept && !m_addresses.contains(address))
        forgetDrained(nowMs);
    // A full bucket stays full: who keeps on guessing is not locked out for longer and longer.
    if (m_addresses.size() < kAddressesKept || m_addresses.contains(address)) {
        Bucket &own = m_addresses[address];
        own = {std::min<double>(kBurstOfAnAddress, levelAt(own, kAddressDrains, nowMs) + 1), nowMs};
    }
    m_all = {std::min<double>(kBurstInAll, levelAt(m_all, kAllDrain, nowMs) + 1), nowMs};
    ++m_failures;
}

void PinGate::forgetDrained(qint64 nowMs)
{
    m_addresses.removeIf([&](const auto &entry) { return levelAt(entry.value(), kAddressDrains, nowMs) <= 0; });
}

int PinGate::waitSeconds(const QString &address, qint64 nowMs) const
{
    const double ownExcess = levelAt(m_addresses.value(address), kAddressDrains, nowMs) - kBurstOfAnAddress + 1;
    const double allExcess = levelAt(m_all, kAllDrain, nowMs) - kBurstInAll + 1;
    return std::max(1, static_cast<int>(std::ceil(std::max(ownExcess / kAddressDrains, allExcess / kAllDrain))));
}

bool PinGate::isUnderAttack(qint64 nowMs) const
{
    return levelAt(m_all, kAllDrain, nowMs) + 1 > kBurstInAll;
}

} // namespace mehfooz::workshop
