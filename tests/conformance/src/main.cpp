// SPDX-License-Identifier: GPL-3.0-or-later
#include <golden/run.h>

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

namespace {

using mehfooz::golden::Difference;
using mehfooz::golden::Report;

/// As every program of the product: good, the thing checked is bad, wrong usage, cannot read.
enum ExitCode { Good = 0, Bad = 1, WrongUsage = 2, Unreadable = 3 };

void print(FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", line.toUtf8().constData());
}

QString usage()
{
    return QStringLiteral("usage: mehfooz-conformance KIND FILE...\n"
                          "Computes every case of golden files through the product and compares every expected value.\n"
                          "KIND: %1\n"
                          "exit: 0 all passed, 1 a difference or a file not in its form, 2 wrong usage, 3 cannot read")
        .arg(mehfooz::golden::kindKeys().join(QStringLiteral(", ")));
}

ExitCode runFile(mehfooz::golden::Kind kind, const QString &path, Report &total)
{
    const mehfooz::Expected<Report> report = mehfooz::golden::runFile(kind, path);
    if (!report) {
        print(stderr, QStringLiteral("%1: error: %2").arg(path, report.error().detail));
        const bool readable = report.error().code == mehfooz::ErrorCode::InvalidInput;
        total.failed += 1;
        return readable ? Bad : Unreadable;
    }
    for (const Difference &difference : report->differences)
        print(stdout, QStringLiteral("%1: %2: expected %3, got %4").arg(path, difference.path, difference.expected, difference.actual));
    total += *report;
    return report->isGood() ? Good : Bad;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app{argc, argv};
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        print(stdout, usage());
        return Good;
    }
    const auto kind = mehfooz::golden::kindFromKey(arguments.value(0));
    if (!kind || arguments.size() < 2) {
        print(stderr, usage());
        return WrongUsage;
    }
    Report total;
    ExitCode worst = Good;
    for (const QString &path : arguments.mid(1))
        worst = std::max(worst, runFile(*kind, path, total));
    print(stdout, QStringLiteral("%1 passed, %2 failed").arg(total.passed).arg(total.failed));
    return worst;
}
