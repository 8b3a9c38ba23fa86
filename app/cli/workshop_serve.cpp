// SPDX-License-Identifier: GPL-3.0-or-later
// `workshop serve`: a host without a window.
#include "command_line.h"
#include "pack_folder.h"
#include "serve_desk.h"
#include "sqlite_disk.h"
#include "workshop_commands.h"

#include <server/host_addresses.h>

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>
#include <cstdio>
#include <thread>

namespace mehfooz::cli {

namespace {

const QString kPack = QStringLiteral("--pack");
const QString kQuiz = QStringLiteral("--quiz");
const QString kPort = QStringLiteral("--port");
const QString kJournal = QStringLiteral("--journal");
const QString kPage = QStringLiteral("--page");
const QString kStep = QStringLiteral("--step");
const QString kAuto = QStringLiteral("--auto");
const QString kLocal = QStringLiteral("--local");
const QString kNaive = QStringLiteral("--naive");

/// A session that can be hosted; nothing after telling why not.
struct Prepared {
    std::optional<server::HostedSession> session;
    std::unique_ptr<workshop::JournalDisk> disk;
    int exitCode = Good;
};

void prepareNew(Prepared &prepared, const CliOptions &options, CliIo &io)
{
    const OpenedFolder opened = openFolder(options.values.value(kPack), io);
    prepared.exitCode = opened.exitCode;
    if (!opened.pack)
        return;
    const QString name = options.values.value(kQuiz);
    const auto id = QuizId::parse(name);
    const auto library = Library::merge({opened.pack});
    if (!id || !library->quiz(*id)) {
        io.complain({QStringLiteral("the pack has no quiz \"%1\"").arg(name), QStringLiteral("پیک میں یہ کوئز نہیں: \"%1\"").arg(name)});
        prepared.exitCode = WrongUsage;
        return;
    }
    workshop::SessionSettings settings;
    settings.kind = library->quiz(*id)->kind == QuizKind::PrePost ? workshop::SessionKind::PrePost : workshop::SessionKind::Quiz;
    const auto plan = workshop::makePlan(*library, *id, settings, {QDateTime::currentDateTimeUtc(), QRandomGenerator::system()->generate64()});
    if (!plan) {
        io.complain({QStringLiteral("the quiz cannot be played live: %1").arg(plan.error().detail), QStringLiteral("یہ کوئز براہ راست نہیں کھیلا جا سکتا: %1").arg(plan.error().detail)});
        prepared.exitCode = CheckedIsBad;
        return;
    }
    const QString file = options.values.value(kJournal);
    auto writer = workshop::JournalWriter::create(*prepared.disk, file, *plan);
    if (!writer)
        prepared.exitCode = tellJournalTrouble(writer.error(), file, io);
    else
        prepared.session = server::HostedSession{workshop::begin(std::make_shared<const workshop::SessionPlan>(*plan)), std::move(*writer)};
}

void prepareAgain(Prepared &prepared, const QString &file, CliIo &io)
{
    auto opened = workshop::openJournal(*prepared.disk, file);
    if (!opened) {
        prepared.exitCode = tellJournalTrouble(opened.error(), file, io);
        return;
    }
    if (opened->dropped.bytes > 0)
        io.say({QStringLiteral("the last %1 bytes were no whole record and are kept in %2").arg(opened->dropped.bytes).arg(opened->dropped.keptIn),
                QStringLiteral("آخری %1 بائٹ پورا ریکارڈ نہیں تھے، وہ %2 میں رکھے گئے").arg(opened->dropped.bytes).arg(opened->dropped.keptIn)});
    prepared.session = server::HostedSession{std::move(opened->state), std::move(opened->writer)};
}

/// For the benchmark's baseline: the plan of the journal, played into a database.
void prepareNaive(Prepared &prepared, const QString &file, CliIo &io)
{
    const auto read = workshop::readJournal(*prepared.disk, file);
    prepared.disk = sqliteDisk();
    auto writer = read ? workshop::JournalWriter::create(*prepared.disk, file + QStringLiteral(".db"), *read->state.plan)
                       : tl::make_unexpected(read.error());
    if (!writer)
        prepared.exitCode = tellJournalTrouble(writer.error(), file, io);
    else
        prepared.session = server::HostedSession{workshop::begin(read->state.plan), std::move(*writer)};
}

Prepared prepare(const CliOptions &options, CliIo &io)
{
    Prepared prepared{{}, workshop::systemDisk(), Good};
    const QString file = options.values.value(kJournal);
    if (options.flags.contains(kNaive)) {
        prepareNaive(prepared, file, io);
    } else if (QFileInfo::exists(file)) {
        prepareAgain(prepared, file, io);
    } else if (options.values.contains(kPack) && options.values.contains(kQuiz)) {
        prepareNew(prepared, options, io);
    } else {
        io.complain({QStringLiteral("there is no journal %1; for a new one give --pack and --quiz").arg(file),
                     QStringLiteral("جرنل %1 موجود نہیں؛ نئے کے لیے --pack اور --quiz لکھیں").arg(file)});
        prepared.exitCode = WrongUsage;
    }
    return prepared;
}

std::optional<server::ServerSettings> settingsOf(const CliOptions &options, CliIo &io, int &exitCode)
{
    server::ServerSettings settings;
    bool isPort = true;
    const QString port = options.values.value(kPort, QStringLiteral("0"));
    settings.port = port.toUShort(&isPort);
    if (!isPort) {
        io.complain({QStringLiteral("--port needs a number from 0 to 65535, not \"%1\"").arg(port.left(40)), QStringLiteral("‎--port کے ساتھ 0 سے 65535 تک کا عدد لکھیں، \"%1\" نہیں").arg(port.left(40))});
        exitCode = WrongUsage;
        return {};
    }
    if (options.values.contains(kPage)) {
        const auto page = readFile(options.values.value(kPage), io);
        exitCode = CannotRead;
        if (!page)
            return {};
        settings.page = *page;
    }
    settings.reach = options.flags.contains(kLocal) ? server::Reach::ThisComputer : server::Reach::Everybody;
    settings.naive = {options.flags.contains(kNaive), options.flags.contains(kNaive)};
    exitCode = Good;
    return settings;
}

struct Greeting {
    const server::LiveServer &server;
    QString pin;
    QString sid;
};

void greet(const Greeting &greeting, const CliOptions &options, CliIo &io)
{
    QStringList urls;
    for (const QString &address : options.flags.contains(kLocal) ? QStringList{QStringLiteral("127.0.0.1")} : greeting.server.addresses())
        urls.append(server::phoneUrl(address, greeting.server.port(), greeting.pin));
    if (options.json) {
        const QJsonObject line{{QStringLiteral("port"), greeting.server.port()}, {QStringLiteral("pin"), greeting.pin}, {QStringLiteral("sid"), greeting.sid},
                               {QStringLiteral("urls"), QJsonArray::fromStringList(urls)}};
        io.resultNow(QString::fromUtf8(QJsonDocument{line}.toJson(QJsonDocument::Compact)) + u'\n');
        return;
    }
    io.resultNow(QStringLiteral("%1\nPIN %2\n").arg(urls.join(u'\n'), greeting.pin));
    if (urls.isEmpty())
        io.complain({QStringLiteral("no phone can reach this computer: it is in no network"), QStringLiteral("کوئی فون اس کمپیوٹر تک نہیں پہنچ سکتا: یہ کسی نیٹ ورک میں نہیں")});
}

/// Words from stdin, on a thread that may sleep in a read for ever: so it owns what it needs.
void readWords(QIODevice *in, const std::shared_ptr<ServeDesk> &desk)
{
    if (in) {
        while (in->bytesAvailable() > 0)
            desk->hear(QString::fromUtf8(in->readLine(256)).trimmed());
        desk->hearEnd();
        return;
    }
    std::thread{[desk] {
        std::array<char, 256> line{};
        while (std::fgets(line.data(), static_cast<int>(line.size()), stdin))
            desk->hear(QString::fromUtf8(line.data()).trimmed());
        desk->hearEnd();
    }}.detach();
}

int host(Prepared prepared, const server::ServerSettings &settings, const CliOptions &options, CliIo &io)
{
    const auto desk = std::make_shared<ServeDesk>(io, options.json);
    const QString pin = prepared.session->state.pin;
    const QString sid = prepared.session->state.plan->sid;
    auto started = server::LiveServer::start(std::move(*prepared.session), settings, desk->callbacks());
    if (!started) {
        io.complain({QStringLiteral("cannot listen: %1").arg(started.error().detail), QStringLiteral("سرور شروع نہ ہو سکا: %1").arg(started.error().detail)});
        return CannotRead;
    }
    server::LiveServer &server = **started;
    greet({server, pin, sid}, options, io);
    readWords(io.piped(), desk);
    AutoTrainer::Times times;
    times.step = static_cast<qint64>(options.values.value(kStep, QStringLiteral("5")).toDouble() * 1000);
    desk->run(server, options.flags.contains(kAuto) ? std::optional{AutoTrainer{times}} : std::nullopt);
    return Good;
}

int serve(const CliOptions &options, CliIo &io)
{
    int exitCode = Good;
    const auto settings = settingsOf(options, io, exitCode);
    if (!settings)
        return exitCode;
    Prepared prepared = prepare(options, io);
    if (!prepared.session)
        return prepared.exitCode;
    return host(std::move(prepared), *settings, options, io);
}

} // namespace

int runWorkshopServe(const QStringList &arguments, CliStreams streams)
{
    const Command command{QStringLiteral("workshop serve --journal FILE [--pack DIR --quiz ID] [--port N] [--page FILE] [--local] [--auto [--step SECONDS]] [--json]"),
                          {{kAuto, kLocal, kNaive}, {kPack, kQuiz, kPort, kJournal, kPage, kStep}}, 0, 0, {kJournal}, &serve};
    return runCommand(command, arguments, streams);
}

} // namespace mehfooz::cli
