// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/review_card.h>

#include "key_table.h"

#include <algorithm>
#include <cmath>

namespace mehfooz {

namespace {

using std::chrono::seconds;

constexpr qint64 kSecondsPerDay = 86'400;
constexpr double kLeastStability = 0.001;
constexpr double kRightScore = 1 - 1e-9;

constexpr std::array<KeyRow<CardState>, 3> kStates{{
    {CardState::Learning, u"learning"},
    {CardState::Review, u"review"},
    {CardState::Relearning, u"relearning"},
}};

/// The formulas of spec review, section 2, for one set of weights.
class Fsrs final {
public:
    explicit Fsrs(const FsrsSettings &settings)
        : m_settings{settings}, w{settings.weights}, m_decay{-w[20]}, m_factor{std::pow(0.9, 1 / m_decay) - 1}
    {
    }

    [[nodiscard]] double retrievability(qint64 days, double stability) const
    {
        return std::pow(1 + m_factor * static_cast<double>(std::max<qint64>(days, 0)) / stability, m_decay);
    }
    [[nodiscard]] double firstStability(Rating rating) const
    {
        return std::max(w[static_cast<std::size_t>(rating) - 1], kLeastStability);
    }
    [[nodiscard]] double firstDifficulty(Rating rating) const { return clamped(startingDifficulty(grade(rating))); }
    [[nodiscard]] double nextDifficulty(double difficulty, Rating rating) const
    {
        const double change = -w[6] * (grade(rating) - 3);
        const double damped = difficulty + (10 - difficulty) * change / 9;
        return clamped(w[7] * startingDifficulty(4) + (1 - w[7]) * damped);
    }
    [[nodiscard]] double nextStability(const CardMemory &before, Rating rating, qint64 days) const
    {
        if (days < 1)
            return std::max(before.stability * sameDayGrowth(before.stability, rating), kLeastStability);
        const double recall = retrievability(days, before.stability);
        const double next = rating == Rating::Again ? forgotten(before, recall) : recalled(before, rating, recall);
        return std::max(next, kLeastStability);
    }
    [[nodiscard]] int intervalDays(double stability) const
    {
        const double days = stability / m_factor * (std::pow(m_settings.desiredRetention, 1 / m_decay) - 1);
        return static_cast<int>(std::clamp(std::nearbyint(days), 1.0, static_cast<double>(m_settings.maximumIntervalDays)));
    }

private:
    [[nodiscard]] static double grade(Rating rating) { return static_cast<double>(rating); }
    [[nodiscard]] static double clamped(double difficulty) { return std::clamp(difficulty, 1.0, 10.0); }
    [[nodiscard]] double startingDifficulty(double forGrade) const { return w[4] - std::exp(w[5] * (forGrade - 1)) + 1; }

    [[nodiscard]] double sameDayGrowth(double stability, Rating rating) const
    {
        const double growth = std::exp(w[17] * (grade(rating) - 3 + w[18])) * std::pow(stability, -w[19]);
        const Rating floorFrom = m_settings.sameDayHardFloor ? Rating::Hard : Rating::Good;
        return rating >= floorFrom ? std::max(growth, 1.0) : growth;
    }
    [[nodiscard]] double forgotten(const CardMemory &before, double recall) const
    {
        const double longTerm = w[11] * std::pow(before.difficulty, -w[12]) * (std::pow(before.stability + 1, w[13]) - 1)
            * std::exp(w[14] * (1 - recall));
        return std::min(longTerm, before.stability / std::exp(w[17] * w[18]));
    }
    [[nodiscard]] double recalled(const CardMemory &before, Rating rating, double recall) const
    {
        const double hardPenalty = rating == Rating::Hard ? w[15] : 1;
        const double easyBonus = rating == Rating::Easy ? w[16] : 1;
        return before.stability
            * (1 + std::exp(w[8]) * (11 - before.difficulty) * std::pow(before.stability, -w[9])
                   * (std::exp(w[10] * (1 - recall)) - 1) * hardPenalty * easyBonus);
    }

    const FsrsSettings &m_settings;
    const std::array<double, 21> &w;
    double m_decay;
    double m_factor;
};

/// Where a card goes after a review: the interval follows from the stability where `wait` is absent.
struct Move {
    CardState state = CardState::Review;
    int step = 0;
    std::optional<seconds> wait;
};

seconds hardWait(const QList<seconds> &steps, int step)
{
    if (step > 0)
        return steps.at(step);
    return steps.size() == 1 ? steps.first() * 3 / 2 : (steps.at(0) + steps.at(1)) / 2;
}

Move moveInSteps(CardState state, int step, const QList<seconds> &steps, Rating rating)
{
    const auto count = static_cast<int>(steps.size());
    if (count == 0 || rating == Rating::Easy || (step >= count && rating != Rating::Again))
        return {};
    if (rating == Rating::Again)
        return {state, 0, steps.first()};
    if (rating == Rating::Hard)
        return {state, step, hardWait(steps, step)};
    if (step + 1 == count)
        return {};
    return {state, step + 1, steps.at(step + 1)};
}

Move moveOf(const FsrsSettings &settings, const CardMemory &before, Rating rating)
{
    switch (before.state) {
    case CardState::Learning:
        return moveInSteps(before.state, std::max(before.step, 0), settings.learningSteps, rating);
    case CardState::Relearning:
        return moveInSteps(before.state, std::max(before.step, 0), settings.relearningSteps, rating);
    case CardState::Review:
        break;
    }
    if (rating == Rating::Again && !settings.relearningSteps.isEmpty())
        return {CardState::Relearning, 0, settings.relearningSteps.first()};
    return {};
}

} // namespace

QString toKey(CardState state)
{
    return keyIn(kStates, state);
}

std::optional<CardState> cardStateFromKey(QStringView key)
{
    return valueIn(kStates, key);
}

double retrievability(const FsrsSettings &settings, qint64 elapsedDays, double stability)
{
    return Fsrs{settings}.retrievability(elapsedDays, stability);
}

qint64 wholeDaysBetween(const QDateTime &from, const QDateTime &to)
{
    return std::max<qint64>(to.toSecsSinceEpoch() - from.toSecsSinceEpoch(), 0) / kSecondsPerDay;
}

ReviewOutcome reviewCard(const FsrsSettings &settings, const CardMemory &before, Rating rating, const QDateTime &at)
{
    const Fsrs fsrs{settings};
    const QDateTime now = QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC);
    ReviewOutcome outcome;
    CardMemory &after = outcome.memory;
    after = before;
    if (before.lastReview.isNull()) {
        after.stability = fsrs.firstStability(rating);
        after.difficulty = fsrs.firstDifficulty(rating);
    } else {
        const qint64 days = wholeDaysBetween(before.lastReview, now);
        outcome.retrievabilityBefore = fsrs.retrievability(days, before.stability);
        after.stability = fsrs.nextStability(before, rating, days);
        after.difficulty = fsrs.nextDifficulty(before.difficulty, rating);
    }
    if (before.state == CardState::Review && rating == Rating::Again)
        ++after.lapses;

    const Move move = moveOf(settings, before, rating);
    after.state = move.state;
    after.step = move.step;
    if (!move.wait)
        outcome.intervalDays = fsrs.intervalDays(after.stability);
    outcome.interval = move.wait.value_or(seconds{outcome.intervalDays.value_or(0) * kSecondsPerDay});
    after.lastReview = now;
    after.due = now.addSecs(outcome.interval.count());
    return outcome;
}

Rating ratingOf(double score, bool hintOrSecondTry)
{
    if (score < 0.5)
        return Rating::Again;
    return score < kRightScore || hintOrSecondTry ? Rating::Hard : Rating::Good;
}

} // namespace mehfooz
