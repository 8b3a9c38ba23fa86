// SPDX-License-Identifier: GPL-3.0-or-later
#include <content/pack_check.h>

#include "check_rules.h"
#include "parallel.h"

#include <algorithm>

namespace mehfooz {

namespace {

/// The rules that look at one file at a time.
Problems checkFile(const FileReading &reading, const CheckContext &context, const QSet<QString> &numbers)
{
    Problems problems = checkReadingLevel(reading);
    problems += checkScripts(reading);
    problems += checkNumbers(reading, numbers);
    problems += checkExplanations(reading);
    problems += checkDates(reading, context);
    return problems;
}

Problems checkAllFiles(const CheckContext &context)
{
    const QSet<QString> numbers = knownNumbers(context);
    const std::vector<FileReading> &readings = context.compiled.readings;
    std::vector<Problems> found(readings.size());
    forEachInParallel(readings.size(), [&](size_t i) { found[i] = checkFile(readings[i], context, numbers); });
    Problems problems;
    for (const Problems &each : found)
        problems += each;
    return problems;
}

} // namespace

qsizetype PackCheck::errors() const
{
    return std::ranges::count(problems, Severity::Error, &Diagnostic::severity);
}

qsizetype PackCheck::warnings() const
{
    return problems.size() - errors();
}

PackCheck checkPack(const QString &folder, const PackCheckOptions &options)
{
    CompiledFolder compiled = compileFolder(folder, options.base.get(), {});
    PackCheck check{compiled.readable, nullptr, compiled.problems};
    if (!compiled.pack.manifest.languages.isEmpty()) {
        const DefinitionIndex index{compiled};
        const CheckContext context{compiled, index, options.base.get(), options.today};
        check.problems += checkAllFiles(context);
        for (const auto rule : {checkAnswerKeys, checkDuplicates, checkLessonShape, checkGlossaryWords, checkMediaFiles})
            check.problems += rule(context);
        sortProblems(check.problems);
    }
    if (!hasErrors(compiled.problems) && compiled.readable)
        check.pack = std::make_shared<const Pack>(std::move(compiled.pack));
    return check;
}

} // namespace mehfooz
