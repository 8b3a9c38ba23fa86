// SPDX-License-Identifier: GPL-3.0-or-later
#include <text/reading_level.h>

#include <text/folding.h>

#include <QSet>

#include <algorithm>

namespace mehfooz::text {

namespace {

bool isSentenceEnd(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u06D4' || c == u'\u061F' || c == u'\n';
}

bool belongsToWord(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\u200C')
        return true;
    const bool joins = c == u'\'' || c == u'\u2019' || c == u'-';
    return joins && at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber() && text[at + 1].isLetterOrNumber();
}

bool isVowel(QChar c)
{
    switch (c.toLower().unicode()) {
    case u'a': case u'e': case u'i': case u'o': case u'u': case u'y': return true;
    default: return false;
    }
}

int syllables(const QString &word)
{
    int count = 0;
    bool inVowels = false;
    for (const QChar c : word) {
        const bool vowel = isVowel(c);
        count += vowel && !inVowels ? 1 : 0;
        inVowels = vowel;
    }
    const bool silentE = count > 1 && word.endsWith(u'e', Qt::CaseInsensitive) && !word.endsWith(u"le", Qt::CaseInsensitive);
    return std::max(1, silentE ? count - 1 : count);
}

QSet<QString> fourGrams(QStringView text)
{
    const QStringList list = fold(text).split(u' ', Qt::SkipEmptyParts);
    QSet<QString> grams;
    for (qsizetype i = 0; i + 4 <= list.size(); ++i)
        grams.insert(list.sliced(i, 4).join(u' '));
    return grams;
}

} // namespace

QStringList words(QStringView text)
{
    QStringList list;
    QString word;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (belongsToWord(text, i)) {
            word += text[i];
        } else if (!word.isEmpty()) {
            list.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        list.append(word);
    return list;
}

QStringList sentences(QStringView text)
{
    QStringList list;
    QString sentence;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool decimal = text[i] == u'.' && i > 0 && i + 1 < text.size() && text[i + 1].isLetterOrNumber();
        if (!isSentenceEnd(text[i]) || decimal) {
            sentence += text[i];
            continue;
        }
        if (!words(sentence).isEmpty())
            list.append(sentence.trimmed());
        sentence.clear();
    }
    if (!words(sentence).isEmpty())
        list.append(sentence.trimmed());
    return list;
}

double fleschKincaidGrade(QStringView english)
{
    const QStringList list = words(english);
    const auto sentenceCount = static_cast<double>(sentences(english).size());
    if (list.isEmpty() || sentenceCount < 1)
        return 0;
    double syllableCount = 0;
    for (const QString &word : list)
        syllableCount += syllables(word);
    const auto wordCount = static_cast<double>(list.size());
    return 0.39 * wordCount / sentenceCount + 11.8 * syllableCount / wordCount - 15.59;
}

int longestSentence(QStringView text)
{
    qsizetype longest = 0;
    const QStringList list = sentences(text);
    for (const QString &sentence : list)
        longest = std::max(longest, words(sentence).size());
    return static_cast<int>(longest);
}

double sharedFourGrams(QStringView a, QStringView b)
{
    const QSet<QString> first = fourGrams(a);
    const QSet<QString> second = fourGrams(b);
    const qsizetype smaller = std::min(first.size(), second.size());
    if (smaller == 0)
        return fold(a) == fold(b) ? 1 : 0;
    qsizetype shared = 0;
    for (const QString &gram : first)
        shared += second.contains(gram) ? 1 : 0;
    return static_cast<double>(shared) / static_cast<double>(smaller);
}

} // namespace mehfooz::text
