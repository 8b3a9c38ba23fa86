// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/frame_codec.h>

#include "answer_rules.h"

#include <workshop/engine.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace mehfooz::workshop {

namespace {

constexpr int kProtocol = 1;
constexpr double kLargestWhole = 9'007'199'254'740'991.0; // 2^53 − 1
constexpr double kMost32 = 4'294'967'295.0;
constexpr qsizetype kMostChoices = 8;
constexpr double kMostSure = 3;

/// Brackets outside of texts, counted before anything is built.
int depthOf(QByteArrayView bytes)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (inText) {
            if (c == '\\')
                ++at;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

/// Fields of a frame. One that is there but of another kind, or is missing though needed, makes the frame malformed.
class FrameFields final {
public:
    explicit FrameFields(const QJsonObject &object) : m_object{object} { }

    [[nodiscard]] QString text(QLatin1String key)
    {
        const QJsonValue value = needed(key);
        m_good = m_good && value.isString();
        return value.toString();
    }
    [[nodiscard]] QString textOrNone(QLatin1String key)
    {
        return m_object.contains(key) ? text(key) : QString{};
    }
    [[nodiscard]] double whole(QLatin1String key, double least, double most)
    {
        return wholeOf(needed(key), least, most);
    }
    [[nodiscard]] quint64 sequence() { return static_cast<quint64>(whole(QLatin1String{"n"}, 1, kLargestWhole)); }
    [[nodiscard]] quint32 opening() { return static_cast<quint32>(whole(QLatin1String{"o"}, 0, kMost32)); }
    [[nodiscard]] std::optional<int> team()
    {
        const QLatin1String key{"team"};
        return m_object.contains(key) ? std::optional{static_cast<int>(whole(key, 0, kMostParticipants))} : std::nullopt;
    }
    [[nodiscard]] quint8 sure()
    {
        const QLatin1String key{"sure"};
        return m_object.contains(key) ? static_cast<quint8>(whole(key, 0, kMostSure)) : quint8{0};
    }
    [[nodiscard]] QString secret()
    {
        QString secret = text(QLatin1String{"secret"});
        m_good = m_good && !hashOfSecret(secret).isEmpty();
        return secret;
    }
    [[nodiscard]] QList<int> choices()
    {
        const QJsonValue value = needed(QLatin1String{"a"});
        const QJsonArray list = value.toArray();
        m_good = m_good && value.isArray() && list.size() <= kMostChoices;
        QList<int> choices;
        for (qsizetype each = 0; m_good && each < list.size(); ++each)
            choices.append(static_cast<int>(wholeOf(list.at(each), 0, kMostChoices)));
        return choices;
    }
    [[nodiscard]] QJsonValue needed(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        m_good = m_good && !value.isUndefined();
        return value;
    }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    [[nodiscard]] double wholeOf(const QJsonValue &value, double least, double most)
    {
        const double number = value.toDouble(-1);
        m_good = m_good && value.isDouble() && number >= least && number <= most && number == std::floor(number);
        return m_good ? number : least;
    }

    const QJsonObject &m_object;
    bool m_good = true;
};

PhoneFrame frameOf(const QString &type, FrameFields &fields)
{
    const QLatin1String language{"lang"};
    const QLatin1String words{"text"};
    if (type == u"answer")
        return AnswerFrame{fields.sequence(), fields.opening(), fields.needed(QLatin1String{"a"}), fields.sure()};
    if (type == u"join")
        return JoinFrame{fields.text(QLatin1String{"pin"}), fields.secret(), fields.textOrNone(language),
                         fields.textOrNone(QLatin1String{"name"}), fields.team(), fields.textOrNone(QLatin1String{"pair"})};
    if (type == u"back")
        return BackFrame{fields.text(QLatin1String{"sid"}), fields.secret(), fields.textOrNone(language)};
    if (type == u"vote")
        return VoteFrame{fields.sequence(), fields.opening(), fields.choices()};
    if (type == u"word")
        return WordFrame{fields.sequence(), fields.opening(), fields.text(words)};
    if (type == u"ask")
        return AskFrame{fields.sequence(), fields.text(words)};
    if (type == u"lang")
        return LanguageFrame{fields.text(language)};
    if (type == u"ping")
        return PingFrame{};
    return UnknownFrame{};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

} // namespace

Allowed<PhoneFrame> readFrame(QByteArrayView bytes)
{
    if (bytes.size() > kLargestFrame)
        return refuse(Refusal::TooBig);
    if (depthOf(bytes) > kDeepestFrame)
        return refuse(Refusal::TooDeep);
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &parsing);
    if (parsing.error != QJsonParseError::NoError || !document.isObject())
        return refuse(Refusal::Malformed);
    const QJsonObject object = document.object();
    if (object.value(QLatin1String{"v"}).toDouble() != kProtocol)
        return refuse(Refusal::Version);
    FrameFields fields{object};
    const QString type = fields.text(QLatin1String{"t"});
    PhoneFrame frame = frameOf(type, fields);
    if (!fields.isGood())
        return refuse(Refusal::Malformed);
    return frame;
}

void FrameCounts::count(const Allowed<PhoneFrame> &frame)
{
    if (!frame)
        ++refused;
    else if (std::holds_alternative<UnknownFrame>(*frame))
        ++ignored;
    else
        ++read;
}

Allowed<Answer> answerFromWire(const SessionState &state, quint32 opening, ParticipantNumber participant, const QJsonValue &wire)
{
    if (participant >= state.participants.size())
        return refuse(Refusal::NotJoined);
    if (opening >= state.openings.size())
        return refuse(Refusal::NotOpen);
    return answerFrom(*state.plan, questionFor(state, state.openings[opening], participant), wire);
}

QJsonValue answerToWire(const SessionState &state, quint32 opening, ParticipantNumber participant, const Answer &answer)
{
    if (participant >= state.participants.size() || opening >= state.openings.size())
        return {};
    return wireOf(*state.plan, questionFor(state, state.openings[opening], participant), answer);
}

QByteArray ackFrame(quint64 sequence)
{
    return QByteArrayLiteral("{\"v\":1,\"t\":\"ack\",\"n\":") + QByteArray::number(sequence) + '}';
}

QByteArray refusedFrame(Refusal refusal, quint64 sequence, int waitSeconds)
{
    QJsonObject frame{{QStringLiteral("v"), kProtocol}, {QStringLiteral("t"), QStringLiteral("refused")}, {QStringLiteral("code"), toKey(refusal)}};
    if (sequence > 0)
        frame.insert(QStringLiteral("n"), static_cast<qint64>(sequence));
    if (waitSeconds > 0)
        frame.insert(QStringLiteral("wait"), waitSeconds);
    return compact(frame);
}

QByteArray pongFrame()
{
    return QByteArrayLiteral("{\"v\":1,\"t\":\"pong\"}");
}

QByteArray byeFrame(Bye why)
{
    switch (why) {
    case Bye::Removed:
        return QByteArrayLiteral("{\"v\":1,\"t\":\"bye\",\"code\":\"removed\"}");
    case Bye::Elsewhere:
        return QByteArrayLiteral("{\"v\":1,\"t\":\"bye\",\"code\":\"elsewhere\"}");
    case Bye::Stopping:
        break;
    }
    return QByteArrayLiteral("{\"v\":1,\"t\":\"bye\",\"code\":\"stopping\"}");
}

} // namespace mehfooz::workshop
