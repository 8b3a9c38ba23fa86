// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/ids.h>

#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace mehfooz {

enum class Rating { Again = 1, Hard = 2, Good = 3, Easy = 4 };
enum class CardState { Learning, Review, Relearning };
/// "learning", "review", "relearning".
[[nodiscard]] QString toKey(CardState state);
[[nodiscard]] std::optional<CardState> cardStateFromKey(QStringView key);

/// Settings of the scheduler (spec: review, sections 1 and 3). The defaults are the product's.
struct FsrsSettings {
    std::array<double, 21> weights{0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
                                   1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
    double desiredRetention = 0.9;
    QList<std::chrono::seconds> learningSteps{std::chrono::seconds{60}, std::chrono::seconds{600}};
    QList<std::chrono::seconds> relearningSteps{std::chrono::seconds{600}};
    int maximumIntervalDays = 180;
    bool sameDayHardFloor = true; ///< False: exactly as unmodified py-fsrs.
};

/// The memory of one idea. A new card has neither stability nor lastReview.
struct CardMemory {
    CardState state = CardState::Learning;
    int step = 0;             ///< Into the steps of the state; no meaning in Review.
    double stability = 0;     ///< Days, above 0 after the first review.
    double difficulty = 0;    ///< 1..10 after the first review.
    QDateTime lastReview;     ///< UTC; null for a new card.
    QDateTime due;            ///< UTC.
    int lapses = 0;           ///< Again while in Review.
    friend bool operator==(const CardMemory &, const CardMemory &) = default;
};

/// Whole days of 86,400 seconds from one instant to the other; 0 where the clock went backwards.
[[nodiscard]] qint64 wholeDaysBetween(const QDateTime &from, const QDateTime &to);

/// Share of recall after `elapsedDays` (whole, at least 0). FSRS-6 forgetting curve.
[[nodiscard]] double retrievability(const FsrsSettings &settings, qint64 elapsedDays, double stability);

struct ReviewOutcome {
    CardMemory memory;
    std::optional<double> retrievabilityBefore;
    std::chrono::seconds interval{0};
    std::optional<int> intervalDays; ///< Only when the state after is Review.
};
/// The card after a review at `at` (UTC, whole seconds; a clock that went backwards counts as 0 seconds). Pure.
[[nodiscard]] ReviewOutcome reviewCard(const FsrsSettings &settings, const CardMemory &before, Rating rating,
                                       const QDateTime &at);

/// Rating of a quiz answer (spec: review, section 4).
[[nodiscard]] Rating ratingOf(double score, bool hintOrSecondTry);

struct ReviewCard {
    QString idea;
    CardMemory memory;
};

/// Due before the end of the person's local day, in the order of review.md section 4, at most `limit`, and at most
/// `newLimit` new ones. Never two cards of one lesson in a row where another is available.
struct QueueCard {
    ReviewCard card;
    QString lesson;
};
[[nodiscard]] QList<QueueCard> reviewQueue(const FsrsSettings &settings, QList<QueueCard> cards, const QDateTime &now,
                                           const QDateTime &endOfDay, int limit = 20, int newLimit = 5);

} // namespace mehfooz
