// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <workshop/engine.h>
#include <workshop/frame_codec.h>
#include <workshop/hall_view.h>
#include <workshop/journal.h>

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

/// A live session on the network: the sockets of the phones around the engine of `workshop`.
namespace mehfooz::server {

/// A session to be hosted: a new one (begin() and JournalWriter::create()), or one opened again (openJournal()).
struct HostedSession {
    workshop::SessionState state;
    std::unique_ptr<workshop::JournalWriter> writer;
};

enum class Reach { Everybody, ThisComputer };

/// Only for `workshop bench --baseline`: what a host would do that was written without thinking of the disk and the
/// network.
struct NaiveHost {
    bool commitsEachAnswer = false; ///< One commit an answer, not one for all that arrived meanwhile.
    bool sendsAllToAll = false;     ///< Every answer makes everybody get the present frame again.
};

struct ServerSettings {
    quint16 port = 0; ///< 0: one that is free.
    Reach reach = Reach::Everybody;
    QByteArray page;  ///< HTML of the phone page.
    /// Fewer where the system opens fewer files. Beyond, the longest waiting connection that has not joined makes room.
    int mostConnections = 24'000;
    /// Closes a question when nobody may answer it any more.
    bool closesByTime = true;
    std::chrono::milliseconds handshakeLimit{10'000}; ///< From the connection to the upgrade.
    std::chrono::milliseconds pingAfter{25'000};      ///< Silence after which a phone is asked whether it is there.
    std::chrono::milliseconds idleLimit{60'000};      ///< Silence after which its connection is cut.
    std::chrono::milliseconds writeLimit{20'000};     ///< A frame that does not leave in this time cuts it too.
    NaiveHost naive;
};

/// A participant as the trainer's list shows it.
struct Person {
    workshop::ParticipantNumber number = 0;
    QString name; ///< Empty: shown by number.
    int team = -1;
    quint32 permille = 1000;
    bool isCard = false;
    bool removed = false;
    bool connected = false;
};

/// All that the projector and the console show; what is in it is on the disk. A value.
struct HostSnapshot {
    workshop::ConsoleView console; ///< With the projector's view in it.
    qint64 ms = 0;                 ///< Session time that it was made at.
    int connected = 0;             ///< Participants whose phone is connected.
    int waiting = 0;               ///< Connections that have not joined.
    std::shared_ptr<const std::vector<Person>> people; ///< At most once a second new.
    workshop::FrameCounts frames;
    quint64 wrongPins = 0;
    bool proposesNewPin = false;   ///< Wrong PINs have come faster than a hall mistypes, and the PIN is still the same.
    QStringList addresses;         ///< For phones, best first; empty without a network.
    quint16 port = 0;
};

/// What the trainer is told besides.
enum class HostEvent {
    JournalFails,   ///< Nothing is acknowledged; the host tries again by itself.
    JournalIsBack,
    PausedBySleep,  ///< The computer slept or the program stood still; the open question was paused.
    NetworkChanged, ///< Other addresses than before.
};

/// Called on the server's thread: they must return soon and not call back into the server's wait or destructor.
struct HostCallbacks {
    std::function<void(std::shared_ptr<const HostSnapshot>)> snapshot; ///< At most ten times a second.
    std::function<void(HostEvent, const QString &detail)> event;
};

/// Hosts one session on a thread of its own. Construction by start(), destruction stops. Every function may be called
/// from any thread and returns at once, but for start(), stop() and the destructor.
class LiveServer final {
public:
    /// How a command ended: nothing, after it became durable, or why it was refused. Called on the server's thread.
    using Done = std::function<void(workshop::Allowed<void>)>;

    /// Listens and serves when this returns. Conflict: the port, which `detail` names, is taken; Unavailable.
    [[nodiscard]] static Expected<std::unique_ptr<LiveServer>> start(HostedSession session, const ServerSettings &settings, HostCallbacks callbacks);
    ~LiveServer();
    Q_DISABLE_COPY_MOVE(LiveServer)

    /// A command of the trainer.
    void post(workshop::Command command, Done done = {});
    /// Shows the state to `look` on the server's thread at a moment when all of it is on the disk.
    void inspect(std::function<void(const workshop::SessionState &)> look);
    /// Commits what is there, says good-bye to all phones and closes; at most some two seconds. A journal that cannot
    /// be written stays as it is on the disk. Nothing is taken afterwards.
    void stop();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QStringList addresses() const;

private:
    class Thread;
    explicit LiveServer(std::unique_ptr<Thread> thread);
    std::unique_ptr<Thread> m_thread;
};

} // namespace mehfooz::server
