// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations/steps.h"

#include <array>

// Instants are whole milliseconds since 1970 in UTC; columns that hold JSON say so in their name.
// Tables of history have triggers that refuse every change, so that no fault of the program can rewrite the past.
namespace mehfooz {

namespace {

constexpr std::array statements{
    "PRAGMA application_id = 1298687610", // "Mhfz"

    "CREATE TABLE about (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT",

    "CREATE TABLE check_answers ("
    " number INTEGER PRIMARY KEY,"
    " item TEXT NOT NULL,"
    " value TEXT NOT NULL CHECK (value IN ('yes', 'partly', 'no', 'unknown', 'na')),"
    " revision INTEGER NOT NULL CHECK (revision >= 1),"
    " at_ms INTEGER NOT NULL,"
    " note TEXT NOT NULL) STRICT",
    "CREATE INDEX check_answers_by_item ON check_answers (item, number)",

    "CREATE TABLE catalogues ("
    " id TEXT NOT NULL PRIMARY KEY,"
    " version INTEGER NOT NULL,"
    " items_json TEXT NOT NULL) STRICT",
    "CREATE TABLE snapshots ("
    " number INTEGER PRIMARY KEY,"
    " at_ms INTEGER NOT NULL,"
    " catalogue TEXT NOT NULL REFERENCES catalogues (id),"
    " profile_json TEXT NOT NULL,"
    " answers_json TEXT NOT NULL,"
    " scored INTEGER NOT NULL CHECK (scored IN (0, 1)),"
    " low_shown INTEGER NOT NULL,"
    " high_shown INTEGER NOT NULL) STRICT",
    "CREATE INDEX snapshots_by_catalogue ON snapshots (catalogue)",

    "CREATE TABLE attempts ("
    " number INTEGER PRIMARY KEY,"
    " quiz TEXT NOT NULL,"
    " mode TEXT NOT NULL CHECK (mode IN ('practice', 'test')),"
    " form TEXT NOT NULL,"
    " questions_json TEXT NOT NULL,"
    " seed INTEGER NOT NULL CHECK (seed BETWEEN 0 AND 4294967295),"
    " pass_mark INTEGER NOT NULL,"
    " started_ms INTEGER NOT NULL) STRICT",
    "CREATE INDEX attempts_by_quiz ON attempts (quiz, number)",
    "CREATE TABLE attempt_ends ("
    " attempt INTEGER PRIMARY KEY REFERENCES attempts (number),"
    " percent REAL NOT NULL,"
    " shown INTEGER NOT NULL,"
    " passed INTEGER NOT NULL CHECK (passed IN (0, 1)),"
    " finished_ms INTEGER NOT NULL) STRICT",
    "CREATE TABLE attempt_answers ("
    " number INTEGER PRIMARY KEY,"
    " attempt INTEGER NOT NULL REFERENCES attempts (number),"
    " question TEXT NOT NULL,"
    " try_number INTEGER NOT NULL CHECK (try_number >= 1),"
    " kind TEXT NOT NULL,"
    " answer_json TEXT NOT NULL,"
    " score REAL NOT NULL,"
    " hint_used INTEGER NOT NULL CHECK (hint_used IN (0, 1)),"
    " at_ms INTEGER NOT NULL,"
    " UNIQUE (attempt, question, try_number)) STRICT",

    "CREATE TABLE reviews ("
    " number INTEGER PRIMARY KEY,"
    " answer INTEGER NOT NULL UNIQUE REFERENCES attempt_answers (number),"
    " idea TEXT NOT NULL,"
    " rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),"
    " at_ms INTEGER NOT NULL,"
    " state TEXT NOT NULL CHECK (state IN ('learning', 'review', 'relearning')),"
    " step INTEGER NOT NULL,"
    " stability REAL NOT NULL,"
    " difficulty REAL NOT NULL,"
    " last_review_ms INTEGER NOT NULL,"
    " due_ms INTEGER NOT NULL,"
    " lapses INTEGER NOT NULL) STRICT",
    "CREATE INDEX reviews_by_idea ON reviews (idea, number)",

    "CREATE TABLE lesson_places ("
    " lesson TEXT NOT NULL PRIMARY KEY,"
    " revision INTEGER NOT NULL,"
    " part INTEGER NOT NULL,"
    " anchor TEXT NOT NULL,"
    " parts_read INTEGER NOT NULL,"
    " updated_ms INTEGER NOT NULL,"
    " finished_ms INTEGER) STRICT",

    "CREATE TABLE incident_log ("
    " number INTEGER PRIMARY KEY,"
    " incident TEXT NOT NULL,"
    " step TEXT NOT NULL,"
    " done INTEGER NOT NULL CHECK (done IN (0, 1)),"
    " at_ms INTEGER NOT NULL) STRICT",
    "CREATE INDEX incident_log_by_incident ON incident_log (incident, number)",
    "CREATE TABLE incident_fields ("
    " incident TEXT NOT NULL,"
    " field TEXT NOT NULL,"
    " value TEXT NOT NULL,"
    " PRIMARY KEY (incident, field)) STRICT",

    "CREATE TABLE settings (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT",

    "CREATE TRIGGER check_answers_stay BEFORE UPDATE ON check_answers BEGIN SELECT raise(ABORT, 'history'); END",
    "CREATE TRIGGER check_answers_last BEFORE DELETE ON check_answers BEGIN SELECT raise(ABORT, 'history'); END",
    "CREATE TRIGGER catalogues_stay BEFORE UPDATE ON catalogues BEGIN SELECT raise(ABORT, 'history'); END",
    "CREATE TRIGGER snapshots_stay BEFORE UPDATE ON snapshots BEGIN SELECT raise(ABORT, 'history'); END",
    "CREATE TRIGGER snapshots_last BEFORE DELETE ON snapshots BEGIN SELECT raise(ABORT, 'history'); END",
    "CREATE TRIGGER attempts_stay BEFORE UPDATE ON attempts BEGIN SELECT raise(ABORT, 'history'); END",
    "CREATE TRIGGER attempts_last BEFORE DELETE ON attempts BEGIN SELECT raise(ABORT, 'history'); END",
    "CREATE TRIGGER attempt_ends_stay BEFORE UPDATE ON attempt_ends BEGIN SELECT raise(ABORT, 'history'); END",
    "CREATE TRIGGER attempt_ends_last BEFORE DELETE ON attempt_ends BEGIN SELECT raise(ABORT, 'history'); END",
    "CREATE TRIGGER attempt_answers_stay BEFORE UPDATE ON attempt_answers BEGIN SELECT raise(ABORT, 'history'); END",
    "CREATE TRIGGER attempt_answers_last BEFORE DELETE ON attempt_answers BEGIN SELECT raise(ABORT, 'history'); END",
    "CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews BEGIN SELECT raise(ABORT, 'history'); END",
    "CREATE TRIGGER reviews_last BEFORE DELETE ON reviews BEGIN SELECT raise(ABORT, 'history'); END",
    "CREATE TRIGGER incident_log_stay BEFORE UPDATE ON incident_log BEGIN SELECT raise(ABORT, 'history'); END",
    "CREATE TRIGGER incident_log_last BEFORE DELETE ON incident_log BEGIN SELECT raise(ABORT, 'history'); END",
};

} // namespace

const std::span<const char *const> profile_0001{statements};

} // namespace mehfooz
