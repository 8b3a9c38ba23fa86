// SPDX-License-Identifier: GPL-3.0-or-later
#include <text/folding.h>

#include <algorithm>
#include <array>
#include <vector>

namespace mehfooz::text {

namespace {

struct CodePointRange { char32_t first; char32_t last; };

// Sorted. Vowel signs, marks, joiners, direction marks and apostrophes: they make no difference to a reader who searches.
constexpr std::array kDropped{
    CodePointRange{0x0027, 0x0027}, CodePointRange{0x0060, 0x0060}, CodePointRange{0x00AD, 0x00AD},
    CodePointRange{0x02BB, 0x02BC}, CodePointRange{0x0300, 0x036F}, CodePointRange{0x0610, 0x061A},
    CodePointRange{0x061C, 0x061C}, CodePointRange{0x0621, 0x0621}, CodePointRange{0x0640, 0x0640},
    CodePointRange{0x064B, 0x065F}, CodePointRange{0x0670, 0x0670}, CodePointRange{0x0674, 0x0674},
    CodePointRange{0x06D6, 0x06DC}, CodePointRange{0x06DF, 0x06E4}, CodePointRange{0x06E7, 0x06E8},
    CodePointRange{0x06EA, 0x06ED}, CodePointRange{0x08F0, 0x08F2}, CodePointRange{0x180E, 0x180E},
    CodePointRange{0x200B, 0x200F}, CodePointRange{0x2018, 0x2019}, CodePointRange{0x202A, 0x202E},
    CodePointRange{0x2060, 0x2060}, CodePointRange{0x2066, 0x2069}, CodePointRange{0xFE00, 0xFE0F},
    CodePointRange{0xFEFF, 0xFEFF},
};
static_assert(std::ranges::is_sorted(kDropped, {}, &CodePointRange::last));

constexpr char32_t kHeGoal = 0x06C1;
constexpr char32_t kDoChashmiHe = 0x06BE;
constexpr char32_t kFarsiYeh = 0x06CC;
constexpr char32_t kKeheh = 0x06A9;
constexpr char32_t kAlef = 0x0627;

/// A code point of the key with the code units of the original that it came from.
struct Unit { char32_t codePoint = 0; qsizetype begin = 0; qsizetype end = 0; };
using Units = std::vector<Unit>;

bool isDropped(char32_t c)
{
    const auto *range = std::ranges::lower_bound(kDropped, c, {}, &CodePointRange::last);
    return range != kDropped.end() && c >= range->first;
}

char32_t mapped(char32_t c)
{
    switch (c) {
    case 0x0643: case 0x06AA: return kKeheh;
    case 0x064A: case 0x0649: case 0x0626: case 0x06D0: case 0x0678: return kFarsiYeh;
    case 0x0647: case 0x0629: case 0x06C0: case 0x06C2: case 0x06C3: case 0x06D5: return kHeGoal;
    case 0x0623: case 0x0625: case 0x0671: return kAlef;
    case 0x0624: return 0x0648;
    case 0x06D3: return 0x06D2;
    default: return c;
    }
}

bool isAsciiDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isDecomposedLatin(char32_t c)
{
    return (c >= 0x00C0 && c <= 0x024F) || (c >= 0x1E00 && c <= 0x1EFF);
}

/// True for letters after which do-chashmi he makes an aspirate.
bool takesAspiration(char32_t c)
{
    static constexpr std::u32string_view kLetters{U"بپتٹجچدڈرڑکگلمن"};
    return kLetters.find(c) != std::u32string_view::npos;
}

void appendLower(Units &out, char32_t c, const Unit &origin)
{
    if (c < 0x80) {
        out.push_back({c >= U'A' && c <= U'Z' ? c + 32 : c, origin.begin, origin.end});
        return;
    }
    out.push_back({QChar::toLower(c), origin.begin, origin.end});
}

void appendFolded(Units &out, const Unit &unit)
{
    const char32_t c = unit.codePoint;
    if (isDropped(c))
        return;
    if (isDecomposedLatin(c)) {
        const QList<uint> parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_D).toUcs4();
        for (const uint part : parts) {
            if (!isDropped(part))
                appendLower(out, part, unit);
        }
        return;
    }
    const int digit = c < 0x80 ? -1 : QChar::digitValue(c);
    if (digit >= 0 && QChar::category(c) == QChar::Number_DecimalDigit) {
        out.push_back({U'0' + static_cast<char32_t>(digit), unit.begin, unit.end});
        return;
    }
    appendLower(out, mapped(c), unit);
}

/// The code points of `text`, all with the same origin; half a surrogate pair counts as an unreadable character.
void appendCodePoints(Units &out, QStringView text, qsizetype begin, qsizetype end)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isSurrogate()) {
            const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t{QChar::ReplacementCharacter};
            i += isPair ? 1 : 0;
        }
        out.push_back({c, begin, end});
    }
}

/// End of the code point at `begin` and of the marks on it.
qsizetype endOfCluster(QStringView text, qsizetype begin)
{
    qsizetype end = begin + 1;
    if (text[begin].isHighSurrogate() && end < text.size() && text[end].isLowSurrogate())
        ++end;
    while (end < text.size() && text[end].isMark())
        ++end;
    return end;
}

/// NFKC with origins. Normalises starter by starter, which gives the same text as the whole but for the few scripts
/// in which two starters compose; there the whole text is the origin.
Units normalized(QStringView text)
{
    const QString whole = text.toString().normalized(QString::NormalizationForm_KC);
    const bool isNormalAlready = whole == text;
    Units units;
    units.reserve(static_cast<size_t>(whole.size()));
    QString joined;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = endOfCluster(text, begin);
        const QStringView cluster = text.sliced(begin, end - begin);
        if (isNormalAlready) {
            appendCodePoints(units, cluster, begin, end);
        } else {
            const QString normal = cluster.toString().normalized(QString::NormalizationForm_KC);
            appendCodePoints(units, normal, begin, end);
            joined += normal;
        }
        begin = end;
    }
    if (!isNormalAlready && joined != whole) {
        units.clear();
        appendCodePoints(units, whole, 0, text.size());
    }
    return units;
}

void settleAspirates(Units &units)
{
    for (size_t i = 0; i < units.size(); ++i) {
        if (units[i].codePoint == kDoChashmiHe && (i == 0 || !takesAspiration(units[i - 1].codePoint)))
            units[i].codePoint = kHeGoal;
    }
}

bool isGroupSeparator(char32_t c)
{
    return c == U',' || c == 0x066C || c == 0x060C;
}

size_t digitsFrom(const Units &units, size_t at)
{
    size_t count = 0;
    while (at + count < units.size() && isAsciiDigit(units[at + count].codePoint))
        ++count;
    return count;
}

/// End of the run digits(sep digits)* at `at`; the lengths of its groups go to `groups`.
size_t endOfNumber(const Units &units, size_t at, std::vector<size_t> &groups)
{
    size_t end = at;
    for (;;) {
        const size_t count = digitsFrom(units, end);
        groups.push_back(count);
        end += count;
        const bool goesOn = end + 1 < units.size() && isGroupSeparator(units[end].codePoint)
                && isAsciiDigit(units[end + 1].codePoint);
        if (!goesOn)
            return end;
        ++end;
    }
}

bool areNumberGroups(const std::vector<size_t> &groups)
{
    if (groups.size() < 2 || groups.front() > 3 || groups.back() != 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.end() - 1, [](size_t length) { return length == 2 || length == 3; });
}

Units withoutGroupSeparators(const Units &units)
{
    Units out;
    out.reserve(units.size());
    size_t i = 0;
    while (i < units.size()) {
        if (!isAsciiDigit(units[i].codePoint)) {
            out.push_back(units[i++]);
            continue;
        }
        std::vector<size_t> groups;
        const size_t end = endOfNumber(units, i, groups);
        const bool drop = areNumberGroups(groups);
        for (; i < end; ++i) {
            if (!drop || isAsciiDigit(units[i].codePoint))
                out.push_back(units[i]);
        }
    }
    return out;
}

bool staysInKey(const Units &units, size_t i)
{
    const char32_t c = units[i].codePoint;
    if (isAsciiDigit(c) || QChar::isLetter(c) || QChar::isMark(c))
        return true;
    return c == U'.' && i > 0 && i + 1 < units.size() && isAsciiDigit(units[i - 1].codePoint)
            && isAsciiDigit(units[i + 1].codePoint);
}

Units spaced(const Units &units)
{
    Units out;
    out.reserve(units.size());
    for (size_t i = 0; i < units.size(); ++i) {
        if (staysInKey(units, i))
            out.push_back(units[i]);
        else if (!out.empty() && out.back().codePoint != U' ')
            out.push_back({U' ', units[i].begin, units[i].end});
    }
    if (!out.empty() && out.back().codePoint == U' ')
        out.pop_back();
    return out;
}

QString keyOf(const Units &units)
{
    QString key;
    key.reserve(static_cast<qsizetype>(units.size()));
    for (const Unit &unit : units)
        key += QChar::fromUcs4(unit.codePoint);
    return key;
}

bool isPlainAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// The key of units that are normal already.
Units folded(const Units &source)
{
    Units units;
    units.reserve(source.size());
    for (const Unit &unit : source)
        appendFolded(units, unit);
    settleAspirates(units);
    for (Unit &unit : units) {
        if (unit.codePoint == 0x066B)
            unit.codePoint = U'.';
    }
    return spaced(withoutGroupSeparators(units));
}

/// The same key without the bookkeeping of origins.
QString foldOnce(QStringView text)
{
    Units units;
    units.reserve(static_cast<size_t>(text.size()));
    if (isPlainAscii(text))
        appendCodePoints(units, text, 0, 0);
    else
        appendCodePoints(units, text.toString().normalized(QString::NormalizationForm_KC), 0, 0);
    return keyOf(folded(units));
}

/// Dropping what stood between can bring a mark, or half of a Korean syllable, to a letter that it composes with.
bool canCompose(QStringView key)
{
    return std::ranges::any_of(key, [](QChar c) {
        return c.unicode() >= 0x80 && (c.isMark() || c.isSurrogate() || (c.unicode() >= 0x1160 && c.unicode() <= 0x11FF));
    });
}

} // namespace

QString fold(QStringView text)
{
    QString key = foldOnce(text);
    for (int round = 0; round < 4 && canCompose(key); ++round) { // until the key stands still
        QString next = foldOnce(key);
        if (next == key)
            break;
        key = std::move(next);
    }
    return key;
}

QString loose(QStringView text)
{
    return looseOfKey(fold(text));
}

QString looseOfKey(QString key)
{
    key.remove(u' ');
    for (QChar &c : key) {
        switch (c.unicode()) {
        case kDoChashmiHe: c = QChar{static_cast<char16_t>(kHeGoal)}; break;
        case 0x0622: c = QChar{static_cast<char16_t>(kAlef)}; break;
        case 0x06BA: c = QChar{u'\u0646'}; break;
        default: break;
        }
    }
    return key;
}

FoldedText foldWithOrigins(QStringView text)
{
    const Units units = folded(normalized(text));
    FoldedText folded;
    folded.key = keyOf(units);
    folded.origins.reserve(folded.key.size());
    for (const Unit &unit : units) {
        const qsizetype length = QChar::requiresSurrogates(unit.codePoint) ? 2 : 1;
        for (qsizetype i = 0; i < length; ++i)
            folded.origins.append({unit.begin, unit.end});
    }
    return folded;
}

int alignmentDistance(QStringView a, QStringView b)
{
    const QList<uint> from = a.toUcs4();
    const QList<uint> to = b.toUcs4();
    const auto width = static_cast<size_t>(to.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> now(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int cost = from[i - 1] == to[j - 1] ? 0 : 1;
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + cost});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last.back();
}

} // namespace mehfooz::text
