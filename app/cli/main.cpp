// SPDX-License-Identifier: GPL-3.0-or-later
#include "content_command.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    QTextStream out{stdout};
    QTextStream err{stderr};
    const mehfooz::cli::CliStreams streams{out, err};
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.value(0) == u"content")
        return mehfooz::cli::runContentCommand(arguments.sliced(1), streams, QDate::currentDate());
    err << "usage: mehfooz-cli content check|stats|show ...\n";
    return mehfooz::cli::WrongUsage;
}
