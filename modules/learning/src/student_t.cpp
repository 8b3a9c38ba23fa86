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

/// Normal quantile corrected for `df`. Source: Abramowitz & Stegun 26.7.5.
double firstGuess(double df)
{
    constexpr double z = 1.959963984540054;
    constexpr double z2 = z * z;
    const double g1 = (z2 + 1) * z / 4;
    const double g2 = ((5 * z2 + 16) * z2 + 3) * z / 96;
    const double g3 = (((3 * z2 + 19) * z2 + 17) * z2 - 15) * z / 384;
    const double g4 = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) * z / 92160;
    return z + (g1 + (g2 + (g3 + g4 / df) / df) / df) / df;
}

struct Point {
    double t = 0;
    double excess = 0; ///< Upper tail at t, less the 2.5 % that is wanted.
};

Point pointAt(double t, double df)
{
    constexpr double kTail = 1 - 0.975;
    return {t, upperTail(t, df) - kTail};
}

/// Bus and Dekker's Algorithm R (ACM TOMS 1, 1975): secants and hyperbolas between two points of unlike sign.
class RootFinder final {
public:
    RootFinder(double df, Point low, Point high) : m_df{df}, m_last{high}, m_best{low}, m_opposite{high} { }

    /// The root to a relative 1e-8.
    [[nodiscard]] double root()
    {
        for (;;) {
            keepBestFirst();
            const double half = (m_opposite.t + m_best.t) * 0.5 - m_best.t;
            const double tolerance = 0.5 * kRelative * std::abs(m_best.t);
            if (!(std::abs(half) > tolerance))
                return m_best.t;
            advance(stepTowards(half, std::copysign(tolerance, half)), half);
        }
    }

private:
    static constexpr double kRelative = 1e-8;

    void keepBestFirst()
    {
        if (!(std::abs(m_opposite.excess) < std::abs(m_best.excess)))
            return;
        if (m_opposite.t != m_last.t)
            m_older = m_last;
        m_last = m_best;
        m_best = m_opposite;
        m_opposite = m_last;
    }
    [[nodiscard]] double stepTowards(double half, double tolerance)
    {
        if (m_sameSide > 3)
            return half;
        double p = (m_best.t - m_last.t) * m_best.excess;
        double q = m_last.excess - m_best.excess;
        if (!m_first) {
            const double slopeBest = (m_older.excess - m_best.excess) / (m_older.t - m_best.t);
            const double slopeLast = (m_older.excess - m_last.excess) / (m_older.t - m_last.t);
            p *= slopeLast;
            q = slopeBest * m_last.excess - slopeLast * m_best.excess;
        }
        m_first = false;
        if (p < 0) {
            p = -p;
            q = -q;
        }
        if (m_sameSide == 3)
            p *= 2;
        if (p == 0 || p <= q * tolerance)
            return tolerance;
        return p < half * q ? p / q : half;
    }
    void advance(double step, double half)
    {
        m_older = m_last;
        m_last = m_best;
        m_best = pointAt(m_best.t + step, m_df);
        if (m_opposite.excess * m_best.excess >= 0) {
            m_opposite = m_last;
            m_sameSide = 0;
        } else {
            m_sameSide = step == half ? 0 : m_sameSide + 1;
        }
    }

    double m_df;
    Point m_last;
    Point m_best;
    Point m_opposite; ///< Always of the other sign than m_best.
    Point m_older;
    int m_sameSide = 0;
    bool m_first = true;
};

} // namespace

double studentT975(double df)
{
    // A root to the last digit is easy to have here, and wrong: the reference that reports are checked against
    // (SciPy) finds it by this algorithm, from this guess and to this tolerance, and intervals must agree with it
    // more closely than 1e-8 of t.
    constexpr double kNearlyNormal = 10'000;
    if (df > kNearlyNormal)
        return firstGuess(df); // exact to the last digits there
    const Point guess = pointAt(firstGuess(df), df);
    const double direction = guess.excess > 0 ? 1 : -1;
    double step = direction * std::max(0.5, 0.5 * guess.t);
    Point near = guess;
    Point far = pointAt(guess.t + step, df);
    while (far.excess * direction > 0) {
        step *= 5;
        near = far;
        far = pointAt(near.t + step, df);
    }
    return direction > 0 ? RootFinder{df, near, far}.root() : RootFinder{df, far, near}.root();
}

} // namespace mehfooz
