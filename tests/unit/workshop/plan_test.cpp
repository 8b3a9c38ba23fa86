// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall.h"

#include <support/warnings.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

const SessionBirth kBirth{QDateTime{QDate{2026, 11, 30}, QTime{9, 0}, Qt::UTC}, 7};

Expected<SessionPlan> planIn(Pack pack, const QString &quiz, const SessionSettings &settings = {})
{
    return makePlan(*libraryOf(std::move(pack)), id<QuizId>(quiz), settings, kBirth);
}

SessionSettings prePost()
{
    SessionSettings settings;
    settings.kind = SessionKind::PrePost;
    settings.points = PointsRule::SpeedBonus;
    settings.ranking = true;
    settings.missedCounts = true;
    settings.teams = {u"Red"_qs};
    return settings;
}

/// The plan's JSON with one place changed.
QByteArray changed(const SessionPlan &plan, const QStringList &path, const QJsonValue &value)
{
    QJsonObject root = QJsonDocument::fromJson(toJson(plan)).object();
    QList<QJsonObject> chain{root};
    for (qsizetype depth = 0; depth + 1 < path.size(); ++depth)
        chain.append(chain.last().value(path.at(depth)).toObject());
    if (value.isUndefined())
        chain.last().remove(path.last());
    else
        chain.last().insert(path.last(), value);
    for (qsizetype depth = chain.size() - 1; depth > 0; --depth)
        chain[depth - 1].insert(path.at(depth - 1), chain.at(depth));
    return QJsonDocument{chain.first()}.toJson();
}

} // namespace

class PlanTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aPlanHoldsTheQuizInAllLanguages()
    {
        const SessionPlan plan = planOf(u"hall"_qs, {});
        QCOMPARE(plan.quiz.quiz, u"hall"_qs);
        QCOMPARE(plan.quiz.languages, (QStringList{u"en"_qs, u"ur"_qs}));
        QCOMPARE(plan.quiz.items.size(), 9);
        QCOMPARE(plan.quiz.items.first().limitMs, std::optional<qint64>{20'000});
        QVERIFY(plan.quiz.questions.first().question.ask.has(u"ur"));
        QVERIFY(plan.quiz.questions.at(7).specimen.has_value());
        QCOMPARE(plan.sid.size(), 16);
        QCOMPARE(plan.pin.size(), 6);
        QCOMPARE(plan.startedAt, kBirth.now);
    }

    void aQuizWithoutTimerHasNone()
    {
        QVERIFY(!planOf(u"all"_qs, {}).quiz.items.first().limitMs);
    }

    void theSameBirthGivesTheSamePlan()
    {
        QCOMPARE(toJson(planOf(u"hall"_qs, {}, 3)), toJson(planOf(u"hall"_qs, {}, 3)));
        QVERIFY(planOf(u"hall"_qs, {}, 3).sid != planOf(u"hall"_qs, {}, 4).sid);
        QVERIFY(planOf(u"hall"_qs, {}, 3).pin != planOf(u"hall"_qs, {}, 4).pin);
    }

    void proseLosesItsMarksAndUrduIsolatesLatin()
    {
        Pack pack = hallPack();
        pack.terms = {{id<TermId>(u"otp"_qs), words(u"one-time code"_qs, u"ایک بار کا کوڈ"_qs), words(u"x"_qs), {}}};
        pack.questions[0].ask = words(u"Who may **ever** ask for an [[otp]] or [[nothing]], see `Settings`?"_qs, u"[[otp]] کا WhatsApp پر؟"_qs);
        const SessionPlan plan = *planIn(pack, u"hall"_qs);
        const LocalizedText &ask = plan.quiz.questions.first().question.ask;
        QCOMPARE(ask.in(u"en"), u"Who may ever ask for an one-time code or nothing, see Settings?"_qs);
        QCOMPARE(ask.in(u"ur"), u"ایک بار کا کوڈ کا \u2066WhatsApp\u2069 پر؟"_qs);
    }

    void testsPairTheFormsByIdea()
    {
        const SessionPlan plan = planOf(u"tests"_qs, prePost());
        QCOMPARE(plan.quiz.items.size(), 4);
        const auto questionOf = [&](int place) { return plan.quiz.questions.at(place).question.id.text(); };
        QStringList seen;
        for (const QuizItem &item : plan.quiz.items)
            seen.append(u"%1 %2 %3"_qs.arg(item.id, questionOf(item.question), questionOf(item.forGroupY)));
        QCOMPARE(seen, (QStringList{u"pre.1 pair.a pair.b"_qs, u"pre.2 fact.a fact.b"_qs, u"post.1 pair.b pair.a"_qs, u"post.2 fact.b fact.a"_qs}));
    }

    void testsHaveNoNamesNoRankingAndNoBonus()
    {
        const SessionSettings settings = planOf(u"tests"_qs, prePost()).settings;
        QVERIFY(!settings.nicknames && !settings.ranking && !settings.missedCounts && settings.teams.isEmpty());
        QCOMPARE(settings.points, PointsRule::AccuracyOnly);
    }

    void quizzesThatCannotBePlayedAreRefused()
    {
        QCOMPARE(planIn(hallPack(), u"none"_qs).error().code, ErrorCode::NotFound);
        Pack empty = hallPack();
        empty.quizzes.append(quizOf(u"empty"_qs, QuizKind::Workshop, {}));
        QCOMPARE(planIn(empty, u"empty"_qs).error().code, ErrorCode::NotFound);
        QCOMPARE(planIn(hallPack(), u"hall"_qs, prePost()).error().code, ErrorCode::InvalidInput);
        Pack uneven = hallPack();
        uneven.quizzes.last().formB.append(id<QuestionId>(u"single"_qs));
        QCOMPARE(planIn(uneven, u"tests"_qs, prePost()).error().code, ErrorCode::InvalidInput);
        Pack alien = hallPack();
        alien.quizzes.last().formB = {id<QuestionId>(u"fact.b"_qs), id<QuestionId>(u"single"_qs)};
        QCOMPARE(planIn(alien, u"tests"_qs, prePost()).error().code, ErrorCode::InvalidInput);
        Pack missing = hallPack();
        missing.quizzes.last().formA = {id<QuestionId>(u"gone"_qs)};
        QCOMPARE(planIn(missing, u"tests"_qs, prePost()).error().code, ErrorCode::NotFound);
    }

    void picturesWithSignsAreNotForPhones()
    {
        Pack pack = hallPack();
        Hotspot hotspot;
        hotspot.regions = {{id<OptionId>(u"s1"_qs), QRectF{0, 0, 10, 10}, words(u"x"_qs)}};
        pack.questions[7].body = hotspot;
        QCOMPARE(planIn(pack, u"hall"_qs).error().code, ErrorCode::InvalidInput);
    }

    void questionsThatFitNoFrameAreRefused()
    {
        Pack pack = hallPack();
        pack.questions[0].ask = words(QString(60'000, u'a'));
        QCOMPARE(planIn(pack, u"hall"_qs).error().code, ErrorCode::InvalidInput);
        Pack many = hallPack();
        SingleChoice body;
        for (int option = 0; option < 65; ++option)
            body.options.append(optionOf(u"o%1"_qs.arg(option), u"x"_qs, option == 0));
        many.questions[0].body = body;
        QCOMPARE(planIn(many, u"hall"_qs).error().code, ErrorCode::InvalidInput);
    }

    void teamNamesAreCleaned()
    {
        SessionSettings settings;
        settings.teams = {u" Red\u202E "_qs};
        QCOMPARE(planIn(hallPack(), u"hall"_qs, settings)->settings.teams, QStringList{u"Red"_qs});
        settings.teams = {u"\u200F"_qs};
        QCOMPARE(planIn(hallPack(), u"hall"_qs, settings).error().code, ErrorCode::InvalidInput);
    }

    void aPlanIsTheSameAfterItsJson_data()
    {
        QTest::addColumn<bool>("tests");
        QTest::newRow("quiz") << false;
        QTest::newRow("tests") << true;
    }
    void aPlanIsTheSameAfterItsJson()
    {
        QFETCH(bool, tests);
        SessionSettings settings = tests ? prePost() : SessionSettings{};
        settings.earlierCodes = {{u"K7RW"_qs, 2}, {u"AAAA"_qs, 1}};
        settings.asksSure = true;
        SessionPlan plan = planOf(tests ? u"tests"_qs : u"hall"_qs, settings, ~quint64{0});
        plan.quiz.questions[0].question.picture = Picture{u"a.png"_qs, words(u"A screen"_qs, u"اسکرین"_qs)};
        const Expected<SessionPlan> read = planFromJson(toJson(plan));
        QVERIFY(read);
        QCOMPARE(toJson(*read), toJson(plan));
        QCOMPARE(read->settings, plan.settings);
        QCOMPARE(read->seed, plan.seed);
        QCOMPARE(read->quiz.questions.first().question.ask, plan.quiz.questions.first().question.ask);
        for (qsizetype question = 0; question < plan.quiz.questions.size(); ++question)
            QCOMPARE(read->quiz.questions.at(question).question.type(), plan.quiz.questions.at(question).question.type());
    }

    void damagedPlansAreRefused_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue gone{QJsonValue::Undefined};
        QTest::newRow("no engine") << QStringList{u"engine"_qs} << gone;
        QTest::newRow("no sid") << QStringList{u"sid"_qs} << gone;
        QTest::newRow("pin of letters") << QStringList{u"pin"_qs} << QJsonValue{u"abcdef"_qs};
        QTest::newRow("seed of letters") << QStringList{u"seed"_qs} << QJsonValue{u"x"_qs};
        QTest::newRow("no settings") << QStringList{u"settings"_qs} << gone;
        QTest::newRow("shuffles is text") << QStringList{u"settings"_qs, u"shuffles"_qs} << QJsonValue{u"yes"_qs};
        QTest::newRow("no items") << QStringList{u"quiz"_qs, u"items"_qs} << QJsonValue{QJsonArray{}};
        QTest::newRow("no languages") << QStringList{u"quiz"_qs, u"languages"_qs} << QJsonValue{QJsonArray{}};
        QTest::newRow("no questions") << QStringList{u"quiz"_qs, u"questions"_qs} << QJsonValue{QJsonArray{}};
        QTest::newRow("questions of numbers") << QStringList{u"quiz"_qs, u"questions"_qs} << QJsonValue{QJsonArray{1, 2}};
    }
    void damagedPlansAreRefused()
    {
        QFETCH(QStringList, path);
        QFETCH(QJsonValue, value);
        const Expected<SessionPlan> read = planFromJson(changed(planOf(u"hall"_qs, {}), path, value));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupted);
    }

    void whatIsNoPlanIsRefused()
    {
        for (const QByteArray &bytes : {QByteArray{}, QByteArray{"{}"}, QByteArray{"[]"}, QByteArray{"{\"engine\":1}"}, QByteArray(100'000, '[')})
            QVERIFY(!planFromJson(bytes));
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
