// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack costs: read for the first time, opened from the cache, put into the search index.
#include "figures.h"
#include "pack_sizes.h"

#include <content/folder_pack_source.h>
#include <learning/open_packs.h>
#include <storage/pack_cache.h>
#include <storage/search_index.h>

#include <QCoreApplication>

namespace mehfooz::bench {

namespace {

constexpr int kRuns = 5;

struct Costs {
    Series compile;
    Series load;
    Series documents;
    Series index;
    Series indexCurrent;
    int progress = 0;     ///< Calls during the last compilation.
    int problems = 0;
};

void measureIndex(const PackOnDisk &pack, const Library &library, Costs &costs)
{
    QList<SearchDocument> documents;
    costs.documents.add(timed([&] { documents = searchDocuments(library); }));
    const QString file = pack.file(QStringLiteral("search.db"));
    QFile::remove(file);
    SqliteSearchIndex index{file};
    costs.index.add(timed([&] { costs.problems += index.rebuild(documents) ? 0 : 1; }));
    costs.indexCurrent.add(timed([&] { costs.problems += index.rebuild(documents) ? 0 : 1; }));
}

Costs measure(const PackOnDisk &pack)
{
    Costs costs;
    FolderPackSource source;
    const QString file = pack.file(QStringLiteral("packs.db"));
    for (int run = 0; run < kRuns; ++run) {
        QFile::remove(file);
        costs.progress = 0;
        {
            SqlitePackCache cache{file};
            costs.compile.add(timed([&] {
                const OpenedPacks opened = openPacks({pack.folder()}, source, &cache, [&](int, int) { ++costs.progress; });
                costs.problems += opened.compiled == 1 ? 0 : 1;
            }));
        }
        SqlitePackCache cache{file};
        OpenedPacks opened;
        costs.load.add(timed([&] { opened = openPacks({pack.folder()}, source, &cache); }));
        costs.problems += opened.fromCache == 1 ? 0 : 1;
        if (opened.library)
            measureIndex(pack, *opened.library, costs);
    }
    return costs;
}

void printPair(const QString &name, const Series &small, const Series &large, const PackOnDisk &largePack, std::optional<Limit> limit)
{
    const double ratio = large.median() / small.median();
    print({QStringLiteral("%1, %2").arg(name, largePack.words()), "ms", large, {}, 0, limit});
    print({QStringLiteral("%1, ten times the pack").arg(name), "ms", small, QStringLiteral("a tenth of the pack"), ratio, Limit{"ratio", kMostForTenfold}});
}

int run()
{
    const PackOnDisk smallPack{kSmall};
    const PackOnDisk largePack{kLarge};
    const Costs small = measure(smallPack);
    const Costs large = measure(largePack);
    printPair(QStringLiteral("first reading of a pack"), small.compile, large.compile, largePack, Limit{"median", 4000});
    note(QStringLiteral("progress was told %1 times during the first reading of %2").arg(large.progress).arg(largePack.words()));
    printPair(QStringLiteral("pack from the cache"), small.load, large.load, largePack, Limit{"median", 300});
    printPair(QStringLiteral("search documents"), small.documents, large.documents, largePack, {});
    printPair(QStringLiteral("search index, built"), small.index, large.index, largePack, {});
    printPair(QStringLiteral("search index, found current"), small.indexCurrent, large.indexCurrent, largePack, {});
    if (small.problems + large.problems > 0 || large.progress == 0)
        std::fprintf(stderr, "a pack or an index did not open as it should\n");
    return small.problems + large.problems > 0 || large.progress == 0 ? 1 : 0;
}

} // namespace

} // namespace mehfooz::bench

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    return mehfooz::bench::run();
}
