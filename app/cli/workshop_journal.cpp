// SPDX-License-Identifier: GPL-3.0-or-later
// `workshop replay` and `workshop verify`: what a journal holds.
#include "command_line.h"
#include "workshop_commands.h"

#include <workshop/report.h>

#include <QFileInfo>

namespace mehfooz::cli {

namespace {

/// Reads the one journal that was named; nothing, after telling, where it cannot be.
std::optional<workshop::ReadJournal> readNamed(const CliOptions &options, CliIo &io, int &exitCode)
{
    const QString file = options.arguments.first();
    const auto disk = workshop::systemDisk();
    auto journal = workshop::readJournal(*disk, file);
    if (!journal) {
        exitCode = tellJournalTrouble(journal.error(), file, io);
        return {};
    }
    exitCode = Good;
    return std::move(*journal);
}

void tellTail(const workshop::DroppedTail &dropped, CliIo &io)
{
    if (dropped.bytes > 0)
        io.say({QStringLiteral("the last %1 bytes are no whole record and are left out").arg(dropped.bytes),
                QStringLiteral("آخری %1 بائٹ پورا ریکارڈ نہیں، اس لیے چھوڑ دیے گئے").arg(dropped.bytes)});
}

void tellInWords(const workshop::SessionReport &report, CliIo &io)
{
    io.result(QStringLiteral("%1\n").arg(report.quiz));
    io.result({QStringLiteral("Participants: %1\n").arg(report.participants), QStringLiteral("شرکاء: %1\n").arg(report.participants)});
    for (const workshop::QuestionResult &each : report.questions) {
        io.result({QStringLiteral("%1: %2 of %3 answered, %4 right\n").arg(each.item).arg(each.answered).arg(each.asked).arg(each.right),
                   QStringLiteral("‏%1: %3 میں سے %2 نے جواب دیا، درست %4\n").arg(each.item).arg(each.answered).arg(each.asked).arg(each.right)});
    }
    for (const workshop::ScoreRow &row : report.scores)
        io.result(QStringLiteral("%1. %2  %3\n").arg(row.place).arg(row.name.isEmpty() ? QString::number(row.participant) : row.name).arg(row.points));
    io.result(QString::fromLatin1(report.digest) + u'\n');
}

int replay(const CliOptions &options, CliIo &io)
{
    int exitCode = Good;
    const auto journal = readNamed(options, io, exitCode);
    if (!journal)
        return exitCode;
    tellTail(journal->dropped, io);
    if (options.flags.contains(QStringLiteral("--csv"))) {
        io.result(QString::fromUtf8(workshop::reportCsv(journal->state)));
        return Good;
    }
    const workshop::SessionReport report = workshop::reportOf(journal->state);
    if (options.json)
        io.json(QJsonDocument::fromJson(workshop::reportJson(report)));
    else
        tellInWords(report, io);
    return Good;
}

int verify(const CliOptions &options, CliIo &io)
{
    int exitCode = Good;
    const auto journal = readNamed(options, io, exitCode);
    if (!journal)
        return exitCode;
    const workshop::VerifiedJournal verified{journal->records, journal->dropped.bytes, workshop::reportOf(journal->state).digest,
                                             journal->state.plan->engineVersion};
    tellTail(journal->dropped, io);
    if (options.json)
        io.json(QJsonDocument::fromJson(workshop::verifyJson(verified)));
    else
        io.result({QStringLiteral("%1 whole records, digest %2\n").arg(verified.records).arg(QString::fromLatin1(verified.digest)),
                   QStringLiteral("پورے ریکارڈ: %1، ڈائجسٹ %2\n").arg(verified.records).arg(QString::fromLatin1(verified.digest))});
    return verified.bytesDropped == 0 ? Good : CheckedIsBad;
}

} // namespace

int tellJournalTrouble(const Error &error, const QString &file, CliIo &io)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        io.complain({QStringLiteral("there is no journal %1").arg(file), QStringLiteral("جرنل %1 موجود نہیں").arg(file)});
        return CannotRead;
    case ErrorCode::Corrupted:
        io.complain({QStringLiteral("%1 is no journal that can be read: %2").arg(file, error.detail),
                     QStringLiteral("‏%1 پڑھا جانے والا جرنل نہیں: %2").arg(file, error.detail)});
        return CheckedIsBad;
    case ErrorCode::Conflict:
        io.complain({QStringLiteral("%1 cannot be used: %2").arg(file, error.detail), QStringLiteral("‏%1 استعمال نہیں ہو سکتا: %2").arg(file, error.detail)});
        return CannotRead;
    default:
        io.complain({QStringLiteral("%1 cannot be read or written: %2").arg(file, error.detail),
                     QStringLiteral("‏%1 پڑھا یا لکھا نہیں جا سکتا: %2").arg(file, error.detail)});
        return CannotRead;
    }
}

int runWorkshopReplay(const QStringList &arguments, CliStreams streams)
{
    return runCommand({QStringLiteral("workshop replay FILE [--json | --csv]"), {{QStringLiteral("--csv")}, {}}, 1, 1, {}, &replay}, arguments, streams);
}

int runWorkshopVerify(const QStringList &arguments, CliStreams streams)
{
    return runCommand({QStringLiteral("workshop verify FILE [--json]"), {}, 1, 1, {}, &verify}, arguments, streams);
}

} // namespace mehfooz::cli
