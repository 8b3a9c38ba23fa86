// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/journal.h>

#include <functional>

namespace mehfooz::server {

/// Brings what was appended to a journal to the disk, on another thread, one commit at a time; after a failure again
/// and again, later each time. Belongs to one thread, as its callbacks do.
class CommitLoop final {
public:
    using Work = std::function<Expected<void>()>;
    using Done = std::function<void(Expected<void>)>;
    /// Does the work elsewhere, then calls `done` on the loop's thread.
    using Elsewhere = std::function<void(Work, Done)>;
    struct Listener {
        std::function<void()> durable;              ///< All that was appended is on the disk.
        std::function<void(const Error &)> failed;  ///< Not yet; it will be tried again.
    };

    static constexpr qint64 kFirstWaitMs = 250;
    static constexpr qint64 kLongestWaitMs = 4'000;

    CommitLoop(workshop::JournalWriter &writer, Elsewhere elsewhere, Listener listener);
    Q_DISABLE_COPY_MOVE(CommitLoop)

    /// Nothing is under way: records may be appended.
    [[nodiscard]] bool isIdle() const { return m_stage == Stage::Idle; }
    /// The last commit failed and none has succeeded since.
    [[nodiscard]] bool isFailing() const { return m_waitMs > 0; }
    /// Commits what was appended; calls durable() at once where that is nothing. Only while idle.
    void start();
    /// Tries again when the wait is over.
    void tick(qint64 nowMs);

private:
    enum class Stage { Idle, Running, Waiting };
    void run();
    void finished(const Expected<void> &result);

    workshop::JournalWriter &m_writer;
    Elsewhere m_elsewhere;
    Listener m_listener;
    Stage m_stage = Stage::Idle;
    qint64 m_waitMs = 0;  ///< 0: the last commit succeeded.
    qint64 m_retryAt = 0; ///< 0: to be set by the next tick.
};

} // namespace mehfooz::server
