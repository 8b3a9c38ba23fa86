// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/session_state.h>
#include <workshop/standings.h>

namespace mehfooz::workshop {

/// The frames of one moment for all phones: a head that many share, encoded once a language and form, and a tail of each
/// phone's own. What a phone gets is head + tail, one frame. A value; it is only good for the state it was made of.
/// One thread at a time.
class SceneFrames final {
public:
    /// Encodes the heads of where the session now is.
    explicit SceneFrames(const SessionState &state);

    /// Which head a participant gets; `language` is a place in the plan's languages.
    [[nodiscard]] const QByteArray &headFor(ParticipantNumber participant, int language) const;
    /// Puts the participant's own end of the frame after what is in `out`.
    void appendTail(QByteArray &out, ParticipantNumber participant, qint64 ms) const;
    /// What a phone that comes back needs before headFor() + appendTail(): the question of a closed or revealed scene.
    /// Empty where nothing.
    [[nodiscard]] QByteArray earlierFrame(ParticipantNumber participant, int language, qint64 ms) const;

private:
    void addHeads(const QString &language);
    void addReveal(QByteArray &out, ParticipantNumber participant) const;

    const SessionState &m_state;
    std::vector<QByteArray> m_heads; ///< By language, then group.
    std::vector<QByteArray> m_questions; ///< The same, where earlierFrame() needs them.
    Standings m_standings;           ///< Where the scene shows points.
    QHash<int, std::vector<QByteArray>> m_wires; ///< Answers as on the wire, by question and place in its book; of a revealed scene.
};

/// The first frame on every connection. The same for everybody.
[[nodiscard]] QByteArray helloFrame(const SessionState &state);
[[nodiscard]] QByteArray welcomeFrame(const SessionState &state, ParticipantNumber participant, int language);
/// Place of a language tag in the plan's languages; 0 for any other.
[[nodiscard]] int languageOf(const SessionState &state, const QString &tag);

/// Small changes that reach phones by themselves; `time` and `pause` hold this phone's own time.
[[nodiscard]] QByteArray timeFrame(const SessionState &state, ParticipantNumber participant, qint64 ms);
[[nodiscard]] QByteArray pauseFrame(const SessionState &state, ParticipantNumber participant, qint64 ms);
[[nodiscard]] QByteArray floorFrame(const SessionState &state);
[[nodiscard]] QByteArray namedFrame(const SessionState &state, ParticipantNumber participant);
[[nodiscard]] QByteArray undoneFrame();

/// Who must be told what after a record was made durable.
enum class Audience { Nobody, Everybody, One };
enum class Telling { Nothing, Scene, UndoneThenScene, Time, Pause, Floor, Name, Removal };
struct Notice {
    Audience audience = Audience::Nobody;
    Telling telling = Telling::Nothing;
    ParticipantNumber participant = 0; ///< Of One.
};
[[nodiscard]] Notice noticeFor(const Record &record);

} // namespace mehfooz::workshop
