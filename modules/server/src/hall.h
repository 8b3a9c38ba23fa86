// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone_link.h"

#include <workshop/frame_codec.h>
#include <workshop/phone_view.h>

namespace mehfooz::server {

/// What leaves for one link at the next durable moment.
struct Reply {
    enum class Kind { Frame, Welcome, Scene };
    PhoneLinkPtr link;
    Kind kind = Kind::Frame;
    QByteArray frame;                               ///< Of Frame.
    workshop::ParticipantNumber participant = 0;    ///< Of Welcome.
};
using Replies = std::vector<Reply>;

/// Who sits where, and what everybody is shown. Reads the state, never changes it, and is only asked when the state is
/// on the disk. Belongs to the server's thread.
class Hall final {
public:
    explicit Hall(const workshop::SessionState &state) : m_state{state} { }
    Q_DISABLE_COPY_MOVE(Hall)

    /// The first frame for a new link.
    void greet(PhoneLink &link);
    /// Takes a link that is over from its seat; true when it had one.
    bool leave(PhoneLink &link);
    /// Sends what was kept for single links, then tells everybody, or one, what the durable records changed. Scenes of
    /// one moment are sent once. `ms` is session time, here and below.
    void show(const Replies &replies, const std::vector<workshop::Notice> &notices, qint64 ms);
    /// A question goes to a large hall in pieces, so that the first answers do not wait for the last phone: true while
    /// there are phones left to be shown it.
    [[nodiscard]] bool isShowing() const { return m_showNext.has_value(); }
    void showMore(qint64 ms);
    /// Shows it to all that are left. Due before the session takes another step.
    void showRest(qint64 ms);
    /// Sends the present scene to everybody again.
    void repeatScene(qint64 ms);
    void sayGoodbye();

    [[nodiscard]] int seated() const { return m_seated; }
    [[nodiscard]] bool isSeated(workshop::ParticipantNumber participant) const;

private:
    void send(const Reply &reply, qint64 ms);
    void seat(const PhoneLinkPtr &link, workshop::ParticipantNumber participant, qint64 ms);
    void vacate(workshop::ParticipantNumber participant, workshop::Bye why);
    void tellOne(const workshop::Notice &notice, qint64 ms);
    void tellEverybody(workshop::Telling telling, qint64 ms);
    void beginToShow(qint64 ms);
    void tellSeated(PhoneLink &link, workshop::Telling telling, qint64 ms);
    /// The scene, and before it the question of a closed or revealed one.
    void sendWholeScene(PhoneLink &link, qint64 ms);
    void sendScene(PhoneLink &link, const workshop::SceneFrames &scene, qint64 ms);
    [[nodiscard]] QByteArray ownFrame(workshop::Telling telling, workshop::ParticipantNumber participant, qint64 ms) const;
    [[nodiscard]] const workshop::SceneFrames &frames();

    const workshop::SessionState &m_state;
    std::vector<PhoneLink *> m_seats; ///< By participant; null: nobody there.
    int m_seated = 0;
    quint64 m_scene = 1;              ///< Grows with each scene that everybody gets.
    std::optional<workshop::ParticipantNumber> m_showNext; ///< Who is shown the question next.
    std::optional<workshop::SceneFrames> m_frames;
    quint64 m_framesOf = 0;           ///< Records that m_frames were made after.
    QByteArray m_hello;
    bool m_helloLocked = false;
};

} // namespace mehfooz::server
