// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "commands.h"
#include "pack_folder.h"

#include <learning/answer.h>

#include <QJsonArray>

#include <algorithm>

namespace mehfooz::cli {

namespace {

/// The questions an answer file may answer: the fixed ones and both forms, or, for a drawn quiz, those that are answered.
QList<QuestionId> questionsOf(const Quiz &quiz, const QJsonObject &answers)
{
    if (!quiz.questions.isEmpty())
        return quiz.questions;
    const auto answered = [&](const QList<QuestionId> &form) {
        return std::any_of(form.cbegin(), form.cend(), [&](const QuestionId &id) { return answers.contains(id.text()); });
    };
    if (!quiz.formA.isEmpty())
        return answered(quiz.formB) && !answered(quiz.formA) ? quiz.formB : quiz.formA;
    QList<QuestionId> drawn;
    for (const QString &key : answers.keys()) {
        if (const auto id = QuestionId::parse(key))
            drawn.append(*id);
    }
    return drawn;
}

QString reasonOf(const Verdict &verdict, bool answered)
{
    if (!answered)
        return QStringLiteral("empty");
    if (!verdict.match.isEmpty())
        return verdict.match;
    if (verdict.isRight())
        return QStringLiteral("right");
    return verdict.score > 0 ? QStringLiteral("partly") : QStringLiteral("wrong");
}

struct Scored {
    QJsonArray rows;
    QList<WeightedScore> scores;
    int exitCode = Good;
};

/// The first answered id that is none of the questions; empty where all are.
QString strangerAmong(const QJsonObject &answers, const QList<QuestionId> &questions)
{
    const QStringList keys = answers.keys();
    const auto asked = [&](const QString &key) { return std::ranges::find(questions, key, &QuestionId::text) != questions.end(); };
    const auto stranger = std::ranges::find_if_not(keys, asked);
    return stranger == keys.end() ? QString{} : *stranger;
}

Scored scoreAll(const Quiz &quiz, const Library &library, const QJsonObject &answers, CliIo &io)
{
    Scored scored;
    const QList<QuestionId> questions = questionsOf(quiz, answers);
    if (const QString stranger = strangerAmong(answers, questions); !stranger.isEmpty()) {
        io.complain({QStringLiteral("the quiz does not ask \"%1\"").arg(stranger), QStringLiteral("کوئز میں یہ سوال نہیں پوچھا گیا: \"%1\"").arg(stranger)});
        return {{}, {}, CheckedIsBad};
    }
    for (const QuestionId &id : questions) {
        const Question *question = library.question(id);
        if (!question) {
            io.complain({QStringLiteral("the pack has no question \"%1\"").arg(id.text()), QStringLiteral("پیک میں یہ سوال نہیں: \"%1\"").arg(id.text())});
            return {{}, {}, CheckedIsBad};
        }
        Verdict verdict;
        const bool answered = answers.contains(id.text());
        if (answered) {
            const auto answer = answerFromJson(question->type(), QJsonDocument{answers.value(id.text()).toObject()}.toJson(QJsonDocument::Compact));
            if (!answer) {
                io.complain({QStringLiteral("\"%1\": %2").arg(id.text(), answer.error().detail), QStringLiteral("\"%1\" کا جواب درست شکل میں نہیں: %2").arg(id.text(), answer.error().detail)});
                return {{}, {}, CheckedIsBad};
            }
            const auto *hotspot = std::get_if<Hotspot>(&question->body);
            verdict = scoreAnswer(*question, *answer, hotspot && hotspot->specimen ? library.specimen(*hotspot->specimen) : nullptr);
        }
        scored.scores.append({question->weight, verdict.score});
        scored.rows.append(QJsonObject{{QStringLiteral("id"), id.text()}, {QStringLiteral("score"), verdict.score},
                                       {QStringLiteral("weight"), question->weight}, {QStringLiteral("reason"), reasonOf(verdict, answered)}});
    }
    return scored;
}

int score(const CliOptions &options, CliIo &io)
{
    const OpenedFolder opened = openFolder(options.values.value(QStringLiteral("--pack")), io);
    if (!opened.pack)
        return opened.exitCode;
    const auto library = Library::merge({opened.pack});
    int exitCode = Good;
    const auto answers = readJsonObject(options.values.value(QStringLiteral("--answers")), io, exitCode);
    if (!answers)
        return exitCode;
    const QString name = options.values.value(QStringLiteral("--quiz"));
    const auto id = QuizId::parse(name);
    const Quiz *quiz = id ? library->quiz(*id) : nullptr;
    if (!quiz) {
        io.complain({QStringLiteral("the pack has no quiz \"%1\"").arg(name), QStringLiteral("پیک میں یہ کوئز نہیں: \"%1\"").arg(name)});
        return WrongUsage;
    }
    const Scored scored = scoreAll(*quiz, *library, *answers, io);
    if (scored.exitCode != Good)
        return scored.exitCode;
    const QuizTotal total = totalOf(scored.scores, quiz->passMark);
    const QJsonObject result{{QStringLiteral("quiz"), name}, {QStringLiteral("percent"), total.percent}, {QStringLiteral("shown"), total.shown},
                             {QStringLiteral("passed"), total.passed}, {QStringLiteral("questions"), scored.rows}};
    if (options.json) {
        io.json(QJsonDocument{result});
        return Good;
    }
    for (const QJsonValue &row : scored.rows)
        io.result(QStringLiteral("%1 %2 %3\n").arg(row[u"id"].toString()).arg(row[u"score"].toDouble()).arg(row[u"reason"].toString()));
    io.result(QStringLiteral("%1 %\n").arg(total.shown));
    return Good;
}

} // namespace

int runQuiz(const QStringList &arguments, CliStreams streams)
{
    const QStringList values{QStringLiteral("--pack"), QStringLiteral("--quiz"), QStringLiteral("--answers")};
    const Command command{QStringLiteral("quiz score --pack DIR --quiz ID --answers FILE [--json]"), {{}, values}, 1, 1, values,
                          [](const CliOptions &options, CliIo &io) -> int {
                              if (options.arguments.front() == u"score")
                                  return score(options, io);
                              io.complain({QStringLiteral("quiz knows score, not \"%1\"").arg(options.arguments.front()),
                                           QStringLiteral("‏quiz کے ساتھ score لکھیں، \"%1\" نہیں").arg(options.arguments.front())});
                              return WrongUsage;
                          }};
    return runCommand(command, arguments, streams);
}

} // namespace mehfooz::cli
