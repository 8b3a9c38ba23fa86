// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall.h"

#include <support/warnings.h>

#include <workshop/report.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

QJsonObject jsonOf(const Hall &hall)
{
    return QJsonDocument::fromJson(reportJson(reportOf(hall.state()))).object();
}

/// A quiz of three people: one all right, one late, one removed.
Hall evening(const SessionSettings &settings = {})
{
    Hall hall{settings};
    hall.join(3);
    static_cast<void>(hall.tell(OpenItem{}));
    static_cast<void>(hall.answer(0, chosen(u"c"_qs), 3));
    static_cast<void>(hall.answer(1, chosen(u"b"_qs), 1));
    static_cast<void>(hall.answer(2, chosen(u"a"_qs), 2));
    static_cast<void>(hall.tell(CloseNow{}));
    hall.join();
    static_cast<void>(hall.tell(OpenItem{}));
    static_cast<void>(hall.answer(0, TruthAnswer{false}));
    static_cast<void>(hall.answer(3, TruthAnswer{true}));
    static_cast<void>(hall.tell(CloseNow{}));
    static_cast<void>(hall.tell(RemoveParticipant{2}));
    return hall;
}

/// The right answer of one of the test's questions, or a wrong one.
Answer testAnswer(const Hall &hall, ParticipantNumber who, bool right)
{
    const Opening &opening = *runningOpening(hall.state());
    const int question = questionFor(hall.state(), opening, who);
    const bool isTruth = hall.plan()->quiz.questions.at(question).question.type() == QuestionType::TrueFalse;
    return isTruth ? Answer{TruthAnswer{!right}} : chosen(right ? u"c"_qs : u"a"_qs);
}

/// A session with pre and post: nobody is right before, everybody on the first question after.
Hall tests(int people)
{
    Hall hall = Hall::withTests();
    hall.join(people);
    for (int item = 0; item < 4; ++item) {
        static_cast<void>(hall.tell(OpenItem{item}));
        for (int who = 0; who < people; ++who)
            static_cast<void>(hall.answer(static_cast<quint32>(who), testAnswer(hall, static_cast<quint32>(who), item == 2 || (item == 3 && who % 3 == 0))));
        static_cast<void>(hall.tell(CloseNow{}));
    }
    return hall;
}

} // namespace

class ReportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theShapeIsThatOfTheCommandLine()
    {
        const QJsonObject report = jsonOf(evening());
        QCOMPARE(report.value(u"quiz"_qs), u"hall"_qs);
        QCOMPARE(report.value(u"participants"_qs), 3);
        QCOMPARE(report.value(u"removed"_qs), 1);
        QCOMPARE(report.value(u"digest"_qs).toString().size(), 64);
        const QJsonObject first = report.value(u"questions"_qs).toArray().at(0).toObject();
        QCOMPARE(first.value(u"id"_qs), u"single"_qs);
        QCOMPARE(first.value(u"answers"_qs).toObject(), (QJsonObject{{u"a"_qs, 0}, {u"b"_qs, 1}, {u"c"_qs, 1}}));
        QCOMPARE(first.value(u"omitted"_qs), 0); // the late one was not asked
        const QJsonObject second = report.value(u"questions"_qs).toArray().at(1).toObject();
        QCOMPARE(second.value(u"asked"_qs), 3);
        QCOMPARE(second.value(u"omitted"_qs), 1);
        QCOMPARE(second.value(u"right"_qs), 1);
        QCOMPARE(report.value(u"questions"_qs).toArray().at(2).toObject().value(u"state"_qs), u"not_asked"_qs);
        const QJsonArray scores = report.value(u"scores"_qs).toArray();
        QCOMPARE(scores.size(), 3);
        QCOMPARE(scores.at(0).toObject().value(u"participant"_qs), 1);
        QCOMPARE(scores.at(0).toObject().value(u"points"_qs), 2000);
        QCOMPARE(scores.at(0).toObject().value(u"right"_qs), 2);
        QCOMPARE(scores.at(2).toObject().value(u"participant"_qs), 4);
        QCOMPARE(scores.at(2).toObject().value(u"place"_qs), 2);
    }

    void missedQuestionsAreOmittedWhereTheTrainerChoseSo()
    {
        SessionSettings settings;
        settings.missedCounts = true;
        const SessionReport report = reportOf(evening(settings).state());
        QCOMPARE(report.questions.front().asked, 3);
        QCOMPARE(report.questions.front().omitted, 1);
    }

    void theDigestIsOfTheResult()
    {
        const Hall one = evening();
        QCOMPARE(reportOf(one.state()).digest, reportOf(one.replayed()).digest);
        Hall other = evening();
        QCOMPARE(reportOf(other.state()).digest, reportOf(one.state()).digest);
        static_cast<void>(other.tell(Undo{}));
        QVERIFY(reportOf(other.state()).digest != reportOf(one.state()).digest);
    }

    void bothRoundsOfADiscussionAreShown()
    {
        Hall hall;
        hall.join(2);
        static_cast<void>(hall.tell(OpenItem{}));
        static_cast<void>(hall.answer(0, chosen(u"a"_qs)));
        static_cast<void>(hall.answer(1, chosen(u"c"_qs)));
        static_cast<void>(hall.tell(CloseNow{}));
        static_cast<void>(hall.tell(VoteAgain{}));
        static_cast<void>(hall.answer(0, chosen(u"c"_qs)));
        static_cast<void>(hall.tell(CloseNow{}));
        const QJsonObject first = jsonOf(hall).value(u"questions"_qs).toArray().at(0).toObject();
        QCOMPARE(first.value(u"rounds"_qs), 2);
        QCOMPARE(first.value(u"answers"_qs).toObject().value(u"c"_qs), 1);
        QCOMPARE(first.value(u"first_round"_qs).toObject(), (QJsonObject{{u"a"_qs, 1}, {u"b"_qs, 0}, {u"c"_qs, 1}}));
        QCOMPARE(first.value(u"omitted"_qs), 1);
    }

    void surenessAndHandsAreCounted()
    {
        SessionSettings settings;
        settings.asksSure = true;
        Hall hall{settings};
        hall.join(3);
        static_cast<void>(hall.tell(OpenItem{}));
        static_cast<void>(hall.answer(0, chosen(u"c"_qs), 3));
        static_cast<void>(hall.answer(1, chosen(u"b"_qs), 3));
        static_cast<void>(hall.answer(2, chosen(u"b"_qs)));
        static_cast<void>(hall.tell(CountHands{{{toJson(chosen(u"a"_qs)), 9}}}));
        static_cast<void>(hall.tell(CloseNow{}));
        const QJsonObject first = jsonOf(hall).value(u"questions"_qs).toArray().at(0).toObject();
        const QJsonObject sure = first.value(u"sure"_qs).toObject();
        QCOMPARE(sure.value(u"certain"_qs).toObject(), (QJsonObject{{u"answered"_qs, 2}, {u"right"_qs, 1}}));
        QCOMPARE(sure.value(u"unsaid"_qs).toObject().value(u"answered"_qs), 1);
        QCOMPARE(first.value(u"hands"_qs).toObject(), (QJsonObject{{u"a"_qs, 9}}));
        QCOMPARE(first.value(u"answers"_qs).toObject().value(u"a"_qs), 0);
    }

    void weakTopicsComeFirst()
    {
        Hall hall;
        hall.join(2);
        for (const auto &[item, right] : {std::pair{0, true}, std::pair{3, false}}) {
            static_cast<void>(hall.tell(OpenItem{item}));
            const Answer backwards = OrderAnswer{{id<OptionId>(u"report"_qs), id<OptionId>(u"save"_qs), id<OptionId>(u"note"_qs), id<OptionId>(u"call"_qs)}};
            static_cast<void>(hall.answer(0, right ? chosen(u"c"_qs) : backwards));
            static_cast<void>(hall.tell(CloseNow{}));
        }
        const SessionReport report = reportOf(hall.state());
        QCOMPARE(report.topics.size(), std::size_t{2});
        QCOMPARE(report.topics.front().topic, u"messages"_qs);
        QCOMPARE(report.topics.front().scoreShare, 0.0);
        QCOMPARE(report.topics.back().scoreShare, 1.0);
        QCOMPARE(report.topics.back().answered, 1);
    }

    void itemFiguresFollowTheRulesForGroups_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<bool>("discriminates");
        QTest::addColumn<bool>("reliable");
        QTest::newRow("19") << 19 << false << false;
        QTest::newRow("20") << 20 << true << false;
        QTest::newRow("30") << 30 << true << true;
    }
    void itemFiguresFollowTheRulesForGroups()
    {
        QFETCH(int, people);
        QFETCH(bool, discriminates);
        QFETCH(bool, reliable);
        Hall hall;
        hall.join(people);
        for (int item = 0; item < 2; ++item) {
            static_cast<void>(hall.tell(OpenItem{item}));
            for (int who = 0; who < people; ++who) {
                const bool right = who % 2 == 0;
                const Answer given = item == 0 ? chosen(right ? u"c"_qs : u"b"_qs) : Answer{TruthAnswer{!right}};
                static_cast<void>(hall.answer(static_cast<quint32>(who), given));
            }
            static_cast<void>(hall.tell(CloseNow{}));
        }
        const QJsonObject form = jsonOf(hall).value(u"items"_qs).toArray().at(0).toObject();
        const QJsonObject item = form.value(u"items"_qs).toArray().at(0).toObject();
        QCOMPARE(form.value(u"people"_qs), people);
        QCOMPARE(item.contains(u"discrimination"_qs), discriminates);
        QCOMPARE(form.contains(u"kr20"_qs), reliable);
        QCOMPARE(item.value(u"options"_qs).toObject().value(u"c"_qs), (people + 1) / 2);
        QVERIFY(item.value(u"flags"_qs).toArray().isEmpty());
    }

    void itemsThatMisleadAreFlagged()
    {
        Hall hall;
        hall.join(20);
        for (int item = 0; item < 3; ++item) {
            static_cast<void>(hall.tell(OpenItem{item}));
            for (ParticipantNumber who = 0; who < 20; ++who) {
                const bool good = who < 10;
                if (item == 0) // those who know more fall for b
                    static_cast<void>(hall.answer(who, chosen(good ? u"b"_qs : (who < 13 ? u"c"_qs : u"a"_qs))));
                else
                    static_cast<void>(hall.answer(who, item == 1 ? Answer{TruthAnswer{!good}} : Answer{TickedAnswer{{id<OptionId>(u"a"_qs), id<OptionId>(good ? u"c"_qs : u"b"_qs)}}}));
            }
            static_cast<void>(hall.tell(CloseNow{}));
        }
        const ShownItem item = reportOf(hall.state()).items.front().items.front();
        QVERIFY(item.easyOrHard); // 3 of 20
        QVERIFY(item.weakDiscrimination);
        QCOMPARE(item.temptingWrong, QStringList{u"b"_qs});
        const QJsonArray flags = jsonOf(hall).value(u"items"_qs).toArray().at(0).toObject().value(u"items"_qs).toArray().at(0).toObject().value(u"flags"_qs).toArray();
        QCOMPARE(flags, (QJsonArray{u"easy_or_hard"_qs, u"weak_discrimination"_qs, u"tempting_wrong"_qs}));
    }

    void smallGroupsShowOnlyWhatTheyMay_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<QString>("detail");
        QTest::newRow("4") << 4 << u"counts_only"_qs;
        QTest::newRow("5") << 5 << u"very_small_group"_qs;
        QTest::newRow("9") << 9 << u"very_small_group"_qs;
        QTest::newRow("10") << 10 << u"all"_qs;
    }
    void smallGroupsShowOnlyWhatTheyMay()
    {
        QFETCH(int, people);
        QFETCH(QString, detail);
        const Hall hall = tests(people);
        const QJsonObject report = jsonOf(hall);
        const QJsonObject gain = report.value(u"gain"_qs).toObject();
        QCOMPARE(gain.value(u"pairs"_qs), people);
        QCOMPARE(gain.value(u"detail"_qs), detail);
        QCOMPARE(gain.contains(u"mean_change"_qs), people >= 5);
        QCOMPARE(gain.contains(u"change"_qs), people >= 10);
        QCOMPARE(gain.contains(u"crossed"_qs), people >= 10);
        QCOMPARE(gain.contains(u"cohort_gain_interval"_qs), people >= 10);
        QVERIFY(report.value(u"scores"_qs).toArray().isEmpty());
        QCOMPARE(reportCsv(hall.state()).count('\n') > 1, people >= 5);
    }

    void testsComeOutByFormAndPair()
    {
        const WorkshopTests taken = testsOf(tests(4).state());
        QCOMPARE(taken.people.size(), 4);
        QCOMPARE(taken.keys.value(u"A"_qs), (QStringList{u"c"_qs, u"false"_qs}));
        QCOMPARE(taken.people.at(0).group, u"X"_qs);
        QCOMPARE(taken.people.at(0).pre->form, u"A"_qs);
        QCOMPARE(taken.people.at(0).post->form, u"B"_qs);
        QCOMPARE(taken.people.at(1).pre->form, u"B"_qs);
        QCOMPARE(taken.people.at(0).pre->answers, (QStringList{u"a"_qs, u"true"_qs}));
        QCOMPARE(taken.people.at(0).post->answers, (QStringList{u"c"_qs, u"false"_qs}));
        const WorkshopFigures figures = workshopFigures(taken, 1, 100);
        QCOMPARE(figures.pairs, 4);
        QCOMPARE(*figures.meanPre, 0.0);
    }

    void anotherPhoneWithTheCodeIsTheSamePerson()
    {
        Hall hall = Hall::withTests();
        hall.join(2);
        const QString code = hall.state().participants.at(1).pairCode;
        for (int item = 0; item < 2; ++item) {
            static_cast<void>(hall.tell(OpenItem{item}));
            static_cast<void>(hall.answer(1, testAnswer(hall, 1, false)));
            static_cast<void>(hall.tell(CloseNow{}));
        }
        const ParticipantNumber again = hall.tell(Join{hashOf(50), {}, {}, code})->participant;
        for (int item = 2; item < 4; ++item) {
            static_cast<void>(hall.tell(OpenItem{item}));
            static_cast<void>(hall.answer(again, testAnswer(hall, again, true)));
            static_cast<void>(hall.tell(CloseNow{}));
        }
        const WorkshopTests taken = testsOf(hall.state());
        QCOMPARE(taken.people.size(), 1); // who answered nothing took no test
        QVERIFY(taken.people.front().pre && taken.people.front().post);
        QCOMPARE(taken.people.front().post->form, u"A"_qs);
    }

    void skippedItemsLeaveBothTests()
    {
        Hall hall = Hall::withTests();
        hall.join(2);
        for (int item = 0; item < 4; ++item) {
            static_cast<void>(hall.tell(OpenItem{item}));
            for (ParticipantNumber who = 0; who < 2; ++who)
                static_cast<void>(hall.answer(who, testAnswer(hall, who, true)));
            static_cast<void>(hall.tell(item == 1 ? Command{SkipQuestion{}} : Command{CloseNow{}}));
        }
        const WorkshopTests taken = testsOf(hall.state());
        QCOMPARE(taken.keys.value(u"A"_qs), QStringList{u"c"_qs});
        QCOMPARE(taken.people.front().pre->answers.size(), 1);
        QCOMPARE(taken.people.front().post->answers.size(), 1);
    }

    void twoSessionsMakeOnePairOfTests()
    {
        Hall before = Hall::withTests();
        before.join(2);
        for (int item = 0; item < 2; ++item) {
            static_cast<void>(before.tell(OpenItem{item}));
            for (ParticipantNumber who = 0; who < 2; ++who)
                static_cast<void>(before.answer(who, testAnswer(before, who, false)));
            static_cast<void>(before.tell(CloseNow{}));
        }
        SessionSettings settings;
        settings.kind = SessionKind::PrePost;
        for (const Participant &each : before.state().participants)
            settings.earlierCodes.insert(each.pairCode, each.group);
        Hall after{planOf(u"tests"_qs, settings, 99)};
        static_cast<void>(after.tell(Join{hashOf(1), {}, {}, before.state().participants.at(1).pairCode}));
        static_cast<void>(after.tell(Join{hashOf(2), {}, {}, {}}));
        for (int item = 2; item < 4; ++item) {
            static_cast<void>(after.tell(OpenItem{item}));
            for (ParticipantNumber who = 0; who < 2; ++who)
                static_cast<void>(after.answer(who, testAnswer(after, who, true)));
            static_cast<void>(after.tell(CloseNow{}));
        }
        const WorkshopFigures figures = workshopFigures(mergeTests(testsOf(before.state()), testsOf(after.state())), 1, 100);
        QCOMPARE(figures.pairs, 1);
        QCOMPARE(figures.preOnly, 1);
        QCOMPARE(figures.postOnly, 1);
        QCOMPARE(*figures.change.mean, 100.0);
    }

    void aLineIsWrittenForEveryQuestionAsked()
    {
        const QByteArray csv = reportCsv(evening().state());
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.at(0).trimmed(), QByteArray{"participant,name,team,item,question,round,answer,score,points,elapsed_ms,sure"});
        QCOMPARE(lines.at(1).trimmed(), QByteArray{"1,,,single,single,1,c,1,1000,0,0"});
        QCOMPARE(lines.at(4).trimmed(), QByteArray{"2,,,truth,truth,1,,,,,"}); // asked, not answered
        QCOMPARE(lines.size(), 7);
        QVERIFY(csv.endsWith("\r\n"));
    }

    void cellsAreNoFormulas()
    {
        Hall hall;
        hall.join(u"=HYPERLINK(\"http://evil.example\",\"x\")"_qs);
        hall.join(u"a, \"b\""_qs);
        static_cast<void>(hall.tell(OpenItem{6}));
        static_cast<void>(hall.answer(0, TypedAnswer{u"+1+1"_qs}));
        static_cast<void>(hall.answer(1, TypedAnswer{u"two\nlines"_qs}));
        static_cast<void>(hall.tell(CloseNow{}));
        const QByteArray csv = reportCsv(hall.state());
        QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")\""));
        QVERIFY(csv.contains(",'+1+1,"));
        QVERIFY(csv.contains("\"a, \"\"b\"\"\""));
        QVERIFY(csv.contains("\"two\nlines\""));
    }

    void aVerifiedJournalSaysWhatItIs()
    {
        const QJsonObject whole = QJsonDocument::fromJson(verifyJson({12, 0, "ab", 1})).object();
        QCOMPARE(whole, (QJsonObject{{u"records"_qs, 12}, {u"bytes_dropped"_qs, 0}, {u"whole"_qs, true}, {u"digest"_qs, u"ab"_qs}, {u"schema"_qs, 1}, {u"engine"_qs, 1}}));
        QCOMPARE(QJsonDocument::fromJson(verifyJson({12, 5, "ab", 1})).object().value(u"whole"_qs), false);
    }

    void teamsAreInTheReport()
    {
        SessionSettings settings;
        settings.teams = {u"Red"_qs, u"Green"_qs};
        const QJsonObject report = jsonOf(evening(settings));
        QCOMPARE(report.value(u"teams"_qs).toArray().size(), 2);
        QCOMPARE(report.value(u"scores"_qs).toArray().at(0).toObject().value(u"team"_qs), u"Red"_qs);
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
