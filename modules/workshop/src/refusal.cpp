// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/refusal.h>

#include "key_table.h"

namespace mehfooz::workshop {

namespace {

constexpr std::array<KeyRow<Refusal>, 22> kRefusals{{
    {Refusal::Malformed, u"malformed"},
    {Refusal::TooBig, u"too_big"},
    {Refusal::TooDeep, u"too_deep"},
    {Refusal::Version, u"version"},
    {Refusal::PinWrong, u"pin_wrong"},
    {Refusal::PinWait, u"pin_wait"},
    {Refusal::Name, u"name"},
    {Refusal::Locked, u"locked"},
    {Refusal::Full, u"full"},
    {Refusal::Ended, u"ended"},
    {Refusal::Unknown, u"unknown"},
    {Refusal::Removed, u"removed"},
    {Refusal::NotJoined, u"not_joined"},
    {Refusal::NotOpen, u"not_open"},
    {Refusal::Late, u"late"},
    {Refusal::NoChange, u"no_change"},
    {Refusal::TooMany, u"too_many"},
    {Refusal::Backwards, u"backwards"},
    {Refusal::NotAnAnswer, u"not_an_answer"},
    {Refusal::TooFast, u"too_fast"},
    {Refusal::NotNow, u"not_now"},
    {Refusal::NoFeedback, u"no_feedback"},
}};

} // namespace

QString toKey(Refusal refusal)
{
    return keyIn(kRefusals, refusal);
}

} // namespace mehfooz::workshop
