// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack_compiler.h"
#include "pack_links.h"

#include <functional>

/// The rules of the check beyond what the loader refuses. Each is a pure function that returns its problems, so that
/// they can run side by side.
namespace mehfooz {

struct CheckContext {
    const CompiledFolder &compiled;
    const DefinitionIndex &index;
    const Pack *base = nullptr;
    QDate today;
};

using Problems = QList<Diagnostic>;

/// English at most grade 8, Urdu sentences of at most 20 words.
[[nodiscard]] Problems checkReadingLevel(const FileReading &reading);
/// Arabic letters in Urdu, Urdu that is not Urdu, Latin runs that a neutral edge would reorder.
[[nodiscard]] Problems checkScripts(const FileReading &reading);
/// Facts that nobody has looked at for a year; notices whose last day is over.
[[nodiscard]] Problems checkDates(const FileReading &reading, const CheckContext &context);

/// The telephone numbers of a pack's routes, as digits.
[[nodiscard]] QSet<QString> knownNumbers(const CheckContext &context);
/// Telephone numbers that no route has; addresses in specimens outside ".example".
[[nodiscard]] Problems checkNumbers(const FileReading &reading, const QSet<QString> &known);

/// Explanations under eight words.
[[nodiscard]] Problems checkExplanations(const FileReading &reading);
/// Keys that stand in one position too often, or are too often the longest option.
[[nodiscard]] Problems checkAnswerKeys(const CheckContext &context);
/// Stems, options or explanations that share over 60 % of their word 4-grams.
[[nodiscard]] Problems checkDuplicates(const CheckContext &context);
/// Terms of lessons; words that the glossary writes in another way.
[[nodiscard]] Problems checkLessonShape(const CheckContext &context);
[[nodiscard]] Problems checkGlossaryWords(const CheckContext &context);
/// Pictures and recordings.
[[nodiscard]] Problems checkMediaFiles(const CheckContext &context);

[[nodiscard]] inline Diagnostic errorAt(const Place &place, const QString &rule, const QString &text)
{
    return {place, Severity::Error, rule, text};
}
[[nodiscard]] inline Diagnostic warningAt(const Place &place, const QString &rule, const QString &text)
{
    return {place, Severity::Warning, rule, text};
}

} // namespace mehfooz
