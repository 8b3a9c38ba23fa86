// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/ids.h>
#include <text/localized_text.h>

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace mehfooz {

using text::LocalizedText;

/// When and where a fact was read. Facts that age carry both.
struct FactSource {
    QString source;
    QDate verifiedOn; ///< Null where the fact does not age.
    friend bool operator==(const FactSource &, const FactSource &) = default;
};

struct Topic {
    TopicId id;
    LocalizedText title;
    QString icon; ///< Lucide name.
    std::optional<TopicId> parent;
};

struct Threat {
    ThreatId id;
    LocalizedText title;
    QString facts; ///< Row of the fact base, such as "T02".
    FactSource source;
};

/// How hard a threat hits a profile and how likely it is there; both 1..5.
struct Risk {
    ThreatId threat;
    int impact = 1;
    int likelihood = 1;
    friend bool operator==(const Risk &, const Risk &) = default;
};

struct Role {
    RoleId id;
    LocalizedText title;
    QList<LessonId> lessons;
    std::optional<QuizId> finalQuiz;
    QList<FlagId> flags;
    QList<Risk> risks;
};

/// A change that a profile option makes to a threat: each figure −1, 0 or +1.
struct RiskChange {
    ThreatId threat;
    int impact = 0;
    int likelihood = 0;
};

struct ProfileOption {
    OptionId id;
    LocalizedText text;
    QList<FlagId> flags;
    QList<RiskChange> risks;
};

struct ProfileQuestion {
    ProfileQuestionId id;
    LocalizedText ask;
    LocalizedText why;
    QList<ProfileOption> options;
};

/// Chosen option by question; a question without an entry was skipped.
using ProfileAnswers = QHash<ProfileQuestionId, OptionId>;

/// What scoring sees of a person (spec: scoring, section 1.1).
struct EffectiveProfile {
    std::optional<RoleId> role;
    QList<FlagId> flags; ///< Each once, sorted by bytes.
    QList<Risk> risks;   ///< In the role's order, clamped to 1..5.
    friend bool operator==(const EffectiveProfile &, const EffectiveProfile &) = default;
};

/// Role plus chosen options; unknown questions, options and threats change nothing. Pure.
[[nodiscard]] EffectiveProfile resolveProfile(const Role &role, const QList<ProfileQuestion> &questions,
                                              const ProfileAnswers &answers);

} // namespace mehfooz
