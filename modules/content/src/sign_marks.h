// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace mehfooz {

/// The marks {{id|phrase}} of a specimen's text.
struct SignMarks {
    QStringList order;               ///< Ids in order of coming, each once.
    QHash<QString, QString> phrases; ///< What the first mark of each id holds.
    QString fault;                   ///< What is wrong with the marks; empty where nothing is.
};

[[nodiscard]] SignMarks signMarks(const QString &text);

/// The fields {{id}} of a template, each once.
[[nodiscard]] QStringList templateFields(const QString &text);

} // namespace mehfooz
