// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/trend_words.h>

#include <QCoreApplication>

namespace mehfooz {

namespace {

class TrendWords {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::TrendWords)

public:
    //: In the line "This week: …" of Today: %1 is a number of points. Urdu has words, no sign.
    static QString did(int points, int things)
    {
        return points > 0 ? tr("+%1 from %n thing(s) you did", nullptr, things).arg(points)
                          : tr("−%1 from %n thing(s) that ended", nullptr, things).arg(-points);
    }
    static QString checked(int points, int answers)
    {
        return points > 0 ? tr("+%1 from %n answer(s) you gave", nullptr, answers).arg(points)
                          : tr("−%1 from %n answer(s) you gave", nullptr, answers).arg(-points);
    }
    static QString situation(int points)
    {
        return points > 0 ? tr("+%1 because your situation changed").arg(points)
                          : tr("−%1 because your situation changed").arg(-points);
    }
    static QString list(int points)
    {
        return points > 0 ? tr("+%1 because the list changed").arg(points)
                          : tr("−%1 because the list changed").arg(-points);
    }
    //: Joins two reasons in the line "This week: …".
    static QString joined(const QString &first, const QString &second) { return tr("%1, %2").arg(first, second); }
    //: The higher number of the score moved, the lower did not. %1 is such as "−4 from 2 answers you gave".
    static QString onHigher(const QString &clauses) { return tr("higher number: %1").arg(clauses); }

    static QString youDid() { return tr("You did"); }
    static QString youChecked() { return tr("You checked"); }
    static QString situationChanged() { return tr("Your situation changed"); }
    static QString listChanged() { return tr("The list changed"); }
    static QString move(int points)
    {
        if (points == 0)
            return tr("no change");
        return points > 0 ? tr("%n point(s) up", nullptr, points) : tr("%n point(s) down", nullptr, -points);
    }
};

bool isKnownState(CheckValue value)
{
    return value == CheckValue::Yes || value == CheckValue::Partly || value == CheckValue::No;
}

/// Shares are whole numbers already (spec scoring, section 7); they are kept as doubles.
int whole(double points)
{
    return qRound(points);
}

QStringList clausesOf(const TrendParts &shown, const TrendCounts &counts)
{
    QStringList clauses;
    if (whole(shown.youDid) != 0)
        clauses.append(TrendWords::did(whole(shown.youDid), counts.did));
    if (whole(shown.youChecked) != 0)
        clauses.append(TrendWords::checked(whole(shown.youChecked), counts.checked));
    if (whole(shown.situationChanged) != 0)
        clauses.append(TrendWords::situation(whole(shown.situationChanged)));
    if (whole(shown.listChanged) != 0)
        clauses.append(TrendWords::list(whole(shown.listChanged)));
    return clauses;
}

QString joinedClauses(const QStringList &clauses)
{
    QString line;
    for (const QString &clause : clauses)
        line = line.isEmpty() ? clause : TrendWords::joined(line, clause);
    return line;
}

} // namespace

TrendCounts trendCounts(const AssessmentState &before, const AssessmentState &after)
{
    TrendCounts counts;
    for (const ScoredItem &item : after.catalogue.items) {
        if (!applies(item, after.profile) || itemWeight(item, after.profile) <= 0)
            continue;
        const CheckValue then = effectiveValue(item, before.answers);
        const CheckValue now = effectiveValue(item, after.answers);
        if (then == now)
            continue;
        if (isKnownState(then) && isKnownState(now))
            ++counts.did;
        else
            ++counts.checked;
    }
    return counts;
}

QList<TrendShare> trendShares(const Trend &trend, const LanguageState &language)
{
    const auto move = [&](double points) { return language.shown(TrendWords::move(whole(points))); };
    const TrendParts &low = trend.low.shown;
    const TrendParts &high = trend.high.shown;
    return {
        {TrendWords::youDid(), move(low.youDid), move(high.youDid)},
        {TrendWords::youChecked(), move(low.youChecked), move(high.youChecked)},
        {TrendWords::situationChanged(), move(low.situationChanged), move(high.situationChanged)},
        {TrendWords::listChanged(), move(low.listChanged), move(high.listChanged)},
    };
}

QString trendClauses(const Trend &trend, const TrendCounts &counts, const LanguageState &language)
{
    const QString low = joinedClauses(clausesOf(trend.low.shown, counts));
    if (!low.isEmpty())
        return language.shown(low);
    const QString high = joinedClauses(clausesOf(trend.high.shown, counts));
    return high.isEmpty() ? QString{} : language.shown(TrendWords::onHigher(high));
}

} // namespace mehfooz
