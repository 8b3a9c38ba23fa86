// SPDX-License-Identifier: GPL-3.0-or-later
#include "near_duplicates.h"

#include <support/generated_pack.h>
#include <support/warnings.h>

#include <text/reading_level.h>

#include <QElapsedTimer>
#include <QTest>

using namespace mehfooz;

class NearDuplicatesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void textsUnderFourWordsHaveNoShingles()
    {
        QVERIFY(shinglesOf(u"one two three").empty());
        QCOMPARE(shinglesOf(u"one two three four").size(), size_t{1});
        QCOMPARE(shinglesOf(u"one two three four five").size(), size_t{2});
    }

    void caseMarksAndArabicFormsMakeNoDifference()
    {
        QCOMPARE(shinglesOf(u"Hang UP the phone!"), shinglesOf(u"hang, up the (phone)"));
        QCOMPARE(shinglesOf(u"یہ پانی کا گلاس"), shinglesOf(QStringLiteral("ي\u0647 پان\u064A \u0643ا گِلاس")));
        QVERIFY(shinglesOf(u"hang up the phone") != shinglesOf(u"hang up a phone"));
    }

    void theOrderOfWordsMatters() { QVERIFY(shinglesOf(u"one two three four") != shinglesOf(u"four three two one")); }

    void aTextThatSharesMoreThanTheBarIsFound()
    {
        const std::vector<ShingledText> texts = shingled({
            QStringLiteral("the caller wants the code that came to your phone just now"),
            QStringLiteral("a friend asks for money in the middle of the night again"),
            QStringLiteral("so the caller wants the code that came to your phone today"),
        });

        const QList<NearDuplicate> pairs = findNearDuplicates(texts, 0.6);

        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs.first().first, size_t{0});
        QCOMPARE(pairs.first().second, size_t{2});
    }

    void theShareIsOfTheShorterText()
    {
        const std::vector<ShingledText> texts = shingled({
            QStringLiteral("we met on the bridge and then walked home through the rain while the dogs of the whole town sang songs to the moon"),
            QStringLiteral("walked home through the rain"),
        });

        const QList<NearDuplicate> pairs = findNearDuplicates(texts, 0.6);

        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs.first().share, 1.0);
    }

    void exactlyTheBarIsAllowed()
    {
        // Five 4-grams each, three of them shared.
        const std::vector<ShingledText> texts = shingled({QStringLiteral("a b c d e f g h"), QStringLiteral("a b c d e f x y")});

        QVERIFY(findNearDuplicates(texts, 0.6).isEmpty());
        QCOMPARE(findNearDuplicates(texts, 0.59).size(), 1);
    }

    void textsOfOneGroupMayBeAlike()
    {
        std::vector<ShingledText> texts = shingled({QStringLiteral("call the bank on its number"), QStringLiteral("call the bank on its number"), QStringLiteral("call the bank on its number")});
        texts[0].group = 1;
        texts[1].group = 1;
        texts[2].group = 2;

        const QList<NearDuplicate> pairs = findNearDuplicates(texts, 0.6);

        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs.first().second, size_t{2});
    }

    void eachTextIsToldOnceWithItsFirstLikeness()
    {
        const QString text = QStringLiteral("the same sentence stands here over and over");
        const QList<NearDuplicate> pairs = findNearDuplicates(shingled({text, text, text, text}), 0.6);

        QCOMPARE(pairs.size(), 3);
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            QCOMPARE(pairs[i].first, size_t{0});
            QCOMPARE(pairs[i].second, static_cast<size_t>(i + 1));
        }
    }

    void nothingHasNoLikeness() { QVERIFY(findNearDuplicates({}, 0.6).isEmpty()); }

    void itFindsWhatComparingAllPairsFinds()
    {
        test::PlainWords words{7};
        QStringList list;
        for (int i = 0; i < 120; ++i)
            list.append(words.sentence(QStringLiteral("en"), 12));
        for (int i = 0; i < 40; ++i) {
            QStringList changed = list[i].split(u' ');
            for (int k = 0; k < i % 4; ++k)
                changed[words.below(static_cast<int>(changed.size()))] = QStringLiteral("changed");
            list.append(changed.join(u' '));
        }

        const QList<NearDuplicate> pairs = findNearDuplicates(shingled(list), 0.6);

        QList<size_t> expected;
        for (qsizetype second = 0; second < list.size(); ++second) {
            bool alike = false;
            for (qsizetype first = 0; first < second; ++first)
                alike = alike || text::sharedFourGrams(list[first], list[second]) > 0.6;
            if (alike)
                expected.append(static_cast<size_t>(second));
        }
        QList<size_t> found;
        for (const NearDuplicate &pair : pairs)
            found.append(pair.second);
        QCOMPARE(found, expected);
        QVERIFY(found.size() > 15);
    }

    void thousandsOfLikeTextsTakeNoQuadraticTime()
    {
        const QString text = QStringLiteral("the very same words stand in each and every one of these texts");
        QElapsedTimer timer;
        timer.start();

        const QList<NearDuplicate> pairs = findNearDuplicates(shingled(QStringList(20'000, text)), 0.6);

        QCOMPARE(pairs.size(), 19'999);
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    static std::vector<ShingledText> shingled(const QStringList &texts)
    {
        std::vector<ShingledText> list;
        for (const QString &text : texts)
            list.push_back({shinglesOf(text), -1});
        return list;
    }
};

QTEST_GUILESS_MAIN(NearDuplicatesTest)
#include "near_duplicates_test.moc"
