// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/workshop_statistics.h>

#include <algorithm>
#include <cmath>

namespace mehfooz {

namespace {

constexpr double kNormal975 = 1.959963984540054;
constexpr double kSamePercent = 1e-9;
constexpr int kFewestPairs = 5;
constexpr int kFewestForIntervals = 10;

double meanOf(const QList<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

std::optional<double> gainOfSums(double pre, double post, double count)
{
    return hakeGain(pre / count, post / count);
}

/// Linear interpolation at h = (m − 1)·p in sorted values.
double percentile(const QList<double> &sorted, double p)
{
    const double h = static_cast<double>(sorted.size() - 1) * p;
    const auto below = static_cast<qsizetype>(std::floor(h));
    const qsizetype above = std::min(below + 1, sorted.size() - 1);
    return sorted.at(below) + (h - std::floor(h)) * (sorted.at(above) - sorted.at(below));
}

} // namespace

Proportion wilson(int k, int n)
{
    if (n <= 0)
        return {0, 0, 1};
    const double z2 = kNormal975 * kNormal975;
    const double p = static_cast<double>(k) / n;
    const double scale = 1 + z2 / n;
    const double centre = (p + z2 / (2.0 * n)) / scale;
    const double half = kNormal975 * std::sqrt(p * (1 - p) / n + z2 / (4.0 * n * n)) / scale;
    return {p, k == 0 ? 0 : centre - half, k == n ? 1 : centre + half};
}

MeanInterval meanInterval(const QList<double> &values)
{
    MeanInterval interval;
    interval.n = static_cast<int>(values.size());
    if (values.isEmpty())
        return interval;
    const double mean = meanOf(values);
    interval.mean = mean;
    if (values.size() < 2)
        return interval;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const int df = interval.n - 1;
    const double sd = std::sqrt(squares / df);
    const double se = sd / std::sqrt(static_cast<double>(interval.n));
    const double t = studentT975(df);
    interval.sd = sd;
    interval.se = se;
    interval.df = df;
    interval.t = t;
    interval.low = mean - t * se;
    interval.high = mean + t * se;
    return interval;
}

std::optional<double> hakeGain(double pre, double post)
{
    if (pre >= 100 - kSamePercent)
        return std::nullopt;
    return (post - pre) / (100 - pre);
}

std::optional<double> normalisedChange(double pre, double post)
{
    if (std::abs(post - pre) < kSamePercent) {
        const bool atAnEnd = pre < kSamePercent || pre > 100 - kSamePercent;
        return atAnEnd ? std::nullopt : std::optional{0.0};
    }
    return post > pre ? (post - pre) / (100 - pre) : (post - pre) / pre;
}

std::optional<double> cohortGain(const QList<PrePost> &pairs)
{
    double pre = 0;
    double post = 0;
    for (const PrePost &pair : pairs) {
        pre += pair.pre;
        post += pair.post;
    }
    return pairs.isEmpty() ? std::nullopt : gainOfSums(pre, post, static_cast<double>(pairs.size()));
}

std::optional<BootstrapInterval> bootstrapGain(const QList<PrePost> &pairs, int replicates, std::uint64_t seed)
{
    if (pairs.size() < kFewestPairs)
        return std::nullopt;
    const auto count = static_cast<std::uint64_t>(pairs.size());
    SplitMix64 random{seed};
    QList<double> gains;
    gains.reserve(replicates);
    for (int replicate = 0; replicate < replicates; ++replicate) {
        double pre = 0;
        double post = 0;
        for (std::uint64_t draw = 0; draw < count; ++draw) {
            const PrePost &pair = pairs.at(static_cast<qsizetype>(random.below(count)));
            pre += pair.pre;
            post += pair.post;
        }
        if (const std::optional<double> gain = gainOfSums(pre, post, static_cast<double>(count)))
            gains.append(*gain);
    }
    if (gains.isEmpty())
        return std::nullopt;
    std::sort(gains.begin(), gains.end());
    return BootstrapInterval{replicates, static_cast<int>(gains.size()), seed, percentile(gains, 0.025),
                             percentile(gains, 0.975)};
}

WorkshopDetail detailFor(int pairs)
{
    if (pairs < kFewestPairs)
        return WorkshopDetail::CountsOnly;
    return pairs < kFewestForIntervals ? WorkshopDetail::MeansOnly : WorkshopDetail::Everything;
}

} // namespace mehfooz
