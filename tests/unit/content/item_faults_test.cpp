// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_rows.h"

using namespace mehfooz;
using namespace mehfooz::test;

/// Faults in check items, specimens, incidents, routes, terms, reference, plans.
class ItemFaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void faultsOfCheckItemsAreTold_data()
    {
        faultColumns();
        const auto row = [](const char *name, const QString &from, const QString &to, const Told &told) {
            fault(name, QStringLiteral("checks/pay.yaml"), {from, to}, told);
        };
        row("a revision from 2 on without changed", QStringLiteral("  changed: {en: \"The menu has moved.\", ur: \"مینو کی جگہ بدل گئی ہے۔\"}\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("changed")});
        row("revision 0", QStringLiteral("revision: 2"), QStringLiteral("revision: 0"), {QStringLiteral("out-of-range"), {}});
        row("an effect above 1", QStringLiteral("effect: 0.6"), QStringLiteral("effect: 1.1"), {QStringLiteral("out-of-range"), QStringLiteral("effect")});
        row("an effect below 0", QStringLiteral("effect: 0.6"), QStringLiteral("effect: -0.1"), {QStringLiteral("out-of-range"), {}});
        row("an effect that is no number", QStringLiteral("effect: 0.6"), QStringLiteral("effect: nan"), {QStringLiteral("wrong-type"), {}});
        row("an unknown threat", QStringLiteral("threat: lost_phone"), QStringLiteral("threat: lost_phones"), {QStringLiteral("unknown-reference"), QStringLiteral("lost_phone")});
        row("a threat twice", QStringLiteral("threat: lost_phone"), QStringLiteral("threat: code_theft"), {QStringLiteral("duplicate-id"), {}});
        row("no effects", QStringLiteral("  effects: [{threat: code_theft, effect: 0.6}]\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("effects")});
        row("minutes of 0", QStringLiteral("minutes: 10"), QStringLiteral("minutes: 0"), {QStringLiteral("out-of-range"), QStringLiteral("above 0")});
        row("check minutes of 0", QStringLiteral("check_minutes: 2"), QStringLiteral("check_minutes: 0"), {QStringLiteral("out-of-range"), {}});
        row("no minutes", QStringLiteral("  minutes: 10\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("\"minutes\"")});
        row("no source", QStringLiteral("source: \"Example Board, 2026\", verified_on: 2026-10-01}\n  essential: true"), QStringLiteral("verified_on: 2026-10-01}\n  essential: true"), {QStringLiteral("missing-key"), QStringLiteral("source")});
        row("no evidence", QStringLiteral("  evidence: {grade: D, source: \"Example Board, 2026\", verified_on: 2026-10-01}\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("evidence")});
        row("a grade that is none", QStringLiteral("grade: D"), QStringLiteral("grade: E"), {QStringLiteral("unknown-value"), QStringLiteral("A, B, C or D")});
        row("essential in both ways", QStringLiteral("  essential: true\n"), QStringLiteral("  essential: true\n  essential_for: [student]\n"), {QStringLiteral("essential-twice"), {}});
        row("essential for nobody", QStringLiteral("essential_for: [student]"), QStringLiteral("essential_for: [pupil]"), {QStringLiteral("unknown-reference"), QStringLiteral("role")});
        row("essential that is no truth", QStringLiteral("essential: true"), QStringLiteral("essential: yes"), {QStringLiteral("wrong-type"), QStringLiteral("true or false")});
        row("a prerequisite that is not there", QStringLiteral("requires: [pay.keep_code]"), QStringLiteral("requires: [pay.keep_kode]"), {QStringLiteral("unknown-reference"), QStringLiteral("pay.keep_code")});
        row("items that wait for themselves", QStringLiteral("requires: [pay.keep_code]"), QStringLiteral("requires: [pay.low_limit]"), {QStringLiteral("requires-circle"), QStringLiteral("pay.low_limit → pay.low_limit")});
        row("items that wait for one another", QStringLiteral("  applies_if_any: [uses_wallet]\n"), QStringLiteral("  requires: [pay.low_limit]\n"), {QStringLiteral("requires-circle"), {}});
        row("a flag that nobody has", QStringLiteral("applies_if_any: [uses_wallet]"), QStringLiteral("applies_if_any: [uses_walet]"), {QStringLiteral("unknown-reference"), QStringLiteral("uses_wallet")});
        row("an unknown platform", QStringLiteral("    android:"), QStringLiteral("    androyd:"), {QStringLiteral("unknown-key"), QStringLiteral("android")});
        row("no way at all", QStringLiteral("  how:\n    service: [{en: \"Ask the bank for a low limit.\", ur: \"بینک سے کم حد مقرر کرائیں۔\"}]\n"), QStringLiteral("  how: {}\n"), {QStringLiteral("empty-list"), QStringLiteral("platform")});
        row("steps that are a text", QStringLiteral("[{en: \"Ask the bank for a low limit.\", ur: \"بینک سے کم حد مقرر کرائیں۔\"}]"), QStringLiteral("Ask the bank"), {QStringLiteral("wrong-type"), QStringLiteral("a list")});
        row("an item twice", QStringLiteral("id: pay.low_limit"), QStringLiteral("id: pay.keep_code"), {QStringLiteral("duplicate-id"), {}});
        row("no area", QStringLiteral("area: {id: pay"), QStringLiteral("aria: {id: pay"), {QStringLiteral("missing-key"), QStringLiteral("area")});
        row("a key misspelled", QStringLiteral("  why: {en: \"One"), QStringLiteral("  whi: {en: \"One"), {QStringLiteral("unknown-key"), QStringLiteral("why")});
        row("a prerequisite twice", QStringLiteral("requires: [pay.keep_code]"), QStringLiteral("requires: [pay.keep_code, pay.keep_code]"), {QStringLiteral("duplicate-entry"), {}});
        row("a spelling that is empty", QStringLiteral("also: [otp, خفیہ کوڈ]"), QStringLiteral("also: [\"\"]"), {QStringLiteral("empty-text"), {}});
        row("a spelling that is a list", QStringLiteral("also: [otp, خفیہ کوڈ]"), QStringLiteral("also: [[otp]]"), {QStringLiteral("wrong-type"), {}});
    }
    void faultsOfCheckItemsAreTold() { expectFault(); }

    void aCircleOfOneHundredThousandItemsIsFoundWithoutRecursion()
    {
        const PackCopy pack;
        pack.save(QStringLiteral("pack.yaml"), "id: p\nversion: 1\napp_min: \"1.0\"\nlanguages: [en]\nlicence: X\ncontent_date: 2026-11-01\ntitle: {en: P}\n");
        pack.save(QStringLiteral("threats.yaml"), "- {id: t, title: {en: T}}\n");
        QByteArray items = "area: {id: a, title: {en: A}}\nitems:\n";
        constexpr int kItems = 20'000;
        for (int i = 0; i < kItems; ++i)
            items += "- {id: i" + QByteArray::number(i) + ", requires: [i" + QByteArray::number((i + 1) % kItems) + "], title: {en: T}, why: {en: W}, how: {service: [{en: S}]}, "
                     "minutes: 1, check_minutes: 1, effects: [{threat: t, effect: 1}], evidence: {grade: A, source: S, verified_on: 2026-11-01}}\n";
        pack.save(QStringLiteral("checks/a.yaml"), items);

        QCOMPARE(toldOf(QStringLiteral("requires-circle"), checked(pack).problems), 1);
    }

    void faultsOfSpecimensAreTold_data()
    {
        faultColumns();
        const auto fake = [](const char *name, const QString &from, const QString &to, const Told &told) {
            fault(name, QStringLiteral("specimens/sms/sms.prize.01.yaml"), {from, to}, told);
        };
        const auto genuine = [](const char *name, const QString &from, const QString &to, const Told &told) {
            fault(name, QStringLiteral("specimens/email/email.bill.01.yaml"), {from, to}, told);
        };
        fake("an unknown channel", QStringLiteral("channel: sms"), QStringLiteral("channel: fax"), {QStringLiteral("unknown-value"), QStringLiteral("sms, whatsapp")});
        fake("the folder of another channel", QStringLiteral("channel: sms"), QStringLiteral("channel: call"), {QStringLiteral("wrong-place"), QStringLiteral("specimens/call/sms.prize.01.yaml")});
        fake("an id unlike the file", QStringLiteral("id: sms.prize.01"), QStringLiteral("id: sms.prize.02"), {QStringLiteral("wrong-place"), {}});
        fake("neither genuine nor fake", QStringLiteral("genuine: false\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("genuine")});
        fake("a sign that marks nothing", QStringLiteral("{{s1|Rs 13,500}}"), QStringLiteral("Rs 13,500"), {QStringLiteral("sign-mark"), QStringLiteral("\"s1\" marks nothing")});
        fake("a mark that is not explained", QStringLiteral("{{s1|Rs"), QStringLiteral("{{s9|x}} {{s1|Rs"), {QStringLiteral("sign-mark"), QStringLiteral("\"s9\"")});
        fake("a mark that does not close", QStringLiteral("13,500}}"), QStringLiteral("13,500"), {QStringLiteral("sign-mark"), QStringLiteral("not closed")});
        fake("a mark without a bar", QStringLiteral("{{s1|Rs"), QStringLiteral("{{s1 Rs"), {QStringLiteral("sign-mark"), {}});
        fake("more signs than cues", QStringLiteral("cues: 4"), QStringLiteral("cues: 1"), {QStringLiteral("out-of-range"), QStringLiteral("(2)")});
        fake("a fake without a premise", QStringLiteral("premise: high\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("premise")});
        fake("a premise of another scale", QStringLiteral("premise: high"), QStringLiteral("premise: strong"), {QStringLiteral("unknown-value"), {}});
        fake("no body", QStringLiteral("body: |"), QStringLiteral("text: |"), {QStringLiteral("missing-key"), QStringLiteral("body")});
        fake("a sign twice", QStringLiteral("- {id: s2"), QStringLiteral("- {id: s1"), {QStringLiteral("duplicate-id"), {}});
        fake("an address that may exist", QStringLiteral("nilam-bank.pk.prize.example"), QStringLiteral("nilam-bank.pk.prize.com"), {QStringLiteral("real-address"), QStringLiteral("nilam-bank.pk.prize.com")});
        fake("a number that may exist", QStringLiteral("0300 0001234"), QStringLiteral("0300 1234567"), {QStringLiteral("phone-number"), QStringLiteral("0300 1234567")});
        genuine("a genuine one with a premise", QStringLiteral("cues: 1"), QStringLiteral("cues: 1\npremise: low"), {QStringLiteral("wrong-key"), QStringLiteral("genuine")});
        genuine("a sender that may exist", QStringLiteral("bills@nilam-power.example"), QStringLiteral("bills@nilam-power.pk"), {QStringLiteral("real-address"), {}});
    }
    void faultsOfSpecimensAreTold() { expectFault(); }

    void aFakeNeedsASign()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("specimens/email/email.bill.01.yaml"), QStringLiteral("genuine: true"), QStringLiteral("genuine: false\npremise: low"));
        pack.replace(QStringLiteral("specimens/email/email.bill.01.yaml"), QStringLiteral("{{odd|Please do not answer this mail.}}"), QStringLiteral("Please do not answer."));
        QString text = QString::fromUtf8(pack.read(QStringLiteral("specimens/email/email.bill.01.yaml")));
        const qsizetype begin = text.indexOf(QStringLiteral("signs:"));
        text.remove(begin, text.indexOf(QStringLiteral("cues:")) - begin);
        pack.save(QStringLiteral("specimens/email/email.bill.01.yaml"), text.toUtf8());

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(toldOf(QStringLiteral("wrong-key"), problems) == 1, listed(problems).constData());
    }

    void faultsOfIncidentsAreTold_data()
    {
        faultColumns();
        const auto row = [](const char *name, const QString &from, const QString &to, const Told &told) {
            fault(name, QStringLiteral("incidents/money_gone.yaml"), {from, to}, told);
        };
        row("a stage that is missing", QStringLiteral("  week:\n"), QStringLiteral("  weak:\n"), {QStringLiteral("missing-key"), QStringLiteral("week")});
        row("an unknown stage", QStringLiteral("  week:\n"), QStringLiteral("  weak:\n"), {QStringLiteral("unknown-key"), QStringLiteral("Did you mean \"week\"?")});
        row("a step twice", QStringLiteral("id: ask_again"), QStringLiteral("id: call_bank"), {QStringLiteral("duplicate-id"), {}});
        row("a step named like evidence", QStringLiteral("id: ask_again"), QStringLiteral("id: messages"), {QStringLiteral("duplicate-id"), {}});
        row("evidence that is not listed", QStringLiteral("evidence: messages}"), QStringLiteral("evidence: mesages}"), {QStringLiteral("unknown-reference"), QStringLiteral("Did you mean \"messages\"?")});
        row("a route that is not there", QStringLiteral("route: helpline}"), QStringLiteral("route: hotline}"), {QStringLiteral("unknown-reference"), QStringLiteral("route")});
        row("a check that is not there", QStringLiteral("check: pay.low_limit"), QStringLiteral("check: pay.no_limit"), {QStringLiteral("unknown-reference"), QStringLiteral("check")});
        row("a field that is not listed", QStringLiteral("To: {{bank}}"), QStringLiteral("To: {{bnak}}"), {QStringLiteral("unknown-reference"), QStringLiteral("{{bnak}}")});
        row("a field that is not used", QStringLiteral("To: {{bank}}"), QStringLiteral("To: the bank"), {QStringLiteral("unused-field"), QStringLiteral("\"en\"")});
        row("a field of no type", QStringLiteral("type: datetime"), QStringLiteral("type: date"), {QStringLiteral("unknown-value"), QStringLiteral("datetime")});
        row("sayings in no language", QStringLiteral("  roman_ur: "), QStringLiteral("  roman_hi: "), {QStringLiteral("unknown-language"), {}});
        row("sayings that are a text", QStringLiteral("[paise chale gaye]"), QStringLiteral("paise chale gaye"), {QStringLiteral("wrong-type"), {}});
        row("no complaint", QStringLiteral("complaint:\n  en: |"), QStringLiteral("komplaint:\n  en: |"), {QStringLiteral("missing-key"), QStringLiteral("complaint")});
        row("an id unlike the file", QStringLiteral("id: money_gone"), QStringLiteral("id: money_lost"), {QStringLiteral("wrong-place"), {}});
    }
    void faultsOfIncidentsAreTold() { expectFault(); }

    void faultsOfRoutesTermsAndTheRestAreTold_data()
    {
        faultColumns();
        const QString routes = QStringLiteral("routes.yaml");
        const QString reference = QStringLiteral("reference.yaml");
        const QString plan = QStringLiteral("plans/hall.yaml");
        const QString terms = QStringLiteral("glossary.yaml");
        fault("an unknown channel", routes, {QStringLiteral("channel: call\n  value: \"0800-12345\""), QStringLiteral("channel: fax\n  value: \"0800-12345\"")}, {QStringLiteral("unknown-value"), QStringLiteral("walk_in")});
        fault("a contact of low confidence", routes, {QStringLiteral("confidence: medium"), QStringLiteral("confidence: low")}, {QStringLiteral("unconfirmed"), {}});
        fault("a contact that nobody read", routes, {QStringLiteral("  verified_on: 2026-10-01\n  source: \"Example News, 2026\""), QStringLiteral("  source: \"Example News, 2026\"")}, {QStringLiteral("missing-key"), QStringLiteral("verified_on")});
        fault("no value", routes, {QStringLiteral("  value: \"0800-12345\"\n"), {}}, {QStringLiteral("missing-key"), QStringLiteral("value")});
        fault("words without a translation", routes, {QStringLiteral("{en: \"The number on your card\", ur: \"کارڈ پر لکھا نمبر\"}"), QStringLiteral("{en: \"The number on your card\"}")}, {QStringLiteral("missing-translation"), {}});
        fault("an old value without a note", routes, {QStringLiteral(", note: {en: \"Old number.\", ur: \"پرانا نمبر۔\"}"), {}}, {QStringLiteral("missing-key"), QStringLiteral("note")});
        fault("a key of the author", routes, {QStringLiteral("confidence: medium"), QStringLiteral("confidence: medium\n  note_author: \"x\"")}, {QStringLiteral("unknown-key"), QStringLiteral("note_author")});
        fault("a term without an explanation", terms, {QStringLiteral("  explain: {en: \"A secret number that you choose.\", ur: \"وہ خفیہ نمبر جو آپ چنتے ہیں۔\"}\n"), {}}, {QStringLiteral("missing-key"), QStringLiteral("explain")});
        fault("a term that a text names", terms, {QStringLiteral("- id: otp"), QStringLiteral("- id: otp_code")}, {QStringLiteral("unknown-reference"), QStringLiteral("term \"otp\"")});
        fault("a kind of page that is none", reference, {QStringLiteral("kind: institution"), QStringLiteral("kind: office")}, {QStringLiteral("unknown-value"), QStringLiteral("law")});
        fault("a link to a route that is not there", reference, {QStringLiteral("[line](route:helpline)"), QStringLiteral("[line](route:helplin)")}, {QStringLiteral("unknown-reference"), QStringLiteral("helpline")});
        fault("a link to another kind", reference, {QStringLiteral("[line](route:helpline)"), QStringLiteral("[line](specimen:sms.prize.01)")}, {QStringLiteral("markup"), QStringLiteral("specimen")});
        fault("no source", reference, {QStringLiteral("  source: \"Example News, 2026\"\n"), {}}, {QStringLiteral("missing-key"), QStringLiteral("source")});
        fault("a row of no length", plan, {QStringLiteral("minutes: 20"), QStringLiteral("minutes: 0")}, {QStringLiteral("out-of-range"), {}});
        fault("a quiz that is not there", plan, {QStringLiteral("quiz: before_after"), QStringLiteral("quiz: before")}, {QStringLiteral("unknown-reference"), {}});
        fault("a plan unlike its file", plan, {QStringLiteral("id: hall"), QStringLiteral("id: hall_60")}, {QStringLiteral("wrong-place"), {}});
        fault("a file that is no list", terms, {QStringLiteral("- id: otp\n  term"), QStringLiteral("otp:\n  term")}, {QStringLiteral("yaml"), {}});
    }
    void faultsOfRoutesTermsAndTheRestAreTold() { expectFault(); }

    void faultsOfAdvisoriesAreTold_data()
    {
        faultColumns();
        const auto row = [](const char *name, const QString &from, const QString &to, const Told &told) {
            fault(name, QStringLiteral("reference.yaml"), {from, to}, told);
        };
        row("no day of issue", QStringLiteral("  issued_on: 2026-09-01\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("issued_on")});
        row("no last day", QStringLiteral("  expires_on: 2027-09-01\n"), {}, {QStringLiteral("missing-key"), QStringLiteral("expires_on")});
        row("a day that is none", QStringLiteral("issued_on: 2026-09-01"), QStringLiteral("issued_on: 2026-02-30"), {QStringLiteral("wrong-type"), QStringLiteral("issued_on")});
        row("a last day that is none", QStringLiteral("expires_on: 2027-09-01"), QStringLiteral("expires_on: soon"), {QStringLiteral("wrong-type"), QStringLiteral("a date such as")});
        row("an end before its beginning", QStringLiteral("expires_on: 2027-09-01"), QStringLiteral("expires_on: 2026-08-31"), {QStringLiteral("out-of-range"), QStringLiteral("after \"issued_on\"")});
        row("an end on its first day", QStringLiteral("expires_on: 2027-09-01"), QStringLiteral("expires_on: 2026-09-01"), {QStringLiteral("out-of-range"), QStringLiteral("2026-09-01")});
        row("an institution that was issued", QStringLiteral("kind: institution"), QStringLiteral("kind: institution\n  issued_on: 2026-09-01"), {QStringLiteral("wrong-key"), QStringLiteral("issued_on")});
        row("a law that expires", QStringLiteral("kind: institution"), QStringLiteral("kind: law\n  expires_on: 2027-09-01"), {QStringLiteral("wrong-key"), QStringLiteral("expires_on")});
    }
    void faultsOfAdvisoriesAreTold() { expectFault(); }

    void aDayInTheWrongPlaceIsToldWithItsLineAndColumn()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("reference.yaml"), QStringLiteral("kind: institution"), QStringLiteral("kind: institution\n  expires_on: 2027-09-01"));

        const QList<Diagnostic> problems = checked(pack).problems;
        const auto told = std::ranges::find(problems, QStringLiteral("wrong-key"), &Diagnostic::rule);

        QVERIFY2(told != problems.end(), listed(problems).constData());
        QCOMPARE(told->place.line, 3);
        QCOMPARE(told->place.column, 15);
    }

    void aTermFileThatIsAMapIsTold()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.save(QStringLiteral("glossary.yaml"), "otp: {term: x}\n");

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(std::ranges::any_of(problems, [](const Diagnostic &problem) { return problem.place.file == u"glossary.yaml" && problem.rule == u"wrong-type"; }), listed(problems).constData());
    }
};

QTEST_GUILESS_MAIN(ItemFaultsTest)
#include "item_faults_test.moc"
