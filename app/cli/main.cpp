// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    QTextStream out{stdout};
    QTextStream err{stderr};
    return mehfooz::cli::runProgram(QCoreApplication::arguments().sliced(1), {out, err});
}
