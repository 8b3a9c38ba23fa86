// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/library.h>

#include <QHash>

namespace mehfooz {

/// One field of the form of a complaint.
struct ShownField {
    QString id;
    QString label;
    QString text;             ///< As typed so far.
    bool isMultiline = false;
    bool isLeftToRight = false; ///< A number, whatever the language of the page.

    friend bool operator==(const ShownField &, const ShownField &) = default;
};

/// The template of a complaint with what was typed. A field without text leaves a line to be filled in by hand; one
/// that the template names but the form does not ask for stays as it stands. What was typed stands in isolates, so that
/// a number or a Latin name does not turn the sentence; take them out (text::withoutIsolates) before it leaves the screen.
[[nodiscard]] QString filledComplaint(const QString &wording, const QHash<QString, QString> &values, const QStringList &fields);

} // namespace mehfooz
