// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/pack.h>

#include <memory>

namespace mehfooz {

/// SHA-256, in lower-case hexadecimal, of the scoring-relevant fields of a list of check items, in a canonical form.
[[nodiscard]] QString scoringDigest(const QList<CheckItem> &checks);

/// The active packs seen as one: look-up by id, overlays applied (spec: scoring, section 1.2). Immutable; any thread.
class Library final {
public:
    /// `packs` in any order, at least one. The core pack comes first (the pack "core", else the first that is no
    /// overlay by id), then other packs that are no overlays, then overlays, each group in order of pack id. Overlays
    /// replace or add objects; of two other packs the earlier keeps an id. Of one pack in two versions the higher counts.
    [[nodiscard]] static std::shared_ptr<const Library> merge(const QList<std::shared_ptr<const Pack>> &packs);

    [[nodiscard]] const Pack &content() const { return m_content; } ///< The merged lists, in catalogue order.
    [[nodiscard]] const QList<PackManifest> &packs() const { return m_packs; }
    /// Every language that any pack has, the core pack's first; the first of all is the fallback.
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
    /// Path of a question's picture in the folder of the pack that the question comes from; empty without a picture.
    [[nodiscard]] QString pictureFile(const Question &question) const;

    /// Where in each merged list the new objects of one pack begin; they end where those of the next begin.
    struct PackStart {
        qsizetype checks = 0;
        qsizetype terms = 0;
        qsizetype incidents = 0;
        qsizetype lessons = 0;
        qsizetype questions = 0;
        qsizetype references = 0;
    };
    /// One entry for each of packs().
    [[nodiscard]] const QList<PackStart> &packStarts() const { return m_packStarts; }

private:
    explicit Library(const Pack &first);
    void add(const Pack &pack);
    void index();

    Pack m_content;
    QList<PackManifest> m_packs;
    QList<PackStart> m_packStarts;
    QHash<QuestionId, QString> m_questionFolders; ///< Of questions that do not come from the first pack.
    Catalogue m_catalogue;
    struct Indexes;
    std::shared_ptr<const Indexes> m_indexes;
};

} // namespace mehfooz
