// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace mehfooz {

/// The marks {{id|phrase}} of a specimen's body.
struct SignMarks {
    QStringList order;               ///< Ids as they come in the body, each once.
    QHash<QString, QString> phrases; ///< The first phrase of each id.
    QString fault;                   ///< What is wrong with the marks; empty where nothing is.
};

[[nodiscard]] SignMarks signMarks(const QString &body);

/// The fields {{id}} of a template, each once.
[[nodiscard]] QStringList templateFields(const QString &text);

} // namespace mehfooz
