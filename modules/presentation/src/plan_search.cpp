// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_search.h"

#include <text/folding.h>
#include <text/reading_level.h>

#include <algorithm>
#include <numeric>

namespace mehfooz {

namespace {

constexpr double kShareOfBest = 0.5; // a plan that fits half as well as the best is still offered
constexpr qsizetype kShortestStem = 4;
constexpr qsizetype kShortestLoose = 3;

QStringList foldedWords(const QString &text)
{
    return text::fold(text).split(u' ', Qt::SkipEmptyParts);
}

QStringList phrasesOf(const Incident &plan)
{
    QStringList phrases;
    for (const Saying &saying : plan.says)
        phrases.append(saying.phrases);
    for (const auto &title : plan.title.entries())
        phrases.append(title.text);
    return phrases;
}

/// How well a word of a plan answers a typed one: itself, its beginning, or the typed word's stem ("hacked" for "hack").
double fit(const QString &word, const QString &typed)
{
    if (word == typed)
        return 1.0;
    if (typed.size() >= 2 && word.startsWith(typed))
        return 0.8;
    return word.size() >= kShortestStem && typed.startsWith(word) ? 0.6 : 0.0;
}

double bestFit(const QStringList &words, const QString &typed)
{
    double best = 0;
    for (const QString &word : words)
        best = std::max(best, fit(word, typed));
    return best;
}

int allowedSlips(qsizetype letters)
{
    return letters >= 7 ? 2 : letters >= 4 ? 1 : 0;
}

} // namespace

PlanSearch::PlanSearch(const QList<Incident> &plans)
{
    for (const Incident &incident : plans) {
        Plan plan;
        for (const QString &phrase : phrasesOf(incident)) {
            plan.loose += text::loose(phrase) + u'\n';
            plan.words.append(foldedWords(phrase));
            for (const QString &word : text::words(phrase))
                m_written.insert(text::fold(word), word);
        }
        plan.words.removeDuplicates();
        m_plans.append(plan);
    }
}

QList<double> PlanSearch::scores(const QStringList &words) const
{
    QList<double> total(m_plans.size(), 0.0);
    for (const QString &typed : words) {
        QList<double> fits;
        for (const Plan &plan : m_plans)
            fits.append(bestFit(plan.words, typed));
        // A word that leads to every plan says nothing; one that leads to a single plan decides.
        const auto plansHit = std::ranges::count_if(fits, [](double value) { return value > 0; });
        for (qsizetype i = 0; i < fits.size() && plansHit > 0; ++i)
            total[i] += fits.at(i) / static_cast<double>(plansHit);
    }
    return total;
}

QList<qsizetype> PlanSearch::find(const QString &query) const
{
    QList<double> total = scores(foldedWords(query));
    const QString loose = text::loose(query);
    double best = total.isEmpty() ? 0 : *std::ranges::max_element(total);
    if (best <= 0 && loose.size() >= kShortestLoose) {
        for (qsizetype i = 0; i < m_plans.size(); ++i)
            total[i] = m_plans.at(i).loose.contains(loose) ? 1 : 0;
        best = total.isEmpty() ? 0 : *std::ranges::max_element(total);
    }
    QList<qsizetype> found;
    for (qsizetype i = 0; i < total.size(); ++i) {
        if (best > 0 && total.at(i) >= kShareOfBest * best)
            found.append(i);
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, [&](qsizetype i) { return total.at(i); });
    return found;
}

QString PlanSearch::nearestWord(const QString &query) const
{
    QString nearest;
    int least = 3;
    for (const QString &typed : foldedWords(query)) {
        for (auto word = m_written.cbegin(); word != m_written.cend(); ++word) {
            const int slips = text::alignmentDistance(word.key(), typed);
            const bool isBetter = slips < least || (slips == least && word.value() < nearest);
            if (slips <= allowedSlips(typed.size()) && isBetter) {
                least = slips;
                nearest = word.value();
            }
        }
    }
    return nearest;
}

} // namespace mehfooz
