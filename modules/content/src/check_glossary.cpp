// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_rules.h"
#include "parallel.h"
#include "readable_prose.h"

#include <text/folding.h>
#include <text/isolates.h>
#include <text/reading_level.h>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr qsizetype kFewestLetters = 4;
constexpr qsizetype kMostWordsInSpelling = 4;

/// True where `also` is the glossary's word itself, written otherwise: with other spaces, or with one letter changed.
/// Longer and shorter forms are left alone, since they may be plurals.
bool isOtherSpelling(QStringView also, QStringView word)
{
    const bool rightToLeft = text::startsRightToLeft(word);
    if (text::startsRightToLeft(also) != rightToLeft)
        return false;
    const QString alsoKey = text::loose(also);
    const QString wordKey = text::loose(word);
    if (wordKey.size() < kFewestLetters || alsoKey.contains(wordKey) || wordKey.contains(alsoKey)) {
        // In English, two words may be a verb ("back up") where one is a noun.
        return rightToLeft && alsoKey == wordKey;
    }
    return alsoKey.size() <= wordKey.size() && text::alignmentDistance(alsoKey, wordKey) <= 1;
}

/// Spellings that are off the glossary, by language: spelling to the glossary's word.
using Spellings = QHash<QString, QHash<QString, QString>>;

QString spaced(QStringView text)
{
    return text::words(text).join(u' ').toLower();
}

/// `also` holds other words for search as well as other spellings; only the spellings count here.
void addTerm(const Term &term, Spellings &spellings)
{
    for (const LocalizedText::Entry &entry : term.term.entries()) {
        for (const QString &also : term.also) {
            if (spaced(also) != spaced(entry.text) && isOtherSpelling(also, entry.text))
                spellings[entry.language].insert(spaced(also), entry.text);
        }
    }
}

Spellings spellingsOf(const Pack &pack)
{
    Spellings spellings;
    for (const Term &term : pack.terms)
        addTerm(term, spellings);
    // What one term lists as a slip may be another term's own word.
    for (const Term &term : pack.terms) {
        for (const LocalizedText::Entry &entry : term.term.entries())
            spellings[entry.language].remove(spaced(entry.text));
    }
    return spellings;
}

Problems checkFile(const FileReading &reading, const Spellings &spellings)
{
    Problems problems;
    for (const TextUse &use : reading.texts) {
        const auto known = spellings.constFind(use.language);
        if (use.role == TextRole::Message || use.role == TextRole::Source || known == spellings.constEnd() || known->isEmpty())
            continue;
        const QStringList words = text::words(ownWords(use.text).toLower());
        for (qsizetype i = 0; i < words.size(); ++i) {
            QString run;
            for (qsizetype n = 0; n < kMostWordsInSpelling && i + n < words.size(); ++n) {
                run += (n == 0 ? QString{} : QStringLiteral(" ")) + words[i + n];
                const auto found = known->constFind(run);
                if (found != known->constEnd())
                    problems.append(warningAt(reading.place(use.at), QStringLiteral("off-glossary"), QStringLiteral("\"%1\" is written \"%2\" in the glossary").arg(run, *found)));
            }
        }
    }
    return problems;
}

} // namespace

Problems checkGlossaryWords(const CheckContext &context)
{
    Spellings spellings = spellingsOf(context.compiled.pack);
    if (context.base) {
        const Spellings below = spellingsOf(*context.base);
        for (auto language = below.constBegin(); language != below.constEnd(); ++language)
            spellings[language.key()].insert(*language);
    }
    const std::vector<FileReading> &readings = context.compiled.readings;
    std::vector<Problems> found(readings.size());
    forEachInParallel(readings.size(), [&](size_t i) { found[i] = checkFile(readings[i], spellings); });
    Problems problems;
    for (const Problems &each : found)
        problems.append(each);
    return problems;
}

} // namespace mehfooz
