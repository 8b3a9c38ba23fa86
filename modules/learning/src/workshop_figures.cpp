// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/workshop_statistics.h>

#include <cmath>

namespace mehfooz {

namespace {

constexpr double kSamePercent = 1e-9;

/// 100 × items right / items; what was omitted counts wrong. Nothing for a form without key.
std::optional<double> percentRight(const std::optional<TestSheet> &sheet, const QMap<QString, QStringList> &keys)
{
    if (!sheet || keys.value(sheet->form).isEmpty())
        return std::nullopt;
    const QStringList key = keys.value(sheet->form);
    int right = 0;
    for (qsizetype item = 0; item < key.size(); ++item)
        right += item < sheet->answers.size() && sheet->answers.at(item) == key.at(item) ? 1 : 0;
    return 100.0 * right / static_cast<double>(key.size());
}

PersonFigures figuresOf(const WorkshopPerson &person, const QMap<QString, QStringList> &keys)
{
    PersonFigures figures;
    figures.pairCode = person.pairCode;
    figures.prePercent = percentRight(person.pre, keys);
    figures.postPercent = percentRight(person.post, keys);
    if (!figures.isPaired())
        return figures;
    figures.change = *figures.postPercent - *figures.prePercent;
    figures.hakeGain = hakeGain(*figures.prePercent, *figures.postPercent);
    figures.normalisedChange = normalisedChange(*figures.prePercent, *figures.postPercent);
    return figures;
}

void countPerson(WorkshopFigures &figures, const PersonFigures &person)
{
    ++figures.people;
    figures.pairs += person.isPaired() ? 1 : 0;
    figures.preOnly += person.prePercent && !person.postPercent ? 1 : 0;
    figures.postOnly += person.postPercent && !person.prePercent ? 1 : 0;
    figures.gainUndefined += person.isPaired() && !person.hakeGain ? 1 : 0;
    figures.improved.k += person.change.value_or(0) > kSamePercent ? 1 : 0;
    figures.worse.k += person.change.value_or(0) < -kSamePercent ? 1 : 0;
}

/// The defined values of one figure of all pairs.
QList<double> valuesOf(const QList<PersonFigures> &persons, std::optional<double> PersonFigures::*figure)
{
    QList<double> values;
    for (const PersonFigures &person : persons) {
        if (person.isPaired() && (person.*figure))
            values.append(*(person.*figure));
    }
    return values;
}

std::optional<CrossedEstimate> crossedEstimate(const QList<double> &changesX, const QList<double> &changesY)
{
    CrossedEstimate estimate{meanInterval(changesX), meanInterval(changesY), 0, 0, 0, 0, 0, 0, 0};
    const MeanInterval &x = estimate.groupX;
    const MeanInterval &y = estimate.groupY;
    if (!x.se || !y.se)
        return std::nullopt;
    const double varianceX = *x.se * *x.se;
    const double varianceY = *y.se * *y.se;
    const double variance = varianceX + varianceY;
    estimate.gainPoints = (*x.mean + *y.mean) / 2;
    estimate.se = std::sqrt(variance) / 2;
    const double pooled = varianceX * varianceX / *x.df + varianceY * varianceY / *y.df;
    estimate.df = pooled > 0 ? variance * variance / pooled : *x.df + *y.df;
    estimate.t = studentT975(estimate.df);
    estimate.low = estimate.gainPoints - estimate.t * estimate.se;
    estimate.high = estimate.gainPoints + estimate.t * estimate.se;
    estimate.formBMinusA = (*x.mean - *y.mean) / 2;
    return estimate;
}

QMap<QString, FormFigures> formsAt(const WorkshopTests &tests, std::optional<TestSheet> WorkshopPerson::*moment)
{
    QMap<QString, FormFigures> forms;
    for (auto key = tests.keys.cbegin(); key != tests.keys.cend(); ++key) {
        QList<QStringList> sheets;
        for (const WorkshopPerson &person : tests.people) {
            const std::optional<TestSheet> &sheet = person.*moment;
            if (sheet && sheet->form == key.key())
                sheets.append(sheet->answers);
        }
        if (!sheets.isEmpty())
            forms.insert(key.key(), analyseItems(key.value(), sheets));
    }
    return forms;
}

void addMeans(WorkshopFigures &figures)
{
    figures.change = meanInterval(valuesOf(figures.persons, &PersonFigures::change));
    figures.individualGain = meanInterval(valuesOf(figures.persons, &PersonFigures::hakeGain));
    figures.normalisedChange = meanInterval(valuesOf(figures.persons, &PersonFigures::normalisedChange));
    figures.meanPre = meanInterval(valuesOf(figures.persons, &PersonFigures::prePercent)).mean;
    figures.meanPost = meanInterval(valuesOf(figures.persons, &PersonFigures::postPercent)).mean;
    if (figures.change.sd && *figures.change.sd > 0)
        figures.effectSize = *figures.change.mean / *figures.change.sd;
}

} // namespace

WorkshopFigures workshopFigures(const WorkshopTests &tests, std::uint64_t seed, int replicates)
{
    WorkshopFigures figures;
    QList<PrePost> pairs;
    QList<double> changesX;
    QList<double> changesY;
    for (const WorkshopPerson &person : tests.people) {
        figures.persons.append(figuresOf(person, tests.keys));
        const PersonFigures &last = figures.persons.last();
        countPerson(figures, last);
        if (!last.isPaired())
            continue;
        pairs.append({*last.prePercent, *last.postPercent});
        if (person.group == u"X")
            changesX.append(*last.change);
        else if (person.group == u"Y")
            changesY.append(*last.change);
    }
    addMeans(figures);
    figures.improved.n = figures.pairs;
    figures.worse.n = figures.pairs;
    figures.cohortGain = cohortGain(pairs);
    figures.cohortGainInterval = bootstrapGain(pairs, replicates, seed);
    figures.crossed = crossedEstimate(changesX, changesY);
    figures.preForms = formsAt(tests, &WorkshopPerson::pre);
    figures.postForms = formsAt(tests, &WorkshopPerson::post);
    return figures;
}

} // namespace mehfooz
