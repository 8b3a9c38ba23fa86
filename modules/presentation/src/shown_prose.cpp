// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/shown_prose.h>

#include <text/isolates.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr int kMonthsUntilDoubt = 6;

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::ShownProse)

public:
    //: Under a contact or a fact: %1 is the date of the source, %2 the day it was read.
    static QString sourceAndReading() { return tr("Source of %1, read on %2"); }
    //: Under a contact or a fact whose source carries no date: %1 is the day it was read.
    static QString readingOnly() { return tr("Source without a date, read on %1"); }
    //: %1 is a date, a month or a year that is not known exactly.
    static QString about() { return tr("about %1"); }
};

/// Latin runs inside their own isolates, also where the text has no right-to-left letter of its own.
QString isolatedInRightToLeft(const QString &text)
{
    static const QChar kAlef{u'\u0627'};
    return text::isolateLatinRuns(kAlef + text).mid(1);
}

/// The newest ISO day, month or year in a source's date; empty where there is none.
struct FoundDate {
    QString iso;
    bool isExact = false;
};

FoundDate newestDate(const QString &sourceDate)
{
    static const QRegularExpression kDate{QStringLiteral("(19|20)\\d{2}(-\\d{2}){0,2}")};
    FoundDate newest;
    for (const QString &part : sourceDate.split(u';')) {
        auto match = kDate.globalMatch(part);
        while (match.hasNext()) {
            const QString iso = match.next().captured();
            if (iso > newest.iso)
                newest = {iso, iso == part.trimmed()};
        }
    }
    return newest;
}

QString dateWords(const QString &iso, const LanguageState &language, QDate today)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    if (day.isValid())
        return language.date(day, today);
    const QDate month = QDate::fromString(iso + QStringLiteral("-01"), Qt::ISODate);
    if (month.isValid())
        return language.shown(language.locale().toString(month, QStringLiteral("MMMM yyyy")));
    return language.shown(iso.left(4));
}

bool isOld(QDate verifiedOn, QDate today)
{
    return verifiedOn.isValid() && verifiedOn.addMonths(kMonthsUntilDoubt) < today;
}

} // namespace

QString addressOf(const text::Inline &run)
{
    static const QStringList kPages{QStringLiteral("lesson"), QStringLiteral("check"), QStringLiteral("incident"),
                                    QStringLiteral("reference")};
    return kPages.contains(run.targetKind) ? run.targetKind + u'/' + run.targetId : QString{};
}

QString datesOfSource(const QString &sourceDate, QDate verifiedOn, const LanguageState &language, QDate today)
{
    const QString read = language.date(verifiedOn, today);
    const FoundDate found = newestDate(sourceDate);
    if (found.iso.isEmpty())
        return Words::readingOnly().arg(read);
    const QString written = dateWords(found.iso, language, today);
    return Words::sourceAndReading().arg(found.isExact ? written : Words::about().arg(written), read);
}

QList<text::Inline> ShownProse::inlines(const LocalizedText &prose) const
{
    return inlines(text::parseInlines(prose.in(m_language.language())), m_language.language());
}

QList<text::Inline> ShownProse::inlines(const QList<text::Inline> &runs, const QString &proseLanguage) const
{
    QList<text::Inline> shownRuns;
    shownRuns.reserve(runs.size());
    for (const text::Inline &run : runs)
        shownRuns.append(shown(run, proseLanguage));
    return shownRuns;
}

QList<text::Block> ShownProse::blocks(const QList<text::Block> &blocks, const QString &proseLanguage) const
{
    QList<text::Block> shownBlocks = blocks;
    for (text::Block &block : shownBlocks)
        block.inlines = inlines(block.inlines, proseLanguage);
    return shownBlocks;
}

QString ShownProse::plain(const LocalizedText &prose) const
{
    return text::plainText(inlines(prose));
}

text::Inline ShownProse::shown(text::Inline run, const QString &proseLanguage) const
{
    if (run.kind == text::Inline::Kind::Term && run.text.isEmpty()) {
        const auto id = TermId::parse(run.targetId);
        const Term *term = id ? m_library.term(*id) : nullptr;
        run.text = term ? term->term.in(proseLanguage) : run.targetId;
    }
    // What stands on a screen is shown as it stands there: its digits stay, and its direction is its own.
    if (run.kind == text::Inline::Kind::Screen) {
        run.text = text::isolated(run.text);
        return run;
    }
    if (text::isRightToLeftLanguage(proseLanguage))
        run.text = isolatedInRightToLeft(text::withDigits(run.text, m_language.digits()));
    return run;
}

std::optional<SideNote> ShownProse::note(const QString &targetKind, const QString &targetId, QDate today) const
{
    if (targetKind == u"term") {
        const auto id = TermId::parse(targetId);
        if (const Term *term = id ? m_library.term(*id) : nullptr)
            return termNote(*term);
    }
    if (targetKind == u"route") {
        const auto id = RouteId::parse(targetId);
        const Route *route = id ? m_library.route(*id) : nullptr;
        // Never printed: what is not confirmed, and what nobody read (facts, rule of the contact list).
        if (route && route->confidence != Confidence::Low && route->verifiedOn.isValid())
            return contactNote(*route, today);
    }
    return {};
}

SideNote ShownProse::termNote(const Term &term) const
{
    SideNote note;
    note.id = term.id.text();
    note.title = plain(term.term);
    note.text = plain(term.explain);
    const auto &words = term.term.entries();
    const auto other = std::ranges::find_if(words, [&](const auto &entry) { return entry.language != m_language.language(); });
    if (other != words.end()) {
        note.other = other->text;
        note.otherLanguage = other->language;
    }
    return note;
}

SideNote ShownProse::contactNote(const Route &route, QDate today) const
{
    SideNote note;
    note.kind = SideNote::Kind::Contact;
    note.id = route.id.text();
    note.title = plain(route.name);
    note.text = plain(route.note);
    note.value = route.valueWords.isEmpty() ? text::isolatedLtr(route.value) : plain(route.valueWords);
    note.source = datesOfSource(route.sourceDate, route.verifiedOn, m_language, today);
    note.mayHaveChanged = isOld(route.verifiedOn, today);
    return note;
}

} // namespace mehfooz
