// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/score_explanation.h>

#include <QCoreApplication>

#include <array>

namespace mehfooz {

namespace {

class ExplanationWords {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::ScoreExplanation)

public:
    static QString meaning()
    {
        return tr("The score says how many recommended protections are in place in your situation. It does not say how likely an attack is.");
    }
    static QString counting(int items) { return tr("%n protection(s) from the list count for you. The others don't fit your phone, your work or your home.", nullptr, items); }
    static QString weighing()
    {
        return tr("Each protection weighs as much as the risk that it takes away: how hard a threat would hit you, how likely it is for you, and how good the evidence is.");
    }
    static QString ownWords() { return tr("All answers are your own. Nobody checks them, and they stay on this computer."); }
    static QString nothing() { return tr("Nothing on the list fits your situation, so nothing is counted."); }

    static QString done() { return tr("Done"); }
    static QString partly() { return tr("Partly"); }
    static QString no() { return tr("No"); }
    static QString unknown() { return tr("Don't know, or look again"); }
    static QString protections(int count) { return tr("%n protection(s)", nullptr, count); }
    static QString full(int points) { return tr("about %n of 100 points", nullptr, points); }
    static QString half(int points) { return tr("half their weight: about %n of 100 points", nullptr, points); }
    static QString none() { return tr("no points"); }
    static QString open(int points) { return tr("nothing in the lower number, about %n of 100 points in the higher one", nullptr, points); }

    static QString limits()
    {
        return tr("Some protections are essential, because small good habits must not hide an open front door. With two or more essentials open, the score stops at 49. With one open, it stops at 69. With one only partly done, it stops at 89.");
    }
    static QString holding(const QString &title)
    {
        //: %1 is the title of an essential, such as "WhatsApp has a two-step verification PIN".
        return tr("Holding your score now: %1").arg(title);
    }
    static QString bands()
    {
        return tr("The word beside the score follows the lower number: up to 49 it needs attention, from 50 it is getting there, from 70 it is good, from 90 it is strong.");
    }
    static QString soFar() { return tr("\"So far\" stands there while many answers are still unknown."); }
};

/// Weight and number of the items that have one answer.
struct Share {
    int items = 0;
    double weight = 0;
};

struct Shares {
    Share yes;
    Share partly;
    Share no;
    Share unknown;
    double total = 0;

    [[nodiscard]] int points(const Share &share, double value) const
    {
        return total > 0 ? qRound(100 * share.weight * value / total) : 0;
    }
};

Shares sharesOf(const ScoreSubject &subject)
{
    Shares shares;
    for (const ScoredItem &item : subject.library.catalogue().items) {
        const double weight = applies(item, subject.profile) ? itemWeight(item, subject.profile) : 0;
        const CheckValue value = effectiveValue(item, subject.answers);
        if (weight <= 0 || value == CheckValue::NotApplicable)
            continue;
        Share *share = &shares.unknown;
        if (value == CheckValue::Yes)
            share = &shares.yes;
        else if (value == CheckValue::Partly)
            share = &shares.partly;
        else if (value == CheckValue::No)
            share = &shares.no;
        ++share->items;
        share->weight += weight;
        shares.total += weight;
    }
    return shares;
}

QList<ScoreExplanation::Row> rowsOf(const Shares &shares, const LanguageState &language)
{
    QList<ScoreExplanation::Row> rows;
    const auto add = [&](const QString &what, const Share &share, const QString &counts) {
        if (share.items > 0)
            rows.append({language.shown(what), language.shown(ExplanationWords::protections(share.items)), language.shown(counts)});
    };
    add(ExplanationWords::done(), shares.yes, ExplanationWords::full(shares.points(shares.yes, 1)));
    add(ExplanationWords::partly(), shares.partly, ExplanationWords::half(shares.points(shares.partly, 0.5)));
    add(ExplanationWords::no(), shares.no, ExplanationWords::none());
    add(ExplanationWords::unknown(), shares.unknown, ExplanationWords::open(shares.points(shares.unknown, 1)));
    return rows;
}

} // namespace

ScoreExplanation explainScore(const CheckScore &score, const ScoreSubject &subject, const LanguageState &language)
{
    ScoreExplanation explanation;
    const auto say = [&](QStringList &list, const QString &sentence) { list.append(language.shown(sentence)); };
    say(explanation.sentences, ExplanationWords::meaning());
    if (!score.scored) {
        say(explanation.sentences, ExplanationWords::nothing());
        return explanation;
    }
    say(explanation.sentences, ExplanationWords::counting(score.counting));
    say(explanation.sentences, ExplanationWords::weighing());
    explanation.rows = rowsOf(sharesOf(subject), language);
    say(explanation.limits, ExplanationWords::limits());
    for (const QString &name : scoreFace(score, subject, language).limitedBy)
        say(explanation.limits, ExplanationWords::holding(name));
    say(explanation.limits, ExplanationWords::bands());
    if (score.provisional)
        say(explanation.limits, ExplanationWords::soFar());
    say(explanation.limits, ExplanationWords::ownWords());
    return explanation;
}

} // namespace mehfooz
