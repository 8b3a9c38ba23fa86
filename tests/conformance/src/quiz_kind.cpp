// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"
#include "quiz_questions.h"

#include <QJsonDocument>

#include <algorithm>

namespace mehfooz::golden {

namespace {

const ToleranceNames &tolerances()
{
    static const ToleranceNames kNames{{QStringLiteral("score"), QStringLiteral("score")},
                                       {QStringLiteral("percent"), QStringLiteral("percent")}};
    return kNames;
}

QJsonObject toObject(QuestionType type, const Verdict &verdict)
{
    QJsonObject object{{QStringLiteral("score"), verdict.score}};
    if (type == QuestionType::ShortText)
        object.insert(QStringLiteral("match"), verdict.match);
    if (type == QuestionType::Hotspot) {
        QStringList found = verdict.found; // the file lists them by id
        std::sort(found.begin(), found.end());
        object.insert(QStringLiteral("found"), QJsonArray::fromStringList(found));
        object.insert(QStringLiteral("false_clicks"), verdict.falseClicks);
    }
    return object;
}

Verdict verdictOn(const QuizQuestion &question, const Answer &answer)
{
    const auto *marks = std::get_if<MarksAnswer>(&answer);
    if (question.signs && marks)
        return scoreMarks(*question.signs, marks->elements, question.freeClicks);
    return scoreAnswer(question.question, answer);
}

void runAnswer(const QJsonValue &entry, const QString &path, const QHash<QString, QuizQuestion> &questions,
               const Tolerances &stated, Sink &sink)
{
    Fields fields{entry, path, sink};
    static_cast<void>(fields.text(QStringLiteral("id")));
    const QString answerKey = QStringLiteral("answer");
    const QJsonValue expected = fields.value(QStringLiteral("expected"));
    const QByteArray given = QJsonDocument{fields.object(answerKey)}.toJson(QJsonDocument::Compact);
    const auto question = questions.constFind(fields.text(QStringLiteral("question")));
    if (question == questions.cend()) {
        fields.complain(QStringLiteral("question"), QStringLiteral("a question of this file"));
        return;
    }
    const Expected<Answer> answer = answerFromJson(question->question, given);
    if (!answer) {
        fields.complain(answerKey, answer.error().detail);
        return;
    }
    const QJsonObject actual = toObject(question->question.type(), verdictOn(*question, *answer));
    compare(expected, actual, fields.pathOf(QStringLiteral("expected")), {stated, tolerances()}, sink);
}

void runTotal(const QJsonValue &entry, const QString &path, int passMark, const Tolerances &stated, Sink &sink)
{
    Fields fields{entry, path, sink};
    static_cast<void>(fields.text(QStringLiteral("id")));
    const QString key = QStringLiteral("weights_scores");
    QList<WeightedScore> scores;
    const QJsonArray given = fields.array(key);
    for (const QJsonValue &each : given) {
        const QJsonArray pair = each.toArray();
        if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble())
            fields.complain(key, QStringLiteral("pairs of weight and score"));
        scores.append({pair.at(0).toDouble(), pair.at(1).toDouble()});
    }
    const QuizTotal total = totalOf(scores, passMark);
    const QJsonObject actual{{QStringLiteral("percent"), total.percent},
                             {QStringLiteral("shown"), total.shown},
                             {QStringLiteral("passed"), total.passed}};
    compare(fields.value(QStringLiteral("expected")), actual, fields.pathOf(QStringLiteral("expected")),
            {stated, tolerances()}, sink);
}

} // namespace

void runQuiz(Document &document)
{
    const QString passMarkKey = QStringLiteral("pass_mark_percent");
    const int passMark = document.fields().has(passMarkKey) ? document.fields().integer(passMarkKey) : 80;
    QHash<QString, QuizQuestion> questions;
    const QJsonObject given = document.fields().optional(QStringLiteral("questions")).toObject();
    for (auto each = given.begin(); each != given.end(); ++each) {
        const QString path = QStringLiteral("questions.") + each.key();
        if (const auto question = readQuestion(each.value(), path, document.outside()))
            questions.insert(each.key(), *question);
    }
    document.runEach(QStringLiteral("cases"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        runAnswer(entry, path, questions, document.tolerances(), sink);
    });
    document.runEach(QStringLiteral("quiz_totals"), [&](const QJsonValue &entry, const QString &path, Sink &sink) {
        runTotal(entry, path, passMark, document.tolerances(), sink);
    });
}

} // namespace mehfooz::golden
