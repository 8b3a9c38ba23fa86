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

struct Ports {
    PackSource &source;
    PackCache *cache = nullptr;
};

std::shared_ptr<const Pack> fromCache(const QByteArray &digest, const QString &folder, const Ports &ports)
{
    const std::optional<QByteArray> bytes = ports.cache ? ports.cache->read(digest) : std::nullopt;
    if (!bytes)
        return nullptr;
    const auto decoded = ports.source.decode(*bytes, folder);
    return decoded ? *decoded : nullptr; // a damaged entry is compiled again
}

/// Writes a pack to the cache. The pack as it comes from there, too: it shares its texts, and does not lie scattered
/// among what compiling has left.
std::shared_ptr<const Pack> kept(const QByteArray &digest, const QString &folder, const std::shared_ptr<const Pack> &compiled, const Ports &ports)
{
    if (!ports.cache)
        return compiled;
    const QByteArray bytes = ports.source.encode(*compiled);
    static_cast<void>(ports.cache->write(digest, bytes)); // where that fails it is compiled again next time
    const auto decoded = ports.source.decode(bytes, folder);
    return decoded ? *decoded : compiled;
}

void openFolder(Opening &opening, const QString &folder, const Ports &ports, const Progress &progress)
{
    const Expected<QByteArray> digest = ports.source.digest(folder);
    if (!digest) {
        opening.opened.problems.append(inFolder(unreadable(folder, digest.error()), folder));
        return;
    }
    if (const auto pack = fromCache(*digest, folder, ports)) {
        opening.packs.append(pack);
        opening.digests.append(*digest);
        ++opening.opened.fromCache;
        return;
    }
    const PackSource::Compiled compiled = ports.source.compile(folder, progress);
    if (!compiled.pack) {
        for (const Diagnostic &problem : compiled.problems)
            opening.opened.problems.append(inFolder(problem, folder));
        return;
    }
    opening.packs.append(kept(*digest, folder, compiled.pack, ports));
    opening.digests.append(*digest);
    ++opening.opened.compiled;
}

} // namespace

OpenedPacks openPacks(const QStringList &folders, PackSource &source, PackCache *cache, const Progress &progress)
{
    Opening opening;
    for (qsizetype place = 0; place < folders.size(); ++place)
        openFolder(opening, folders.at(place), {source, cache}, progressOf(progress, place, folders.size()));
    if (cache && opening.opened.compiled > 0)
        static_cast<void>(cache->keepOnly(opening.digests)); // entries go stale only when something was compiled
    opening.opened.library = Library::merge(opening.packs);
    return opening.opened;
}

} // namespace mehfooz
