// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/standings.h>

/// What the projector and the trainer's console show: values out of a state, in all languages. Pure.
namespace mehfooz::workshop {

struct AnswerCount {
    QString label;     ///< answerLabel()
    quint32 count = 0; ///< Participants.
    quint32 hands = 0;
    bool right = false;
};

/// How the answers of one opening to one question spread; the options first, in the order sent, then others by count.
struct Distribution {
    int question = 0;
    std::vector<AnswerCount> rows;
    quint32 answered = 0;
    quint32 sure[4] = {0, 0, 0, 0};      ///< Not said, guessing, fairly sure, certain.
    quint32 rightSure[4] = {0, 0, 0, 0}; ///< Of those, right.
};
/// One distribution for each question of the opening: one, or in a test two.
[[nodiscard]] std::vector<Distribution> distributionsOf(const SessionState &state, int opening);

/// A short key of an answer for tables and files: the option's id, "true", "a+c", "a>b>c", "otp=otp", the text, "s1+w4".
[[nodiscard]] QString answerLabel(const QByteArray &answerJson);

struct CloudRow { QString key; QString shown; quint32 count = 0; bool hidden = false; };
/// Most used first, then by key.
[[nodiscard]] std::vector<CloudRow> cloudOf(const Activity &activity);
[[nodiscard]] std::vector<quint32> votesOf(const Activity &activity);

struct RankRow { int place = 1; QString name; int number = 0; int points = 0; };

/// What the hall may see: no names unless the ranking is on, no distribution before the closing, no key before the reveal.
struct ProjectorView {
    Stage stage = Stage::Lobby;
    bool paused = false;
    bool locked = false;
    QString pin;
    int participants = 0;
    int item = 0;  ///< From 1; 0: none.
    int items = 0; ///< Of this part.
    Part part = Part::Main;
    int round = 1;
    std::optional<int> question;       ///< Of the plan; none in a test, where phones have different ones.
    std::vector<int> optionOrder;      ///< Options as on the wire: places in the question as written.
    std::optional<qint64> limitMs;
    std::optional<qint64> leftMs;
    quint32 answered = 0;
    std::optional<Distribution> spread; ///< Closed: without rights; revealed: with.
    bool keyShown = false;
    text::LocalizedText ask;            ///< Of a poll or a cloud.
    QList<text::LocalizedText> options; ///< Of a poll.
    std::vector<quint32> votes;         ///< Of a closed poll.
    std::vector<CloudRow> words;        ///< Hidden ones left out; at most 60.
    std::vector<RankRow> ranking;       ///< At most five people, or all teams.
};
[[nodiscard]] ProjectorView projectorView(const SessionState &state, qint64 ms);

/// The one next action of the console.
enum class NextAction { OpenFirst, CloseQuestion, Reveal, OpenNext, CloseActivity, End, Nothing };

struct ConsoleView {
    ProjectorView hall;
    std::vector<Distribution> spreads; ///< Live, with rights: only the trainer sees them.
    NextAction next = NextAction::Nothing;
    bool canUndo = false;
    StepKind undoes = StepKind::Open; ///< Where canUndo.
    bool canSkip = false;
    bool canVoteAgain = false;
    bool canReveal = false;
    int phones = 0;
    int cards = 0;
    quint32 hands = 0;
    quint64 records = 0;
    std::vector<OpeningState> itemStates; ///< By item, of its last opening; Undone: not opened.
    std::vector<FloorQuestion> floor;
};
[[nodiscard]] ConsoleView consoleView(const SessionState &state, qint64 ms);

} // namespace mehfooz::workshop
