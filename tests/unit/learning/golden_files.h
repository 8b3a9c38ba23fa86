// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <golden/run.h>

#include <QFile>
#include <QJsonDocument>
#include <QList>

/// The golden files that come with the tests.
namespace mehfooz::test {

struct GoldenFile {
    golden::Kind kind;
    const char *name;
    int cases; ///< As the table of the specification counts them.
};

inline const QList<GoldenFile> &goldenFiles()
{
    static const QList<GoldenFile> kFiles{
        {golden::Kind::Scoring, "scoring_cases.json", 56 + 20 + 6},
        {golden::Kind::Profile, "profile_cases.json", 15 + 3 + 6},
        {golden::Kind::Fsrs, "fsrs_reviews.json", 87},
        {golden::Kind::Signal, "signal_detection.json", 29 + 28 + 26 + 16},
        {golden::Kind::Quiz, "quiz_scoring.json", 112 + 7},
        {golden::Kind::Workshop, "workshop_stats.json", 1 + 7 + 21 + 71 + 1},
        {golden::Kind::Live, "live_points.json", 38 + 28},
        {golden::Kind::Folding, "urdu_folding.json", 91 + 55 + 36},
    };
    return kFiles;
}

inline QString goldenPath(const char *name)
{
    return QStringLiteral(MEHFOOZ_SOURCE_DIR "/tests/golden/") + QString::fromLatin1(name);
}

inline QJsonObject goldenObject(const char *name)
{
    QFile file{goldenPath(name)};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

} // namespace mehfooz::test
