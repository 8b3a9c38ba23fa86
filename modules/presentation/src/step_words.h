// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/check_score.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mehfooz {

/// Words about a step that Today, the check and the next actions share. Numbers come in Latin digits; pass the texts
/// through LanguageState::shown().
class StepWords {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::StepWords)

public:
    /// Longest "when and where" that is kept, in UTF-16 units: two lines on screen and paper.
    static constexpr int kLongestPlan = 200;

    /// Whole minutes, rounded up: nobody is promised less time than a step takes.
    static QString minutes(double minutes)
    {
        return tr("%n minute(s)", nullptr, std::max(1, static_cast<int>(std::ceil(minutes - 1e-9))));
    }

    static QString reason(const NextAction &action, bool first)
    {
        if (action.tier == 1)
            return first ? tr("First because it is essential") : tr("Next because it is essential");
        if (action.tier == 2)
            return first ? tr("First because it is essential and partly done") : tr("Next because it is essential and partly done");
        return first ? tr("First because it saves most per minute") : tr("Next because it saves most per minute");
    }

    //: %1 is a threat, such as "OTP theft".
    static QString lowersMost(const QString &threat) { return tr("Lowers most: %1").arg(threat); }

    static QString nothingLeft() { return tr("Everything that counts for you is done."); }
    static QString nothingFits(int minutes) { return tr("Nothing fits into %n minute(s). Give it a little more time.", nullptr, minutes); }
};

} // namespace mehfooz
