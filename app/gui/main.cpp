// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "open_file.h"
#include "print_job.h"
#include "start_measure.h"
#include "tour.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

namespace {

void say(std::FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
    if (!text.endsWith(u'\n'))
        std::fputc('\n', stream);
}

/// The tour answers and ticks: never in a person's own data. Empty where no such folder could be made.
std::optional<QTemporaryDir> separateData(mehfooz::Options &options)
{
    std::optional<QTemporaryDir> folder;
    if (!options.tourFolder.isEmpty() && options.dataFolder.isEmpty()) {
        folder.emplace();
        options.dataFolder = folder->path();
    }
    return folder;
}

/// What the command line means, with any complaint in the person's language.
mehfooz::Expected<mehfooz::Options> readOptions(const QStringList &arguments)
{
    mehfooz::LanguageState language{QStringLiteral(":/translations")};
    language.setLanguage(mehfooz::languageOfMessages(arguments));
    return mehfooz::parseOptions(arguments).and_then(&mehfooz::withPackOfFile);
}

/// Runs `Job` until it says how it ended.
template<typename Job, typename Argument>
int runJob(mehfooz::Composition &composition, const Argument &argument, void (mehfooz::Composition::*begin)())
{
    Job job{composition, argument};
    QObject::connect(&job, &Job::finished, &composition, [](int exitCode) { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
    job.start();
    if (begin)
        (composition.*begin)();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    mehfooz::StartMeasure measure; // counts from here
    QApplication application{argc, argv};
    QApplication::setApplicationName(QStringLiteral("mehfooz"));
    QApplication::setApplicationVersion(QStringLiteral(MEHFOOZ_VERSION));
    auto options = readOptions(QApplication::arguments());
    if (!options) {
        const bool helpWanted = options.error().code == mehfooz::ErrorCode::NotFound;
        say(helpWanted ? stdout : stderr, options.error().detail);
        return helpWanted ? 0 : 2;
    }
    const auto ownData = separateData(*options);
    if (ownData && !ownData->isValid()) {
        say(stderr, ownData->errorString());
        return 3;
    }
    mehfooz::Composition composition{application, *options};
    if (!options->printKind.isEmpty())
        return runJob<mehfooz::PrintJob>(composition, *options, nullptr);
    if (!options->tourFolder.isEmpty())
        return runJob<mehfooz::Tour>(composition, options->tourFolder, &mehfooz::Composition::start);
    if (options->measureStart) {
        measure.watch(composition);
        QObject::connect(&measure, &mehfooz::StartMeasure::finished, &application, &QCoreApplication::exit);
    }
    composition.start();
    return QApplication::exec();
}
