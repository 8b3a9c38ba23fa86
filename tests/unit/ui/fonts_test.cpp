// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_flow.h"

#include <support/warnings.h>

#include <ui/resources.h>
#include <ui/typography.h>

#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTemporaryDir>

namespace mehfooz::ui {

namespace {

LanguageLook look(const QString &language, double scale = 1)
{
    LanguageLook value;
    value.language = language;
    value.scale = scale;
    return value;
}

const QString kUrdu = QStringLiteral("ur");
const QString kEnglish = QStringLiteral("en");

} // namespace

/// The fonts in the program, and what the typography makes of them.
class FontsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initUiResources(); }
    void init() { test::failOnUnexpectedWarning(); }

    void aDamagedFontIsNamed()
    {
        const QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/ui fonts اردو XXXXXX")};
        QDirIterator fonts{QStringLiteral(":/mehfooz/fonts"), QDir::Files};
        int count = 0;
        while (fonts.hasNext()) {
            fonts.next();
            QFile font{fonts.filePath()};
            QVERIFY(font.open(QIODevice::ReadOnly));
            QByteArray bytes = font.readAll();
            if (fonts.fileName() == u"MehfoozNaskh-Bold.ttf")
                bytes = bytes.left(900).replace('\0', 'x');
            QFile copy{folder.filePath(fonts.fileName())};
            QVERIFY(copy.open(QIODevice::WriteOnly));
            copy.write(bytes);
            ++count;
        }

        const QStringList refused = loadFontsFrom(folder.path());

        QCOMPARE(count, 6);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().endsWith(u"MehfoozNaskh-Bold.ttf"));
        QCOMPARE(loadFontsFrom(folder.filePath(QStringLiteral("nowhere"))).size(), 6);
        QFontDatabase::removeAllApplicationFonts();
    }

    void filesThatAreNoFontsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("text") << QByteArray{"This is not a font.\n"}.repeated(50);
        QTest::newRow("only the head of a font") << QByteArray::fromHex("00010000000c00800003");
        QTest::newRow("noise") << QByteArray::fromHex("deadbeef").repeated(4000);
    }
    void filesThatAreNoFontsAreNamed()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/ui fonts اردو XXXXXX")};
        QDirIterator fonts{QStringLiteral(":/mehfooz/fonts"), QDir::Files};
        while (fonts.hasNext()) {
            fonts.next();
            QFile copy{folder.filePath(fonts.fileName())};
            QVERIFY(copy.open(QIODevice::WriteOnly));
            copy.write(bytes);
        }

        QCOMPARE(loadFontsFrom(folder.path()).size(), 6);
        QFontDatabase::removeAllApplicationFonts();
    }

    void aFontInAnothersPlaceIsNamed()
    {
        const QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/ui fonts اردو XXXXXX")};
        QVERIFY(QFile::copy(QStringLiteral(":/mehfooz/fonts/MehfoozSans-Regular.ttf"), folder.filePath(QStringLiteral("MehfoozNastaliq-Regular.ttf"))));

        const QStringList refused = loadFontsFrom(folder.path());

        QCOMPARE(refused.filter(QStringLiteral("Nastaliq")).size(), 1);
        QFontDatabase::removeAllApplicationFonts();
    }

    void withoutItsFontsTheProgramWritesWithThoseOfTheSystem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << kEnglish;
        QTest::newRow("Urdu") << kUrdu;
    }
    void withoutItsFontsTheProgramWritesWithThoseOfTheSystem()
    {
        QFETCH(QString, language);
        QFontDatabase::removeAllApplicationFonts();
        const Typography type{look(language)};
        for (const TextRole role : {TextRole::Small, TextRole::Body, TextRole::Heading1, TextRole::Dense}) {
            TextFlow flow;
            flow.setFace(type.face(role));
            flow.setPlain(language == kUrdu ? QStringLiteral("یہ کوڈ کسی کو نہ دیں") : QStringLiteral("Give this code to nobody"));
            QVERIFY(flow.naturalWidth() > 20);
            QVERIFY(flow.layout(flow.longestWord()) >= 2 * flow.face().lineHeight);
            QVERIFY(flow.face().lineHeight >= flow.face().font.pixelSize());
        }
    }

    void theSixFontsComeFromTheProgram()
    {
        QCOMPARE(loadFonts(), QStringList{});

        QVERIFY(QFontDatabase::families().contains(QStringLiteral("Mehfooz Nastaliq")));
        QVERIFY(QFontDatabase::families().contains(QStringLiteral("Mehfooz Naskh")));
        const QRawFont raw = QRawFont::fromFont(QFont{QStringLiteral("Mehfooz Nastaliq")}, QFontDatabase::Arabic);
        QCOMPARE(raw.familyName(), QStringLiteral("Mehfooz Nastaliq"));
        QCOMPARE(raw.fontTable("head").mid(4, 4).toHex(), QByteArray{"000301cb"}); // 3.007; 2.000 misplaces glyphs
    }

    void sansHasThreeWeights()
    {
        QCOMPARE(loadFonts(), QStringList{});
        QSet<QByteArray> glyphs;
        for (const int weight : {QFont::Normal, QFont::DemiBold, QFont::Bold}) {
            QFont font{QStringLiteral("Mehfooz Sans")};
            font.setWeight(QFont::Weight(weight));
            font.setPixelSize(100);
            const QRawFont raw = QRawFont::fromFont(font);
            QCOMPARE(raw.familyName(), QStringLiteral("Mehfooz Sans"));
            glyphs.insert(QByteArray::number(raw.advancesForGlyphIndexes(raw.glyphIndexesForString(QStringLiteral("m"))).first().x()));
        }
        QCOMPARE(glyphs.size(), 3);
    }

    void urduIsNastaliqFirstAndNeverBold()
    {
        const Typography type{look(kUrdu)};

        for (const TextRole role : {TextRole::Small, TextRole::Body, TextRole::Strong, TextRole::Heading1}) {
            const TextFace face = type.face(role);
            QCOMPARE(face.font.families().first(), QStringLiteral("Mehfooz Nastaliq"));
            QCOMPARE(face.font.weight(), QFont::Normal);
            QVERIFY(face.nastaliq);
            QCOMPARE(face.direction, Qt::RightToLeft);
            QVERIFY(face.font.wordSpacing() >= 0.1 * face.font.pixelSize() && face.font.wordSpacing() <= 0.15 * face.font.pixelSize());
            QCOMPARE(face.font.hintingPreference(), QFont::PreferNoHinting);
        }
        QVERIFY(type.isNastaliq());
    }

    void aLineOfNastaliqIsTwoAndAHalfEm()
    {
        const TextFace face = Typography{look(kUrdu)}.face(TextRole::Body);

        QVERIFY(qAbs(face.lineHeight - 2.5 * face.font.pixelSize()) <= 1);
        QVERIFY(qAbs(face.baseline - 1.904 * face.font.pixelSize()) <= 1);
        QVERIFY(face.inkRight >= 0.45 * face.font.pixelSize());
    }

    void denseControlsAreNaskh()
    {
        const Typography type{look(kUrdu)};

        QCOMPARE(type.font(TextRole::Dense).families().first(), QStringLiteral("Mehfooz Naskh"));
        QVERIFY(!type.face(TextRole::Dense).nastaliq);
    }

    void whoChoosesNaskhGetsItWithItsBold()
    {
        LanguageLook naskh = look(kUrdu);
        naskh.urduFace = UrduFace::Naskh;
        const Typography type{naskh};

        QCOMPARE(type.font(TextRole::Body).families().first(), QStringLiteral("Mehfooz Naskh"));
        QCOMPARE(type.font(TextRole::Heading1).weight(), QFont::Bold);
        QCOMPARE(type.face(TextRole::Reading).inkRight, 0);
        QVERIFY(!type.isNastaliq());
    }

    void sizesAreThoseOfTheDesign_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("pixels");
        QTest::newRow("Latin small") << kEnglish << int(TextRole::Small) << 13;
        QTest::newRow("Latin body") << kEnglish << int(TextRole::Body) << 15;
        QTest::newRow("Latin reading") << kEnglish << int(TextRole::Reading) << 16;
        QTest::newRow("Latin h2") << kEnglish << int(TextRole::Heading2) << 18;
        QTest::newRow("Latin h1") << kEnglish << int(TextRole::Heading1) << 24;
        QTest::newRow("Latin number") << kEnglish << int(TextRole::BigNumber) << 44;
        QTest::newRow("Urdu small") << kUrdu << int(TextRole::Small) << 16;
        QTest::newRow("Urdu body") << kUrdu << int(TextRole::Body) << 18;
        QTest::newRow("Urdu reading") << kUrdu << int(TextRole::Reading) << 20;
        QTest::newRow("Urdu h1") << kUrdu << int(TextRole::Heading1) << 27;
        QTest::newRow("Urdu number") << kUrdu << int(TextRole::BigNumber) << 47;
    }

    void sizesAreThoseOfTheDesign()
    {
        QFETCH(QString, language);
        QFETCH(int, role);
        QFETCH(int, pixels);

        QCOMPARE(Typography{look(language)}.font(TextRole(role)).pixelSize(), pixels);
        QVERIFY(qAbs(Typography{look(language, 2)}.font(TextRole(role)).pixelSize() - 2 * pixels) <= 1);
    }

    void sizeStaysBetweenOneAndTwo()
    {
        QCOMPARE(Typography{look(kEnglish, 0.2)}.look().scale, 1.0);
        QCOMPARE(Typography{look(kEnglish, 9)}.look().scale, 2.0);
        QCOMPARE(Typography{look(kEnglish, 1.5)}.scaled(10), 15);
        QVERIFY(Typography{look(kEnglish, 2)}.iconSize(20) > 20);
        QVERIFY(Typography{look(kEnglish, 2)}.iconSize(20) < 40);
    }

    void latinWordsInUrduStandInSans()
    {
        const TextFace face = Typography{look(kUrdu)}.face(TextRole::Body);

        QCOMPARE(face.latin.families().first(), QStringLiteral("Mehfooz Sans"));
        QCOMPARE(face.latin.wordSpacing(), 0.0);
        QVERIFY(face.latin.pixelSize() < face.font.pixelSize());
    }

    void everyDigitHasOneWidth()
    {
        const QFontMetricsF metrics{Typography{look(kEnglish)}.font(TextRole::BigNumber)};

        for (int digit = 1; digit < 10; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QString::number(digit)), metrics.horizontalAdvance(QStringLiteral("0")));
    }

    void aTextInTheOtherLanguageHasItsOwnFace()
    {
        const Typography type{look(kEnglish)};

        QCOMPARE(type.font(TextRole::Body).families().first(), QStringLiteral("Mehfooz Sans"));
        QCOMPARE(type.font(TextRole::Body, kUrdu).families().first(), QStringLiteral("Mehfooz Nastaliq"));
        QCOMPARE(type.face(TextRole::Body, kUrdu).direction, Qt::RightToLeft);
        QCOMPARE(type.face(TextRole::Body, QStringLiteral("tr")).direction, Qt::LeftToRight);
        QVERIFY(!type.isNastaliq());
    }

    void englishKeepsNoSpacingOfUrdu()
    {
        QFont program = Typography{look(kUrdu)}.font(TextRole::Body);
        QGuiApplication::setFont(program); // as the program does; a new QFont begins as a copy of it

        QCOMPARE(Typography{look(kEnglish)}.font(TextRole::Body).wordSpacing(), 0.0);
        QGuiApplication::setFont(QFont{});
    }
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::FontsTest)
#include "fonts_test.moc"
