// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_readers.h"
#include "markdown_reader.h"
#include "reader_parts.h"

#include <QRegularExpression>

namespace mehfooz {

namespace {

constexpr int kLongestMinutes = 60;

struct HeadingParts {
    QString title;
    QString anchor;
};

/// "Title {#anchor}"
HeadingParts splitHeading(const QString &heading)
{
    static const QRegularExpression kHeading{QStringLiteral("^(.*?)\\s*\\{#([a-z0-9][a-z0-9._-]{0,63})\\}\\s*$")};
    const QRegularExpressionMatch match = kHeading.match(heading);
    return match.hasMatch() ? HeadingParts{match.captured(1), match.captured(2)} : HeadingParts{heading, {}};
}

class BodyReading {
public:
    BodyReading(LessonBody &body, FileReading &file) : m_body{body}, m_file{file} { }

    void take(const MarkdownBlock &block)
    {
        if (block.block.kind == text::Block::Kind::Heading) {
            beginPart(block);
        } else if (m_body.parts.isEmpty()) {
            if (!m_saidNoPart)
                m_file.error(block.at, QStringLiteral("no-heading"), QStringLiteral("a lesson begins with a part \"## Title {#anchor}\""));
            m_saidNoPart = true;
        } else {
            m_body.parts.last().blocks.append(block.block);
        }
    }

private:
    void beginPart(const MarkdownBlock &block)
    {
        const HeadingParts heading = splitHeading(text::plainText(block.block.inlines));
        if (block.block.number != 2)
            m_file.error(block.at, QStringLiteral("markup"), QStringLiteral("parts of a lesson have headings of the second level (\"## \") and no others"));
        if (heading.anchor.isEmpty() || heading.title.isEmpty())
            m_file.error(block.at, QStringLiteral("no-anchor"), QStringLiteral("a part needs a title and an anchor, as in \"## Title {#anchor}\""));
        else
            m_anchors.add(heading.anchor, block.at);
        m_body.parts.append({heading.anchor, heading.title, {}});
    }

    LessonBody &m_body;
    FileReading &m_file;
    UniqueIds m_anchors{m_file};
    bool m_saidNoPart = false;
};

} // namespace

void readLesson(const YamlNode &root, FileReading &file, Pack &pack)
{
    ObjectReader object{file, root, QStringLiteral("lesson")};
    Lesson lesson{beginObject<LessonId>(object, ObjectKind::Lesson, pack), {}, placeholderId<TopicId>(), 5, 1, {}, {}, {}, {}, {}, {}, {},
                  {}, {}, {}, {}, {}};
    lesson.title = object.text(u"title", TextRole::Title);
    lesson.topic = object.reference<TopicId>(u"topic", ObjectKind::Topic);
    lesson.minutes = object.integer(u"minutes", {1, kLongestMinutes, {}});
    const Revision revision = readRevision(object);
    lesson.revision = revision.number;
    lesson.changed = revision.changed;
    lesson.threats = object.references<ThreatId>(u"threats", ObjectKind::Threat);
    lesson.terms = object.references<TermId>(u"terms", ObjectKind::Term);
    lesson.before = object.optionalReference<QuestionId>(u"before", ObjectKind::Question);
    lesson.workedExample = object.optionalReference<SpecimenId>(u"worked_example", ObjectKind::Specimen);
    lesson.questions = object.references<QuestionId>(u"questions", ObjectKind::Question);
    lesson.doNow = object.references<CheckItemId>(u"do_now", ObjectKind::Check);
    lesson.ifThen = object.text(u"if_then", TextRole::Prose);
    lesson.summary = object.texts(u"summary", TextRole::Prose);
    lesson.simple = object.text(u"simple", TextRole::Prose, Need::Optional);
    lesson.policyAim = object.word(u"policy_aim");
    checkPlace(object, QStringLiteral("lessons/%1/lesson.yaml").arg(lesson.id.text()));
    pack.lessons.append(lesson);
}

LessonBody readLessonBody(const QByteArray &markdown, const QString &language, FileReading &file)
{
    LessonBody body{language, {}};
    BodyReading reading{body, file};
    for (const MarkdownBlock &block : readMarkdown(markdown, language, file))
        reading.take(block);
    for (const LessonPart &part : std::as_const(body.parts)) {
        if (part.blocks.isEmpty())
            file.error({}, QStringLiteral("empty-part"), QStringLiteral("the part {#%1} has no text").arg(part.anchor));
    }
    if (body.parts.isEmpty())
        file.error({}, QStringLiteral("empty-text"), QStringLiteral("this lesson has no parts"));
    return body;
}

HelpPage readHelpPage(const QByteArray &markdown, const QString &page, const QString &language, FileReading &file)
{
    HelpPage help{page, language, {}};
    for (const MarkdownBlock &block : readMarkdown(markdown, language, file)) {
        if (block.block.kind == text::Block::Kind::Specimen)
            file.error(block.at, QStringLiteral("markup"), QStringLiteral("{{specimen}} belongs into lessons only"));
        help.blocks.append(block.block);
    }
    if (help.blocks.isEmpty())
        file.error({}, QStringLiteral("empty-text"), QStringLiteral("this page is empty"));
    return help;
}

} // namespace mehfooz
