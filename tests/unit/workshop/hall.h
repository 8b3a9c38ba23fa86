// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/quiz_pack.h>

#include <workshop/engine.h>

#include <QCryptographicHash>

namespace mehfooz::test {

using namespace mehfooz::workshop;

/// Every type of question in its order: single, truth, multiple, ordering, matching, number, text, marks, then the
/// message without signs; a test of two ideas in two forms.
[[nodiscard]] inline Pack hallPack()
{
    Pack pack = quizPack();
    pack.quizzes.append(quizOf(QStringLiteral("hall"), QuizKind::Workshop,
                               {QStringLiteral("single"), QStringLiteral("truth"), QStringLiteral("multiple"), QStringLiteral("ordering"),
                                QStringLiteral("matching"), QStringLiteral("number"), QStringLiteral("text"), QStringLiteral("marks"),
                                QStringLiteral("clean")}));
    pack.quizzes.last().secondsEach = 20;
    pack.questions.append(truthOf(QStringLiteral("fact.a"), QStringLiteral("messages")));
    pack.questions.append(truthOf(QStringLiteral("fact.b"), QStringLiteral("messages")));
    Quiz tests = quizOf(QStringLiteral("tests"), QuizKind::PrePost, {});
    tests.formA = {id<QuestionId>(QStringLiteral("pair.a")), id<QuestionId>(QStringLiteral("fact.a"))};
    tests.formB = {id<QuestionId>(QStringLiteral("fact.b")), id<QuestionId>(QStringLiteral("pair.b"))};
    pack.quizzes.append(tests);
    return pack;
}

[[nodiscard]] inline SessionPlan planOf(const QString &quiz, const SessionSettings &settings, quint64 randomness = 7)
{
    const QDateTime start{QDate{2026, 11, 30}, QTime{9, 0}, Qt::UTC};
    return makePlan(*libraryOf(hallPack()), id<QuizId>(quiz), settings, {start, randomness}).value();
}

[[nodiscard]] inline QByteArray hashOf(int phone)
{
    return QCryptographicHash::hash(QByteArray::number(phone), QCryptographicHash::Sha256);
}

[[nodiscard]] inline Answer chosen(const QString &option)
{
    return ChoiceAnswer{id<OptionId>(option)};
}

inline constexpr auto kRightChoice = u"c";
inline constexpr auto kWrongChoice = u"b";

/// A session in a hall, told plain things at a time of its own. Every record is kept.
class Hall final {
public:
    explicit Hall(const SessionPlan &plan)
        : m_plan{std::make_shared<const SessionPlan>(plan)}, m_state{begin(m_plan)}
    {
    }
    explicit Hall(const SessionSettings &settings = {}) : Hall{planOf(QStringLiteral("hall"), settings)} { }
    [[nodiscard]] static Hall withTests()
    {
        SessionSettings settings;
        settings.kind = SessionKind::PrePost;
        return Hall{planOf(QStringLiteral("tests"), settings)};
    }

    /// Decides now and applies what comes of it.
    Allowed<Decision> tell(const Command &command)
    {
        Allowed<Decision> decision = decide(m_state, command, now);
        if (decision) {
            for (const Record &record : decision->records)
                take(record);
        }
        return decision;
    }
    void take(const Record &record)
    {
        apply(m_state, record);
        m_records.append(record);
    }
    /// The same at a later time.
    Allowed<Decision> tellAt(qint64 ms, const Command &command)
    {
        now = ms;
        return tell(command);
    }
    ParticipantNumber join(const QString &name = {})
    {
        const int phone = static_cast<int>(m_state.participants.size());
        return tell(Join{hashOf(phone), name, {}, {}}).value().participant;
    }
    QList<ParticipantNumber> join(int phones)
    {
        QList<ParticipantNumber> numbers;
        while (numbers.size() < phones)
            numbers.append(join());
        return numbers;
    }
    /// Answers the question that is open with a number of its own.
    Allowed<Decision> answer(ParticipantNumber who, const Answer &given, quint8 sure = 0)
    {
        const quint64 next = nextSequence(m_state.participants.at(who));
        return tell(GiveAnswer{who, static_cast<quint32>(m_state.scene.opening), next, given, sure});
    }

    [[nodiscard]] const SessionState &state() const { return m_state; }
    [[nodiscard]] const std::shared_ptr<const SessionPlan> &plan() const { return m_plan; }
    [[nodiscard]] const QList<Record> &records() const { return m_records; }
    [[nodiscard]] Stage stage() const { return m_state.scene.stage; }
    /// The records folded from the start.
    [[nodiscard]] SessionState replayed() const
    {
        SessionState state = begin(m_plan);
        for (const Record &record : m_records)
            apply(state, record);
        return state;
    }

    qint64 now = 0;

private:
    std::shared_ptr<const SessionPlan> m_plan;
    SessionState m_state;
    QList<Record> m_records;
};

/// The key of a refusal, or "accepted".
[[nodiscard]] inline QString refusalOf(const Allowed<Decision> &decision)
{
    return decision ? QStringLiteral("accepted") : toKey(decision.error());
}

} // namespace mehfooz::test
