// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_rules.h"
#include "readable_prose.h"

#include <text/reading_level.h>

namespace mehfooz {

namespace {

/// Bars of the core pack's writers. They hold for these two languages; others have no bar yet.
constexpr double kHighestEnglishGrade = 8.0;
constexpr int kLongestUrduSentence = 20;

/// The grade of a few words says nothing: such texts are judged together with the rest of their file.
constexpr qsizetype kFewestWords = 40;

bool isSentences(TextRole role)
{
    return role == TextRole::Prose || role == TextRole::Ask || role == TextRole::Option || role == TextRole::Because;
}

/// The English sentences of one object, or of a file's small objects together.
struct EnglishText {
    QString text;
    Position at;
    bool begun = false;

    void add(const QString &sentence, Position position)
    {
        if (!begun)
            at = position;
        begun = true;
        text += readableProse(sentence) + QStringLiteral(".\n");
    }
};

class ReadingLevelCheck {
public:
    explicit ReadingLevelCheck(const FileReading &reading) : m_reading{reading} { }

    Problems run()
    {
        int owner = -2;
        for (const TextUse &use : m_reading.texts) {
            if (use.owner != owner)
                finishObject();
            owner = use.owner;
            if (!isSentences(use.role))
                continue;
            if (use.language == u"en")
                m_object.add(use.text, use.at);
            else if (use.language == u"ur")
                checkUrdu(use);
        }
        finishObject();
        judge(m_rest, QStringLiteral("the short English texts of this file together are"));
        return m_problems;
    }

private:
    void finishObject()
    {
        if (text::words(m_object.text).size() >= kFewestWords)
            judge(m_object, QStringLiteral("the English here is"));
        else if (m_object.begun)
            m_rest.add(m_object.text, m_object.at);
        m_object = {};
    }

    void judge(const EnglishText &english, const QString &what)
    {
        const double grade = text::fleschKincaidGrade(english.text);
        if (grade <= kHighestEnglishGrade || text::words(english.text).size() < kFewestWords)
            return;
        m_problems.append(errorAt(m_reading.place(english.at), QStringLiteral("reading-level"),
                                  QStringLiteral("%1 at reading grade %2; at most %3 is meant for everyone. Use shorter sentences and plainer words")
                                      .arg(what).arg(grade, 0, 'f', 1).arg(kHighestEnglishGrade)));
    }

    void checkUrdu(const TextUse &use)
    {
        const int longest = text::longestSentence(readableProse(use.text));
        if (longest > kLongestUrduSentence) {
            m_problems.append(errorAt(m_reading.place(use.at), QStringLiteral("long-sentence"),
                                      QStringLiteral("a sentence of %1 words; at most %2 are easy to read in Urdu").arg(longest).arg(kLongestUrduSentence)));
        }
    }

    const FileReading &m_reading;
    EnglishText m_object;
    EnglishText m_rest;
    Problems m_problems;
};

} // namespace

Problems checkReadingLevel(const FileReading &reading)
{
    return ReadingLevelCheck{reading}.run();
}

} // namespace mehfooz
