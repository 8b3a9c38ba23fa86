// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commit_loop.h"
#include "hall.h"
#include "host_clock.h"

#include <server/live_server.h>

#include <workshop/pin_gate.h>

#include <deque>

namespace mehfooz::server {

/// The session between the sockets and the engine. A frame or a command comes to records, which gather with what else
/// arrives; when they are on the disk their replies leave and what they changed is shown. While a commit is under way
/// nothing is decided, so whatever leaves here is made of a state that is on the disk.
/// Belongs to the server's thread; knows no socket.
class SessionHost final {
public:
    struct Surroundings {
        std::function<ClockReading()> clocks;
        CommitLoop::Elsewhere elsewhere;
        std::function<void(std::function<void()>)> soon; ///< Runs it after what is ready now.
    };

    SessionHost(HostedSession session, const ServerSettings &settings, HostCallbacks callbacks, Surroundings surroundings);
    Q_DISABLE_COPY_MOVE(SessionHost)

    /// A phone whose upgrade is done.
    void opened(const PhoneLinkPtr &link);
    /// A whole text frame, of at most kLargestFrame bytes.
    void frameArrived(const PhoneLinkPtr &link, QByteArrayView bytes);
    /// A message that is no frame of the protocol: binary, or too big.
    void refuseMessage(const PhoneLinkPtr &link, workshop::Refusal refusal);
    /// A link that is over; called once.
    void gone(PhoneLink &link);

    void post(workshop::Command command, LiveServer::Done done);
    void inspect(std::function<void(const workshop::SessionState &)> look);
    /// Ten times a second or so.
    void tick();
    void setNetwork(const QStringList &addresses, quint16 port);
    void setWaiting(int connections) { m_waiting = connections; }
    /// Brings to the disk what is there, then says good-bye to everybody and calls `finished`, at the latest at `deadlineMs`
    /// of the running clock.
    void stop(std::function<void()> finished, qint64 deadlineMs);

    [[nodiscard]] bool isHealthy() const { return !m_commits.isFailing(); }
    [[nodiscard]] QByteArray sid() const;

private:
    /// A frame or a command that waits for the disk.
    struct Held {
        PhoneLinkPtr link; ///< None: from the trainer.
        workshop::PhoneFrame frame;
        workshop::Command command;
        LiveServer::Done done;
        qint64 ms = 0; ///< When it arrived.
        std::function<void(const workshop::SessionState &)> look = {}; ///< Of one who only looks.
    };

    void take(Held held);
    void takeHeld();
    void handle(const Held &held);
    void handleFrame(const PhoneLinkPtr &link, const workshop::PhoneFrame &frame, qint64 ms);
    void join(const PhoneLinkPtr &link, const workshop::JoinFrame &frame, qint64 ms);
    void back(const PhoneLinkPtr &link, const workshop::BackFrame &frame);
    void answer(const PhoneLinkPtr &link, const workshop::AnswerFrame &frame, qint64 ms);
    struct Numbered {
        quint64 sequence = 0;
        workshop::Command command;
    };
    void number(const PhoneLinkPtr &link, const Numbered &numbered, qint64 ms);
    [[nodiscard]] bool passesPin(const PhoneLinkPtr &link, const QString &typed);
    void keep(const std::vector<workshop::Record> &records);
    void command(const Held &held);

    void countMalformed(const PhoneLinkPtr &link);
    void commitSoon();
    void durable();
    void failed(const Error &error);
    void closeByTime(qint64 ms);
    void publish();
    void tellBack();
    void showMoreSoon();
    void finishStop();
    [[nodiscard]] qint64 now();

    workshop::SessionState m_state;
    std::unique_ptr<workshop::JournalWriter> m_writer;
    ServerSettings m_settings;
    HostCallbacks m_callbacks;
    Surroundings m_surroundings;
    HostClock m_clock;
    qint64 m_offset; ///< Session time at the start of the clock.
    workshop::PinGate m_pins;
    QString m_attackedPin; ///< The last PIN that was guessed at faster than a hall mistypes.
    workshop::FrameCounts m_counts;
    CommitLoop m_commits;
    Hall m_hall;

    std::deque<Held> m_held;
    Replies m_replies;               ///< To leave with the next durable moment.
    std::vector<workshop::Notice> m_notices;
    std::vector<LiveServer::Done> m_dones;
    std::vector<std::function<void(const workshop::SessionState &)>> m_looks;
    bool m_sealed = false;           ///< A step for everybody is in the batch: the next one waits for its showing.
    bool m_commitIsDue = false;
    bool m_showsSoon = false;
    bool m_toldFailure = false;
    int m_heldCommands = 0;
    bool m_dirty = true;             ///< Something changed since the last snapshot.
    bool m_peopleDirty = true;
    qint64 m_publishedAt = -1'000'000;
    qint64 m_peopleAt = -1'000'000;
    std::shared_ptr<const std::vector<Person>> m_people;
    QStringList m_addresses;
    quint16 m_port = 0;
    int m_waiting = 0;
    std::function<void()> m_stopped; ///< Set: stopping.
    bool m_over = false;             ///< The good-byes are said: nothing is taken any more.
    qint64 m_stopDeadline = 0;
};

} // namespace mehfooz::server
