// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_rows.h"

using namespace mehfooz;
using namespace mehfooz::test;

/// Faults in pack.yaml, topics, threats, roles and profile questions.
class FrameFaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theSmallPackIsClean()
    {
        const PackCheck check = checked(PackCopy{QStringLiteral("small")});

        QVERIFY2(check.errors() == 0, listed(check.problems).constData());
        QVERIFY(check.pack);
        QVERIFY(check.readable);
    }

    void faultsOfTheManifestAreTold_data()
    {
        faultColumns();
        const auto row = [](const char *name, const QString &from, const QString &to, const Told &told) {
            fault(name, QStringLiteral("pack.yaml"), {from, to}, told);
        };
        row("no id", QStringLiteral("id: small\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("\"id\"")});
        row("an id with capitals", QStringLiteral("id: small"), QStringLiteral("id: Small"), {QStringLiteral("bad-id"), {}});
        row("no version", QStringLiteral("version: 3\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("\"version\"")});
        row("version 0", QStringLiteral("version: 3"), QStringLiteral("version: 0"), {QStringLiteral("out-of-range"), {}});
        row("a version in quotes", QStringLiteral("version: 3"), QStringLiteral("version: \"3\""), {QStringLiteral("wrong-type"), QStringLiteral("whole number")});
        row("a version with a point", QStringLiteral("version: 3"), QStringLiteral("version: 3.5"), {QStringLiteral("wrong-type"), {}});
        row("a newer program is needed", QStringLiteral("\"1.0\""), QStringLiteral("\"99.1\""), {QStringLiteral("app-too-old"), QStringLiteral("99.1")});
        row("no version of the program", QStringLiteral("\"1.0\""), QStringLiteral("\"new\""), {QStringLiteral("wrong-type"), QStringLiteral("app_min")});
        row("no languages", QStringLiteral("languages: [en, ur]\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("languages")});
        row("an empty list of languages", QStringLiteral("[en, ur]"), QStringLiteral("[]"), {QStringLiteral("empty-list"), {}});
        row("languages as a word", QStringLiteral("[en, ur]"), QStringLiteral("en"), {QStringLiteral("wrong-type"), QStringLiteral("a list")});
        row("a language that is no tag", QStringLiteral("[en, ur]"), QStringLiteral("[en, Urdu!]"), {QStringLiteral("bad-language"), {}});
        row("a language twice", QStringLiteral("[en, ur]"), QStringLiteral("[en, ur, en]"), {QStringLiteral("duplicate-entry"), {}});
        row("a third language without texts", QStringLiteral("[en, ur]"), QStringLiteral("[en, ur, ps]"), {QStringLiteral("missing-translation"), QStringLiteral("\"ps\"")});
        row("a date that is none", QStringLiteral("2026-11-01"), QStringLiteral("2026-13-01"), {QStringLiteral("wrong-type"), QStringLiteral("date")});
        row("a date in another order", QStringLiteral("2026-11-01"), QStringLiteral("01-11-2026"), {QStringLiteral("wrong-type"), QStringLiteral("date")});
        row("no licence", QStringLiteral("licence: CC0-1.0\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("licence")});
        row("a key misspelled", QStringLiteral("licence: CC0-1.0"), QStringLiteral("lisence: CC0-1.0"), {QStringLiteral("unknown-key"), QStringLiteral("Did you mean \"licence\"?")});
        row("a title without Urdu", QStringLiteral(", ur: \"چھوٹا پیک\""), {}, {QStringLiteral("missing-translation"), QStringLiteral("\"ur\"")});
        row("a title in another language", QStringLiteral("ur: \"چھوٹا پیک\""), QStringLiteral("ru: \"чашка\""), {QStringLiteral("unknown-language"), QStringLiteral("Did you mean \"ur\"?")});
        row("a title that is a word", QStringLiteral("{en: \"Small pack\", ur: \"چھوٹا پیک\"}"), QStringLiteral("Small pack"), {QStringLiteral("wrong-type"), QStringLiteral("every language")});
    }
    void faultsOfTheManifestAreTold() { expectFault(); }

    void faultsOfTopicsThreatsAndRolesAreTold_data()
    {
        faultColumns();
        const QString topics = QStringLiteral("topics.yaml");
        const QString threats = QStringLiteral("threats.yaml");
        const QString roles = QStringLiteral("roles.yaml");
        fault("a topic below one that is not there", topics, {QStringLiteral("parent: money"), QStringLiteral("parent: mony")}, {QStringLiteral("unknown-reference"), QStringLiteral("Did you mean \"money\"?")});
        fault("a topic twice", topics, {QStringLiteral("- id: wallet"), QStringLiteral("- id: money")}, {QStringLiteral("duplicate-id"), QStringLiteral("topics.yaml:1")});
        fault("a topic that is a word", topics, {QStringLiteral("- id: money\n"), QStringLiteral("- money\n- id: money\n")}, {QStringLiteral("wrong-type"), QStringLiteral("a map")});
        fault("a title that is a list", topics, {QStringLiteral("{en: \"Money\", ur: \"پیسے\"}"), QStringLiteral("[Money]")}, {QStringLiteral("wrong-type"), {}});
        fault("a language that is a list", topics, {QStringLiteral("en: \"Money\""), QStringLiteral("en: [Money]")}, {QStringLiteral("wrong-type"), QStringLiteral("a text must stand here")});
        fault("an empty text", topics, {QStringLiteral("en: \"Money\""), QStringLiteral("en: \"  \"")}, {QStringLiteral("missing-translation"), QStringLiteral("\"en\"")});
        fault("facts without a source", threats, {QStringLiteral("  source: \"Example News, 2026\"\n"), {}}, {QStringLiteral("missing-key"), QStringLiteral("\"source\"")});
        fault("facts without a day", threats, {QStringLiteral("  verified_on: 2026-10-01\n"), {}}, {QStringLiteral("missing-key"), QStringLiteral("verified_on")});
        fault("an empty source", threats, {QStringLiteral("\"Example News, 2026\""), QStringLiteral("\"\"")}, {QStringLiteral("empty-text"), {}});
        fault("an impact of 6", roles, {QStringLiteral("impact: 5"), QStringLiteral("impact: 6")}, {QStringLiteral("out-of-range"), QStringLiteral("between 1 and 5")});
        fault("a likelihood of 0", roles, {QStringLiteral("likelihood: 2"), QStringLiteral("likelihood: 0")}, {QStringLiteral("out-of-range"), {}});
        fault("a risk without its threat", roles, {QStringLiteral("threat: lost_phone"), QStringLiteral("threat: lost_fone")}, {QStringLiteral("unknown-reference"), QStringLiteral("lost_phone")});
        fault("a threat twice", roles, {QStringLiteral("threat: lost_phone"), QStringLiteral("threat: code_theft")}, {QStringLiteral("duplicate-id"), {}});
        fault("a final quiz that is not there", roles, {QStringLiteral("final_quiz: last"), QStringLiteral("final_quiz: first")}, {QStringLiteral("unknown-reference"), QStringLiteral("quiz")});
        fault("a flag that is no name", roles, {QStringLiteral("[uses_wallet]"), QStringLiteral("[Uses Wallet]")}, {QStringLiteral("bad-id"), {}});
        fault("a role that brings weights", roles, {QStringLiteral("final_quiz: last"), QStringLiteral("weights: 3")}, {QStringLiteral("unknown-key"), QStringLiteral("role")});
    }
    void faultsOfTopicsThreatsAndRolesAreTold() { expectFault(); }

    void faultsOfProfileQuestionsAreTold_data()
    {
        faultColumns();
        const auto row = [](const char *name, const QString &from, const QString &to, const Told &told) {
            fault(name, QStringLiteral("profile_questions.yaml"), {from, to}, told);
        };
        row("a change of 2", QStringLiteral("likelihood: +1"), QStringLiteral("likelihood: +2"), {QStringLiteral("out-of-range"), {}});
        row("a change of 0", QStringLiteral("likelihood: +1"), QStringLiteral("likelihood: 0"), {QStringLiteral("out-of-range"), QStringLiteral("+1 or -1")});
        row("an option twice", QStringLiteral("id: \"no\""), QStringLiteral("id: \"yes\""), {QStringLiteral("duplicate-id"), {}});
        row("no question", QStringLiteral("  ask: {en: \"Do you use a wallet?\", ur: \"کیا آپ والٹ استعمال کرتے ہیں؟\"}\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("ask")});
        row("an unknown threat", QStringLiteral("[{threat: code_theft, likelihood: -1}]"), QStringLiteral("[{threat: thief, likelihood: -1}]"), {QStringLiteral("unknown-reference"), {}});
    }
    void faultsOfProfileQuestionsAreTold() { expectFault(); }

    void moreThanSixQuestionsAreTooMany()
    {
        const PackCopy pack{QStringLiteral("small")};
        for (int i = 0; i < 6; ++i)
            pack.append(QStringLiteral("profile_questions.yaml"), QStringLiteral("- {id: q%1, ask: {en: \"Q\", ur: \"س\"}, options: [{id: a, text: {en: \"A\", ur: \"ج\"}}]}\n").arg(i));

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(toldOf(QStringLiteral("too-many"), problems) == 1, listed(problems).constData());
    }

    void aChangeThatNoRoleTakesUpIsAWarning()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("profile_questions.yaml"), QStringLiteral("[{threat: code_theft, likelihood: +1}]"), QStringLiteral("[{threat: lost_phone, likelihood: +1}]"));

        const PackCheck check = checked(pack);

        QCOMPARE(toldOf(QStringLiteral("ignored-change"), check.problems), 1);
        QCOMPARE(check.errors(), 0);
    }

    void allFaultsAreToldInOneRunInOrder()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("topics.yaml"), QStringLiteral("icon: wallet"), QStringLiteral("ikon: wallet"));
        pack.replace(QStringLiteral("threats.yaml"), QStringLiteral("facts: T04"), QStringLiteral("fact: T04"));
        pack.replace(QStringLiteral("roles.yaml"), QStringLiteral("impact: 5"), QStringLiteral("impact: five"));
        pack.save(QStringLiteral("routes.yaml"), "- id: [\n");

        const QList<Diagnostic> problems = checked(pack).problems;

        for (const QString &file : {QStringLiteral("topics.yaml"), QStringLiteral("threats.yaml"), QStringLiteral("roles.yaml"), QStringLiteral("routes.yaml")})
            QVERIFY2(std::ranges::count(problems, file, [](const Diagnostic &problem) { return problem.place.file; }) > 0, listed(problems).constData());
        QVERIFY(std::ranges::is_sorted(problems, {}, [](const Diagnostic &problem) { return std::tuple{problem.place.file, problem.place.line, problem.place.column}; }));
    }

    void theSameFolderGivesTheSameProblemsEveryTime()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("topics.yaml"), QStringLiteral("- id: wallet"), QStringLiteral("- id: purse"));

        QCOMPARE(checked(pack).problems, checked(pack).problems);
    }

    void withoutALanguageListNothingElseIsJudged()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.save(QStringLiteral("pack.yaml"), "id: [broken\n");

        const PackCheck check = checked(pack);

        QCOMPARE(check.problems.size(), 1);
        QCOMPARE(check.problems.first().place.file, QStringLiteral("pack.yaml"));
        QVERIFY(!check.pack);
    }
};

QTEST_GUILESS_MAIN(FrameFaultsTest)
#include "frame_faults_test.moc"
