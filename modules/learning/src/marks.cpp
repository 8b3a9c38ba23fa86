// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks.h"

#include <algorithm>

namespace mehfooz {

namespace {

bool isInside(const PictureRegion &region, const QPointF &click, double pad)
{
    const QRectF area = region.rect.adjusted(-pad, -pad, pad, pad);
    return click.x() >= area.left() && click.x() <= area.right() && click.y() >= area.top()
        && click.y() <= area.bottom();
}

/// A sign that one click touches, with the size by which the smallest is found first.
struct Touched {
    QString id;
    double size = 0;
};

/// Counts one click: on nothing it is false, else the smallest sign not yet found is found.
void count(Verdict &verdict, QList<Touched> touched)
{
    if (touched.isEmpty()) {
        ++verdict.falseClicks;
        return;
    }
    std::sort(touched.begin(), touched.end(), [](const Touched &a, const Touched &b) {
        return a.size != b.size ? a.size < b.size : a.id < b.id;
    });
    const auto fresh = std::find_if(touched.cbegin(), touched.cend(),
                                    [&](const Touched &each) { return !verdict.found.contains(each.id); });
    if (fresh != touched.cend())
        verdict.found.append(fresh->id);
}

double shareFound(const Verdict &verdict, qsizetype signCount, int freeClicks)
{
    if (signCount == 0)
        return std::max(0.0, 1 - 0.5 * verdict.falseClicks);
    const int charged = std::max(0, verdict.falseClicks - freeClicks);
    return std::max(0.0, static_cast<double>(verdict.found.size() - charged) / static_cast<double>(signCount));
}

} // namespace

Verdict scoreClicks(const Hotspot &hotspot, const QList<QPointF> &clicks)
{
    Verdict verdict;
    for (const QPointF &click : clicks) {
        QList<Touched> touched;
        for (const PictureRegion &region : hotspot.regions) {
            if (isInside(region, click, hotspot.pad))
                touched.append({region.id.text(), region.rect.width() * region.rect.height()});
        }
        count(verdict, touched);
    }
    verdict.score = shareFound(verdict, hotspot.regions.size(), hotspot.freeClicks);
    return verdict;
}

Verdict scoreMarks(const QList<MarkedSign> &signs, const QStringList &clicks, int freeClicks)
{
    Verdict verdict;
    QStringList given;
    for (const QString &click : clicks) {
        if (given.contains(click))
            continue;
        given.append(click);
        QList<Touched> touched;
        for (const MarkedSign &sign : signs) {
            if (sign.elements.contains(click))
                touched.append({sign.id, static_cast<double>(sign.elements.size())});
        }
        count(verdict, touched);
    }
    verdict.score = shareFound(verdict, signs.size(), freeClicks);
    return verdict;
}

QStringList clicksOf(const QList<MarkedSign> &signs, const QList<QStringList> &runs)
{
    QStringList clicks;
    for (const QStringList &run : runs) {
        const QStringList found = scoreMarks(signs, clicks, 0).found;
        const auto firstIn = [&](auto wanted) {
            return std::find_if(run.cbegin(), run.cend(), [&](const QString &element) {
                return std::any_of(signs.cbegin(), signs.cend(), [&](const MarkedSign &sign) {
                    return sign.elements.contains(element) && wanted(sign);
                });
            });
        };
        auto click = firstIn([&](const MarkedSign &sign) { return !found.contains(sign.id); });
        if (click == run.cend())
            click = firstIn([](const MarkedSign &) { return true; });
        if (!run.isEmpty())
            clicks.append(click == run.cend() ? run.first() : *click);
    }
    return clicks;
}

} // namespace mehfooz
