// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace mehfooz {

/// What the caller can do about a failure; words for people are chosen in presentation.
enum class ErrorCode {
    InvalidInput, ///< Mend the input at `place`.
    NotFound,     ///< Ask for something else.
    Conflict,     ///< The thing exists already, is in use, or is newer than this program.
    Unavailable,  ///< The disk, a lock or a right is missing; trying again may help.
    Corrupted,    ///< The file is damaged; a backup may help.
    Internal,     ///< A fault of this program.
};

/// Where input is wrong. Line and column count from 1; 0 is unknown.
struct Place {
    QString file;
    int line = 0;
    int column = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

/// A failure as a value. `detail` is English and meant for the log.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    Place place = {};

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Expected = tl::expected<T, Error>;

/// Shorthand for returning a failure from a function that returns Expected.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail, Place place = {})
{
    return tl::make_unexpected(Error{code, std::move(detail), std::move(place)});
}

} // namespace mehfooz
