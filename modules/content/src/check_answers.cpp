// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_statistics.h"
#include "check_rules.h"
#include "readable_prose.h"

#include <text/reading_level.h>

#include <algorithm>
#include <cmath>

namespace mehfooz {

namespace {

constexpr qsizetype kFewestWords = 8;

/// Under this many questions a run of equal positions is chance.
constexpr int kFewestQuestions = 6;

/// How far from chance a share must lie, in standard deviations. One pack is looked at as a whole once, and by file
/// often, so the bar for files is higher.
constexpr double kPackBar = 2.6;
constexpr double kFileBar = 3.2;

/// A right option this much longer than every wrong one can be picked without reading.
constexpr double kLongerShare = 1.6;
constexpr qsizetype kLongerCharacters = 20;

double deviations(const ShareCount &count)
{
    const double spread = std::sqrt(count.variance);
    return spread > 0 ? (count.hits - count.expected) / spread : 0;
}

QString percent(double share)
{
    return QString::number(std::lround(share * 100)) + u'%';
}

/// The questions of one file or of the whole pack.
struct QuestionGroup {
    Place place;
    double bar = kPackBar;
    QString where;
    QList<const Question *> questions;
};

void checkPositions(const QuestionGroup &group, Problems &problems)
{
    const QList<ShareCount> positions = keyPositions(group.questions);
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const ShareCount &count = positions[i];
        if (count.questions < kFewestQuestions || deviations(count) <= group.bar)
            continue;
        problems.append(errorAt(group.place, QStringLiteral("key-position"),
                                QStringLiteral("the right option of %1 stands in position %2 in %3 of %4 questions (by chance %5); spread the right answers")
                                    .arg(group.where, QString::number(i + 1), QString::number(count.hits), QString::number(count.questions), percent(count.expected / count.questions))));
    }
}

void checkLengths(const QuestionGroup &group, const QStringList &languages, Problems &problems)
{
    for (const QString &language : languages) {
        const ShareCount count = longestIsKey(group.questions, language);
        if (count.questions < kFewestQuestions || deviations(count) <= group.bar)
            continue;
        problems.append(errorAt(group.place, QStringLiteral("longest-is-key"),
                                QStringLiteral("the right option of %1 is the longest in %2 of %3 questions in \"%4\" (by chance %5); shorten it or lengthen the others")
                                    .arg(group.where, QString::number(count.hits), QString::number(count.questions), language, percent(count.expected / count.questions))));
    }
}

void checkOneLength(const Question &question, const Place &place, const QStringList &languages, Problems &problems)
{
    const auto *body = std::get_if<SingleChoice>(&question.body);
    if (!body)
        return;
    for (const QString &language : languages) {
        qsizetype right = 0;
        qsizetype wrong = 0;
        for (const QuestionOption &option : body->options) {
            const qsizetype length = readableProse(option.text.in(language)).size();
            (option.right ? right : wrong) = std::max(option.right ? right : wrong, length);
        }
        if (right >= wrong + kLongerCharacters && static_cast<double>(right) > kLongerShare * static_cast<double>(wrong)) {
            problems.append(errorAt(place, QStringLiteral("longest-is-key"),
                                    QStringLiteral("the right option of \"%1\" is far longer than the others in \"%2\" (%3 against %4 characters)")
                                        .arg(question.id.text(), language, QString::number(right), QString::number(wrong))));
        }
    }
}

/// Two options that read the same are either both right or both wrong.
void checkSameOptions(const Question &question, const Place &place, const QStringList &languages, Problems &problems)
{
    const QList<QuestionOption> *options = optionsOf(question);
    if (!options)
        return;
    for (const QString &language : languages) {
        QSet<QString> seen;
        for (const QuestionOption &option : *options) {
            const QString text = option.text.in(language).simplified().toCaseFolded();
            if (!text.isEmpty() && seen.contains(text))
                problems.append(errorAt(place, QStringLiteral("same-option"), QStringLiteral("two options of \"%1\" read the same in \"%2\"").arg(question.id.text(), language)));
            seen.insert(text);
        }
    }
}

} // namespace

Problems checkExplanations(const FileReading &reading)
{
    Problems problems;
    for (const TextUse &use : reading.texts) {
        if (use.role != TextRole::Because)
            continue;
        const qsizetype words = text::words(readableProse(use.text)).size();
        if (words < kFewestWords) {
            problems.append(errorAt(reading.place(use.at), QStringLiteral("short-explanation"),
                                    QStringLiteral("this explanation has %1 words; at least %2 are needed to say why").arg(words).arg(kFewestWords)));
        }
    }
    return problems;
}

Problems checkAnswerKeys(const CheckContext &context)
{
    Problems problems;
    const QStringList &languages = context.compiled.pack.manifest.languages;
    QuestionGroup all{{QStringLiteral("pack.yaml"), 1, 1}, kPackBar, QStringLiteral("this pack"), {}};
    QMap<QString, QuestionGroup> files;
    for (const Question &question : context.compiled.pack.questions) {
        const Place place = context.index.placeOf(ObjectKind::Question, question.id.text());
        QuestionGroup &file = files[place.file];
        file.place = {place.file, 1, 1};
        file.bar = kFileBar;
        file.where = QStringLiteral("this file");
        file.questions.append(&question);
        all.questions.append(&question);
        checkOneLength(question, place, languages, problems);
        checkSameOptions(question, place, languages, problems);
    }
    for (const QuestionGroup &file : std::as_const(files)) {
        checkPositions(file, problems);
        checkLengths(file, languages, problems);
    }
    // With one file the pack is that file, and has been told already.
    if (files.size() > 1) {
        checkPositions(all, problems);
        checkLengths(all, languages, problems);
    }
    return problems;
}

} // namespace mehfooz
