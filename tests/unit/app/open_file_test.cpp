// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/pack_copy.h>
#include <support/test_folder.h>
#include <support/warnings.h>

#include <open_file.h>

using namespace mehfooz;
using namespace mehfooz::test;

class OpenFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aFileOfAPackIsItsPackAndItsId_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("id");
        QTest::newRow("a lesson's text") << u"lessons/code/ur.md"_qs << u"code"_qs;
        QTest::newRow("a lesson's folder") << u"lessons/code"_qs << u"code"_qs;
        QTest::newRow("a lesson's facts") << u"lessons/code/lesson.yaml"_qs << u"code"_qs;
        QTest::newRow("a plan") << u"incidents/money_gone.yaml"_qs << u"money_gone"_qs;
        QTest::newRow("a specimen") << u"specimens/sms/sms.prize.01.yaml"_qs << u"sms.prize.01"_qs;
        QTest::newRow("the manifest") << u"pack.yaml"_qs << QString{};
        QTest::newRow("the folder") << QString{} << QString{};
        QTest::newRow("by a detour") << u"lessons/../incidents/./money_gone.yaml"_qs << u"money_gone"_qs;
    }
    void aFileOfAPackIsItsPackAndItsId()
    {
        QFETCH(QString, path);
        QFETCH(QString, id);
        const PackCopy pack{u"small"_qs};

        const auto found = packFileOf(pack.folder() + (path.isEmpty() ? QString{} : u'/' + path));

        QVERIFY(found.has_value());
        QCOMPARE(*found, (PackFile{pack.folder(), id}));
    }

    void whatIsNoPartOfAPackIsNothing()
    {
        const TestFolder folder;
        const QString letter = folder.write(u"letter.txt"_qs, "words");

        QVERIFY(!packFileOf(letter));
        QVERIFY(!packFileOf(folder.path()));
        QVERIFY(!packFileOf(folder.file(u"absent"_qs)));
        QVERIFY(!packFileOf({}));
    }

    void aFileToPrintBringsItsPack()
    {
        const PackCopy pack{u"small"_qs};
        Options options;
        options.packs = {u"/other"_qs};
        options.printFile = pack.folder() + u"/incidents/money_gone.yaml"_qs;

        const Options resolved = withPackOfFile(options).value();

        QCOMPARE(resolved.printFile, u"money_gone"_qs);
        QCOMPARE(resolved.packs, (QStringList{u"/other"_qs, pack.folder()}));
    }

    void anIdToPrintStaysAsItIs()
    {
        Options options;
        options.printFile = u"otp"_qs;

        const Options resolved = withPackOfFile(options).value();

        QCOMPARE(resolved.printFile, u"otp"_qs);
        QVERIFY(resolved.packs.isEmpty());
    }

    void aPackToOpenIsAdded()
    {
        const PackCopy pack{u"pashto"_qs};
        Options options;
        options.file = pack.folder();

        QCOMPARE(withPackOfFile(options).value().packs, QStringList{pack.folder()});
    }

    void aFileToOpenThatIsNoPackIsRefusedWithItsName()
    {
        const TestFolder folder;
        Options options;
        options.file = folder.write(u"letter.txt"_qs, "words");
        const auto letter = withPackOfFile(options);
        options.file = folder.file(u"absent.mpack"_qs);
        const auto absent = withPackOfFile(options);

        QCOMPARE(letter.error().code, ErrorCode::InvalidInput);
        QVERIFY(letter.error().detail.contains(u"letter.txt"_qs) && letter.error().detail.contains(u"pack.yaml"_qs));
        QCOMPARE(absent.error().code, ErrorCode::InvalidInput);
        QVERIFY(absent.error().detail.contains(u"absent.mpack"_qs) && !absent.error().detail.contains(u"pack.yaml"_qs));
    }
};

QTEST_GUILESS_MAIN(OpenFileTest)
#include "open_file_test.moc"
