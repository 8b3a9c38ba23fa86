// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "commands.h"
#include "pack_folder.h"

#include <learning/ports.h>
#include <storage/search_index.h>
#include <text/folding.h>

#include <QJsonArray>

#include <limits>

namespace mehfooz::cli {

namespace {

constexpr int kMostHits = 200;

QJsonArray toJson(const QList<SearchHit> &hits)
{
    QJsonArray list;
    for (const SearchHit &hit : hits) {
        list.append(QJsonObject{{QStringLiteral("kind"), hit.kind},
                                {QStringLiteral("id"), hit.id},
                                {QStringLiteral("title"), hit.title},
                                {QStringLiteral("score"), hit.score},
                                {QStringLiteral("similar"), hit.similar},
                                {QStringLiteral("passage"), hit.passage}});
    }
    return list;
}

int search(const CliOptions &options, CliIo &io)
{
    const OpenedFolder opened = openFolder(options.values.value(QStringLiteral("--pack")), io);
    if (!opened.pack)
        return opened.exitCode;
    const auto library = Library::merge({opened.pack});
    const QString language = options.language.isEmpty() ? library->languages().front() : options.language;
    SqliteSearchIndex index;
    const auto hits = index.rebuild(searchDocuments(*library)).and_then([&] {
        return index.search(options.arguments.join(u' '), language, kMostHits);
    });
    if (!hits) {
        io.complain({hits.error().detail, QStringLiteral("تلاش نہیں ہو سکی: %1").arg(hits.error().detail)});
        return CannotRead;
    }
    if (options.json) {
        io.json(QJsonDocument{toJson(*hits)});
        return Good;
    }
    for (const SearchHit &hit : *hits)
        io.result(QStringLiteral("%1 %2  %3%4\n").arg(hit.kind, hit.id, hit.title, hit.similar ? QStringLiteral("  ~") : QString{}));
    io.say({QStringLiteral("%1 found").arg(hits->size()), QStringLiteral("ملے: %1").arg(hits->size())});
    return Good;
}

int fold(const CliOptions &options, CliIo &io)
{
    QJsonArray keys;
    for (const QString &argument : options.arguments) {
        const QString key = text::fold(argument);
        keys.append(key);
        if (!options.json)
            io.result(key + u'\n');
    }
    if (options.json)
        io.json(QJsonDocument{keys});
    return Good;
}

} // namespace

int runSearch(const QStringList &arguments, CliStreams streams)
{
    const Command command{QStringLiteral("search --pack DIR --lang L [--json] QUERY"), {{}, {QStringLiteral("--pack")}},
                          1, std::numeric_limits<int>::max(), {QStringLiteral("--pack")}, &search};
    return runCommand(command, arguments, streams);
}

int runFold(const QStringList &arguments, CliStreams streams)
{
    const Command command{QStringLiteral("fold TEXT…"), {}, 1, std::numeric_limits<int>::max(), {}, &fold};
    return runCommand(command, arguments, streams);
}

} // namespace mehfooz::cli
