// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <golden/report.h>

#include <base/error.h>

#include <QJsonObject>

#include <optional>

namespace mehfooz::golden {

/// The forms of golden files (spec/golden/README.md).
enum class Kind { Scoring, Profile, Fsrs, Signal, Quiz, Workshop, Live, Folding };

/// "scoring", "profile", "fsrs", "signal", "quiz", "workshop", "live", "folding".
[[nodiscard]] std::optional<Kind> kindFromKey(QStringView key);
[[nodiscard]] QStringList kindKeys();

/// Computes every case of a document through the product's code and compares every expected value within the
/// document's own tolerances. Unknown keys, wrong types and a document without a case are failures. Groups of cases
/// may be absent, so that one case can be run alone.
[[nodiscard]] Report runDocument(Kind kind, const QJsonObject &document);

/// The same for a file. NotFound or Unavailable where it cannot be read, InvalidInput where it is no JSON object.
[[nodiscard]] Expected<Report> runFile(Kind kind, const QString &path);

} // namespace mehfooz::golden
