// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_rows.h"

using namespace mehfooz;
using namespace mehfooz::test;

/// Faults in lessons and help pages, and between files.
class LessonFaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void faultsOfLessonsAreTold_data()
    {
        faultColumns();
        const auto row = [](const char *name, const QString &from, const QString &to, const Told &told) {
            fault(name, QStringLiteral("lessons/code/lesson.yaml"), {from, to}, told);
        };
        row("an id unlike the folder", QStringLiteral("id: code"), QStringLiteral("id: kode"), {QStringLiteral("wrong-place"), QStringLiteral("lessons/kode/lesson.yaml")});
        row("a term that is not there", QStringLiteral("[otp, pin, password]"), QStringLiteral("[otp, pin, pasword]"), {QStringLiteral("unknown-reference"), QStringLiteral("Did you mean \"password\"?")});
        row("two terms", QStringLiteral("[otp, pin, password]"), QStringLiteral("[otp, pin]"), {QStringLiteral("lesson-terms"), QStringLiteral("2 terms")});
        row("a specimen that is not there", QStringLiteral("worked_example: sms.prize.01"), QStringLiteral("worked_example: sms.price.01"), {QStringLiteral("unknown-reference"), {}});
        row("no worked example, but its line", QStringLiteral("worked_example: sms.prize.01\n"), {}, {QStringLiteral("specimen-line"), QStringLiteral("names no worked_example")});
        row("three questions", QStringLiteral(", code.steps]"), QStringLiteral("]"), {QStringLiteral("lesson-questions"), QStringLiteral("3 questions")});
        row("minutes of 0", QStringLiteral("minutes: 5"), QStringLiteral("minutes: 0"), {QStringLiteral("out-of-range"), {}});
        row("no plan", QStringLiteral("if_then: {"), QStringLiteral("ifthen: {"), {QStringLiteral("unknown-key"), QStringLiteral("if_then")});
        row("a summary that is a text", QStringLiteral("summary:\n- {en"), QStringLiteral("summary:\n  {en"), {QStringLiteral("wrong-type"), QStringLiteral("a list")});
        row("a question that is not there", QStringLiteral("before: code.ask.b"), QStringLiteral("before: code.ask.d"), {QStringLiteral("unknown-reference"), {}});
        row("a check that is not there", QStringLiteral("do_now: [pay.keep_code]"), QStringLiteral("do_now: [pay.code]"), {QStringLiteral("unknown-reference"), {}});
        row("revision 2 without a note", QStringLiteral("minutes: 5"), QStringLiteral("minutes: 5\nrevision: 2"), {QStringLiteral("missing-key"), QStringLiteral("changed")});
    }
    void faultsOfLessonsAreTold() { expectFault(); }

    void faultsOfTextsAreTold_data()
    {
        faultColumns();
        const auto row = [](const char *name, const QString &from, const QString &to, const Told &told) {
            fault(name, QStringLiteral("lessons/code/ur.md"), {from, to}, told);
        };
        row("another anchor", QStringLiteral("{#look}"), QStringLiteral("{#see}"), {QStringLiteral("anchors-differ"), QStringLiteral("{#see}")});
        row("no anchor", QStringLiteral(" {#look}"), {}, {QStringLiteral("no-anchor"), {}});
        row("an anchor twice", QStringLiteral("{#look}"), QStringLiteral("{#story}"), {QStringLiteral("duplicate-id"), {}});
        row("a part less", QStringLiteral("## پہلے دیکھیں {#look}\n"), {}, {QStringLiteral("anchors-differ"), {}});
        row("no specimen line", QStringLiteral("{{specimen}}\n"), {}, {QStringLiteral("specimen-line"), QStringLiteral("stands 0 times")});
        row("the specimen line twice", QStringLiteral("{{specimen}}\n"), QStringLiteral("{{specimen}}\n\n{{specimen}}\n"), {QStringLiteral("specimen-line"), QStringLiteral("stands 2 times")});
        row("a term that is not there", QStringLiteral("[[otp]]"), QStringLiteral("[[opt]]"), {QStringLiteral("unknown-reference"), QStringLiteral("otp")});
        row("a route that is not there", QStringLiteral("(route:own_bank)"), QStringLiteral("(route:my_bank)"), {QStringLiteral("unknown-reference"), QStringLiteral("route")});
        row("a link to the web", QStringLiteral("(route:own_bank)"), QStringLiteral("(https://bank.example)"), {QStringLiteral("markup"), QStringLiteral("link")});
        row("text before the first part", QStringLiteral("## ایک کال {#story}"), QStringLiteral("پہلے کی بات\n\n## ایک کال {#story}"), {QStringLiteral("no-heading"), {}});
        row("a heading of the first level", QStringLiteral("## ایک کال"), QStringLiteral("# ایک کال"), {QStringLiteral("markup"), QStringLiteral("second level")});
        row("a part without text", QStringLiteral("## آپ کیا کریں {#do}\n"), QStringLiteral("## خالی {#none}\n\n## آپ کیا کریں {#do}\n"), {QStringLiteral("empty-part"), QStringLiteral("{#none}")});
    }
    void faultsOfTextsAreTold() { expectFault(); }

    void aTextThatIsMissingIsTold()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.remove(QStringLiteral("lessons/code/ur.md"));
        pack.remove(QStringLiteral("help/today.ur.md"));

        const QList<Diagnostic> problems = checked(pack).problems;

        QCOMPARE(toldOf(QStringLiteral("missing-translation"), problems), 2);
    }

    void anEmptyTextIsTold()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.save(QStringLiteral("lessons/code/ur.md"), "\n");
        pack.save(QStringLiteral("help/today.ur.md"), {});

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(toldOf(QStringLiteral("empty-text"), problems) == 2, listed(problems).constData());
    }

    void aFolderWithoutItsLessonIsTold()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.save(QStringLiteral("lessons/lost/en.md"), "## A {#a}\n\nB.\n");

        QCOMPARE(toldOf(QStringLiteral("no-lesson"), checked(pack).problems), 1);
    }

    void aTextInALanguageThatThePackDoesNotHaveIsTold()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.save(QStringLiteral("lessons/code/fr.md"), "## A {#a}\n\nB.\n");
        pack.save(QStringLiteral("help/today.fr.md"), "## A\n");

        QCOMPARE(toldOf(QStringLiteral("unknown-language"), checked(pack).problems), 2);
    }

    void theSpecimenLineBelongsIntoLessonsOnly()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.append(QStringLiteral("help/today.en.md"), QStringLiteral("\n{{specimen}}\n"));

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(toldOf(QStringLiteral("markup"), problems) == 1, listed(problems).constData());
        QCOMPARE(problems.first().place.line, 5);
    }

    void strayFilesAreTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("isError");
        QTest::addColumn<QString>("words");

        QTest::newRow("a name misspelled") << QStringLiteral("glosary.yaml") << QStringLiteral("unknown-file") << true << QStringLiteral("Did you mean \"glossary.yaml\"?");
        QTest::newRow("a folder misspelled") << QStringLiteral("question/x.yaml") << QStringLiteral("unknown-file") << true << QStringLiteral("Did you mean \"questions\"?");
        QTest::newRow("another ending") << QStringLiteral("questions/x.yml") << QStringLiteral("unknown-file") << true << QString{};
        QTest::newRow("a note") << QStringLiteral("notes.txt") << QStringLiteral("unknown-file") << false << QString{};
        QTest::newRow("a picture of another kind") << QStringLiteral("questions/x.JPG") << QStringLiteral("picture-format") << true << QStringLiteral("PNG");
        QTest::newRow("help without a language") << QStringLiteral("help/today.md") << QStringLiteral("unknown-file") << true << QString{};
    }

    void strayFilesAreTold()
    {
        QFETCH(QString, path);
        QFETCH(QString, rule);
        QFETCH(bool, isError);
        QFETCH(QString, words);
        const PackCopy pack{QStringLiteral("small")};
        pack.save(path, "x");

        const QList<Diagnostic> problems = checked(pack).problems;

        const auto found = std::ranges::find(problems, rule, &Diagnostic::rule);
        QVERIFY2(found != problems.end(), listed(problems).constData());
        QCOMPARE(found->place.file, path);
        QCOMPARE(found->severity == Severity::Error, isError);
        QVERIFY2(found->text.contains(words), qPrintable(found->text));
    }

    void aReadmeIsNoPartOfTheContent()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.save(QStringLiteral("README.md"), "Hello");
        pack.save(QStringLiteral("LICENSE"), "Free");
        pack.save(QStringLiteral(".hidden"), "x");

        QCOMPARE(checked(pack).errors(), 0);
    }
};

QTEST_GUILESS_MAIN(LessonFaultsTest)
#include "lesson_faults_test.moc"
