// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <base/digest.h>

#include <QElapsedTimer>
#include <QTest>

using namespace mehfooz;
using test::id;

namespace {

using Packs = QList<std::shared_ptr<const Pack>>;

std::shared_ptr<const Pack> shared(Pack pack)
{
    return std::make_shared<const Pack>(std::move(pack));
}

Pack packWithChecks(const QString &packId, const QStringList &items, int version = 1)
{
    Pack pack = test::emptyPack(packId);
    pack.manifest.version = version;
    for (const QString &item : items)
        pack.checks.append(test::checkItem(item, u"area"_qs, u"fraud"_qs));
    return pack;
}

Pack overlay(Pack pack)
{
    pack.manifest.overlayOf = id<PackId>(u"core"_qs);
    return pack;
}

QStringList checkIds(const Library &library)
{
    QStringList ids;
    for (const ScoredItem &item : library.catalogue().items)
        ids.append(item.id.text());
    return ids;
}

} // namespace

class LibraryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void everyObjectIsFoundById()
    {
        Pack pack = test::quizPack();
        pack.threats = {{id<ThreatId>(u"fraud"_qs), test::words(u"Fraud"_qs), {}, {}}};
        pack.areas = {{id<AreaId>(u"money"_qs), test::words(u"Money"_qs), {}}};
        pack.terms = {{id<TermId>(u"otp"_qs), test::words(u"OTP"_qs), {}, {}}};
        pack.references = {{id<ReferenceId>(u"peca"_qs), u"law"_qs, u"2016"_qs, {}, {}, {}, {}, {}}};
        pack.incidents = {{id<IncidentId>(u"sim_dead"_qs), {}, {}, {}, {}, {}, {}, {}, {}, {}}};
        Route route{id<RouteId>(u"bank"_qs), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, Confidence::High, {}, {}};
        pack.routes = {route};

        const auto library = test::libraryOf(pack);

        QCOMPARE(library->topic(id<TopicId>(u"money"_qs))->icon, u"landmark"_qs);
        QVERIFY(library->threat(id<ThreatId>(u"fraud"_qs)));
        QVERIFY(library->role(id<RoleId>(u"citizen"_qs)));
        QVERIFY(library->area(id<AreaId>(u"money"_qs)));
        QVERIFY(library->check(id<CheckItemId>(u"pay.call_back"_qs)));
        QCOMPARE(library->question(id<QuestionId>(u"text"_qs))->type(), QuestionType::ShortText);
        QVERIFY(library->quiz(id<QuizId>(u"final"_qs)));
        QVERIFY(library->lesson(id<LessonId>(u"otp"_qs)));
        QVERIFY(library->specimen(id<SpecimenId>(u"sms.real"_qs))->genuine);
        QVERIFY(library->incident(id<IncidentId>(u"sim_dead"_qs)));
        QVERIFY(library->route(id<RouteId>(u"bank"_qs)));
        QVERIFY(library->term(id<TermId>(u"otp"_qs)));
        QVERIFY(library->reference(id<ReferenceId>(u"peca"_qs)));
    }

    void whatNoPackHoldsIsNull()
    {
        const auto library = test::libraryOf(test::quizPack());

        QVERIFY(!library->topic(id<TopicId>(u"gone"_qs)));
        QVERIFY(!library->question(id<QuestionId>(u"gone"_qs)));
        QVERIFY(!library->check(id<CheckItemId>(u"gone"_qs)));
        QVERIFY(library->questionsOfIdea(u"gone"_qs).isEmpty());
        QVERIFY(!Library::merge({}));
    }

    void anIdeaHasItsFormsInPackOrder()
    {
        const auto library = test::libraryOf(test::quizPack());

        const QList<const Question *> forms = library->questionsOfIdea(u"pair"_qs);

        QCOMPARE(forms.size(), 2);
        QCOMPARE(forms.first()->form, u"A"_qs);
        QCOMPARE(library->questionsOfIdea(u"single"_qs).size(), 1);
    }

    void anOverlayReplacesInPlaceAndAddsBehind()
    {
        Pack changed = overlay(packWithChecks(u"bank"_qs, {u"two"_qs, u"four"_qs}));
        changed.checks[0].title = test::words(u"Changed"_qs);

        const auto library = Library::merge({shared(changed), shared(packWithChecks(u"core"_qs, {u"one"_qs, u"two"_qs, u"three"_qs}))});

        QCOMPARE(checkIds(*library), (QStringList{u"one"_qs, u"two"_qs, u"three"_qs, u"four"_qs}));
        QCOMPARE(library->check(id<CheckItemId>(u"two"_qs))->title.in(u"en"), u"Changed"_qs);
        QCOMPARE(library->packs().first().id, id<PackId>(u"core"_qs));
    }

    void overlaysComeInOrderOfTheirIdsWhateverOrderTheyAreGivenIn()
    {
        const Packs packs{shared(overlay(packWithChecks(u"zeta"_qs, {u"z"_qs, u"both"_qs}))), shared(packWithChecks(u"core"_qs, {u"one"_qs})),
                          shared(overlay(packWithChecks(u"alpha"_qs, {u"a"_qs, u"both"_qs})))};

        QCOMPARE(checkIds(*Library::merge(packs)), (QStringList{u"one"_qs, u"a"_qs, u"both"_qs, u"z"_qs}));
        QCOMPARE(checkIds(*Library::merge({packs.at(2), packs.at(1), packs.at(0)})), checkIds(*Library::merge(packs)));
    }

    void aPackThatIsNoOverlayMayAddButNotReplace()
    {
        Pack other = packWithChecks(u"another"_qs, {u"one"_qs, u"two"_qs});
        other.checks[0].title = test::words(u"Foreign"_qs);

        const auto library = Library::merge({shared(other), shared(packWithChecks(u"core"_qs, {u"one"_qs}))});

        QCOMPARE(checkIds(*library), (QStringList{u"one"_qs, u"two"_qs}));
        QCOMPARE(library->check(id<CheckItemId>(u"one"_qs))->title.in(u"en"), u"one"_qs);
    }

    void ofOnePackTheHigherVersionCounts()
    {
        const auto library = Library::merge({shared(packWithChecks(u"core"_qs, {u"old"_qs}, 2)), shared(packWithChecks(u"core"_qs, {u"new"_qs}, 10))});

        QCOMPARE(checkIds(*library), QStringList{u"new"_qs});
        QCOMPARE(library->packs().size(), 1);
        QCOMPARE(library->catalogue().version, 10);
    }

    void theCatalogueIsNamedByItsPacks()
    {
        const auto library = Library::merge({shared(packWithChecks(u"core"_qs, {}, 4)), shared(overlay(packWithChecks(u"bank"_qs, {}, 2)))});

        QCOMPARE(library->catalogue().id, QString::fromLatin1(sha256Hex("bank@2\ncore@4\n")));
        QCOMPARE(library->catalogue().version, 4);
    }

    void aPackThatIsBeingWrittenIsNamedByItsFields()
    {
        Pack draft = packWithChecks(u"core"_qs, {u"one"_qs});
        draft.manifest.beingWritten = true;
        const QString before = test::libraryOf(draft)->catalogue().id;
        Pack reworded = draft;
        reworded.checks[0].title = test::words(u"Other words"_qs);
        Pack harder = draft;
        harder.checks[0].scored.minutes = 7;

        QCOMPARE(test::libraryOf(reworded)->catalogue().id, before);
        QVERIFY(test::libraryOf(harder)->catalogue().id != before);
        QCOMPARE(before, QString::fromLatin1(sha256Hex(QByteArray{"core@1+"} + scoringDigest(draft.checks).toLatin1() + '\n')));
    }

    void everyScoringFieldChangesTheDigest()
    {
        const CheckItem plain = test::checkItem(u"one"_qs, u"area"_qs, u"fraud"_qs);
        const QString before = scoringDigest({plain});
        const QList<std::function<void(ScoredItem &)>> changes{
            [](ScoredItem &item) { item.id = id<CheckItemId>(u"two"_qs); },
            [](ScoredItem &item) { item.area = id<AreaId>(u"other"_qs); },
            [](ScoredItem &item) { item.revision = 2; },
            [](ScoredItem &item) { item.essential = true; },
            [](ScoredItem &item) { item.essentialFor = {id<RoleId>(u"citizen"_qs)}; },
            [](ScoredItem &item) { item.evidence = EvidenceGrade::D; },
            [](ScoredItem &item) { item.minutes = 6; },
            [](ScoredItem &item) { item.checkMinutes = 2; },
            [](ScoredItem &item) { item.effects[0].effect = 0.51; },
            [](ScoredItem &item) { item.requires_ = {id<CheckItemId>(u"two"_qs)}; },
            [](ScoredItem &item) { item.appliesIfAny = {id<FlagId>(u"flag"_qs)}; },
        };
        QSet<QString> digests{before};

        for (const auto &change : changes) {
            CheckItem changed = plain;
            change(changed.scored);
            digests.insert(scoringDigest({changed}));
        }

        QCOMPARE(digests.size(), changes.size() + 1);
    }

    void aPictureIsReadFromThePackOfItsQuestion()
    {
        Pack core = test::emptyPack();
        core.manifest.directory = u"/packs/core"_qs;
        core.questions = {test::singleOf(u"one"_qs, u"money"_qs), test::singleOf(u"two"_qs, u"money"_qs)};
        core.questions[0].picture = Picture{u"a.png"_qs, {}};
        core.questions[1].picture = Picture{u"b.png"_qs, {}};
        Pack bank = overlay(test::emptyPack(u"bank"_qs));
        bank.manifest.directory = u"/packs/bank"_qs;
        bank.questions = {core.questions.at(1)};

        const auto library = Library::merge({shared(core), shared(bank)});

        QCOMPARE(library->pictureFile(*library->question(id<QuestionId>(u"one"_qs))), u"/packs/core/a.png"_qs);
        QCOMPARE(library->pictureFile(*library->question(id<QuestionId>(u"two"_qs))), u"/packs/bank/b.png"_qs);
        QVERIFY(library->pictureFile(test::singleOf(u"three"_qs, u"money"_qs)).isEmpty());
    }

    void languagesAreThoseOfAllPacks()
    {
        Pack pashto = overlay(test::emptyPack(u"pashto"_qs));
        pashto.manifest.languages = {u"ps"_qs, u"ur"_qs};

        const auto library = Library::merge({shared(pashto), shared(test::emptyPack())});

        QCOMPARE(library->languages(), (QStringList{u"en"_qs, u"ur"_qs, u"ps"_qs}));
    }

    void helpPagesAreReplacedByPageAndLanguage()
    {
        Pack core = test::emptyPack();
        core.help = {{u"today"_qs, u"en"_qs, {}}, {u"today"_qs, u"ur"_qs, {}}};
        Pack bank = overlay(test::emptyPack(u"bank"_qs));
        bank.help = {{u"today"_qs, u"ur"_qs, {text::Block{}}}, {u"quiz"_qs, u"en"_qs, {}}};

        const auto library = Library::merge({shared(core), shared(bank)});

        QCOMPARE(library->content().help.size(), 3);
        QVERIFY(library->content().help.at(0).blocks.isEmpty());
        QCOMPARE(library->content().help.at(1).blocks.size(), 1);
    }

    void tenThousandQuestionsAreFoundAtOnce()
    {
        Pack pack = test::emptyPack();
        for (int each = 0; each < 10'000; ++each)
            pack.questions.append(test::truthOf(QStringLiteral("q%1").arg(each), u"money"_qs));
        const auto small = test::libraryOf(test::quizPack());
        const auto large = test::libraryOf(std::move(pack));
        const auto timeOf = [](const Library &library, const QString &key) {
            QElapsedTimer timer;
            timer.start();
            for (int round = 0; round < 20'000; ++round) {
                if (!library.question(id<QuestionId>(key)))
                    return -1LL;
            }
            return timer.nsecsElapsed();
        };

        QVERIFY(timeOf(*large, u"q9999"_qs) >= 0);
        QVERIFY(timeOf(*large, u"q9999"_qs) < 20 * timeOf(*small, u"clean"_qs)); // a search would take 900 times as long
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"
