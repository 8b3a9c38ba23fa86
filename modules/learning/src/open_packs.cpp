// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/open_packs.h>

#include <QDir>

namespace mehfooz {

namespace {

/// Steps that one folder is worth in the progress of several.
constexpr int kStepsPerFolder = 1000;

Diagnostic unreadable(const QString &folder, const Error &error)
{
    Place place = error.place;
    if (place.file.isEmpty())
        place.file = folder;
    const QString rule = error.code == ErrorCode::NotFound ? QStringLiteral("missing-folder") : QStringLiteral("unreadable");
    return {place, Severity::Error, rule, error.detail};
}

/// A pack names its files from its own folder; among several packs the whole way is needed.
Diagnostic inFolder(Diagnostic problem, const QString &folder)
{
    if (problem.place.file != folder && QDir::isRelativePath(problem.place.file))
        problem.place.file = QDir::cleanPath(folder + u'/' + problem.place.file);
    return problem;
}

Progress progressOf(const Progress &progress, qsizetype folder, qsizetype folders)
{
    if (!progress)
        return {};
    return [progress, folder, folders](int done, int total) {
        const int share = total > 0 ? static_cast<int>(static_cast<qint64>(kStepsPerFolder) * done / total) : 0;
        progress(static_cast<int>(folder) * kStepsPerFolder + share, static_cast<int>(folders) * kStepsPerFolder);
    };
}

/// The packs opened so far and what the cache must keep for them.
struct Opening {
    OpenedPacks opened;
    QList<std::shared_ptr<const Pack>> packs;
    QList<QByteArray> digests;
};

std::shared_ptr<const Pack> fromCache(const QByteArray &digest, const QString &folder, PackSource &source, PackCache *cache)
{
    const std::optional<QByteArray> bytes = cache ? cache->read(digest) : std::nullopt;
    if (!bytes)
        return nullptr;
    const auto decoded = source.decode(*bytes, folder);
    return decoded ? *decoded : nullptr; // a damaged entry is compiled again
}

void openFolder(Opening &opening, const QString &folder, PackSource &source, PackCache *cache, const Progress &progress)
{
    const Expected<QByteArray> digest = source.digest(folder);
    if (!digest) {
        opening.opened.problems.append(inFolder(unreadable(folder, digest.error()), folder));
        return;
    }
    if (const auto pack = fromCache(*digest, folder, source, cache)) {
        opening.packs.append(pack);
        opening.digests.append(*digest);
        ++opening.opened.fromCache;
        return;
    }
    const PackSource::Compiled compiled = source.compile(folder, progress);
    if (!compiled.pack) {
        for (const Diagnostic &problem : compiled.problems)
            opening.opened.problems.append(inFolder(problem, folder));
        return;
    }
    opening.packs.append(compiled.pack);
    opening.digests.append(*digest);
    ++opening.opened.compiled;
    if (cache)
        static_cast<void>(cache->write(*digest, source.encode(*compiled.pack))); // compiled again next time
}

} // namespace

OpenedPacks openPacks(const QStringList &folders, PackSource &source, PackCache *cache, const Progress &progress)
{
    Opening opening;
    for (qsizetype place = 0; place < folders.size(); ++place)
        openFolder(opening, folders.at(place), source, cache, progressOf(progress, place, folders.size()));
    if (cache && opening.opened.compiled > 0)
        static_cast<void>(cache->keepOnly(opening.digests)); // entries go stale only when something was compiled
    opening.opened.library = Library::merge(opening.packs);
    return opening.opened;
}

} // namespace mehfooz
