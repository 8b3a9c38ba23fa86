// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auto_trainer.h"
#include "cli_io.h"

#include <server/live_server.h>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace mehfooz::cli {

/// The trainer's place at a host without a window: words that are typed or piped in become commands, and what comes of
/// them is told. The server's thread brings news, a reading thread brings words; run() is for one thread.
class ServeDesk final {
public:
    ServeDesk(CliIo &io, bool json) : m_io{io}, m_json{json} { }
    Q_DISABLE_COPY_MOVE(ServeDesk)

    /// For LiveServer::start().
    [[nodiscard]] server::HostCallbacks callbacks();
    /// A line that the trainer wrote.
    void hear(const QString &word);
    /// No more words will come.
    void hearEnd();

    /// Until the session has ended, the words have, or the process was told to stop. With `automatic` the end of the
    /// words ends nothing.
    void run(server::LiveServer &server, std::optional<AutoTrainer> automatic);

private:
    struct News {
        QString text;  ///< In JSON, or for a person in English.
        QString urdu;
    };
    void tell(News news);
    void tellAll();
    void obey(server::LiveServer &server, const QString &word);
    void tellStatus();
    void tellDigest(server::LiveServer &server);
    [[nodiscard]] std::shared_ptr<const server::HostSnapshot> latest();
    [[nodiscard]] bool isOver(bool automatic);

    CliIo &m_io;
    bool m_json;
    std::mutex m_mutex; // the desk sleeps until somebody brings something; posting would need an event loop
    std::condition_variable m_changed;
    std::deque<QString> m_words;
    std::deque<News> m_news;
    std::shared_ptr<const server::HostSnapshot> m_latest;
    bool m_noMoreWords = false;
};

/// The command that a word of the trainer stands for; none for "status" and for what is no word.
[[nodiscard]] std::optional<workshop::Command> commandOfWord(const QString &word);

} // namespace mehfooz::cli
