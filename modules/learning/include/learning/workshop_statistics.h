// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/split_mix64.h>

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/// Figures of a workshop with pre-test and post-test (spec: learning, section 7). Percent are 0..100, changes are
/// points of percent. Everything is pure; any thread. A figure that is undefined is absent.
namespace mehfooz {

/// Wilson score interval of k of n, z = 1.959963984540054 (spec: learning, section 7.1).
struct Proportion { double share = 0; double low = 0; double high = 0; };
/// Of nothing at all (n = 0) the interval is 0 to 1.
[[nodiscard]] Proportion wilson(int k, int n);

/// Two-sided 95 % quantile of Student's t, df at least 1 (may be fractional), to a relative 1e-8; the same digits as
/// SciPy's, which finds it in the same way.
[[nodiscard]] double studentT975(double df);

/// Mean with t interval; from one value on there is a mean, from two on the rest.
struct MeanInterval {
    int n = 0;
    std::optional<double> mean;
    std::optional<double> sd; ///< Divisor n − 1.
    std::optional<double> se;
    std::optional<int> df;
    std::optional<double> t;
    std::optional<double> low;
    std::optional<double> high;
};
[[nodiscard]] MeanInterval meanInterval(const QList<double> &values);

/// One person's two tests.
struct PrePost { double pre = 0; double post = 0; };

/// (post − pre)/(100 − pre); undefined at pre = 100. Source: Hake 1998.
[[nodiscard]] std::optional<double> hakeGain(double pre, double post);
/// Normalised change, which treats losses fairly; undefined at 0 both and 100 both. Source: Marx and Cummings 2007.
[[nodiscard]] std::optional<double> normalisedChange(double pre, double post);
/// Hake's gain of the two means.
[[nodiscard]] std::optional<double> cohortGain(const QList<PrePost> &pairs);

struct BootstrapInterval {
    int replicates = 0;
    int used = 0; ///< Replicates in which the gain was defined.
    std::uint64_t seed = 0;
    double low = 0;
    double high = 0;
};
/// Percentile bootstrap of the cohort gain; nothing below five pairs.
[[nodiscard]] std::optional<BootstrapInterval> bootstrapGain(const QList<PrePost> &pairs, int replicates,
                                                             std::uint64_t seed);

/// What may be shown of a workshop with so many pairs: below 5 only counts, below 10 no intervals.
enum class WorkshopDetail { CountsOnly, MeansOnly, Everything };
[[nodiscard]] WorkshopDetail detailFor(int pairs);

/// The answers of one person to one form, in the form's order; an empty text is an omitted item.
struct TestSheet {
    QString form;
    QStringList answers;
};

struct WorkshopPerson {
    QString pairCode;
    QString group; ///< "X" (pre A, post B) or "Y" (pre B, post A).
    std::optional<TestSheet> pre;
    std::optional<TestSheet> post;
};

/// A workshop's tests as they were taken.
struct WorkshopTests {
    QMap<QString, QStringList> keys; ///< Right answers by form.
    QList<WorkshopPerson> people;
};

struct PersonFigures {
    QString pairCode;
    std::optional<double> prePercent;
    std::optional<double> postPercent;
    std::optional<double> change; ///< Like the two below, only of a pair.
    std::optional<double> hakeGain;
    std::optional<double> normalisedChange;

    [[nodiscard]] bool isPaired() const { return prePercent && postPercent; }
};

/// The main figure: the form difference cancels.
struct CrossedEstimate {
    MeanInterval groupX; ///< Of the changes.
    MeanInterval groupY;
    double gainPoints = 0;
    double se = 0;
    double df = 0; ///< Welch–Satterthwaite.
    double t = 0;
    double low = 0;
    double high = 0;
    double formBMinusA = 0; ///< Points.
};

struct ItemFigures {
    int item = 0; ///< From 1.
    int right = 0;
    int n = 0;
    Proportion difficulty;
    std::optional<double> discrimination; ///< Point-biserial with the total of the other items.
    QMap<QString, int> optionCounts;      ///< Of every option that the form's keys or answers name.
    int omitted = 0;
};

/// One form at one moment.
struct FormFigures {
    int n = 0;
    double meanRight = 0;
    double variance = 0; ///< Of the totals, divisor n.
    std::optional<double> kr20;
    QList<ItemFigures> items;
};
[[nodiscard]] FormFigures analyseItems(const QStringList &key, const QList<QStringList> &sheets);

struct CountOf { int k = 0; int n = 0; };

struct WorkshopFigures {
    int people = 0;
    int pairs = 0;
    int preOnly = 0;
    int postOnly = 0;
    QList<PersonFigures> persons;
    std::optional<double> meanPre; ///< Of pairs, as all below.
    std::optional<double> meanPost;
    std::optional<double> cohortGain;
    std::optional<BootstrapInterval> cohortGainInterval;
    MeanInterval change;
    MeanInterval individualGain;
    int gainUndefined = 0;
    MeanInterval normalisedChange;
    std::optional<double> effectSize; ///< dz: mean change over its standard deviation.
    std::optional<CrossedEstimate> crossed;
    CountOf improved;
    CountOf worse;
    QMap<QString, FormFigures> preForms; ///< By form; everybody who took it, paired or not.
    QMap<QString, FormFigures> postForms;
};

inline constexpr int kBootstrapReplicates = 2000;

[[nodiscard]] WorkshopFigures workshopFigures(const WorkshopTests &tests, std::uint64_t seed,
                                              int replicates = kBootstrapReplicates);

} // namespace mehfooz
