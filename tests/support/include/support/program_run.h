// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>

namespace mehfooz::test {

/// How a program of the product ended.
struct ProgramRun {
    int code = -1; ///< -1: it did not start, crashed, or took too long.
    QString out;
    QString err;
};

/// Runs a program of the build with these arguments; as root in the shoes of an ordinary user where `asNobody`.
[[nodiscard]] inline ProgramRun runProgram(const QString &name, const QStringList &arguments, bool asNobody = false)
{
    QProcess process;
    const QString program = QStringLiteral(MEHFOOZ_BIN_DIR "/") + name;
    const QStringList nobody{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")};
    if (asNobody)
        process.start(QStandardPaths::findExecutable(QStringLiteral("setpriv")), nobody + QStringList{program} + arguments);
    else
        process.start(program, arguments);
    constexpr int kLongest = 120'000;
    if (!process.waitForFinished(kLongest) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

/// The words of a PDF, in the order of its lines; empty too where pdftotext (Debian: poppler-utils) is not installed,
/// so that a test fails for want of words and never passes for want of a reader.
[[nodiscard]] inline QString wordsOfPdf(const QString &path)
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        return {};
    QProcess process;
    process.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace mehfooz::test
