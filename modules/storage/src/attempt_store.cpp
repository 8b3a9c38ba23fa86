// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempt_store.h"

#include "card_store.h"
#include "stored_values.h"
#include "transaction.h"

namespace mehfooz {

namespace {

constexpr const char *kColumns = "SELECT number, quiz, mode, form, questions_json, seed, pass_mark, started_ms,"
                                 " percent, shown, passed, finished_ms"
                                 " FROM attempts LEFT JOIN attempt_ends ON attempt_ends.attempt = attempts.number";

QString select(const char *rest)
{
    return QString::fromLatin1(kColumns) + QString::fromLatin1(rest);
}

Expected<StoredAttempt> attemptOf(const Row &row)
{
    const auto mode = attemptModeFromKey(row.text(2));
    if (!mode)
        return unreadable(QStringLiteral("the mode \"%1\"").arg(row.text(2)));
    const auto questions = fromColumn(row.text(4), questionsFromJson);
    if (!questions)
        return tl::make_unexpected(questions.error());
    StoredAttempt attempt;
    attempt.number = row.number(0);
    attempt.plan = AttemptPlan{row.text(1), *mode, row.text(3), *questions, static_cast<quint32>(row.number(5)), row.small(6), row.instant(7)};
    if (!row.isNull(11)) {
        attempt.total = QuizTotal{row.real(8), row.small(9), row.flag(10)};
        attempt.finishedAt = row.instant(11);
    }
    return attempt;
}

Expected<AnswerRecord> answerOf(const Row &row)
{
    const auto question = storedId<QuestionId>(row.text(0));
    if (!question)
        return tl::make_unexpected(question.error());
    const auto answer = storedValue(answerOfKind(row.text(1), row.text(2).toUtf8()));
    if (!answer)
        return tl::make_unexpected(answer.error());
    return AnswerRecord{*question, *answer, row.real(3), row.flag(4), row.small(5), row.instant(6)};
}

Expected<QuizAnswer> quizAnswerOf(const Row &row)
{
    const auto record = answerOf(row);
    if (!record)
        return tl::make_unexpected(record.error());
    if (row.isNull(8))
        return QuizAnswer{row.number(7), *record, std::nullopt};
    return reviewFrom(row, 8).map([&](const CardReview &review) { return QuizAnswer{row.number(7), *record, review}; });
}

} // namespace

SqliteAttemptStore::SqliteAttemptStore(Connection &connection)
    : m_connection{connection},
      m_begin{connection, QStringLiteral("INSERT INTO attempts (quiz, mode, form, questions_json, seed, pass_mark, started_ms)"
                                         " VALUES (:quiz, :mode, :form, :questions, :seed, :pass_mark, :started)")},
      m_addAnswer{connection, QStringLiteral("INSERT INTO attempt_answers"
                                             " (attempt, question, try_number, kind, answer_json, score, hint_used, at_ms)"
                                             " VALUES (:attempt, :question, :try_number, :kind, :answer, :score, :hint, :at)")},
      m_addReview{connection, QStringLiteral("INSERT INTO reviews"
                                             " (answer, idea, rating, at_ms, state, step, stability, difficulty,"
                                             " last_review_ms, due_ms, lapses)"
                                             " VALUES (:answer, :idea, :rating, :at, :state, :step, :stability, :difficulty,"
                                             " :last_review, :due, :lapses)")},
      m_finish{connection, QStringLiteral("INSERT INTO attempt_ends (attempt, percent, shown, passed, finished_ms)"
                                          " VALUES (:attempt, :percent, :shown, :passed, :at)")},
      m_one{connection, select(" WHERE number = :number")},
      m_unfinished{connection, select(" WHERE quiz = :quiz AND finished_ms IS NULL ORDER BY number DESC LIMIT 1")},
      m_all{connection, select(" ORDER BY number")},
      m_answers{connection, QStringLiteral("SELECT question, kind, answer_json, score, hint_used, try_number, at_ms"
                                           " FROM attempt_answers WHERE attempt = :attempt ORDER BY number")},
      m_everyAnswer{connection, QStringLiteral("SELECT question, kind, answer_json, score, hint_used, try_number, a.at_ms, attempt,"
                                               " idea, rating, r.at_ms, state, step, stability, difficulty,"
                                               " last_review_ms, due_ms, lapses"
                                               " FROM attempt_answers AS a LEFT JOIN reviews AS r ON r.answer = a.number"
                                               " ORDER BY a.number")}
{
}

Expected<AttemptNumber> SqliteAttemptStore::begin(const AttemptPlan &plan)
{
    return inTransaction(m_connection, [&] {
        return m_begin.insert({{":quiz", plan.quiz},
                               {":mode", keyOf(plan.mode)},
                               {":form", plan.form},
                               {":questions", columnText(questionsJson(plan.questions))},
                               {":seed", plan.seed},
                               {":pass_mark", plan.passMark},
                               {":started", plan.startedAt}});
    });
}

Expected<qint64> SqliteAttemptStore::addAnswer(AttemptNumber attempt, const AnswerRecord &answer)
{
    const QString kind = kindOf(answer.answer);
    const QByteArray json = toJson(answer.answer);
    if (const auto readable = answerOfKind(kind, json); !readable) // too long, or of no form: never keep what cannot be read
        return tl::make_unexpected(readable.error());
    return m_addAnswer.insert({{":attempt", attempt},
                               {":question", answer.question.text()},
                               {":try_number", answer.tryNumber},
                               {":kind", kind},
                               {":answer", QString::fromUtf8(json)},
                               {":score", answer.score},
                               {":hint", answer.hintUsed},
                               {":at", answer.at}});
}

Expected<void> SqliteAttemptStore::addReview(qint64 answer, const CardReview &review)
{
    return m_addReview.run({{":answer", answer},
                            {":idea", review.idea},
                            {":rating", static_cast<int>(review.rating)},
                            {":at", review.at},
                            {":state", keyOf(review.after.state)},
                            {":step", review.after.step},
                            {":stability", review.after.stability},
                            {":difficulty", review.after.difficulty},
                            {":last_review", review.after.lastReview},
                            {":due", review.after.due},
                            {":lapses", review.after.lapses}});
}

Expected<void> SqliteAttemptStore::record(AttemptNumber attempt, const AnswerRecord &answer,
                                          const std::optional<CardReview> &review)
{
    return inTransaction(m_connection, [&]() -> Expected<void> {
        const auto added = addAnswer(attempt, answer);
        if (!added)
            return tl::make_unexpected(added.error());
        return review ? addReview(*added, *review) : Expected<void>{};
    });
}

Expected<void> SqliteAttemptStore::finish(AttemptNumber attempt, const QuizTotal &total, const QDateTime &at)
{
    return inTransaction(m_connection, [&] {
        return m_finish.run({{":attempt", attempt},
                             {":percent", total.percent},
                             {":shown", total.shown},
                             {":passed", total.passed},
                             {":at", at}});
    });
}

Expected<StoredAttempt> SqliteAttemptStore::withAnswers(StoredAttempt attempt)
{
    return m_answers.all({{":attempt", attempt.number}}, answerOf).map([&](const QList<AnswerRecord> &answers) {
        attempt.answers = answers;
        return attempt;
    });
}

Expected<StoredAttempt> SqliteAttemptStore::load(AttemptNumber attempt)
{
    auto found = m_one.all({{":number", attempt}}, attemptOf);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("no attempt %1 is stored").arg(attempt), Place{m_connection.file()});
    return withAnswers(found->takeFirst());
}

Expected<std::optional<StoredAttempt>> SqliteAttemptStore::unfinished(const QString &quiz)
{
    auto found = m_unfinished.all({{":quiz", quiz}}, attemptOf);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->isEmpty())
        return std::optional<StoredAttempt>{};
    return withAnswers(found->takeFirst()).map([](const StoredAttempt &attempt) { return std::optional{attempt}; });
}

Expected<QList<StoredAttempt>> SqliteAttemptStore::bareAttempts()
{
    return m_all.all({}, attemptOf);
}

Expected<QList<QuizAnswer>> SqliteAttemptStore::everyAnswer()
{
    return m_everyAnswer.all({}, quizAnswerOf);
}

Expected<QList<StoredAttempt>> SqliteAttemptStore::all()
{
    const auto found = bareAttempts();
    if (!found)
        return found;
    QList<StoredAttempt> attempts;
    for (const StoredAttempt &attempt : *found) {
        auto whole = withAnswers(attempt);
        if (!whole)
            return tl::make_unexpected(whole.error());
        attempts.append(*std::move(whole));
    }
    return attempts;
}

} // namespace mehfooz
