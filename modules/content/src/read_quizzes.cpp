// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_readers.h"
#include "reader_parts.h"

namespace mehfooz {

namespace {

constexpr std::array kKinds{
    Choice<QuizKind>{u"practice", QuizKind::Practice}, Choice<QuizKind>{u"test", QuizKind::Test},
    Choice<QuizKind>{u"workshop", QuizKind::Workshop}, Choice<QuizKind>{u"pre_post", QuizKind::PrePost},
    Choice<QuizKind>{u"final", QuizKind::Final},
};

constexpr int kHardest = 5;

/// `difficulty: [easiest, hardest]`
void readDifficulty(ObjectReader &object, BlueprintRow &row)
{
    const QStringList bounds = object.words(u"difficulty");
    if (!object.has(u"difficulty"))
        return;
    row.easiest = bounds.value(0).toInt();
    row.hardest = bounds.value(1).toInt();
    if (bounds.size() != 2 || row.easiest < 1 || row.hardest > kHardest || row.easiest > row.hardest) {
        object.file().error(object.positionAt(u"difficulty"), QStringLiteral("out-of-range"),
                            QStringLiteral("\"difficulty\" of a blueprint is the easiest and the hardest, such as [1, 3]"));
    }
}

BlueprintRow readRow(const YamlNode &node, FileReading &file)
{
    ObjectReader object{file, node, QStringLiteral("blueprint row")};
    BlueprintRow row{object.reference<TopicId>(u"topic", ObjectKind::Topic), 1, 1, kHardest};
    row.count = object.integer(u"count", {1, 1000, {}});
    readDifficulty(object, row);
    return row;
}

void readForms(ObjectReader &quizObject, Quiz &quiz)
{
    const YamlNode *node = quizObject.find(u"forms");
    if (!node)
        return;
    ObjectReader object{quizObject.file(), *node, QStringLiteral("pair of forms")};
    for (const QStringView form : {u"A", u"B"}) {
        if (object.list(form).isEmpty())
            continue;
        (form == u"A" ? quiz.formA : quiz.formB) = object.references<QuestionId>(form, ObjectKind::Question);
    }
}

void checkSelection(ObjectReader &object, const Quiz &quiz)
{
    const int ways = int{object.has(u"questions")} + int{object.has(u"blueprint")} + int{object.has(u"forms")};
    if (ways != 1) {
        object.file().error(object.position(), QStringLiteral("wrong-selection"),
                            QStringLiteral("a quiz has one of \"questions\", \"blueprint\" and \"forms\"; here are %1").arg(ways));
    } else if (quiz.kind == QuizKind::PrePost && !object.has(u"forms")) {
        object.file().error(object.position(), QStringLiteral("wrong-selection"), QStringLiteral("a pre_post quiz needs \"forms\" A and B"));
    }
}

} // namespace

void readQuiz(const YamlNode &root, FileReading &file, Pack &pack)
{
    ObjectReader object{file, root, QStringLiteral("quiz")};
    Quiz quiz{beginObject<QuizId>(object, ObjectKind::Quiz, pack), {}, QuizKind::Practice, {}, {}, {}, {}, 80, 0};
    quiz.title = object.text(u"title", TextRole::Title);
    quiz.kind = object.choice(u"kind", kKinds);
    quiz.questions = object.references<QuestionId>(u"questions", ObjectKind::Question);
    for (const YamlNode *row : object.list(u"blueprint", Need::Optional))
        quiz.blueprint.append(readRow(*row, file));
    readForms(object, quiz);
    quiz.passMark = object.integer(u"pass_mark", {0, 100, 80});
    quiz.secondsEach = object.integer(u"seconds_each", {0, 3600, 0});
    checkSelection(object, quiz);
    checkPlace(object, QStringLiteral("quizzes/%1.yaml").arg(quiz.id.text()));
    pack.quizzes.append(quiz);
}

} // namespace mehfooz
