// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "commands.h"
#include "pack_folder.h"

#include <storage/data_folder.h>
#include <storage/profile_repository.h>

#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace mehfooz::cli {

namespace {

/// The data folder, held for the time of one command.
struct OpenData {
    std::unique_ptr<DataFolder> folder;
    std::unique_ptr<SqliteProfileRepository> profiles;
};

/// What the person can do about it.
Words remedyFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return {QStringLiteral("see: profile list"), QStringLiteral("نام دیکھنے کے لیے لکھیں: profile list")};
    case ErrorCode::Conflict:
        return {QStringLiteral("it was left as it is; install the newer version of Mehfooz"),
                QStringLiteral("اسے جوں کا توں چھوڑ دیا گیا؛ محفوظ کا نیا ورژن انسٹال کریں")};
    case ErrorCode::Corrupted:
        return {QStringLiteral("it was kept; open it in Mehfooz"), QStringLiteral("فائل رکھ لی گئی ہے؛ اسے محفوظ میں کھولیں")};
    case ErrorCode::InvalidInput:
        return {QStringLiteral("nothing was changed; name a file made with profile export"),
                QStringLiteral("کچھ نہیں بدلا؛ وہ فائل لکھیں جو profile export سے بنی ہو")};
    case ErrorCode::Unavailable:
    case ErrorCode::Internal: break;
    }
    return {QStringLiteral("nothing was lost; close Mehfooz where it is open, check the rights of the folder, or name another place"),
            QStringLiteral("کچھ ضائع نہیں ہوا؛ محفوظ کھلا ہو تو بند کریں، فولڈر کی اجازت دیکھیں، یا دوسری جگہ لکھیں")};
}

int tell(const Error &error, CliIo &io)
{
    const QString place = error.place.file.isEmpty() ? QString{} : error.place.file + QStringLiteral(": ");
    const Words remedy = remedyFor(error.code);
    io.complain({QStringLiteral("%1%2; %3").arg(place, error.detail, remedy.en),
                 QStringLiteral("یہ نہیں ہو سکا: %1%2؛ %3").arg(place, error.detail, remedy.ur)});
    const bool bad = error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Corrupted || error.code == ErrorCode::NotFound;
    return bad ? CheckedIsBad : CannotRead;
}

Expected<OpenData> openData(const CliOptions &options)
{
    const QString named = options.values.value(QStringLiteral("--data"));
    const QString path = named.isEmpty() ? DataFolder::standardPath() : named;
    auto folder = DataFolder::claim(path);
    if (!folder)
        return tl::make_unexpected(folder.error());
    auto profiles = SqliteProfileRepository::open({path, {}, &QDateTime::currentDateTimeUtc});
    if (!profiles)
        return tl::make_unexpected(profiles.error());
    return OpenData{std::move(*folder), std::move(*profiles)};
}

/// By id or by name.
Expected<ProfileEntry> find(SqliteProfileRepository &profiles, const QString &wanted)
{
    return profiles.list().and_then([&](const QList<ProfileEntry> &all) -> Expected<ProfileEntry> {
        const auto found = std::ranges::find_if(all, [&](const ProfileEntry &each) { return each.id.text() == wanted || each.name == wanted; });
        if (found == all.end())
            return failure(ErrorCode::NotFound, QStringLiteral("there is no profile \"%1\"").arg(wanted.left(80)));
        return *found;
    });
}

int list(OpenData &data, const CliOptions &options, CliIo &io)
{
    const auto all = data.profiles->list();
    if (!all)
        return tell(all.error(), io);
    QJsonArray rows;
    for (const ProfileEntry &each : *all) {
        rows.append(QJsonObject{{QStringLiteral("id"), each.id.text()}, {QStringLiteral("name"), each.name},
                                {QStringLiteral("created"), each.createdAt.toUTC().toString(Qt::ISODate)},
                                {QStringLiteral("last_used"), each.lastUsedAt.toUTC().toString(Qt::ISODate)}});
        if (!options.json)
            io.result(each.id.text() + u' ' + each.name + u'\n');
    }
    if (options.json)
        io.json(QJsonDocument{rows});
    return Good;
}

/// A damaged file was set aside while it was opened: what is given is its backup, or what could be read.
void tellReport(const OpenReport &report, CliIo &io)
{
    if (report.damagedFile.isEmpty())
        return;
    const Words place{QStringLiteral("the profile was damaged; the damaged file is kept at %1; ").arg(report.damagedFile),
                      QStringLiteral("پروفائل کی فائل خراب تھی؛ خراب فائل یہاں رکھ لی گئی ہے: %1؛ ").arg(report.damagedFile)};
    const Words given = report.restoredFromBackup
        ? Words{QStringLiteral("this is its newest good backup"), QStringLiteral("یہ اس کا تازہ ترین درست بیک اپ ہے")}
        : Words{QStringLiteral("there was no backup: this is what could be read of it"), QStringLiteral("بیک اپ نہیں تھا: یہ وہ ہے جو پڑھا جا سکا")};
    io.complain({place.en + given.en, place.ur + given.ur});
}

int exportOne(OpenData &data, const CliOptions &options, CliIo &io)
{
    const auto json = find(*data.profiles, options.arguments.value(1)).and_then([&](const ProfileEntry &entry) {
        return data.profiles->open(entry.id).and_then([&](const std::unique_ptr<ProfileStores> &stores) {
            tellReport(stores->openReport(), io);
            return stores->exportJson();
        });
    });
    if (!json)
        return tell(json.error(), io);
    const QString out = options.values.value(QStringLiteral("--out"));
    if (out.isEmpty()) {
        io.result(QString::fromUtf8(*json));
        return Good;
    }
    QSaveFile file{out};
    if (!file.open(QIODevice::WriteOnly) || file.write(*json) != json->size() || !file.commit())
        return tell({ErrorCode::Unavailable, QStringLiteral("cannot be written: ") + file.errorString(), {out}}, io);
    return Good;
}

int importOne(OpenData &data, const CliOptions &options, CliIo &io)
{
    const auto bytes = readFile(options.arguments.value(1), io);
    if (!bytes)
        return CannotRead;
    const auto entry = data.profiles->import(*bytes);
    if (!entry)
        return tell(entry.error(), io);
    io.result(entry->id.text() + u' ' + entry->name + u'\n');
    return Good;
}

int deleteOne(OpenData &data, const CliOptions &options, CliIo &io)
{
    if (!options.flags.contains(QStringLiteral("--yes"))) {
        io.complain({QStringLiteral("this deletes the profile with its backups for good; say --yes to do it"),
                     QStringLiteral("اس سے پروفائل اور اس کے بیک اپ ہمیشہ کے لیے حذف ہو جائیں گے؛ کرنا ہو تو --yes لکھیں")});
        return Refused;
    }
    const auto removed = find(*data.profiles, options.arguments.value(1)).and_then([&](const ProfileEntry &entry) {
        return data.profiles->remove(entry.id);
    });
    return removed ? Good : tell(removed.error(), io);
}

int profile(const CliOptions &options, CliIo &io)
{
    const QString action = options.arguments.front();
    const bool needsName = action != u"list";
    const QStringList known{QStringLiteral("list"), QStringLiteral("export"), QStringLiteral("import"), QStringLiteral("delete")};
    if (!known.contains(action) || needsName != (options.arguments.size() == 2)) {
        io.complain({QStringLiteral("profile knows: list, export NAME, import FILE, delete NAME --yes"),
                     QStringLiteral("‏profile کے ساتھ یہ لکھیں: list، export NAME، import FILE، delete NAME --yes")});
        return WrongUsage;
    }
    auto data = openData(options);
    if (!data)
        return tell(data.error(), io);
    if (action == u"list")
        return list(*data, options, io);
    if (action == u"export")
        return exportOne(*data, options, io);
    return action == u"import" ? importOne(*data, options, io) : deleteOne(*data, options, io);
}

} // namespace

int runProfile(const QStringList &arguments, CliStreams streams)
{
    const Command command{QStringLiteral("profile list|export NAME|import FILE|delete NAME [--data DIR] [--out FILE] [--yes] [--json]"),
                          {{QStringLiteral("--yes")}, {QStringLiteral("--data"), QStringLiteral("--out")}}, 1, 2, {}, &profile};
    return runCommand(command, arguments, streams);
}

} // namespace mehfooz::cli
