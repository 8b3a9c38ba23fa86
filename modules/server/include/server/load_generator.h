// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <vector>

namespace mehfooz::server {

/// Where the host is that a load generator's phones join.
struct LoadTarget {
    QString host = QStringLiteral("127.0.0.1"); ///< An IPv4 address.
    quint16 port = 0;
    QString pin;
};

/// Which messages of one phone were acknowledged.
struct Acknowledged {
    QByteArray secret;               ///< As the phone sent it.
    std::vector<quint64> sequences;  ///< Each once, in order.
};

struct LoadCounts {
    qint64 sent = 0;         ///< Numbered messages, repeats left out.
    qint64 acknowledged = 0; ///< Those of them with an acknowledgement.
    qint64 refused = 0;
    qint64 disconnected = 0; ///< Connections that ended though nobody wanted them to.
};

/// Many phones that speak the real protocol, for measuring: each joins, answers every question after a random time,
/// keeps what is not acknowledged and sends it again after coming back. One thread of its own; the functions block until
/// what they wait for is there or the time is over, and are for one caller's thread.
class LoadGenerator final {
public:
    /// On loopback, phones beyond some thousands come from other addresses of 127.0.0.0/8, as ports run out.
    LoadGenerator(const LoadTarget &target, int phones, quint64 seed);
    ~LoadGenerator();
    Q_DISABLE_COPY_MOVE(LoadGenerator)

    using Milliseconds = std::chrono::milliseconds;

    /// Answers are sent at random moments of this time after a question. To be set before the questions come.
    void answersWithin(Milliseconds time);
    /// Connects all phones that are not connected, at most 1,000 handshakes at once; how many are welcome at the end.
    [[nodiscard]] int connectAll(Milliseconds longest);
    /// Waits until all phones were shown an opening after `opening`; when the last of them saw it. Empty: not all did.
    struct Shown {
        int opening = -1;
        std::chrono::steady_clock::time_point last;
        int phones = 0;
    };
    [[nodiscard]] Shown awaitOpening(int after, Milliseconds longest);
    /// Waits until every answer to the present opening was sent and acknowledged; false: not in time.
    [[nodiscard]] bool awaitAcknowledgements(Milliseconds longest);
    /// Cuts every connection at once, without a word, as a lost network does.
    void dropAll();

    [[nodiscard]] LoadCounts counts();
    /// From sending to acknowledgement, in ms, of all first sendings; sorted.
    [[nodiscard]] std::vector<double> acknowledgementTimes();
    [[nodiscard]] std::vector<Acknowledged> acknowledgements();

private:
    class Crowd;
    std::unique_ptr<Crowd> m_crowd;
};

} // namespace mehfooz::server
