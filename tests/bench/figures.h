// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <optional>

/// How a benchmark tells what it measured: one line per figure, fields between tabs, for run_benchmarks.sh to lay out.
namespace mehfooz::bench {

/// Measured values of one kind, in any order.
class Series final {
public:
    void add(double value) { m_values.append(value); }

    [[nodiscard]] qsizetype count() const { return m_values.size(); }
    [[nodiscard]] double min() const { return at(0); }
    [[nodiscard]] double median() const { return at(0.5); }
    [[nodiscard]] double p99() const { return at(0.99); }
    [[nodiscard]] double max() const { return at(1); }

private:
    /// The smallest value that so large a share of all does not exceed; 0 where nothing was measured.
    [[nodiscard]] double at(double share) const
    {
        if (m_values.isEmpty())
            return 0;
        QList<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        const auto place = static_cast<qsizetype>(std::ceil(share * static_cast<double>(sorted.size())));
        return sorted.at(std::max<qsizetype>(place, 1) - 1);
    }

    QList<double> m_values;
};

/// Milliseconds that `work()` took.
template<typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds for which the calling thread has had a processor.
inline double processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// One thing measured both ways: as a person waits for it, and without what other programs took meanwhile.
struct Span {
    Series elapsed;
    Series onProcessor;

    template<typename Work>
    void measure(Work work)
    {
        const double before = processorTime();
        elapsed.add(timed(work));
        onProcessor.add(processorTime() - before);
    }
};

/// What is wanted of a figure: of its median, p99 or max, or of its ratio.
struct Limit {
    const char *of;
    double most;
};

struct Figure {
    QString name;
    const char *unit = "ms";
    Series series;
    QString baseline;               ///< What the ratio is against; empty: none.
    double ratio = 0;
    std::optional<Limit> limit;
};

inline double limited(const Figure &figure, const QString &of)
{
    if (of == u"ratio")
        return figure.ratio;
    if (of == u"median")
        return figure.series.median();
    return of == u"p99" ? figure.series.p99() : figure.series.max();
}

/// name, unit, count, min, median, p99, max, ratio, baseline, limit, verdict.
inline void print(const Figure &figure)
{
    const Series &series = figure.series;
    const auto shown = [](double value) { return QString::number(value, 'f', value < 10 ? 3 : 1); };
    QStringList fields{figure.name, QString::fromLatin1(figure.unit), QString::number(series.count()), shown(series.min()), shown(series.median()),
                       series.count() < 100 ? QStringLiteral("-") : shown(series.p99()), shown(series.max())};
    fields << (figure.baseline.isEmpty() ? QStringLiteral("-") : shown(figure.ratio)) << (figure.baseline.isEmpty() ? QStringLiteral("-") : figure.baseline);
    if (figure.limit) {
        const bool within = limited(figure, QString::fromLatin1(figure.limit->of)) <= figure.limit->most;
        fields << QStringLiteral("%1 <= %2").arg(QString::fromLatin1(figure.limit->of)).arg(figure.limit->most)
               << (within ? QStringLiteral("within") : QStringLiteral("OVER"));
    } else {
        fields << QStringLiteral("-") << QStringLiteral("-");
    }
    std::printf("%s\n", qUtf8Printable(fields.join(u'\t')));
    std::fflush(stdout);
}

/// Words among the figures, such as where something ran.
inline void note(const QString &words)
{
    std::printf("# %s\n", qUtf8Printable(words));
    std::fflush(stdout);
}

} // namespace mehfooz::bench
