// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace mehfooz::workshop {

/// Why a frame or a command is not taken (docs/workshop-protocol.md, "Refusal codes").
enum class Refusal {
    Malformed, TooBig, TooDeep, Version,          // the codec
    PinWrong, PinWait,                            // the PIN gate
    Name, Locked, Full, Ended, Unknown, Removed,  // joining
    NotJoined, NotOpen, Late, NoChange, TooMany, Backwards, NotAnAnswer,
    TooFast,                                      // the server's rate limits
    NotNow,                                       // a step of the trainer that makes no sense here
    NoFeedback,                                   // a key of a pre/post test before its end
};

/// "malformed", "pin_wrong", …: stable, as on the wire.
[[nodiscard]] QString toKey(Refusal refusal);

/// A value, or why not.
template<typename T>
using Allowed = tl::expected<T, Refusal>;

[[nodiscard]] inline tl::unexpected<Refusal> refuse(Refusal refusal)
{
    return tl::make_unexpected(refusal);
}

} // namespace mehfooz::workshop
