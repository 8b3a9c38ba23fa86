// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall.h"

#include <algorithm>
#include <utility>

namespace mehfooz::server {

using workshop::Audience;
using workshop::Telling;

void Hall::greet(PhoneLink &link)
{
    if (m_hello.isEmpty() || m_helloLocked != m_state.locked) {
        m_hello = workshop::helloFrame(m_state);
        m_helloLocked = m_state.locked;
    }
    link.send({m_hello, {}});
}

bool Hall::isSeated(workshop::ParticipantNumber participant) const
{
    return participant < m_seats.size() && m_seats[participant];
}

bool Hall::leave(PhoneLink &link)
{
    const auto participant = std::exchange(link.seat.participant, std::nullopt);
    if (!participant || m_seats[*participant] != &link)
        return false;
    m_seats[*participant] = nullptr;
    --m_seated;
    return true;
}

void Hall::vacate(workshop::ParticipantNumber participant, workshop::Bye why)
{
    if (!isSeated(participant))
        return;
    PhoneLink &link = *m_seats[participant];
    leave(link);
    link.send({workshop::byeFrame(why), {}});
    link.close(Closing::Normal);
}

void Hall::seat(const PhoneLinkPtr &link, workshop::ParticipantNumber participant, qint64 ms)
{
    const bool sitsThere = link->seat.participant == participant;
    if (!sitsThere) {
        leave(*link);
        vacate(participant, workshop::Bye::Elsewhere);
        if (m_seats.size() <= participant)
            m_seats.resize(std::max<std::size_t>(m_state.participants.size(), participant + 1));
        m_seats[participant] = link.get();
        link->seat.participant = participant;
        ++m_seated;
    }
    link->send({workshop::welcomeFrame(m_state, participant, link->seat.language), {}});
    sendWholeScene(*link, ms);
}

void Hall::send(const Reply &reply, qint64 ms)
{
    if (!reply.link->isOpen())
        return;
    switch (reply.kind) {
    case Reply::Kind::Frame: reply.link->send({reply.frame, {}}); break;
    case Reply::Kind::Welcome: seat(reply.link, reply.participant, ms); break;
    case Reply::Kind::Scene: sendWholeScene(*reply.link, ms); break;
    }
}

const workshop::SceneFrames &Hall::frames()
{
    if (!m_frames || m_framesOf != m_state.records) {
        m_frames.emplace(m_state);
        m_framesOf = m_state.records;
    }
    return *m_frames;
}

void Hall::sendWholeScene(PhoneLink &link, qint64 ms)
{
    if (!link.seat.participant)
        return;
    QByteArray earlier = frames().earlierFrame(*link.seat.participant, link.seat.language, ms);
    if (!earlier.isEmpty())
        link.send({std::move(earlier), {}});
    sendScene(link, frames(), ms);
}

void Hall::sendScene(PhoneLink &link, const workshop::SceneFrames &scene, qint64 ms)
{
    if (!link.seat.participant)
        return;
    constexpr qsizetype kUsualTail = 80;
    const workshop::ParticipantNumber participant = *link.seat.participant;
    Outgoing frame{scene.headFor(participant, link.seat.language), {}};
    frame.tail.reserve(kUsualTail);
    scene.appendTail(frame.tail, participant, ms);
    link.seat.scene = m_scene;
    link.send(std::move(frame));
}

void Hall::show(const Replies &replies, const std::vector<workshop::Notice> &notices, qint64 ms)
{
    const auto isScene = [](const workshop::Notice &notice) { return notice.audience == Audience::Everybody && notice.telling == Telling::Scene; };
    const bool scene = std::ranges::any_of(notices, isScene);
    // Who is welcomed now gets the new scene with it, and not once more with everybody.
    m_scene += scene ? 1 : 0;
    for (const Reply &reply : replies)
        send(reply, ms);
    for (const workshop::Notice &notice : notices) {
        if (notice.audience == Audience::One)
            tellOne(notice, ms);
        else if (notice.audience == Audience::Everybody && !isScene(notice))
            tellEverybody(notice.telling, ms);
    }
    if (scene && m_state.scene.stage == workshop::Stage::Question)
        beginToShow(ms);
    else if (scene)
        tellEverybody(Telling::Scene, ms);
}

void Hall::beginToShow(qint64 ms)
{
    (void)frames();
    m_showNext = 0;
    showMore(ms);
}

void Hall::showMore(qint64 ms)
{
    constexpr int kPhonesAtOnce = 128;
    int shown = 0;
    // What answers have changed since is no part of this frame: it is made as the question opened.
    for (; m_showNext && shown < kPhonesAtOnce; ++*m_showNext) {
        if (*m_showNext >= m_seats.size()) {
            m_showNext.reset();
            return;
        }
        PhoneLink *link = m_seats[*m_showNext];
        if (!link || link->seat.scene == m_scene)
            continue;
        sendScene(*link, *m_frames, ms);
        ++shown;
    }
}

void Hall::showRest(qint64 ms)
{
    while (isShowing())
        showMore(ms);
}

void Hall::repeatScene(qint64 ms)
{
    ++m_scene;
    tellEverybody(Telling::Scene, ms);
}

QByteArray Hall::ownFrame(Telling telling, workshop::ParticipantNumber participant, qint64 ms) const
{
    switch (telling) {
    case Telling::Time: return workshop::timeFrame(m_state, participant, ms);
    case Telling::Pause: return workshop::pauseFrame(m_state, participant, ms);
    case Telling::Name: return workshop::namedFrame(m_state, participant);
    case Telling::Floor: return workshop::floorFrame(m_state);
    default: return {};
    }
}

void Hall::tellOne(const workshop::Notice &notice, qint64 ms)
{
    if (notice.telling == Telling::Removal)
        vacate(notice.participant, workshop::Bye::Removed);
    else if (isSeated(notice.participant))
        m_seats[notice.participant]->send({ownFrame(notice.telling, notice.participant, ms), {}});
}

void Hall::tellEverybody(Telling telling, qint64 ms)
{
    // A link that is full ends in send() and leaves its seat empty, so seats are looked up one by one.
    for (workshop::ParticipantNumber participant = 0; participant < m_seats.size(); ++participant) {
        if (PhoneLink *link = m_seats[participant])
            tellSeated(*link, telling, ms);
    }
}

void Hall::tellSeated(PhoneLink &link, Telling telling, qint64 ms)
{
    switch (telling) {
    case Telling::Scene:
        if (link.seat.scene != m_scene)
            sendScene(link, frames(), ms);
        break;
    case Telling::UndoneThenScene:
        link.send({workshop::undoneFrame(), {}});
        sendWholeScene(link, ms);
        break;
    case Telling::Nothing: break;
    default: link.send({ownFrame(telling, *link.seat.participant, ms), {}});
    }
}

void Hall::sayGoodbye()
{
    for (workshop::ParticipantNumber participant = 0; participant < m_seats.size(); ++participant)
        vacate(participant, workshop::Bye::Stopping);
}

} // namespace mehfooz::server
