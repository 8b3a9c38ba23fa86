// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/workshop_statistics.h>
#include <workshop/hall_view.h>

namespace mehfooz::workshop {

/// Item figures with the rules for what may be shown (spec: learning, section 7.2).
struct ShownItem {
    ItemFigures figures;
    bool showsDiscrimination = false; ///< From 20 people on.
    bool easyOrHard = false;          ///< p below 0.2 or above 0.95, before the lesson.
    bool weakDiscrimination = false;  ///< Below 0.10.
    QStringList temptingWrong;        ///< Options that the better half chose more often than the key.
};

/// One question of the session as it came out.
struct QuestionResult {
    QString item;
    QString question;
    Part part = Part::Main;
    QString topic;
    OpeningState state = OpeningState::Closed; ///< Of its last opening; Undone: never asked.
    int rounds = 0;
    std::vector<AnswerCount> answers; ///< Of the opening that counts.
    std::vector<AnswerCount> firstRound; ///< Before a discussion; empty without one.
    int asked = 0;
    int answered = 0;
    int omitted = 0;
    int right = 0;
    quint32 sure[4] = {0, 0, 0, 0};
    quint32 rightSure[4] = {0, 0, 0, 0};
};

struct ScoreRow {
    int participant = 0; ///< From 1.
    QString name;
    QString team;
    int points = 0;
    int right = 0;
    int answered = 0;
    int asked = 0;
    int place = 0;
};

struct TopicResult {
    QString topic;
    int answered = 0;
    double scoreShare = 0; ///< Mean score of the answers, 0..1.
};

struct FormItems {
    Part part = Part::Main;
    QString form; ///< "A", "B"; empty for a quiz.
    int people = 0;
    bool showsReliability = false; ///< KR-20, from 30 people on.
    std::optional<double> kr20;
    std::vector<ShownItem> items;
};

/// All that a session came to. Equal for the live run and every replay.
struct SessionReport {
    QString quiz;
    SessionKind kind = SessionKind::Quiz;
    int participants = 0; ///< Removed ones left out.
    int removed = 0;
    qint64 lastedMs = 0;
    std::vector<QuestionResult> questions;
    std::vector<ScoreRow> scores;  ///< In order of joining; none in a pre/post session.
    std::vector<TeamStanding> teams;
    std::vector<TopicResult> topics; ///< Weakest first.
    std::vector<FormItems> items;
    std::optional<WorkshopFigures> gain; ///< Of a pre/post session.
    QByteArray digest; ///< SHA-256 of reportJson() without the digest, in hex.
};

/// Pure. O(participants × openings), and the bootstrap of a pre/post session.
[[nodiscard]] SessionReport reportOf(const SessionState &state);

/// The tests of a pre/post session as they were taken, by pair code; tests of two sessions (pre on one day, post on
/// another) are joined by mergeTests().
[[nodiscard]] WorkshopTests testsOf(const SessionState &state);
[[nodiscard]] WorkshopTests mergeTests(WorkshopTests earlier, const WorkshopTests &later);

/// `workshop replay --json`; figures of small groups are left out as section 7.1 says.
[[nodiscard]] QByteArray reportJson(const SessionReport &report);
/// `workshop replay --csv`: one line a participant and question, RFC 4180; cells that a spreadsheet would take for a
/// formula get an apostrophe.
[[nodiscard]] QByteArray reportCsv(const SessionState &state);
/// `workshop verify --json`: {"records","bytes_dropped","whole","digest","schema","engine"}.
struct VerifiedJournal { quint64 records = 0; qint64 bytesDropped = 0; QByteArray digest; int engine = 0; };
[[nodiscard]] QByteArray verifyJson(const VerifiedJournal &journal);

} // namespace mehfooz::workshop
