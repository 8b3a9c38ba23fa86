// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop_commands.h"

#include "commands.h"

namespace mehfooz::cli {

namespace {

Words usage()
{
    const QString lines = QStringLiteral("mehfooz-cli workshop serve --journal FILE [--pack DIR --quiz ID] [--port N] [--page FILE] [--local] [--auto [--step SECONDS]] [--json]\n"
                                         "       mehfooz-cli workshop replay FILE [--json | --csv]\n"
                                         "       mehfooz-cli workshop verify FILE [--json]\n"
                                         "       mehfooz-cli workshop bench --phones N [--questions Q] [--within SECONDS] [--url ws://HOST:PORT/ws#PIN] [--baseline] [--json]");
    return {QStringLiteral("usage: ") + lines, QStringLiteral("طریقہ: ") + lines};
}

} // namespace

int runWorkshop(const QStringList &arguments, CliStreams streams)
{
    const QString name = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (name == u"serve")
        return runWorkshopServe(rest, streams);
    if (name == u"replay")
        return runWorkshopReplay(rest, streams);
    if (name == u"verify")
        return runWorkshopVerify(rest, streams);
    if (name == u"bench")
        return runWorkshopBench(rest, streams);
    const auto options = parseOptions(arguments, {});
    if (!options)
        return tellWrongOption(options.error(), usage(), arguments, streams);
    CliIo io{streams, *options};
    if (options->help) {
        io.result({usage().en + u'\n', usage().ur + u'\n'});
        return Good;
    }
    io.complain(usage());
    return WrongUsage;
}

} // namespace mehfooz::cli
