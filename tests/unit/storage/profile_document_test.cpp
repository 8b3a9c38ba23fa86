// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/naughty_strings.h>
#include "profile_builder.h"

#include "storable_text.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

struct Exported {
    RepositoryFixture repository;
    ProfileId id = repository->add(QStringLiteral("Ali"), 2).value().id;
    QByteArray json;
    QByteArray content;

    Exported()
    {
        const auto stores = repository->open(id).value();
        fill(*stores);
        json = stores->exportJson().value();
        content = contentOf(*stores);
    }
};

} // namespace

/// Export and import of a whole profile.
class ProfileDocumentTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theHeadSaysWhatItIs()
    {
        const QJsonObject document = QJsonDocument::fromJson(Exported{}.json).object();

        QCOMPARE(document[u"format"].toString(), QStringLiteral("mehfooz-profile"));
        QCOMPARE(document[u"version"].toInt(), 1);
        QCOMPARE(document[u"exported_at"].toString(), QStringLiteral("2026-11-22T07:00:00.125Z"));
        QCOMPARE(document[u"profile"][u"name"].toString(), QStringLiteral("Ali"));
        QCOMPARE(document.keys().size(), 13);
    }

    void anImportedProfileIsTheSameToTheBit()
    {
        Exported profile;

        const ProfileEntry entry = profile.repository->import(profile.json).value();

        QVERIFY(entry.id != profile.id);
        QCOMPARE(entry.name, QStringLiteral("Ali"));
        QCOMPARE(entry.hue, 2);
        const auto stores = profile.repository.reopen().open(entry.id).value();
        QCOMPARE(contentOf(*stores), profile.content);
        const auto card = stores->cards().card(QStringLiteral("otp.one")).value();
        const CardMemory wanted = review("otp.one", Rating::Hard, 1).after;
        QVERIFY(std::memcmp(&card->memory.stability, &wanted.stability, sizeof(double)) == 0);
        QVERIFY(std::memcmp(&card->memory.difficulty, &wanted.difficulty, sizeof(double)) == 0);
    }

    void theOrderOfReviewsSurvivesAttemptsThatRanSideBySide()
    {
        RepositoryFixture repository;
        const ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
        const auto stores = repository->open(id).value();
        const AttemptNumber first = stores->attempts().begin(plan("one")).value();
        const AttemptNumber second = stores->attempts().begin(plan("two")).value();
        QVERIFY(stores->attempts().record(second, record("otp.one.a", TruthAnswer{true}), review("otp.one", Rating::Again)));
        QVERIFY(stores->attempts().record(first, record("otp.one.a", TruthAnswer{true}), review("otp.one", Rating::Easy, 1)));

        const ProfileEntry entry = repository->import(stores->exportJson().value()).value();

        QVERIFY(repository->open(entry.id).value()->cards().log().value().last() == review("otp.one", Rating::Easy, 1));
    }

    void naughtyTextsTravel()
    {
        RepositoryFixture repository;
        const ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
        const auto stores = repository->open(id).value();
        const AttemptNumber attempt = stores->attempts().begin(plan("quiz")).value();
        int number = 0;
        for (const QString &naughty : naughtyStrings()) {
            QVERIFY(stores->settings().set(QString::number(number) + naughty.left(50), naughty));
            QVERIFY(stores->attempts().record(attempt, record("otp.one.a", TypedAnswer{naughty}, ++number), std::nullopt));
        }

        const ProfileEntry entry = repository->import(stores->exportJson().value()).value();

        QCOMPARE(contentOf(*repository->open(entry.id).value()), contentOf(*stores));
    }

    void aGuestsExportCanBeImported()
    {
        RepositoryFixture repository;
        const auto guest = repository->openGuest().value();
        fill(*guest);

        const ProfileEntry entry = repository->import(guest->exportJson().value()).value();

        QCOMPARE(entry.name, QStringLiteral("Guest"));
        QCOMPARE(contentOf(*repository->open(entry.id).value()), contentOf(*guest));
    }

    void aFaultyDocumentIsRefusedWithItsPlaceAndLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const char *before, const char *after, const char *pointer) {
            QTest::newRow(name) << QByteArray{before} << QByteArray{after} << QString::fromLatin1(pointer);
        };
        row("another format", "\"mehfooz-profile\"", "\"something\"", "/format");
        row("a newer version", "\"version\": 1", "\"version\": 2", "/version");
        row("no version", "\"version\": 1", "\"versions\": 1", "/version");
        row("an unknown key", "\"settings\": {", "\"more\": 1, \"settings\": {", "/more");
        row("an empty name", "\"name\": \"Ali\"", "\"name\": \" \"", "/profile/name");
        row("a hue out of range", "\"hue\": 2", "\"hue\": 9", "/profile/hue");
        row("a fraction for a whole number", "\"hue\": 2", "\"hue\": 2.5", "/profile/hue");
        row("an unknown answer", "\"value\": \"na\"", "\"value\": \"maybe\"", "/check_answers/2/value");
        row("no id", "\"item\": \"sim.own_name\"", "\"item\": \"Sim Own\"", "/check_answers/2/item");
        row("a local time", "2026-11-22T07:06:00.125Z", "2026-11-22T07:06:00.125", "/check_answers/2/at");
        row("no time", "2026-11-22T07:06:00.125Z", "yesterday", "/check_answers/2/at");
        row("an unknown grade", "\"evidence\": \"B\"", "\"evidence\": \"E\"", "/catalogues/0/items/0/evidence");
        row("a catalogue twice", "\"id\": \"cat-2\"", "\"id\": \"cat-1\"", "/catalogues/1");
        row("a snapshot without its catalogue", "\"catalogue\": \"cat-2\"", "\"catalogue\": \"cat-3\"", "/snapshots/2");
        row("a risk out of range", "\"impact\": 5", "\"impact\": 6", "/snapshots/0/profile/risks/0/impact");
        row("an unknown mode", "\"mode\": \"test\"", "\"mode\": \"exam\"", "/attempts/0/mode");
        row("a percentage above 100", "\"percent\": 33", "\"percent\": 133", "/attempts/0/finished/percent");
        row("an answer to no attempt", "\"attempt\": 1,", "\"attempt\": 7,", "/quiz_answers/1");
        row("an unknown kind of answer", "\"kind\": \"choice\"", "\"kind\": \"guess\"", "/quiz_answers/1/kind");
        row("an answer of another kind", "\"kind\": \"choice\"", "\"kind\": \"order\"", "/quiz_answers/1/answer");
        row("a try twice", "\"try\": 2", "\"try\": 1", "/quiz_answers/2");
        row("an unknown rating", "\"rating\": 2", "\"rating\": 5", "/quiz_answers/2/review/rating");
        row("an unknown state", "\"state\": \"relearning\"", "\"state\": \"asleep\"", "/quiz_answers/0/review/state");
        row("a lesson twice", "\"lesson\": \"wallet\"", "\"lesson\": \"otp\"", "/lesson_places/1");
        row("a step that is no id", "\"step\": \"call_bank\"", "\"step\": \"\"", "/incident_log/0/step");
        row("a field that is no text", "\"value\": \"۵٬۰۰۰\"", "\"value\": 5000", "/incident_fields/0/value");
        row("a setting that is no text", "\"language\": \"ur\"", "\"language\": null", "/settings/language");
        row("a setting with an odd key", "\"odd key\"", "[]", "/settings/a.b~1c~0d");
    }

    void aFaultyDocumentIsRefusedWithItsPlaceAndLeavesNothing()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, pointer);
        Exported profile;
        const qsizetype at = profile.json.indexOf(before);
        QVERIFY(at >= 0);
        const QByteArray json = profile.json.left(at) + after + profile.json.mid(at + before.size());

        const Error error = errorOf(profile.repository->import(json));

        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QVERIFY2(error.detail.startsWith(pointer + u':'), qPrintable(error.detail));
        QVERIFY(error.place.line > 0 && error.place.column > 0);
        const int changedLine = static_cast<int>(json.left(at).count('\n')) + 1;
        if (!pointer.back().isDigit() && !pointer.endsWith(QStringLiteral("/answer")) && !json.contains("\"versions\""))
            QCOMPARE(error.place.line, changedLine);
        QCOMPARE(profile.repository->list().value().size(), 1);
        QCOMPARE(QDir{profile.repository.folder.file(QStringLiteral("profiles"))}.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    void whatIsNoJsonIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QByteArray{} << 1;
        QTest::newRow("a text") << QByteArray{"hello"} << 1;
        QTest::newRow("two values") << QByteArray{"{}, {}"} << 1;
        QTest::newRow("a list") << QByteArray{"[]"} << 1;
        QTest::newRow("a number") << QByteArray{"1"} << 1;
        QTest::newRow("cut off") << QByteArray{"{\n \"format\": \"mehfooz-profile\",\n \"version\": 1,\n"} << 4;
        QTest::newRow("a comma too many") << QByteArray{"{\n \"format\": \"x\",,\n}"} << 2;
        QTest::newRow("not UTF-8") << QByteArray{"{\"format\": \"\xff\xfe\"}"} << 1;
        QTest::newRow("deep") << QByteArray(100'000, '[') << 1;
    }

    void whatIsNoJsonIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        RepositoryFixture repository;

        const Error error = errorOf(repository->import(json));

        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QCOMPARE(error.place.line, line);
        QVERIFY(repository->list().value().isEmpty());
    }

    void everyTruncationIsRefused()
    {
        Exported profile;
        const qsizetype end = profile.json.trimmed().size();
        for (qsizetype length = 0; length < end; length += 97)
            QCOMPARE(errorOf(profile.repository->import(profile.json.left(length))).code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(ProfileDocumentTest)
#include "profile_document_test.moc"
