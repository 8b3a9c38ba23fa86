// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_sheets.h"

#include "answer_rules.h"
#include "answer_tally.h"

#include <algorithm>
#include <numeric>

namespace mehfooz::workshop {

namespace {

constexpr int kLeastForDiscrimination = 20;
constexpr int kLeastForReliability = 30;
constexpr double kHard = 0.2;
constexpr double kEasy = 0.95;
constexpr double kWeak = 0.10;
const QLatin1String kRight{"1"};
const QLatin1String kWrong{"0"};

bool isChoice(QuestionType type)
{
    return type == QuestionType::SingleChoice || type == QuestionType::TrueFalse;
}

/// The right option of a choice, else "1".
QString keyOf(const Question &question)
{
    if (const auto *truth = std::get_if<TrueFalse>(&question.body))
        return truth->correct ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto *single = std::get_if<SingleChoice>(&question.body)) {
        for (const QuestionOption &option : single->options) {
            if (option.right)
                return option.id.text();
        }
    }
    return kRight;
}

/// Cells of sheets by question and place in its book, made once however many gave the answer.
class Cells final {
public:
    explicit Cells(const SessionState &state) : m_state{state}
    {
        for (std::size_t question = 0; question < state.books.size(); ++question) {
            const bool showsOption = isChoice(state.plan->quiz.questions.at(static_cast<qsizetype>(question)).question.type());
            QStringList &cells = m_cells.emplace_back();
            for (const KnownAnswer &known : state.books[question].answers)
                cells.append(showsOption ? answerLabel(known.json) : QString{known.score >= kRightScore ? kRight : kWrong});
        }
    }
    /// What a participant put at some openings.
    [[nodiscard]] QStringList at(const std::vector<int> &openings, ParticipantNumber participant) const
    {
        QStringList row;
        for (const int opening : openings)
            row.append(at(m_state.openings[static_cast<std::size_t>(opening)], participant));
        return row;
    }

private:
    [[nodiscard]] QString at(const Opening &opening, ParticipantNumber participant) const
    {
        const Given *given = givenBy(opening, participant);
        if (!given)
            return {};
        return m_cells[static_cast<std::size_t>(questionFor(m_state, opening, participant))].at(given->answer - 1);
    }

    const SessionState &m_state;
    std::vector<QStringList> m_cells;
};

bool saysSomething(const QStringList &cells)
{
    return std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return !cell.isEmpty(); });
}

/// The counting openings of a part's items, by place; −1 where one does not count.
std::vector<int> openingsOf(const SessionState &state, Part part)
{
    std::vector<int> openings;
    for (int item = 0; item < state.plan->quiz.items.size(); ++item) {
        if (state.plan->quiz.items.at(item).part == part)
            openings.push_back(countingOpening(state, item));
    }
    return openings;
}

bool wasHeld(const std::vector<int> &openings)
{
    return std::any_of(openings.cbegin(), openings.cend(), [](int opening) { return opening >= 0; });
}

/// Pairs of items that count: those that both tests asked, or the one that was held.
struct HeldItems {
    std::vector<int> pre;
    std::vector<int> post;
    std::vector<int> places;
};

HeldItems heldItems(const SessionState &state)
{
    const std::vector<int> pre = openingsOf(state, Part::Pre);
    const std::vector<int> post = openingsOf(state, Part::Post);
    HeldItems held;
    for (std::size_t place = 0; place < std::min(pre.size(), post.size()); ++place) {
        const bool inPre = pre[place] >= 0 || !wasHeld(pre);
        const bool inPost = post[place] >= 0 || !wasHeld(post);
        if (!inPre || !inPost || (pre[place] < 0 && post[place] < 0))
            continue;
        held.places.push_back(static_cast<int>(place));
        if (pre[place] >= 0)
            held.pre.push_back(pre[place]);
        if (post[place] >= 0)
            held.post.push_back(post[place]);
    }
    return held;
}

/// Options that the better half chose more often than the key.
QStringList temptingWrong(const AnswerSheets &sheets, qsizetype item, const std::vector<qsizetype> &betterHalf)
{
    QMap<QString, int> counts;
    for (const qsizetype person : betterHalf)
        ++counts[sheets.sheets.at(person).at(item)];
    QStringList tempting;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (!count.key().isEmpty() && count.key() != sheets.key.at(item) && count.value() > counts.value(sheets.key.at(item)))
            tempting.append(count.key());
    }
    return tempting;
}

std::vector<qsizetype> betterHalfOf(const AnswerSheets &sheets)
{
    std::vector<qsizetype> people(static_cast<std::size_t>(sheets.sheets.size()));
    std::iota(people.begin(), people.end(), 0);
    std::vector<int> totals;
    for (const QStringList &sheet : sheets.sheets) {
        int right = 0;
        for (qsizetype item = 0; item < sheet.size(); ++item)
            right += sheet.at(item) == sheets.key.at(item) ? 1 : 0;
        totals.push_back(right);
    }
    std::stable_sort(people.begin(), people.end(), [&](qsizetype a, qsizetype b) {
        return totals[static_cast<std::size_t>(a)] > totals[static_cast<std::size_t>(b)];
    });
    people.resize(people.size() / 2);
    return people;
}

} // namespace

AnswerSheets quizSheets(const SessionState &state)
{
    AnswerSheets result;
    std::vector<int> openings;
    for (int item = 0; item < state.plan->quiz.items.size(); ++item) {
        const int opening = countingOpening(state, item);
        if (opening < 0 || state.plan->quiz.items.at(item).part != Part::Main)
            continue;
        openings.push_back(opening);
        result.key.append(keyOf(state.plan->quiz.questions.at(state.plan->quiz.items.at(item).question).question));
    }
    const Cells cells{state};
    for (std::size_t each = 0; each < state.participants.size(); ++each) {
        const QStringList row = cells.at(openings, static_cast<ParticipantNumber>(each));
        if (!state.participants[each].removed && saysSomething(row))
            result.sheets.append(row);
    }
    return result;
}

WorkshopTests testsOf(const SessionState &state)
{
    const HeldItems held = heldItems(state);
    WorkshopTests tests;
    QList<QuizItem> preItems;
    for (const QuizItem &item : state.plan->quiz.items) {
        if (item.part == Part::Pre)
            preItems.append(item);
    }
    for (const int place : held.places) {
        tests.keys[QStringLiteral("A")].append(keyOf(state.plan->quiz.questions.at(preItems.at(place).question).question));
        tests.keys[QStringLiteral("B")].append(keyOf(state.plan->quiz.questions.at(preItems.at(place).forGroupY).question));
    }
    const Cells cells{state};
    QHash<QString, qsizetype> byCode;
    for (std::size_t each = 0; each < state.participants.size(); ++each) {
        const Participant &own = state.participants[each];
        if (own.removed || own.pairCode.isEmpty())
            continue;
        if (!byCode.contains(own.pairCode)) {
            byCode.insert(own.pairCode, tests.people.size());
            tests.people.append({own.pairCode, own.group == 2 ? QStringLiteral("Y") : QStringLiteral("X"), {}, {}});
        }
        WorkshopPerson &person = tests.people[byCode.value(own.pairCode)];
        const auto number = static_cast<ParticipantNumber>(each);
        const bool isX = own.group != 2;
        const QStringList pre = cells.at(held.pre, number);
        const QStringList post = cells.at(held.post, number);
        if (!person.pre && saysSomething(pre)) // the first phone that had the code took the pre-test
            person.pre = TestSheet{isX ? QStringLiteral("A") : QStringLiteral("B"), pre};
        if (saysSomething(post)) // the last one the post-test
            person.post = TestSheet{isX ? QStringLiteral("B") : QStringLiteral("A"), post};
    }
    tests.people.removeIf([](const WorkshopPerson &person) { return !person.pre && !person.post; });
    return tests;
}

WorkshopTests mergeTests(WorkshopTests earlier, const WorkshopTests &later)
{
    for (auto key = later.keys.cbegin(); key != later.keys.cend(); ++key)
        earlier.keys.insert(key.key(), key.value());
    for (const WorkshopPerson &person : later.people) {
        const auto same = std::find_if(earlier.people.begin(), earlier.people.end(), [&](const WorkshopPerson &each) {
            return each.pairCode == person.pairCode;
        });
        if (same == earlier.people.end())
            earlier.people.append(person);
        else if (person.post)
            same->post = person.post;
    }
    return earlier;
}

std::vector<AnswerSheets> testSheets(const WorkshopTests &tests)
{
    std::vector<AnswerSheets> all;
    for (const Part part : {Part::Pre, Part::Post}) {
        for (auto key = tests.keys.cbegin(); key != tests.keys.cend(); ++key) {
            AnswerSheets sheets{part, key.key(), key.value(), {}};
            for (const WorkshopPerson &person : tests.people) {
                const std::optional<TestSheet> &sheet = part == Part::Pre ? person.pre : person.post;
                if (sheet && sheet->form == key.key())
                    sheets.sheets.append(sheet->answers);
            }
            all.push_back(std::move(sheets));
        }
    }
    return all;
}

FormItems formItems(const AnswerSheets &sheets)
{
    FormItems form;
    form.part = sheets.part;
    form.form = sheets.form;
    const FormFigures figures = analyseItems(sheets.key, sheets.sheets);
    form.people = figures.n;
    form.showsReliability = figures.n >= kLeastForReliability;
    form.kr20 = figures.kr20;
    const std::vector<qsizetype> betterHalf = betterHalfOf(sheets);
    for (const ItemFigures &item : figures.items) {
        ShownItem shown;
        shown.figures = item;
        shown.showsDiscrimination = item.n >= kLeastForDiscrimination;
        const double share = item.difficulty.share;
        shown.easyOrHard = item.n > 0 && sheets.part != Part::Post && (share < kHard || share > kEasy);
        shown.weakDiscrimination = shown.showsDiscrimination && item.discrimination && *item.discrimination < kWeak;
        shown.temptingWrong = temptingWrong(sheets, item.item - 1, betterHalf);
        form.items.push_back(std::move(shown));
    }
    return form;
}

} // namespace mehfooz::workshop
