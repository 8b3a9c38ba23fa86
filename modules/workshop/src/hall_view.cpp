// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/hall_view.h>

#include "answer_rules.h"
#include "answer_tally.h"
#include "decide.h"
#include "scene_heads.h"

#include <algorithm>

namespace mehfooz::workshop {

namespace {

constexpr std::size_t kMostWords = 60;
constexpr std::size_t kMostRows = 5;

struct Labelling {
    [[nodiscard]] QString operator()(const ChoiceAnswer &answer) const { return answer.choice ? answer.choice->text() : QString{}; }
    [[nodiscard]] QString operator()(const TruthAnswer &answer) const
    {
        return answer.value.value_or(false) ? QStringLiteral("true") : QStringLiteral("false");
    }
    [[nodiscard]] QString operator()(const TickedAnswer &answer) const
    {
        QStringList ids = texts(answer.ticked);
        ids.sort();
        return ids.join(u'+');
    }
    [[nodiscard]] QString operator()(const OrderAnswer &answer) const { return texts(answer.order).join(u'>'); }
    [[nodiscard]] QString operator()(const PairsAnswer &answer) const
    {
        QStringList pairs;
        for (auto pair = answer.pairs.cbegin(); pair != answer.pairs.cend(); ++pair)
            pairs.append(pair.key().text() + u'=' + pair.value());
        pairs.sort();
        return pairs.join(u'+');
    }
    [[nodiscard]] QString operator()(const TypedAnswer &answer) const { return answer.text; }
    [[nodiscard]] QString operator()(const MarksAnswer &answer) const
    {
        return answer.elements.isEmpty() ? QStringLiteral("nothing") : answer.elements.join(u'+');
    }

private:
    template<typename Ids>
    [[nodiscard]] static QStringList texts(const Ids &ids)
    {
        QStringList list;
        for (const OptionId &id : ids)
            list.append(id.text());
        return list;
    }
};

/// Rows of answers by their JSON; the options of a choice come first, chosen or not.
class Rows final {
public:
    Rows(const SessionState &state, int question) : m_planned{state.plan->quiz.questions.at(question)}
    {
        const Question &asked = m_planned.question;
        const QuestionType type = asked.type();
        if (type != QuestionType::SingleChoice && type != QuestionType::TrueFalse)
            return;
        for (const QString &key : wireKeys(asked, state.plan->seed, state.plan->settings.shuffles))
            find(type == QuestionType::TrueFalse ? toJson(TruthAnswer{key == u"true"}) : toJson(ChoiceAnswer{*OptionId::parse(key)}));
        m_fixed = m_rows.size();
    }
    AnswerCount &find(const QByteArray &json)
    {
        const auto known = m_places.constFind(json);
        if (known != m_places.cend())
            return m_rows[*known];
        const Expected<Answer> answer = answerFromJson(m_planned.question.type(), json);
        m_places.insert(json, m_rows.size());
        m_rows.push_back({answerLabel(json), 0, 0, answer && scoreOf(m_planned, *answer) >= kRightScore});
        return m_rows.back();
    }
    [[nodiscard]] std::vector<AnswerCount> sorted() &&
    {
        std::sort(m_rows.begin() + static_cast<std::ptrdiff_t>(m_fixed), m_rows.end(), [](const AnswerCount &a, const AnswerCount &b) {
            const quint32 ofA = a.count + a.hands;
            const quint32 ofB = b.count + b.hands;
            return ofA != ofB ? ofA > ofB : a.label < b.label;
        });
        return std::move(m_rows);
    }

private:
    const PlannedQuestion &m_planned;
    std::vector<AnswerCount> m_rows;
    QHash<QByteArray, std::size_t> m_places;
    std::size_t m_fixed = 0;
};

Distribution distributionOf(const SessionState &state, const Opening &opening, int question)
{
    const AnswerTally tally = tallyOf(state, opening, question);
    const AnswerBook &book = state.books[static_cast<std::size_t>(question)];
    Rows rows{state, question};
    for (std::size_t place = 0; place < tally.byAnswer.size(); ++place) {
        if (tally.byAnswer[place] > 0)
            rows.find(book.answers[place].json).count += tally.byAnswer[place];
    }
    for (const HandRow &hands : opening.hands)
        rows.find(hands.answer).hands += hands.count;
    Distribution spread;
    spread.question = question;
    spread.rows = std::move(rows).sorted();
    spread.answered = tally.answered;
    std::copy(tally.sure.cbegin(), tally.sure.cend(), spread.sure);
    std::copy(tally.rightSure.cbegin(), tally.rightSure.cend(), spread.rightSure);
    return spread;
}

int presentCount(const SessionState &state)
{
    return static_cast<int>(std::count_if(state.participants.cbegin(), state.participants.cend(),
                                          [](const Participant &each) { return !each.removed; }));
}

void addOpening(ProjectorView &view, const SessionState &state, qint64 ms)
{
    const SessionPlan &plan = *state.plan;
    const Opening &opening = state.openings[static_cast<std::size_t>(state.scene.opening)];
    const QuizItem &item = plan.quiz.items.at(opening.item);
    const auto ofPart = [&](const QuizItem &each) { return each.part == item.part; };
    const auto first = plan.quiz.items.cbegin();
    view.item = static_cast<int>(std::count_if(first, first + opening.item + 1, ofPart));
    view.items = static_cast<int>(std::count_if(first, plan.quiz.items.cend(), ofPart));
    view.part = item.part;
    view.round = opening.round;
    view.limitMs = item.limitMs;
    view.answered = opening.answered;
    if (view.stage == Stage::Question && item.limitMs) {
        const qint64 elapsed = clockAt(state, ms) - opening.openedAtClock;
        view.leftMs = std::max<qint64>(0, *item.limitMs + opening.addedMs - elapsed);
    }
    if (item.part != Part::Main) // phones have different questions
        return;
    view.question = item.question;
    view.keyShown = view.stage == Stage::Revealed;
    view.optionOrder = writtenPlaces(plan, item.question);
    if (view.stage == Stage::Closed || view.stage == Stage::Revealed) {
        view.spread = distributionOf(state, opening, item.question);
        for (AnswerCount &row : view.spread->rows)
            row.right = row.right && view.keyShown;
        if (!view.keyShown)
            std::fill(std::begin(view.spread->rightSure), std::end(view.spread->rightSure), 0);
    }
}

void addActivity(ProjectorView &view, const SessionState &state)
{
    const Activity &activity = state.activities[static_cast<std::size_t>(state.scene.activity)];
    view.ask = activity.ask;
    view.options = activity.options;
    view.answered = static_cast<quint32>(std::count_if(activity.votes.cbegin(), activity.votes.cend(), [](quint32 bits) { return bits != 0; }));
    if (view.stage == Stage::PollClosed)
        view.votes = votesOf(activity);
    for (const CloudRow &row : cloudOf(activity)) {
        if (!row.hidden && view.words.size() < kMostWords)
            view.words.push_back(row);
    }
}

void addRanking(ProjectorView &view, const SessionState &state)
{
    const Standings standings = standingsOf(state);
    if (!state.plan->settings.teams.isEmpty()) {
        for (const TeamStanding &team : teamRankingOf(state, standings))
            view.ranking.push_back({team.place, state.plan->settings.teams.at(team.team), 0, team.points});
        return;
    }
    for (const Standing &own : rankingOf(standings)) {
        if (view.ranking.size() < kMostRows)
            view.ranking.push_back({own.place, state.participants[own.participant].name, static_cast<int>(own.participant) + 1, own.points});
    }
}

NextAction nextAction(const SessionState &state)
{
    const Stage stage = state.scene.stage;
    if (stage == Stage::Question)
        return NextAction::CloseQuestion;
    if (stage == Stage::Poll || stage == Stage::Cloud)
        return NextAction::CloseActivity;
    if (stage == Stage::Ended)
        return NextAction::Nothing;
    if (stage == Stage::Closed && mayReveal(state, state.openings[static_cast<std::size_t>(state.scene.opening)].item))
        return NextAction::Reveal;
    if (nextItem(state) < 0)
        return NextAction::End;
    return state.openings.empty() ? NextAction::OpenFirst : NextAction::OpenNext;
}

} // namespace

QString answerLabel(const QByteArray &answerJson)
{
    for (const QuestionType type : {QuestionType::SingleChoice, QuestionType::TrueFalse, QuestionType::MultipleResponse,
                                    QuestionType::Ordering, QuestionType::Matching, QuestionType::ShortText, QuestionType::Hotspot}) {
        if (const Expected<Answer> answer = answerFromJson(type, answerJson))
            return std::visit(Labelling{}, *answer);
    }
    return {};
}

std::vector<Distribution> distributionsOf(const SessionState &state, int opening)
{
    std::vector<Distribution> spreads;
    const Opening &put = state.openings.at(static_cast<std::size_t>(opening));
    for (const int question : questionsOf(state, put))
        spreads.push_back(distributionOf(state, put, question));
    return spreads;
}

std::vector<CloudRow> cloudOf(const Activity &activity)
{
    std::vector<CloudRow> rows;
    for (auto word = activity.words.cbegin(); word != activity.words.cend(); ++word)
        rows.push_back({word.key(), word->shown, word->count, word->hidden});
    std::sort(rows.begin(), rows.end(), [](const CloudRow &a, const CloudRow &b) {
        return a.count != b.count ? a.count > b.count : a.key < b.key;
    });
    return rows;
}

std::vector<quint32> votesOf(const Activity &activity)
{
    std::vector<quint32> votes(static_cast<std::size_t>(activity.options.size()));
    for (const quint32 bits : activity.votes) {
        for (std::size_t option = 0; option < votes.size(); ++option)
            votes[option] += (bits >> option) & 1U;
    }
    return votes;
}

ProjectorView projectorView(const SessionState &state, qint64 ms)
{
    ProjectorView view;
    view.stage = state.scene.stage;
    view.paused = state.pausedSince.has_value();
    view.locked = state.locked;
    view.pin = state.pin;
    view.participants = presentCount(state);
    if (state.scene.opening >= 0)
        addOpening(view, state, ms);
    if (state.scene.activity >= 0)
        addActivity(view, state);
    if (view.stage == Stage::Ranking)
        addRanking(view, state);
    return view;
}

ConsoleView consoleView(const SessionState &state, qint64 ms)
{
    ConsoleView view;
    view.hall = projectorView(state, ms);
    view.next = nextAction(state);
    view.canUndo = !state.steps.empty();
    if (view.canUndo)
        view.undoes = state.steps.back().kind;
    view.canSkip = TrainerRules{state, ms}(SkipQuestion{}).has_value();
    view.canVoteAgain = TrainerRules{state, ms}(VoteAgain{}).has_value();
    view.canReveal = TrainerRules{state, ms}(Reveal{}).has_value();
    for (const Participant &each : state.participants) {
        if (!each.removed)
            ++(each.kind == ParticipantKind::Phone ? view.phones : view.cards);
    }
    if (state.scene.opening >= 0) {
        view.spreads = distributionsOf(state, state.scene.opening);
        for (const HandRow &row : state.openings[static_cast<std::size_t>(state.scene.opening)].hands)
            view.hands += row.count;
    }
    view.itemStates.assign(static_cast<std::size_t>(state.plan->quiz.items.size()), OpeningState::Undone);
    for (const Opening &opening : state.openings) {
        if (opening.state != OpeningState::Undone)
            view.itemStates[static_cast<std::size_t>(opening.item)] = opening.state;
    }
    view.records = state.records;
    view.floor = state.floor;
    return view;
}

} // namespace mehfooz::workshop
