// SPDX-License-Identifier: GPL-3.0-or-later
// mehfooz --print as a process: what is in the PDF, and what is said where there can be none.
#include <support/pack_copy.h>
#include <support/program_run.h>
#include <support/test_folder.h>
#include <support/urdu_letters.h>
#include <support/warnings.h>

#include <storage/data_folder.h>

#include <unistd.h>

using namespace mehfooz;
using namespace mehfooz::test;

class PrintTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_folder = std::make_unique<TestFolder>();
        m_pdf = m_folder->file(u"چھپا ہوا.pdf"_qs);
    }

    void aLessonAndAPlanArePrintedInBothLanguages_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("lesson, English") << u"lesson"_qs << u"otp"_qs << u"en"_qs << QStringList{u"Mehfooz, lesson:"_qs, u"Remember"_qs, u"Whom to ask"_qs};
        QTest::newRow("lesson, Urdu") << u"lesson"_qs << u"otp"_qs << u"ur"_qs << QStringList{};
        QTest::newRow("plan, English") << u"plan"_qs << u"money_sent"_qs << u"en"_qs
                                       << QStringList{u"I sent money"_qs, u"First 10 minutes"_qs, u"Never again"_qs, u"Do not do this"_qs, u"Who can help"_qs,
                                                      u"What to keep"_qs, u"The text of the complaint"_qs, u"____"_qs, u"Page 1 of"_qs};
        QTest::newRow("plan, Urdu") << u"plan"_qs << u"blackmail"_qs << u"ur"_qs << QStringList{};
    }
    void aLessonAndAPlanArePrintedInBothLanguages()
    {
        QFETCH(QString, kind);
        QFETCH(QString, id);
        QFETCH(QString, language);
        QFETCH(QStringList, words);

        const ProgramRun run = print(kind, id, language);

        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.out.contains(m_pdf), qPrintable(run.out));
        QCOMPARE(hasUrdu(run.out.section(u'/', 0, 0)), language == u"ur");
        const QByteArray bytes = m_folder->read(u"چھپا ہوا.pdf"_qs);
        QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
        QVERIFY2(bytes.size() > 10'000, "it holds its fonts and words");
        const QString text = wordsOfPdf(m_pdf);
        QVERIFY2(!text.isEmpty(), "words that can be read; is poppler-utils installed?");
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(word + u" is missing in:\n"_qs + text));
        QVERIFY(language == u"en" || hasUrdu(text));
    }

    void aFileOfAPackIsPrintedWithItsPack()
    {
        const PackCopy pack{u"pashto"_qs};

        const ProgramRun lesson = print(u"lesson"_qs, pack.folder() + u"/lessons/code/en.md"_qs, u"en"_qs);
        QVERIFY2(lesson.code == 0, qPrintable(lesson.err));
        const QString words = wordsOfPdf(m_pdf);
        const ProgramRun plan = print(u"plan"_qs, pack.folder() + u"/incidents/money_gone.yaml"_qs, u"ps"_qs);

        QVERIFY2(plan.code == 0, qPrintable(plan.err));
        QVERIFY(words.isEmpty() || words.contains(u"The code is yours"_qs));
    }

    void whatIsNotThereIsToldWithWhatThereIs_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("one");
        QTest::newRow("lesson") << u"lesson"_qs << u"otpp"_qs << u"fake_calls"_qs;
        QTest::newRow("plan") << u"plan"_qs << u"otp"_qs << u"danger"_qs;
        QTest::newRow("a path that is not there") << u"lesson"_qs << u"/nowhere/lessons/otp/ur.md"_qs << u"wallet"_qs;
        QTest::newRow("10,000 letters") << u"plan"_qs << QString{10'000, u'a'} << u"blackmail"_qs;
    }
    void whatIsNotThereIsToldWithWhatThereIs()
    {
        QFETCH(QString, kind);
        QFETCH(QString, id);
        QFETCH(QString, one);

        const ProgramRun english = print(kind, id, u"en"_qs);
        const ProgramRun urdu = print(kind, id, u"ur"_qs);

        QCOMPARE(english.code, 2);
        QCOMPARE(urdu.code, 2);
        QVERIFY2(english.err.contains(id.left(60)) && english.err.contains(one), qPrintable(english.err));
        QVERIFY2(hasUrdu(urdu.err) && urdu.err.contains(one), qPrintable(urdu.err));
        QVERIFY2(english.err.size() < 2'000, "a long id is cut");
        QVERIFY(english.out.isEmpty() && !QFile::exists(m_pdf));
    }

    void aPlaceThatCannotBeWrittenIsToldAndNothingStays_data()
    {
        QTest::addColumn<QString>("out");
        QTest::newRow("no such folder") << u"absent/otp.pdf"_qs;
        QTest::newRow("a folder") << u"."_qs;
    }
    void aPlaceThatCannotBeWrittenIsToldAndNothingStays()
    {
        QFETCH(QString, out);
        m_pdf = m_folder->file(out);

        const ProgramRun english = print(u"lesson"_qs, u"otp"_qs, u"en"_qs);
        const ProgramRun urdu = print(u"lesson"_qs, u"otp"_qs, u"ur"_qs);

        QCOMPARE(english.code, 3);
        QCOMPARE(urdu.code, 3);
        QVERIFY2(english.err.contains(m_pdf) && english.err.contains(u"Choose another folder"_qs), qPrintable(english.err));
        QVERIFY2(hasUrdu(urdu.err) && urdu.err.contains(m_pdf), qPrintable(urdu.err));
        QVERIFY(m_folder->files().filter(u".pdf"_qs).isEmpty());
    }

    void aFolderWithoutRightsKeepsTheOldFile()
    {
        if (::geteuid() != 0)
            QSKIP("needs to become another user");
        const QString open = m_folder->write(u"closed/otp.pdf"_qs, "the old one");
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions{0x7755}));
        m_pdf = open;

        const ProgramRun run = runProgram(u"mehfooz"_qs, {u"--data"_qs, u"/nowhere/data"_qs, u"--print"_qs, u"lesson"_qs, u"otp"_qs, u"--out"_qs, open, u"--lang"_qs, u"en"_qs}, true);

        QVERIFY2(run.code == 3, qPrintable(run.err));
        QVERIFY2(run.err.contains(open), qPrintable(run.err));
        QCOMPARE(m_folder->read(u"closed/otp.pdf"_qs), QByteArray{"the old one"});
        QCOMPARE(QDir{m_folder->file(u"closed"_qs)}.entryList(QDir::Files), QStringList{u"otp.pdf"_qs});
    }

    void aLanguageOfNoPackIsToldWithThoseThereAre()
    {
        const ProgramRun run = print(u"lesson"_qs, u"otp"_qs, u"fr"_qs);

        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(u"\"fr\""_qs) && run.err.contains(u"ur, en"_qs), qPrintable(run.err));
        QVERIFY(!QFile::exists(m_pdf));
    }

    void aBrokenPackIsToldWithItsLineAndTheOthersArePrinted()
    {
        const PackCopy pack{u"small"_qs};
        pack.save(u"topics.yaml"_qs, "topics: [\n");

        const ProgramRun run = print(u"lesson"_qs, u"otp"_qs, u"ur"_qs, {u"--pack"_qs, pack.folder()});

        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.err.contains(QRegularExpression{QRegularExpression::escape(pack.folder()) + u"/[a-z/]+[.]yaml:[0-9]+:[0-9]+\n"_qs}), qPrintable(run.err));
        QVERIFY(hasUrdu(run.err.section(pack.folder(), 0, 0)));
        QVERIFY(QFile::exists(m_pdf));
    }

    void wrongUsageIsToldInTheLanguageAsked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << QStringList{u"--fast"_qs} << u"fast"_qs;
        QTest::newRow("print without out") << QStringList{u"--print"_qs, u"lesson"_qs, u"otp"_qs} << u"--out"_qs;
        QTest::newRow("unknown kind") << QStringList{u"--print"_qs, u"poem"_qs, u"otp"_qs, u"--out"_qs, u"x.pdf"_qs} << u"poem"_qs;
        QTest::newRow("a file that is not there") << QStringList{u"/nowhere/bank.mpack"_qs} << u"/nowhere/bank.mpack"_qs;
        QTest::newRow("a file that is no pack") << QStringList{u"/etc/hostname"_qs} << u"/etc/hostname"_qs;
        QTest::newRow("theme") << QStringList{u"--theme"_qs, u"pink"_qs} << u"pink"_qs;
    }
    void wrongUsageIsToldInTheLanguageAsked()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);

        const ProgramRun english = runProgram(u"mehfooz"_qs, arguments + QStringList{u"--lang=en"_qs});
        const ProgramRun urdu = runProgram(u"mehfooz"_qs, QStringList{u"--lang"_qs, u"ur"_qs} + arguments);

        QCOMPARE(english.code, 2);
        QCOMPARE(urdu.code, 2);
        QVERIFY2(english.err.contains(named) && !hasUrdu(english.err), qPrintable(english.err));
        QVERIFY2(urdu.err.contains(named) && hasUrdu(urdu.err), qPrintable(urdu.err));
        QVERIFY(english.out.isEmpty() && urdu.out.isEmpty());
    }

    void helpIsAResultInBothLanguages()
    {
        const ProgramRun english = runProgram(u"mehfooz"_qs, {u"--help"_qs, u"--lang"_qs, u"en"_qs});
        const ProgramRun urdu = runProgram(u"mehfooz"_qs, {u"--help"_qs, u"--lang"_qs, u"ur"_qs});

        QCOMPARE(english.code, 0);
        QCOMPARE(urdu.code, 0);
        QVERIFY(english.out.contains(u"--print"_qs) && !hasUrdu(english.out));
        QVERIFY(urdu.out.contains(u"--print"_qs) && hasUrdu(urdu.out));
    }

    void printingWorksWhileTheProgramIsOpen()
    {
        const auto window = DataFolder::claim(m_folder->file(u"data"_qs));
        QVERIFY(window.has_value());

        QCOMPARE(print(u"lesson"_qs, u"otp"_qs, u"en"_qs).code, 0);
    }

    void aTourIntoAPlaceThatCannotBeMadeEndsAtOnce()
    {
        const QString file = m_folder->write(u"a file"_qs, "words");

        const ProgramRun run = runProgram(u"mehfooz"_qs, {u"--data"_qs, m_folder->file(u"data"_qs), u"--tour"_qs, file + u"/tour"_qs});

        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains(file + u"/tour"_qs), qPrintable(run.err));
        QCOMPARE(m_folder->read(u"a file"_qs), QByteArray{"words"});
    }

private:
    [[nodiscard]] ProgramRun print(const QString &kind, const QString &id, const QString &language, const QStringList &more = {}) const
    {
        return runProgram(u"mehfooz"_qs, QStringList{u"--data"_qs, m_folder->file(u"data"_qs), u"--print"_qs, kind, id, u"--out"_qs, m_pdf, u"--lang"_qs, language} + more);
    }

    std::unique_ptr<TestFolder> m_folder;
    QString m_pdf;
};

QTEST_GUILESS_MAIN(PrintTest)
#include "print_test.moc"
