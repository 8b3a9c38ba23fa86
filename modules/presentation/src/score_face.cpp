// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/score_face.h>

#include <QCoreApplication>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr double kPointEpsilon = 1e-9;
constexpr double kShareEpsilon = 1e-12;
constexpr int kNamesInLine = 3;

class ScoreWords {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::ScoreWords)

public:
    static QString nothing() { return tr("Nothing here applies to you, so there is no score."); }
    static QString tooEarly(int questions) { return tr("Still %n question(s) before a score makes sense", nullptr, questions); }

    static QString band(ScoreBand band)
    {
        switch (band) {
        case ScoreBand::AtRisk: return tr("Needs attention");
        case ScoreBand::GettingThere: return tr("Getting there");
        case ScoreBand::Good: return tr("Good");
        case ScoreBand::Strong: return tr("Strong");
        }
        Q_UNREACHABLE();
    }
    //: Beside a score while less than 60 of 100 parts are known. %1 is a band such as "Getting there".
    static QString soFar(const QString &band) { return tr("%1, so far").arg(band); }

    static QString certain(int low)
    {
        //: The solid part of the score's bar. %1 is the lower number of the score.
        return low == 0 ? tr("Nothing is certain yet") : tr("%1 is certain: these protections are in place").arg(low);
    }

    static QString unknown(int answers, bool isRange)
    {
        if (answers == 0)
            return tr("Every answer is known, so it is one number");
        return isRange ? tr("%n answer(s) unknown, so it is a range", nullptr, answers)
                       : tr("%n answer(s) unknown, but they can't move the score yet", nullptr, answers);
    }
    static QString answerLabel(int answers) { return answers == 0 ? QString{} : tr("Answer %n", nullptr, answers); }

    static QString limit(const ScoreSide &side)
    {
        const int missing = static_cast<int>(side.essentialsMissing.size());
        if (missing > 0) {
            //: The post on the score's bar. %1 is the highest score while essentials are open.
            return tr("%n essential(s) open: until then, %1 is the limit", nullptr, missing).arg(side.cap);
        }
        return tr("%n essential(s) partly done: until then, %1 is the limit", nullptr,
                  static_cast<int>(side.essentialsPartly.size()))
            .arg(side.cap);
    }
    static QString limitUnknown(const ScoreSide &low)
    {
        //: Only the lower number is held: the essentials are unknown. %1 is that number's limit.
        return tr("%n essential(s) not answered yet: until then, the lower number stops at %1", nullptr,
                  static_cast<int>(low.essentialsMissing.size()))
            .arg(low.cap);
    }
    //: An essential that holds the score down, because its answer is unknown.
    static QString notAnswered(const QString &title) { return tr("%1 (not answered yet)").arg(title); }
    //: An essential that holds the score down, because the advice changed after it was answered.
    static QString lookAgain(const QString &title) { return tr("%1 (look again)").arg(title); }

    //: After the names of some essentials.
    static QString andMore(int essentials) { return tr("and %n more", nullptr, essentials); }

    static QString unknownShort(int answers) { return tr("%n unknown", nullptr, answers); }
    static QString openShort(int essentials) { return tr("%n essential(s) open", nullptr, essentials); }
    static QString partlyShort(int essentials) { return tr("%n essential(s) partly done", nullptr, essentials); }
    //: Two short facts in one line, such as "9 unknown, 1 essential open".
    static QString both(const QString &first, const QString &second) { return tr("%1, %2").arg(first, second); }

    //: For screen readers. %1 is a range such as "54 to 69".
    static QString spoken(const QString &range) { return tr("%1 of 100").arg(range); }
    static QString spokenLimited(const QString &range, int essentials)
    {
        //: For screen readers. %1 is a range such as "54 to 69".
        return tr("%1 of 100, limited by %n essential(s)", nullptr, essentials).arg(range);
    }

    static QString closeRange(int low, int high)
    {
        //: A short range in a sentence: "54–69".
        return low == high ? QString::number(low) : tr("%1–%2").arg(low).arg(high);
    }
    //: After an answer was saved. Both are short ranges of the score.
    static QString move(const QString &from, const QString &to) { return tr("%1 becomes %2").arg(from, to); }
    static QString stays(const QString &range) { return tr("Saved. The score stays at %1.").arg(range); }
    static QString first(const QString &range) { return tr("Saved. Your first score: %1.").arg(range); }
    static QString saved() { return tr("Saved."); }

    //: The gain of a step as a big number; without a sign in Urdu.
    static QString gainNumber(int points) { return tr("+%1").arg(points); }
    static QString gainChip(int points) { return tr("%n point(s)", nullptr, points); }
    static QString gainCaption(int points) { return tr("point(s) on your score", nullptr, points); }
    static QString gainSentence(int points) { return tr("Adds %n point(s) to your score", nullptr, points); }
    static QString gainSmall() { return tr("Raises your score by less than one point"); }
    static QString gainFirst() { return tr("Brings you nearer to a first score"); }
    static QString held(int score, const QString &title)
    {
        //: Why a step brings no points yet. %1 is the score, %2 the title of another essential.
        return tr("Score stays at %1 until \"%2\" is also done").arg(score).arg(title);
    }
    static QString heldUnknown(int score, const QString &title)
    {
        //: Why a step brings no points yet. %1 is the score, %2 the title of another essential, whose answer is unknown.
        return tr("Score stays at %1 until \"%2\" is also answered").arg(score).arg(title);
    }
};

QString titleOf(const Library &library, const CheckItemId &id, const LanguageState &language)
{
    const CheckItem *item = library.check(id);
    return item ? item->title.in(language.language()) : id.text();
}

struct LimitWords {
    QString words;
    QStringList names;
};

LimitWords limitOf(const CheckScore &score, const ScoreSubject &subject, const LanguageState &language)
{
    const bool onHigh = score.high.capReason != CapReason::None;
    if (!onHigh && !(score.low.capBinding && !score.low.essentialsMissing.isEmpty()))
        return {};
    LimitWords limit;
    const ScoreSide &side = onHigh ? score.high : score.low;
    limit.words = onHigh ? ScoreWords::limit(side) : ScoreWords::limitUnknown(side);
    for (const CheckItemId &id : side.essentialsMissing.isEmpty() ? side.essentialsPartly : side.essentialsMissing) {
        const QString title = titleOf(subject.library, id, language);
        if (onHigh)
            limit.names.append(title);
        else
            limit.names.append(score.reopened.contains(id) ? ScoreWords::lookAgain(title) : ScoreWords::notAnswered(title));
    }
    return limit;
}

/// The first names in one line.
QString namesInLine(const QStringList &names)
{
    QString line;
    for (const QString &name : names.mid(0, kNamesInLine))
        line = line.isEmpty() ? name : ScoreWords::both(line, name);
    const auto more = static_cast<int>(names.size()) - kNamesInLine;
    return more > 0 ? ScoreWords::both(line, ScoreWords::andMore(more)) : line;
}

QString summaryOf(const CheckScore &score)
{
    const auto missing = static_cast<int>(score.high.essentialsMissing.size());
    const auto partly = static_cast<int>(score.high.essentialsPartly.size());
    QString open;
    if (missing > 0)
        open = ScoreWords::openShort(missing);
    else if (partly > 0)
        open = ScoreWords::partlyShort(partly);
    if (score.unknown == 0)
        return open.isEmpty() ? ScoreWords::unknown(0, false) : open;
    const QString unknown = ScoreWords::unknownShort(score.unknown);
    return open.isEmpty() ? unknown : ScoreWords::both(unknown, open);
}

QString spokenOf(const CheckScore &score, const QString &range)
{
    const qsizetype essentials = score.high.essentialsMissing.isEmpty() ? score.high.essentialsPartly.size()
                                                                        : score.high.essentialsMissing.size();
    return essentials == 0 ? ScoreWords::spoken(range) : ScoreWords::spokenLimited(range, static_cast<int>(essentials));
}

bool showsNumbers(const CheckScore &score)
{
    return score.scored && score.coverage >= kTooEarlyBelow - kShareEpsilon;
}

int lowAfter(const NextAction &action, const ScoreSubject &subject)
{
    ScoredAnswers answers = subject.answers;
    answers.insert(action.item, {CheckValue::Yes, std::nullopt});
    return scoreChecklist(subject.library.catalogue(), subject.profile, answers).low.shown;
}

/// An essential other than `item` that holds the lower number down.
std::optional<CheckItemId> otherEssential(const ScoreSide &low, const CheckItemId &item)
{
    for (const QList<CheckItemId> &list : {low.essentialsMissing, low.essentialsPartly}) {
        const auto other = std::ranges::find_if(list, [&](const CheckItemId &id) { return id != item; });
        if (other != list.end())
            return *other;
    }
    return std::nullopt;
}

} // namespace

ScoreFace scoreFace(const CheckScore &score, const ScoreSubject &subject, const LanguageState &language)
{
    ScoreFace face;
    if (!score.scored) {
        face.sentence = language.shown(ScoreWords::nothing());
        return face;
    }
    face.answerLabel = language.shown(ScoreWords::answerLabel(score.unknown));
    if (!showsNumbers(score)) {
        face.kind = ScoreFace::Kind::TooEarly;
        face.sentence = language.shown(ScoreWords::tooEarly(questionsUntilScore(subject)));
        return face;
    }
    face.kind = ScoreFace::Kind::Range;
    face.low = score.low.shown;
    face.high = score.high.shown;
    if (score.high.cap < 100)
        face.limit = score.high.cap;
    face.band = score.band;
    face.provisional = score.provisional;
    const QString band = ScoreWords::band(score.band);
    face.bandWords = language.shown(score.provisional ? ScoreWords::soFar(band) : band);
    face.range = language.range(face.low, face.high);
    face.certain = language.shown(ScoreWords::certain(face.low));
    face.unknown = language.shown(ScoreWords::unknown(score.unknown, face.low != face.high));
    const LimitWords limit = limitOf(score, subject, language);
    face.limitWords = language.shown(limit.words);
    for (const QString &name : limit.names)
        face.limitedBy.append(language.shown(name));
    face.limitedByWords = language.shown(namesInLine(limit.names));
    face.summary = language.shown(summaryOf(score));
    face.spoken = language.shown(spokenOf(score, face.range));
    return face;
}

int questionsUntilScore(const ScoreSubject &subject)
{
    struct Open { bool essential; double weight; };
    QList<Open> open;
    double total = 0;
    double known = 0;
    for (const ScoredItem &item : subject.library.catalogue().items) {
        const auto given = subject.answers.constFind(item.id);
        const bool notForMe = given != subject.answers.cend() && effectiveValue(item, subject.answers) == CheckValue::NotApplicable;
        const double weight = applies(item, subject.profile) && !notForMe ? itemWeight(item, subject.profile) : 0;
        total += weight;
        if (effectiveValue(item, subject.answers) != CheckValue::Unknown)
            known += weight;
        else if (weight > 0)
            open.append({isEssential(item, subject.profile), weight});
    }
    std::ranges::stable_sort(open, [](const Open &a, const Open &b) { return a.essential && !b.essential; });
    int questions = 0;
    for (const Open &each : open) {
        if (known >= (kTooEarlyBelow - kShareEpsilon) * total)
            break;
        known += each.weight;
        ++questions;
    }
    return questions;
}

QString scoreMove(const CheckScore &before, const CheckScore &after, const ScoreSubject &now, const LanguageState &language)
{
    if (!after.scored)
        return language.shown(ScoreWords::saved());
    if (!showsNumbers(after))
        return language.shown(ScoreWords::tooEarly(questionsUntilScore(now)));
    const QString to = ScoreWords::closeRange(after.low.shown, after.high.shown);
    if (!showsNumbers(before))
        return language.shown(ScoreWords::first(to));
    const QString from = ScoreWords::closeRange(before.low.shown, before.high.shown);
    return language.shown(from == to ? ScoreWords::stays(to) : ScoreWords::move(from, to));
}

GainWords gainWords(const NextAction &action, const ScoreSubject &subject, const LanguageState &language)
{
    GainWords words;
    const CheckScore now = scoreChecklist(subject.library.catalogue(), subject.profile, subject.answers);
    if (!showsNumbers(now)) {
        words.sentence = language.shown(ScoreWords::gainFirst());
        return words;
    }
    words.points = lowAfter(action, subject) - now.low.shown;
    if (words.points > 0) {
        words.number = language.shown(ScoreWords::gainNumber(words.points));
        words.chip = language.shown(ScoreWords::gainChip(words.points));
        words.caption = language.shown(ScoreWords::gainCaption(words.points));
        words.sentence = language.shown(ScoreWords::gainSentence(words.points));
        return words;
    }
    const std::optional<CheckItemId> other = otherEssential(now.low, action.item);
    if (action.lowGainExact > kPointEpsilon || !other) {
        words.sentence = language.shown(ScoreWords::gainSmall());
        return words;
    }
    const QString title = titleOf(subject.library, *other, language);
    const bool known = now.high.essentialsMissing.contains(*other) || now.high.essentialsPartly.contains(*other);
    words.sentence = language.shown(known ? ScoreWords::held(now.low.shown, title)
                                          : ScoreWords::heldUnknown(now.low.shown, title));
    return words;
}

} // namespace mehfooz
