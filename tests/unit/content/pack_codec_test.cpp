// SPDX-License-Identifier: GPL-3.0-or-later
#include "byte_reader.h"
#include "pack_codec.h"
#include "pack_compiler.h"

#include <support/generated_pack.h>
#include <support/pack_copy.h>
#include <support/warnings.h>

#include <base/digest.h>

#include <QTest>

#include <random>

using namespace mehfooz;
using namespace mehfooz::test;

class PackCodecTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aPackSurvivesTheWayThere()
    {
        const Pack pack = smallPack();

        const auto decoded = decodePack(encodePack(pack));

        QVERIFY(decoded);
        QCOMPARE(encodePack(*decoded), encodePack(pack));
        QCOMPARE(decoded->questions.size(), pack.questions.size());
        QCOMPARE(decoded->manifest.title, pack.manifest.title);
        QCOMPARE(decoded->manifest.contentDate, (QDate{2026, 11, 1}));
    }

    void everyKindOfValueSurvives()
    {
        const Pack pack = *decodePack(encodePack(smallPack()));

        QCOMPARE(pack.topics[1].parent->text(), QStringLiteral("money"));
        QCOMPARE(pack.threats[0].source.verifiedOn, (QDate{2026, 10, 1}));
        QVERIFY(pack.threats[1].source.verifiedOn.isNull());
        QCOMPARE(pack.profileQuestions[0].options[1].risks[0].likelihood, -1);
        QCOMPARE(pack.checks[0].scored.effects[0].effect, 0.6);
        QCOMPARE(pack.checks[0].scored.evidence, EvidenceGrade::B);
        QCOMPARE(pack.checks[0].how[0].platform, Platform::Android);
        QCOMPARE(pack.orgChecks.size(), 1);
        QCOMPARE(pack.lessons[0].bodies[1].parts[2].blocks[0].kind, text::Block::Kind::Numbered);
        QCOMPARE(pack.lessons[0].bodies[0].parts[1].blocks.last().kind, text::Block::Kind::Source);
        QCOMPARE(pack.specimens[1].signs[1].phrase, QStringLiteral("nilam-bank.pk.prize.example"));
        QCOMPARE(pack.specimens[1].premise, Premise::High);
        QCOMPARE(pack.incidents[0].stages[4].steps[0].check->text(), QStringLiteral("pay.low_limit"));
        QCOMPARE(pack.routes[0].outdated[0].value, QStringLiteral("051-1234567"));
        QCOMPARE(pack.routes[1].valueWords.in(u"ur"), QStringLiteral("کارڈ پر لکھا نمبر"));
        QCOMPARE(pack.routes[0].hoursWords.in(u"en"), QStringLiteral("Day and night"));
        QCOMPARE(pack.references[0].expiresOn, QDate{});
        QCOMPARE(pack.references[1].issuedOn, (QDate{2026, 9, 1}));
        QCOMPARE(pack.references[1].expiresOn, (QDate{2027, 9, 1}));
        QCOMPARE(pack.help.size(), 2);
        QCOMPARE(pack.plans[0].agenda[0].quiz->text(), QStringLiteral("before_after"));
    }

    void everyTypeOfQuestionSurvives()
    {
        const Pack pack = *decodePack(encodePack(smallPack()));

        QSet<int> types;
        for (const Question &question : pack.questions)
            types.insert(static_cast<int>(question.type()));
        QCOMPARE(types.size(), 8);
        const auto &picture = std::get<Hotspot>(pack.questions.last().body);
        QCOMPARE(picture.regions[0].rect, (QRectF{2, 3, 10, 4}));
        QCOMPARE(picture.freeClicks, 2);
        QCOMPARE(pack.questions.last().picture->file, QStringLiteral("questions/screen.png"));
    }

    void theReplacedRevisionsSurvive()
    {
        Pack pack = smallPack();
        pack.replacesRevision = {{QStringLiteral("check:a"), 2}, {QStringLiteral("lesson:b"), 7}};
        pack.manifest.overlayOf = pack.manifest.id;

        const Pack decoded = *decodePack(encodePack(pack));

        QCOMPARE(decoded.replacesRevision, pack.replacesRevision);
        QCOMPARE(decoded.manifest.overlayOf, pack.manifest.overlayOf);
    }

    void theFolderIsNoPartOfThePack()
    {
        Pack pack = smallPack();
        const QByteArray here = encodePack(pack);
        pack.manifest.directory = QStringLiteral("/elsewhere");

        QCOMPARE(encodePack(pack), here);
    }

    void bytesOfAnotherVersionAreCorrupted()
    {
        QByteArray bytes = encodePack(smallPack());
        bytes[13] = '0';

        QCOMPARE(decodePack(bytes).error().code, ErrorCode::Corrupted);
        QCOMPARE(decodePack({}).error().code, ErrorCode::Corrupted);
        QCOMPARE(decodePack("mehfooz").error().code, ErrorCode::Corrupted);
    }

    void oneChangedBitIsNoticed()
    {
        const QByteArray good = encodePack(smallPack());
        std::mt19937 random{1};
        for (int i = 0; i < 200; ++i) {
            QByteArray bytes = good;
            const qsizetype at = static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
            QVERIFY2(!decodePack(bytes), qPrintable(QString::number(at)));
        }
    }

    void everyTruncationIsRefused()
    {
        const QByteArray values = valuesOf(smallPack());
        for (qsizetype size = 0; size < values.size(); size += size < 2000 ? 1 : 37)
            QVERIFY2(!decodePackValues(QByteArrayView{values}.first(size)), qPrintable(QString::number(size)));
        QVERIFY(decodePackValues(values));
        QVERIFY2(!decodePackValues(values + '\0'), "bytes behind the end");
    }

    void valuesAtRandomNeverCrashNorGrow()
    {
        const QByteArray good = valuesOf(smallPack());
        std::mt19937 random{2};
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = good;
            for (int k = 0; k < 1 + i % 4; ++k)
                bytes[static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()))] = static_cast<char>(random());
            static_cast<void>(decodePackValues(bytes));
        }
        for (int i = 0; i < 500; ++i) {
            QByteArray noise(1 + i * 7, '\0');
            for (char &byte : noise)
                byte = static_cast<char>(random());
            static_cast<void>(decodePackValues(noise));
        }
    }

    void countsBeyondTheBytesMakeNoRoom()
    {
        // The largest number that the format can say, as the count of a list, as a length, as a reference.
        const QByteArray huge{"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F", 8};
        QList<QString> list;
        ByteReader counts{huge};
        counts(list);
        QVERIFY(counts.failed());
        QVERIFY(list.capacity() < 100);

        QString text;
        ByteReader lengths{huge};
        lengths(text);
        QVERIFY(lengths.failed());
        QVERIFY(text.isEmpty());
    }

    void numbersOfEverySizeSurvive_data()
    {
        QTest::addColumn<int>("number");
        for (const int number : {0, 1, -1, 63, 64, -64, -65, 127, 128, 8191, 8192, 1'000'000, -1'000'000, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()})
            QTest::addRow("%d", number) << number;
    }

    void numbersOfEverySizeSurvive()
    {
        QFETCH(int, number);
        ByteWriter writer;
        writer(number);
        const QByteArray bytes = writer.take();
        ByteReader reader{bytes};
        int read = 7;
        reader(read);

        QCOMPARE(read, number);
        QVERIFY(!reader.failed());
        QVERIFY(reader.atEnd());
    }

    void textsOfEveryKindSurvive()
    {
        const QStringList texts{{}, QStringLiteral("a"), QStringLiteral("café ÿ"), QStringLiteral("محفوظ"), QStringLiteral("👋🏽"), QString(64, u'x'), QString(65, u'x'), QString(5000, u'ہ'),
                                QStringLiteral("a"), QStringLiteral("محفوظ")};
        ByteWriter writer;
        writer(texts);
        const QByteArray bytes = writer.take();
        ByteReader reader{bytes};
        QStringList read;
        reader(read);

        QCOMPARE(read, texts);
        QVERIFY(reader.atEnd());
    }

    void numbersThatAreNoneAreRefused()
    {
        ByteWriter writer;
        writer(std::numeric_limits<double>::quiet_NaN());
        const QByteArray bytes = writer.take();
        ByteReader reader{bytes};
        double value = 0;
        reader(value);

        QVERIFY(reader.failed());
    }

    void anIdThatIsNoneIsRefused()
    {
        ByteWriter writer;
        writer(QStringLiteral("Not An Id"));
        const QByteArray bytes = writer.take();
        ByteReader reader{bytes};
        TopicId id = blank();
        reader(id);

        QVERIFY(reader.failed());
        QCOMPARE(id.text(), QStringLiteral("x"));
    }

    void aLargePackIsReadBackWhole()
    {
        const PackCopy pack;
        QVERIFY(writeGeneratedPack(pack.folder(), {1500, 30, 5}) > 0);
        const CompiledFolder compiled = compileFolder(pack.folder(), nullptr, {});
        const QByteArray bytes = encodePack(compiled.pack);

        const auto decoded = decodePack(bytes);

        QVERIFY(decoded);
        QCOMPARE(decoded->questions.size(), 1500);
        QCOMPARE(encodePack(*decoded), bytes);
    }

private:
    static TopicId blank() { return TopicId::parse(QStringLiteral("x")).value(); }

    static Pack smallPack() { return compileFolder(fixturePack(QStringLiteral("small")), nullptr, {}).pack; }

    static QByteArray valuesOf(const Pack &pack) { return encodePack(pack).sliced(compiledFormatName().size() + 64); }
};

QTEST_GUILESS_MAIN(PackCodecTest)
#include "pack_codec_test.moc"
