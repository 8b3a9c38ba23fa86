// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_links.h"

#include "spelling.h"

#include <QSet>

#include <algorithm>

namespace mehfooz {

namespace {

/// Looking for the nearest id costs time in proportion to all ids; a pack with this many slips is told without.
constexpr int kMostSuggestions = 200;

template<typename T>
QStringList idsOfList(const QList<T> &objects)
{
    QStringList ids;
    ids.reserve(objects.size());
    for (const T &object : objects)
        ids.append(object.id.text());
    return ids;
}

QStringList idsOfChecks(const QList<CheckItem> &checks)
{
    QStringList ids;
    for (const CheckItem &check : checks)
        ids.append(check.scored.id.text());
    return ids;
}

QStringList flagsGiven(const Pack &pack)
{
    QStringList flags;
    for (const Role &role : pack.roles) {
        for (const FlagId &flag : role.flags)
            flags.append(flag.text());
    }
    for (const ProfileQuestion &question : pack.profileQuestions) {
        for (const ProfileOption &option : question.options) {
            for (const FlagId &flag : option.flags)
                flags.append(flag.text());
        }
    }
    return flags;
}

/// What may be referred to: the pack's own objects, and those of the pack that it stands on.
class KnownIds {
public:
    KnownIds(const CompiledFolder &compiled, const Pack *base) : m_compiled{compiled}, m_base{base} { }

    [[nodiscard]] bool has(ObjectKind kind, const QString &id) { return of(kind).contains(id); }

    [[nodiscard]] QString suggestion(ObjectKind kind, const QString &id)
    {
        if (m_suggestions++ >= kMostSuggestions)
            return {};
        QStringList known = of(kind).values();
        known.sort();
        return didYouMean(id, known);
    }

private:
    const QSet<QString> &of(ObjectKind kind)
    {
        const auto found = m_ids.constFind(kind);
        if (found != m_ids.constEnd())
            return *found;
        QStringList ids = idsIn(m_compiled.pack, kind);
        if (m_base)
            ids += idsIn(*m_base, kind);
        return *m_ids.insert(kind, QSet<QString>{ids.cbegin(), ids.cend()});
    }

    const CompiledFolder &m_compiled;
    const Pack *m_base;
    QHash<ObjectKind, QSet<QString>> m_ids;
    int m_suggestions = 0;
};

void checkMentions(CompiledFolder &compiled, const Pack *base)
{
    KnownIds known{compiled, base};
    for (const FileReading &reading : compiled.readings) {
        for (const Mention &mention : reading.mentions) {
            if (known.has(mention.kind, mention.id))
                continue;
            compiled.problems.append({reading.place(mention.at), Severity::Error, QStringLiteral("unknown-reference"),
                                      QStringLiteral("there is no %1 \"%2\".%3")
                                          .arg(toKey(mention.kind).replace(u'_', u' '), mention.id.left(80), known.suggestion(mention.kind, mention.id))});
        }
    }
}

/// Finds the items that lead back to themselves. Iterative, so that a long chain cannot exhaust the stack.
class CircleSearch {
public:
    explicit CircleSearch(const QList<CheckItem> &checks)
    {
        for (const CheckItem &check : checks) {
            QStringList requires_;
            for (const CheckItemId &id : check.scored.requires_)
                requires_.append(id.text());
            m_requires.insert(check.scored.id.text(), requires_);
        }
    }

    /// The circle that is met from `start`, as "a → b → a"; empty where there is none.
    QString circleFrom(const QString &start)
    {
        struct Step { QString id; qsizetype next; };
        QList<Step> path{{start, 0}};
        QSet<QString> onPath{start};
        while (!path.isEmpty()) {
            Step &step = path.last();
            const QStringList next = m_requires.value(step.id);
            if (m_settled.contains(step.id) || step.next >= next.size()) {
                m_settled.insert(step.id);
                onPath.remove(step.id);
                path.removeLast();
                continue;
            }
            const QString id = next[step.next++];
            if (onPath.contains(id)) {
                QStringList circle;
                std::ranges::transform(path, std::back_inserter(circle), &Step::id);
                return circle.sliced(circle.indexOf(id)).join(QStringLiteral(" → ")) + QStringLiteral(" → ") + id;
            }
            onPath.insert(id);
            path.append({id, 0});
        }
        return {};
    }

private:
    QHash<QString, QStringList> m_requires;
    QSet<QString> m_settled;
};

void checkCircles(const QList<CheckItem> &checks, ObjectKind kind, const DefinitionIndex &index, QList<Diagnostic> &problems)
{
    CircleSearch search{checks};
    for (const CheckItem &check : checks) {
        const QString circle = search.circleFrom(check.scored.id.text());
        if (circle.isEmpty())
            continue;
        problems.append({index.placeOf(kind, check.scored.id.text()), Severity::Error, QStringLiteral("requires-circle"),
                         QStringLiteral("these items wait for one another, so none could ever be begun: %1").arg(circle)});
        return;
    }
}

void checkReplacements(CompiledFolder &compiled, const Pack *base)
{
    for (const FileReading &reading : compiled.readings) {
        for (const Definition &definition : reading.definitions) {
            if (definition.replacesRevision == 0)
                continue;
            if (!compiled.pack.manifest.overlayOf) {
                compiled.problems.append({reading.place(definition.at), Severity::Error, QStringLiteral("not-an-overlay"),
                                          QStringLiteral("\"replaces_revision\" is for overlay packs; this pack has no \"overlay_of\"")});
                continue;
            }
            const int present = base ? revisionIn(*base, definition.kind, definition.id) : 0;
            if (present > definition.replacesRevision) {
                compiled.problems.append({reading.place(definition.at), Severity::Warning, QStringLiteral("overlay-behind"),
                                          QStringLiteral("this replaces revision %1 of \"%2\", but the pack below is at revision %3; look whether the change still fits")
                                              .arg(QString::number(definition.replacesRevision), definition.id, QString::number(present))});
            }
        }
    }
}

} // namespace

QStringList idsIn(const Pack &pack, ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Topic: return idsOfList(pack.topics);
    case ObjectKind::Threat: return idsOfList(pack.threats);
    case ObjectKind::Role: return idsOfList(pack.roles);
    case ObjectKind::Flag: return flagsGiven(pack);
    case ObjectKind::Area: return idsOfList(pack.areas);
    case ObjectKind::Check: return idsOfChecks(pack.checks);
    case ObjectKind::OrgArea: return idsOfList(pack.orgAreas);
    case ObjectKind::OrgCheck: return idsOfChecks(pack.orgChecks);
    case ObjectKind::ProfileQuestion: return idsOfList(pack.profileQuestions);
    case ObjectKind::Question: return idsOfList(pack.questions);
    case ObjectKind::Quiz: return idsOfList(pack.quizzes);
    case ObjectKind::Lesson: return idsOfList(pack.lessons);
    case ObjectKind::Specimen: return idsOfList(pack.specimens);
    case ObjectKind::Incident: return idsOfList(pack.incidents);
    case ObjectKind::Route: return idsOfList(pack.routes);
    case ObjectKind::Term: return idsOfList(pack.terms);
    case ObjectKind::Reference: return idsOfList(pack.references);
    case ObjectKind::Plan: return idsOfList(pack.plans);
    }
    return {};
}

int revisionIn(const Pack &pack, ObjectKind kind, const QString &id)
{
    const auto ofCheck = [&](const QList<CheckItem> &checks) {
        const auto found = std::ranges::find_if(checks, [&](const CheckItem &check) { return check.scored.id.text() == id; });
        return found == checks.end() ? 0 : found->scored.revision;
    };
    switch (kind) {
    case ObjectKind::Check: return ofCheck(pack.checks);
    case ObjectKind::OrgCheck: return ofCheck(pack.orgChecks);
    case ObjectKind::Lesson: {
        const auto found = std::ranges::find_if(pack.lessons, [&](const Lesson &lesson) { return lesson.id.text() == id; });
        return found == pack.lessons.end() ? 0 : found->revision;
    }
    default: return 0;
    }
}

DefinitionIndex::DefinitionIndex(const CompiledFolder &compiled)
{
    for (const FileReading &reading : compiled.readings) {
        for (const Definition &definition : reading.definitions) {
            QHash<QString, Found> &ofKind = m_found[definition.kind];
            const auto first = ofKind.constFind(definition.id);
            if (first == ofKind.constEnd()) {
                ofKind.insert(definition.id, {reading.place(definition.at), definition.revision, definition.replacesRevision});
                continue;
            }
            m_duplicates.append({reading.place(definition.at), Severity::Error, QStringLiteral("duplicate-id"),
                                 QStringLiteral("the %1 \"%2\" stands already at %3:%4")
                                     .arg(toKey(definition.kind).replace(u'_', u' '), definition.id, first->place.file, QString::number(first->place.line))});
        }
    }
}

const DefinitionIndex::Found *DefinitionIndex::find(ObjectKind kind, const QString &id) const
{
    const auto ofKind = m_found.constFind(kind);
    if (ofKind == m_found.constEnd())
        return nullptr;
    const auto found = ofKind->constFind(id);
    return found == ofKind->constEnd() ? nullptr : &*found;
}

Place DefinitionIndex::placeOf(ObjectKind kind, const QString &id) const
{
    const Found *found = find(kind, id);
    return found ? found->place : Place{};
}

QStringList DefinitionIndex::idsOf(ObjectKind kind) const
{
    return m_found.value(kind).keys();
}

void checkLinks(CompiledFolder &compiled, const Pack *base)
{
    const DefinitionIndex index{compiled};
    compiled.problems.append(index.duplicates());
    if (!compiled.pack.manifest.overlayOf || base)
        checkMentions(compiled, base);
    checkCircles(compiled.pack.checks, ObjectKind::Check, index, compiled.problems);
    checkCircles(compiled.pack.orgChecks, ObjectKind::OrgCheck, index, compiled.problems);
    checkReplacements(compiled, base);
}

} // namespace mehfooz
