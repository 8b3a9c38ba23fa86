// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair_code.h"

#include <learning/split_mix64.h>
#include <text/digits.h>

#include <algorithm>

namespace mehfooz::workshop {

namespace {

constexpr QStringView kSigns = u"ABCDEFGHJKMNPQRSTUVWXYZ23456789"; // none of I L O 0 1
constexpr qsizetype kLength = 4;
constexpr qsizetype kLongestTyped = 40;

} // namespace

QString cleanPairCode(const QString &typed)
{
    if (typed.size() > kLongestTyped)
        return {};
    QString code = text::toAsciiDigits(typed.normalized(QString::NormalizationForm_KC)).toUpper();
    code.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c.category() == QChar::Other_Format; });
    const bool isCode = code.size() == kLength
        && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return kSigns.contains(c); });
    return isCode ? code : QString{};
}

QString freshPairCode(const SessionState &state)
{
    SplitMix64 random{state.plan->seed ^ (0x9aeb'0000'0000'0000U + state.participants.size())};
    QString code;
    do {
        code.clear();
        while (code.size() < kLength)
            code += kSigns.at(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(kSigns.size()))));
    } while (state.byPairCode.contains(code) || state.plan->settings.earlierCodes.contains(code));
    return code;
}

} // namespace mehfooz::workshop
