// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/profile.h>

#include <QRectF>

#include <variant>

namespace mehfooz {

enum class QuestionType { SingleChoice, TrueFalse, MultipleResponse, Ordering, Matching, Numeric, ShortText, Hotspot };

/// "single_choice", "true_false", … as in packs and golden data.
[[nodiscard]] QString toKey(QuestionType type);
[[nodiscard]] std::optional<QuestionType> questionTypeFromKey(QStringView key);

struct QuestionOption {
    OptionId id;
    LocalizedText text;
    bool right = false;
    LocalizedText because;
    LocalizedText tempts;
};

struct SingleChoice { QList<QuestionOption> options; };
struct MultipleResponse { QList<QuestionOption> options; };
struct TrueFalse {
    bool correct = true;
    LocalizedText becauseTrue;
    LocalizedText becauseFalse;
};
struct OrderingItem { OptionId id; LocalizedText text; };
struct Ordering {
    QList<OrderingItem> items; ///< In the right order; at least 3.
    LocalizedText because;
};
struct MatchingPair { OptionId id; LocalizedText left; LocalizedText right; };
struct Matching {
    QList<MatchingPair> pairs;
    QList<LocalizedText> extraRight;
    LocalizedText because;
};
struct Numeric {
    double correct = 0;
    double absTol = 0;
    double relTol = 0;
    QStringList units; ///< Texts that may follow the number.
    LocalizedText because;
};
struct ShortText {
    QStringList accept;
    QStringList reject;
    bool typos = false;
    LocalizedText because;
};
/// A sign in a picture, in unscaled picture pixels.
struct PictureRegion {
    OptionId id;
    QRectF rect;
    LocalizedText because;
};
struct Hotspot {
    std::optional<SpecimenId> specimen; ///< Either this, or regions on the question's picture.
    QList<PictureRegion> regions;
    double pad = 8;
    int freeClicks = 1;
};

using QuestionBody = std::variant<SingleChoice, TrueFalse, MultipleResponse, Ordering, Matching, Numeric, ShortText, Hotspot>;

struct Picture {
    QString file; ///< Path inside the pack.
    LocalizedText alt;
};

struct Question {
    QuestionId id;
    std::optional<IdeaId> idea; ///< Variants of one idea share a review card.
    QString form;               ///< "A", "B" or empty.
    TopicId topic;
    std::optional<LessonId> lesson;
    int difficulty = 2; ///< 1..5
    double weight = 1;
    LocalizedText ask;
    std::optional<Picture> picture;
    bool keepOrder = false;
    LocalizedText hint;
    QList<CheckItemId> checklistItems;
    QuestionBody body;

    [[nodiscard]] QuestionType type() const { return static_cast<QuestionType>(body.index()); }
    /// The idea, or the question's own id where none is named.
    [[nodiscard]] QString ideaKey() const { return idea ? idea->text() : id.text(); }
};

} // namespace mehfooz
