// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/refusal.h>
#include <workshop/session_state.h>

#include <learning/answer.h>

#include <QJsonValue>

namespace mehfooz::workshop {

/// Limits of a frame from a phone (docs/workshop-protocol.md, "Frames").
inline constexpr qsizetype kLargestFrame = 8'192;
inline constexpr int kDeepestFrame = 4;

/// What a phone sends. Texts are as typed, bounded only by the frame.
struct JoinFrame {
    QString pin;
    QString secret;
    QString language;
    QString name;
    std::optional<int> team;
    QString pairCode;
};
struct BackFrame { QString sid; QString secret; QString language; };
struct AnswerFrame { quint64 sequence = 0; quint32 opening = 0; QJsonValue answer; quint8 sure = 0; };
struct VoteFrame { quint64 sequence = 0; quint32 activity = 0; QList<int> choices; };
struct WordFrame { quint64 sequence = 0; quint32 activity = 0; QString text; };
struct AskFrame { quint64 sequence = 0; QString text; };
struct LanguageFrame { QString language; };
struct PingFrame { };
struct UnknownFrame { }; ///< A type of a later version: to be ignored.

using PhoneFrame = std::variant<JoinFrame, BackFrame, AnswerFrame, VoteFrame, WordFrame, AskFrame, LanguageFrame, PingFrame, UnknownFrame>;

/// Reads a frame. Malformed, TooBig, TooDeep, Version. Never throws; time and memory are linear in its size.
[[nodiscard]] Allowed<PhoneFrame> readFrame(QByteArrayView bytes);

/// What a connection sent, to be shown to the trainer and to end abuse.
struct FrameCounts {
    quint64 read = 0;
    quint64 ignored = 0;
    quint64 refused = 0;
    void count(const Allowed<PhoneFrame> &frame);
};

/// The answer that a wire value stands for at an opening, for the group of `participant`. NotAnAnswer.
[[nodiscard]] Allowed<Answer> answerFromWire(const SessionState &state, quint32 opening, ParticipantNumber participant, const QJsonValue &wire);
/// Back to the wire; null when the answer does not fit.
[[nodiscard]] QJsonValue answerToWire(const SessionState &state, quint32 opening, ParticipantNumber participant, const Answer &answer);

/// Frames that say one thing.
[[nodiscard]] QByteArray ackFrame(quint64 sequence);
/// `sequence` 0: no numbered message is meant; `waitSeconds` 0: left out.
[[nodiscard]] QByteArray refusedFrame(Refusal refusal, quint64 sequence = 0, int waitSeconds = 0);
[[nodiscard]] QByteArray pongFrame();
enum class Bye { Removed, Elsewhere, Stopping };
[[nodiscard]] QByteArray byeFrame(Bye why);

} // namespace mehfooz::workshop
