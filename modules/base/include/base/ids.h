// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <utility>

namespace mehfooz {

/// True for 1 to 64 characters: first [a-z0-9], then [a-z0-9._-].
[[nodiscard]] bool isValidId(QStringView text);

/// A key such as "acc.email_2sv" that cannot be mixed up with a key of another kind. A value that exists is valid.
template<typename Tag>
class StrongId {
public:
    /// InvalidInput unless isValidId(text).
    [[nodiscard]] static Expected<StrongId> parse(const QString &text)
    {
        if (!isValidId(text))
            return failure(ErrorCode::InvalidInput, QStringLiteral("not a valid id: \"%1\"").arg(text.left(80)));
        return StrongId{text};
    }
    [[nodiscard]] const QString &text() const { return m_text; }

    friend bool operator==(const StrongId &, const StrongId &) = default;
    /// By code unit, which for the characters allowed is by byte.
    friend std::strong_ordering operator<=>(const StrongId &a, const StrongId &b)
    {
        const int order = QString::compare(a.m_text, b.m_text);
        return order <=> 0;
    }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit StrongId(QString text) : m_text{std::move(text)} { }
    QString m_text;
};

using PackId = StrongId<struct PackTag>;
using TopicId = StrongId<struct TopicTag>;
using ThreatId = StrongId<struct ThreatTag>;
using RoleId = StrongId<struct RoleTag>;
using FlagId = StrongId<struct FlagTag>;
using AreaId = StrongId<struct AreaTag>;
using CheckItemId = StrongId<struct CheckItemTag>;
using ProfileQuestionId = StrongId<struct ProfileQuestionTag>;
using QuestionId = StrongId<struct QuestionTag>;
using IdeaId = StrongId<struct IdeaTag>;
using OptionId = StrongId<struct OptionTag>;
using QuizId = StrongId<struct QuizTag>;
using LessonId = StrongId<struct LessonTag>;
using SpecimenId = StrongId<struct SpecimenTag>;
using IncidentId = StrongId<struct IncidentTag>;
using StepId = StrongId<struct StepTag>;
using RouteId = StrongId<struct RouteTag>;
using TermId = StrongId<struct TermTag>;
using ReferenceId = StrongId<struct ReferenceTag>;
using PlanId = StrongId<struct PlanTag>;
using ProfileId = StrongId<struct ProfileTag>;

} // namespace mehfooz
