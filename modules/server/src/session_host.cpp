// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_host.h"

#include <base/logging.h>

namespace mehfooz::server {

using workshop::Refusal;

namespace {

constexpr int kMostMalformed = 20;
constexpr int kMostHeldCommands = 1'000;

/// The number of a numbered message; 0 for any other.
quint64 sequenceOf(const workshop::PhoneFrame &frame)
{
    return std::visit(
        [](const auto &each) -> quint64 {
            if constexpr (requires { each.sequence; })
                return each.sequence;
            else
                return 0;
        },
        frame);
}

} // namespace

SessionHost::SessionHost(HostedSession session, const ServerSettings &settings, HostCallbacks callbacks, Surroundings surroundings)
    : m_state{std::move(session.state)}, m_writer{std::move(session.writer)}, m_settings{settings}, m_callbacks{std::move(callbacks)},
      m_surroundings{std::move(surroundings)}, m_clock{m_surroundings.clocks()}, m_offset{m_state.ms},
      m_commits{*m_writer, m_surroundings.elsewhere, {[this] { durable(); }, [this](const Error &error) { failed(error); }}}, m_hall{m_state}
{
}

QByteArray SessionHost::sid() const
{
    return m_state.plan->sid.toLatin1();
}

qint64 SessionHost::now()
{
    const qint64 ms = m_offset + m_clock.at(m_surroundings.clocks());
    if (m_clock.takeGap()) {
        // The time without the host does not count; that the clock goes on again is for the trainer to say.
        const bool pauses = workshop::runningOpening(m_state) && !m_state.pausedSince;
        if (pauses)
            take({nullptr, {}, workshop::Pause{}, {}, ms});
        if (pauses && m_callbacks.event)
            m_callbacks.event(HostEvent::PausedBySleep, {});
    }
    return ms;
}

void SessionHost::opened(const PhoneLinkPtr &link)
{
    link->seat.rate = RateLimit{m_surroundings.clocks().runningMs};
    m_hall.greet(*link);
}

void SessionHost::gone(PhoneLink &link)
{
    if (m_hall.leave(link))
        m_dirty = m_peopleDirty = true;
}

void SessionHost::countMalformed(const PhoneLinkPtr &link)
{
    if (++link->seat.malformed >= kMostMalformed)
        link->close(Closing::Policy);
}

void SessionHost::refuseMessage(const PhoneLinkPtr &link, Refusal refusal)
{
    m_counts.count(workshop::refuse(refusal));
    link->send({workshop::refusedFrame(refusal), {}});
    countMalformed(link);
}

void SessionHost::frameArrived(const PhoneLinkPtr &link, QByteArrayView bytes)
{
    auto frame = workshop::readFrame(bytes);
    if (!link->seat.rate.take(m_surroundings.clocks().runningMs)) {
        const int wait = link->seat.rate.waitSeconds();
        m_counts.count(workshop::refuse(Refusal::TooFast));
        link->send({workshop::refusedFrame(Refusal::TooFast, frame ? sequenceOf(*frame) : 0, wait), {}});
        if (link->seat.rate.isFlood())
            link->close(Closing::Policy);
        return;
    }
    if (!frame)
        return refuseMessage(link, frame.error());
    m_counts.count(frame);
    if (std::holds_alternative<workshop::PingFrame>(*frame))
        link->send({workshop::pongFrame(), {}});
    else if (!std::holds_alternative<workshop::UnknownFrame>(*frame))
        take({link, std::move(*frame), {}, {}, now()});
}

void SessionHost::post(workshop::Command command, LiveServer::Done done)
{
    if (m_stopped || m_over || m_heldCommands >= kMostHeldCommands) {
        if (done)
            done(workshop::refuse(Refusal::NotNow));
        return;
    }
    const qint64 ms = m_offset + m_clock.at(m_surroundings.clocks());
    take({nullptr, {}, std::move(command), std::move(done), ms});
}

void SessionHost::inspect(std::function<void(const workshop::SessionState &)> look)
{
    // In its turn, so that it sees what was posted before it.
    take({nullptr, {}, {}, {}, 0, std::move(look)});
}

void SessionHost::take(Held held)
{
    if (m_over)
        return;
    if (m_commits.isIdle() && !m_sealed && m_held.empty()) {
        handle(held);
        return;
    }
    if (held.link)
        ++held.link->seat.held;
    else
        ++m_heldCommands;
    m_held.push_back(std::move(held));
}

void SessionHost::takeHeld()
{
    while (!m_held.empty() && m_commits.isIdle() && !m_sealed) {
        const Held held = std::move(m_held.front());
        m_held.pop_front();
        handle(held);
        if (held.link) {
            --held.link->seat.held;
            held.link->readOn();
        } else {
            --m_heldCommands;
        }
    }
}

void SessionHost::handle(const Held &held)
{
    if (held.link)
        handleFrame(held.link, held.frame, held.ms);
    else if (held.look)
        m_looks.push_back(held.look);
    else
        command(held);
    commitSoon();
}

void SessionHost::handleFrame(const PhoneLinkPtr &link, const workshop::PhoneFrame &frame, qint64 ms)
{
    if (!link->isOpen())
        return;
    if (const auto *joining = std::get_if<workshop::JoinFrame>(&frame))
        join(link, *joining, ms);
    else if (const auto *returning = std::get_if<workshop::BackFrame>(&frame))
        back(link, *returning);
    else if (const auto *answering = std::get_if<workshop::AnswerFrame>(&frame))
        answer(link, *answering, ms);
    else if (const auto *voting = std::get_if<workshop::VoteFrame>(&frame))
        number(link, {voting->sequence, workshop::Vote{link->seat.participant.value_or(0), voting->activity, voting->sequence, voting->choices}}, ms);
    else if (const auto *wording = std::get_if<workshop::WordFrame>(&frame))
        number(link, {wording->sequence, workshop::SendWord{link->seat.participant.value_or(0), wording->activity, wording->sequence, wording->text}}, ms);
    else if (const auto *asking = std::get_if<workshop::AskFrame>(&frame))
        number(link, {asking->sequence, workshop::AskFloor{link->seat.participant.value_or(0), asking->sequence, asking->text}}, ms);
    else if (const auto *swapping = std::get_if<workshop::LanguageFrame>(&frame)) {
        link->seat.language = static_cast<quint8>(workshop::languageOf(m_state, swapping->language));
        m_replies.push_back({link, Reply::Kind::Scene, {}, 0});
    }
}

bool SessionHost::passesPin(const PhoneLinkPtr &link, const QString &typed)
{
    const qint64 running = m_surroundings.clocks().runningMs;
    const QString address = link->address();
    const workshop::PinVerdict verdict = m_pins.judge({typed, address, link->seat.wrongPins}, m_state.pin, running);
    if (verdict == workshop::PinVerdict::Right)
        return true;
    const bool waits = verdict == workshop::PinVerdict::Wait;
    // A first try is looked at even while others wait; later ones of a connection that waits are not, and cost nothing.
    if (!waits || link->seat.wrongPins == 0)
        ++link->seat.wrongPins;
    if (m_pins.isUnderAttack(running))
        m_attackedPin = m_state.pin;
    m_dirty = true;
    const int seconds = waits ? m_pins.waitSeconds(address, running) : 0;
    m_replies.push_back({link, Reply::Kind::Frame, workshop::refusedFrame(waits ? Refusal::PinWait : Refusal::PinWrong, 0, seconds), 0});
    return false;
}

void SessionHost::join(const PhoneLinkPtr &link, const workshop::JoinFrame &frame, qint64 ms)
{
    if (!passesPin(link, frame.pin))
        return;
    const auto decision = workshop::decide(m_state, workshop::Join{workshop::hashOfSecret(frame.secret), frame.name, frame.team, frame.pairCode}, ms);
    if (!decision) {
        m_replies.push_back({link, Reply::Kind::Frame, workshop::refusedFrame(decision.error()), 0});
        return;
    }
    keep(decision->records);
    link->seat.language = static_cast<quint8>(workshop::languageOf(m_state, frame.language));
    m_replies.push_back({link, Reply::Kind::Welcome, {}, decision->participant});
    m_peopleDirty = m_dirty = true;
}

void SessionHost::back(const PhoneLinkPtr &link, const workshop::BackFrame &frame)
{
    const QByteArray hash = workshop::hashOfSecret(frame.secret);
    const auto known = frame.sid == m_state.plan->sid && !hash.isEmpty() ? workshop::participantOf(m_state, hash) : std::nullopt;
    const bool removed = known && m_state.participants[*known].removed;
    if (!known || removed) {
        m_replies.push_back({link, Reply::Kind::Frame, workshop::refusedFrame(removed ? Refusal::Removed : Refusal::Unknown), 0});
        return;
    }
    link->seat.language = static_cast<quint8>(workshop::languageOf(m_state, frame.language));
    m_replies.push_back({link, Reply::Kind::Welcome, {}, *known});
    m_peopleDirty = m_dirty = true;
}

void SessionHost::answer(const PhoneLinkPtr &link, const workshop::AnswerFrame &frame, qint64 ms)
{
    workshop::GiveAnswer given{link->seat.participant.value_or(0), frame.opening, frame.sequence, {}, frame.sure};
    // What was accepted before is acknowledged whatever the repeat says, also when it fits no question.
    const bool again = link->seat.participant && workshop::isAccepted(m_state.participants[given.participant], frame.sequence);
    if (link->seat.participant && !again) {
        auto read = workshop::answerFromWire(m_state, frame.opening, given.participant, frame.answer);
        if (!read) {
            m_replies.push_back({link, Reply::Kind::Frame, workshop::refusedFrame(read.error(), frame.sequence), 0});
            return;
        }
        given.answer = std::move(*read);
    }
    number(link, {frame.sequence, std::move(given)}, ms);
}

void SessionHost::number(const PhoneLinkPtr &link, const Numbered &numbered, qint64 ms)
{
    const auto refuse = [&](Refusal refusal) { m_replies.push_back({link, Reply::Kind::Frame, workshop::refusedFrame(refusal, numbered.sequence), 0}); };
    if (!link->seat.participant)
        return refuse(Refusal::NotJoined);
    const auto decision = workshop::decide(m_state, numbered.command, ms);
    if (!decision)
        return refuse(decision.error());
    keep(decision->records);
    m_replies.push_back({link, Reply::Kind::Frame, workshop::ackFrame(numbered.sequence), 0});
    m_sealed = m_sealed || m_settings.naive.commitsEachAnswer;
}

void SessionHost::command(const Held &held)
{
    m_hall.showRest(held.ms);
    const auto decision = workshop::decide(m_state, held.command, held.ms);
    if (!decision) {
        if (held.done)
            held.done(workshop::refuse(decision.error()));
        return;
    }
    keep(decision->records);
    m_peopleDirty = true;
    if (held.done)
        m_dones.push_back(held.done);
}

void SessionHost::keep(const std::vector<workshop::Record> &records)
{
    for (const workshop::Record &record : records) {
        m_writer->append(record);
        workshop::apply(m_state, record);
        const workshop::Notice notice = workshop::noticeFor(record);
        if (notice.audience != workshop::Audience::Nobody)
            m_notices.push_back(notice);
        m_sealed = m_sealed || notice.audience == workshop::Audience::Everybody;
        m_dirty = true;
    }
}

void SessionHost::commitSoon()
{
    if (m_commitIsDue || !m_commits.isIdle())
        return;
    m_commitIsDue = true;
    m_surroundings.soon([this] {
        m_commitIsDue = false;
        if (m_commits.isIdle())
            m_commits.start();
    });
}

} // namespace mehfooz::server
