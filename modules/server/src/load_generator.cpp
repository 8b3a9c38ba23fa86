// SPDX-License-Identifier: GPL-3.0-or-later
#include <server/load_generator.h>

#include "load_answers.h"
#include "load_phone.h"
#include "open_files.h"

#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <queue>
#include <random>
#include <thread>

namespace mehfooz::server {

namespace {

constexpr int kHandshakesAtOnce = 1'000;
constexpr int kPhonesAnAddress = 4'000;
constexpr std::chrono::milliseconds kTick{1};

} // namespace

/// All phones, on one thread. What the caller waits for is counted under a mutex, since it sleeps until a count is
/// reached: posting would need a loop of its own on the caller's side.
class LoadGenerator::Crowd final : public LoadListener {
public:
    Crowd(const LoadTarget &target, int phones, quint64 seed) : m_random{seed}, m_timer{m_context.get_executor()}
    {
        raiseOpenFiles();
        ErrorOfAsio error;
        const auto address = asio::ip::make_address_v4(target.host.toStdString(), error);
        makeWays({address, target.port}, target.pin, phones);
        for (int i = 0; i < phones; ++i)
            m_phones.push_back(std::make_shared<LoadPhone>(m_context, *this, m_ways[static_cast<std::size_t>(i / kPhonesAnAddress)], secret()));
        m_thread = std::thread{[this] { m_context.run(); }};
    }
    ~Crowd() override
    {
        asio::post(m_context, [this] {
            for (const auto &phone : m_phones)
                phone->drop();
            m_timer.cancel();
            m_work.reset();
            m_context.stop();
        });
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Crowd)

    void answersWithin(Milliseconds time)
    {
        runThere([&] { m_answersWithin = time; });
    }

    int connectAll(Milliseconds longest)
    {
        runThere([this] {
            m_toConnect.clear();
            for (const auto &phone : m_phones) {
                if (!phone->isWelcome())
                    m_toConnect.push_back(phone.get());
            }
            std::ranges::reverse(m_toConnect);
            m_shaking = 0;
            connectMore();
        });
        std::unique_lock lock{m_mutex};
        m_changed.wait_for(lock, longest, [this] { return m_welcome == static_cast<int>(m_phones.size()); });
        return m_welcome;
    }

    Shown awaitOpening(int after, Milliseconds longest)
    {
        std::unique_lock lock{m_mutex};
        m_changed.wait_for(lock, longest, [&] { return m_shown.opening > after && m_shown.phones == static_cast<int>(m_phones.size()); });
        return m_shown.opening > after ? m_shown : Shown{};
    }

    bool awaitAcknowledgements(Milliseconds longest)
    {
        std::unique_lock lock{m_mutex};
        return m_changed.wait_for(lock, longest, [this] { return m_settledNow == static_cast<int>(m_phones.size()); });
    }

    void dropAll()
    {
        runThere([this] {
            for (const auto &phone : m_phones)
                phone->drop();
            const std::lock_guard lock{m_mutex};
            m_welcome = 0;
        });
    }

    /// Does the work on the phones' thread and waits for it.
    template<typename Work>
    void runThere(const Work &work)
    {
        std::unique_lock lock{m_mutex};
        bool done = false;
        asio::post(m_context, [&] {
            work();
            const std::lock_guard inner{m_mutex};
            done = true;
            m_changed.notify_all();
        });
        m_changed.wait(lock, [&] { return done; });
    }

    const std::vector<std::shared_ptr<LoadPhone>> &phones() const { return m_phones; }
    LoadCounts counts{};
    std::vector<double> times;

private:
    struct Due {
        Instant at;
        LoadPhone *phone;
        quint32 opening;
        bool operator<(const Due &other) const { return at > other.at; } // the earliest on top
    };

    void makeWays(const Tcp::endpoint &host, const QString &pin, int phones)
    {
        const bool loopback = host.address().is_loopback();
        for (int first = 0; first < phones; first += kPhonesAnAddress) {
            const auto number = static_cast<quint32>(first / kPhonesAnAddress);
            const asio::ip::address_v4 from{0x7f000001u + number};
            m_ways.push_back({host, loopback && number > 0 ? std::optional{from} : std::nullopt, pin});
        }
    }

    QByteArray secret()
    {
        QByteArray bytes;
        for (int i = 0; i < 2; ++i) {
            const quint64 part = m_random();
            bytes.append(reinterpret_cast<const char *>(&part), sizeof part);
        }
        return bytes.toHex();
    }

    void connectMore()
    {
        while (m_shaking < kHandshakesAtOnce && !m_toConnect.empty()) {
            LoadPhone *phone = m_toConnect.back();
            m_toConnect.pop_back();
            ++m_shaking;
            phone->connect();
        }
    }

    void welcomed(LoadPhone &phone) override
    {
        Q_UNUSED(phone)
        --m_shaking;
        connectMore();
        const std::lock_guard lock{m_mutex};
        ++m_welcome;
        if (m_welcome == static_cast<int>(m_phones.size()))
            m_changed.notify_all();
    }

    void asked(LoadPhone &phone, QByteArrayView frame) override
    {
        const auto opening = static_cast<quint32>(numberBehind(frame, "\"o\":").value_or(0));
        const bool isNew = static_cast<int>(opening) > phone.lastOpening;
        phone.lastOpening = static_cast<int>(opening);
        if (isNew)
            countShown(static_cast<int>(opening));
        if (static_cast<int>(opening) <= phone.answered || frame.indexOf("\"open\":true") < 0)
            return;
        if (!m_answers.contains(opening))
            m_answers.insert(opening, answersFor(frame.toByteArray()));
        std::uniform_int_distribution<qint64> delay{0, std::chrono::microseconds{m_answersWithin}.count()};
        if (isNew)
            m_due.push({std::chrono::steady_clock::now() + std::chrono::microseconds{delay(m_random)}, &phone, opening});
        if (!m_ticking)
            tickLater();
    }

    void countShown(int opening)
    {
        const std::lock_guard lock{m_mutex};
        if (opening > m_shown.opening) {
            m_shown = {opening, {}, 0};
            m_settledNow = 0;
        }
        if (opening < m_shown.opening)
            return;
        ++m_shown.phones;
        m_shown.last = std::chrono::steady_clock::now();
        if (m_shown.phones == static_cast<int>(m_phones.size()))
            m_changed.notify_all();
    }

    void tickLater()
    {
        m_ticking = true;
        m_timer.expires_after(kTick);
        m_timer.async_wait([this](ErrorOfAsio cancelled) {
            if (cancelled)
                return;
            m_ticking = false;
            answerWhoIsDue();
            if (!m_due.empty())
                tickLater();
        });
    }

    void answerWhoIsDue()
    {
        const Instant now = std::chrono::steady_clock::now();
        while (!m_due.empty() && m_due.top().at <= now) {
            const Due due = m_due.top();
            m_due.pop();
            const QList<QByteArray> &answers = m_answers[due.opening];
            if (answers.isEmpty() || due.phone->answered >= static_cast<int>(due.opening))
                continue;
            due.phone->answer(due.opening, answers[static_cast<qsizetype>(m_random() % static_cast<quint64>(answers.size()))]);
            ++counts.sent;
        }
    }

    void acknowledged(LoadPhone &phone, const SentMessage &message) override
    {
        ++counts.acknowledged;
        if (!message.again)
            times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - message.at).count());
        const std::lock_guard lock{m_mutex};
        if (phone.answered != m_shown.opening)
            return;
        ++m_settledNow;
        if (m_settledNow == static_cast<int>(m_phones.size()))
            m_changed.notify_all();
    }

    void refused(LoadPhone &phone) override
    {
        Q_UNUSED(phone)
        ++counts.refused;
    }

    void ended(LoadPhone &phone, bool wasWelcome) override
    {
        Q_UNUSED(phone)
        ++counts.disconnected;
        if (!wasWelcome) {
            --m_shaking;
            connectMore();
            return;
        }
        const std::lock_guard lock{m_mutex};
        --m_welcome;
    }

    asio::io_context m_context{1};
    asio::executor_work_guard<Executor> m_work{m_context.get_executor()};
    std::mt19937_64 m_random;
    std::vector<LoadPhone::Way> m_ways;
    std::vector<std::shared_ptr<LoadPhone>> m_phones;
    std::vector<LoadPhone *> m_toConnect;
    int m_shaking = 0;
    std::priority_queue<Due> m_due;
    QHash<quint32, QList<QByteArray>> m_answers; ///< By opening.
    Milliseconds m_answersWithin{3'000};
    asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, Executor> m_timer;
    bool m_ticking = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_welcome = 0;
    Shown m_shown;
    int m_settledNow = 0; ///< Phones whose answer to the opening shown last is acknowledged.
    std::thread m_thread;
};

LoadGenerator::LoadGenerator(const LoadTarget &target, int phones, quint64 seed) : m_crowd{std::make_unique<Crowd>(target, phones, seed)} { }

LoadGenerator::~LoadGenerator() = default;

void LoadGenerator::answersWithin(Milliseconds time)
{
    m_crowd->answersWithin(time);
}

int LoadGenerator::connectAll(Milliseconds longest)
{
    return m_crowd->connectAll(longest);
}

LoadGenerator::Shown LoadGenerator::awaitOpening(int after, Milliseconds longest)
{
    return m_crowd->awaitOpening(after, longest);
}

bool LoadGenerator::awaitAcknowledgements(Milliseconds longest)
{
    return m_crowd->awaitAcknowledgements(longest);
}

void LoadGenerator::dropAll()
{
    m_crowd->dropAll();
}

LoadCounts LoadGenerator::counts()
{
    LoadCounts counts;
    m_crowd->runThere([&] { counts = m_crowd->counts; });
    return counts;
}

std::vector<double> LoadGenerator::acknowledgementTimes()
{
    std::vector<double> times;
    m_crowd->runThere([&] { times = m_crowd->times; });
    std::ranges::sort(times);
    return times;
}

std::vector<Acknowledged> LoadGenerator::acknowledgements()
{
    std::vector<Acknowledged> all;
    m_crowd->runThere([&] {
        for (const auto &phone : m_crowd->phones()) {
            Acknowledged each{phone->secret(), {}};
            for (const SentMessage &message : phone->sent()) {
                if (message.acknowledged)
                    each.sequences.push_back(message.sequence);
            }
            all.push_back(std::move(each));
        }
    });
    return all;
}

} // namespace mehfooz::server
