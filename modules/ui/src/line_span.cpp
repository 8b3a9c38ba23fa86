// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_span.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

namespace mehfooz::ui {

namespace {

constexpr double kEndless = 1e6;

} // namespace

std::pair<double, double> spanOf(const QTextLine &line, int from, int length)
{
    double left = kEndless;
    double right = -kEndless;
    const QList<QGlyphRun> runs = line.glyphRuns(from, length);
    for (const QGlyphRun &run : runs) {
        const QList<QPointF> places = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < places.size(); ++i) {
            left = qMin(left, places.at(i).x());
            right = qMax(right, places.at(i).x() + advances.at(i).x());
        }
    }
    return {left, right};
}

} // namespace mehfooz::ui
