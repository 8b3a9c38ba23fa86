// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/pack.h>

#include <QPointF>
#include <QSet>

namespace mehfooz {

/// What a person answered; the alternative must fit the question's type.
/// Typed texts are kept exactly as typed.
struct ChoiceAnswer { std::optional<OptionId> choice; friend bool operator==(const ChoiceAnswer &, const ChoiceAnswer &) = default; };
struct TruthAnswer { std::optional<bool> value; friend bool operator==(const TruthAnswer &, const TruthAnswer &) = default; };
struct TickedAnswer { QSet<OptionId> ticked; friend bool operator==(const TickedAnswer &, const TickedAnswer &) = default; };
struct OrderAnswer { QList<OptionId> order; friend bool operator==(const OrderAnswer &, const OrderAnswer &) = default; };
/// Left id to the key of the right-hand entry: the pair's own id, or "extra.N" (from 0) for an extra entry.
struct PairsAnswer { QHash<OptionId, QString> pairs; friend bool operator==(const PairsAnswer &, const PairsAnswer &) = default; };
struct TypedAnswer { QString text; friend bool operator==(const TypedAnswer &, const TypedAnswer &) = default; };
/// Clicks in order on a picture, or element ids on a specimen.
struct MarksAnswer {
    QList<QPointF> clicks;
    QStringList elements;
    friend bool operator==(const MarksAnswer &, const MarksAnswer &) = default;
};
using Answer = std::variant<ChoiceAnswer, TruthAnswer, TickedAnswer, OrderAnswer, PairsAnswer, TypedAnswer, MarksAnswer>;

/// True when nothing was answered yet.
[[nodiscard]] bool isEmptyAnswer(const Answer &answer);
/// Compact JSON, for storage and answer files; the form of spec/golden/quiz_scoring.json.
[[nodiscard]] QByteArray toJson(const Answer &answer);
/// InvalidInput when the JSON is not an answer for `type`.
[[nodiscard]] Expected<Answer> answerFromJson(QuestionType type, const QByteArray &json);
/// The same for one question: in pairs, the text of a right-hand entry (in any language) may stand for its key.
[[nodiscard]] Expected<Answer> answerFromJson(const Question &question, const QByteArray &json);
/// True when the answer's alternative is the one that this type takes.
[[nodiscard]] bool fits(const Answer &answer, QuestionType type);

/// A message cut into elements that can be marked: "from", "subject", and the words "w0", "w1", … of its body.
/// A link or a button without spaces is one word.
struct SpecimenElement {
    QString id;
    QString text;           ///< Without marks.
    QString signId;         ///< The innermost sign; empty: belongs to no sign.
    int paragraph = 0;      ///< Line of the body, from 0.
    QStringList signIds;    ///< All signs it belongs to, outermost first.
    friend bool operator==(const SpecimenElement &, const SpecimenElement &) = default;
};
[[nodiscard]] QList<SpecimenElement> elementsOf(const Specimen &specimen);
/// The body without sign marks.
[[nodiscard]] QString plainBody(const Specimen &specimen);

/// A sign of a message with the elements that show it.
struct MarkedSign {
    QString id;
    QStringList elements;
};
[[nodiscard]] QList<MarkedSign> signsOf(const Specimen &specimen);

/// Outcome of one answer (spec: learning, section 3).
struct Verdict {
    double score = 0;     ///< 0..1, never rounded.
    QString match;        ///< Short text: "exact", "loose", "typo", "empty", "rejected", "wrong"; else empty.
    QString rightText;    ///< Short text accepted as a typo: the right spelling.
    QStringList found;    ///< Hotspot: signs found, in order of finding.
    int falseClicks = 0;  ///< Hotspot.

    [[nodiscard]] bool isRight() const { return score >= 1 - 1e-9; }
};

/// Scores one answer. `specimen` is needed only for a hotspot on a specimen. Pure.
[[nodiscard]] Verdict scoreAnswer(const Question &question, const Answer &answer, const Specimen *specimen = nullptr);

/// The clicks that runs of marked words come to. One run is one click: on its first element that belongs to a sign not
/// yet found, else to a sign, else its first (spec: learning, section 3.3). Empty runs are left out.
[[nodiscard]] QStringList clicksOf(const QList<MarkedSign> &signs, const QList<QStringList> &runs);

/// Scores the elements that a person marked in a message (spec: learning, section 3.3, "Specimen").
[[nodiscard]] Verdict scoreMarks(const QList<MarkedSign> &signs, const QStringList &clicks, int freeClicks);

struct QuizTotal {
    double percent = 0; ///< 0..100
    int shown = 0;
    bool passed = false;
};
struct WeightedScore { double weight = 1; double score = 0; };
[[nodiscard]] QuizTotal totalOf(const QList<WeightedScore> &scores, int passMarkPercent);

} // namespace mehfooz
