// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sink.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace mehfooz::golden {

/// How far a figure may be off. Exact where both are 0.
struct Tolerance {
    double absolute = 0;
    double relative = 0;
};

/// The tolerances that a document states, by their names: "absolute 1e-9", "relative 1e-8" or "exact".
class Tolerances final {
public:
    Tolerances() = default;
    /// Wording that is none of these three is reported.
    Tolerances(const QJsonObject &document, Sink &sink);
    /// Exact for a name that the document does not have.
    [[nodiscard]] Tolerance of(const QString &name) const { return m_byName.value(name); }

private:
    QHash<QString, Tolerance> m_byName;
};

/// Which tolerance belongs to which key. A figure takes that of its own key, else of the nearest object around it.
using ToleranceNames = QHash<QString, QString>;

/// What a comparison allows.
struct Comparison {
    const Tolerances &tolerances;
    const ToleranceNames &names;
    QSet<QString> optional = {}; ///< Keys that the product gives but that a file need not hold.
};

/// Compares what a file expects with what the product gives, all the way down; every difference goes to `sink`.
void compare(const QJsonValue &expected, const QJsonValue &actual, const QString &path, const Comparison &how, Sink &sink);

} // namespace mehfooz::golden
