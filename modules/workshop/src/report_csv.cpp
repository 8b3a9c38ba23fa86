// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/report.h>

namespace mehfooz::workshop {

namespace {

constexpr int kLeastPairs = 5; ///< Source: learning, section 7.1, "what is shown when".

/// One cell. A spreadsheet takes a text that begins like a formula for one, and people choose names and answers freely.
QString cell(QString text)
{
    if (!text.isEmpty() && QStringView{u"=+-@\t\r"}.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

QByteArray line(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &each : cells)
        quoted.append(cell(each));
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray lineOf(const SessionState &state, const Opening &opening, ParticipantNumber number)
{
    const Participant &own = state.participants.at(number);
    const int question = questionFor(state, opening, number);
    const Given *given = givenBy(opening, number);
    QStringList cells{QString::number(number + 1), own.name, own.team < 0 ? QString{} : state.plan->settings.teams.at(own.team),
                      state.plan->quiz.items.at(opening.item).id, state.plan->quiz.questions.at(question).question.id.text(),
                      QString::number(opening.round)};
    if (given) {
        const KnownAnswer &known = state.books[static_cast<std::size_t>(question)].answers[given->answer - 1];
        cells << answerLabel(known.json) << QString::number(known.score, 'g', 15) << QString::number(given->points)
              << QString::number(given->elapsedMs) << QString::number(given->sure);
    } else {
        cells << QString{} << QString{} << QString{} << QString{} << QString{};
    }
    return line(cells);
}

bool showsPeople(const SessionState &state)
{
    return state.plan->settings.kind == SessionKind::Quiz || workshopFigures(testsOf(state), state.plan->seed, 0).pairs >= kLeastPairs;
}

} // namespace

QByteArray reportCsv(const SessionState &state)
{
    QByteArray csv = "participant,name,team,item,question,round,answer,score,points,elapsed_ms,sure\r\n";
    if (!showsPeople(state))
        return csv;
    for (std::size_t each = 0; each < state.participants.size(); ++each) {
        const auto number = static_cast<ParticipantNumber>(each);
        for (int item = 0; !state.participants[each].removed && item < state.plan->quiz.items.size(); ++item) {
            const int counting = countingOpening(state, item);
            if (counting < 0)
                continue;
            const Opening &opening = state.openings[static_cast<std::size_t>(counting)];
            const bool wasThere = state.plan->settings.missedCounts || opening.endedAtRecord > state.participants[each].joinedAtRecord;
            if (wasThere)
                csv += lineOf(state, opening, number);
        }
    }
    return csv;
}

} // namespace mehfooz::workshop
