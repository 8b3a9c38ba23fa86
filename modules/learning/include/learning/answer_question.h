// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <learning/ports.h>

namespace mehfooz {

/// One answer as it comes from a person.
struct GivenAnswer {
    AttemptNumber attempt = 0;
    QuestionId question;
    Answer answer;
    bool hintUsed = false;
    int tryNumber = 1;             ///< From 1.
    bool secondTryOffered = false; ///< Then a wrong first try waits with its review for the second one.
    bool makesCard = true;         ///< False in a pre-test.
    bool easy = false;             ///< The person's own button; turns "good" into "easy" and nothing else.
};

struct AnswerOutcome {
    Verdict verdict;
    AnswerRecord record;
    /// Absent where nothing was answered, where no card is made, and where a second try is to come.
    std::optional<CardReview> review;
    QList<CheckItemId> nudgeCandidates; ///< Check items behind a question that was rated again.
};

/// Scores an answer, finds the rating and the card's next state, and keeps all of it in one transaction.
/// Source of the ratings: spec review, section 4. Storage thread.
class AnswerQuestion final {
public:
    /// The stores outlive this.
    AnswerQuestion(AttemptStore &attempts, CardStore &cards, std::shared_ptr<const Library> library, Clock now,
                   FsrsSettings settings = {});

    /// NotFound for a question that no pack holds, InvalidInput for an answer of another type; the errors of the
    /// stores, in which case nothing is kept.
    [[nodiscard]] Expected<AnswerOutcome> operator()(const GivenAnswer &given) const;

    /// The second try was declined: keeps the first answer again as the second try, with the review that waited.
    [[nodiscard]] Expected<AnswerOutcome> declineSecondTry(AttemptNumber attempt, const QuestionId &question) const;

    /// Declines every second try of a practice attempt that is still waited for. Call before it is finished.
    [[nodiscard]] Expected<void> settle(AttemptNumber attempt) const;

private:
    [[nodiscard]] Expected<std::optional<CardReview>> reviewOf(const Question &question, const AnswerRecord &record,
                                                               bool easy) const;
    [[nodiscard]] Expected<AnswerOutcome> keep(AttemptNumber attempt, const Question &question, AnswerOutcome outcome) const;
    [[nodiscard]] Expected<AnswerOutcome> decline(AttemptNumber attempt, const AnswerRecord &first) const;
    [[nodiscard]] Verdict judged(const Question &question, const Answer &answer) const;

    AttemptStore &m_attempts;
    CardStore &m_cards;
    std::shared_ptr<const Library> m_library;
    Clock m_now;
    FsrsSettings m_settings;
};

} // namespace mehfooz
