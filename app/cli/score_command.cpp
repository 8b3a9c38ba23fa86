// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "commands.h"
#include "pack_folder.h"

#include <learning/check_score.h>

#include <QJsonArray>

#include <algorithm>

namespace mehfooz::cli {

namespace {

Words unknownThing(const QString &what, const QString &id)
{
    return {QStringLiteral("the pack has no %1 \"%2\"").arg(what, id), QStringLiteral("پیک میں یہ موجود نہیں: %1 \"%2\"").arg(what, id)};
}

/// The answers of a file in the form {"item id": "yes"}; nothing, after telling, for what cannot be an answer.
std::optional<ScoredAnswers> answersOf(const QJsonObject &file, const Library &library, CliIo &io)
{
    ScoredAnswers answers;
    for (auto entry = file.begin(); entry != file.end(); ++entry) {
        const auto item = CheckItemId::parse(entry.key());
        if (!item || !library.check(*item)) {
            io.complain(unknownThing(QStringLiteral("check item"), entry.key()));
            return {};
        }
        const auto value = checkValueFromKey(entry->toString());
        if (!value) {
            io.complain({QStringLiteral("\"%1\": the answer must be yes, partly, no, unknown or na").arg(entry.key()),
                         QStringLiteral("\"%1\": جواب yes، partly، no، unknown یا na ہونا چاہیے").arg(entry.key())});
            return {};
        }
        answers.insert(*item, {*value, std::nullopt});
    }
    return answers;
}

/// The role of the pack with the flags of --flags added.
std::optional<EffectiveProfile> profileOf(const CliOptions &options, const Library &library, CliIo &io)
{
    const QString name = options.values.value(QStringLiteral("--role"));
    const auto id = RoleId::parse(name);
    const Role *role = id ? library.role(*id) : nullptr;
    if (!role) {
        io.complain(unknownThing(QStringLiteral("role"), name));
        return {};
    }
    EffectiveProfile profile = resolveProfile(*role, {}, {});
    const QStringList flags = options.values.value(QStringLiteral("--flags")).split(u',', Qt::SkipEmptyParts);
    for (const QString &flag : flags) {
        const auto parsed = FlagId::parse(flag.trimmed());
        if (!parsed) {
            io.complain(unknownThing(QStringLiteral("flag"), flag));
            return {};
        }
        if (!profile.flags.contains(*parsed))
            profile.flags.append(*parsed);
    }
    std::ranges::sort(profile.flags);
    return profile;
}

QJsonObject toJson(const CheckScore &score, const QList<NextAction> &actions)
{
    QJsonArray next;
    for (const NextAction &action : actions) {
        next.append(QJsonObject{{QStringLiteral("id"), action.item.text()},
                                {QStringLiteral("kind"), toKey(action.kind)},
                                {QStringLiteral("minutes"), action.minutes},
                                {QStringLiteral("low_gain"), action.lowGainExact}});
    }
    return {{QStringLiteral("scored"), score.scored},         {QStringLiteral("low"), score.low.shown},
            {QStringLiteral("high"), score.high.shown},       {QStringLiteral("cap_low"), score.low.cap},
            {QStringLiteral("cap_high"), score.high.cap},     {QStringLiteral("coverage"), score.coverage},
            {QStringLiteral("provisional"), score.provisional}, {QStringLiteral("band"), toKey(score.band)},
            {QStringLiteral("next"), next}};
}

int score(const CliOptions &options, CliIo &io)
{
    const OpenedFolder opened = openFolder(options.values.value(QStringLiteral("--pack")), io);
    if (!opened.pack)
        return opened.exitCode;
    const auto library = Library::merge({opened.pack});
    int exitCode = Good;
    const auto file = readJsonObject(options.values.value(QStringLiteral("--answers")), io, exitCode);
    if (!file)
        return exitCode;
    const auto profile = profileOf(options, *library, io);
    if (!profile)
        return WrongUsage;
    const auto answers = answersOf(*file, *library, io);
    if (!answers)
        return CheckedIsBad;
    const CheckScore result = scoreChecklist(library->catalogue(), *profile, *answers);
    const QList<NextAction> actions = nextActions(library->catalogue(), *profile, *answers);
    if (options.json) {
        io.json(QJsonDocument{toJson(result, actions)});
        return Good;
    }
    io.result(result.scored ? QStringLiteral("%1-%2 %3\n").arg(result.low.shown).arg(result.high.shown).arg(toKey(result.band))
                            : QStringLiteral("-\n"));
    for (const NextAction &action : actions)
        io.result(QStringLiteral("%1 %2 %3\n").arg(action.item.text(), toKey(action.kind)).arg(action.minutes));
    return Good;
}

} // namespace

int runScore(const QStringList &arguments, CliStreams streams)
{
    const QStringList values{QStringLiteral("--pack"), QStringLiteral("--role"), QStringLiteral("--flags"), QStringLiteral("--answers")};
    const Command command{QStringLiteral("score --pack DIR --role R [--flags a,b] --answers FILE --json"), {{}, values}, 0, 0,
                          {QStringLiteral("--pack"), QStringLiteral("--role"), QStringLiteral("--answers")}, &score};
    return runCommand(command, arguments, streams);
}

} // namespace mehfooz::cli
