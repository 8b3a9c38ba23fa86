// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/workshop_statistics.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mehfooz {

namespace {

/// log Γ(x) for x > 0: Stirling's series after shifting x above 10. Not std::lgamma, which writes a global variable.
double logGamma(double x)
{
    double shift = 0;
    for (; x < 10; ++x)
        shift += std::log(x);
    const double r = 1 / (x * x);
    const double series = (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r / 1188)))) / x;
    return (x - 0.5) * std::log(x) - x + 0.5 * std::log(2 * std::numbers::pi) + series - shift;
}

/// Continued fraction of the incomplete beta function, by Lentz's method; converges fast for x < (a+1)/(a+b+2).
double betaFraction(double a, double b, double x)
{
    constexpr double kTiny = 1e-300;
    constexpr int kMostTerms = 10'000;
    const auto nonZero = [](double value) { return std::abs(value) < kTiny ? kTiny : value; };
    double c = 1;
    double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m < kMostTerms; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1) < 1e-15)
            break;
    }
    return fraction;
}

double incompleteBeta(double a, double b, double x)
{
    const double front =
        std::exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

double upperTail(double t, double df)
{
    return incompleteBeta(df / 2, 0.5, df / (df + t * t)) / 2;
}

double density(double t, double df)
{
    return std::exp(logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * std::log(df * std::numbers::pi)
                    - (df + 1) / 2 * std::log1p(t * t / df));
}

} // namespace

double studentT975(double df)
{
    constexpr double kTail = 0.025;
    constexpr double kNormal = 1.959963984540054;
    constexpr double kOneDegree = 12.706204736174707;
    if (df > 1e9)
        return kNormal;
    double low = kNormal - 1e-6;
    double high = kOneDegree + 1e-6;
    double t = std::min(kNormal + 2.4 / df, high); // leading term of the expansion about the normal quantile
    for (int step = 0; step < 100; ++step) {
        const double excess = upperTail(t, df) - kTail;
        (excess > 0 ? low : high) = t;
        double next = t + excess / density(t, df);
        if (!(next > low && next < high))
            next = (low + high) / 2;
        if (std::abs(next - t) < 1e-14 * t)
            return next;
        t = next;
    }
    return t;
}

} // namespace mehfooz
