// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall.h"

#include <support/warnings.h>

#include <learning/live_session.h>
#include <learning/split_mix64.h>
#include <workshop/standings.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

// The engine keeps its own compact state; learning's LiveSession is the rule as it was written down and checked against
// golden data. Here both are told the same and must say the same.

namespace {

/// A single choice whose options a, b, … have the scores that a golden session uses would need partial credit: multiple
/// response with n right options gives k/n for k of them.
constexpr int kParts = 60;

Question partsQuestion(const QString &key)
{
    MultipleResponse body;
    for (int part = 0; part < kParts; ++part)
        body.options.append(optionOf(u"p%1"_qs.arg(part), key, true));
    body.options.append(optionOf(u"wrong"_qs, key, false));
    return questionOf(key, u"money"_qs, key, std::move(body));
}

Answer answerWorth(double score)
{
    TickedAnswer answer;
    const int parts = static_cast<int>(std::lround(score * kParts));
    for (int part = 0; part < parts; ++part)
        answer.ticked.insert(id<OptionId>(u"p%1"_qs.arg(part)));
    if (parts == 0)
        answer.ticked.insert(id<OptionId>(u"wrong"_qs));
    return answer;
}

bool isWhole(double score)
{
    return std::abs(score * kParts - std::round(score * kParts)) < 1e-9;
}

/// Both sides of the comparison.
class Pair final {
public:
    Pair(const LiveSettings &settings, const QList<LiveQuestion> &questions) : m_live{settings, questions}, m_hall{planFor(settings, questions)}
    {
        for (const LiveQuestion &question : questions)
            m_items.append(question.id);
    }

    /// Tells both; false where the engine knows no such command.
    void tell(const LiveRecord &record)
    {
        m_hall.now = static_cast<qint64>(record.ms);
        const std::optional<Acknowledgement> expected = m_live.apply(record);
        std::visit([&](const auto &event) { send(event, expected); }, record.event);
    }
    [[nodiscard]] QString difference() const
    {
        const Standings standings = standingsOf(m_hall.state());
        const std::vector<Standing> ranking = rankingOf(standings);
        const QList<LiveStanding> expected = m_live.ranking();
        if (expected.size() != static_cast<qsizetype>(ranking.size()))
            return u"participants"_qs;
        for (qsizetype row = 0; row < expected.size(); ++row) {
            const LiveStanding &want = expected.at(row);
            const Standing &got = ranking[static_cast<std::size_t>(row)];
            if (m_people.value(want.participant) != got.participant || want.points != got.points || want.right != got.right
                || want.answered != got.answered || want.asked != got.asked || want.place != got.place)
                return u"%1: %2 points for %3, %4 of %5 right"_qs.arg(want.participant).arg(got.points).arg(want.points).arg(got.right).arg(got.asked);
        }
        return m_faults.join(u", "_qs);
    }
    [[nodiscard]] const Hall &hall() const { return m_hall; }

private:
    static SessionPlan planFor(const LiveSettings &settings, const QList<LiveQuestion> &questions)
    {
        Pack pack = emptyPack();
        pack.topics = {{id<TopicId>(u"money"_qs), words(u"Money"_qs), u"landmark"_qs, {}}};
        QStringList ids;
        for (const LiveQuestion &question : questions) {
            pack.questions.append(partsQuestion(question.id));
            ids.append(question.id);
        }
        pack.quizzes = {quizOf(u"live"_qs, QuizKind::Workshop, ids)};
        SessionSettings chosenSettings;
        chosenSettings.points = settings.points;
        chosenSettings.answerChanges = settings.answerChanges;
        chosenSettings.missedCounts = settings.missedCounts;
        SessionPlan plan = makePlan(*libraryOf(std::move(pack)), id<QuizId>(u"live"_qs), chosenSettings, {QDateTime::currentDateTimeUtc(), 1}).value();
        for (qsizetype item = 0; item < questions.size(); ++item)
            plan.quiz.items[item].limitMs = questions.at(item).limitMs ? std::optional{static_cast<qint64>(*questions.at(item).limitMs)} : std::nullopt;
        return plan;
    }

    void send(const JoinEvent &event, std::optional<Acknowledgement>)
    {
        if (m_people.contains(event.participant))
            return; // comes back: both keep who it was
        const int number = static_cast<int>(m_people.size());
        m_people.insert(event.participant, m_hall.tell(Join{hashOf(number), {}, {}, {}})->participant);
        if (event.timeFactor > 1)
            m_hall.tell(GrantTime{m_people.value(event.participant), static_cast<quint32>(std::lround(event.timeFactor * 1000))});
    }
    void send(const AnswerEvent &event, std::optional<Acknowledgement> expected)
    {
        const auto item = static_cast<int>(m_items.indexOf(event.question));
        quint32 opening = 9'999;
        for (std::size_t place = 0; place < m_hall.state().openings.size(); ++place) {
            if (m_hall.state().openings[place].item == item)
                opening = static_cast<quint32>(place);
        }
        const ParticipantNumber who = m_people.value(event.participant, 9'999);
        const Allowed<Decision> decision = m_hall.tell(GiveAnswer{who, opening, static_cast<quint64>(event.sequence), answerWorth(event.score), 0});
        const Acknowledgement got = !decision ? Acknowledgement::Refused
            : decision->records.empty() ? Acknowledgement::AcceptedAgain : Acknowledgement::Accepted;
        if (got != expected)
            m_faults.append(u"%1 got %2 at %3"_qs.arg(event.participant, refusalOf(decision)).arg(m_hall.now));
    }
    void send(const OpenEvent &event, std::optional<Acknowledgement>) { m_hall.tell(OpenItem{static_cast<int>(m_items.indexOf(event.question))}); }
    void send(const CloseEvent &, std::optional<Acknowledgement>) { m_hall.tell(CloseNow{}); }
    void send(const SkipEvent &, std::optional<Acknowledgement>)
    {
        if (m_hall.stage() == Stage::Question) // the rule's skip ends only what runs
            m_hall.tell(SkipQuestion{});
    }
    void send(const PauseEvent &, std::optional<Acknowledgement>) { m_hall.tell(Pause{}); }
    void send(const ResumeEvent &, std::optional<Acknowledgement>) { m_hall.tell(Resume{}); }
    void send(const ExtendEvent &event, std::optional<Acknowledgement>) { m_hall.tell(AddTime{static_cast<qint64>(event.addMs)}); }
    /// The rule undoes a question whole; the trainer takes back step by step until it is gone.
    void send(const UndoEvent &event, std::optional<Acknowledgement>)
    {
        const auto item = static_cast<int>(m_items.indexOf(event.question));
        const auto last = [&] {
            for (std::size_t place = m_hall.state().openings.size(); place-- > 0;) {
                if (m_hall.state().openings[place].item == item && m_hall.state().openings[place].state != OpeningState::Undone)
                    return static_cast<int>(place);
            }
            return -1;
        };
        const int gone = last();
        while (gone >= 0 && m_hall.state().openings[static_cast<std::size_t>(gone)].state != OpeningState::Undone && m_hall.tell(Undo{})) { }
    }

    LiveSession m_live;
    Hall m_hall;
    QHash<QString, ParticipantNumber> m_people;
    QStringList m_items;
    QStringList m_faults;
};

std::optional<LiveEvent> eventOf(const QJsonObject &record)
{
    const QString type = record.value(u"type"_qs).toString();
    const QString participant = record.value(u"participant"_qs).toString();
    const QString question = record.value(u"question"_qs).toString();
    if (type == u"join")
        return JoinEvent{participant, record.value(u"time_factor"_qs).toDouble(1)};
    if (type == u"open")
        return OpenEvent{question};
    if (type == u"answer")
        return AnswerEvent{participant, question, record.value(u"seq"_qs).toInteger(), record.value(u"score"_qs).toDouble()};
    if (type == u"close")
        return CloseEvent{};
    if (type == u"skip")
        return SkipEvent{};
    if (type == u"pause")
        return PauseEvent{};
    if (type == u"resume")
        return ResumeEvent{};
    if (type == u"extend")
        return ExtendEvent{record.value(u"add_ms"_qs).toDouble()};
    if (type == u"undo")
        return UndoEvent{question};
    return std::nullopt;
}

LiveSettings settingsOf(const QJsonObject &session)
{
    return {session.value(u"points"_qs) == u"speed"_qs ? PointsRule::SpeedBonus : PointsRule::AccuracyOnly,
            session.value(u"answer_changes"_qs).toBool(), session.value(u"missed_counts"_qs).toBool()};
}

QList<LiveQuestion> questionsIn(const QJsonObject &session)
{
    QList<LiveQuestion> questions;
    for (const QJsonValue &each : session.value(u"questions"_qs).toArray()) {
        const QJsonValue limit = each.toObject().value(u"limit_ms"_qs);
        questions.append({each.toObject().value(u"id"_qs).toString(), limit.isDouble() ? std::optional{limit.toDouble()} : std::nullopt});
    }
    return questions;
}

/// An undo of something that is not the last step has no twin in the engine, whose undo goes step by step.
bool undoesOnlyTheLast(const QJsonArray &records)
{
    QString open;
    for (const QJsonValue &each : records) {
        const QJsonObject record = each.toObject();
        if (record.value(u"type"_qs) == u"open"_qs)
            open = record.value(u"question"_qs).toString();
        if (record.value(u"type"_qs) == u"undo"_qs && record.value(u"question"_qs).toString() != open)
            return false;
    }
    return true;
}

/// The engine's time never falls, since a journal's does not.
bool isInOrder(const QJsonArray &records)
{
    return std::is_sorted(records.begin(), records.end(), [](const QJsonValue &a, const QJsonValue &b) {
        return a.toObject().value(u"ms"_qs).toDouble() < b.toObject().value(u"ms"_qs).toDouble();
    });
}

bool isWithin(const QJsonArray &records)
{
    return undoesOnlyTheLast(records) && isInOrder(records) && std::all_of(records.begin(), records.end(), [](const QJsonValue &each) {
        return isWhole(each.toObject().value(u"score"_qs).toDouble());
    });
}

} // namespace

class LiveAgreementTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void goldenSessionsComeOutTheSame()
    {
        QFile file{QStringLiteral(MEHFOOZ_SOURCE_DIR) + u"/tests/golden/live_points.json"_qs};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray sessions = QJsonDocument::fromJson(file.readAll()).object().value(u"sessions"_qs).toArray();
        int played = 0;
        for (const QJsonValue &each : sessions) {
            const QJsonObject session = each.toObject();
            const QJsonArray records = session.value(u"records"_qs).toArray();
            if (!isWithin(records))
                continue;
            Pair pair{settingsOf(session), questionsIn(session)};
            for (const QJsonValue &record : records) {
                const std::optional<LiveEvent> event = eventOf(record.toObject());
                QVERIFY2(event, qPrintable(record.toObject().value(u"type"_qs).toString()));
                pair.tell({record.toObject().value(u"ms"_qs).toDouble(), *event});
            }
            QVERIFY2(pair.difference().isEmpty(), qPrintable(session.value(u"id"_qs).toString() + u": "_qs + pair.difference()));
            ++played;
        }
        qInfo("%d of %d golden sessions fit the engine", played, int(sessions.size()));
        QVERIFY(played >= 20);
    }

    void randomSessionsComeOutTheSame_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %d", int(seed)) << seed;
    }
    void randomSessionsComeOutTheSame()
    {
        QFETCH(quint64, seed);
        SplitMix64 random{seed};
        const LiveSettings settings{random.below(2) == 0 ? PointsRule::AccuracyOnly : PointsRule::SpeedBonus, random.below(2) == 0, random.below(2) == 0};
        Pair pair{settings, {{u"q1"_qs, 20'000.0}, {u"q2"_qs, std::nullopt}, {u"q3"_qs, 5'000.0}}};
        double ms = 0;
        QHash<QString, qint64> numbers;
        for (int step = 0; step < 400; ++step) {
            ms += static_cast<double>(random.below(2'000));
            const QString who = u"p%1"_qs.arg(random.below(6));
            const QString question = u"q%1"_qs.arg(1 + random.below(3));
            const auto roll = random.below(40);
            if (roll < 5)
                pair.tell({ms, JoinEvent{who, random.below(3) == 0 ? 1.5 : 1.0}});
            else if (roll < 9)
                pair.tell({ms, OpenEvent{question}});
            else if (roll < 11)
                pair.tell({ms, CloseEvent{}});
            else if (roll == 11)
                pair.tell({ms, SkipEvent{}});
            else if (roll == 12)
                pair.tell({ms, PauseEvent{}});
            else if (roll < 15)
                pair.tell({ms, ResumeEvent{}});
            else if (roll == 15)
                pair.tell({ms, ExtendEvent{1'000}});
            else
                pair.tell({ms, AnswerEvent{who, question, numbers[who] += static_cast<qint64>(random.below(3)), static_cast<double>(random.below(kParts + 1)) / kParts}});
            if (numbers.value(who) == 0)
                numbers[who] = 1;
            QVERIFY2(pair.difference().isEmpty(), qPrintable(pair.difference()));
        }
        QVERIFY(pair.hall().replayed() == pair.hall().state());
    }
};

QTEST_GUILESS_MAIN(LiveAgreementTest)
#include "live_agreement_test.moc"
