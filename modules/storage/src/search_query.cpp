// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_query.h"

#include "search_rebuild.h"
#include "statement.h"

#include <text/folding.h>

#include <algorithm>
#include <array>

namespace mehfooz {

namespace {

constexpr int kShortestSimilar = 3; // code points of the loose key
/// Longer queries are cut to so many different words: nobody types them, and FTS5 bounds its expressions.
constexpr qsizetype kMostWords = 48;
/// More trigrams narrow down no further than it costs to look for them.
constexpr qsizetype kMostTrigrams = 8;

struct Found {
    qint64 document = 0;
    int place = 0;
};

/// One text of a document; the views are into its row.
struct Line {
    TextRole role{};
    QStringView language;
    QStringView shown;
    QStringView key; ///< Strict for a search by words, else loose.
};

struct DocumentRow {
    QString kind;
    QString id;
    QString roles;
    QString shown;
    QString keys;

    /// Cut as the schema says; empty when the columns do not fit each other.
    [[nodiscard]] QList<Line> lines() const
    {
        const auto cut = [](const QString &text) { return QStringView{text}.split(u'\n'); };
        const QList<QStringView> allRoles = cut(roles);
        const QList<QStringView> allShown = cut(shown);
        const QList<QStringView> allKeys = cut(keys);
        QList<Line> lines;
        if (allShown.size() != allRoles.size() || allKeys.size() != allRoles.size())
            return lines;
        for (qsizetype i = 0; i < allRoles.size() && !allRoles.at(i).isEmpty(); ++i) {
            const auto role = static_cast<TextRole>(allRoles.at(i).first().unicode() - u'0');
            lines.append({role, allRoles.at(i).mid(1), allShown.at(i), allKeys.at(i)});
        }
        return lines;
    }
    [[nodiscard]] static Expected<DocumentRow> from(const Row &row)
    {
        return DocumentRow{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
    }
};

QString quoted(QString term)
{
    return u'"' + term.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// One code point, which may be two code units.
bool isOneCharacter(const QString &word)
{
    return word.size() == 1 || (word.size() == 2 && word.at(0).isHighSurrogate());
}

bool answers(QStringView candidate, const QString &word)
{
    return isOneCharacter(word) ? candidate == word : candidate.startsWith(word);
}

/// An FTS5 expression within the best `places` places.
QString within(int places, const QStringList &terms)
{
    constexpr std::array<QLatin1StringView, kPlaces> kColumns{QLatin1StringView{"{title} : ("}, QLatin1StringView{"{title term} : ("},
                                                              QLatin1StringView{"("}};
    return kColumns.at(static_cast<std::size_t>(places - 1)) + terms.join(QStringLiteral(" AND ")) + u')';
}

QStringList wordTerms(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(quoted(word) + (isOneCharacter(word) ? QString{} : QStringLiteral("*")));
    return terms;
}

QStringList trigramTerms(const QString &loose)
{
    const QList<uint> points = loose.toUcs4();
    QStringList terms;
    const qsizetype last = points.size() - kShortestSimilar;
    const qsizetype step = std::max<qsizetype>(1, (last + kMostTrigrams - 1) / kMostTrigrams);
    for (qsizetype i = 0; i <= last; i += step) {
        QString trigram;
        for (const uint point : points.mid(i, kShortestSimilar))
            trigram += QChar::fromUcs4(point);
        terms.append(quoted(trigram));
    }
    terms.removeDuplicates();
    return terms;
}

class Search final {
public:
    Search(Connection &connection, const SearchRequest &request)
        : m_request{request},
          m_words{queryWords(request.query)},
          m_byWords{connection.statement(QStringLiteral("SELECT rowid FROM words WHERE words MATCH :query ORDER BY rowid LIMIT :limit"))},
          m_anySimilar{connection.statement(QStringLiteral("SELECT rowid FROM trigrams WHERE trigrams MATCH :query LIMIT 1"))},
          m_similar{&connection.statement(similarQuery({"title"})), &connection.statement(similarQuery({"title", "term"})),
                    &connection.statement(similarQuery({"title", "term", "body"}))},
          m_byWordsDocument{connection.statement(documentQuery("folded"))},
          m_similarDocument{connection.statement(documentQuery("loose"))}
    {
    }

    [[nodiscard]] Expected<QList<SearchHit>> run()
    {
        if (m_words.isEmpty() || m_request.limit <= 0)
            return QList<SearchHit>{};
        const auto strict = byWords();
        if (!strict || !strict->isEmpty())
            return strict.and_then([this](const QList<Found> &found) { return hits(found); });
        m_loose = text::loose(m_request.query);
        if (m_loose.toUcs4().size() < kShortestSimilar)
            return QList<SearchHit>{};
        return bySimilarity().and_then([this](const QList<Found> &found) { return hits(found); });
    }

private:
    /// Documents that hold the query in the loose keys of these places. Their rows are in the order of the documents.
    static QString similarQuery(std::initializer_list<const char *> places)
    {
        QStringList holds;
        for (const char *place : places)
            holds.append(QStringLiteral("instr(s.%1, :loose) > 0").arg(QLatin1StringView{place}));
        return QStringLiteral("SELECT DISTINCT s.document FROM trigrams AS t JOIN similar AS s ON s.number = t.rowid"
                              " WHERE t.trigrams MATCH :query AND (%1) ORDER BY t.rowid LIMIT :limit")
            .arg(holds.join(QStringLiteral(" OR ")));
    }

    static QString documentQuery(const char *keys)
    {
        return QStringLiteral("SELECT kind, id, roles, shown, %1 FROM documents WHERE number = :number").arg(QLatin1StringView{keys});
    }

    /// A document's place is the lowest of the best places of each word: so the words are looked for in the best
    /// place alone, then in the best two, then everywhere; file order within each. `look` gives the documents of the
    /// best so many places.
    template<typename Look>
    Expected<QList<Found>> byPlace(Look look)
    {
        QList<Found> found;
        QSet<qint64> known;
        for (int places = 1; places <= kPlaces && found.size() < m_request.limit; ++places) {
            const auto documents = look(places, m_request.limit + qint64{found.size()});
            if (!documents)
                return tl::make_unexpected(documents.error());
            for (const qint64 document : *documents) {
                if (!known.contains(document) && found.size() < m_request.limit)
                    found.append({document, places - 1});
                known.insert(document);
            }
        }
        return found;
    }

    Expected<QList<Found>> byWords()
    {
        const QStringList terms = wordTerms(m_words);
        return byPlace([&](int places, qint64 limit) {
            return m_byWords.all({{":query", within(places, terms)}, {":limit", limit}}, number);
        });
    }

    Expected<QList<Found>> bySimilarity()
    {
        const QStringList terms = trigramTerms(m_loose);
        const auto look = [&](int places, qint64 limit) {
            return m_similar.at(static_cast<std::size_t>(places - 1))
                ->all({{":query", within(places, terms)}, {":loose", m_loose}, {":limit", limit}}, number);
        };
        // Most mistyped words are nowhere: one look at the trigrams instead of three at the keys.
        const auto any = m_anySimilar.all({{":query", within(kPlaces, terms)}}, number);
        if (!any)
            return tl::make_unexpected(any.error());
        return any->isEmpty() ? QList<Found>{} : byPlace(look);
    }

    static Expected<qint64> number(const Row &row)
    {
        return row.number(0);
    }

    Expected<QList<SearchHit>> hits(const QList<Found> &found)
    {
        QList<SearchHit> hits;
        for (const Found &each : found) {
            auto next = hit(each);
            if (!next)
                return tl::make_unexpected(next.error());
            next->score = kPlaces - each.place + 1.0 / static_cast<double>(hits.size() + 2);
            hits.append(*std::move(next));
        }
        return hits;
    }

    Expected<SearchHit> hit(const Found &found)
    {
        Statement &document = m_loose.isEmpty() ? m_byWordsDocument : m_similarDocument;
        const auto rows = document.all({{":number", found.document}}, DocumentRow::from);
        if (!rows)
            return tl::make_unexpected(rows.error());
        if (rows->isEmpty())
            return failure(ErrorCode::Corrupted, QStringLiteral("the index lacks document %1").arg(found.document));
        const QList<Line> lines = rows->first().lines();
        SearchHit hit;
        hit.kind = rows->first().kind;
        hit.id = rows->first().id;
        hit.title = firstOfRole(lines, TextRole::Title).shown.toString();
        hit.similar = !m_loose.isEmpty();
        const Line best = passage(lines, found.place);
        hit.passage = best.shown.toString();
        hit.passageLanguage = best.language.toString();
        return hit;
    }

    /// In the language asked for, else the first; empty where there is none.
    Line firstOfRole(const QList<Line> &lines, TextRole role) const
    {
        Line first;
        for (const Line &line : lines) {
            if (line.role == role && line.language == m_request.language)
                return line;
            if (line.role == role && first.shown.isNull())
                first = line;
        }
        return first;
    }

    /// The line that answers best; of equal ones that in the language asked for, then the first. Where no line of the
    /// body holds a word, the key term that does, else the beginning of the body.
    Line passage(const QList<Line> &lines, int place) const
    {
        Line best = bestOf(lines, TextRole::BodyLine);
        if (best.shown.isEmpty() && place == placeOf(TextRole::KeyTerm))
            best = bestOf(lines, TextRole::KeyTerm);
        return best.shown.isEmpty() ? firstOfRole(lines, TextRole::BodyLine) : best;
    }

    PassageMark mark(const Line &line, double averageLength) const
    {
        if (!m_loose.isEmpty())
            return PassageMark{line.key.contains(m_loose) ? 1 : 0, 0};
        return passageMark(m_words, line.key, averageLength);
    }

    /// Empty where no line of the role answers at all.
    Line bestOf(const QList<Line> &lines, TextRole role) const
    {
        using Rank = std::pair<PassageMark, bool>;
        const double averageLength = averageWords(lines, role);
        Rank best{};
        Line answering;
        for (const Line &line : lines) {
            if (line.role != role)
                continue;
            const Rank rank{mark(line, averageLength), line.language == m_request.language};
            if (rank.first.found > 0 && rank > best) {
                best = rank;
                answering = line;
            }
        }
        return answering;
    }

    static double averageWords(const QList<Line> &lines, TextRole role)
    {
        qsizetype words = 0;
        qsizetype count = 0;
        for (const Line &line : lines) {
            if (line.role == role) {
                words += line.key.count(u' ') + 1;
                ++count;
            }
        }
        return count == 0 ? 0 : static_cast<double>(words) / static_cast<double>(count);
    }

    const SearchRequest &m_request;
    QStringList m_words;
    QString m_loose; ///< Set once nothing was found by words.
    Statement &m_byWords;
    Statement &m_anySimilar;
    std::array<Statement *, kPlaces> m_similar;
    Statement &m_byWordsDocument;
    Statement &m_similarDocument;
};

} // namespace

QStringList queryWords(const QString &query)
{
    QStringList words = text::fold(query).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.mid(0, kMostWords);
}

PassageMark passageMark(const QStringList &words, QStringView folded, double averageLength)
{
    constexpr double kSaturation = 1.2;
    constexpr double kLengthShare = 0.75;
    const QList<QStringView> candidates = folded.split(u' ', Qt::SkipEmptyParts);
    const double length = static_cast<double>(candidates.size());
    const double norm = kSaturation * (1 - kLengthShare + kLengthShare * length / std::max(averageLength, 1.0));
    PassageMark mark;
    for (const QString &word : words) {
        const auto times = static_cast<double>(std::count_if(candidates.cbegin(), candidates.cend(),
                                                             [&](QStringView candidate) { return answers(candidate, word); }));
        mark.found += times > 0 ? 1 : 0;
        mark.weight += times * (kSaturation + 1) / (times + norm);
    }
    return mark;
}

Expected<QList<SearchHit>> runSearch(Connection &connection, const SearchRequest &request)
{
    return Search{connection, request}.run();
}

} // namespace mehfooz
