// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/signal_detection.h>

#include "key_table.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace mehfooz {

namespace {

constexpr double kNormal975 = 1.959963984540054;
constexpr int kFewestOfEach = 8;
constexpr qsizetype kWindow = 5;

constexpr std::array<KeyRow<CueBand>, 3> kCueBands{{
    {CueBand::Few, u"few"},
    {CueBand::Some, u"some"},
    {CueBand::Many, u"many"},
}};

constexpr std::array<KeyRow<PhishRating>, 4> kRatings{{
    {PhishRating::VeryDifficult, u"very_difficult"},
    {PhishRating::ModeratelyDifficult, u"moderately_difficult"},
    {PhishRating::ModeratelyToLeastDifficult, u"moderately_to_least_difficult"},
    {PhishRating::LeastDifficult, u"least_difficult"},
}};

constexpr std::array<KeyRow<SkillBand>, 3> kSkillBands{{
    {SkillBand::PractiseMore, u"practise_more"},
    {SkillBand::Fair, u"fair"},
    {SkillBand::Strong, u"strong"},
}};

constexpr std::array<KeyRow<BiasBand>, 3> kBiasBands{{
    {BiasBand::TooTrusting, u"too_trusting"},
    {BiasBand::Balanced, u"balanced"},
    {BiasBand::TooSuspicious, u"too_suspicious"},
}};

double normalDensity(double z)
{
    return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
}

double normalTail(double z)
{
    return std::erfc(z / std::numbers::sqrt2) / 2;
}

/// Upper quantile for a tail of at most a half. Start value: Abramowitz & Stegun 26.2.23 (error below 4.5e-4).
double upperQuantile(double tail)
{
    const double t = std::sqrt(-2 * std::log(tail));
    double z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for (int step = 0; step < 3; ++step) { // Halley
        const double newton = (normalTail(z) - tail) / normalDensity(z);
        z += newton / (1 - z * newton / 2);
    }
    return z;
}

double variancePart(double rate, double z, int trials)
{
    const double density = normalDensity(z);
    return trials == 0 ? std::numeric_limits<double>::quiet_NaN() : rate * (1 - rate) / (trials * density * density);
}

CueBand cueBandOf(int cues)
{
    if (cues <= 8)
        return CueBand::Few;
    return cues <= 14 ? CueBand::Some : CueBand::Many;
}

struct Rated {
    PhishRating rating;
    int step;
};

/// NIST Phish Scale (TN 2276) with the product's step; rows few, some, many, columns premise high, medium, low.
Rated ratedBy(CueBand band, Premise premise)
{
    constexpr Rated kVery{PhishRating::VeryDifficult, 3};
    constexpr Rated kModerate{PhishRating::ModeratelyDifficult, 2};
    constexpr std::array<std::array<Rated, 3>, 3> kTable{{
        {kVery, kVery, kModerate},
        {kVery, kModerate, Rated{PhishRating::ModeratelyToLeastDifficult, 1}},
        {kModerate, kModerate, Rated{PhishRating::LeastDifficult, 1}},
    }};
    const std::size_t column = premise == Premise::High ? 0 : premise == Premise::Medium ? 1 : 2;
    return kTable[static_cast<std::size_t>(band)][column];
}

/// 4 or 5 of the last five right: one step harder; 2 or fewer: one easier.
int changeOf(const QList<bool> &lastFive)
{
    const auto right = lastFive.count(true);
    if (right >= 4)
        return 1;
    return right <= 2 ? -1 : 0;
}

int genuineStep(int cues)
{
    if (cues <= 0)
        return 1;
    return cues <= 2 ? 2 : 3;
}

} // namespace

SignalMeasures signalMeasures(const JudgementCounts &counts)
{
    const int scams = counts.hits + counts.misses;
    const int genuine = counts.falseAlarms + counts.correctRejections;
    SignalMeasures measures;
    measures.hitRate = (counts.hits + 0.5) / (scams + 1);
    measures.falseAlarmRate = (counts.falseAlarms + 0.5) / (genuine + 1);
    measures.zHit = inverseNormal(measures.hitRate);
    measures.zFalseAlarm = inverseNormal(measures.falseAlarmRate);
    measures.dPrime = measures.zHit - measures.zFalseAlarm;
    measures.biasC = -(measures.zHit + measures.zFalseAlarm) / 2;
    measures.standardError = std::sqrt(variancePart(measures.hitRate, measures.zHit, scams)
                                       + variancePart(measures.falseAlarmRate, measures.zFalseAlarm, genuine));
    measures.low = measures.dPrime - kNormal975 * measures.standardError;
    measures.high = measures.dPrime + kNormal975 * measures.standardError;
    return measures;
}

bool isReportable(const JudgementCounts &counts)
{
    return counts.hits + counts.misses >= kFewestOfEach
        && counts.falseAlarms + counts.correctRejections >= kFewestOfEach;
}

std::optional<double> percentCorrect(const JudgementCounts &counts)
{
    const int right = counts.hits + counts.correctRejections;
    const int all = right + counts.misses + counts.falseAlarms;
    return all == 0 ? std::nullopt : std::optional{100.0 * right / all};
}

SkillBand skillBandOf(double dPrime)
{
    if (dPrime < 1)
        return SkillBand::PractiseMore;
    return dPrime < 2 ? SkillBand::Fair : SkillBand::Strong;
}

BiasBand biasBandOf(double biasC)
{
    if (biasC > 0.3)
        return BiasBand::TooTrusting;
    return biasC < -0.3 ? BiasBand::TooSuspicious : BiasBand::Balanced;
}

double inverseNormal(double p)
{
    if (p == 0.5)
        return 0;
    return p > 0.5 ? upperQuantile(1 - p) : -upperQuantile(p);
}

SpecimenDifficulty difficultyOf(bool genuine, int cues, Premise premise)
{
    if (genuine)
        return {std::nullopt, std::nullopt, genuineStep(cues)};
    const CueBand band = cueBandOf(cues);
    const Rated rated = ratedBy(band, premise);
    return {band, rated.rating, rated.step};
}

QList<int> adaptSteps(int start, const QList<bool> &right)
{
    int step = std::clamp(start, 1, 3);
    QList<int> steps{step};
    QList<bool> window;
    for (const bool each : right) {
        window.append(each);
        if (window.size() > kWindow)
            window.removeFirst();
        const int wanted = window.size() < kWindow ? step : step + changeOf(window);
        const int next = std::clamp(wanted, 1, 3);
        if (next != step)
            window.clear();
        step = next;
        steps.append(step);
    }
    return steps;
}

QString toKey(CueBand band)
{
    return keyIn(kCueBands, band);
}

QString toKey(PhishRating rating)
{
    return keyIn(kRatings, rating);
}

QString toKey(SkillBand band)
{
    return keyIn(kSkillBands, band);
}

QString toKey(BiasBand band)
{
    return keyIn(kBiasBands, band);
}

} // namespace mehfooz
