// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/option_order.h>

#include <learning/split_mix64.h>

namespace mehfooz {

namespace {

/// Spreads an attempt's seed over its questions. Source: FNV-1a, 64 bits.
std::uint64_t seedOf(const QuestionId &question, quint32 seed)
{
    std::uint64_t hash = 0xcbf29ce484222325U ^ seed;
    for (const char byte : question.text().toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3U;
    }
    return hash;
}

/// Fisher and Yates.
QStringList shuffled(QStringList ids, std::uint64_t seed)
{
    SplitMix64 random{seed};
    for (qsizetype last = ids.size() - 1; last > 0; --last)
        ids.swapItemsAt(last, static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(last) + 1)));
    return ids;
}

template<typename Options>
QStringList idsOf(const Options &options)
{
    QStringList ids;
    for (const auto &option : options)
        ids.append(option.id.text());
    return ids;
}

QStringList writtenOrder(const Question &question)
{
    if (const auto *single = std::get_if<SingleChoice>(&question.body))
        return idsOf(single->options);
    if (const auto *multiple = std::get_if<MultipleResponse>(&question.body))
        return idsOf(multiple->options);
    if (const auto *ordering = std::get_if<Ordering>(&question.body))
        return idsOf(ordering->items);
    if (question.type() == QuestionType::TrueFalse)
        return {QStringLiteral("true"), QStringLiteral("false")};
    return {};
}

} // namespace

QStringList shuffledOptions(const Question &question, quint32 seed)
{
    const QStringList written = writtenOrder(question);
    const bool isOrdering = question.type() == QuestionType::Ordering;
    if (question.type() == QuestionType::TrueFalse || (question.keepOrder && !isOrdering) || written.size() < 2)
        return written;
    QStringList order = shuffled(written, seedOf(question.id, seed));
    if (isOrdering && order == written)
        order.append(order.takeFirst());
    return order;
}

QStringList shuffledRightHand(const Matching &matching, const QuestionId &question, quint32 seed)
{
    QStringList keys = idsOf(matching.pairs);
    for (qsizetype extra = 0; extra < matching.extraRight.size(); ++extra)
        keys.append(QStringLiteral("extra.%1").arg(extra));
    return shuffled(keys, seedOf(question, seed));
}

} // namespace mehfooz
