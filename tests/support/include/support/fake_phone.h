// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace mehfooz::test {

/// A phone with a socket and a memory of its own, driven in plain sentences. It speaks HTTP and WebSocket by itself, so
/// that it can also speak them wrongly. Blocking, with time-outs; only loopback. Link mehfooz::fake_phone.
class FakePhone final {
public:
    static constexpr int kPatience = 10'000;

    FakePhone(quint16 port, int who);
    ~FakePhone();
    FakePhone(FakePhone &&other) noexcept;
    FakePhone(const FakePhone &) = delete;
    FakePhone &operator=(const FakePhone &) = delete;
    FakePhone &operator=(FakePhone &&) = delete;

    /// A new socket, upgraded, and the greeting heard.
    bool connects();
    /// A new socket, and nothing said.
    bool opensASocket();
    /// Connects where it is not connected; true when it is welcome.
    bool joins(const QString &pin);
    /// Asks to join and does not wait for what comes of it.
    void guesses(const QString &pin);
    /// The same as joins(), with the secret and the session that it kept; sends again what was not acknowledged.
    bool comesBack();
    /// Gives a new answer to the question it was shown last; the number of the message.
    int sendsAnswer(const QByteArray &wire);
    /// The same, and true when it is acknowledged.
    bool answers(const QByteArray &wire);
    /// The network is gone: a reset, and no word.
    void drops();
    /// Leaves in peace.
    void closes();

    /// The next frame of this type, past others; empty: none came in time. All that came is kept in `heard`.
    QJsonObject hears(const QString &type, int patienceMs = kPatience);
    /// Reads what is there.
    void listens(int patienceMs = 0);
    /// True when the host ends the connection in time; the code of its close frame is in `closeCode`.
    bool isSentAway(int patienceMs = kPatience);
    /// Answers a ping of the host from now on, or not.
    bool answersPings = true;

    void says(const QByteArray &json);
    /// One WebSocket frame as it is asked for: opcode with the FIN bit, masked or not.
    void saysFrame(quint8 head, const QByteArray &payload, bool masked = true);
    void saysBytes(const QByteArray &bytes);
    /// One plain HTTP request on a socket of its own; all that came back.
    [[nodiscard]] static QByteArray asks(quint16 port, const QByteArray &request);

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    [[nodiscard]] QByteArray secret() const;
    [[nodiscard]] int me() const { return m_me; }
    [[nodiscard]] int opening() const { return m_opening; }
    [[nodiscard]] const QStringList &acknowledged() const { return m_acknowledged; }

    QStringList heard; ///< Types in order.
    QList<QByteArray> frames; ///< The same, whole.
    int closeCode = 0;

private:
    struct Kept {
        int sequence = 0;
        QByteArray frame;
    };
    bool reads(int patienceMs);
    void takeFrames();
    void takeFrame(quint8 opcode, const QByteArray &payload);
    void remember(const QJsonObject &frame);

    quint16 m_port;
    int m_who;
    int m_socket = -1;
    QByteArray m_in;
    qsizetype m_next = 0; ///< The first of `frames` that hears() has not looked at.
    QString m_sid;
    int m_me = 0;
    int m_sequence = 1;
    int m_opening = -1;
    QList<Kept> m_kept;
    QStringList m_acknowledged;
    bool m_over = false;
};

} // namespace mehfooz::test
