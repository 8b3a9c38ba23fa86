// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_structure.h"

#include "pack_layout.h"
#include "pack_links.h"

#include <QSet>

#include <algorithm>

namespace mehfooz {

namespace {

/// Forms A and B may differ by this much in their summed difficulty (spec: learning, section 7).
constexpr int kMostDifference = 1;

class StructureCheck {
public:
    explicit StructureCheck(CompiledFolder &compiled) : m_compiled{compiled}, m_pack{compiled.pack}, m_index{compiled} { }

    void run()
    {
        for (const Question &question : m_pack.questions)
            m_questions.insert(question.id.text(), &question);
        checkTexts();
        for (const Lesson &lesson : m_pack.lessons)
            checkLesson(lesson);
        for (const Quiz &quiz : m_pack.quizzes)
            checkQuiz(quiz);
        checkFiles();
        checkHelp();
        checkRiskChanges();
    }

private:
    void report(const Place &place, const QString &rule, const QString &text)
    {
        m_compiled.problems.append({place, Severity::Error, rule, text});
    }

    /// Texts in a folder that has no lesson, or in a language that the pack does not have.
    void checkTexts()
    {
        for (const SourceFolder::File &file : std::as_const(m_compiled.files)) {
            const FileRole role = roleOf(file.path);
            const bool isLesson = role.kind == FileRole::Kind::LessonText;
            if (!isLesson && role.kind != FileRole::Kind::HelpText)
                continue;
            if (!m_pack.manifest.languages.contains(role.language))
                report({file.path, 1, 1}, QStringLiteral("unknown-language"), QStringLiteral("the pack has no language \"%1\"").arg(role.language));
            if (isLesson && !m_index.find(ObjectKind::Lesson, role.name))
                report({file.path, 1, 1}, QStringLiteral("no-lesson"), QStringLiteral("there is no lesson \"%1\": this folder needs a lesson.yaml with that id").arg(role.name));
        }
    }

    void checkLesson(const Lesson &lesson)
    {
        const Place place = m_index.placeOf(ObjectKind::Lesson, lesson.id.text());
        const QString folder = QStringLiteral("lessons/%1/").arg(lesson.id.text());
        for (const QString &language : m_pack.manifest.languages) {
            const auto body = std::ranges::find(lesson.bodies, language, &LessonBody::language);
            if (body == lesson.bodies.end()) {
                report(place, QStringLiteral("missing-translation"), QStringLiteral("this lesson has no text %1%2.md").arg(folder, language));
                continue;
            }
            const Place text{folder + language + QStringLiteral(".md"), 1, 1};
            checkAnchors(lesson.bodies.first(), *body, text);
            checkSpecimens(lesson, *body, text);
        }
    }

    void checkAnchors(const LessonBody &first, const LessonBody &body, const Place &text)
    {
        if (!std::ranges::equal(first.parts, body.parts, {}, &LessonPart::anchor, &LessonPart::anchor)) {
            report(text, QStringLiteral("anchors-differ"),
                   QStringLiteral("the parts here are %1, but in \"%2\" they are %3; all languages have the same parts in the same order")
                       .arg(anchors(body), first.language, anchors(first)));
        }
    }

    static QString anchors(const LessonBody &body)
    {
        QStringList list;
        for (const LessonPart &part : body.parts)
            list.append(QStringLiteral("{#%1}").arg(part.anchor));
        return list.join(u' ');
    }

    void checkSpecimens(const Lesson &lesson, const LessonBody &body, const Place &text)
    {
        qsizetype count = 0;
        for (const LessonPart &part : body.parts)
            count += std::ranges::count(part.blocks, text::Block::Kind::Specimen, &text::Block::kind);
        const qsizetype wanted = lesson.workedExample ? 1 : 0;
        if (count != wanted) {
            report(text, QStringLiteral("specimen-line"),
                   wanted == 0 ? QStringLiteral("{{specimen}} stands here, but lesson.yaml names no worked_example")
                               : QStringLiteral("the line {{specimen}} must stand here once, where the worked example is drawn; it stands %1 times").arg(count));
        }
    }

    void checkQuiz(const Quiz &quiz)
    {
        const Place place = m_index.placeOf(ObjectKind::Quiz, quiz.id.text());
        // An overlay may draw from the questions of the pack below.
        if (!m_pack.manifest.overlayOf) {
            for (const BlueprintRow &row : quiz.blueprint)
                checkRow(row, place);
        }
        if (!quiz.formA.isEmpty() || !quiz.formB.isEmpty())
            checkForms(quiz, place);
    }

    void checkRow(const BlueprintRow &row, const Place &place)
    {
        const auto count = std::ranges::count_if(m_pack.questions, [&](const Question &question) {
            return question.topic == row.topic && question.difficulty >= row.easiest && question.difficulty <= row.hardest;
        });
        if (count < row.count) {
            report(place, QStringLiteral("blueprint-too-large"),
                   QStringLiteral("the blueprint wants %1 questions on \"%2\" of difficulty %3 to %4, but there are only %5")
                       .arg(QString::number(row.count), row.topic.text(), QString::number(row.easiest), QString::number(row.hardest), QString::number(count)));
        }
    }

    struct FormFacts {
        QStringList ideas;
        int difficulty = 0;
        bool complete = true; ///< Every question is in this pack.
    };

    FormFacts factsOf(const QList<QuestionId> &form, const Place &place)
    {
        FormFacts facts;
        for (const QuestionId &id : form) {
            const Question *question = m_questions.value(id.text());
            if (!question) {
                facts.complete = false;
                continue;
            }
            facts.ideas.append(question->ideaKey());
            facts.difficulty += question->difficulty;
            if (question->type() != QuestionType::SingleChoice && question->type() != QuestionType::TrueFalse)
                report(place, QStringLiteral("form-type"), QStringLiteral("\"%1\" is %2; forms hold single_choice and true_false only").arg(id.text(), toKey(question->type())));
        }
        facts.ideas.sort();
        return facts;
    }

    void checkForms(const Quiz &quiz, const Place &place)
    {
        const FormFacts a = factsOf(quiz.formA, place);
        const FormFacts b = factsOf(quiz.formB, place);
        if (!a.complete || !b.complete)
            return;
        for (const QuestionId &id : quiz.formA) {
            if (quiz.formB.contains(id))
                report(place, QStringLiteral("forms-unequal"), QStringLiteral("\"%1\" stands in both forms; each idea needs another question in form B").arg(id.text()));
        }
        const bool ideaTwice = QSet<QString>{a.ideas.cbegin(), a.ideas.cend()}.size() != a.ideas.size();
        if (a.ideas != b.ideas || ideaTwice)
            report(place, QStringLiteral("forms-unequal"), QStringLiteral("forms A and B must ask the same ideas, each once"));
        if (qAbs(a.difficulty - b.difficulty) > kMostDifference) {
            report(place, QStringLiteral("forms-unequal"),
                   QStringLiteral("the difficulties of form A add up to %1, those of form B to %2; they may differ by %3").arg(a.difficulty).arg(b.difficulty).arg(kMostDifference));
        }
    }

    void checkFiles()
    {
        QSet<QString> present;
        for (const SourceFolder::File &file : std::as_const(m_compiled.files))
            present.insert(file.path);
        for (const FileReading &reading : m_compiled.readings) {
            for (const FileMention &mention : reading.files) {
                if (!present.contains(mention.path))
                    report(reading.place(mention.at), QStringLiteral("missing-file"), QStringLiteral("there is no file %1 in the pack").arg(mention.path));
                else if (!mention.path.endsWith(u".png"))
                    report(reading.place(mention.at), QStringLiteral("picture-format"), QStringLiteral("pictures of a pack are PNG files"));
            }
        }
    }

    /// Every help page in every language.
    void checkHelp()
    {
        QHash<QString, QStringList> languages;
        for (const SourceFolder::File &file : std::as_const(m_compiled.files)) {
            const FileRole role = roleOf(file.path);
            if (role.kind == FileRole::Kind::HelpText)
                languages[role.name].append(role.language);
        }
        for (auto page = languages.constBegin(); page != languages.constEnd(); ++page) {
            for (const QString &language : m_pack.manifest.languages) {
                if (!page->contains(language))
                    report({QStringLiteral("help/%1.%2.md").arg(page.key(), page->first()), 1, 1}, QStringLiteral("missing-translation"),
                           QStringLiteral("this page has no text help/%1.%2.md").arg(page.key(), language));
            }
        }
    }

    /// A change to a threat that a role does not list is ignored for that role (spec: scoring, section 1.1).
    void checkRiskChanges()
    {
        for (const ProfileQuestion &question : m_pack.profileQuestions) {
            const Place place = m_index.placeOf(ObjectKind::ProfileQuestion, question.id.text());
            for (const ProfileOption &option : question.options) {
                for (const RiskChange &change : option.risks)
                    checkRiskChange(change, option, place);
            }
        }
    }

    void checkRiskChange(const RiskChange &change, const ProfileOption &option, const Place &place)
    {
        QStringList without;
        for (const Role &role : m_pack.roles) {
            if (!std::ranges::any_of(role.risks, [&](const Risk &risk) { return risk.threat == change.threat; }))
                without.append(role.id.text());
        }
        if (without.isEmpty())
            return;
        m_compiled.problems.append({place, Severity::Warning, QStringLiteral("ignored-change"),
                                    QStringLiteral("the option \"%1\" changes the threat \"%2\", which these roles do not list, so nothing changes for them: %3")
                                        .arg(option.id.text(), change.threat.text(), without.join(QStringLiteral(", ")))});
    }

    CompiledFolder &m_compiled;
    const Pack &m_pack;
    DefinitionIndex m_index;
    QHash<QString, const Question *> m_questions;
};

} // namespace

void checkStructure(CompiledFolder &compiled)
{
    StructureCheck{compiled}.run();
}

} // namespace mehfooz
