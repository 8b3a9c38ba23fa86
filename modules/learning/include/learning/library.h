// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/pack.h>

#include <memory>

namespace mehfooz {

/// The active packs seen as one: look-up by id, overlays applied (spec: scoring, section 1.2). Immutable; any thread.
class Library final {
public:
    /// `packs` in any order; overlays replace or add objects, in order of pack id.
    [[nodiscard]] static std::shared_ptr<const Library> merge(const QList<std::shared_ptr<const Pack>> &packs);

    [[nodiscard]] const Pack &content() const { return m_content; } ///< The merged lists, in catalogue order.
    [[nodiscard]] const QList<PackManifest> &packs() const { return m_packs; }
    [[nodiscard]] const QStringList &languages() const { return m_content.manifest.languages; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

    [[nodiscard]] const Topic *topic(const TopicId &id) const;
    [[nodiscard]] const Threat *threat(const ThreatId &id) const;
    [[nodiscard]] const Role *role(const RoleId &id) const;
    [[nodiscard]] const CheckArea *area(const AreaId &id) const;
    [[nodiscard]] const CheckItem *check(const CheckItemId &id) const;
    [[nodiscard]] const Question *question(const QuestionId &id) const;
    [[nodiscard]] const Quiz *quiz(const QuizId &id) const;
    [[nodiscard]] const Lesson *lesson(const LessonId &id) const;
    [[nodiscard]] const Specimen *specimen(const SpecimenId &id) const;
    [[nodiscard]] const Incident *incident(const IncidentId &id) const;
    [[nodiscard]] const Route *route(const RouteId &id) const;
    [[nodiscard]] const Term *term(const TermId &id) const;
    [[nodiscard]] const ReferenceEntry *reference(const ReferenceId &id) const;
    /// Questions of one idea, in pack order.
    [[nodiscard]] QList<const Question *> questionsOfIdea(const QString &ideaKey) const;

private:
    explicit Library(Pack content) : m_content{std::move(content)} { }
    void index();

    Pack m_content;
    QList<PackManifest> m_packs;
    Catalogue m_catalogue;
    struct Indexes;
    std::shared_ptr<const Indexes> m_indexes;
};

} // namespace mehfooz
