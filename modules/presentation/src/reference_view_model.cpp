// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/reference_view_model.h>

#include <text/isolates.h>

#include <algorithm>

namespace mehfooz {

namespace {

/// Each law after the last one of an earlier or the same year; without a year, behind the one it follows in the pack.
QList<const ReferenceEntry *> byYear(const QList<ReferenceEntry> &entries)
{
    struct Dated {
        int year = 0;
        const ReferenceEntry *entry = nullptr;
    };
    QList<Dated> dated;
    int year = 0;
    for (const ReferenceEntry &entry : entries) {
        if (entry.kind != u"law")
            continue;
        year = entry.year.isEmpty() ? year : entry.year.left(4).toInt();
        dated.append({year, &entry});
    }
    std::ranges::stable_sort(dated, {}, &Dated::year);
    QList<const ReferenceEntry *> ordered;
    for (const Dated &each : dated)
        ordered.append(each.entry);
    return ordered;
}

} // namespace

ReferenceViewModel::ReferenceViewModel(Workspace &workspace, LanguageState &language, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}
{
    connect(&workspace, &Workspace::packsOpened, this, &ReferenceViewModel::changed);
    connect(&language, &LanguageState::changed, this, &ReferenceViewModel::changed);
}

QList<ShownReference> ReferenceViewModel::institutions() const
{
    return ofKind(u"institution");
}

QList<ShownReference> ReferenceViewModel::laws() const
{
    QList<ShownReference> rows;
    if (m_workspace.hasPacks()) {
        for (const ReferenceEntry *entry : byYear(m_workspace.library().content().references))
            rows.append(shown(*entry));
    }
    return rows;
}

QList<ShownReference> ReferenceViewModel::plan() const
{
    return ofKind(u"plan");
}

QList<ShownReference> ReferenceViewModel::advisories() const
{
    if (!m_workspace.hasPacks())
        return {};
    QList<const ReferenceEntry *> entries;
    for (const ReferenceEntry &entry : m_workspace.library().content().references) {
        if (entry.kind == u"advisory")
            entries.append(&entry);
    }
    std::ranges::stable_sort(entries, [day = today()](const ReferenceEntry *a, const ReferenceEntry *b) {
        return a->isOver(day) != b->isOver(day) ? b->isOver(day) : a->issuedOn > b->issuedOn;
    });
    QList<ShownReference> rows;
    for (const ReferenceEntry *entry : std::as_const(entries))
        rows.append(shown(*entry));
    return rows;
}

QList<ShownReference> ReferenceViewModel::careers() const
{
    return ofKind(u"career");
}

QList<std::pair<QString, int>> ReferenceViewModel::planStatus() const
{
    QList<std::pair<QString, int>> counts;
    for (const ShownReference &point : plan()) {
        if (point.status.isEmpty())
            continue; // its text says why
        const auto known = std::ranges::find(counts, point.status, &std::pair<QString, int>::first);
        if (known == counts.end())
            counts.append({point.status, 1});
        else
            ++known->second;
    }
    return counts;
}

bool ReferenceViewModel::isEmpty() const
{
    return !m_workspace.hasPacks() || m_workspace.library().content().references.isEmpty();
}

bool ReferenceViewModel::has(const QString &id) const
{
    const auto parsed = ReferenceId::parse(id);
    return parsed && m_workspace.hasPacks() && m_workspace.library().reference(*parsed);
}

std::optional<SideNote> ReferenceViewModel::note(const QString &targetKind, const QString &targetId) const
{
    if (!m_workspace.hasPacks())
        return {};
    return ShownProse{m_workspace.library(), m_language}.note(targetKind, targetId, today());
}

QList<ShownReference> ReferenceViewModel::ofKind(QStringView kind) const
{
    QList<ShownReference> rows;
    if (!m_workspace.hasPacks())
        return rows;
    for (const ReferenceEntry &entry : m_workspace.library().content().references) {
        if (entry.kind == kind)
            rows.append(shown(entry));
    }
    return rows;
}

ShownReference ReferenceViewModel::shown(const ReferenceEntry &entry) const
{
    const ShownProse prose{m_workspace.library(), m_language};
    return {entry.id.text(),          m_language.shown(entry.title),  m_language.shown(entry.year),
            prose.inlines(entry.then), prose.inlines(entry.now),       m_language.shown(entry.status),
            sourceOf(entry),           validityOf(entry),              entry.isOver(today())};
}

QString ReferenceViewModel::validityOf(const ReferenceEntry &entry) const
{
    if (!entry.expiresOn.isValid())
        return {};
    const QString end = m_language.date(entry.expiresOn, today());
    if (entry.isOver(today()))
        //: Under the title of a notice whose last day is over: %1 is that day.
        return tr("This notice ended on %1").arg(end);
    //: Under the title of a notice: %1 is the day on which it was given out, %2 its last day.
    return tr("Issued on %1, in force until %2").arg(m_language.date(entry.issuedOn, today()), end);
}

QDate ReferenceViewModel::today() const
{
    return m_workspace.now().toLocalTime().date();
}

QString ReferenceViewModel::sourceOf(const ReferenceEntry &entry) const
{
    if (entry.source.source.isEmpty())
        return {};
    // Names and dates of what was read stay in the letters they were read in.
    const QString read = text::isRightToLeftLanguage(m_language.language()) ? text::isolatedLtr(entry.source.source)
                                                                             : entry.source.source;
    if (!entry.source.verifiedOn.isValid())
        //: Under a fact that does not age: %1 says what was read.
        return tr("Source: %1").arg(read);
    //: Under a fact: %1 says what was read, %2 is the day on which it was.
    return tr("Source: %1; read on %2").arg(read, m_language.date(entry.source.verifiedOn, today()));
}

} // namespace mehfooz
