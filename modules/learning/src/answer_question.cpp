// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/answer_question.h>

#include <algorithm>

namespace mehfooz {

namespace {

/// An empty search for signs is an answer: "nothing is wrong here".
bool isSkipped(const Answer &answer)
{
    return isEmptyAnswer(answer) && !std::holds_alternative<MarksAnswer>(answer);
}

tl::unexpected<Error> unknownQuestion(const QuestionId &id)
{
    return failure(ErrorCode::NotFound, QStringLiteral("no question \"%1\"").arg(id.text()));
}

bool isRight(const AnswerRecord &record)
{
    return Verdict{record.score, {}, {}, {}, 0}.isRight();
}

/// First tries that were wrong and not tried again.
QList<AnswerRecord> untriedAgain(const StoredAttempt &attempt)
{
    QList<AnswerRecord> first;
    for (const AnswerRecord &record : attempt.answers) {
        if (record.tryNumber == 1 && !isRight(record) && !isSkipped(record.answer))
            first.append(record);
        else
            first.removeIf([&](const AnswerRecord &each) { return each.question == record.question; });
    }
    return first;
}

} // namespace

AnswerQuestion::AnswerQuestion(AttemptStore &attempts, CardStore &cards, std::shared_ptr<const Library> library,
                               Clock now, FsrsSettings settings)
    : m_attempts{attempts}, m_cards{cards}, m_library{std::move(library)}, m_now{std::move(now)},
      m_settings{std::move(settings)}
{
}

Expected<AnswerOutcome> AnswerQuestion::operator()(const GivenAnswer &given) const
{
    const Question *question = m_library->question(given.question);
    if (!question)
        return unknownQuestion(given.question);
    if (!fits(given.answer, question->type()))
        return failure(ErrorCode::InvalidInput, QStringLiteral("not an answer to a %1 question").arg(toKey(question->type())));
    const Verdict verdict = judged(*question, given.answer);
    AnswerOutcome outcome{verdict,
                          {given.question, given.answer, verdict.score, given.hintUsed, given.tryNumber, m_now().toUTC()},
                          std::nullopt,
                          {}};
    const bool waits = given.secondTryOffered && given.tryNumber == 1 && !outcome.verdict.isRight();
    if (given.makesCard && !waits && !isSkipped(given.answer)) {
        const auto review = reviewOf(*question, outcome.record, given.easy);
        if (!review)
            return tl::make_unexpected(review.error());
        outcome.review = *review;
    }
    return keep(given.attempt, *question, outcome);
}

Expected<AnswerOutcome> AnswerQuestion::declineSecondTry(AttemptNumber attempt, const QuestionId &question) const
{
    const Expected<StoredAttempt> stored = m_attempts.load(attempt);
    if (!stored)
        return tl::make_unexpected(stored.error());
    for (const AnswerRecord &record : untriedAgain(*stored)) {
        if (record.question == question)
            return decline(attempt, record);
    }
    return failure(ErrorCode::NotFound, QStringLiteral("no second try to decline for \"%1\"").arg(question.text()));
}

Expected<void> AnswerQuestion::settle(AttemptNumber attempt) const
{
    const Expected<StoredAttempt> stored = m_attempts.load(attempt);
    if (!stored)
        return tl::make_unexpected(stored.error());
    if (stored->plan.mode != AttemptMode::Practice)
        return {};
    const auto log = m_cards.log();
    if (!log)
        return tl::make_unexpected(log.error());
    for (const AnswerRecord &record : untriedAgain(*stored)) {
        const Question *question = m_library->question(record.question);
        const bool reviewed = !question || std::any_of(log->cbegin(), log->cend(), [&](const CardReview &review) {
            return review.idea == question->ideaKey() && review.at == record.at;
        });
        if (reviewed)
            continue;
        if (const auto declined = decline(attempt, record); !declined)
            return tl::make_unexpected(declined.error());
    }
    return {};
}

Expected<AnswerOutcome> AnswerQuestion::decline(AttemptNumber attempt, const AnswerRecord &first) const
{
    const Question *question = m_library->question(first.question);
    if (!question)
        return unknownQuestion(first.question);
    AnswerOutcome outcome{judged(*question, first.answer), first, std::nullopt, {}};
    outcome.record.at = m_now().toUTC();
    const auto review = reviewOf(*question, outcome.record, false);
    if (!review)
        return tl::make_unexpected(review.error());
    outcome.review = *review;
    outcome.record.tryNumber = 2;
    return keep(attempt, *question, outcome);
}

Verdict AnswerQuestion::judged(const Question &question, const Answer &answer) const
{
    const auto *hotspot = std::get_if<Hotspot>(&question.body);
    return scoreAnswer(question, answer, hotspot && hotspot->specimen ? m_library->specimen(*hotspot->specimen) : nullptr);
}

Expected<std::optional<CardReview>> AnswerQuestion::reviewOf(const Question &question, const AnswerRecord &record,
                                                             bool easy) const
{
    return m_cards.card(question.ideaKey()).map([&](const std::optional<ReviewCard> &card) {
        Rating rating = ratingOf(record.score, record.hintUsed || record.tryNumber > 1);
        if (easy && rating == Rating::Good)
            rating = Rating::Easy;
        const CardMemory before = card ? card->memory : CardMemory{};
        return std::optional{CardReview{question.ideaKey(), rating, record.at,
                                        reviewCard(m_settings, before, rating, record.at).memory}};
    });
}

Expected<AnswerOutcome> AnswerQuestion::keep(AttemptNumber attempt, const Question &question, AnswerOutcome outcome) const
{
    if (outcome.review && outcome.review->rating == Rating::Again)
        outcome.nudgeCandidates = question.checklistItems;
    return m_attempts.record(attempt, outcome.record, outcome.review).map([&] { return outcome; });
}

} // namespace mehfooz
