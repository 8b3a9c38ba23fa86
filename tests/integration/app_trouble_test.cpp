// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a data folder at a start: each is told in the person's language with the file and what to do,
// nothing is lost, and the program can be used.
#include <support/data_with_people.h>
#include <support/started_program.h>
#include <support/unprivileged.h>
#include <support/urdu_letters.h>
#include <support/warnings.h>

#include <text/isolates.h>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

class AppTroubleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_data = std::make_unique<DataWithPeople>();
    }

    void aDamagedProfileIsRestoredFromItsBackupAndThePersonIsTold_data() { bothLanguages(); }
    void aDamagedProfileIsRestoredFromItsBackupAndThePersonIsTold()
    {
        QFETCH(QString, language);
        const ProfileEntry sana = m_data->add(u"Sana"_qs);
        m_data->makeBackup(sana);
        m_data->damage(sana);
        const QByteArray damaged = bytesOf(m_data->fileOf(sana));

        StartedProgram program{m_data->path(), language};

        QVERIFY(program.isUsable());
        QCOMPARE(program.workspace().state().entry->id, sana.id);
        QCOMPARE(program.workspace().state().answers.size(), 1);
        const QString aside = program.workspace().state().report.damagedFile;
        QCOMPARE(bytesOf(aside), damaged);
        checkNotice(program, language, aside);
    }

    void aDamagedProfileWithoutBackupIsKeptAndBeginsAnew_data() { bothLanguages(); }
    void aDamagedProfileWithoutBackupIsKeptAndBeginsAnew()
    {
        QFETCH(QString, language);
        const ProfileEntry sana = m_data->add(u"Sana"_qs);
        m_data->removeBackups(sana);
        m_data->damage(sana);
        const QByteArray damaged = bytesOf(m_data->fileOf(sana));

        StartedProgram program{m_data->path(), language};

        QVERIFY(program.isUsable());
        const QString aside = program.workspace().state().report.damagedFile;
        QCOMPARE(bytesOf(aside), damaged);
        checkNotice(program, language, aside);
    }

    void aProfileOfANewerProgramIsLeftAloneAndNamed_data() { bothLanguages(); }
    void aProfileOfANewerProgramIsLeftAloneAndNamed()
    {
        QFETCH(QString, language);
        const ProfileEntry sana = m_data->add(u"Sana"_qs);
        m_data->makeNewer(sana);
        const QByteArray before = bytesOf(m_data->fileOf(sana));

        StartedProgram program{m_data->path(), language};

        QVERIFY(program.isUsable());
        QVERIFY(!program.workspace().state().entry);
        checkNotice(program, language, m_data->fileOf(sana));
        QCOMPARE(bytesOf(m_data->fileOf(sana)), before);
    }

    void aDamagedListOfPeopleIsMadeAgainAndThePersonIsTold_data() { bothLanguages(); }
    void aDamagedListOfPeopleIsMadeAgainAndThePersonIsTold()
    {
        QFETCH(QString, language);
        static_cast<void>(m_data->add(u"Sana"_qs));
        static_cast<void>(m_data->add(u"Bilal"_qs));
        QFile list{m_data->path() + u"/profiles.db"_qs};
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write(QByteArray(8192, '\x5a')) == 8192);
        list.close();

        StartedProgram program{m_data->path(), language};

        QVERIFY(program.isUsable());
        QCOMPARE(program.workspace().profiles().size(), 2);
        QCOMPARE(program.workspace().state().answers.size(), 1);
        const QString aside = program.workspace().damagedList();
        QCOMPARE(bytesOf(aside), QByteArray(8192, '\x5a'));
        checkNotice(program, language, aside);
    }

    void aDataFolderThatIsAFileIsNamedAndLeft_data() { bothLanguages(); }
    void aDataFolderThatIsAFileIsNamedAndLeft()
    {
        QFETCH(QString, language);
        const QString file = m_data->folder().write(u"data"_qs, "a letter");

        StartedProgram program{file, language};

        QVERIFY(program.isUsable());
        QVERIFY(!program.workspace().state().entry);
        checkNotice(program, language, file);
        QCOMPARE(bytesOf(file), QByteArray{"a letter"});
        checkSearch(program);
    }

    void aDataFolderThatMayNotBeWrittenCanBeRead_data() { bothLanguages(); }
    void aDataFolderThatMayNotBeWrittenCanBeRead()
    {
        QFETCH(QString, language);
        const Unprivileged person;
        if (!person.isUnprivileged())
            QSKIP("cannot become an ordinary user");
        DataWithPeople data; // of that person
        const ProfileEntry sana = data.add(u"Sana"_qs);
        setWritable(data.path(), false);

        StartedProgram program{data.path(), language};
        const bool isReady = program.isReady();
        checkSearch(program);
        setWritable(data.path(), true);

        QVERIFY(isReady);
        QCOMPARE(program.workspace().state().answers.size(), 1);
        QVERIFY(program.workspace().state().report.readOnly);
        checkNotice(program, language, {});
    }

    void aSecondProgramOnTheSameFolderIsToldAndTheFirstIsLeftInPeace_data() { bothLanguages(); }
    void aSecondProgramOnTheSameFolderIsToldAndTheFirstIsLeftInPeace()
    {
        QFETCH(QString, language);
        const ProfileEntry sana = m_data->add(u"Sana"_qs);
        StartedProgram first{m_data->path()};
        QCOMPARE(first.workspace().state().entry->id, sana.id);

        StartedProgram second{m_data->path(), language};

        QVERIFY(second.isUsable());
        QVERIFY(!second.workspace().state().entry);
        checkNotice(second, language, m_data->path());
        QVERIFY(first.isUsable());
        QCOMPARE(first.notice(), QString{});
    }

    void damagedSettingsAreSetAsideAndThePersonIsTold_data() { bothLanguages(); }
    void damagedSettingsAreSetAsideAndThePersonIsTold()
    {
        QFETCH(QString, language);
        QVERIFY(!m_data->folder().write(u"data/mehfooz.ini"_qs, "rubbish\n[look]\nlook.scale=150\n").isEmpty());

        StartedProgram program{m_data->path(), language};

        QVERIFY(program.isUsable());
        checkNotice(program, language, m_data->path() + u"/mehfooz.ini.damaged"_qs);
        QCOMPARE(program.composition().context().look->look().scalePercent, 150);
        QCOMPARE(m_data->folder().read(u"data/mehfooz.ini.damaged"_qs), QByteArray{"rubbish\n[look]\nlook.scale=150\n"});
    }

    void settingsThatCannotBeReadAreTold()
    {
        QVERIFY(QDir{}.mkpath(m_data->path() + u"/mehfooz.ini"_qs));

        StartedProgram program{m_data->path()};

        QVERIFY(program.isUsable());
        checkNotice(program, u"en"_qs, m_data->path() + u"/mehfooz.ini"_qs);
    }

    void aLanguageThatNobodyHasGivesWayWithWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("another one") << u"fr"_qs;
        QTest::newRow("one from the right") << u"he"_qs;
        QTest::newRow("none at all") << u"xx_YY"_qs;
    }
    void aLanguageThatNobodyHasGivesWayWithWords()
    {
        QFETCH(QString, language);

        StartedProgram program{m_data->path(), language};

        QVERIFY(program.isUsable());
        QCOMPARE(program.composition().context().language.language(), u"en"_qs); // that of the test's desktop
        QVERIFY2(program.notice().contains(u'"' + language + u'"') && program.notice().contains(u"Settings"_qs), qPrintable(program.notice()));
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    }

    void aLanguageInTheSettingsThatNobodyHasGivesWayToo()
    {
        QVERIFY(!m_data->folder().write(u"data/mehfooz.ini"_qs, "[look]\nlook.language=../../etc/passwd\n").isEmpty());

        StartedProgram program{m_data->path(), {}};

        QVERIFY(program.isUsable());
        QCOMPARE(program.composition().context().language.language(), u"en"_qs);
        QVERIFY(program.notice().contains(u"../../etc/passwd"_qs));
    }

    void twoTroublesAreBothTold()
    {
        const ProfileEntry sana = m_data->add(u"Sana"_qs);
        m_data->makeNewer(sana);
        Options options = StartedProgram::optionsFor(m_data->path());
        options.packs = {m_data->folder().file(u"no such pack"_qs)};

        StartedProgram program{options};

        QVERIFY(program.isUsable());
        checkNotice(program, u"en"_qs, m_data->fileOf(sana));
        QVERIFY2(program.notice().contains(u"no such pack"_qs), qPrintable(program.notice()));
    }

private:
    static void bothLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_qs;
        QTest::newRow("Urdu") << u"ur"_qs;
    }

    static void checkNotice(StartedProgram &program, const QString &language, const QString &named)
    {
        const QString notice = text::withoutIsolates(program.notice());
        QVERIFY2(!notice.isEmpty(), "the person is told");
        QVERIFY2(hasUrdu(notice) == (language == u"ur") || !named.isEmpty(), qPrintable(notice));
        if (language == u"ur")
            QVERIFY2(hasUrdu(notice.section(u'\n', 0, 0)), qPrintable(notice));
        QVERIFY2(notice.contains(named), qPrintable(notice));
    }

    static void checkSearch(StartedProgram &program)
    {
        bool found = false;
        program.workspace().search(u"otp"_qs, u"en"_qs, 5).then(&program.window(), [&](const Expected<QList<SearchHit>> &hits) {
            found = hits.has_value() && !hits->isEmpty();
        });
        QTRY_VERIFY(found);
    }

    static void setWritable(const QString &folder, bool isWritable)
    {
        const QFile::Permissions read = QFile::ReadOwner | QFile::ExeOwner;
        QDirIterator all{folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories};
        while (all.hasNext())
            QFile::setPermissions(all.next(), isWritable ? read | QFile::WriteOwner : read);
        QFile::setPermissions(folder, isWritable ? read | QFile::WriteOwner : read);
    }

    std::unique_ptr<DataWithPeople> m_data;
};

QTEST_MAIN(AppTroubleTest)
#include "app_trouble_test.moc"
