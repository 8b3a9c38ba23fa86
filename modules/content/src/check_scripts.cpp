// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_rules.h"
#include "readable_prose.h"

#include <text/folding.h>
#include <text/isolates.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace mehfooz {

namespace {

/// Letters that look like the right ones but are of another alphabet, so that search and spelling go wrong.
struct WrongLetter {
    QStringView language;
    QChar wrong;
    QStringView right;
};
constexpr std::array kWrongLetters{
    WrongLetter{u"ur", u'\u064A', u"ی (U+06CC)"},  WrongLetter{u"ur", u'\u0649', u"ی (U+06CC)"},
    WrongLetter{u"ur", u'\u0643', u"ک (U+06A9)"},  WrongLetter{u"ur", u'\u0647', u"ہ (U+06C1)"},
    WrongLetter{u"ur", u'\u0629', u"ۃ or ہ"},      WrongLetter{u"ur", u'\u06D5', u"ہ (U+06C1)"},
};

bool isLatinLetter(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

struct LetterCounts {
    qsizetype latin = 0;
    qsizetype all = 0;
};

LetterCounts countLetters(QStringView text)
{
    LetterCounts counts;
    for (const QChar c : text) {
        counts.latin += isLatinLetter(c) ? 1 : 0;
        counts.all += c.isLetter() ? 1 : 0;
    }
    return counts;
}

/// A Latin run whose last or first character is a neutral one that belongs to it: a right-to-left line would move
/// that character to the other side. Empty where there is none.
QString reorderedRun(const QString &text)
{
    static const QList<QRegularExpression> kRuns{
        // CERT-PK (2024)
        QRegularExpression{QStringLiteral("[A-Za-z][A-Za-z0-9._/-]*\\s?\\([A-Za-z0-9 ._/-]*\\)")},
        // (CERT) PK
        QRegularExpression{QStringLiteral("\\([A-Za-z0-9 ._/-]*[A-Za-z][A-Za-z0-9 ._/-]*\\)\\s?[A-Za-z][A-Za-z0-9]*")},
        // C++, C#
        QRegularExpression{QStringLiteral("[A-Za-z][A-Za-z0-9]*[+#*@&=/]+(?![A-Za-z0-9+#*@&=/])")},
        // #tag, @name, +92, *123#
        QRegularExpression{QStringLiteral("(?<![A-Za-z0-9+#*@/&=-])(?:[#@&=/][A-Za-z]|[+*][A-Za-z0-9])[A-Za-z0-9*#]*")},
    };
    for (const QRegularExpression &run : kRuns) {
        if (const QRegularExpressionMatch match = run.match(text); match.hasMatch())
            return match.captured();
    }
    return {};
}

bool mayBeReordered(QStringView text)
{
    bool latin = false;
    bool neutral = false;
    for (const QChar c : text) {
        const ushort u = c.unicode();
        latin = latin || (u < 0x80 && c.isLetterOrNumber());
        neutral = neutral || u == u'(' || u == u'+' || u == u'#' || u == u'*' || u == u'@' || u == u'&' || u == u'=' || u == u'/';
    }
    return latin && neutral;
}

class ScriptCheck {
public:
    explicit ScriptCheck(const FileReading &reading) : m_reading{reading} { }

    Problems run()
    {
        const TextUse *first = nullptr;
        for (const TextUse &use : m_reading.texts) {
            if (!first || first->group != use.group)
                first = &use;
            checkLetters(use);
            if (use.role == TextRole::Message || use.role == TextRole::Source || !text::isRightToLeftLanguage(use.language))
                continue;
            checkLanguage(use, *first);
            checkOrder(use);
        }
        return m_problems;
    }

private:
    void report(const TextUse &use, const QString &rule, const QString &text)
    {
        m_problems.append(errorAt(m_reading.place(use.at), rule, text));
    }

    void checkLetters(const TextUse &use)
    {
        for (const WrongLetter &letter : kWrongLetters) {
            if (use.language == letter.language && use.text.contains(letter.wrong)) {
                report(use, QStringLiteral("mixed-letters"),
                       QStringLiteral("the letter %1 (U+%2) is not of this language; write %3")
                           .arg(QString{letter.wrong}, QString::number(letter.wrong.unicode(), 16).toUpper().rightJustified(4, u'0'), letter.right));
            }
        }
    }

    /// A text that was not translated: the same as in the first language, or mostly Latin letters.
    void checkLanguage(const TextUse &use, const TextUse &first)
    {
        const QString own = ownWords(use.text);
        const LetterCounts counts = countLetters(own);
        if (counts.all == 0)
            return;
        if (&first != &use && first.text == use.text) {
            report(use, QStringLiteral("untranslated"), QStringLiteral("this text is the same as in \"%1\"; translate it, or put words of the screen into `backticks`").arg(first.language));
        } else if (counts.latin * 2 > counts.all && use.role != TextRole::Template) {
            report(use, QStringLiteral("mostly-latin"), QStringLiteral("most letters here are Latin; write it in \"%1\", or put words of the screen into `backticks`").arg(use.language));
        }
    }

    void checkOrder(const TextUse &use)
    {
        if (use.role == TextRole::Template || !mayBeReordered(use.text))
            return;
        const QString run = reorderedRun(ownWords(use.text));
        if (!run.isEmpty()) {
            report(use, QStringLiteral("bidi-order"),
                   QStringLiteral("\"%1\" would be shown in another order inside this text; put it into `backticks`, or write it otherwise").arg(run));
        }
    }

    const FileReading &m_reading;
    Problems m_problems;
};

} // namespace

Problems checkScripts(const FileReading &reading)
{
    return ScriptCheck{reading}.run();
}

} // namespace mehfooz
