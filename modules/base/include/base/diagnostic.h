// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <QList>
#include <QString>

namespace mehfooz {

enum class Severity { Warning, Error };

/// One of possibly many faults that a reader or checker found.
/// `rule` is a short stable name such as "unknown-key"; `text` is a plain English sentence with the remedy.
struct Diagnostic {
    Place place;
    Severity severity = Severity::Error;
    QString rule;
    QString text;

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

} // namespace mehfooz
