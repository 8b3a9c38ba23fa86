// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/test_folder.h>
#include <support/unprivileged.h>
#include <support/warnings.h>

#include <kept_settings.h>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

const QString kIni = QStringLiteral("mehfooz.ini");

LookSettings urduLook()
{
    return {QStringLiteral("ur"), text::DigitStyle::Urdu, UrduFont::Naskh, ThemeChoice::Dark, 150, false};
}

} // namespace

class KeptSettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_folder = std::make_unique<TestFolder>();
    }

    void aFirstStartHasTheFirstLookAndMakesNoFile()
    {
        {
            KeptSettings settings{m_folder->path(), {u"/core"_qs}};
            QCOMPARE(settings.look().language, firstLanguage(settings.systemLocale()));
            QCOMPARE(settings.look().scalePercent, 100);
            QCOMPARE(settings.lastProfile(), QString{});
            QCOMPARE(settings.windowGeometry(), QByteArray{});
            QCOMPARE(settings.installedPackFolders(), QStringList{u"/core"_qs});
            QVERIFY(settings.addedPackFolders().isEmpty());
            QVERIFY(!settings.repair());
        }
        QCOMPARE(m_folder->files(), QStringList{});
    }

    void everythingComesBackAtTheNextStart()
    {
        const QByteArray geometry = QByteArray::fromHex("01d9d0cb00ff22");
        const QStringList packs{u"/home/ثنا/my pack, with comma"_qs, u"C:\\packs\\bank"_qs};
        {
            KeptSettings settings{m_folder->path(), {}};
            settings.keepLook(urduLook());
            QVERIFY(settings.setAddedPackFolders(packs));
            settings.setLastProfile(u"p-1"_qs);
            settings.setWindowGeometry(geometry);
        }
        KeptSettings settings{m_folder->path(), {}};

        QVERIFY(!settings.repair());
        QCOMPARE(settings.look(), urduLook());
        QCOMPARE(settings.addedPackFolders(), packs);
        QCOMPARE(settings.lastProfile(), u"p-1"_qs);
        QCOMPARE(settings.windowGeometry(), geometry);
    }

    void onePackAndNoneComeBackToo()
    {
        for (const QStringList &packs : {QStringList{u"/one"_qs}, QStringList{}}) {
            QVERIFY(KeptSettings(m_folder->path(), {}).setAddedPackFolders(packs));
            QCOMPARE(KeptSettings(m_folder->path(), {}).addedPackFolders(), packs);
        }
    }

    void valuesThatCannotBeAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("scale a word") << QByteArray{"look.scale=huge"};
        QTest::newRow("theme unknown") << QByteArray{"look.theme=pink"};
        QTest::newRow("digits unknown") << QByteArray{"look.digits=roman"};
        QTest::newRow("font unknown") << QByteArray{"look.urdu_font=comic"};
        QTest::newRow("motion a number") << QByteArray{"look.motion=7"};
        QTest::newRow("unknown key") << QByteArray{"look.taste=sour"};
        QTest::newRow("a list") << QByteArray{"look.theme=dark, light"};
    }
    void valuesThatCannotBeAreLeftOut()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!m_folder->write(kIni, "[look]\nlook.language=ur\n" + line + '\n').isEmpty());
        KeptSettings settings{m_folder->path(), {}};
        LookSettings first;
        first.language = u"ur"_qs;

        QVERIFY(!settings.repair());
        QCOMPARE(settings.look(), first);
    }

    void aSizeOutOfRangeIsBroughtBack()
    {
        QVERIFY(!m_folder->write(kIni, "[look]\nlook.scale=9000\n").isEmpty());

        QCOMPARE(KeptSettings(m_folder->path(), {}).look().scalePercent, 200);
    }

    void aDamagedFileIsSetAsideAndWhatCanBeReadGoesOn_data()
    {
        QTest::addColumn<QByteArray>("rubbish");
        QTest::newRow("words") << QByteArray{"this is no setting\n"};
        QTest::newRow("bytes") << QByteArray::fromHex("fffe00411b5b7f0a");
        QTest::newRow("zero bytes") << QByteArray(40, '\0') + '\n';
    }
    void aDamagedFileIsSetAsideAndWhatCanBeReadGoesOn()
    {
        QFETCH(QByteArray, rubbish);
        const QByteArray damaged = "profile=p-1\n[look]\nlook.theme=dark\n" + rubbish;
        QVERIFY(!m_folder->write(kIni, damaged).isEmpty());
        {
            KeptSettings settings{m_folder->path(), {}};
            const auto trouble = settings.repair();
            QVERIFY(trouble.has_value());
            QCOMPARE(trouble->code, ErrorCode::Corrupted);
            QCOMPARE(trouble->place.file, m_folder->file(u"mehfooz.ini.damaged"_qs));
            QCOMPARE(settings.look().theme, ThemeChoice::Dark);
            QVERIFY(settings.setAddedPackFolders({u"/one"_qs}));
        }
        QCOMPARE(m_folder->read(u"mehfooz.ini.damaged"_qs), damaged);
        KeptSettings next{m_folder->path(), {}};
        QVERIFY(!next.repair());
        QCOMPARE(next.lastProfile(), u"p-1"_qs);
        QCOMPARE(next.addedPackFolders(), QStringList{u"/one"_qs});
    }

    void anEarlierDamagedFileIsNotWrittenOver()
    {
        QVERIFY(!m_folder->write(u"mehfooz.ini.damaged"_qs, "the first").isEmpty());
        QVERIFY(!m_folder->write(kIni, "rubbish\n").isEmpty());
        KeptSettings settings{m_folder->path(), {}};

        QCOMPARE(settings.repair()->place.file, m_folder->file(u"mehfooz.ini.damaged-2"_qs));
        QCOMPARE(m_folder->read(u"mehfooz.ini.damaged"_qs), QByteArray{"the first"});
        QCOMPARE(m_folder->read(u"mehfooz.ini.damaged-2"_qs), QByteArray{"rubbish\n"});
    }

    void aFolderInThePlaceOfTheFileIsTold()
    {
        QVERIFY(QDir{m_folder->path()}.mkpath(kIni));
        KeptSettings settings{m_folder->path(), {}};

        const auto trouble = settings.repair();

        QVERIFY(trouble.has_value());
        QCOMPARE(trouble->code, ErrorCode::Unavailable);
        QCOMPARE(trouble->place.file, m_folder->file(kIni));
        QVERIFY(!settings.setAddedPackFolders({u"/one"_qs}));
    }

    void aFileThatMayNotBeReadIsTold()
    {
        const Unprivileged person;
        if (!person.isUnprivileged())
            QSKIP("cannot become an ordinary user");
        QFile file{person.folder() + u'/' + kIni};
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("profile=p-1\n") > 0);
        file.close();
        QVERIFY(file.setPermissions({}));

        KeptSettings settings{person.folder(), {}};

        QCOMPARE(settings.repair()->code, ErrorCode::Unavailable);
        QVERIFY(file.exists());
    }

    void aFolderThatMayNotBeWrittenRefusesANewPack()
    {
        const Unprivileged person;
        if (!person.isUnprivileged())
            QSKIP("cannot become an ordinary user");
        QVERIFY(QFile::setPermissions(person.folder(), QFile::ReadOwner | QFile::ExeOwner));

        KeptSettings settings{person.folder(), {}};
        const auto kept = settings.setAddedPackFolders({u"/one"_qs});
        QVERIFY(QFile::setPermissions(person.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

        QCOMPARE(kept.error().code, ErrorCode::Unavailable);
        QCOMPARE(kept.error().place.file, person.folder() + u'/' + kIni);
    }

private:
    std::unique_ptr<TestFolder> m_folder;
};

QTEST_GUILESS_MAIN(KeptSettingsTest)
#include "kept_settings_test.moc"
