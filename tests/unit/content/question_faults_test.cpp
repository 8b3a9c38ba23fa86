// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_rows.h"

using namespace mehfooz;
using namespace mehfooz::test;

/// Faults in questions of every type, and in quizzes.
class QuestionFaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void faultsOfQuestionsAreTold_data()
    {
        faultColumns();
        rowsOfTheFrame();
        rowsOfOptions();
        rowsOfOtherTypes();
        rowsOfHotspots();
    }
    void faultsOfQuestionsAreTold() { expectFault(); }

    void aQuestionOfTwoRightOptionsIsRefused()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(file(), QStringLiteral("    text: {en: \"Read only half of the code.\", ur: \"کوڈ کا صرف آدھا حصہ پڑھیں۔\"}\n"),
                     QStringLiteral("    text: {en: \"Read only half of the code.\", ur: \"کوڈ کا صرف آدھا حصہ پڑھیں۔\"}\n    right: true\n"));

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(std::ranges::any_of(problems, [](const Diagnostic &problem) { return problem.rule == u"wrong-key" && problem.text.contains(u"exactly one"); }), listed(problems).constData());
    }

    void ninePossibleAnswersAreTooMany()
    {
        const PackCopy pack{QStringLiteral("small")};
        QString options;
        for (const char16_t id : u"defghi")
            options += id == 0 ? QString{} : QStringLiteral("  - {id: %1, text: {en: \"Do it %1\", ur: \"کریں %1\"}, because: {en: \"E\", ur: \"ا\"}}\n").arg(QChar{id});
        pack.replace(file(), QStringLiteral("  hint: {en: \"Who started"), options + QStringLiteral("  hint: {en: \"Who started"));

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(std::ranges::any_of(problems, [](const Diagnostic &problem) { return problem.rule == u"wrong-key" && problem.text.contains(u"2 to 8"); }), listed(problems).constData());
    }

    void aQuestionsFileThatIsAMapIsRefused()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.save(QStringLiteral("questions/more.yaml"), "id: x\n");

        QVERIFY(toldOf(QStringLiteral("wrong-type"), checked(pack).problems) == 1);
    }

    void faultsOfQuizzesAreTold_data()
    {
        faultColumns();
        const QString last = QStringLiteral("quizzes/last.yaml");
        const QString practice = QStringLiteral("quizzes/money_practice.yaml");
        const QString forms = QStringLiteral("quizzes/before_after.yaml");
        fault("a kind that is none", practice, {QStringLiteral("kind: practice"), QStringLiteral("kind: practise")}, {QStringLiteral("unknown-value"), QStringLiteral("Did you mean \"practice\"?")});
        fault("a question that is not there", practice, {QStringLiteral("code.owner.a"), QStringLiteral("code.owner.c")}, {QStringLiteral("unknown-reference"), QStringLiteral("code.owner.a")});
        fault("a question twice", practice, {QStringLiteral("code.owner.a"), QStringLiteral("code.ask.a")}, {QStringLiteral("duplicate-entry"), {}});
        fault("no questions", practice, {QStringLiteral("questions: [code.ask.a, code.owner.a]\n"), {}}, {QStringLiteral("wrong-selection"), QStringLiteral("here are 0")});
        fault("two ways to choose", practice, {QStringLiteral("kind: practice"), QStringLiteral("kind: practice\nblueprint: [{topic: money, count: 1}]")}, {QStringLiteral("wrong-selection"), QStringLiteral("here are 2")});
        fault("a pass mark above 100", last, {QStringLiteral("pass_mark: 70"), QStringLiteral("pass_mark: 170")}, {QStringLiteral("out-of-range"), {}});
        fault("a blueprint that cannot be drawn", last, {QStringLiteral("topic: wallet, count: 2"), QStringLiteral("topic: wallet, count: 3")}, {QStringLiteral("blueprint-too-large"), QStringLiteral("only 2")});
        fault("a blueprint of a topic that is not there", last, {QStringLiteral("topic: wallet"), QStringLiteral("topic: walet")}, {QStringLiteral("unknown-reference"), QStringLiteral("wallet")});
        fault("a span of difficulty turned round", last, {QStringLiteral("[1, 3]"), QStringLiteral("[3, 1]")}, {QStringLiteral("out-of-range"), {}});
        fault("one figure of difficulty", last, {QStringLiteral("[1, 3]"), QStringLiteral("[3]")}, {QStringLiteral("out-of-range"), {}});
        fault("pre_post without forms", practice, {QStringLiteral("kind: practice"), QStringLiteral("kind: pre_post")}, {QStringLiteral("wrong-selection"), QStringLiteral("forms")});
        fault("forms of different ideas", forms, {QStringLiteral("B: [code.owner.b, code.ask.b]"), QStringLiteral("B: [code.owner.b]")}, {QStringLiteral("forms-unequal"), QStringLiteral("same ideas")});
        fault("the same question in both forms", forms, {QStringLiteral("B: [code.owner.b, code.ask.b]"), QStringLiteral("B: [code.owner.b, code.ask.a]")}, {QStringLiteral("forms-unequal"), QStringLiteral("both forms")});
        fault("a form with an ordering question", forms, {QStringLiteral("A: [code.ask.a, code.owner.a]"), QStringLiteral("A: [code.ask.a, code.owner.a, code.steps]")}, {QStringLiteral("form-type"), QStringLiteral("ordering")});
        fault("no form B", forms, {QStringLiteral("  B: [code.owner.b, code.ask.b]\n"), {}}, {QStringLiteral("missing-key"), QStringLiteral("\"B\"")});
        fault("a form C", forms, {QStringLiteral("  B: ["), QStringLiteral("  C: [code.word]\n  B: [")}, {QStringLiteral("unknown-key"), {}});
        fault("a quiz unlike its file", last, {QStringLiteral("id: last"), QStringLiteral("id: final")}, {QStringLiteral("wrong-place"), QStringLiteral("quizzes/final.yaml")});
    }
    void faultsOfQuizzesAreTold() { expectFault(); }

    void formsMayDifferInDifficultyByOneAndNoMore()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(file(), QStringLiteral("  difficulty: 3\n  keep_order: true"), QStringLiteral("  difficulty: 4\n  keep_order: true"));

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(toldOf(QStringLiteral("forms-unequal"), problems) == 1, listed(problems).constData());
    }

private:
    static QString file() { return QStringLiteral("questions/money.yaml"); }
    static void row(const char *name, const QString &from, const QString &to, const Told &told) { fault(name, file(), {from, to}, told); }

    static void rowsOfTheFrame()
    {
        row("an unknown type", QStringLiteral("type: ordering"), QStringLiteral("type: sorting"), {QStringLiteral("unknown-value"), QStringLiteral("single_choice")});
        row("no type", QStringLiteral("  type: ordering\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("type")});
        row("a topic that is not there", QStringLiteral("topic: wallet\n  difficulty: 3\n  weight"), QStringLiteral("topic: walet\n  difficulty: 3\n  weight"), {QStringLiteral("unknown-reference"), QStringLiteral("topic")});
        row("a difficulty of 6", QStringLiteral("difficulty: 5"), QStringLiteral("difficulty: 6"), {QStringLiteral("out-of-range"), QStringLiteral("difficulty")});
        row("a difficulty in words", QStringLiteral("difficulty: 5"), QStringLiteral("difficulty: hard"), {QStringLiteral("wrong-type"), QStringLiteral("\"hard\"")});
        row("a difficulty that is a list", QStringLiteral("difficulty: 5"), QStringLiteral("difficulty: [5]"), {QStringLiteral("wrong-type"), QStringLiteral("a list")});
        row("a weight of 0", QStringLiteral("weight: 2"), QStringLiteral("weight: 0"), {QStringLiteral("out-of-range"), {}});
        row("a form C", QStringLiteral("idea: code.owner\n  form: B"), QStringLiteral("idea: code.owner\n  form: C"), {QStringLiteral("unknown-value"), QStringLiteral("A or B")});
        row("a form without an idea", QStringLiteral("  idea: code.owner\n  form: B\n"), QStringLiteral("  form: B\n"), {QStringLiteral("missing-key"), QStringLiteral("idea")});
        row("an id twice", QStringLiteral("- id: code.word\n"), QStringLiteral("- id: code.days\n"), {QStringLiteral("duplicate-id"), QStringLiteral("code.days")});
        row("an id of 65 characters", QStringLiteral("- id: code.word\n"), QStringLiteral("- id: %1\n").arg(QString(65, u'a')), {QStringLiteral("bad-id"), {}});
        row("an id that is a list", QStringLiteral("- id: code.word\n"), QStringLiteral("- id: [code.word]\n"), {QStringLiteral("bad-id"), {}});
        row("a check that is not there", QStringLiteral("[pay.keep_code]"), QStringLiteral("[pay.keep_cod]"), {QStringLiteral("unknown-reference"), QStringLiteral("pay.keep_code")});
        row("a lesson that is not there", QStringLiteral("lesson: code\n  difficulty: 2"), QStringLiteral("lesson: kode\n  difficulty: 2"), {QStringLiteral("unknown-reference"), QStringLiteral("lesson")});
        row("a day that is none", QStringLiteral("difficulty: 5"), QStringLiteral("difficulty: 5\n  verified_on: yesterday"), {QStringLiteral("wrong-type"), QStringLiteral("date")});
    }

    static void rowsOfOptions()
    {
        row("no right option", QStringLiteral("    text: {en: \"None but me\", ur: \"میرے سوا کوئی نہیں\"}\n    right: true\n"), QStringLiteral("    text: {en: \"None but me\", ur: \"میرے سوا کوئی نہیں\"}\n"), {QStringLiteral("wrong-key"), QStringLiteral("here are 0")});
        row("right that is a word", QStringLiteral("    text: {en: \"None but me\", ur: \"میرے سوا کوئی نہیں\"}\n    right: true\n"), QStringLiteral("    text: {en: \"None but me\", ur: \"میرے سوا کوئی نہیں\"}\n    right: \"true\"\n"), {QStringLiteral("wrong-type"), QStringLiteral("true or false")});
        row("an option without a reason", QStringLiteral("    because: {en: \"Even at home someone may hear it over your shoulder one day.\", ur: \"گھر میں بھی کسی دن کوئی پیچھے سے سن ہی لیتا ہے۔\"}\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("because")});
        row("an option twice", QStringLiteral("  - id: b\n    text: {en: \"My family\""), QStringLiteral("  - id: a\n    text: {en: \"My family\""), {QStringLiteral("duplicate-id"), {}});
        row("options of multiple_response all right", QStringLiteral("    text: {en: \"Your card has a number on it.\", ur: \"کارڈ پر ایک نمبر لکھا ہو۔\"}\n"), QStringLiteral("    text: {en: \"Your card has a number on it.\", ur: \"کارڈ پر ایک نمبر لکھا ہو۔\"}\n    right: true\n"), {QStringLiteral("wrong-key"), QStringLiteral("3 of 3")});
        row("a key of an option misspelled", QStringLiteral("    tempts: {"), QStringLiteral("    tempt: {"), {QStringLiteral("unknown-key"), QStringLiteral("tempts")});
        row("an order kept by a number", QStringLiteral("  keep_order: true\n  ask"), QStringLiteral("  keep_order: 1\n  ask"), {QStringLiteral("wrong-type"), QStringLiteral("keep_order")});
    }

    static void rowsOfOtherTypes()
    {
        row("ordering of two items", QStringLiteral("  - {id: tell, text: {en: \"Tell what happened\", ur: \"ساری بات بتائیں\"}}\n"), {}, {QStringLiteral("wrong-key"), QStringLiteral("at least 3")});
        row("an item twice", QStringLiteral("{id: tell, text"), QStringLiteral("{id: dial, text"), {QStringLiteral("duplicate-id"), {}});
        row("matching of one pair", QStringLiteral("  - {id: chosen, left: {en: \"You choose it\", ur: \"آپ خود چنتے ہیں\"}, right: {en: \"A PIN\", ur: \"پن\"}}\n"), {}, {QStringLiteral("wrong-key"), QStringLiteral("pairs")});
        row("right-hand entries that read the same", QStringLiteral("{en: \"A name\", ur: \"نام\"}"), QStringLiteral("{en: \"a pin\", ur: \"نام\"}"), {QStringLiteral("wrong-key"), QStringLiteral("\"en\"")});
        row("a number that is none", QStringLiteral("correct: 30"), QStringLiteral("correct: thirty"), {QStringLiteral("wrong-type"), QStringLiteral("a number")});
        row("no number", QStringLiteral("  correct: 30\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("correct")});
        row("a tolerance below 0", QStringLiteral("abs_tol: 2"), QStringLiteral("abs_tol: -2"), {QStringLiteral("out-of-range"), {}});
        row("nothing to accept", QStringLiteral("accept: [OTP, او ٹی پی]"), QStringLiteral("accept: []"), {QStringLiteral("empty-list"), QStringLiteral("accept")});
        row("no list to accept", QStringLiteral("  accept: [OTP, او ٹی پی]\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("accept")});
        row("accepted and rejected alike", QStringLiteral("reject: [PIN, پن]"), QStringLiteral("reject: [otp]"), {QStringLiteral("wrong-key"), QStringLiteral("\"otp\"")});
        row("an answer without letters", QStringLiteral("accept: [OTP, او ٹی پی]"), QStringLiteral("accept: [\"?!\"]"), {QStringLiteral("wrong-key"), QStringLiteral("no letters")});
        row("true_false with one reason", QStringLiteral("    \"true\": {en: \"Money comes in by itself; a PIN only ever sends it away.\", ur: \"رقم خود آتی ہے، پن سے تو ہمیشہ رقم جاتی ہے۔\"}\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("\"true\"")});
    }

    static void rowsOfHotspots()
    {
        row("a specimen that is not there", QStringLiteral("specimen: sms.prize.01"), QStringLiteral("specimen: sms.prize.09"), {QStringLiteral("unknown-reference"), QStringLiteral("sms.prize.01")});
        row("neither specimen nor picture", QStringLiteral("  specimen: sms.prize.01\n"), {}, {QStringLiteral("wrong-key"), QStringLiteral("either")});
        row("specimen and picture", QStringLiteral("  pad: 4\n"), QStringLiteral("  pad: 4\n  specimen: sms.prize.01\n"), {QStringLiteral("wrong-key"), QStringLiteral("either")});
        row("a picture that is not there", QStringLiteral("file: screen.png"), QStringLiteral("file: sceen.png"), {QStringLiteral("missing-file"), QStringLiteral("questions/sceen.png")});
        row("a picture outside the pack", QStringLiteral("file: screen.png"), QStringLiteral("file: ../../screen.png"), {QStringLiteral("missing-file"), {}});
        row("a picture without alternative text in Urdu", QStringLiteral("{en: \"A phone with a message\", ur: \"فون پر ایک پیغام\"}"), QStringLiteral("{en: \"A phone with a message\"}"), {QStringLiteral("missing-translation"), QStringLiteral("\"ur\"")});
        row("a picture without alternative text", QStringLiteral(", alt: {en: \"A phone with a message\", ur: \"فون پر ایک پیغام\"}"), {}, {QStringLiteral("missing-key"), QStringLiteral("alt")});
        row("a region without width", QStringLiteral("w: 10"), QStringLiteral("w: 0"), {QStringLiteral("out-of-range"), {}});
        row("a region outside the picture", QStringLiteral("w: 10"), QStringLiteral("w: 100"), {QStringLiteral("region-outside"), QStringLiteral("24 x 16")});
    }
};

QTEST_GUILESS_MAIN(QuestionFaultsTest)
#include "question_faults_test.moc"
