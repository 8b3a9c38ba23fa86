// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_rules.h"

#include <learning/option_order.h>
#include <learning/split_mix64.h>

#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mehfooz::workshop {

namespace {

template<typename Options>
QStringList idsOf(const Options &options)
{
    QStringList ids;
    for (const auto &option : options)
        ids.append(option.id.text());
    return ids;
}

QStringList writtenKeys(const Question &question)
{
    if (const auto *single = std::get_if<SingleChoice>(&question.body))
        return idsOf(single->options);
    if (const auto *multiple = std::get_if<MultipleResponse>(&question.body))
        return idsOf(multiple->options);
    if (question.type() == QuestionType::TrueFalse)
        return {QStringLiteral("true"), QStringLiteral("false")};
    return {};
}

bool allKnown(const QList<OptionId> &ids, const QStringList &known)
{
    return std::all_of(ids.cbegin(), ids.cend(), [&](const OptionId &id) { return known.contains(id.text()); });
}

bool isWholeOrder(const QList<OptionId> &order, const Ordering &ordering)
{
    const QSet<OptionId> once{order.cbegin(), order.cend()};
    return order.size() == ordering.items.size() && once.size() == order.size() && allKnown(order, idsOf(ordering.items));
}

bool arePairs(const QHash<OptionId, QString> &pairs, const Matching &matching)
{
    const QStringList lefts = idsOf(matching.pairs);
    QSet<QString> used;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
        if (!lefts.contains(pair.key().text()))
            return false;
        const QString &right = pair.value();
        bool isNumber = false;
        const int extra = right.startsWith(u"extra.") ? right.mid(6).toInt(&isNumber) : -1;
        if (!lefts.contains(right) && !(isNumber && extra >= 0 && extra < matching.extraRight.size()))
            return false;
        used.insert(right);
    }
    return !pairs.isEmpty() && used.size() == pairs.size();
}

bool areMarks(const MarksAnswer &marks, const Specimen &specimen)
{
    const QSet<QString> once{marks.elements.cbegin(), marks.elements.cend()};
    if (!marks.clicks.isEmpty() || once.size() != marks.elements.size() || marks.elements.size() > kMostMarks)
        return false;
    QSet<QString> known;
    for (const SpecimenElement &element : elementsOf(specimen))
        known.insert(element.id);
    return known.contains(once);
}

/// Whether an answer of the right kind names only what the question has.
struct Fitting {
    const PlannedQuestion &planned;

    template<typename Body>
    [[nodiscard]] const Body &body() const { return std::get<Body>(planned.question.body); }

    [[nodiscard]] bool operator()(const ChoiceAnswer &answer) const
    {
        return answer.choice && idsOf(body<SingleChoice>().options).contains(answer.choice->text());
    }
    [[nodiscard]] bool operator()(const TruthAnswer &answer) const { return answer.value.has_value(); }
    [[nodiscard]] bool operator()(const TickedAnswer &answer) const
    {
        return !answer.ticked.isEmpty() && allKnown(answer.ticked.values(), idsOf(body<MultipleResponse>().options));
    }
    [[nodiscard]] bool operator()(const OrderAnswer &answer) const { return isWholeOrder(answer.order, body<Ordering>()); }
    [[nodiscard]] bool operator()(const PairsAnswer &answer) const { return arePairs(answer.pairs, body<Matching>()); }
    [[nodiscard]] bool operator()(const TypedAnswer &answer) const
    {
        return answer.text.size() <= kLongestTyped && !answer.text.trimmed().isEmpty();
    }
    [[nodiscard]] bool operator()(const MarksAnswer &answer) const
    {
        return planned.specimen && areMarks(answer, *planned.specimen);
    }
};

/// The key that an index on the wire stands for.
Allowed<QString> keyAt(const QStringList &keys, const QJsonValue &index)
{
    const double place = index.toDouble(-1);
    if (!index.isDouble() || place < 0 || place >= static_cast<double>(keys.size()) || place != std::floor(place))
        return refuse(Refusal::NotAnAnswer);
    return keys.at(static_cast<qsizetype>(place));
}

Allowed<QList<OptionId>> idsAt(const QStringList &keys, const QJsonValue &indices)
{
    const QJsonArray list = indices.toArray();
    if (!indices.isArray() || list.size() > keys.size())
        return refuse(Refusal::NotAnAnswer);
    QList<OptionId> ids;
    for (const QJsonValue &index : list) {
        const Allowed<QString> key = keyAt(keys, index);
        const Expected<OptionId> id = OptionId::parse(key.value_or(QString{}));
        if (!key || !id || ids.contains(*id))
            return refuse(Refusal::NotAnAnswer);
        ids.append(*id);
    }
    return ids;
}

Allowed<Answer> pairsFrom(const Matching &matching, const QStringList &rights, const QJsonValue &wire)
{
    const QJsonArray list = wire.toArray();
    if (!wire.isArray() || list.size() != matching.pairs.size())
        return refuse(Refusal::NotAnAnswer);
    PairsAnswer answer;
    for (qsizetype left = 0; left < list.size(); ++left) {
        if (list.at(left).isNull())
            continue;
        const Allowed<QString> right = keyAt(rights, list.at(left));
        if (!right)
            return refuse(right.error());
        answer.pairs.insert(matching.pairs.at(left).id, *right);
    }
    return Answer{answer};
}

Allowed<Answer> marksFrom(const QJsonValue &wire)
{
    const QJsonArray list = wire.toArray();
    if (!wire.isArray() || list.size() > kMostMarks)
        return refuse(Refusal::NotAnAnswer);
    MarksAnswer answer;
    for (const QJsonValue &element : list)
        answer.elements.append(element.toString());
    return Answer{answer};
}

Allowed<Answer> unchecked(const Question &question, const QStringList &keys, const QJsonValue &wire)
{
    switch (question.type()) {
    case QuestionType::SingleChoice:
        return keyAt(keys, wire).map([](const QString &key) { return Answer{ChoiceAnswer{*OptionId::parse(key)}}; });
    case QuestionType::TrueFalse:
        return wire.isBool() ? Allowed<Answer>{TruthAnswer{wire.toBool()}} : refuse(Refusal::NotAnAnswer);
    case QuestionType::MultipleResponse:
        return idsAt(keys, wire).map([](const QList<OptionId> &ids) {
            return Answer{TickedAnswer{{ids.cbegin(), ids.cend()}}};
        });
    case QuestionType::Ordering:
        return idsAt(keys, wire).map([](const QList<OptionId> &ids) { return Answer{OrderAnswer{ids}}; });
    case QuestionType::Matching:
        return pairsFrom(std::get<Matching>(question.body), keys, wire);
    case QuestionType::Numeric:
    case QuestionType::ShortText:
        return wire.isString() ? Allowed<Answer>{TypedAnswer{wire.toString()}} : refuse(Refusal::NotAnAnswer);
    case QuestionType::Hotspot:
        break;
    }
    return marksFrom(wire);
}

/// Answers as values of the wire.
struct Wiring {
    const Question &question;
    const QStringList &keys;

    [[nodiscard]] QJsonArray places(const QList<OptionId> &ids) const
    {
        QJsonArray list;
        for (const OptionId &id : ids)
            list.append(static_cast<int>(keys.indexOf(id.text())));
        return list;
    }
    [[nodiscard]] QJsonValue operator()(const ChoiceAnswer &answer) const
    {
        return answer.choice ? QJsonValue{static_cast<int>(keys.indexOf(answer.choice->text()))} : QJsonValue{};
    }
    [[nodiscard]] QJsonValue operator()(const TruthAnswer &answer) const
    {
        return answer.value ? QJsonValue{*answer.value} : QJsonValue{};
    }
    [[nodiscard]] QJsonValue operator()(const TickedAnswer &answer) const
    {
        QList<OptionId> ids = answer.ticked.values();
        std::sort(ids.begin(), ids.end(), [&](const OptionId &a, const OptionId &b) {
            return keys.indexOf(a.text()) < keys.indexOf(b.text());
        });
        return places(ids);
    }
    [[nodiscard]] QJsonValue operator()(const OrderAnswer &answer) const { return places(answer.order); }
    [[nodiscard]] QJsonValue operator()(const PairsAnswer &answer) const
    {
        QJsonArray list;
        for (const MatchingPair &pair : std::get<Matching>(question.body).pairs) {
            const auto right = answer.pairs.constFind(pair.id);
            list.append(right == answer.pairs.cend() ? QJsonValue{} : QJsonValue{static_cast<int>(keys.indexOf(*right))});
        }
        return list;
    }
    [[nodiscard]] QJsonValue operator()(const TypedAnswer &answer) const { return answer.text; }
    [[nodiscard]] QJsonValue operator()(const MarksAnswer &answer) const { return QJsonArray::fromStringList(answer.elements); }
};

/// The answer that is right in every part; typed ones: the first accepted.
struct RightAnswer {
    [[nodiscard]] std::optional<Answer> operator()(const SingleChoice &body) const
    {
        for (const QuestionOption &option : body.options) {
            if (option.right)
                return Answer{ChoiceAnswer{option.id}};
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Answer> operator()(const TrueFalse &body) const { return Answer{TruthAnswer{body.correct}}; }
    [[nodiscard]] std::optional<Answer> operator()(const MultipleResponse &body) const
    {
        TickedAnswer answer;
        for (const QuestionOption &option : body.options) {
            if (option.right)
                answer.ticked.insert(option.id);
        }
        return Answer{answer};
    }
    [[nodiscard]] std::optional<Answer> operator()(const Ordering &body) const
    {
        OrderAnswer answer;
        for (const OrderingItem &item : body.items)
            answer.order.append(item.id);
        return Answer{answer};
    }
    [[nodiscard]] std::optional<Answer> operator()(const Matching &body) const
    {
        PairsAnswer answer;
        for (const MatchingPair &pair : body.pairs)
            answer.pairs.insert(pair.id, pair.id.text());
        return Answer{answer};
    }
    [[nodiscard]] std::optional<Answer> operator()(const Numeric &body) const
    {
        return Answer{TypedAnswer{QString::number(body.correct, 'g', QLocale::FloatingPointShortest)}};
    }
    [[nodiscard]] std::optional<Answer> operator()(const ShortText &body) const
    {
        return body.accept.isEmpty() ? std::nullopt : std::optional<Answer>{TypedAnswer{body.accept.first()}};
    }
    [[nodiscard]] std::optional<Answer> operator()(const Hotspot &) const { return std::nullopt; }
};

/// How many keys wireKeys() gives.
std::size_t wireCount(const Question &question)
{
    if (const auto *matching = std::get_if<Matching>(&question.body))
        return static_cast<std::size_t>(matching->pairs.size() + matching->extraRight.size());
    if (const auto *ordering = std::get_if<Ordering>(&question.body))
        return static_cast<std::size_t>(ordering->items.size());
    return static_cast<std::size_t>(writtenKeys(question).size());
}

QStringList keysIn(const SessionPlan &plan, int question)
{
    return wireKeys(plan.quiz.questions.at(question).question, plan.seed, plan.settings.shuffles);
}

std::uint64_t seedOf(const SessionPlan &plan, int question, quint32 participant)
{
    SplitMix64 ofParticipant{plan.seed ^ (std::uint64_t{participant} + 1)};
    return ofParticipant.next() ^ (static_cast<std::uint64_t>(question) + 1);
}

} // namespace

QStringList wireKeys(const Question &question, quint64 seed, bool shuffles)
{
    const auto shortSeed = static_cast<quint32>(seed);
    if (const auto *matching = std::get_if<Matching>(&question.body))
        return shuffledRightHand(*matching, question.id, shortSeed);
    if (shuffles || question.type() == QuestionType::Ordering)
        return shuffledOptions(question, shortSeed);
    return writtenKeys(question);
}

std::vector<int> shownOrder(const SessionPlan &plan, int question, quint32 participant)
{
    const Question &asked = plan.quiz.questions.at(question).question;
    std::vector<int> order(wireCount(asked));
    std::iota(order.begin(), order.end(), 0);
    const bool isOrdering = asked.type() == QuestionType::Ordering;
    if (!plan.settings.shuffles || asked.type() == QuestionType::TrueFalse || (asked.keepOrder && !isOrdering) || order.size() < 2)
        return order;
    SplitMix64 random{seedOf(plan, question, participant)};
    for (std::size_t last = order.size() - 1; last > 0; --last)
        std::swap(order[last], order[random.below(last + 1)]);
    if (isOrdering) {
        const QStringList keys = keysIn(plan, question);
        const QStringList right = idsOf(std::get<Ordering>(asked.body).items);
        const bool isSolved = std::equal(order.begin(), order.end(), right.cbegin(),
                                         [&](int place, const QString &key) { return keys.at(place) == key; });
        if (isSolved) // no phone begins with the solution
            std::rotate(order.begin(), order.begin() + 1, order.end());
    }
    return order;
}

std::vector<int> writtenPlaces(const SessionPlan &plan, int question)
{
    const Question &asked = plan.quiz.questions.at(question).question;
    QStringList written = writtenKeys(asked);
    if (const auto *ordering = std::get_if<Ordering>(&asked.body))
        written = idsOf(ordering->items);
    if (const auto *matching = std::get_if<Matching>(&asked.body)) {
        written = idsOf(matching->pairs);
        for (qsizetype extra = 0; extra < matching->extraRight.size(); ++extra)
            written.append(QStringLiteral("extra.%1").arg(extra));
    }
    std::vector<int> places;
    for (const QString &key : keysIn(plan, question))
        places.push_back(static_cast<int>(written.indexOf(key)));
    return places;
}

Allowed<void> checkAnswer(const PlannedQuestion &planned, const Answer &answer)
{
    if (!fits(answer, planned.question.type()) || !std::visit(Fitting{planned}, answer))
        return refuse(Refusal::NotAnAnswer);
    return {};
}

Allowed<Answer> answerFrom(const SessionPlan &plan, int question, const QJsonValue &wire)
{
    const PlannedQuestion &planned = plan.quiz.questions.at(question);
    Allowed<Answer> answer = unchecked(planned.question, keysIn(plan, question), wire);
    if (answer) {
        if (const Allowed<void> checked = checkAnswer(planned, *answer); !checked)
            return refuse(checked.error());
    }
    return answer;
}

QJsonValue wireOf(const SessionPlan &plan, int question, const Answer &answer)
{
    const Question &asked = plan.quiz.questions.at(question).question;
    if (!fits(answer, asked.type()))
        return {};
    const QStringList keys = keysIn(plan, question);
    return std::visit(Wiring{asked, keys}, answer);
}

QJsonValue keyOnWire(const SessionPlan &plan, int question)
{
    const std::optional<Answer> right = std::visit(RightAnswer{}, plan.quiz.questions.at(question).question.body);
    return right ? wireOf(plan, question, *right) : QJsonValue{QJsonValue::Undefined};
}

double scoreOf(const PlannedQuestion &planned, const Answer &answer)
{
    return scoreAnswer(planned.question, answer, planned.specimen ? &*planned.specimen : nullptr).score;
}

} // namespace mehfooz::workshop
