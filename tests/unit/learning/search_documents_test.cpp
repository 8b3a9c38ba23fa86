// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/lesson_pack.h>
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <learning/ports.h>

#include <QTest>

using namespace mehfooz;
using test::id;
using test::words;

namespace {

QStringList kinds(const QList<SearchDocument> &documents)
{
    QStringList kinds;
    for (const SearchDocument &document : documents)
        kinds.append(document.kind + u' ' + document.id);
    return kinds;
}

SearchDocument only(Pack pack)
{
    return searchDocuments(*test::libraryOf(std::move(pack))).value(0);
}

Incident incident()
{
    Incident made{id<IncidentId>(u"sim_dead"_qs), words(u"My SIM is dead"_qs), {}, {}, {}, {}, {}, {}, {}, {}};
    made.says = {{u"en"_qs, {u"no service"_qs}}, {u"roman_ur"_qs, {u"sim band"_qs}}};
    made.stages = {{IncidentStage::Minutes, {{id<StepId>(u"call"_qs), words(u"Call **your bank** now."_qs), {}, {}, {}, {}}}}};
    made.never = {words(u"Do not wait."_qs)};
    made.helpSomeone = words(u"Sit with them."_qs);
    return made;
}

} // namespace

class SearchDocumentsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void documentsComeInTheOrderOfFileNames()
    {
        Pack pack = test::emptyPack();
        pack.questions = {test::truthOf(u"q"_qs, u"money"_qs)};
        pack.lessons = {test::lessonOf(u"otp"_qs, u"money"_qs, words(u"The code"_qs))};
        pack.incidents = {incident()};
        pack.terms = {{id<TermId>(u"otp"_qs), words(u"OTP"_qs), words(u"A code."_qs), {}}};
        pack.checks = {test::checkItem(u"c"_qs, u"a"_qs, u"fraud"_qs)};
        pack.references = {{id<ReferenceId>(u"peca"_qs), u"law"_qs, u"2016"_qs, words(u"PECA"_qs), words(u"Then"_qs), words(u"Now"_qs), {}, {}}};

        QCOMPARE(kinds(searchDocuments(*test::libraryOf(pack))),
                 (QStringList{u"check c"_qs, u"term otp"_qs, u"incident sim_dead"_qs, u"lesson otp"_qs, u"question q"_qs, u"reference peca"_qs}));
    }

    void thePacksComeOneAfterTheOther()
    {
        Pack core = test::emptyPack();
        core.questions = {test::truthOf(u"core_question"_qs, u"money"_qs)};
        Pack bank = test::emptyPack(u"bank"_qs);
        bank.manifest.overlayOf = id<PackId>(u"core"_qs);
        bank.checks = {test::checkItem(u"bank_check"_qs, u"a"_qs, u"fraud"_qs)};
        bank.questions = {core.questions.first(), test::truthOf(u"bank_question"_qs, u"money"_qs)};

        const auto library = Library::merge({std::make_shared<const Pack>(bank), std::make_shared<const Pack>(core)});

        QCOMPARE(kinds(searchDocuments(*library)), (QStringList{u"question core_question"_qs, u"check bank_check"_qs, u"question bank_question"_qs}));
    }

    void aCheckIsFoundByItsSpellingsItsAreaAndItsSteps()
    {
        Pack pack = test::emptyPack();
        CheckItem check = test::checkItem(u"wa.pin"_qs, u"whatsapp"_qs, u"fraud"_qs);
        check.also = {u"wa pin"_qs};
        check.how = {{Platform::Android, {words(u"Open `Settings`."_qs, u"ترتیبات کھولیں۔"_qs)}}};
        check.simple = words(u"Set a PIN."_qs);
        pack.checks = {check};
        pack.areas = {{id<AreaId>(u"whatsapp"_qs), words(u"WhatsApp"_qs), {}}};

        const SearchDocument document = only(pack);

        QCOMPARE(document.also, QStringList{u"wa pin"_qs});
        QCOMPARE(document.keyTerm.in(u"en"), u"WhatsApp"_qs);
        QCOMPARE(document.body.in(u"en"), u"Because.\nOpen Settings.\nSet a PIN."_qs);
        QCOMPARE(document.body.in(u"ur"), u"ترتیبات کھولیں۔"_qs);
    }

    void anIncidentIsFoundByThePeoplesOwnWords()
    {
        Pack pack = test::emptyPack();
        pack.incidents = {incident()};

        const SearchDocument document = only(pack);

        QCOMPARE(document.also, (QStringList{u"no service"_qs, u"sim band"_qs}));
        QCOMPARE(document.body.in(u"en"), u"Call your bank now.\nDo not wait.\nSit with them."_qs);
    }

    void aLessonIsFoundByItsTermsAndItsText()
    {
        Pack pack = test::emptyPack();
        Lesson lesson = test::lessonOf(u"otp"_qs, u"money"_qs, words(u"The code"_qs, u"کوڈ"_qs));
        lesson.terms = {id<TermId>(u"otp"_qs), id<TermId>(u"gone"_qs)};
        lesson.bodies = {test::englishBody(), test::urduBody()};
        lesson.summary = {words(u"Never tell a code."_qs)};
        pack.lessons = {lesson};
        pack.terms = {{id<TermId>(u"otp"_qs), words(u"one-time code"_qs), {}, {u"او ٹی پی"_qs}}};

        const SearchDocument document = searchDocuments(*test::libraryOf(pack)).last();

        QCOMPARE(document.kind, u"lesson"_qs);
        QCOMPARE(document.keyTerm.in(u"en"), u"one-time code\nاو ٹی پی"_qs);
        QVERIFY(document.body.in(u"en").contains(u"A call\nNadia hears her phone."_qs));
        QVERIFY(document.body.in(u"en").contains(u"Never tell a code."_qs));
        QVERIFY(document.body.in(u"en").contains(u"Press Block and call your bank."_qs));
        QVERIFY(document.body.in(u"ur").contains(u"ایک کال"_qs));
    }

    void aQuestionGivesNoAnswerAway()
    {
        Pack pack = test::emptyPack();
        pack.topics = {{id<TopicId>(u"money"_qs), words(u"Money"_qs), {}, {}}};
        pack.questions = {test::singleOf(u"q"_qs, u"money"_qs), test::multipleOf(u"m"_qs, u"money"_qs), test::textOf(u"t"_qs, u"money"_qs)};

        const QList<SearchDocument> documents = searchDocuments(*test::libraryOf(pack));

        QVERIFY(documents.at(0).body.in(u"en").contains(u"Call the bank"_qs));
        QVERIFY(!documents.at(0).body.in(u"en").contains(u"Because"_qs));
        QVERIFY(documents.at(1).body.in(u"en").contains(u"PIN"_qs));
        QVERIFY(documents.at(2).body.isEmpty());
        QCOMPARE(documents.at(0).keyTerm.in(u"en"), u"Money"_qs);
    }

    void aTermAndAReferencePageAreFoundByWhatTheySay()
    {
        Pack pack = test::emptyPack();
        pack.terms = {{id<TermId>(u"otp"_qs), words(u"OTP"_qs), words(u"A **code** that dies."_qs), {u"o t p"_qs}}};
        pack.references = {{id<ReferenceId>(u"peca"_qs), u"law"_qs, u"2016"_qs, words(u"PECA"_qs), words(u"Then."_qs), words(u"Now."_qs), words(u"In force."_qs), {}}};

        const QList<SearchDocument> documents = searchDocuments(*test::libraryOf(pack));

        QCOMPARE(documents.at(0).body.in(u"en"), u"A code that dies."_qs);
        QCOMPARE(documents.at(0).also, QStringList{u"o t p"_qs});
        QCOMPARE(documents.at(1).body.in(u"en"), u"Then.\nNow.\nIn force."_qs);
        QCOMPARE(documents.at(1).also, QStringList{u"2016"_qs});
    }
};

QTEST_GUILESS_MAIN(SearchDocumentsTest)
#include "search_documents_test.moc"
