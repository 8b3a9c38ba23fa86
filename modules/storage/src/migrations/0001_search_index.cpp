// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations/steps.h"

#include <array>

namespace mehfooz {

namespace {

// The texts of a document (titles, other spellings, key terms, lines of its body) stand one to a line in `shown`, with
// role and language on the same line of `roles` and the keys on that of `folded` and `loose`. `words` finds documents by
// folded words, `trigrams` narrows down which loose keys can hold a query, `similar` holds those keys by place.
constexpr std::array statements{
    "PRAGMA application_id = 1298687571", // "MhfS"

    "CREATE TABLE built (documents_digest TEXT NOT NULL) STRICT",
    "CREATE TABLE documents ("
    " number INTEGER PRIMARY KEY,"
    " kind TEXT NOT NULL,"
    " id TEXT NOT NULL,"
    " roles TEXT NOT NULL,"
    " shown TEXT NOT NULL,"
    " folded TEXT NOT NULL,"
    " loose TEXT NOT NULL) STRICT",
    "CREATE TABLE similar ("
    " number INTEGER PRIMARY KEY,"
    " title TEXT NOT NULL,"
    " term TEXT NOT NULL,"
    " body TEXT NOT NULL) STRICT",
    "CREATE VIRTUAL TABLE words USING fts5 (title, term, body, content = '',"
    " tokenize = \"unicode61 remove_diacritics 0 categories 'L* M* N* Co' tokenchars '.'\", prefix = '2 3 4 5')",
    "CREATE VIRTUAL TABLE trigrams USING fts5 (title, term, body, content = '', detail = column,"
    " tokenize = 'trigram case_sensitive 1')",
};

} // namespace

const std::span<const char *const> search_index_0001{statements};

} // namespace mehfooz
