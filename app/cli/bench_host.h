// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <QProcess>

namespace mehfooz::cli {

/// `workshop serve` as a process of its own, told what to do by words and measured from outside.
class BenchHost final {
public:
    explicit BenchHost(QString program) : m_program{std::move(program)} { }
    ~BenchHost();
    Q_DISABLE_COPY_MOVE(BenchHost)

    /// Starts it with a journal on a port of this computer (0: any) and waits until it listens. Unavailable.
    [[nodiscard]] Expected<void> start(const QString &journal, quint16 port, bool naive);
    /// A word for the trainer's place; it does not wait for the outcome.
    void say(const QByteArray &word);
    /// SIGKILL, and waits until it is gone.
    void kill();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Memory that it holds, in kB; 0 where the system does not say.
    [[nodiscard]] qint64 memoryKb() const;
    /// Processor time that it has taken so far, in all lives, in seconds.
    [[nodiscard]] double processorSeconds() const;

private:
    [[nodiscard]] double presentSeconds() const;

    QString m_program;
    QProcess m_process;
    quint16 m_port = 0;
    double m_earlierSeconds = 0;
};

} // namespace mehfooz::cli
