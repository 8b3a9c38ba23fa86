// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include <support/warnings.h>

#include <QTest>

using namespace mehfooz;

class SpellingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void theNearestWordIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");

        QTest::newRow("a letter doubled") << QStringLiteral("tittle") << QStringLiteral("title");
        QTest::newRow("two letters swapped") << QStringLiteral("tilte") << QStringLiteral("title");
        QTest::newRow("a letter left out") << QStringLiteral("optons") << QStringLiteral("options");
        QTest::newRow("another ending") << QStringLiteral("difficult") << QStringLiteral("difficulty");
        QTest::newRow("a short word") << QStringLiteral("aks") << QStringLiteral("ask");
        QTest::newRow("nothing alike") << QStringLiteral("colour") << QString{};
        QTest::newRow("too far for its length") << QStringLiteral("xyz") << QString{};
        QTest::newRow("empty") << QString{} << QString{};
    }

    void theNearestWordIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);

        QCOMPARE(nearest(typed, words()), expected);
    }

    void theFirstOfEquallyNearWordsIsTaken()
    {
        QCOMPARE(nearest(u"cat", {QStringLiteral("bat"), QStringLiteral("rat")}), QStringLiteral("bat"));
    }

    void theQuestionStandsOnlyWhereThereIsAWord()
    {
        QCOMPARE(didYouMean(u"tittle", words()), QStringLiteral(" Did you mean \"title\"?"));
        QCOMPARE(didYouMean(u"colour", words()), QString{});
    }

    void listsOfWordsReadAsSentences()
    {
        QCOMPARE(anyOf({}), QString{});
        QCOMPARE(anyOf({QStringLiteral("a")}), QStringLiteral("a"));
        QCOMPARE(anyOf({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a or b"));
        QCOMPARE(anyOf({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}), QStringLiteral("a, b or c"));
    }

private:
    static QStringList words()
    {
        return {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("options"), QStringLiteral("ask"), QStringLiteral("difficulty")};
    }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "spelling_test.moc"
