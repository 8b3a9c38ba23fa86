// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles from the command line: kept, carried to another computer, refused and damaged.
#include <support/cli_run.h>
#include <support/data_with_people.h>
#include <support/unprivileged.h>
#include <support/warnings.h>

#include <storage/data_folder.h>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

const QString kUrduFailure = QStringLiteral("یہ نہیں ہو سکا");

} // namespace

class CliProfileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_data = std::make_unique<DataWithPeople>();
    }

    void aProfileGoesToAnotherComputerAsOneFile()
    {
        const ProfileEntry sana = m_data->add(u"ثنا"_qs);
        const TestFolder other;
        const QString file = other.file(u"ثنا.json"_qs);

        QCOMPARE(profile({u"export"_qs, u"ثنا"_qs, u"--out"_qs, file}).code, 0);
        const CliOutcome imported = runCli({u"profile"_qs, u"import"_qs, file, u"--data"_qs, other.file(u"data"_qs)});
        const QJsonArray there = runCli({u"profile"_qs, u"list"_qs, u"--json"_qs, u"--data"_qs, other.file(u"data"_qs)}).json().array();

        QVERIFY2(imported.code == 0, qPrintable(imported.err));
        QVERIFY(imported.out.contains(u"ثنا"_qs));
        QCOMPARE(there.size(), 1);
        QCOMPARE(there[0][u"name"].toString(), u"ثنا"_qs);
        for (const QString &key : {u"id"_qs, u"created"_qs, u"last_used"_qs})
            QVERIFY2(!there[0][key].toString().isEmpty(), qPrintable(key));
        QVERIFY(runCli({u"profile"_qs, u"export"_qs, u"ثنا"_qs, u"--data"_qs, other.file(u"data"_qs)}).out.contains(u"wa.two_step_pin"_qs));
        QCOMPARE(m_data->answersOf(sana), 1);
    }

    void anExportWithoutAFileIsTheResult()
    {
        const ProfileEntry sana = m_data->add(u"Sana"_qs);

        const CliOutcome byName = profile({u"export"_qs, u"Sana"_qs});
        const CliOutcome byId = profile({u"export"_qs, sana.id.text()});

        QCOMPARE(byName.code, 0);
        QVERIFY(byName.json().object().contains(u"format"_qs));
        QCOMPARE(byId.json().object().keys(), byName.json().object().keys());
    }

    void aProfileIsImportedFromAPipe()
    {
        static_cast<void>(m_data->add(u"Sana"_qs));
        const QByteArray exported = profile({u"export"_qs, u"Sana"_qs}).out.toUtf8();
        const TestFolder other;

        QCOMPARE(runCli({u"profile"_qs, u"import"_qs, u"-"_qs, u"--data"_qs, other.file(u"data"_qs)}, exported).code, 0);
    }

    void deletingTakesTheFilesAwayAndNobodyElse()
    {
        const ProfileEntry sana = m_data->add(u"Sana"_qs);
        const ProfileEntry bilal = m_data->add(u"Bilal"_qs);

        QCOMPARE(profile({u"delete"_qs, u"Sana"_qs}).code, 4);
        QVERIFY(QFile::exists(m_data->fileOf(sana)));
        QCOMPARE(profile({u"delete"_qs, u"Sana"_qs, u"--yes"_qs}).code, 0);

        QVERIFY(!QFile::exists(m_data->fileOf(sana)));
        QCOMPARE(m_data->answersOf(bilal), 1);
        QCOMPARE(profile({u"list"_qs, u"--json"_qs}).json().array().size(), 1);
    }

    void aNameThatNobodyHasIsNamedWithTheRemedy_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("export") << QStringList{u"export"_qs};
        QTest::newRow("delete") << QStringList{u"delete"_qs};
    }
    void aNameThatNobodyHasIsNamedWithTheRemedy()
    {
        QFETCH(QStringList, arguments);
        static_cast<void>(m_data->add(u"Sana"_qs));
        const QStringList asked = QStringList{arguments.first(), u"Sanaa"_qs} + (arguments.first() == u"delete" ? QStringList{u"--yes"_qs} : QStringList{});

        const CliOutcome english = profile(asked);
        const CliOutcome urdu = profile(asked + QStringList{u"--lang"_qs, u"ur"_qs});

        QCOMPARE(english.code, 1);
        QVERIFY2(english.err.contains(u"\"Sanaa\""_qs) && english.err.contains(u"profile list"_qs), qPrintable(english.err));
        QVERIFY2(urdu.err.startsWith(kUrduFailure) && urdu.err.contains(u"profile list"_qs), qPrintable(urdu.err));
        QCOMPARE(profile({u"list"_qs, u"--json"_qs}).json().array().size(), 1);
    }

    void anOddNameFindsNobodyAndIsNotRepeatedWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("10,000 letters") << QString{10'000, u'ن'};
        QTest::newRow("override") << u"\u202Eanas"_qs;
        QTest::newRow("a path") << u"../../etc/passwd"_qs;
        QTest::newRow("sql") << u"' OR '1'='1"_qs;
        QTest::newRow("zero width") << u"\u200B"_qs;
    }
    void anOddNameFindsNobodyAndIsNotRepeatedWhole()
    {
        QFETCH(QString, name);
        const ProfileEntry sana = m_data->add(u"Sana"_qs);

        const CliOutcome exported = profile({u"export"_qs, name});
        const CliOutcome deleted = profile({u"delete"_qs, name, u"--yes"_qs});

        QCOMPARE(exported.code, 1);
        QCOMPARE(deleted.code, 1);
        QVERIFY2(exported.err.size() < 400, qPrintable(exported.err.left(500)));
        QVERIFY(QFile::exists(m_data->fileOf(sana)));
    }

    void anImportedNameIsCleanedOrRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kept");
        QTest::newRow("override") << u"\u202Eanas"_qs << u"anas"_qs;
        QTest::newRow("10,000 letters") << QString{10'000, u'a'} << QString{};
        QTest::newRow("nothing") << u"  "_qs << QString{};
    }
    void anImportedNameIsCleanedOrRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, kept);
        static_cast<void>(m_data->add(u"Sana"_qs));
        QByteArray exported = profile({u"export"_qs, u"Sana"_qs}).out.toUtf8();
        QVERIFY(exported.contains("\"Sana\""));
        exported.replace("\"Sana\"", QJsonDocument{QJsonArray{name}}.toJson(QJsonDocument::Compact).mid(1).chopped(1));
        const TestFolder other;
        const QStringList there{u"--data"_qs, other.file(u"data"_qs)};

        const CliOutcome imported = runCli(QStringList{u"profile"_qs, u"import"_qs, u"-"_qs} + there, exported);
        const QJsonArray people = runCli(QStringList{u"profile"_qs, u"list"_qs, u"--json"_qs} + there).json().array();

        QCOMPARE(imported.code, kept.isEmpty() ? 1 : 0);
        QCOMPARE(people.size(), kept.isEmpty() ? 0 : 1);
        QCOMPARE(people.isEmpty() ? QString{} : people[0][u"name"].toString(), kept);
    }

    void aFileThatIsNoProfileChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("an object") << QByteArray{"{}"};
        QTest::newRow("a list") << QByteArray{"[]"};
        QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void aFileThatIsNoProfileChangesNothing()
    {
        QFETCH(QByteArray, content);

        const CliOutcome english = runCli({u"profile"_qs, u"import"_qs, u"-"_qs, u"--data"_qs, m_data->path()}, content);
        const CliOutcome urdu = runCli({u"profile"_qs, u"import"_qs, u"-"_qs, u"--data"_qs, m_data->path(), u"--lang"_qs, u"ur"_qs}, content);

        QCOMPARE(english.code, 1);
        QVERIFY2(english.err.contains(u"nothing was changed"_qs), qPrintable(english.err));
        QVERIFY2(urdu.err.startsWith(kUrduFailure), qPrintable(urdu.err));
        QCOMPARE(profile({u"list"_qs, u"--json"_qs}).json().array().size(), 0);
    }

    void aDataFolderThatIsInUseIsLeftAlone()
    {
        const ProfileEntry sana = m_data->add(u"Sana"_qs);
        const auto window = DataFolder::claim(m_data->path());
        QVERIFY(window.has_value());

        const CliOutcome english = profile({u"delete"_qs, u"Sana"_qs, u"--yes"_qs});
        const CliOutcome urdu = profile({u"list"_qs, u"--lang"_qs, u"ur"_qs});

        QCOMPARE(english.code, 3);
        QVERIFY2(english.err.contains(m_data->path()) && english.err.contains(u"close Mehfooz"_qs), qPrintable(english.err));
        QVERIFY2(urdu.err.contains(u"محفوظ کھلا ہو تو بند کریں"_qs), qPrintable(urdu.err));
        QVERIFY(QFile::exists(m_data->fileOf(sana)));
    }

    void aDataFolderThatIsAFileIsNamed()
    {
        const QString file = m_data->folder().write(u"a file"_qs, "words");

        const CliOutcome outcome = runCli({u"profile"_qs, u"list"_qs, u"--data"_qs, file});

        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(file), qPrintable(outcome.err));
        QCOMPARE(m_data->folder().read(u"a file"_qs), QByteArray{"words"});
    }

    void aProfileOfANewerProgramIsLeftAsItIs()
    {
        const ProfileEntry sana = m_data->add(u"Sana"_qs);
        m_data->makeNewer(sana);
        const QByteArray before = bytesOf(m_data->fileOf(sana));

        const CliOutcome outcome = profile({u"export"_qs, u"Sana"_qs});

        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(u"newer"_qs), qPrintable(outcome.err));
        QCOMPARE(bytesOf(m_data->fileOf(sana)), before);
    }

    void aDamagedProfileIsExportedFromItsBackup()
    {
        const ProfileEntry sana = m_data->add(u"Sana"_qs);
        m_data->makeBackup(sana);
        m_data->damage(sana);

        const CliOutcome outcome = profile({u"export"_qs, u"Sana"_qs});

        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QVERIFY(outcome.out.contains(u"wa.two_step_pin"_qs));
        QVERIFY2(outcome.err.contains(u"newest good backup"_qs), qPrintable(outcome.err));
    }

    void aDamagedProfileWithoutBackupIsKeptAndTold()
    {
        const ProfileEntry sana = m_data->add(u"Sana"_qs);
        m_data->removeBackups(sana);
        m_data->damage(sana);
        const QByteArray before = bytesOf(m_data->fileOf(sana));

        const CliOutcome outcome = profile({u"export"_qs, u"Sana"_qs, u"--lang"_qs, u"ur"_qs});

        QVERIFY2(outcome.err.contains(m_data->fileOf(sana)) && outcome.err.contains(u"بیک اپ نہیں تھا"_qs), qPrintable(outcome.err));
        const QStringList files = m_data->folder().files();
        const bool isKept = std::ranges::any_of(files, [&](const QString &file) { return m_data->folder().read(file) == before; });
        QVERIFY2(isKept, qPrintable(files.join(u' ')));
    }

    void anExportIntoAPlaceThatCannotBeWrittenLeavesNothing()
    {
        static_cast<void>(m_data->add(u"Sana"_qs));
        const QString nowhere = m_data->folder().file(u"no such folder/sana.json"_qs);
        const CliOutcome outcome = profile({u"export"_qs, u"Sana"_qs, u"--out"_qs, nowhere});

        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(nowhere), qPrintable(outcome.err));
        QVERIFY(!QFileInfo::exists(QFileInfo{nowhere}.path()));
    }

private:
    [[nodiscard]] CliOutcome profile(const QStringList &arguments) const
    {
        return runCli(QStringList{u"profile"_qs} + arguments + QStringList{u"--data"_qs, m_data->path()});
    }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    std::unique_ptr<DataWithPeople> m_data;
};

QTEST_GUILESS_MAIN(CliProfileTest)
#include "cli_profile_test.moc"
