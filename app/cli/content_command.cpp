// SPDX-License-Identifier: GPL-3.0-or-later
#include "content_command.h"

#include "pack_folder.h"

#include <content/folder_pack_source.h>
#include <content/pack_check.h>
#include <content/pack_statistics.h>
#include <content/pack_text.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace mehfooz::cli {

namespace {

QString severityKey(Severity severity)
{
    return severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

QJsonObject problemJson(const Diagnostic &problem)
{
    return {{QStringLiteral("file"), problem.place.file}, {QStringLiteral("line"), problem.place.line},
            {QStringLiteral("column"), problem.place.column}, {QStringLiteral("severity"), severityKey(problem.severity)},
            {QStringLiteral("rule"), problem.rule}, {QStringLiteral("text"), problem.text}};
}

QJsonDocument checkJson(const PackCheck &check)
{
    QJsonArray problems;
    for (const Diagnostic &problem : check.problems)
        problems.append(problemJson(problem));
    return QJsonDocument{QJsonObject{{QStringLiteral("errors"), static_cast<int>(check.errors())},
                                     {QStringLiteral("warnings"), static_cast<int>(check.warnings())},
                                     {QStringLiteral("problems"), problems}}};
}

Words usage()
{
    const QString ways = QStringLiteral(" mehfooz-cli content check DIR [--json] [--today YYYY-MM-DD] [--base DIR]\n"
                                        "       mehfooz-cli content stats DIR --json\n"
                                        "       mehfooz-cli content show DIR %1 ID --lang L").arg(shownKinds().join(u'|'));
    return {QStringLiteral("usage:") + ways, QStringLiteral("طریقہ:") + ways};
}

/// The pack that an overlay stands on: the one of --base, else a folder beside it with the right name.
std::shared_ptr<const Pack> basePack(const QString &folder, const CliOptions &options, const PackCheck &check)
{
    QString base = options.values.value(QStringLiteral("--base"));
    if (base.isEmpty() && check.pack && check.pack->manifest.overlayOf)
        base = QFileInfo{folder}.absoluteDir().filePath(check.pack->manifest.overlayOf->text());
    if (base.isEmpty() || !QFileInfo{base}.isDir())
        return nullptr;
    return FolderPackSource{}.compile(base, {}).pack;
}

int check(const QString &folder, const CliOptions &options, CliIo &io, const QDate &today)
{
    const QString given = options.values.value(QStringLiteral("--today"));
    const QDate day = given.isEmpty() ? today : QDate::fromString(given, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid()) {
        io.complain({QStringLiteral("--today needs a date such as 2026-11-22, not \"%1\"").arg(given),
                     QStringLiteral("‎--today کے ساتھ تاریخ لکھیں، جیسے 2026-11-22؛ \"%1\" تاریخ نہیں").arg(given)});
        return WrongUsage;
    }
    PackCheck found = checkPack(folder, {day, nullptr});
    if (const std::shared_ptr<const Pack> base = basePack(folder, options, found))
        found = checkPack(folder, {day, base});
    if (options.json) {
        io.json(checkJson(found));
    } else {
        for (const Diagnostic &problem : std::as_const(found.problems))
            io.result(problemLine(folder, problem));
        io.say({QStringLiteral("%1 errors, %2 warnings").arg(found.errors()).arg(found.warnings()),
                QStringLiteral("غلطیاں: %1، تنبیہات: %2").arg(found.errors()).arg(found.warnings())});
    }
    if (!found.readable)
        return CannotRead;
    return found.errors() > 0 ? CheckedIsBad : Good;
}

int stats(const QString &folder, CliIo &io)
{
    const OpenedFolder opened = openFolder(folder, io);
    if (opened.pack)
        io.json(QJsonDocument{packStatistics(*opened.pack)});
    return opened.exitCode;
}

int show(const CliOptions &options, CliIo &io)
{
    const OpenedFolder opened = openFolder(options.arguments[1], io);
    if (!opened.pack)
        return opened.exitCode;
    const QString language = options.language.isEmpty() ? opened.pack->manifest.languages.first() : options.language;
    const auto text = shownAsText(*opened.pack, options.arguments[2], options.arguments[3], language);
    if (!text) {
        io.complain({text.error().detail, QStringLiteral("پیک میں یہ چیز یا زبان نہیں ملی: %1").arg(options.arguments[2] + u' ' + options.arguments[3])});
        return WrongUsage;
    }
    if (!options.json) {
        io.result(*text);
        return Good;
    }
    io.json(QJsonDocument{QJsonObject{{QStringLiteral("kind"), options.arguments[2]}, {QStringLiteral("id"), options.arguments[3]},
                                      {QStringLiteral("language"), language}, {QStringLiteral("text"), *text}}});
    return Good;
}

} // namespace

int runContentCommand(const QStringList &arguments, CliStreams streams, const QDate &today)
{
    const auto options = parseOptions(arguments, {{}, {QStringLiteral("--today"), QStringLiteral("--base")}});
    if (!options)
        return tellWrongOption(options.error(), usage(), arguments, streams);
    CliIo io{streams, *options};
    const QString command = options->arguments.value(0);
    const qsizetype count = options->arguments.size();
    if (options->help) {
        io.result({usage().en + u'\n', usage().ur + u'\n'});
        return Good;
    }
    if (command == u"check" && count == 2)
        return check(options->arguments[1], *options, io, today);
    if (command == u"stats" && count == 2)
        return stats(options->arguments[1], io);
    if (command == u"show" && count == 4)
        return show(*options, io);
    io.complain(usage());
    return WrongUsage;
}

} // namespace mehfooz::cli
