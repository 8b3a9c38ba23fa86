// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall.h"

#include <support/warnings.h>

#include <workshop/hall_view.h>

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

QStringList labels(const std::vector<AnswerCount> &rows)
{
    QStringList list;
    for (const AnswerCount &row : rows)
        list.append(u"%1:%2%3"_qs.arg(row.label).arg(row.count).arg(row.right ? u"!"_qs : QString{}));
    return list;
}

AnswerCount rowOf(const Distribution &spread, const QString &label)
{
    const auto row = std::find_if(spread.rows.cbegin(), spread.rows.cend(), [&](const AnswerCount &each) { return each.label == label; });
    return row == spread.rows.cend() ? AnswerCount{} : *row;
}

SessionSettings ranked(const QStringList &teams = {})
{
    SessionSettings settings;
    settings.ranking = true;
    settings.teams = teams;
    return settings;
}

} // namespace

class HallViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theLobbyShowsThePinAndTheCount()
    {
        Hall hall;
        hall.join(3);
        QVERIFY(hall.tell(RemoveParticipant{1}));
        const ProjectorView view = projectorView(hall.state(), 0);
        QCOMPARE(view.stage, Stage::Lobby);
        QCOMPARE(view.pin, hall.plan()->pin);
        QCOMPARE(view.participants, 2);
        QCOMPARE(view.item, 0);
        QVERIFY(!view.question && !view.spread);
        QCOMPARE(consoleView(hall.state(), 0).next, NextAction::OpenFirst);
    }

    void aQuestionShowsCountsAndTimeButNoAnswers()
    {
        Hall hall;
        hall.join(3);
        QVERIFY(hall.tellAt(1'000, OpenItem{2}));
        QVERIFY(hall.answer(0, TickedAnswer{{id<OptionId>(u"a"_qs)}}));
        const ProjectorView view = projectorView(hall.state(), 5'000);
        QCOMPARE(view.item, 3);
        QCOMPARE(view.items, 9);
        QCOMPARE(view.question, std::optional{2});
        QCOMPARE(view.answered, 1U);
        QCOMPARE(view.leftMs, std::optional<qint64>{16'000});
        QVERIFY(!view.spread && !view.keyShown);
        QCOMPARE(view.optionOrder.size(), std::size_t{4});
        QCOMPARE(consoleView(hall.state(), 5'000).spreads.size(), std::size_t{1}); // only the trainer sees them
        QCOMPARE(consoleView(hall.state(), 5'000).next, NextAction::CloseQuestion);
    }

    void theKeyIsHiddenUntilItIsShown()
    {
        SessionSettings settings;
        settings.asksSure = true;
        Hall hall{settings};
        hall.join(4);
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.answer(0, chosen(u"c"_qs), 3));
        QVERIFY(hall.answer(1, chosen(u"c"_qs), 1));
        QVERIFY(hall.answer(2, chosen(u"b"_qs), 3));
        QVERIFY(hall.tell(CloseNow{}));
        const ProjectorView closed = projectorView(hall.state(), 0);
        QCOMPARE(closed.spread->rows.size(), std::size_t{3});
        QVERIFY(!rowOf(*closed.spread, u"c"_qs).right);
        QCOMPARE(rowOf(*closed.spread, u"c"_qs).count, 2U);
        QCOMPARE(closed.spread->rightSure[3], 0U);
        QCOMPARE(closed.spread->sure[3], 2U);
        QVERIFY(rowOf(consoleView(hall.state(), 0).spreads.front(), u"c"_qs).right);
        QVERIFY(hall.tell(Reveal{}));
        const ProjectorView shown = projectorView(hall.state(), 0);
        QVERIFY(shown.keyShown && rowOf(*shown.spread, u"c"_qs).right);
        QCOMPARE(shown.spread->rightSure[3], 1U);
        QCOMPARE(shown.spread->answered, 3U);
    }

    void optionsThatNobodyChoseAreShownToo()
    {
        Hall hall;
        hall.join();
        QVERIFY(hall.tell(OpenItem{1}));
        QVERIFY(hall.tell(CloseNow{}));
        QVERIFY(hall.tell(Reveal{}));
        QCOMPARE(labels(projectorView(hall.state(), 0).spread->rows), (QStringList{u"true:0"_qs, u"false:0!"_qs}));
    }

    void otherAnswersComeByHowManyGaveThem()
    {
        Hall hall;
        hall.join(4);
        QVERIFY(hall.tell(OpenItem{6}));
        QVERIFY(hall.answer(0, TypedAnswer{u"SMS"_qs}));
        for (ParticipantNumber who = 1; who < 3; ++who)
            QVERIFY(hall.answer(who, TypedAnswer{u"bank card"_qs}));
        QVERIFY(hall.answer(3, TypedAnswer{u"Aaa"_qs}));
        const auto spreads = distributionsOf(hall.state(), 0);
        QCOMPARE(labels(spreads.front().rows), (QStringList{u"bank card:2!"_qs, u"Aaa:1"_qs, u"SMS:1"_qs}));
    }

    void handsStandBesideThePhones()
    {
        Hall hall;
        hall.join();
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.answer(0, chosen(u"c"_qs)));
        QVERIFY(hall.tell(CountHands{{{toJson(chosen(u"b"_qs)), 12}, {toJson(chosen(u"c"_qs)), 3}}}));
        const ConsoleView view = consoleView(hall.state(), 0);
        QCOMPARE(rowOf(view.spreads.front(), u"b"_qs).hands, 12U);
        QCOMPARE(rowOf(view.spreads.front(), u"c"_qs).hands, 3U);
        QCOMPARE(rowOf(view.spreads.front(), u"c"_qs).count, 1U);
        QCOMPARE(view.hands, 15U);
    }

    void answersHaveShortLabels()
    {
        QCOMPARE(answerLabel(toJson(chosen(u"a"_qs))), u"a"_qs);
        QCOMPARE(answerLabel(toJson(TruthAnswer{true})), u"true"_qs);
        QCOMPARE(answerLabel(toJson(TickedAnswer{{id<OptionId>(u"c"_qs), id<OptionId>(u"a"_qs)}})), u"a+c"_qs);
        QCOMPARE(answerLabel(toJson(OrderAnswer{{id<OptionId>(u"b"_qs), id<OptionId>(u"a"_qs)}})), u"b>a"_qs);
        QCOMPARE(answerLabel(toJson(PairsAnswer{{{id<OptionId>(u"otp"_qs), u"extra.0"_qs}}})), u"otp=extra.0"_qs);
        QCOMPARE(answerLabel(toJson(TypedAnswer{u"دو"_qs})), u"دو"_qs);
        QCOMPARE(answerLabel(toJson(MarksAnswer{{}, {u"w1"_qs, u"from"_qs}})), u"w1+from"_qs);
        QCOMPARE(answerLabel(toJson(MarksAnswer{})), u"nothing"_qs);
        QVERIFY(answerLabel("{}").isEmpty());
    }

    void aTestShowsNoQuestionToTheHall()
    {
        Hall hall = Hall::withTests();
        hall.join(2);
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.answer(0, chosen(u"c"_qs)));
        QVERIFY(hall.answer(1, chosen(u"b"_qs)));
        QVERIFY(hall.tell(CloseNow{}));
        const ProjectorView view = projectorView(hall.state(), 0);
        QVERIFY(!view.question && !view.spread);
        QCOMPARE(view.part, Part::Pre);
        QCOMPARE(view.items, 2);
        const ConsoleView console = consoleView(hall.state(), 0);
        QCOMPARE(console.spreads.size(), std::size_t{2});
        QCOMPARE(console.spreads.front().answered, 1U);
        QCOMPARE(console.next, NextAction::OpenNext); // no key before the end
        QVERIFY(!console.canReveal && !console.canVoteAgain && console.canSkip);
    }

    void theRankingNamesFiveOrTheTeams()
    {
        Hall hall{ranked()};
        for (int phone = 0; phone < 7; ++phone)
            hall.join(phone == 0 ? u"ثنا"_qs : QString{});
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.answer(3, chosen(u"c"_qs)));
        QVERIFY(hall.tell(CloseNow{}));
        QVERIFY(hall.tell(ShowRanking{}));
        const ProjectorView view = projectorView(hall.state(), 0);
        QCOMPARE(view.ranking.size(), std::size_t{5});
        QCOMPARE(view.ranking.front().number, 4);
        QCOMPARE(view.ranking.at(1).place, 2);
        QCOMPARE(view.ranking.at(1).name, u"ثنا"_qs);

        Hall teams{ranked({u"Red"_qs, u"Green"_qs, u"Empty"_qs})};
        for (int phone = 0; phone < 4; ++phone)
            QVERIFY(teams.tell(Join{hashOf(phone), {}, phone == 0 ? 1 : 0, {}}));
        QVERIFY(teams.tell(OpenItem{2}));
        QVERIFY(teams.answer(0, TickedAnswer{{id<OptionId>(u"a"_qs)}}));                                             // 500
        QVERIFY(teams.answer(1, TickedAnswer{{id<OptionId>(u"a"_qs), id<OptionId>(u"c"_qs)}}));                      // 1000 of three
        QVERIFY(teams.tell(CloseNow{}));
        QVERIFY(teams.tell(ShowRanking{}));
        const std::vector<RankRow> rows = projectorView(teams.state(), 0).ranking;
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows.front().name, u"Green"_qs);
        QCOMPARE(rows.front().points, 500);
        QCOMPARE(rows.back().points, 333);
    }

    void aTeamsMeanIsRoundedHalfUp()
    {
        Hall hall{ranked({u"Red"_qs})};
        hall.join(2);
        QVERIFY(hall.tell(OpenItem{4}));
        // one of three pairs: 333; nothing: 0; the mean is 166.5
        QVERIFY(hall.answer(0, PairsAnswer{{{id<OptionId>(u"otp"_qs), u"otp"_qs}}}));
        QVERIFY(hall.tell(CloseNow{}));
        QCOMPARE(teamRankingOf(hall.state(), standingsOf(hall.state())).front().points, 167);
    }

    void pollsAndCloudsAreForTheHall()
    {
        Hall hall;
        hall.join(3);
        QVERIFY(hall.tell(OpenPoll{true, said(u"?"_qs), {said(u"a"_qs), said(u"b"_qs)}}));
        QVERIFY(hall.tell(Vote{0, 0, 1, {0, 1}}) && hall.tell(Vote{1, 0, 1, {1}}));
        QVERIFY(projectorView(hall.state(), 0).votes.empty()); // not while people vote
        QCOMPARE(projectorView(hall.state(), 0).answered, 2U);
        QCOMPARE(consoleView(hall.state(), 0).next, NextAction::CloseActivity);
        QVERIFY(hall.tell(CloseNow{}));
        QCOMPARE(projectorView(hall.state(), 0).votes, (std::vector<quint32>{1, 2}));
        QVERIFY(hall.tell(OpenCloud{3, said(u"word"_qs)}));
        for (ParticipantNumber who = 0; who < 3; ++who)
            QVERIFY(hall.tell(SendWord{who, 1, 2, who == 0 ? u"Bank"_qs : u"OTP"_qs}));
        QVERIFY(hall.tell(SendWord{0, 1, 3, u"rude"_qs}));
        QVERIFY(hall.tell(HideWord{1, u"rude"_qs, true}));
        const ProjectorView view = projectorView(hall.state(), 0);
        QCOMPARE(view.words.size(), std::size_t{2});
        QCOMPARE(view.words.front().shown, u"OTP"_qs);
        QCOMPARE(view.words.front().count, 2U);
    }

    void theConsoleSaysWhatComesNext()
    {
        Hall hall;
        hall.join();
        static_cast<void>(hall.tell(AddCard{u"Row 1"_qs}));
        QVERIFY(!consoleView(hall.state(), 0).canUndo);
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.tell(CloseNow{}));
        const ConsoleView closed = consoleView(hall.state(), 0);
        QCOMPARE(closed.next, NextAction::Reveal);
        QVERIFY(closed.canUndo && closed.canReveal && closed.canVoteAgain && closed.canSkip);
        QCOMPARE(closed.undoes, StepKind::Close);
        QCOMPARE(closed.phones, 1);
        QCOMPARE(closed.cards, 1);
        QCOMPARE(closed.records, quint64{4});
        QVERIFY(hall.tell(Reveal{}));
        QCOMPARE(consoleView(hall.state(), 0).next, NextAction::OpenNext);
        QVERIFY(hall.tell(SkipQuestion{}));
        QCOMPARE(consoleView(hall.state(), 0).itemStates.front(), OpeningState::Skipped);
        QCOMPARE(consoleView(hall.state(), 0).itemStates.back(), OpeningState::Undone);
        for (int item = 1; item < 9; ++item) {
            QVERIFY(hall.tell(OpenItem{}));
            QVERIFY(hall.tell(CloseNow{}));
            QVERIFY(hall.tell(Reveal{}));
        }
        QCOMPARE(consoleView(hall.state(), 0).next, NextAction::End);
        QVERIFY(hall.tell(EndSession{}));
        QCOMPARE(consoleView(hall.state(), 0).next, NextAction::Nothing);
    }

    void wireOrdersLeadBackToTheWrittenQuestion()
    {
        Hall hall;
        hall.join();
        QVERIFY(hall.tell(OpenItem{4}));
        std::vector<int> order = projectorView(hall.state(), 0).optionOrder;
        std::sort(order.begin(), order.end());
        QCOMPARE(order, (std::vector<int>{0, 1, 2, 3}));
    }
};

QTEST_GUILESS_MAIN(HallViewTest)
#include "hall_view_test.moc"
