// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve_desk.h"

#include <workshop/report.h>

#include <QJsonObject>

#include <array>
#include <csignal>
#include <future>

namespace mehfooz::cli {

namespace {

constexpr std::chrono::milliseconds kLook{50};

/// Set by the signal that asks the process to end; the only thing that a signal handler may touch.
volatile std::sig_atomic_t askedToStop = 0;

extern "C" void askToStop(int)
{
    askedToStop = 1;
}

QString lineOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact)) + u'\n';
}

QString stageKey(workshop::Stage stage)
{
    constexpr std::array<const char *, 11> kKeys{"lobby", "question", "closed", "revealed", "skipped", "ranking", "poll", "poll_closed", "cloud", "cloud_closed", "ended"};
    return QString::fromLatin1(kKeys.at(static_cast<std::size_t>(stage)));
}

QString eventKey(server::HostEvent event)
{
    switch (event) {
    case server::HostEvent::JournalFails: return QStringLiteral("journal_fails");
    case server::HostEvent::JournalIsBack: return QStringLiteral("journal_is_back");
    case server::HostEvent::PausedBySleep: return QStringLiteral("paused_by_sleep");
    case server::HostEvent::NetworkChanged: break;
    }
    return QStringLiteral("network_changed");
}

Words eventWords(server::HostEvent event, const QString &detail)
{
    switch (event) {
    case server::HostEvent::JournalFails:
        return {QStringLiteral("The journal cannot be written: %1. Nothing is acknowledged until it can; make room on the disk.").arg(detail),
                QStringLiteral("جرنل نہیں لکھا جا سکتا: %1۔ جب تک نہ لکھا جائے کسی جواب کی تصدیق نہیں ہوگی؛ ڈسک پر جگہ خالی کریں۔").arg(detail)};
    case server::HostEvent::JournalIsBack:
        return {QStringLiteral("The journal can be written again."), QStringLiteral("جرنل پھر سے لکھا جا رہا ہے۔")};
    case server::HostEvent::PausedBySleep:
        return {QStringLiteral("This computer slept, so the question is paused. Write resume to go on."),
                QStringLiteral("یہ کمپیوٹر سو گیا تھا، اس لیے سوال رکا ہوا ہے۔ جاری رکھنے کے لیے resume لکھیں۔")};
    case server::HostEvent::NetworkChanged: break;
    }
    return {QStringLiteral("The network changed; phones now use: %1").arg(detail), QStringLiteral("نیٹ ورک بدل گیا؛ اب فون یہ پتا استعمال کریں: %1").arg(detail)};
}

} // namespace

std::optional<workshop::Command> commandOfWord(const QString &word)
{
    if (word == u"next")
        return workshop::OpenItem{};
    if (word == u"close")
        return workshop::CloseNow{};
    if (word == u"reveal")
        return workshop::Reveal{};
    if (word == u"undo")
        return workshop::Undo{};
    if (word == u"skip")
        return workshop::SkipQuestion{};
    if (word == u"pause")
        return workshop::Pause{};
    if (word == u"resume")
        return workshop::Resume{};
    if (word == u"extend")
        return workshop::AddTime{};
    if (word == u"end")
        return workshop::EndSession{};
    return {};
}

server::HostCallbacks ServeDesk::callbacks()
{
    return {[this](std::shared_ptr<const server::HostSnapshot> snapshot) {
                const std::lock_guard lock{m_mutex};
                m_latest = std::move(snapshot);
                m_changed.notify_all();
            },
            [this](server::HostEvent event, const QString &detail) {
                const Words words = eventWords(event, detail);
                const QJsonObject object{{QStringLiteral("event"), eventKey(event)}, {QStringLiteral("detail"), detail}};
                tell(m_json ? News{lineOf(object), {}} : News{words.en + u'\n', words.ur + u'\n'});
            }};
}

void ServeDesk::hear(const QString &word)
{
    const std::lock_guard lock{m_mutex};
    m_words.push_back(word);
    m_changed.notify_all();
}

void ServeDesk::hearEnd()
{
    const std::lock_guard lock{m_mutex};
    m_noMoreWords = true;
    m_changed.notify_all();
}

void ServeDesk::tell(News news)
{
    const std::lock_guard lock{m_mutex};
    m_news.push_back(std::move(news));
    m_changed.notify_all();
}

void ServeDesk::tellAll()
{
    std::deque<News> news;
    {
        const std::lock_guard lock{m_mutex};
        news.swap(m_news);
    }
    for (const News &each : news) {
        if (m_json)
            m_io.resultNow(each.text);
        else
            m_io.say({each.text.trimmed(), each.urdu.trimmed()});
    }
}

std::shared_ptr<const server::HostSnapshot> ServeDesk::latest()
{
    const std::lock_guard lock{m_mutex};
    return m_latest;
}

void ServeDesk::obey(server::LiveServer &server, const QString &word)
{
    if (word.isEmpty())
        return;
    if (word == u"status")
        return tellStatus();
    const auto command = commandOfWord(word);
    if (!command) {
        const QString known = QStringLiteral("next, close, reveal, undo, skip, pause, resume, extend, end, status");
        tell(m_json ? News{lineOf({{QStringLiteral("unknown"), word.left(40)}}), {}}
                    : News{QStringLiteral("\"%1\" is no command; these are: %2").arg(word.left(40), known),
                           QStringLiteral("\"%1\" کوئی حکم نہیں؛ احکام یہ ہیں: %2").arg(word.left(40), known)});
        return;
    }
    server.post(*command, [this, word](const workshop::Allowed<void> &outcome) {
        const QString why = outcome ? QString{} : workshop::toKey(outcome.error());
        if (m_json)
            tell({lineOf({{QStringLiteral("did"), word}, {QStringLiteral("ok"), outcome.has_value()}, {QStringLiteral("refused"), why}}), {}});
        else
            tell(outcome ? News{QStringLiteral("%1: done").arg(word), QStringLiteral("‏%1: ہو گیا").arg(word)}
                         : News{QStringLiteral("%1: not now").arg(word), QStringLiteral("‏%1: ابھی نہیں ہو سکتا").arg(word)});
    });
}

void ServeDesk::tellStatus()
{
    const auto snapshot = latest();
    if (!snapshot)
        return;
    const workshop::ProjectorView &hall = snapshot->console.hall;
    if (m_json) {
        tell({lineOf({{QStringLiteral("stage"), stageKey(hall.stage)}, {QStringLiteral("paused"), hall.paused}, {QStringLiteral("item"), hall.item},
                      {QStringLiteral("items"), hall.items}, {QStringLiteral("participants"), hall.participants},
                      {QStringLiteral("connected"), snapshot->connected}, {QStringLiteral("answered"), static_cast<qint64>(hall.answered)},
                      {QStringLiteral("records"), static_cast<qint64>(snapshot->console.records)}, {QStringLiteral("refused"), static_cast<qint64>(snapshot->frames.refused)}}),
              {}});
        return;
    }
    tell({QStringLiteral("%1 %2/%3; %4 participants, %5 connected, %6 answered").arg(stageKey(hall.stage)).arg(hall.item).arg(hall.items)
              .arg(hall.participants).arg(snapshot->connected).arg(hall.answered),
          QStringLiteral("‏%1 %2/%3؛ شرکاء %4، جڑے ہوئے %5، جوابات %6").arg(stageKey(hall.stage)).arg(hall.item).arg(hall.items)
              .arg(hall.participants).arg(snapshot->connected).arg(hall.answered)});
}

bool ServeDesk::isOver(bool automatic)
{
    const std::lock_guard lock{m_mutex};
    const bool ended = m_latest && m_latest->console.hall.stage == workshop::Stage::Ended;
    return askedToStop != 0 || (m_words.empty() && (ended ? automatic || m_noMoreWords : m_noMoreWords && !automatic));
}

void ServeDesk::run(server::LiveServer &server, std::optional<AutoTrainer> automatic)
{
    std::signal(SIGINT, &askToStop);
    std::signal(SIGTERM, &askToStop);
    const auto start = std::chrono::steady_clock::now();
    while (!isOver(automatic.has_value())) {
        std::deque<QString> words;
        {
            std::unique_lock lock{m_mutex};
            if (m_words.empty() && m_news.empty())
                m_changed.wait_for(lock, kLook);
            words.swap(m_words);
        }
        for (const QString &word : words)
            obey(server, word);
        const auto snapshot = automatic ? latest() : nullptr;
        const qint64 ms = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
        const auto due = snapshot ? automatic->due(snapshot->console, ms) : std::nullopt;
        if (due)
            server.post(*due);
        tellAll();
    }
    tellDigest(server);
    server.stop();
    tellAll();
}

void ServeDesk::tellDigest(server::LiveServer &server)
{
    constexpr std::chrono::seconds kLongest{10};
    const auto digest = std::make_shared<std::promise<QByteArray>>();
    std::future<QByteArray> coming = digest->get_future();
    server.inspect([digest](const workshop::SessionState &state) { digest->set_value(workshop::reportOf(state).digest); });
    // A disk that cannot be written holds it back for ever, and then there is nothing to tell.
    if (coming.wait_for(kLongest) != std::future_status::ready)
        return;
    const QString hex = QString::fromLatin1(coming.get());
    tell(m_json ? News{lineOf({{QStringLiteral("digest"), hex}}), {}} : News{QStringLiteral("digest %1").arg(hex), QStringLiteral("ڈائجسٹ %1").arg(hex)});
}

} // namespace mehfooz::cli
