// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
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

} // namespace

int main(int argc, char **argv)
{
    mehfooz::StartMeasure measure; // counts from here
    QApplication application{argc, argv};
    QApplication::setApplicationName(QStringLiteral("mehfooz"));
    QApplication::setApplicationVersion(QStringLiteral(MEHFOOZ_VERSION));
    auto options = mehfooz::parseOptions(QApplication::arguments());
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
    std::unique_ptr<mehfooz::Tour> tour;
    if (!options->tourFolder.isEmpty()) {
        tour = std::make_unique<mehfooz::Tour>(composition, options->tourFolder);
        QObject::connect(tour.get(), &mehfooz::Tour::finished, &application, &QCoreApplication::exit);
        tour->start();
    }
    if (options->measureStart) {
        measure.watch(composition);
        QObject::connect(&measure, &mehfooz::StartMeasure::finished, &application, &QCoreApplication::exit);
    }
    composition.start();
    return QApplication::exec();
}
