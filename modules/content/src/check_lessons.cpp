// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_rules.h"
#include "readable_prose.h"

#include <text/reading_level.h>

namespace mehfooz {

namespace {

constexpr qsizetype kFewestTerms = 3;
constexpr qsizetype kMostNewTerms = 3;
constexpr qsizetype kFewestQuestions = 4;
constexpr qsizetype kMostQuestions = 6;
constexpr qsizetype kFewestWords = 350;
constexpr qsizetype kMostWords = 900;

Place placeOf(const CheckContext &context, const Lesson &lesson)
{
    return context.index.placeOf(ObjectKind::Lesson, lesson.id.text());
}

void checkCounts(const Lesson &lesson, const Place &place, Problems &problems)
{
    if (lesson.terms.size() < kFewestTerms) {
        problems.append(errorAt(place, QStringLiteral("lesson-terms"),
                                QStringLiteral("this lesson names %1 terms; at least %2 belong to it").arg(lesson.terms.size()).arg(kFewestTerms)));
    }
    if (lesson.questions.size() < kFewestQuestions || lesson.questions.size() > kMostQuestions) {
        problems.append(errorAt(place, QStringLiteral("lesson-questions"),
                                QStringLiteral("this lesson has %1 questions; %2 to %3 belong to it").arg(lesson.questions.size()).arg(kFewestQuestions).arg(kMostQuestions)));
    }
}

/// Terms are new in the first lesson that has them, in the order in which the first role reads the lessons.
void checkNewTerms(const CheckContext &context, Problems &problems)
{
    if (context.compiled.pack.roles.isEmpty())
        return;
    QHash<QString, const Lesson *> lessons;
    for (const Lesson &lesson : context.compiled.pack.lessons)
        lessons.insert(lesson.id.text(), &lesson);
    QSet<QString> met;
    for (const LessonId &id : context.compiled.pack.roles.first().lessons) {
        const Lesson *lesson = lessons.value(id.text());
        if (!lesson)
            continue;
        qsizetype fresh = 0;
        for (const TermId &term : lesson->terms) {
            fresh += met.contains(term.text()) ? 0 : 1;
            met.insert(term.text());
        }
        if (fresh > kMostNewTerms) {
            problems.append(warningAt(placeOf(context, *lesson), QStringLiteral("new-terms"),
                                      QStringLiteral("%1 terms are new in this lesson; a reader takes in at most %2 at once").arg(fresh).arg(kMostNewTerms)));
        }
    }
}

void checkLengths(const CheckContext &context, Problems &problems)
{
    for (const FileReading &reading : context.compiled.readings) {
        if (!reading.file().startsWith(u"lessons/") || !reading.file().endsWith(u".md"))
            continue;
        qsizetype words = 0;
        for (const TextUse &use : reading.texts)
            words += use.role == TextRole::Prose ? text::words(readableProse(use.text)).size() : 0;
        if (words < kFewestWords || words > kMostWords) {
            problems.append(warningAt({reading.file(), 1, 1}, QStringLiteral("lesson-length"),
                                      QStringLiteral("this lesson has %1 words; %2 to %3 are read in four to eight minutes").arg(words).arg(kFewestWords).arg(kMostWords)));
        }
    }
}

} // namespace

Problems checkLessonShape(const CheckContext &context)
{
    Problems problems;
    for (const Lesson &lesson : context.compiled.pack.lessons)
        checkCounts(lesson, placeOf(context, lesson), problems);
    checkNewTerms(context, problems);
    checkLengths(context, problems);
    return problems;
}

} // namespace mehfooz
