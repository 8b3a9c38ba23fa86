// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/finish_quiz.h>

#include <algorithm>

namespace mehfooz {

namespace {

QHash<QuestionId, double> firstScores(const StoredAttempt &attempt)
{
    QHash<QuestionId, double> scores;
    for (const AnswerRecord &record : attempt.answers) {
        if (record.tryNumber == 1 && !scores.contains(record.question))
            scores.insert(record.question, record.score);
    }
    return scores;
}

/// A topic's result while it is counted.
struct TopicCount {
    TopicResult result;
    QList<WeightedScore> scores;
};

TopicCount &countOf(QList<TopicCount> &counts, const TopicId &topic)
{
    const auto known = std::find_if(counts.begin(), counts.end(),
                                    [&](const TopicCount &each) { return each.result.topic == topic; });
    if (known != counts.end())
        return *known;
    counts.append({TopicResult{topic, 0, 0, 0}, {}});
    return counts.last();
}

QList<TopicResult> weakestFirst(const QList<TopicCount> &counts, int passMark)
{
    QList<TopicResult> topics;
    for (const TopicCount &each : counts) {
        topics.append(each.result);
        topics.last().percent = totalOf(each.scores, passMark).percent;
    }
    std::stable_sort(topics.begin(), topics.end(),
                     [](const TopicResult &a, const TopicResult &b) { return a.percent < b.percent; });
    return topics;
}

} // namespace

QuizResult resultOf(const StoredAttempt &attempt, const Library &library)
{
    const QHash<QuestionId, double> scores = firstScores(attempt);
    QuizResult result;
    QList<WeightedScore> all;
    QList<TopicCount> topics;
    for (const QuestionId &id : attempt.plan.questions) {
        const Question *question = library.question(id);
        const WeightedScore scored{question ? question->weight : 1, scores.value(id, 0)};
        const int right = Verdict{scored.score, {}, {}, {}, 0}.isRight() ? 1 : 0;
        all.append(scored);
        ++result.asked;
        result.right += right;
        if (right == 0)
            result.missed.append(id);
        if (!question)
            continue;
        TopicCount &topic = countOf(topics, question->topic);
        topic.scores.append(scored);
        topic.result.right += right;
        ++topic.result.asked;
    }
    result.total = totalOf(all, attempt.plan.passMark);
    result.topics = weakestFirst(topics, attempt.plan.passMark);
    return result;
}

FinishQuiz::FinishQuiz(AttemptStore &attempts, const AnswerQuestion &answering, std::shared_ptr<const Library> library,
                       Clock now)
    : m_attempts{attempts}, m_answering{answering}, m_library{std::move(library)}, m_now{std::move(now)}
{
}

Expected<QuizResult> FinishQuiz::operator()(AttemptNumber attempt) const
{
    const Expected<StoredAttempt> stored = m_attempts.load(attempt);
    if (!stored)
        return tl::make_unexpected(stored.error());
    const QuizResult result = resultOf(*stored, *m_library);
    if (stored->total)
        return result;
    return m_answering.settle(attempt)
        .and_then([&] { return m_attempts.finish(attempt, result.total, m_now().toUTC()); })
        .map([&] { return result; });
}

} // namespace mehfooz
