// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/workspace.h>

namespace mehfooz {

/// What is known of one item of the check for the open profile.
struct CheckFact {
    const CheckItem *item = nullptr; ///< Valid while the packs stay open.
    bool fits = false;      ///< Fits the person's situation: it would count, were it not answered "not for me".
    bool essential = false;
    bool reopened = false;  ///< Answered under an older revision.
    CheckValue value = CheckValue::Unknown; ///< Unknown for a re-opened answer.
    std::optional<CheckAnswer> answer;      ///< As it was given.

    [[nodiscard]] bool counts() const { return fits && value != CheckValue::NotApplicable; }
};

/// Every item in the order of the list. Needs packs.
[[nodiscard]] QList<CheckFact> checkFacts(const Workspace &workspace);
[[nodiscard]] CheckFact checkFact(const Workspace &workspace, const EffectiveProfile &profile, const CheckItem &item);

} // namespace mehfooz
