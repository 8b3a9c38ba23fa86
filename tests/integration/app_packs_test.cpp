// SPDX-License-Identifier: GPL-3.0-or-later
// Packs that a person adds and that are not in order: told with file and line, left out, and all else goes on.
#include <support/pack_copy.h>
#include <support/started_program.h>
#include <support/test_folder.h>
#include <support/unprivileged.h>
#include <support/urdu_letters.h>
#include <support/warnings.h>

#include <presentation/settings_view_model.h>
#include <text/isolates.h>

using namespace mehfooz;
using namespace mehfooz::test;

class AppPacksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_folder = std::make_unique<TestFolder>();
        m_pack = std::make_unique<PackCopy>(u"small"_qs);
    }

    void aBrokenPackIsNamedWithItsLineAndLeftOut_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("broken yaml") << u"checks/pay.yaml"_qs << QByteArray{"area: {id: pay\nitems: [\n"};
        QTest::newRow("a wrong type") << u"glossary.yaml"_qs << QByteArray{"- id: otp\n  term: 7\n  explain: [1, 2]\n"};
        QTest::newRow("an empty page") << u"help/today.en.md"_qs << QByteArray{};
        QTest::newRow("zero bytes") << u"checks/pay.yaml"_qs << QByteArray(100, '\0');
        QTest::newRow("no utf-8") << u"checks/pay.yaml"_qs << QByteArray{"area: {id: \xff\xfe}\n"};
        QTest::newRow("a million brackets") << u"checks/pay.yaml"_qs << QByteArray(1'000'000, '[');
        QTest::newRow("a chain of aliases") << u"checks/pay.yaml"_qs << QByteArray{"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"};
        QTest::newRow("the manifest") << u"pack.yaml"_qs << QByteArray{"id: [small]\nversion: new\n"};
    }
    void aBrokenPackIsNamedWithItsLineAndLeftOut()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        m_pack->save(file, content);

        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            StartedProgram program{withPack(language)};
            QVERIFY(program.isUsable());
            checkTold(program, language);
            QCOMPARE(program.workspace().library().packs().size(), 1);
        }
    }

    void aFileThatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : {u"pack.yaml"_qs, u"roles.yaml"_qs, u"lessons/code/ur.md"_qs, u"questions/screen.png"_qs, u"topics.yaml"_qs})
            QTest::newRow(qPrintable(file)) << file;
    }
    void aFileThatIsMissingIsNamed()
    {
        QFETCH(QString, file);
        m_pack->remove(file);

        StartedProgram program{withPack(u"en"_qs)};

        QVERIFY(program.isUsable());
        checkTold(program, u"en"_qs);
    }

    void aPackThatIsNotThereIsNamedAsMissing()
    {
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            Options options = StartedProgram::optionsFor(m_folder->file(u"data"_qs), language);
            options.packs = {m_folder->file(u"no such pack"_qs)};
            StartedProgram program{options};
            QVERIFY(program.isUsable());
            QVERIFY2(program.notice().contains(u"no such pack"_qs), qPrintable(program.notice()));
            QVERIFY2(language == u"ur" ? hasUrdu(program.notice()) : program.notice().contains(u"was not found"_qs), qPrintable(program.notice()));
        }
    }

    void aPackWithoutRightsIsNamedAndNothingElseIsAffected()
    {
        const Unprivileged person;
        if (!person.isUnprivileged())
            QSKIP("cannot become an ordinary user");
        const PackCopy pack{u"small"_qs}; // of that person
        QVERIFY(QFile::setPermissions(pack.folder(), {}));
        Options options = StartedProgram::optionsFor(person.folder() + u"/data"_qs);
        options.packs = {pack.folder()};

        StartedProgram program{options};
        const bool isUsable = program.isUsable();
        QVERIFY(QFile::setPermissions(pack.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

        QVERIFY(isUsable);
        QVERIFY2(program.notice().contains(u"may not be read"_qs), qPrintable(program.notice()));
        QVERIFY2(text::withoutIsolates(program.notice()).contains(pack.folder()), qPrintable(program.notice()));
    }

    void aPackInTheDataFolderIsOpenedAndABrokenOneBesideItToldAlone()
    {
        copyInto(u"data/packs/good"_qs);
        copyInto(u"data/packs/bad"_qs);
        QVERIFY(!m_folder->write(u"data/packs/bad/roles.yaml"_qs, "- id: 5\n").isEmpty());

        StartedProgram program{m_folder->file(u"data"_qs)};

        QVERIFY(program.isUsable());
        QCOMPARE(program.workspace().library().packs().size(), 2);
        QVERIFY2(program.notice().contains(u"/packs/bad/"_qs), qPrintable(program.notice()));
        for (const Diagnostic &problem : program.workspace().packProblems())
            QVERIFY2(problem.place.file.startsWith(m_folder->file(u"data/packs/bad/"_qs)), qPrintable(problem.place.file));
    }

    void settingsTellWhatIsWrongWithEachPack()
    {
        m_pack->save(u"roles.yaml"_qs, "- id: 5\n");
        StartedProgram program{withPack(u"en"_qs)};
        const PageContext context = program.composition().context();
        const SettingsViewModel settings{program.workspace(), context.language, *context.program};

        const QList<PackRow> packs = settings.packs();
        const auto bad = std::ranges::find(packs, m_pack->folder(), &PackRow::folder);

        QVERIFY(bad != packs.end());
        QVERIFY(!bad->isOpen);
        QVERIFY(!bad->problems.isEmpty());
        QVERIFY2(text::withoutIsolates(bad->problems.first()).contains(QRegularExpression{u"^[a-z_/]+[.]yaml:[0-9]+:[0-9]+: "_qs}), qPrintable(bad->problems.first()));
    }

    void aPackThatIsAddedInSettingsAndBrokenLaterCanBeRemoved()
    {
        {
            StartedProgram program{m_folder->file(u"data"_qs)};
            SettingsViewModel settings{program.workspace(), program.composition().context().language, *program.composition().context().program};
            QSignalSpy opened{&program.workspace(), &Workspace::packsOpened};
            settings.addPackFolder(m_pack->folder());
            QVERIFY(opened.wait(60'000)); // reads the whole shipped pack again
            QCOMPARE(program.workspace().library().packs().size(), 2);
        }
        m_pack->save(u"pack.yaml"_qs, "id: [\n");
        StartedProgram program{m_folder->file(u"data"_qs)};
        checkTold(program, u"en"_qs);
        SettingsViewModel settings{program.workspace(), program.composition().context().language, *program.composition().context().program};
        QSignalSpy opened{&program.workspace(), &Workspace::packsOpened};

        settings.removePackFolder(m_pack->folder());

        QVERIFY(opened.wait(60'000)); // reads the whole shipped pack again
        QVERIFY(program.workspace().packProblems().isEmpty());
        QVERIFY(QFile::exists(m_pack->folder() + u"/roles.yaml"_qs)); // removed from the list, not from the disk
    }

    void aDamagedCacheIsMadeAgain_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("packs") << u"packs.db"_qs;
        QTest::newRow("search") << u"search.db"_qs;
    }
    void aDamagedCacheIsMadeAgain()
    {
        QFETCH(QString, file);
        QVERIFY(StartedProgram{m_folder->file(u"data"_qs)}.isReady());
        const QString cache = u"data/cache/"_qs + file;
        QVERIFY(m_folder->files().contains(cache));
        QVERIFY(!m_folder->write(cache, QByteArray(20'000, '\x5a')).isEmpty());

        StartedProgram program{m_folder->file(u"data"_qs)};

        QVERIFY(program.isUsable());
        QCOMPARE(program.notice(), QString{});
        bool found = false;
        program.workspace().search(u"otp"_qs, u"en"_qs, 5).then(&program.window(), [&](const Expected<QList<SearchHit>> &hits) { found = hits && !hits->isEmpty(); });
        QTRY_VERIFY(found);
    }

private:
    [[nodiscard]] Options withPack(const QString &language) const
    {
        Options options = StartedProgram::optionsFor(m_folder->file(u"data"_qs), language);
        options.packs = {m_pack->folder()};
        return options;
    }

    void checkTold(StartedProgram &program, const QString &language) const
    {
        const QString notice = text::withoutIsolates(program.notice());
        const QString place = notice.section(u'\n', 1);
        QCOMPARE(hasUrdu(notice.section(u'\n', 0, 0)), language == u"ur");
        QVERIFY2(place.startsWith(m_pack->folder() + u'/'), qPrintable(notice));
        QVERIFY2(place.contains(QRegularExpression{u":[0-9]+:[0-9]+$"_qs}), qPrintable(notice));
    }

    void copyInto(const QString &folder) const
    {
        QDirIterator files{m_pack->folder(), QDir::Files, QDirIterator::Subdirectories};
        while (files.hasNext()) {
            const QString path = QDir{m_pack->folder()}.relativeFilePath(files.next());
            QVERIFY(!m_folder->write(folder + u'/' + path, m_pack->read(path)).isEmpty());
        }
    }

    std::unique_ptr<TestFolder> m_folder;
    std::unique_ptr<PackCopy> m_pack;
};

QTEST_MAIN(AppPacksTest)
#include "app_packs_test.moc"
