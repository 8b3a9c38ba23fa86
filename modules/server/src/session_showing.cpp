// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when records have become durable, and with time.
#include "session_host.h"

#include <base/logging.h>

#include <utility>

namespace mehfooz::server {

namespace {

constexpr qint64 kBetweenSnapshots = 100;
constexpr qint64 kBetweenPeople = 1'000;

std::vector<Person> peopleOf(const workshop::SessionState &state, const Hall &hall)
{
    std::vector<Person> people;
    people.reserve(state.participants.size());
    for (workshop::ParticipantNumber number = 0; number < state.participants.size(); ++number) {
        const workshop::Participant &each = state.participants[number];
        people.push_back({number, each.name, each.team, each.permille, each.kind == workshop::ParticipantKind::Card, each.removed, hall.isSeated(number)});
    }
    return people;
}

} // namespace

void SessionHost::durable()
{
    tellBack();
    const Replies replies = std::exchange(m_replies, {});
    const auto notices = std::exchange(m_notices, {});
    const qint64 ms = m_offset + m_clock.at(m_surroundings.clocks());
    m_hall.show(replies, notices, ms);
    showMoreSoon();
    if (m_settings.naive.sendsAllToAll && m_dirty)
        m_hall.repeatScene(ms);
    for (const LiveServer::Done &done : std::exchange(m_dones, {}))
        done({});
    publish();
    for (const auto &look : std::exchange(m_looks, {}))
        look(m_state);
    m_sealed = false;
    takeHeld();
    if (m_stopped && m_held.empty() && m_commits.isIdle() && m_writer->pending() == 0)
        finishStop();
}

void SessionHost::failed(const Error &error)
{
    const bool first = !std::exchange(m_toldFailure, true);
    if (!first)
        return;
    qCWarning(logServer, "the journal cannot be written: %ls", qUtf16Printable(error.detail));
    if (m_callbacks.event)
        m_callbacks.event(HostEvent::JournalFails, error.detail);
}

void SessionHost::showMoreSoon()
{
    if (!m_hall.isShowing() || std::exchange(m_showsSoon, true))
        return;
    m_surroundings.soon([this] {
        m_showsSoon = false;
        m_hall.showMore(m_offset + m_clock.at(m_surroundings.clocks()));
        showMoreSoon();
    });
}

void SessionHost::tellBack()
{
    if (!std::exchange(m_toldFailure, false))
        return;
    qCInfo(logServer, "the journal can be written again");
    if (m_callbacks.event)
        m_callbacks.event(HostEvent::JournalIsBack, {});
}

void SessionHost::tick()
{
    const qint64 ms = now();
    const qint64 running = m_surroundings.clocks().runningMs;
    m_commits.tick(running);
    if (m_stopped && running >= m_stopDeadline)
        return finishStop();
    if (m_commits.isIdle() && m_settings.closesByTime)
        closeByTime(ms);
    if (m_commits.isIdle() && m_writer->pending() == 0)
        publish();
}

void SessionHost::closeByTime(qint64 ms)
{
    const auto limit = workshop::everybodysLimitMs(m_state);
    // Exactly at the limit is in time.
    if (limit && ms > *limit)
        take({nullptr, {}, workshop::CloseNow{}, {}, ms});
}

void SessionHost::setNetwork(const QStringList &addresses, quint16 port)
{
    const bool changed = m_port != 0 && addresses != m_addresses;
    m_addresses = addresses;
    m_port = port;
    m_dirty = m_dirty || changed;
    if (changed && m_callbacks.event)
        m_callbacks.event(HostEvent::NetworkChanged, addresses.join(u' '));
}

void SessionHost::publish()
{
    const qint64 running = m_surroundings.clocks().runningMs;
    if (!m_callbacks.snapshot || !m_dirty || running - m_publishedAt < kBetweenSnapshots)
        return;
    m_dirty = false;
    m_publishedAt = running;
    if (!m_people || (m_peopleDirty && running - m_peopleAt >= kBetweenPeople)) {
        m_people = std::make_shared<const std::vector<Person>>(peopleOf(m_state, m_hall));
        m_peopleAt = running;
        m_peopleDirty = false;
    }
    m_dirty = m_peopleDirty; // the list of people follows with a later snapshot
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->ms = m_offset + m_clock.at(m_surroundings.clocks());
    snapshot->console = workshop::consoleView(m_state, snapshot->ms);
    snapshot->connected = m_hall.seated();
    snapshot->waiting = std::max(0, m_waiting - m_hall.seated());
    snapshot->people = m_people;
    snapshot->frames = m_counts;
    snapshot->wrongPins = m_pins.failures();
    snapshot->proposesNewPin = m_attackedPin == m_state.pin;
    snapshot->addresses = m_addresses;
    snapshot->port = m_port;
    m_callbacks.snapshot(std::move(snapshot));
}

void SessionHost::stop(std::function<void()> finished, qint64 deadlineMs)
{
    m_stopped = std::move(finished);
    m_stopDeadline = deadlineMs;
    commitSoon();
}

void SessionHost::finishStop()
{
    const auto finished = std::exchange(m_stopped, {});
    if (!finished)
        return;
    m_over = true;
    for (const LiveServer::Done &done : std::exchange(m_dones, {}))
        done(workshop::refuse(workshop::Refusal::NotNow));
    for (const Held &held : std::exchange(m_held, {})) {
        if (held.done)
            held.done(workshop::refuse(workshop::Refusal::NotNow));
    }
    m_hall.showRest(m_offset + m_clock.at(m_surroundings.clocks()));
    m_hall.sayGoodbye();
    finished();
}

} // namespace mehfooz::server
