// SPDX-License-Identifier: GPL-3.0-or-later
#include "near_duplicates.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <bit>
#include <cmath>

namespace mehfooz {

namespace {

constexpr size_t kGram = 4;
constexpr quint64 kPrime = 0x100000001B3ULL;
constexpr quint64 kBasis = 0xCBF29CE484222325ULL;

/// A 4-gram that stands in more texts than this tells nothing about any two of them.
constexpr size_t kMostPostings = 64;

ushort folded(QChar c)
{
    switch (c.unicode()) {
    case 0x0643: return 0x06A9;
    case 0x064A: case 0x0649: return 0x06CC;
    case 0x0647: return 0x06C1;
    default: break;
    }
    if (c.unicode() < 0x80)
        return c >= u'A' && c <= u'Z' ? static_cast<ushort>(c.unicode() + 32) : c.unicode();
    return c.isMark() ? ushort{0} : c.toLower().unicode();
}

/// FNV-1a hashes of the words.
std::vector<quint64> wordHashes(QStringView text)
{
    std::vector<quint64> hashes;
    quint64 hash = kBasis;
    bool inWord = false;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            const ushort unit = folded(c);
            if (unit == 0)
                continue;
            hash = (hash ^ unit) * kPrime;
            inWord = true;
        } else if (inWord && c != u'\'' && c != u'\u2019' && c != u'\u200C') {
            hashes.push_back(hash);
            hash = kBasis;
            inWord = false;
        }
    }
    if (inWord)
        hashes.push_back(hash);
    return hashes;
}

/// SplitMix64's finish: spreads what FNV leaves alike.
quint64 mixed(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

size_t sharedCount(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    size_t shared = 0;
    auto at = a.begin();
    auto other = b.begin();
    while (at != a.end() && other != b.end()) {
        if (*at == *other) {
            ++shared;
            ++at;
            ++other;
        } else if (*at < *other) {
            ++at;
        } else {
            ++other;
        }
    }
    return shared;
}

using Texts = std::vector<ShingledText>;

/// Tells 4-grams that surely stand in one text only; nearly all do. Two bits a slot, eight slots a 4-gram: about one
/// in eight is let through in vain, none is held back that should not be.
class RepeatFilter {
public:
    explicit RepeatFilter(const Texts &texts)
    {
        size_t total = 1;
        for (const ShingledText &text : texts)
            total += text.shingles.size();
        m_mask = std::bit_ceil(total * 8) - 1;
        m_seen.resize((m_mask + 1) / 64 + 1);
        m_repeated.resize((m_mask + 1) / 64 + 1);
        for (const ShingledText &text : texts) {
            for (const quint64 gram : text.shingles)
                add(gram & m_mask);
        }
    }

    [[nodiscard]] bool mayRepeat(quint64 gram) const { return bit(m_repeated, gram & m_mask); }

private:
    static bool bit(const std::vector<quint64> &bits, quint64 slot) { return (bits[slot / 64] >> (slot % 64) & 1) != 0; }

    void add(quint64 slot)
    {
        std::vector<quint64> &bits = bit(m_seen, slot) ? m_repeated : m_seen;
        bits[slot / 64] |= quint64{1} << (slot % 64);
    }

    quint64 m_mask = 0;
    std::vector<quint64> m_seen;
    std::vector<quint64> m_repeated;
};

class DuplicateSearch {
public:
    DuplicateSearch(const Texts &texts, double bar) : m_texts{texts}, m_bar{bar}, m_filter{texts} { index(); }

    QList<NearDuplicate> run()
    {
        QList<NearDuplicate> found;
        m_seenBy.assign(m_texts.size(), 0);
        for (size_t i = 0; i < m_texts.size(); ++i)
            probe(i);
        std::ranges::sort(m_pairs, {}, [](const NearDuplicate &pair) { return std::pair{pair.second, pair.first}; });
        for (const NearDuplicate &pair : m_pairs) {
            if (found.isEmpty() || found.last().second != pair.second)
                found.append(pair);
        }
        return found;
    }

private:
    struct Posting { quint64 gram; quint32 text; };

    void index()
    {
        for (size_t i = 0; i < m_texts.size(); ++i) {
            for (const quint64 gram : m_texts[i].shingles) {
                if (m_filter.mayRepeat(gram))
                    m_postings.push_back({gram, static_cast<quint32>(i)});
            }
        }
        std::ranges::sort(m_postings, {}, [](const Posting &posting) { return std::pair{posting.gram, posting.text}; });
    }

    [[nodiscard]] std::pair<size_t, size_t> rangeOf(quint64 gram) const
    {
        if (!m_filter.mayRepeat(gram))
            return {0, 0};
        const auto range = std::ranges::equal_range(m_postings, gram, {}, &Posting::gram);
        return {static_cast<size_t>(range.begin() - m_postings.begin()), range.size()};
    }

    /// Texts that share over `bar` of this one's grams hold at least one of any (1 − bar) share and one more of them;
    /// the rarest are looked up. Longer texts only: the shorter one of a pair finds the longer.
    void probe(size_t i)
    {
        const std::vector<quint64> &grams = m_texts[i].shingles;
        std::vector<std::pair<size_t, size_t>> ranges; // where and how many
        for (const quint64 gram : grams)
            ranges.push_back(rangeOf(gram));
        std::ranges::sort(ranges, {}, [](const auto &range) { return std::pair{range.second, range.first}; });
        const auto needed = static_cast<size_t>(std::floor(m_bar * static_cast<double>(grams.size()))) + 1;
        const size_t looked = grams.size() < needed ? 0 : grams.size() - needed + 1;
        for (size_t k = 0; k < looked; ++k) {
            const size_t postings = std::min(ranges[k].second, kMostPostings);
            for (size_t p = 0; p < postings; ++p)
                compare(i, m_postings[ranges[k].first + p].text);
        }
    }

    void compare(size_t i, size_t other)
    {
        if (other == i || m_seenBy[other] == i + 1)
            return;
        m_seenBy[other] = i + 1;
        const ShingledText &shorter = m_texts[i];
        const ShingledText &longer = m_texts[other];
        const bool sameGroup = shorter.group >= 0 && shorter.group == longer.group;
        if (sameGroup || longer.shingles.size() < shorter.shingles.size())
            return;
        const double share = static_cast<double>(sharedCount(shorter.shingles, longer.shingles)) / static_cast<double>(shorter.shingles.size());
        if (share > m_bar)
            m_pairs.push_back({std::min(i, other), std::max(i, other), share});
    }

    const Texts &m_texts;
    double m_bar;
    RepeatFilter m_filter;
    std::vector<Posting> m_postings;
    std::vector<size_t> m_seenBy; ///< By text: one more than the last text that was compared with it.
    std::vector<NearDuplicate> m_pairs;
};

} // namespace

std::vector<quint64> shinglesOf(QStringView text)
{
    const std::vector<quint64> words = wordHashes(text);
    std::vector<quint64> grams;
    for (size_t i = 0; i + kGram <= words.size(); ++i) {
        quint64 hash = 0;
        for (size_t k = 0; k < kGram; ++k)
            hash = mixed(hash + words[i + k]);
        grams.push_back(hash);
    }
    std::ranges::sort(grams);
    const auto repeated = std::ranges::unique(grams);
    grams.erase(repeated.begin(), repeated.end());
    return grams;
}

QList<NearDuplicate> findNearDuplicates(const std::vector<ShingledText> &texts, double bar)
{
    return DuplicateSearch{texts, bar}.run();
}

} // namespace mehfooz
