// SPDX-License-Identifier: GPL-3.0-or-later
// How long a search takes on the storage thread, by what was typed.
#include "figures.h"
#include "pack_sizes.h"

#include <content/folder_pack_source.h>
#include <learning/open_packs.h>
#include <storage/search_index.h>
#include <text/folding.h>

#include <QCoreApplication>

#include <random>

namespace mehfooz::bench {

namespace {

constexpr int kHits = 30; // as the search page asks for
constexpr int kQueries = 300;

/// Makes queries out of the words of a library, always the same for the same documents.
class Typist final {
public:
    Typist(const QList<SearchDocument> &documents, QString language) : m_language{std::move(language)}
    {
        for (const SearchDocument &document : documents) {
            QStringList words = text::fold(document.body.in(m_language)).split(u' ', Qt::SkipEmptyParts);
            if (words.size() >= 3)
                m_texts.append(words);
        }
    }

    /// Two words of one text.
    QString words()
    {
        const QStringList &text = m_texts.at(below(m_texts.size()));
        return text.at(below(text.size())) + u' ' + text.at(below(text.size()));
    }
    /// The beginning of two words that follow each other: what stands in the field while somebody types.
    QString beginning()
    {
        const QString both = neighbours(QStringLiteral(" "));
        return both.left(1 + below(both.size()));
    }
    /// Two words written as one: nothing by words, but their letters are there.
    QString runTogether() { return neighbours({}); }
    /// A letter within is another one: most such words are nowhere.
    QString mistyped()
    {
        QString both = neighbours({});
        const qsizetype at = 1 + below(both.size() - 1);
        both[at] = m_language == u"ur" ? QChar{u'\u0698'} : QChar{u'q'};
        return both;
    }

private:
    static constexpr qsizetype kEnough = 5;

    QString neighbours(const QString &between)
    {
        for (;;) {
            const QStringList &text = m_texts.at(below(m_texts.size()));
            const qsizetype at = below(text.size() - 1);
            if (text.at(at).size() + text.at(at + 1).size() >= kEnough)
                return text.at(at) + between + text.at(at + 1);
        }
    }
    qsizetype below(qsizetype bound) { return static_cast<qsizetype>(m_random() % static_cast<quint32>(bound)); }

    QString m_language;
    QList<QStringList> m_texts;
    std::mt19937 m_random{11};
};

/// An index of a generated pack, and how long it takes to answer.
class Searched final {
public:
    explicit Searched(const PackOnDisk &pack) : m_index{pack.file(QStringLiteral("search.db"))}
    {
        FolderPackSource source;
        const OpenedPacks opened = openPacks({pack.folder()}, source, nullptr);
        if (opened.library)
            m_documents = searchDocuments(*opened.library);
        m_good = opened.library && m_index.rebuild(m_documents);
    }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] const QList<SearchDocument> &documents() const { return m_documents; }

    Series answer(const QStringList &queries, const QString &language)
    {
        Series series;
        m_hits = m_similar = 0;
        for (const QString &query : queries) {
            Expected<QList<SearchHit>> hits;
            series.add(timed([&] { hits = m_index.search(query, language, kHits); }));
            m_good = m_good && hits;
            m_hits += hits && !hits->isEmpty() ? 1 : 0;
            m_similar += hits && !hits->isEmpty() && hits->front().similar ? 1 : 0;
        }
        return series;
    }
    /// Of the queries answered last: how many found something, and how many of these only by similarity.
    [[nodiscard]] QString found() const { return QStringLiteral("%1 found, %2 of them similar").arg(m_hits).arg(m_similar); }

private:
    SqliteSearchIndex m_index;
    QList<SearchDocument> m_documents;
    int m_hits = 0;
    int m_similar = 0;
    bool m_good = false;
};

struct Kind {
    const char *name;
    QString (Typist::*type)();
};
constexpr Kind kKinds[] = {{"two words", &Typist::words},
                           {"while typing", &Typist::beginning},
                           {"did you mean, run together", &Typist::runTogether},
                           {"did you mean, mistyped", &Typist::mistyped}};

void compare(const Kind &kind, const QString &language, Searched &small, Searched &large)
{
    Typist typist{small.documents(), language};
    QStringList queries;
    for (int i = 0; i < kQueries; ++i)
        queries.append((typist.*kind.type)());
    const Series few = small.answer(queries, language);
    const Series many = large.answer(queries, language);
    const QString name = QStringLiteral("search, %1, %2").arg(QString::fromLatin1(kind.name), language);
    print({name, "ms", many, QStringLiteral("a tenth of the pack"), many.median() / few.median(), Limit{"p99", 10}});
    note(QStringLiteral("%1: %2").arg(name, large.found()));
}

int run()
{
    const PackOnDisk smallPack{kSmall};
    const PackOnDisk largePack{kLarge};
    Searched small{smallPack};
    Searched large{largePack};
    for (const Kind &kind : kKinds) {
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("ur")}) {
            if (small.isGood() && large.isGood())
                compare(kind, language, small, large);
        }
    }
    if (small.isGood() && large.isGood())
        return 0;
    std::fprintf(stderr, "the search index could not be built or asked\n");
    return 1;
}

} // namespace

} // namespace mehfooz::bench

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    return mehfooz::bench::run();
}
