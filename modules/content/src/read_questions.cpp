// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_readers.h"
#include "question_bodies.h"
#include "reader_parts.h"

#include <QDir>

namespace mehfooz {

namespace {

constexpr std::array kTypes{
    Choice<QuestionType>{u"single_choice", QuestionType::SingleChoice},
    Choice<QuestionType>{u"true_false", QuestionType::TrueFalse},
    Choice<QuestionType>{u"multiple_response", QuestionType::MultipleResponse},
    Choice<QuestionType>{u"ordering", QuestionType::Ordering},
    Choice<QuestionType>{u"matching", QuestionType::Matching},
    Choice<QuestionType>{u"numeric", QuestionType::Numeric},
    Choice<QuestionType>{u"short_text", QuestionType::ShortText},
    Choice<QuestionType>{u"hotspot", QuestionType::Hotspot},
};

enum class Form { None, A, B };
constexpr std::array kForms{Choice<Form>{u"A", Form::A}, Choice<Form>{u"B", Form::B}};

/// Pictures are named from the folder of the file that names them; "../lessons/otp/otp.png" leads to another one.
std::optional<Picture> readPicture(ObjectReader &question)
{
    const YamlNode *node = question.find(u"picture");
    if (!node)
        return {};
    ObjectReader object{question.file(), *node, QStringLiteral("picture")};
    const QString named = object.word(u"file", Need::Required);
    const QString folder = question.file().file().section(u'/', 0, -2);
    const QString path = QDir::cleanPath(folder.isEmpty() ? named : folder + u'/' + named);
    if (!named.isEmpty())
        question.file().files.append({path, object.positionAt(u"file")});
    return Picture{path, object.text(u"alt", TextRole::Title)};
}

void readForm(ObjectReader &object, Question &question)
{
    question.idea = object.has(u"idea") ? std::optional{object.id<IdeaId>(u"idea")} : std::nullopt;
    switch (object.choice<Form>(u"form", kForms, Form::None)) {
    case Form::None: return;
    case Form::A: question.form = QStringLiteral("A"); break;
    case Form::B: question.form = QStringLiteral("B"); break;
    }
    if (!question.idea)
        object.file().error(object.positionAt(u"form"), QStringLiteral("missing-key"), QStringLiteral("a question with a form needs the \"idea\" whose wording it is"));
}

Question readQuestion(ObjectReader &object, Pack &pack)
{
    Question question{beginObject<QuestionId>(object, ObjectKind::Question, pack), {}, {}, placeholderId<TopicId>(),
                      {}, 2, 1, {}, {}, false, {}, {}, SingleChoice{}};
    readForm(object, question);
    question.topic = object.reference<TopicId>(u"topic", ObjectKind::Topic);
    question.lesson = object.optionalReference<LessonId>(u"lesson", ObjectKind::Lesson);
    question.difficulty = object.integer(u"difficulty", {1, 5, {}});
    question.weight = object.number(u"weight", {0, 100, true, 1.0});
    question.ask = object.text(u"ask", TextRole::Ask);
    question.picture = readPicture(object);
    question.keepOrder = object.truth(u"keep_order", false);
    question.hint = object.text(u"hint", TextRole::Prose, Need::Optional);
    question.checklistItems = object.references<CheckItemId>(u"checklist_items", ObjectKind::Check);
    question.body = readQuestionBody(object, object.choice(u"type", kTypes), question.picture.has_value());
    return question;
}

} // namespace

void readQuestions(const YamlNode &root, FileReading &file, Pack &pack)
{
    const QList<const YamlNode *> nodes = listOfObjects(root, file);
    for (const YamlNode *node : nodes) {
        ObjectReader object{file, *node, QStringLiteral("question")};
        pack.questions.append(readQuestion(object, pack));
    }
}

} // namespace mehfooz
