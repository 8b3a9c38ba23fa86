// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall.h"

#include <support/warnings.h>

#include <workshop/frame_codec.h>
#include <workshop/phone_view.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

constexpr int kEnglish = 0;
constexpr int kUrdu = 1;
constexpr int kItems = 9;

text::LocalizedText said(const QString &words)
{
    text::LocalizedText text;
    text.set(u"en"_qs, words);
    text.set(u"ur"_qs, u"اردو "_qs + words);
    return text;
}

QByteArray bytesFor(const Hall &hall, ParticipantNumber who, int language = kEnglish)
{
    const SceneFrames frames{hall.state()};
    QByteArray bytes = frames.headFor(who, language);
    frames.appendTail(bytes, who, hall.now);
    return bytes;
}

QJsonObject frameFor(const Hall &hall, ParticipantNumber who, int language = kEnglish)
{
    return QJsonDocument::fromJson(bytesFor(hall, who, language)).object();
}

/// The plan with every key turned over, and everything else the same.
SessionPlan withOtherKeys(SessionPlan plan)
{
    for (PlannedQuestion &planned : plan.quiz.questions) {
        if (auto *single = std::get_if<SingleChoice>(&planned.question.body)) {
            for (QuestionOption &option : single->options)
                option.right = option.id.text() == u"a";
        }
        if (auto *multiple = std::get_if<MultipleResponse>(&planned.question.body)) {
            for (QuestionOption &option : multiple->options)
                option.right = !option.right;
        }
        if (auto *truth = std::get_if<TrueFalse>(&planned.question.body))
            truth->correct = !truth->correct;
        if (auto *numeric = std::get_if<Numeric>(&planned.question.body))
            numeric->correct = 17;
        if (auto *typed = std::get_if<ShortText>(&planned.question.body))
            typed->accept = {u"something else"_qs};
        if (planned.specimen) {
            planned.specimen->signs.clear();
            planned.specimen->genuine = !planned.specimen->genuine;
            planned.specimen->body = plainBody(*planned.specimen);
        }
    }
    return plan;
}

} // namespace

class PhoneViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void helloTellsWhatTheJoinPageNeeds()
    {
        SessionSettings settings;
        settings.teams = {u"Red"_qs, u"سبز"_qs};
        const Hall hall{settings};
        const QJsonObject hello = QJsonDocument::fromJson(helloFrame(hall.state())).object();
        QCOMPARE(hello.value(u"t"_qs), u"hello"_qs);
        QCOMPARE(hello.value(u"langs"_qs), (QJsonArray{u"en"_qs, u"ur"_qs}));
        QCOMPARE(hello.value(u"title"_qs).toObject().value(u"ur"_qs), u"کوئز hall"_qs);
        QCOMPARE(hello.value(u"nick"_qs), true);
        QCOMPARE(hello.value(u"pair"_qs), false);
        QCOMPARE(hello.value(u"teams"_qs).toArray().size(), 2);
        QCOMPARE(hello.value(u"sid"_qs).toString().size(), 16);
        QVERIFY(!helloFrame(hall.state()).contains(hall.state().pin.toUtf8()));
        const Hall tests = Hall::withTests();
        const QJsonObject other = QJsonDocument::fromJson(helloFrame(tests.state())).object();
        QCOMPARE(other.value(u"kind"_qs), u"prepost"_qs);
        QCOMPARE(other.value(u"nick"_qs), false);
        QCOMPARE(other.value(u"pair"_qs), true);
    }

    void welcomeTellsWhoOneIs()
    {
        Hall hall;
        const ParticipantNumber who = hall.join(u"ثنا"_qs);
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.answer(who, chosen(u"c"_qs)));
        const QJsonObject welcome = QJsonDocument::fromJson(welcomeFrame(hall.state(), who, kUrdu)).object();
        QCOMPARE(welcome.value(u"me"_qs), 1);
        QCOMPARE(welcome.value(u"name"_qs), u"ثنا"_qs);
        QCOMPARE(welcome.value(u"dir"_qs), u"rtl"_qs);
        QCOMPARE(welcome.value(u"next"_qs), 2);
        QVERIFY(!welcome.contains(u"pair"_qs) && !welcome.contains(u"team"_qs));
        Hall tests = Hall::withTests();
        const QJsonObject other = QJsonDocument::fromJson(welcomeFrame(tests.state(), tests.join(), kEnglish)).object();
        QCOMPARE(other.value(u"pair"_qs).toString().size(), 4);
        QCOMPARE(other.value(u"dir"_qs), u"ltr"_qs);
        QVERIFY(!other.contains(u"name"_qs));
    }

    void languagesThatTheQuizLacksGiveTheFirst()
    {
        const Hall hall;
        QCOMPARE(languageOf(hall.state(), u"ur"_qs), kUrdu);
        QCOMPARE(languageOf(hall.state(), u"ps"_qs), kEnglish);
        QCOMPARE(languageOf(hall.state(), QString{}), kEnglish);
    }

    void aQuestionComesInThePhonesLanguage()
    {
        Hall hall;
        const ParticipantNumber who = hall.join();
        hall.now = 1'000;
        QVERIFY(hall.tell(OpenItem{}));
        hall.now = 6'000;
        const QJsonObject english = frameFor(hall, who);
        const QJsonObject urdu = frameFor(hall, who, kUrdu);
        QCOMPARE(english.value(u"t"_qs), u"question"_qs);
        QCOMPARE(english.value(u"type"_qs), u"single_choice"_qs);
        QCOMPARE(english.value(u"o"_qs), 0);
        QCOMPARE(english.value(u"i"_qs), 1);
        QCOMPARE(english.value(u"of"_qs), kItems);
        QCOMPARE(english.value(u"round"_qs), 1);
        QCOMPARE(english.value(u"limit"_qs), 20'000);
        QCOMPARE(english.value(u"left"_qs), 15'000);
        QCOMPARE(english.value(u"open"_qs), true);
        QCOMPARE(english.value(u"paused"_qs), false);
        QCOMPARE(english.value(u"change"_qs), true);
        QCOMPARE(english.value(u"sure"_qs), false);
        QVERIFY(!english.contains(u"mine"_qs) && !english.contains(u"part"_qs));
        QVERIFY(english.value(u"ask"_qs) != urdu.value(u"ask"_qs));
        QCOMPARE(english.value(u"options"_qs).toArray().size(), 3);
        QCOMPARE(english.value(u"order"_qs), urdu.value(u"order"_qs));
    }

    void everyTypeHasItsLists()
    {
        Hall hall;
        const ParticipantNumber who = hall.join();
        const QList<QStringList> keys{{u"options"_qs}, {}, {u"options"_qs}, {u"options"_qs}, {u"lefts"_qs, u"rights"_qs}, {u"units"_qs}, {}, {u"message"_qs}, {u"message"_qs}};
        for (int item = 0; item < kItems; ++item) {
            QVERIFY(hall.tell(OpenItem{item}));
            const QJsonObject frame = frameFor(hall, who);
            for (const QString &key : {u"options"_qs, u"lefts"_qs, u"rights"_qs, u"units"_qs, u"message"_qs})
                QVERIFY2(frame.contains(key) == keys.at(item).contains(key), qPrintable(u"%1 %2"_qs.arg(item).arg(key)));
            const QJsonArray order = frame.value(u"order"_qs).toArray();
            const qsizetype shown = std::max(frame.value(u"options"_qs).toArray().size(), frame.value(u"rights"_qs).toArray().size());
            QCOMPARE(order.size(), shown);
        }
    }

    void aMessageComesWordByWordWithoutItsSigns()
    {
        Hall hall;
        const ParticipantNumber who = hall.join();
        QVERIFY(hall.tell(OpenItem{7}));
        const QJsonObject message = frameFor(hall, who).value(u"message"_qs).toObject();
        QCOMPARE(message.value(u"channel"_qs), u"sms"_qs);
        QCOMPARE(message.value(u"dir"_qs), u"ltr"_qs);
        const QJsonArray words = message.value(u"words"_qs).toArray();
        QCOMPARE(words.at(0).toObject(), (QJsonObject{{u"e"_qs, u"from"_qs}, {u"p"_qs, 0}, {u"x"_qs, u"0300 0001147"_qs}}));
        QVERIFY(!bytesFor(hall, who).contains("{{"));
        QVERIFY(!bytesFor(hall, who).contains("s1"));
    }

    void nothingBeforeTheRevealDependsOnTheKey_data()
    {
        QTest::addColumn<bool>("shuffles");
        QTest::newRow("shuffled") << true;
        QTest::newRow("as written") << false;
    }
    void nothingBeforeTheRevealDependsOnTheKey()
    {
        QFETCH(bool, shuffles);
        SessionSettings settings;
        settings.shuffles = shuffles;
        const SessionPlan plan = planOf(u"hall"_qs, settings);
        Hall one{plan};
        Hall other{withOtherKeys(plan)};
        for (Hall *hall : {&one, &other})
            hall->join(3);
        for (int item = 0; item < kItems; ++item) {
            for (const Command &command : std::vector<Command>{OpenItem{item}, Pause{}, Resume{}, CloseNow{}}) {
                QVERIFY(one.tell(command) && other.tell(command));
                for (ParticipantNumber who = 0; who < 3; ++who) {
                    for (const int language : {kEnglish, kUrdu}) {
                        QCOMPARE(bytesFor(one, who, language), bytesFor(other, who, language));
                        QCOMPARE(SceneFrames{one.state()}.earlierFrame(who, language, one.now), SceneFrames{other.state()}.earlierFrame(who, language, other.now));
                    }
                }
            }
        }
    }

    void idsThatGiveAKeyAwayStayAtHome()
    {
        Hall hall;
        const ParticipantNumber who = hall.join();
        QVERIFY(hall.tell(OpenItem{4})); // matching: the id of a pair is its key
        const QJsonObject frame = frameFor(hall, who);
        QVERIFY(frame.value(u"rights"_qs).toArray().at(0).isString());
        QVERIFY(!bytesFor(hall, who).contains("\"otp\"") && !bytesFor(hall, who).contains("extra."));
        QVERIFY(hall.tell(OpenItem{3}));
        QVERIFY(!bytesFor(hall, who).contains("\"call\""));
    }

    void noPhoneBeginsWithTheRightOrder()
    {
        const OrderAnswer right{{id<OptionId>(u"call"_qs), id<OptionId>(u"note"_qs), id<OptionId>(u"save"_qs), id<OptionId>(u"report"_qs)}};
        for (quint64 seed = 0; seed < 20; ++seed) {
            Hall hall{planOf(u"hall"_qs, {}, seed)};
            hall.join(50);
            QVERIFY(hall.tell(OpenItem{3}));
            for (ParticipantNumber who = 0; who < 50; ++who) {
                const QJsonObject frame = frameFor(hall, who);
                const Allowed<Answer> answer = answerFromWire(hall.state(), 0, who, frame.value(u"order"_qs));
                QVERIFY(answer);
                QVERIFY(*answer != Answer{right});
            }
        }
    }

    void phonesShowOptionsInOrdersOfTheirOwn()
    {
        Hall hall;
        hall.join(40);
        QVERIFY(hall.tell(OpenItem{2}));
        QSet<QByteArray> orders;
        for (ParticipantNumber who = 0; who < 40; ++who)
            orders.insert(QJsonDocument{frameFor(hall, who).value(u"order"_qs).toArray()}.toJson());
        QVERIFY(orders.size() > 10);
        SessionSettings settings;
        settings.shuffles = false;
        Hall plain{settings};
        plain.join(2);
        QVERIFY(plain.tell(OpenItem{2}));
        QCOMPARE(frameFor(plain, 0).value(u"order"_qs), (QJsonArray{0, 1, 2, 3}));
        QCOMPARE(frameFor(plain, 0).value(u"options"_qs).toArray().at(1), u"PIN"_qs);
    }

    void aPhoneThatComesBackFindsItsAnswer()
    {
        Hall hall;
        const QList<ParticipantNumber> people = hall.join(2);
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.answer(people.at(0), chosen(u"c"_qs)));
        const QJsonObject mine = frameFor(hall, people.at(0)).value(u"mine"_qs).toObject();
        QCOMPARE(mine.value(u"n"_qs), 1);
        const Allowed<Answer> answer = answerFromWire(hall.state(), 0, people.at(0), mine.value(u"a"_qs));
        QCOMPARE(*answer, chosen(u"c"_qs));
        QVERIFY(!frameFor(hall, people.at(1)).contains(u"mine"_qs)); // nobody reads another's answer
    }

    void closedSaysOnlyWhetherOneAnswered()
    {
        Hall hall;
        const QList<ParticipantNumber> people = hall.join(2);
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.answer(people.at(0), chosen(u"c"_qs)));
        QVERIFY(hall.tell(CloseNow{}));
        QCOMPARE(bytesFor(hall, people.at(0)), QByteArray{"{\"o\":0,\"t\":\"closed\",\"v\":1,\"answered\":true}"});
        QCOMPARE(bytesFor(hall, people.at(1)), QByteArray{"{\"o\":0,\"t\":\"closed\",\"v\":1,\"answered\":false}"});
        const QByteArray earlier = SceneFrames{hall.state()}.earlierFrame(people.at(0), kEnglish, hall.now);
        QCOMPARE(QJsonDocument::fromJson(earlier).object().value(u"open"_qs), false);
    }

    void theRevealExplainsEveryOption()
    {
        Hall hall;
        const QList<ParticipantNumber> people = hall.join(3);
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.answer(people.at(0), chosen(u"c"_qs)));
        QVERIFY(hall.answer(people.at(1), chosen(u"b"_qs)));
        QVERIFY(hall.tell(CloseNow{}));
        QVERIFY(hall.tell(Reveal{}));
        const QJsonObject right = frameFor(hall, people.at(0));
        QCOMPARE(right.value(u"t"_qs), u"reveal"_qs);
        QCOMPARE(*answerFromWire(hall.state(), 0, 0, right.value(u"right"_qs)), chosen(u"c"_qs));
        QCOMPARE(right.value(u"because"_qs).toArray().at(right.value(u"right"_qs).toInt()), u"Because of c."_qs);
        QCOMPARE(right.value(u"answered"_qs), 2);
        QCOMPARE(right.value(u"counts"_qs).toArray().at(right.value(u"right"_qs).toInt()), 1);
        QCOMPARE(right.value(u"mine"_qs).toObject().value(u"points"_qs), 1000);
        QCOMPARE(right.value(u"mine"_qs).toObject().value(u"right"_qs), true);
        QCOMPARE(right.value(u"total"_qs), 1000);
        const QJsonObject wrong = frameFor(hall, people.at(1));
        QCOMPARE(wrong.value(u"mine"_qs).toObject().value(u"score"_qs), 0);
        const int chosenPlace = wrong.value(u"mine"_qs).toObject().value(u"a"_qs).toInt();
        QVERIFY(wrong.value(u"tempts"_qs).toArray().at(chosenPlace).isString());
        QVERIFY(frameFor(hall, people.at(2)).value(u"mine"_qs).isNull());
        QVERIFY(!SceneFrames{hall.state()}.earlierFrame(0, kUrdu, hall.now).isEmpty());
    }

    void everyTypeHasItsKey()
    {
        Hall hall;
        const ParticipantNumber who = hall.join();
        for (int item = 0; item < kItems; ++item) {
            QVERIFY(hall.tell(OpenItem{item}));
            const auto opening = static_cast<quint32>(hall.state().scene.opening);
            QVERIFY(hall.tell(CloseNow{}));
            QVERIFY(hall.tell(Reveal{}));
            const QJsonObject frame = frameFor(hall, who);
            QVERIFY2(frame.contains(u"right"_qs) && frame.contains(u"because"_qs), qPrintable(QString::number(item)));
            if (item < 7) { // the key on the wire scores in full
                QVERIFY(hall.tell(Undo{}) && hall.tell(Undo{}));
                const Allowed<Answer> key = answerFromWire(hall.state(), opening, who, frame.value(u"right"_qs));
                QVERIFY(key);
                QVERIFY(hall.answer(who, *key));
                QVERIFY(hall.tell(CloseNow{}));
                QCOMPARE(givenBy(hall.state().openings.at(opening), who)->points, 1000U);
            } else {
                QCOMPARE(frame.value(u"right"_qs).toArray().size(), item == 7 ? 2 : 0);
            }
        }
    }

    void formsDifferByGroupAndAreEncodedOnce()
    {
        Hall hall = Hall::withTests();
        hall.join(4);
        QVERIFY(hall.tell(OpenItem{}));
        const SceneFrames frames{hall.state()};
        QCOMPARE(frameFor(hall, 0).value(u"part"_qs), u"pre"_qs);
        QCOMPARE(frameFor(hall, 0).value(u"of"_qs), 2);
        QVERIFY(frames.headFor(0, kEnglish).constData() == frames.headFor(2, kEnglish).constData()); // shared bytes
        QVERIFY(frames.headFor(0, kEnglish).constData() != frames.headFor(1, kEnglish).constData());
        Hall plain;
        plain.join(2);
        QVERIFY(plain.tell(OpenItem{}));
        const SceneFrames shared{plain.state()};
        QVERIFY(shared.headFor(0, kEnglish).constData() == shared.headFor(1, kEnglish).constData());
    }

    void testsShowNoPoints()
    {
        Hall hall = Hall::withTests();
        const ParticipantNumber who = hall.join();
        for (int item = 0; item < 4; ++item) {
            QVERIFY(hall.tell(OpenItem{}));
            QVERIFY(hall.tell(CloseNow{}));
        }
        QVERIFY(hall.tell(Reveal{0}));
        QVERIFY(!frameFor(hall, who).contains(u"total"_qs));
        QVERIFY(hall.tell(EndSession{}));
        QCOMPARE(bytesFor(hall, who), QByteArray{"{\"t\":\"ended\",\"v\":1}"});
    }

    void rankingPollAndCloudHaveTheirFrames()
    {
        SessionSettings settings;
        settings.ranking = true;
        Hall hall{settings};
        const QList<ParticipantNumber> people = hall.join(7);
        QVERIFY(hall.tell(OpenItem{}));
        for (const ParticipantNumber who : people)
            QVERIFY(hall.answer(who, chosen(who < 2 ? u"c"_qs : u"b"_qs)));
        QVERIFY(hall.tell(CloseNow{}));
        QVERIFY(hall.tell(ShowRanking{}));
        const QJsonObject ranking = frameFor(hall, 6);
        QCOMPARE(ranking.value(u"rows"_qs).toArray().size(), 5);
        QCOMPARE(ranking.value(u"place"_qs), 3);
        QCOMPARE(ranking.value(u"total"_qs), 0);
        QVERIFY(hall.tell(OpenPoll{false, said(u"Tea?"_qs), {said(u"yes"_qs), said(u"no"_qs)}}));
        QVERIFY(hall.tell(Vote{0, 0, 2, {1}}));
        QCOMPARE(frameFor(hall, 0).value(u"mine"_qs), QJsonArray{1});
        QVERIFY(frameFor(hall, 1).value(u"mine"_qs).isNull());
        QCOMPARE(frameFor(hall, 1, kUrdu).value(u"ask"_qs), u"اردو Tea?"_qs);
        QVERIFY(hall.tell(CloseNow{}));
        QCOMPARE(frameFor(hall, 0).value(u"counts"_qs), (QJsonArray{0, 1}));
        QVERIFY(hall.tell(OpenCloud{2, said(u"One word"_qs)}));
        QVERIFY(hall.tell(SendWord{0, 1, 3, u"OTP"_qs}) && hall.tell(SendWord{0, 1, 4, u"rude"_qs}));
        QCOMPARE(frameFor(hall, 0).value(u"sent"_qs), 2);
        QCOMPARE(frameFor(hall, 0).value(u"most"_qs), 2);
        QVERIFY(hall.tell(HideWord{1, u"rude"_qs, true}));
        QVERIFY(hall.tell(CloseNow{}));
        QCOMPARE(frameFor(hall, 0).value(u"words"_qs), (QJsonArray{QJsonObject{{u"x"_qs, u"OTP"_qs}, {u"count"_qs, 1}}}));
        QVERIFY(hall.tell(EndSession{}));
        QCOMPARE(frameFor(hall, 0).value(u"right"_qs), 1);
    }

    void smallChangesAreSmallFrames()
    {
        Hall hall;
        const ParticipantNumber who = hall.join(u"Ali"_qs);
        QVERIFY(timeFrame(hall.state(), who, 0).isEmpty());
        QCOMPARE(pauseFrame(hall.state(), who, 0), QByteArray{"{\"v\":1,\"t\":\"pause\",\"on\":false}"});
        QVERIFY(hall.tell(OpenItem{}));
        QVERIFY(hall.tell(AddTime{15'000}));
        QCOMPARE(timeFrame(hall.state(), who, 5'000), QByteArray{"{\"v\":1,\"t\":\"time\",\"o\":0,\"left\":30000,\"paused\":false}"});
        QVERIFY(hall.tellAt(6'000, Pause{}));
        QCOMPARE(pauseFrame(hall.state(), who, 9'000), QByteArray{"{\"v\":1,\"t\":\"pause\",\"on\":true,\"left\":29000}"});
        QCOMPARE(floorFrame(hall.state()), QByteArray{"{\"open\":false,\"t\":\"floor\",\"v\":1}"});
        QCOMPARE(namedFrame(hall.state(), who), QByteArray{"{\"name\":\"Ali\",\"t\":\"named\",\"v\":1}"});
        QCOMPARE(undoneFrame(), QByteArray{"{\"v\":1,\"t\":\"undone\"}"});
    }

    void everyRecordReachesThoseWhomItConcerns()
    {
        const auto check = [](RecordBody body, Audience audience, Telling telling) {
            const Notice notice = noticeFor({0, std::move(body)});
            return notice.audience == audience && notice.telling == telling;
        };
        QVERIFY(check(Answered{}, Audience::Nobody, Telling::Nothing));
        QVERIFY(check(Joined{}, Audience::Nobody, Telling::Nothing));
        QVERIFY(check(Opened{}, Audience::Everybody, Telling::Scene));
        QVERIFY(check(SessionEnded{}, Audience::Everybody, Telling::Scene));
        QVERIFY(check(Undone{}, Audience::Everybody, Telling::UndoneThenScene));
        QVERIFY(check(Extended{}, Audience::Everybody, Telling::Time));
        QVERIFY(check(TimeGranted{}, Audience::One, Telling::Time));
        QVERIFY(check(Reopened{}, Audience::Everybody, Telling::Pause));
        QVERIFY(check(Doors{}, Audience::Everybody, Telling::Floor));
        QVERIFY(check(Renamed{}, Audience::One, Telling::Name));
        QCOMPARE(noticeFor({0, Removed{7}}).participant, 7U);
        QVERIFY(check(Removed{}, Audience::One, Telling::Removal));
    }
};

QTEST_GUILESS_MAIN(PhoneViewTest)
#include "phone_view_test.moc"
