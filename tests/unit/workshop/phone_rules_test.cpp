// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall.h"

#include <support/naughty_strings.h>
#include <support/warnings.h>

#include <text/safe_names.h>
#include <workshop/standings.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

text::LocalizedText said(const QString &words)
{
    text::LocalizedText text;
    text.set(u"en"_qs, words);
    return text;
}

Hall withTeams(const QStringList &teams)
{
    SessionSettings settings;
    settings.teams = teams;
    return Hall{settings};
}

/// A hall with one phone and the first question open.
struct Asked {
    explicit Asked(const SessionSettings &settings = {}) : hall{settings}, who{hall.join()}
    {
        hall.tell(OpenItem{});
    }
    Hall hall;
    ParticipantNumber who;
};

} // namespace

class PhoneRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void joiningTwiceIsJoiningOnce()
    {
        Hall hall;
        const Allowed<Decision> first = hall.tell(Join{hashOf(1), u"ثنا"_qs, {}, {}});
        const Allowed<Decision> again = hall.tell(Join{hashOf(1), u"somebody else"_qs, {}, {}});

        QCOMPARE(again->participant, first->participant);
        QVERIFY(again->records.empty());
        QCOMPARE(hall.state().participants.size(), std::size_t{1});
        QCOMPARE(hall.state().participants.front().name, u"ثنا"_qs);
    }

    void aSecretIsKeptOnlyAsItsHash()
    {
        const QString secret = u"0123456789abcdef0123456789abcdef"_qs;
        QCOMPARE(hashOfSecret(secret).size(), 32);
        QVERIFY(hashOfSecret(secret) != secret.toLatin1());
        for (const QString &bad : {u""_qs, u"0123"_qs, secret.toUpper(), secret + u'0', u"0123456789abcdef0123456789abcdeg"_qs})
            QVERIFY(hashOfSecret(bad).isEmpty());
        Hall hall;
        QCOMPARE(refusalOf(hall.tell(Join{"short", {}, {}, {}})), u"malformed"_qs);
    }

    void everyNameThatIsTakenCanBeShown()
    {
        Hall hall;
        int phone = 0;
        for (const QString &typed : naughtyStrings()) {
            const Allowed<Decision> decision = hall.tell(Join{hashOf(++phone), typed, {}, {}});
            if (!decision) {
                QCOMPARE(toKey(decision.error()), u"name"_qs);
                continue;
            }
            const QString &name = hall.state().participants.at(decision->participant).name;
            QVERIFY(text::graphemeCount(name) <= 40);
            QVERIFY(!name.contains(QChar{0x202E}) && !name.contains(QChar{0x2066}) && !name.contains(u'\n'));
        }
        QVERIFY(!hall.state().participants.empty());
    }

    void namesAreLeftOutWhereThereAreNone()
    {
        SessionSettings settings;
        settings.nicknames = false;
        Hall hall{settings};
        QVERIFY(hall.state().participants.at(hall.join(u"Ali"_qs)).name.isEmpty());
        Hall tests = Hall::withTests();
        QVERIFY(tests.state().participants.at(tests.join(u"Ali"_qs)).name.isEmpty());
        QCOMPARE(refusalOf(tests.tell(RenameParticipant{0, u"Ali"_qs})), u"not_now"_qs);
    }

    void whoChoosesNoTeamGetsTheSmallest()
    {
        Hall hall = withTeams({u"Red"_qs, u"سبز"_qs});
        QVERIFY(hall.tell(Join{hashOf(0), {}, 1, {}}));
        QVERIFY(hall.tell(Join{hashOf(1), {}, {}, {}}));
        QVERIFY(hall.tell(Join{hashOf(2), {}, 7, {}}));
        QVERIFY(hall.tell(RemoveParticipant{0}));
        QVERIFY(hall.tell(Join{hashOf(3), {}, {}, {}}));
        QList<int> teams;
        for (const Participant &each : hall.state().participants)
            teams.append(each.team);
        QCOMPARE(teams, (QList<int>{1, 0, 0, 1}));
    }

    void theHallFillsUp()
    {
        Hall hall;
        for (int phone = 0; phone < kMostParticipants; ++phone)
            apply(const_cast<SessionState &>(hall.state()), {0, Joined{static_cast<quint32>(phone), ParticipantKind::Phone, hashOf(phone), {}, -1, 0, {}}});
        QCOMPARE(refusalOf(hall.tell(Join{hashOf(kMostParticipants), {}, {}, {}})), u"full"_qs);
        QVERIFY(hall.tell(Join{hashOf(3), {}, {}, {}}));
    }

    void anAnswerCountsOnceHoweverOftenItComes()
    {
        Asked asked;
        const GiveAnswer command{asked.who, 0, 1, chosen(u"c"_qs), 0};
        QCOMPARE(asked.hall.tell(command)->records.size(), std::size_t{1});
        const SessionState before = asked.hall.state();

        for (int time = 0; time < 3; ++time)
            QVERIFY(asked.hall.tell(command)->records.empty());

        QVERIFY(asked.hall.state() == before);
    }

    void aRepeatIsAcknowledgedWhateverItSaysAndWhenever()
    {
        Asked asked;
        QVERIFY(asked.hall.tell(GiveAnswer{asked.who, 0, 4, chosen(u"c"_qs), 0}));
        QVERIFY(asked.hall.tell(GiveAnswer{asked.who, 0, 4, chosen(u"b"_qs), 0})->records.empty());
        QVERIFY(asked.hall.tell(CloseNow{}));
        QVERIFY(asked.hall.tell(GiveAnswer{asked.who, 0, 4, chosen(u"c"_qs), 0})->records.empty());
        QVERIFY(asked.hall.tell(AskFloor{asked.who, 4, u"x"_qs})->records.empty());
        QCOMPARE(standingsOf(asked.hall.state()).at(asked.who).points, 1000);
    }

    void oldNumbersAreRefused()
    {
        Asked asked;
        QVERIFY(asked.hall.tell(GiveAnswer{asked.who, 0, 3, chosen(u"a"_qs), 0}));
        QVERIFY(asked.hall.tell(GiveAnswer{asked.who, 0, 5, chosen(u"c"_qs), 0}));
        QCOMPARE(refusalOf(asked.hall.tell(GiveAnswer{asked.who, 0, 4, chosen(u"a"_qs), 0})), u"backwards"_qs);
        QCOMPARE(refusalOf(asked.hall.tell(GiveAnswer{asked.who, 0, 0, chosen(u"a"_qs), 0})), u"backwards"_qs);
        QVERIFY(asked.hall.tell(GiveAnswer{asked.who, 0, 3, chosen(u"a"_qs), 0})->records.empty());
        const Participant &own = asked.hall.state().participants.at(asked.who);
        QVERIFY(isAccepted(own, 3) && isAccepted(own, 5) && !isAccepted(own, 4));
        QCOMPARE(nextSequence(own), quint64{6});
    }

    void aRefusedNumberWasNotTaken()
    {
        Asked asked;
        QCOMPARE(refusalOf(asked.hall.tell(GiveAnswer{asked.who, 9, 1, chosen(u"c"_qs), 0})), u"not_open"_qs);
        QVERIFY(asked.hall.tell(GiveAnswer{asked.who, 0, 1, chosen(u"c"_qs), 0}));
    }

    void theLastAnswerCountsWithItsOwnTime()
    {
        SessionSettings settings;
        settings.points = PointsRule::SpeedBonus;
        Asked asked{settings};
        asked.hall.now = 1'000;
        QVERIFY(asked.hall.answer(asked.who, chosen(u"c"_qs)));
        asked.hall.now = 10'000;
        QVERIFY(asked.hall.answer(asked.who, chosen(u"b"_qs)));
        QVERIFY(asked.hall.answer(asked.who, chosen(u"c"_qs)));
        QVERIFY(asked.hall.tell(CloseNow{}));

        QCOMPARE(standingsOf(asked.hall.state()).at(asked.who).points, 750);
        QCOMPARE(asked.hall.state().openings.front().answered, 1U);
    }

    void theFirstAnswerStandsWhereChangesAreOff()
    {
        SessionSettings settings;
        settings.answerChanges = false;
        Asked asked{settings};
        QVERIFY(asked.hall.answer(asked.who, chosen(u"c"_qs)));
        QCOMPARE(refusalOf(asked.hall.answer(asked.who, chosen(u"b"_qs))), u"no_change"_qs);
    }

    void aPhoneThatChangesItsMindWithoutEndIsStopped()
    {
        Asked asked;
        for (int time = 0; time < 100; ++time)
            QVERIFY(asked.hall.answer(asked.who, chosen(time % 2 == 0 ? u"b"_qs : u"c"_qs)));
        QCOMPARE(refusalOf(asked.hall.answer(asked.who, chosen(u"b"_qs))), u"too_many"_qs);
    }

    void exactlyAtTheLimitIsInTime()
    {
        Asked asked;
        asked.hall.now = 20'000;
        QVERIFY(asked.hall.answer(asked.who, chosen(u"c"_qs)));
        asked.hall.now = 20'001;
        QCOMPARE(refusalOf(asked.hall.answer(asked.who, chosen(u"b"_qs))), u"late"_qs);
    }

    void strangersAnswerNothing()
    {
        Asked asked;
        QCOMPARE(refusalOf(asked.hall.tell(GiveAnswer{44, 0, 1, chosen(u"c"_qs), 0})), u"not_joined"_qs);
        QCOMPARE(refusalOf(asked.hall.tell(Vote{44, 0, 1, {0}})), u"not_joined"_qs);
        QCOMPARE(refusalOf(asked.hall.tell(SendWord{44, 0, 1, u"x"_qs})), u"not_joined"_qs);
        QCOMPARE(refusalOf(asked.hall.tell(AskFloor{44, 1, u"x"_qs})), u"not_joined"_qs);
    }

    void sureIsKeptOnlyWhereItIsAsked()
    {
        Asked plain;
        QVERIFY(plain.hall.answer(plain.who, chosen(u"c"_qs), 3));
        QCOMPARE(int{givenBy(plain.hall.state().openings.front(), plain.who)->sure}, 0);
        SessionSettings settings;
        settings.asksSure = true;
        Asked asked{settings};
        QVERIFY(asked.hall.answer(asked.who, chosen(u"c"_qs), 3));
        QCOMPARE(int{givenBy(asked.hall.state().openings.front(), asked.who)->sure}, 3);
        QCOMPARE(refusalOf(asked.hall.answer(asked.who, chosen(u"c"_qs), 4)), u"not_an_answer"_qs);
    }

    void aCardIsAnsweredByTheTrainer()
    {
        Hall hall;
        const ParticipantNumber card = hall.tell(AddCard{u"Row 3"_qs})->participant;
        const ParticipantNumber phone = hall.join();
        QCOMPARE(refusalOf(hall.tell(CardAnswer{card, chosen(u"c"_qs)})), u"not_open"_qs);
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.tell(CardAnswer{card, chosen(u"b"_qs)}));
        QVERIFY(hall.tell(CardAnswer{card, chosen(u"c"_qs)}));
        QCOMPARE(refusalOf(hall.tell(CardAnswer{phone, chosen(u"c"_qs)})), u"not_joined"_qs);
        QVERIFY(hall.tell(CloseNow{}));
        QCOMPARE(standingsOf(hall.state()).at(card).points, 1000);
        QCOMPARE(hall.state().participants.at(card).kind, ParticipantKind::Card);
    }

    void lateJoinersAreAskedOnlyWhatWasStillOpen_data()
    {
        QTest::addColumn<bool>("missedCounts");
        QTest::addColumn<int>("asked");
        QTest::newRow("absent") << false << 1;
        QTest::newRow("missed") << true << 2;
    }
    void lateJoinersAreAskedOnlyWhatWasStillOpen()
    {
        QFETCH(bool, missedCounts);
        QFETCH(int, asked);
        SessionSettings settings;
        settings.missedCounts = missedCounts;
        Hall hall{settings};
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.tell(CloseNow{}));
        QVERIFY(hall.tell(OpenItem{}));
        const ParticipantNumber late = hall.join();
        QVERIFY(hall.answer(late, TruthAnswer{false}));
        QVERIFY(hall.tell(CloseNow{}));
        const Standing own = standingsOf(hall.state()).at(late);
        QCOMPARE(own.asked, asked);
        QCOMPARE(own.right, 1);
    }

    void aVoteIsAmongTheOptions_data()
    {
        QTest::addColumn<bool>("many");
        QTest::addColumn<QList<int>>("choices");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("one") << false << QList<int>{2} << u"accepted"_qs;
        QTest::newRow("two of one") << false << QList<int>{0, 1} << u"not_an_answer"_qs;
        QTest::newRow("two of many") << true << QList<int>{0, 2} << u"accepted"_qs;
        QTest::newRow("twice the same") << true << QList<int>{1, 1} << u"not_an_answer"_qs;
        QTest::newRow("none") << true << QList<int>{} << u"not_an_answer"_qs;
        QTest::newRow("behind") << false << QList<int>{3} << u"not_an_answer"_qs;
        QTest::newRow("before") << false << QList<int>{-1} << u"not_an_answer"_qs;
    }
    void aVoteIsAmongTheOptions()
    {
        QFETCH(bool, many);
        QFETCH(QList<int>, choices);
        QFETCH(QString, outcome);
        Hall hall;
        const ParticipantNumber who = hall.join();
        QVERIFY(hall.tell(OpenPoll{many, said(u"?"_qs), {said(u"a"_qs), said(u"b"_qs), said(u"c"_qs)}}));
        QCOMPARE(refusalOf(hall.tell(Vote{who, 0, 1, choices})), outcome);
        QCOMPARE(refusalOf(hall.tell(Vote{who, 1, 9, choices})), u"not_open"_qs);
    }

    void wordsAreCleanedCountedAndHidden()
    {
        Hall hall;
        const QList<ParticipantNumber> people = hall.join(2);
        QVERIFY(hall.tell(OpenCloud{2, said(u"One word"_qs)}));
        QVERIFY(hall.tell(SendWord{people.at(0), 0, 1, u"  Scam "_qs}));
        QVERIFY(hall.tell(SendWord{people.at(1), 0, 1, u"SCAM"_qs}));
        QVERIFY(hall.tell(SendWord{people.at(0), 0, 2, u"🙂"_qs}));
        QCOMPARE(refusalOf(hall.tell(SendWord{people.at(0), 0, 3, u"third"_qs})), u"too_many"_qs);
        QCOMPARE(refusalOf(hall.tell(SendWord{people.at(1), 0, 2, QString(25, u'a')})), u"not_an_answer"_qs);
        QCOMPARE(refusalOf(hall.tell(SendWord{people.at(1), 0, 2, u"\u202E"_qs})), u"not_an_answer"_qs);
        const auto &words = hall.state().activities.front().words;
        QCOMPARE(words.value(u"scam"_qs), (CloudWord{u"Scam"_qs, 2, false}));
        QVERIFY(hall.tell(HideWord{0, u"scam"_qs, true}));
        QVERIFY(words.value(u"scam"_qs).hidden);
        QCOMPARE(refusalOf(hall.tell(HideWord{0, u"nothing"_qs, true})), u"unknown"_qs);
        QCOMPARE(refusalOf(hall.tell(HideWord{4, u"scam"_qs, true})), u"unknown"_qs);
    }

    void theFloorAsksOnlyWhileItIsOpen()
    {
        Hall hall;
        const ParticipantNumber who = hall.join();
        QCOMPARE(refusalOf(hall.tell(AskFloor{who, 1, u"When?"_qs})), u"not_open"_qs);
        QVERIFY(hall.tell(SetDoors{{}, true}));
        for (quint64 number = 1; number <= 5; ++number)
            QVERIFY(hall.tell(AskFloor{who, number, u"When?\u202E"_qs}));
        QCOMPARE(refusalOf(hall.tell(AskFloor{who, 6, u"When?"_qs})), u"too_many"_qs);
        QCOMPARE(hall.state().floor.front().text, u"When?"_qs);
        QVERIFY(hall.tell(MarkFloor{4, FloorMark::Answered}));
        QCOMPARE(hall.state().floor.back().mark, FloorMark::Answered);
        QCOMPARE(refusalOf(hall.tell(MarkFloor{5, FloorMark::Answered})), u"unknown"_qs);
        const ParticipantNumber other = hall.join();
        QCOMPARE(refusalOf(hall.tell(AskFloor{other, 1, QString(201, u'a')})), u"not_an_answer"_qs);
        QVERIFY(hall.tell(EndSession{}));
        QCOMPARE(refusalOf(hall.tell(AskFloor{other, 1, u"Late?"_qs})), u"not_open"_qs);
    }

    void peopleGetTheFormsInTurn()
    {
        Hall hall = Hall::withTests();
        hall.join(5);
        QList<int> groups;
        QStringList codes;
        for (const Participant &each : hall.state().participants) {
            groups.append(each.group);
            codes.append(each.pairCode);
        }
        QCOMPARE(groups, (QList<int>{1, 2, 1, 2, 1}));
        QCOMPARE(QSet<QString>(codes.cbegin(), codes.cend()).size(), 5);
        for (const QString &code : codes)
            QVERIFY2(QRegularExpression{u"^[A-HJKMNP-Z2-9]{4}$"_qs}.match(code).hasMatch(), qPrintable(code));
    }

    void aPairCodeBringsItsGroupBack()
    {
        Hall hall = Hall::withTests();
        hall.join(2);
        const QString code = hall.state().participants.at(1).pairCode;
        const QString typed = code.left(2).toLower() + u" - "_qs + code.mid(2);

        const ParticipantNumber again = hall.tell(Join{hashOf(8), {}, {}, typed})->participant;

        QCOMPARE(hall.state().participants.at(again).pairCode, code);
        QCOMPARE(hall.state().participants.at(again).group, 2);
        QCOMPARE(hall.state().groupSizes[0] + hall.state().groupSizes[1], 2U); // nobody is counted twice
    }

    void unknownPairCodesBeginAnew()
    {
        Hall hall = Hall::withTests();
        hall.join();
        for (const QString &typed : {u"IL01"_qs, u"ABC"_qs, u"ZZZZ"_qs, QString(5'000, u'A')}) {
            const ParticipantNumber who = hall.tell(Join{hashOf(100 + static_cast<int>(typed.size())), {}, {}, typed})->participant;
            QVERIFY(hall.state().participants.at(who).pairCode != typed.left(4));
        }
    }

    void codesOfAnEarlierPreTestAreKnown()
    {
        SessionSettings settings;
        settings.kind = SessionKind::PrePost;
        settings.earlierCodes = {{u"K7RW"_qs, 2}};
        Hall hall{planOf(u"tests"_qs, settings)};
        const ParticipantNumber who = hall.tell(Join{hashOf(1), {}, {}, u"k۷rw"_qs})->participant;
        QCOMPARE(hall.state().participants.at(who).pairCode, u"K7RW"_qs);
        QCOMPARE(hall.state().participants.at(who).group, 2);
    }
};

QTEST_GUILESS_MAIN(PhoneRulesTest)
#include "phone_rules_test.moc"
