// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_host.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace mehfooz::cli {

namespace {

constexpr int kStartLimitMs = 30'000;

QByteArray ofProcess(qint64 id, const QString &file)
{
    QFile source{QStringLiteral("/proc/%1/%2").arg(id).arg(file)};
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray{};
}

} // namespace

BenchHost::~BenchHost()
{
    kill();
}

Expected<void> BenchHost::start(const QString &journal, quint16 port, bool naive)
{
    QStringList arguments{QStringLiteral("workshop"), QStringLiteral("serve"), QStringLiteral("--journal"), journal, QStringLiteral("--port"),
                          QString::number(port), QStringLiteral("--local"), QStringLiteral("--json")};
    if (naive)
        arguments.append(QStringLiteral("--naive"));
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(m_program, arguments);
    QElapsedTimer waiting;
    waiting.start();
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning && waiting.elapsed() < kStartLimitMs)
        m_process.waitForReadyRead(200);
    const QJsonObject greeting = QJsonDocument::fromJson(m_process.readLine()).object();
    m_port = static_cast<quint16>(greeting.value(u"port").toInt());
    if (m_port == 0)
        return failure(ErrorCode::Unavailable, QStringLiteral("%1: %2").arg(m_program, m_process.errorString()));
    return {};
}

void BenchHost::say(const QByteArray &word)
{
    m_process.write(word + '\n');
    m_process.waitForBytesWritten();
}

void BenchHost::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_earlierSeconds += presentSeconds();
    m_process.kill();
    m_process.waitForFinished();
}

qint64 BenchHost::memoryKb() const
{
    const QByteArray status = ofProcess(m_process.processId(), QStringLiteral("status"));
    const qsizetype at = status.indexOf("VmRSS:");
    return at < 0 ? 0 : status.mid(at + 6, 20).simplified().split(' ').first().toLongLong();
}

double BenchHost::presentSeconds() const
{
#ifdef Q_OS_UNIX
    // Fields 14 and 15, counted from the end of the program's name, which may hold spaces.
    const QByteArray stat = ofProcess(m_process.processId(), QStringLiteral("stat"));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() < 13 ? 0 : static_cast<double>(fields[11].toLongLong() + fields[12].toLongLong()) / static_cast<double>(::sysconf(_SC_CLK_TCK));
#else
    return 0;
#endif
}

double BenchHost::processorSeconds() const
{
    return m_earlierSeconds + (m_process.state() == QProcess::NotRunning ? 0 : presentSeconds());
}

} // namespace mehfooz::cli
