// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <commands.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mehfooz::test {

/// What one call of mehfooz-cli gave.
struct CliOutcome {
    int code = 0;
    QString out;
    QString err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// Runs the program's commands in this process; `piped` is its stdin. Link mehfooz::cli_commands.
[[nodiscard]] inline CliOutcome runCli(const QStringList &arguments, const QByteArray &piped = {})
{
    CliOutcome outcome;
    QTextStream out{&outcome.out};
    QTextStream err{&outcome.err};
    QBuffer in;
    in.setData(piped);
    in.open(QIODevice::ReadOnly);
    outcome.code = cli::runProgram(arguments, {out, err, &in});
    return outcome;
}

/// The pack that comes with the program.
[[nodiscard]] inline QString corePack()
{
    return QStringLiteral(MEHFOOZ_SOURCE_DIR "/content/core");
}

} // namespace mehfooz::test
