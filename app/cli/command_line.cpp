// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <algorithm>

namespace mehfooz::cli {

namespace {

Words usageOf(const Command &command)
{
    return {QStringLiteral("usage: mehfooz-cli ") + command.usage, QStringLiteral("طریقہ: mehfooz-cli ") + command.usage};
}

bool fits(const Command &command, const CliOptions &options)
{
    const auto count = options.arguments.size();
    const bool hasAll = std::ranges::all_of(command.needed, [&](const QString &name) { return options.values.contains(name); });
    return hasAll && count >= command.fewest && count <= command.most;
}

} // namespace

int runCommand(const Command &command, const QStringList &arguments, CliStreams streams)
{
    const auto options = parseOptions(arguments, command.syntax);
    if (!options)
        return tellWrongOption(options.error(), usageOf(command), arguments, streams);
    CliIo io{streams, *options};
    if (options->help) {
        const Words usage = usageOf(command);
        io.result({usage.en + u'\n', usage.ur + u'\n'});
        return Good;
    }
    if (!fits(command, *options)) {
        io.complain(usageOf(command));
        return WrongUsage;
    }
    return command.run(*options, io);
}

} // namespace mehfooz::cli
