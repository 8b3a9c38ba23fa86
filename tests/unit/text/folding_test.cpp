// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <text/folding.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QRandomGenerator>

using namespace mehfooz::text;

namespace {

QJsonObject golden()
{
    QFile file{QStringLiteral(MEHFOOZ_SOURCE_DIR "/tests/golden/urdu_folding.json")};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    for (int i = 0; i < 40; ++i) {
        const quint32 kind = random.bounded(4U);
        if (kind == 0)
            text += QChar{static_cast<char16_t>(0x0600 + random.bounded(0x100))};
        else if (kind == 1)
            text += QChar{static_cast<char16_t>(0x20 + random.bounded(0x5F))};
        else if (kind == 2)
            text += QChar{static_cast<char16_t>(0x00A0 + random.bounded(0x300))};
        else
            text += QChar{static_cast<char16_t>(random.bounded(0x10000))};
    }
    return text;
}

} // namespace

class FoldingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { mehfooz::test::failOnUnexpectedWarning(); }

    void everyGoldenStringHasItsKeys()
    {
        const QJsonArray vectors = golden().value(u"vectors").toArray();

        QCOMPARE(vectors.size(), 91);
        for (const QJsonValue &vector : vectors) {
            const QString input = vector[u"input"].toString();
            QCOMPARE(fold(input), vector[u"fold"].toString());
            QCOMPARE(loose(input), vector[u"loose"].toString());
            QCOMPARE(foldWithOrigins(input).key, vector[u"fold"].toString());
        }
    }

    void goldenPairsMatchOrDiffer()
    {
        const QJsonObject all = golden();
        for (const QJsonValue &pair : all[u"must_match"].toArray())
            QCOMPARE(fold(pair[u"a"].toString()), fold(pair[u"b"].toString()));
        for (const QJsonValue &pair : all[u"must_differ"].toArray())
            QVERIFY(fold(pair[u"a"].toString()) != fold(pair[u"b"].toString()));
        for (const QJsonValue &pair : all[u"loose_must_match"].toArray())
            QCOMPARE(loose(pair[u"a"].toString()), loose(pair[u"b"].toString()));
        for (const QJsonValue &pair : all[u"loose_must_differ"].toArray())
            QVERIFY(loose(pair[u"a"].toString()) != loose(pair[u"b"].toString()));
    }

    void aKeyIsItsOwnKey()
    {
        QRandomGenerator random{20261122};
        for (int i = 0; i < 3000; ++i) {
            const QString key = fold(randomText(random));
            QCOMPARE(fold(key), key);
        }
    }

    void eachKeyCharacterKnowsWhereItCameFrom()
    {
        const QString text = QStringLiteral("اپنا  بينك، OTP کوڈ!");

        const FoldedText folded = foldWithOrigins(text);

        QCOMPARE(folded.key.size(), folded.origins.size());
        const qsizetype at = folded.key.indexOf(QStringLiteral("بینک"));
        QVERIFY(at >= 0);
        const qsizetype begin = folded.origins[at].begin;
        const qsizetype end = folded.origins[at + 3].end;
        QCOMPARE(text.sliced(begin, end - begin), QStringLiteral("بينك"));
    }

    void originsStayInsideTheTextWhateverItHolds()
    {
        QRandomGenerator random{7};
        for (int i = 0; i < 500; ++i) {
            const QString text = randomText(random);
            const FoldedText folded = foldWithOrigins(text);
            QCOMPARE(folded.key.size(), folded.origins.size());
            for (const FoldedText::Range &range : folded.origins)
                QVERIFY(range.begin >= 0 && range.begin < range.end && range.end <= text.size());
        }
    }

    void anUnreadableCharacterLeavesTheOthersTheirOrigins()
    {
        const QString text = QStringLiteral("بينك") + QChar{0xD800} + QChar{0xFEFF} + QStringLiteral("OTP");

        const FoldedText folded = foldWithOrigins(text);

        QCOMPARE(folded.key, QStringLiteral("بینک otp"));
        QCOMPARE(folded.origins.last().begin, text.size() - 1);
        QCOMPARE(folded.origins.last().end, text.size());
    }

    void keysThatComposeOnceAMarkIsGoneStandStill()
    {
        // A vowel sign between two halves of a syllable, and between a letter and its nukta.
        for (const QString &text : {QStringLiteral("\u1100\u064B\u1161"), QStringLiteral("\u0928\u0301\u093C")}) {
            const QString key = fold(text);
            QCOMPARE(key, key.normalized(QString::NormalizationForm_KC));
            QCOMPARE(fold(key), key);
        }
    }

    void theLooseKeyOfAKeyIsThatOfItsText()
    {
        QRandomGenerator random{3};
        for (int i = 0; i < 500; ++i) {
            const QString text = randomText(random);
            QCOMPARE(looseOfKey(fold(text)), loose(text));
        }
    }

    void numberGroupsAreJoinedOnlyWhereTheyAreGroups_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::newRow("thousands") << u"150,000"_qs << u"150000"_qs;
        QTest::newRow("lakh") << u"1,50,000"_qs << u"150000"_qs;
        QTest::newRow("Urdu digits") << u"۱٬۵۰٬۰۰۰"_qs << u"150000"_qs;
        QTest::newRow("list") << u"1,2,3"_qs << u"1 2 3"_qs;
        QTest::newRow("long first group") << u"1500,000"_qs << u"1500 000"_qs;
        QTest::newRow("decimal") << u"2.5"_qs << u"2.5"_qs;
        QTest::newRow("dot at the end") << u"2."_qs << u"2"_qs;
    }
    void numberGroupsAreJoinedOnlyWhereTheyAreGroups()
    {
        QFETCH(QString, typed);
        QTEST(fold(typed), "key");
    }

    void distanceCountsSwapsAsOne()
    {
        QCOMPARE(alignmentDistance(u"phishing", u"phishing"), 0);
        QCOMPARE(alignmentDistance(u"phishing", u"phsihing"), 1);
        QCOMPARE(alignmentDistance(u"otp", u"opt"), 1);
        QCOMPARE(alignmentDistance(u"", u"abc"), 3);
        QCOMPARE(alignmentDistance(u"ca", u"abc"), 3);
        QCOMPARE(alignmentDistance(u"😀a", u"a"), 1);
    }
};

QTEST_GUILESS_MAIN(FoldingTest)
#include "folding_test.moc"
