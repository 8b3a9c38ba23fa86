// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement.h"

#include <base/error.h>

#include <QHash>
#include <QString>

namespace mehfooz {

/// A value in a table that this program did not write so: the file is damaged or was changed by hand.
[[nodiscard]] inline tl::unexpected<Error> unreadable(const QString &what)
{
    return failure(ErrorCode::Corrupted, QStringLiteral("the file holds %1, which is not readable").arg(what.left(120)));
}

template<typename Id>
[[nodiscard]] Expected<Id> storedId(const QString &text)
{
    auto id = Id::parse(text);
    if (!id)
        return unreadable(QStringLiteral("the id \"%1\"").arg(text.left(80)));
    return id;
}

/// The value, its failure as a damaged file.
template<typename T>
[[nodiscard]] Expected<T> storedValue(Expected<T> value)
{
    if (!value)
        return unreadable(value.error().detail);
    return value;
}

using TextPair = std::pair<QString, QString>;

[[nodiscard]] inline Expected<TextPair> textPair(const Row &row)
{
    return TextPair{row.text(0), row.text(1)};
}

[[nodiscard]] inline QHash<QString, QString> hashOf(const QList<TextPair> &pairs)
{
    return QHash<QString, QString>{pairs.cbegin(), pairs.cend()};
}

} // namespace mehfooz
