// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/test_folder.h>
#include <support/urdu_letters.h>
#include <support/warnings.h>

#include <presentation/language_state.h>

#include <kept_settings.h>
#include <options.h>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

Expected<Options> parsed(const QStringList &arguments)
{
    return parseOptions(QStringList{QStringLiteral("mehfooz")} + arguments);
}

QString refusal(const QStringList &arguments)
{
    const auto options = parsed(arguments);
    if (options)
        return {};
    return options.error().code == ErrorCode::InvalidInput ? options.error().detail : QStringLiteral("not refused as wrong usage");
}

} // namespace

class OptionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_language.setLanguage(u"en"_qs);
    }

    void withoutArgumentsEverythingIsAsKept()
    {
        const Options options = parsed({}).value();

        QCOMPARE(options.dataFolder, QString{});
        QCOMPARE(options.language, QString{});
        QCOMPARE(options.theme, QString{});
        QCOMPARE(options.scalePercent, 0);
        QCOMPARE(options.windowSize, QSize(1280, 800));
        QVERIFY(options.packs.isEmpty() && options.file.isEmpty() && options.tourFolder.isEmpty() && options.printKind.isEmpty());
    }

    void everyOptionIsTaken()
    {
        const Options options = parsed({u"--data"_qs, u"/d"_qs, u"--pack"_qs, u"/a"_qs, u"--pack=/b"_qs, u"--profile"_qs, u"ثنا"_qs, u"--lang=ur"_qs,
                                        u"--theme"_qs, u"contrast"_qs, u"--scale"_qs, u"150"_qs, u"--tour"_qs, u"/t"_qs, u"--size"_qs, u"900x640"_qs, u"pack"_qs}).value();

        QCOMPARE(options.dataFolder, u"/d"_qs);
        QCOMPARE(options.packs, (QStringList{u"/a"_qs, u"/b"_qs}));
        QCOMPARE(options.profile, u"ثنا"_qs);
        QCOMPARE(options.language, u"ur"_qs);
        QCOMPARE(options.theme, u"contrast"_qs);
        QCOMPARE(options.scalePercent, 150);
        QCOMPARE(options.tourFolder, u"/t"_qs);
        QCOMPARE(options.windowSize, QSize(900, 640));
        QCOMPARE(options.file, u"pack"_qs);
    }

    void aPrintTakesItsFile()
    {
        const Options options = parsed({u"--print"_qs, u"lesson"_qs, u"otp"_qs, u"--out"_qs, u"otp.pdf"_qs}).value();

        QCOMPARE(options.printKind, u"lesson"_qs);
        QCOMPARE(options.printFile, u"otp"_qs);
        QCOMPARE(options.printOut, u"otp.pdf"_qs);
        QCOMPARE(options.file, QString{});
    }

    void whatCannotBeMeantIsRefusedWithItsName_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << QStringList{u"--fast"_qs} << u"\"fast\""_qs;
        QTest::newRow("unknown letter") << QStringList{u"-x"_qs} << u"\"x\""_qs;
        QTest::newRow("no value") << QStringList{u"--data"_qs} << u"--data"_qs;
        QTest::newRow("scale too small") << QStringList{u"--scale"_qs, u"99"_qs} << u"\"99\""_qs;
        QTest::newRow("scale too large") << QStringList{u"--scale=201"_qs} << u"\"201\""_qs;
        QTest::newRow("scale a word") << QStringList{u"--scale"_qs, u"big"_qs} << u"\"big\""_qs;
        QTest::newRow("scale too long") << QStringList{u"--scale"_qs, u"99999999999"_qs} << u"\"99999999999\""_qs;
        QTest::newRow("theme") << QStringList{u"--theme"_qs, u"pink"_qs} << u"\"pink\""_qs;
        QTest::newRow("size too small") << QStringList{u"--size"_qs, u"640x480"_qs} << u"\"640x480\""_qs;
        QTest::newRow("size too large") << QStringList{u"--size"_qs, u"9000x800"_qs} << u"\"9000x800\""_qs;
        QTest::newRow("size of three") << QStringList{u"--size"_qs, u"900x800x2"_qs} << u"\"900x800x2\""_qs;
        QTest::newRow("size of one") << QStringList{u"--size"_qs, u"900"_qs} << u"\"900\""_qs;
        QTest::newRow("print kind") << QStringList{u"--print"_qs, u"poem"_qs, u"a"_qs, u"--out"_qs, u"b"_qs} << u"\"poem\""_qs;
        QTest::newRow("print without out") << QStringList{u"--print"_qs, u"lesson"_qs, u"otp"_qs} << u"--out"_qs;
        QTest::newRow("print without file") << QStringList{u"--print"_qs, u"plan"_qs, u"--out"_qs, u"b"_qs} << u"--out"_qs;
        QTest::newRow("two files") << QStringList{u"a"_qs, u"b"_qs} << u"\"b\""_qs;
        QTest::newRow("language a path") << QStringList{u"--lang"_qs, u"../../x"_qs} << u"--lang"_qs;
        QTest::newRow("language empty") << QStringList{u"--lang="_qs} << u"--lang"_qs;
        QTest::newRow("language too long") << QStringList{u"--lang"_qs, QString{10'000, u'u'}} << u"--lang"_qs;
        QTest::newRow("language a sentence") << QStringList{u"--lang"_qs, u"in Urdu"_qs} << u"--lang"_qs;
    }
    void whatCannotBeMeantIsRefusedWithItsName()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);

        const QString english = refusal(arguments);
        m_language.setLanguage(u"ur"_qs);
        const QString urdu = refusal(arguments);

        QVERIFY2(english.contains(named), qPrintable(english));
        QVERIFY2(english.size() < 300, qPrintable(english));
        QVERIFY2(hasUrdu(urdu), qPrintable(urdu));
        QVERIFY(urdu != english);
    }

    void languageTagsOfAnyPackAreTaken_data()
    {
        QTest::addColumn<QString>("tag");
        for (const QString &tag : {u"ur"_qs, u"ps"_qs, u"pt_BR"_qs, u"zh-Hant-TW"_qs, u"skr"_qs})
            QTest::newRow(qPrintable(tag)) << tag;
    }
    void languageTagsOfAnyPackAreTaken()
    {
        QFETCH(QString, tag);
        QCOMPARE(parsed({u"--lang"_qs, tag}).value().language, tag);
    }

    void helpIsAskedForAndNamesEveryOption()
    {
        const auto help = parsed({u"--help"_qs});

        QCOMPARE(help.error().code, ErrorCode::NotFound);
        for (const QString &option : {u"--data"_qs, u"--pack"_qs, u"--profile"_qs, u"--lang"_qs, u"--theme"_qs, u"--scale"_qs, u"--tour"_qs, u"--print"_qs, u"--out"_qs, u"--size"_qs})
            QVERIFY2(help.error().detail.contains(option), qPrintable(option));
    }

    void complaintsComeInTheLanguageThatIsAskedForOrKept()
    {
        const TestFolder folder;
        KeptSettings{folder.path(), {}}.keepLook({u"ps"_qs, {}, {}, {}, 100, true});

        QCOMPARE(languageOfMessages({u"mehfooz"_qs, u"--lang"_qs, u"ur"_qs, u"--fast"_qs}), u"ur"_qs);
        QCOMPARE(languageOfMessages({u"mehfooz"_qs, u"--fast"_qs, u"--lang=ur"_qs}), u"ur"_qs);
        QCOMPARE(languageOfMessages({u"mehfooz"_qs, u"--data"_qs, folder.path(), u"--fast"_qs}), u"ps"_qs);
        QCOMPARE(languageOfMessages({u"mehfooz"_qs, u"--data"_qs, folder.path(), u"--lang"_qs, u"../x"_qs}), u"ps"_qs);
        QCOMPARE(languageOfMessages({u"mehfooz"_qs, u"--data"_qs, folder.file(u"none"_qs)}), u"en"_qs); // the locale of the test
    }

    void packsThatAPersonAddedAreThoseOfTheDataFolderThenTheNamedOnes()
    {
        const TestFolder folder;
        QVERIFY(!folder.write(u"packs/bank/pack.yaml"_qs, "id: bank\n").isEmpty());
        QVERIFY(!folder.write(u"packs/no pack/readme"_qs, "words").isEmpty());

        const QStringList packs = addedPackFolders(folder.path(), {folder.file(u"packs/../other"_qs), folder.file(u"packs/bank"_qs)});

        QCOMPARE(packs, (QStringList{folder.file(u"packs/bank"_qs), folder.file(u"other"_qs)}));
    }

    void packsOfTheProgramLieBesideIt()
    {
        const TestFolder folder;
        QVERIFY(!folder.write(u"share/mehfooz/content/core/pack.yaml"_qs, "id: core\n").isEmpty());

        QCOMPARE(installedPackFolders(folder.file(u"bin"_qs)), QStringList{folder.file(u"share/mehfooz/content/core"_qs)});
    }

private:
    LanguageState m_language{u":/translations"_qs};
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
