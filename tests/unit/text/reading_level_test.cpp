// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <text/reading_level.h>

#include <QObject>

using namespace mehfooz::text;

class ReadingLevelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { mehfooz::test::failOnUnexpectedWarning(); }

    void sentencesEndInBothScripts()
    {
        QCOMPARE(sentences(u"یہ ایک ہے۔ کیا یہ دو ہے؟ ہاں!").size(), 3);
        QCOMPARE(sentences(u"It costs 2.5 rupees. Yes?").size(), 2);
        QCOMPARE(sentences(u"Write to a.example today").size(), 1);
        QVERIFY(sentences(u" ... ").isEmpty());
    }

    void wordsKeepTheirApostrophes()
    {
        QCOMPARE(words(u"Don't click, e-mail 2 friends"), (QStringList{u"Don't"_qs, u"click"_qs, u"e-mail"_qs, u"2"_qs, u"friends"_qs}));
    }

    void hardTextsHaveAHigherGrade()
    {
        const double easy = fleschKincaidGrade(u"Stop. Do not click. Call your bank. Use the number on the card.");
        const double hard = fleschKincaidGrade(u"Organisational accountability necessitates comprehensive authentication "
                                               u"infrastructure incorporating multiple independent verification mechanisms.");

        QVERIFY(easy < 3);
        QVERIFY(hard > 15);
        QCOMPARE(fleschKincaidGrade(u""), 0.0);
    }

    void theLongestSentenceCounts()
    {
        QCOMPARE(longestSentence(u"One two. One two three four. One."), 4);
        QCOMPARE(longestSentence(u""), 0);
    }

    void sharedRunsOfFourWordsAreMeasured()
    {
        QCOMPARE(sharedFourGrams(u"a b c d e", u"a b c d e"), 1.0);
        QCOMPARE(sharedFourGrams(u"a b c d", u"a b c x"), 0.0);
        QCOMPARE(sharedFourGrams(u"a b c d e", u"x a b c d y"), 0.5);
        QCOMPARE(sharedFourGrams(u"a b", u"A  b!"), 1.0);
        QCOMPARE(sharedFourGrams(u"a b", u"a c"), 0.0);
    }
};

QTEST_GUILESS_MAIN(ReadingLevelTest)
#include "reading_level_test.moc"
