// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_errors.h"

#include <QSqlError>

namespace mehfooz {

namespace {

// Result codes of SQLite (https://www.sqlite.org/rescode.html); Qt hands them over as texts.
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kNoMemory = 7;
constexpr int kReadOnly = 8;
constexpr int kInputOutput = 10;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kTooBig = 18;
constexpr int kConstraint = 19;
constexpr int kMismatch = 20;
constexpr int kNotADatabase = 26;
constexpr int kPermission = 3;
constexpr int kAuthorization = 23;

constexpr int kConstraintForeignKey = 787;
constexpr int kConstraintPrimaryKey = 1555;
constexpr int kConstraintTrigger = 1811;
constexpr int kConstraintUnique = 2067;

struct Meaning {
    ErrorCode code;
    QString words;
};

Meaning meaningOfConstraint(int extended)
{
    switch (extended) {
    case kConstraintForeignKey:
        return {ErrorCode::NotFound, QStringLiteral("what it belongs to is not stored")};
    case kConstraintPrimaryKey:
    case kConstraintUnique:
        return {ErrorCode::Conflict, QStringLiteral("it is stored already")};
    case kConstraintTrigger:
        return {ErrorCode::Internal, QStringLiteral("history is never changed")};
    default:
        return {ErrorCode::InvalidInput, QStringLiteral("a value is outside what may be stored")};
    }
}

Meaning meaningOf(int extended)
{
    switch (extended & 0xff) {
    case kBusy:
    case kLocked:
        return {ErrorCode::Unavailable, QStringLiteral("the file is locked by another program")};
    case kReadOnly:
    case kPermission:
    case kAuthorization:
        return {ErrorCode::Unavailable, QStringLiteral("the file may not be written")};
    case kFull:
        return {ErrorCode::Unavailable, QStringLiteral("the disk is full")};
    case kInputOutput:
        return {ErrorCode::Unavailable, QStringLiteral("the disk reports an error")};
    case kCannotOpen:
        return {ErrorCode::Unavailable, QStringLiteral("the file cannot be opened")};
    case kCorrupt:
    case kNotADatabase:
        return {ErrorCode::Corrupted, QStringLiteral("the file is damaged")};
    case kNoMemory:
        return {ErrorCode::Unavailable, QStringLiteral("there is not enough memory")};
    case kTooBig:
    case kMismatch:
        return {ErrorCode::InvalidInput, QStringLiteral("a value is outside what may be stored")};
    case kConstraint:
        return meaningOfConstraint(extended);
    default:
        return {ErrorCode::Internal, QStringLiteral("the database refused")};
    }
}

} // namespace

Error errorFromSql(const QSqlError &error, const QString &doing, const QString &file)
{
    const int code = error.nativeErrorCode().toInt();
    const Meaning meaning = meaningOf(code);
    const QString detail = QStringLiteral("%1: %2 (SQLite %3: %4)")
                               .arg(doing, meaning.words, QString::number(code), error.databaseText());
    return Error{meaning.code, detail, Place{file}};
}

} // namespace mehfooz
