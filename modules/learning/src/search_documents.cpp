// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/ports.h>

#include <text/prose.h>

namespace mehfooz {

namespace {

/// Gathers texts of one document, language by language, with the marks of prose taken away.
class Gathered final {
public:
    explicit Gathered(const QStringList &languages) : m_languages{languages} { }

    Gathered &add(const LocalizedText &prose)
    {
        for (const auto &entry : prose.entries())
            add(entry.language, text::plainText(text::parseInlines(entry.text)));
        return *this;
    }
    Gathered &add(const QList<LocalizedText> &steps)
    {
        for (const LocalizedText &step : steps)
            add(step);
        return *this;
    }
    void add(const QString &language, const QString &plain)
    {
        if (!plain.isEmpty())
            m_texts[language].append(plain);
    }
    [[nodiscard]] LocalizedText joined() const
    {
        LocalizedText all;
        for (const QString &language : m_languages) {
            const QStringList texts = m_texts.value(language);
            if (!texts.isEmpty())
                all.set(language, texts.join(u'\n'));
        }
        return all;
    }

private:
    QStringList m_languages;
    QHash<QString, QStringList> m_texts;
};

class DocumentMaker final {
public:
    explicit DocumentMaker(const Library &library) : m_library{library} { }

    [[nodiscard]] SearchDocument of(const CheckItem &check) const
    {
        const CheckArea *area = m_library.area(check.scored.area);
        Gathered body = gathered();
        body.add(check.why);
        for (const HowTo &how : check.how)
            body.add(how.steps);
        body.add(check.simple);
        return {QStringLiteral("check"), check.scored.id.text(), plain(check.title), check.also,
                area ? area->title : LocalizedText{}, body.joined()};
    }
    [[nodiscard]] SearchDocument of(const Term &term) const
    {
        return {QStringLiteral("term"), term.id.text(), term.term, term.also, {}, plain(term.explain)};
    }
    [[nodiscard]] SearchDocument of(const Incident &incident) const
    {
        QStringList also;
        for (const Saying &saying : incident.says)
            also.append(saying.phrases);
        Gathered body = gathered();
        for (const IncidentStageSteps &stage : incident.stages) {
            for (const IncidentStep &step : stage.steps)
                body.add(step.text);
        }
        body.add(incident.never).add(incident.helpSomeone);
        return {QStringLiteral("incident"), incident.id.text(), plain(incident.title), also, {}, body.joined()};
    }
    [[nodiscard]] SearchDocument of(const Lesson &lesson) const
    {
        Gathered terms = gathered();
        QStringList also;
        for (const TermId &id : lesson.terms) {
            if (const Term *term = m_library.term(id)) {
                terms.add(term->term);
                also.append(term->also);
            }
        }
        for (const QString &spelling : std::as_const(also)) {
            for (const QString &language : m_library.languages())
                terms.add(language, spelling);
        }
        Gathered body = gathered();
        for (const LessonBody &each : lesson.bodies)
            addParts(body, each);
        body.add(lesson.summary).add(lesson.ifThen).add(lesson.simple);
        return {QStringLiteral("lesson"), lesson.id.text(), plain(lesson.title), {}, terms.joined(), body.joined()};
    }
    /// Without the explanations, so that a search gives no answer away.
    [[nodiscard]] SearchDocument of(const Question &question) const
    {
        Gathered body = gathered();
        if (const auto *choice = std::get_if<SingleChoice>(&question.body))
            addOptions(body, choice->options);
        if (const auto *response = std::get_if<MultipleResponse>(&question.body))
            addOptions(body, response->options);
        const Topic *topic = m_library.topic(question.topic);
        return {QStringLiteral("question"), question.id.text(), plain(question.ask), {},
                topic ? topic->title : LocalizedText{}, body.joined()};
    }
    [[nodiscard]] SearchDocument of(const ReferenceEntry &entry) const
    {
        return {QStringLiteral("reference"), entry.id.text(), plain(entry.title), {entry.year}, {},
                gathered().add(entry.then).add(entry.now).add(entry.status).joined()};
    }

private:
    [[nodiscard]] Gathered gathered() const { return Gathered{m_library.languages()}; }
    [[nodiscard]] LocalizedText plain(const LocalizedText &prose) const { return gathered().add(prose).joined(); }

    static void addOptions(Gathered &body, const QList<QuestionOption> &options)
    {
        for (const QuestionOption &option : options)
            body.add(option.text);
    }
    static void addParts(Gathered &body, const LessonBody &lesson)
    {
        for (const LessonPart &part : lesson.parts) {
            body.add(lesson.language, part.title);
            for (const text::Block &block : part.blocks)
                body.add(lesson.language, text::plainText(block.inlines));
        }
    }

    const Library &m_library;
};

/// The objects [from, to) of one kind of one pack.
template<typename Object>
void append(QList<SearchDocument> &documents, const DocumentMaker &maker, const QList<Object> &objects,
            std::pair<qsizetype, qsizetype> range)
{
    for (qsizetype place = range.first; place < range.second; ++place)
        documents.append(maker.of(objects.at(place)));
}

} // namespace

QList<SearchDocument> searchDocuments(const Library &library)
{
    const Pack &content = library.content();
    const DocumentMaker maker{library};
    QList<Library::PackStart> starts = library.packStarts();
    starts.append({content.checks.size(), content.terms.size(), content.incidents.size(), content.lessons.size(),
                   content.questions.size(), content.references.size()});
    QList<SearchDocument> documents;
    for (qsizetype pack = 0; pack + 1 < starts.size(); ++pack) {
        const Library::PackStart &from = starts.at(pack);
        const Library::PackStart &to = starts.at(pack + 1);
        // The order of file names: checks, glossary, incidents, lessons, questions, reference.
        append(documents, maker, content.checks, {from.checks, to.checks});
        append(documents, maker, content.terms, {from.terms, to.terms});
        append(documents, maker, content.incidents, {from.incidents, to.incidents});
        append(documents, maker, content.lessons, {from.lessons, to.lessons});
        append(documents, maker, content.questions, {from.questions, to.questions});
        append(documents, maker, content.references, {from.references, to.references});
    }
    return documents;
}

} // namespace mehfooz
