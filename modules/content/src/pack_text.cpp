// SPDX-License-Identifier: GPL-3.0-or-later
#include <content/pack_text.h>

#include "spelling.h"

#include <learning/answer.h>
#include <text/isolates.h>

#include <algorithm>

namespace mehfooz {

namespace {

/// Lines of text in one language. Words between the values are signs, not sentences, so that no language is built in.
class TextPage {
public:
    TextPage(const Pack &pack, QString language) : m_pack{pack}, m_language{std::move(language)} { }

    [[nodiscard]] QString text() const { return text::withoutIsolates(m_text.trimmed() + u'\n'); }

    void line(const QString &line) { m_text += line + u'\n'; }
    void gap() { line({}); }
    [[nodiscard]] QString in(const LocalizedText &text) const { return shown(text::parseInlines(text.in(m_language))); }
    [[nodiscard]] const QString &language() const { return m_language; }

    void bullets(const QList<LocalizedText> &texts)
    {
        for (const LocalizedText &text : texts)
            line(QStringLiteral("  - ") + in(text));
    }

    /// Runs as they are read; a term stands in its own words.
    [[nodiscard]] QString shown(const QList<text::Inline> &runs) const
    {
        QString out;
        for (const text::Inline &run : runs) {
            if (run.kind == text::Inline::Kind::Term && run.text.isEmpty())
                out += termWords(run.targetId);
            else
                out += run.text;
        }
        return out;
    }

private:
    [[nodiscard]] QString termWords(const QString &id) const
    {
        const auto term = std::ranges::find_if(m_pack.terms, [&](const Term &one) { return one.id.text() == id; });
        return term == m_pack.terms.end() ? id : term->term.in(m_language);
    }

    const Pack &m_pack;
    QString m_language;
    QString m_text;
};

QString numbered(qsizetype number)
{
    return QStringLiteral("  %1. ").arg(number);
}

void addBlock(TextPage &page, const text::Block &block)
{
    const QString shown = page.shown(block.inlines);
    switch (block.kind) {
    case text::Block::Kind::Heading: page.line(QString(block.number, u'#') + u' ' + shown); break;
    case text::Block::Kind::Bullet: page.line(QStringLiteral("  - ") + shown); break;
    case text::Block::Kind::Numbered: page.line(numbered(block.number) + shown); break;
    case text::Block::Kind::Quote: page.line(QStringLiteral("> ") + shown); break;
    case text::Block::Kind::Paragraph:
    case text::Block::Kind::Specimen:
    case text::Block::Kind::Source: page.line(shown); break;
    }
}

void addLesson(TextPage &page, const Lesson &lesson)
{
    page.line(QStringLiteral("# ") + page.in(lesson.title));
    if (const LessonBody *body = lesson.body(page.language())) {
        for (const LessonPart &part : body->parts) {
            page.gap();
            page.line(QStringLiteral("## ") + part.title);
            for (const text::Block &block : part.blocks)
                addBlock(page, block);
        }
    }
    page.gap();
    page.bullets(lesson.summary);
    page.line(page.in(lesson.ifThen));
}

void addOptions(TextPage &page, const QList<QuestionOption> &options)
{
    for (const QuestionOption &option : options) {
        page.line((option.right ? QStringLiteral("  [x] ") : QStringLiteral("  [ ] ")) + page.in(option.text));
        page.line(QStringLiteral("      ") + page.in(option.because));
    }
}

/// Writes the part of a question that depends on its type.
struct BodyPrinter {
    TextPage &page;

    void operator()(const SingleChoice &body) const { addOptions(page, body.options); }
    void operator()(const MultipleResponse &body) const { addOptions(page, body.options); }
    void operator()(const TrueFalse &body) const
    {
        page.line(QStringLiteral("  %1 true: ").arg(body.correct ? u"[x]" : u"[ ]") + page.in(body.becauseTrue));
        page.line(QStringLiteral("  %1 false: ").arg(body.correct ? u"[ ]" : u"[x]") + page.in(body.becauseFalse));
    }
    void operator()(const Ordering &body) const
    {
        for (qsizetype i = 0; i < body.items.size(); ++i)
            page.line(numbered(i + 1) + page.in(body.items[i].text));
        page.line(page.in(body.because));
    }
    void operator()(const Matching &body) const
    {
        for (const MatchingPair &pair : body.pairs)
            page.line(QStringLiteral("  ") + page.in(pair.left) + QStringLiteral(" = ") + page.in(pair.right));
        for (const LocalizedText &extra : body.extraRight)
            page.line(QStringLiteral("  ? = ") + page.in(extra));
        page.line(page.in(body.because));
    }
    void operator()(const Numeric &body) const
    {
        page.line(QStringLiteral("  = %1").arg(body.correct, 0, 'g', 15) + (body.units.isEmpty() ? QString{} : u' ' + body.units.join(QStringLiteral(" / "))));
        page.line(page.in(body.because));
    }
    void operator()(const ShortText &body) const
    {
        page.line(QStringLiteral("  = ") + body.accept.join(QStringLiteral(" / ")));
        page.line(page.in(body.because));
    }
    void operator()(const Hotspot &body) const
    {
        if (body.specimen)
            page.line(QStringLiteral("  specimen: ") + body.specimen->text());
        for (const PictureRegion &region : body.regions)
            page.line(QStringLiteral("  - ") + page.in(region.because));
    }
};

void addQuestion(TextPage &page, const Question &question)
{
    page.line(page.in(question.ask));
    std::visit(BodyPrinter{page}, question.body);
}

QString platformKey(Platform platform)
{
    static const QStringList kKeys{QStringLiteral("android"), QStringLiteral("iphone"), QStringLiteral("windows"), QStringLiteral("linux"), QStringLiteral("service")};
    return kKeys.value(static_cast<int>(platform));
}

void addCheck(TextPage &page, const CheckItem &check)
{
    page.line(QStringLiteral("# ") + page.in(check.title));
    page.line(page.in(check.why));
    for (const HowTo &how : check.how) {
        page.gap();
        page.line(QStringLiteral("## ") + platformKey(how.platform));
        for (qsizetype i = 0; i < how.steps.size(); ++i)
            page.line(numbered(i + 1) + page.in(how.steps[i]));
    }
}

void addSpecimen(TextPage &page, const Specimen &specimen)
{
    page.line(QStringLiteral("%1 · %2 · %3").arg(toKey(specimen.channel), specimen.language, specimen.genuine ? QStringLiteral("genuine") : QStringLiteral("fake")));
    page.line(specimen.from);
    if (!specimen.subject.isEmpty())
        page.line(specimen.subject);
    page.gap();
    page.line(plainBody(specimen));
    page.gap();
    for (const Sign &sign : specimen.signs)
        page.line(QStringLiteral("  - “%1”: ").arg(sign.phrase) + page.in(sign.because));
    page.line(page.in(specimen.explain));
    page.line(page.in(specimen.safeAction));
}

void addIncident(TextPage &page, const Incident &incident)
{
    static const QStringList kStages{QStringLiteral("minutes"), QStringLiteral("day"), QStringLiteral("week"), QStringLiteral("complaint"), QStringLiteral("prevent")};
    page.line(QStringLiteral("# ") + page.in(incident.title));
    for (const IncidentStageSteps &stage : incident.stages) {
        page.gap();
        page.line(QStringLiteral("## ") + kStages.value(static_cast<int>(stage.stage)));
        for (qsizetype i = 0; i < stage.steps.size(); ++i)
            page.line(numbered(i + 1) + page.in(stage.steps[i].text));
    }
    page.gap();
    page.bullets(incident.never);
    for (const EvidenceItem &item : incident.evidence)
        page.line(QStringLiteral("  [ ] ") + page.in(item.text));
    page.gap();
    page.line(incident.complaint.in(page.language()));
}

void addTerm(TextPage &page, const Term &term)
{
    page.line(QStringLiteral("# ") + page.in(term.term));
    page.line(page.in(term.explain));
    page.line(term.also.join(QStringLiteral(" / ")));
}

void addReference(TextPage &page, const ReferenceEntry &entry)
{
    page.line(QStringLiteral("# ") + page.in(entry.title));
    for (const QString &word : {entry.year, page.in(entry.status)}) {
        if (!word.isEmpty())
            page.line(word);
    }
    if (entry.expiresOn.isValid())
        page.line(QStringLiteral("%1 – %2").arg(entry.issuedOn.toString(Qt::ISODate), entry.expiresOn.toString(Qt::ISODate)));
    page.gap();
    page.line(page.in(entry.then));
    page.line(page.in(entry.now));
    page.line(QStringLiteral("%1 · %2").arg(entry.source.source, entry.source.verifiedOn.toString(Qt::ISODate)));
}

QString idOf(const CheckItem &check) { return check.scored.id.text(); }
template<typename T>
QString idOf(const T &object) { return object.id.text(); }

/// Where to look, and how to write what was found there.
struct Wanted {
    QString kind;
    QString id;
};

template<typename T, typename Print>
Expected<QString> printed(const QList<T> &objects, const Wanted &wanted, TextPage page, const Print &print)
{
    QStringList ids;
    for (const T &object : objects) {
        if (idOf(object) == wanted.id) {
            print(page, object);
            return page.text();
        }
        ids.append(idOf(object));
    }
    return failure(ErrorCode::NotFound, QStringLiteral("the pack has no %1 \"%2\".%3").arg(wanted.kind, wanted.id, didYouMean(wanted.id, ids)));
}

} // namespace

QStringList shownKinds()
{
    return {QStringLiteral("lesson"),   QStringLiteral("question"), QStringLiteral("check"),    QStringLiteral("specimen"),
            QStringLiteral("incident"), QStringLiteral("term"),     QStringLiteral("reference")};
}

Expected<QString> shownAsText(const Pack &pack, const QString &kind, const QString &id, const QString &language)
{
    if (!pack.manifest.languages.contains(language)) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("the pack has no language \"%1\"; it has %2.").arg(language, anyOf(pack.manifest.languages)));
    }
    const TextPage page{pack, language};
    const Wanted wanted{kind, id};
    switch (shownKinds().indexOf(kind)) {
    case 0: return printed(pack.lessons, wanted, page, addLesson);
    case 1: return printed(pack.questions, wanted, page, addQuestion);
    case 2: return printed(pack.checks, wanted, page, addCheck);
    case 3: return printed(pack.specimens, wanted, page, addSpecimen);
    case 4: return printed(pack.incidents, wanted, page, addIncident);
    case 5: return printed(pack.terms, wanted, page, addTerm);
    case 6: return printed(pack.references, wanted, page, addReference);
    default: break;
    }
    return failure(ErrorCode::InvalidInput, QStringLiteral("there is no kind \"%1\"; it must be %2.%3").arg(kind, anyOf(shownKinds()), didYouMean(kind, shownKinds())));
}

} // namespace mehfooz
