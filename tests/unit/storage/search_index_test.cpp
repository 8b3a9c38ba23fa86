// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/naughty_strings.h>
#include "storage_fixture.h"

#include <storage/search_index.h>
#include <text/folding.h>

#include "migrations.h"
#include "search_query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

constexpr int kMany = 1000;

LocalizedText urdu(const QString &text)
{
    return LocalizedText{{{QStringLiteral("ur"), text}}};
}

LocalizedText both(const char *english, const QString &inUrdu)
{
    return LocalizedText{{{QStringLiteral("en"), QString::fromUtf8(english)}, {QStringLiteral("ur"), inUrdu}}};
}

SearchDocument document(const QString &id, const QString &title, const QString &keyTerm, const QString &body)
{
    return SearchDocument{QStringLiteral("lesson"), id, urdu(title), {}, urdu(keyTerm), urdu(body)};
}

QJsonObject golden()
{
    QFile file{QStringLiteral(MEHFOOZ_SOURCE_DIR "/tests/golden/urdu_folding.json")};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

QList<SearchDocument> goldenDocuments()
{
    QList<SearchDocument> documents;
    for (const QJsonValue &sentence : golden().value(QStringLiteral("sentences")).toArray())
        documents.append({QStringLiteral("lesson"), sentence[u"id"].toString(), {}, {}, {}, urdu(sentence[u"text"].toString())});
    return documents;
}

QStringList idsOf(const QList<SearchHit> &hits)
{
    QStringList ids;
    for (const SearchHit &hit : hits)
        ids.append(hit.id);
    return ids;
}

/// Rule 2 of the specification, word by word.
bool holdsAll(const QString &text, const QString &query)
{
    const QStringList present = text::fold(text).split(u' ', Qt::SkipEmptyParts);
    const QStringList words = text::fold(query).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return std::any_of(present.cbegin(), present.cend(), [&](const QString &candidate) {
            return word.size() == 1 ? candidate == word : candidate.startsWith(word);
        });
    });
}

} // namespace

class SearchIndexTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theGoldenQueriesFindTheirSetsInOrder_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("tier");
        QTest::addColumn<QStringList>("wanted");
        const QJsonArray queries = golden().value(QStringLiteral("queries")).toArray();
        QCOMPARE(queries.size(), 36);
        for (qsizetype i = 0; i < queries.size(); ++i) {
            const QJsonValue query = queries.at(i);
            QTest::addRow("query %d", static_cast<int>(i + 1))
                << query[u"query"].toString() << query[u"tier"].toString() << query[u"must_find"].toVariant().toStringList();
        }
    }

    void theGoldenQueriesFindTheirSetsInOrder()
    {
        QFETCH(QString, query);
        QFETCH(QString, tier);
        QFETCH(QStringList, wanted);
        SqliteSearchIndex index;
        QVERIFY(index.rebuild(goldenDocuments()));

        const auto hits = index.search(query, QStringLiteral("ur"), kMany).value();

        QCOMPARE(idsOf(hits), wanted);
        for (const SearchHit &hit : hits)
            QCOMPARE(hit.similar, tier == QStringLiteral("loose"));
    }

    void manyRandomQueriesFindWhatTheRuleFinds()
    {
        QRandomGenerator random{20261122};
        const auto sentences = golden().value(QStringLiteral("sentences")).toArray();
        QStringList words;
        for (const QJsonValue &sentence : sentences)
            words.append(sentence[u"text"].toString().split(u' ', Qt::SkipEmptyParts));
        QList<SearchDocument> documents;
        for (int i = 0; i < 200; ++i) {
            QStringList chosen;
            for (int word = 0; word < 8; ++word)
                chosen.append(words.at(random.bounded(static_cast<int>(words.size()))));
            documents.append(document(QStringLiteral("d%1").arg(i), chosen.mid(0, 2).join(u' '), chosen.at(2), chosen.mid(3).join(u'\n')));
        }
        SqliteSearchIndex index;
        QVERIFY(index.rebuild(documents));
        int found = 0;

        for (int round = 0; round < 300; ++round) {
            const QString first = words.at(random.bounded(static_cast<int>(words.size())));
            const QString second = words.at(random.bounded(static_cast<int>(words.size())));
            const QString query = first.left(1 + random.bounded(3)) + u' ' + (round % 2 ? second : QString{});
            QStringList wanted;
            for (const SearchDocument &each : std::as_const(documents)) {
                const QString whole = QStringList{each.title.in(u"ur"), each.keyTerm.in(u"ur"), each.body.in(u"ur")}.join(u'\n');
                if (!text::fold(query).isEmpty() && holdsAll(whole, query))
                    wanted.append(each.id);
            }
            QStringList ids;
            const auto hits = index.search(query, QStringLiteral("ur"), kMany).value();
            for (const SearchHit &hit : hits) {
                if (!hit.similar)
                    ids.append(hit.id);
            }
            std::sort(ids.begin(), ids.end());
            std::sort(wanted.begin(), wanted.end());
            QCOMPARE(ids, wanted);
            found += static_cast<int>(ids.size());
        }
        QVERIFY(found > kMany); // the comparison was of something
    }

    void hitsStandByTheirBestPlaceAndThenInFileOrder()
    {
        SqliteSearchIndex index;
        QVERIFY(index.rebuild({document(QStringLiteral("body"), QStringLiteral("پہلا"), QStringLiteral("دوسرا"), QStringLiteral("خفیہ پن")),
                               document(QStringLiteral("spread"), QStringLiteral("خفیہ"), QStringLiteral("پن"), QStringLiteral("تیسرا")),
                               document(QStringLiteral("term"), QStringLiteral("پہلا"), QStringLiteral("خفیہ پن"), QStringLiteral("تیسرا")),
                               document(QStringLiteral("title"), QStringLiteral("خفیہ پن"), QStringLiteral("دوسرا"), QStringLiteral("تیسرا")),
                               document(QStringLiteral("title-later"), QStringLiteral("پن خفیہ"), QStringLiteral("دوسرا"), QStringLiteral("تیسرا"))}));

        const auto hits = index.search(QStringLiteral("خفیہ پن"), QStringLiteral("ur"), kMany).value();

        QCOMPARE(idsOf(hits), (QStringList{QStringLiteral("title"), QStringLiteral("title-later"), QStringLiteral("spread"),
                                           QStringLiteral("term"), QStringLiteral("body")}));
        QVERIFY(std::is_sorted(hits.cbegin(), hits.cend(), [](const SearchHit &a, const SearchHit &b) { return a.score > b.score; }));
        QCOMPARE(idsOf(index.search(QStringLiteral("خفیہ پن"), QStringLiteral("ur"), 2).value()), idsOf(hits).mid(0, 2));
    }

    void similarHitsStandInTheSameOrder()
    {
        SqliteSearchIndex index;
        QVERIFY(index.rebuild({document(QStringLiteral("body"), QStringLiteral("ایک"), QStringLiteral("دو"), QStringLiteral("نیا پاس ورڈ")),
                               document(QStringLiteral("title"), QStringLiteral("پاس ورڈ"), QStringLiteral("دو"), QStringLiteral("تین"))}));

        const auto hits = index.search(QStringLiteral("پاسورڈ"), QStringLiteral("ur"), kMany).value();

        QCOMPARE(idsOf(hits), (QStringList{QStringLiteral("title"), QStringLiteral("body")}));
        QVERIFY(hits.first().similar);
        QCOMPARE(hits.last().passage, QStringLiteral("نیا پاس ورڈ"));
    }

    void aLongBodyIsFoundBySimilarityOnceAndInItsPlace()
    {
        QStringList lines;
        for (int i = 0; i < 400; ++i)
            lines.append(QStringLiteral("سطر %1 میں پاس ورڈ لکھا ہے").arg(i));
        lines.append(QStringLiteral("آخر میں سچا جھوٹ"));
        SqliteSearchIndex index;
        QVERIFY(index.rebuild({document(QStringLiteral("long"), QStringLiteral("ایک"), QStringLiteral("دو"), lines.join(u'\n')),
                               document(QStringLiteral("later"), QStringLiteral("تین"), QStringLiteral("چار"), QStringLiteral("نیا پاس ورڈ")),
                               document(QStringLiteral("title"), QStringLiteral("پاس ورڈ"), {}, {})}));

        const auto everywhere = index.search(QStringLiteral("پاسورڈ"), QStringLiteral("ur"), kMany).value();
        const auto last = index.search(QStringLiteral("سچاجھوٹ"), QStringLiteral("ur"), kMany).value();

        QCOMPARE(idsOf(everywhere), (QStringList{QStringLiteral("title"), QStringLiteral("long"), QStringLiteral("later")}));
        QCOMPARE(idsOf(index.search(QStringLiteral("پاسورڈ"), QStringLiteral("ur"), 2).value()), idsOf(everywhere).mid(0, 2));
        QCOMPARE(idsOf(last), QStringList{QStringLiteral("long")});
        QCOMPARE(last.first().passage, lines.last());
        QVERIFY(index.search(QStringLiteral("جھوٹسچا"), QStringLiteral("ur"), kMany).value().isEmpty());
    }

    void anIndexOfTheFirstSchemaIsMadeAgain()
    {
        const DataFolderFixture folder;
        const QString file = folder.file(QStringLiteral("search.db"));
        {
            const auto old = Connection::open({.file = file}).value();
            QVERIFY(migrate(*old, searchIndexMigrations().first(1)));
            QVERIFY(old->execute(QStringLiteral("INSERT INTO similar (number, title, term, body) VALUES (1, 'x', 'x', 'x')")));
            QVERIFY(old->execute(QStringLiteral("INSERT INTO trigrams (rowid, title, term, body) VALUES (1, 'xyz', 'xyz', 'xyz')")));
        }
        SqliteSearchIndex index{file};

        QVERIFY(index.rebuild({document(QStringLiteral("d"), QStringLiteral("پاس ورڈ"), {}, {})}));

        QCOMPARE(idsOf(index.search(QStringLiteral("پاسورڈ"), QStringLiteral("ur"), kMany).value()), QStringList{QStringLiteral("d")});
        QVERIFY(index.search(QStringLiteral("xyz"), QStringLiteral("ur"), kMany).value().isEmpty());
    }

    void otherSpellingsAreFoundLikeTheTitle()
    {
        SearchDocument bank = document(QStringLiteral("bank"), QStringLiteral("بینک"), {}, QStringLiteral("رقم"));
        bank.also = {QStringLiteral("بنک"), QStringLiteral("bank account")};
        SqliteSearchIndex index;
        QVERIFY(index.rebuild({document(QStringLiteral("other"), QStringLiteral("ایک"), {}, QStringLiteral("بنک")), bank}));

        QCOMPARE(idsOf(index.search(QStringLiteral("بنک"), QStringLiteral("ur"), kMany).value()),
                 (QStringList{QStringLiteral("bank"), QStringLiteral("other")}));
        QCOMPARE(idsOf(index.search(QStringLiteral("ACCOUNT bank"), QStringLiteral("ur"), kMany).value()), QStringList{QStringLiteral("bank")});
    }

    void theTitleAndThePassageComeInTheLanguageAskedFor()
    {
        SqliteSearchIndex index;
        const SearchDocument lesson{QStringLiteral("lesson"), QStringLiteral("otp"), both("Your code", QStringLiteral("آپ کا کوڈ")), {}, {},
                                    both("First line\nOTP stays secret", QStringLiteral("پہلی سطر\nOTP راز ہے"))};
        QVERIFY(index.rebuild({lesson}));

        const auto english = index.search(QStringLiteral("otp"), QStringLiteral("en"), kMany).value();
        const auto inUrdu = index.search(QStringLiteral("otp"), QStringLiteral("ur"), kMany).value();

        QCOMPARE(english.first().title, QStringLiteral("Your code"));
        QCOMPARE(english.first().passage, QStringLiteral("OTP stays secret"));
        QCOMPARE(inUrdu.first().title, QStringLiteral("آپ کا کوڈ"));
        QCOMPARE(inUrdu.first().passage, QStringLiteral("OTP راز ہے"));
        QCOMPARE(english.first().passageLanguage, QStringLiteral("en"));
        QCOMPARE(inUrdu.first().passageLanguage, QStringLiteral("ur"));
        QCOMPARE(index.search(QStringLiteral("otp"), QStringLiteral("sd"), kMany).value().first().title, QStringLiteral("Your code"));
    }

    void thePassageIsTheLineThatAnswersBest()
    {
        SqliteSearchIndex index;
        QVERIFY(index.rebuild({document(QStringLiteral("d"), QStringLiteral("عنوان"), {},
                                        QStringLiteral("پن اور بہت سے الفاظ جو یہاں نہیں چاہییں\nخفیہ پن\nپن پن پن"))}));

        QCOMPARE(index.search(QStringLiteral("خفیہ پن"), QStringLiteral("ur"), 1).value().first().passage, QStringLiteral("خفیہ پن"));
        QCOMPARE(index.search(QStringLiteral("پن"), QStringLiteral("ur"), 1).value().first().passage, QStringLiteral("پن پن پن"));
        QCOMPARE(index.search(QStringLiteral("عنوان"), QStringLiteral("ur"), 1).value().first().passage,
                 QStringLiteral("پن اور بہت سے الفاظ جو یہاں نہیں چاہییں"));
    }

    void rebuildingForgetsWhatIsGone()
    {
        SqliteSearchIndex index;
        QVERIFY(index.rebuild({document(QStringLiteral("old"), QStringLiteral("پرانا"), {}, {})}));

        QVERIFY(index.rebuild({document(QStringLiteral("new"), QStringLiteral("نیا"), {}, {})}));

        QVERIFY(index.search(QStringLiteral("پرانا"), QStringLiteral("ur"), kMany).value().isEmpty());
        QCOMPARE(idsOf(index.search(QStringLiteral("نیا"), QStringLiteral("ur"), kMany).value()), QStringList{QStringLiteral("new")});
    }

    void aKeptIndexIsNotBuiltAgainForTheSameDocuments()
    {
        const DataFolderFixture folder;
        const QString file = folder.file(QStringLiteral("cache/search.db"));
        QVERIFY(SqliteSearchIndex{file}.rebuild(goldenDocuments()));
        const QByteArray before = bytesOf(file);

        SqliteSearchIndex again{file};
        QVERIFY(again.rebuild(goldenDocuments()));

        QCOMPARE(bytesOf(file), before);
        QCOMPARE(idsOf(again.search(QStringLiteral("لنک"), QStringLiteral("ur"), kMany).value()), QStringList{QStringLiteral("s07")});
    }

    void aDamagedIndexIsReportedAndMadeAgain()
    {
        const DataFolderFixture folder;
        const QString file = folder.file(QStringLiteral("search.db"));
        QVERIFY(SqliteSearchIndex{file}.rebuild(goldenDocuments()));
        writeBytes(file, QByteArray(static_cast<int>(QFileInfo{file}.size()) - 4096 * 3, '\x5a'), 4096 * 3);
        SqliteSearchIndex index{file};

        const auto damaged = index.search(QStringLiteral("لنک"), QStringLiteral("ur"), kMany);

        QCOMPARE(errorOf(damaged).code, ErrorCode::Corrupted);
        QVERIFY(index.rebuild(goldenDocuments()));
        QCOMPARE(idsOf(index.search(QStringLiteral("لنک"), QStringLiteral("ur"), kMany).value()), QStringList{QStringLiteral("s07")});
    }

    void anIndexThatIsNoDatabaseIsMadeAgain()
    {
        const DataFolderFixture folder;
        const QString file = folder.file(QStringLiteral("search.db"));
        writeBytes(file, QByteArray(10000, 'x'));

        SqliteSearchIndex index{file};

        QVERIFY(index.rebuild(goldenDocuments()));
        QCOMPARE(index.search(QStringLiteral("فون"), QStringLiteral("ur"), kMany).value().size(), 3);
    }

    void noInputBreaksASearch()
    {
        SqliteSearchIndex index;
        QList<SearchDocument> documents = goldenDocuments();
        for (const QString &naughty : naughtyStrings())
            documents.append(document(QStringLiteral("n%1").arg(documents.size()), naughty, naughty, naughty));
        QVERIFY(index.rebuild(documents));

        for (const QString &naughty : naughtyStrings()) {
            const auto hits = index.search(naughty, QStringLiteral("ur"), kMany);
            QVERIFY2(hits.has_value(), qPrintable(naughty.left(100)));
            if (queryWords(naughty).isEmpty())
                QVERIFY(hits->isEmpty());
        }
    }

    void askingForNothingGivesNothing()
    {
        SqliteSearchIndex index;
        QVERIFY(index.search(QStringLiteral("فون"), QStringLiteral("ur"), kMany).value().isEmpty());
        QVERIFY(index.rebuild(goldenDocuments()));

        QVERIFY(index.search({}, QStringLiteral("ur"), kMany).value().isEmpty());
        QVERIFY(index.search(QStringLiteral(" ؟ "), QStringLiteral("ur"), kMany).value().isEmpty());
        QVERIFY(index.search(QStringLiteral("فون"), QStringLiteral("ur"), 0).value().isEmpty());
        QVERIFY(index.search(QStringLiteral("فون"), QStringLiteral("ur"), -3).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "search_index_test.moc"
