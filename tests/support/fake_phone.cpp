// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/fake_phone.h>

#include <QElapsedTimer>
#include <QJsonDocument>

#include <utility>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mehfooz::test {

namespace {

constexpr quint8 kText = 0x81;
constexpr quint8 kClose = 0x88;
constexpr quint8 kPing = 0x89;
constexpr quint8 kPong = 0x8a;

/// A connected socket of loopback; -1: refused.
int connectedTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(socket);
        return -1;
    }
    const int one = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    return socket;
}

bool isReadable(int socket, int patienceMs)
{
    pollfd wait{socket, POLLIN, 0};
    return ::poll(&wait, 1, patienceMs) > 0;
}

} // namespace

FakePhone::FakePhone(quint16 port, int who) : m_port{port}, m_who{who} { }

FakePhone::FakePhone(FakePhone &&other) noexcept
    : answersPings{other.answersPings}, heard{std::move(other.heard)}, frames{std::move(other.frames)}, closeCode{other.closeCode}, m_port{other.m_port},
      m_who{other.m_who}, m_socket{std::exchange(other.m_socket, -1)}, m_in{std::move(other.m_in)}, m_next{other.m_next}, m_sid{std::move(other.m_sid)},
      m_me{other.m_me}, m_sequence{other.m_sequence}, m_opening{other.m_opening}, m_kept{std::move(other.m_kept)},
      m_acknowledged{std::move(other.m_acknowledged)}, m_over{other.m_over}
{
}

FakePhone::~FakePhone()
{
    closes();
}

QByteArray FakePhone::secret() const
{
    return QByteArray::number(m_who).rightJustified(32, 'a');
}

bool FakePhone::opensASocket()
{
    closes();
    m_in.clear();
    m_over = false;
    closeCode = 0;
    m_socket = connectedTo(m_port);
    return isConnected();
}

bool FakePhone::connects()
{
    if (!opensASocket())
        return false;
    saysBytes("GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    while (!m_in.contains("\r\n\r\n")) {
        if (!reads(kPatience))
            return false;
    }
    const bool upgraded = m_in.startsWith("HTTP/1.1 101 ");
    m_in.remove(0, m_in.indexOf("\r\n\r\n") + 4);
    takeFrames();
    return upgraded && !hears(QStringLiteral("hello")).isEmpty();
}

bool FakePhone::joins(const QString &pin)
{
    if (!isConnected() && !connects())
        return false;
    guesses(pin);
    return !hears(QStringLiteral("welcome")).isEmpty();
}

void FakePhone::guesses(const QString &pin)
{
    says(R"({"v":1,"t":"join","pin":")" + pin.toUtf8() + R"(","secret":")" + secret() + R"(","lang":"ur"})");
}

bool FakePhone::comesBack()
{
    if (!connects())
        return false;
    says(R"({"v":1,"t":"back","sid":")" + m_sid.toUtf8() + R"(","secret":")" + secret() + R"(","lang":"ur"})");
    if (hears(QStringLiteral("welcome")).isEmpty())
        return false;
    for (const Kept &kept : std::as_const(m_kept))
        says(kept.frame);
    return true;
}

int FakePhone::sendsAnswer(const QByteArray &wire)
{
    const int sequence = m_sequence++;
    const QByteArray frame = R"({"v":1,"t":"answer","n":)" + QByteArray::number(sequence) + R"(,"o":)" + QByteArray::number(m_opening) + R"(,"a":)" + wire + '}';
    m_kept.append({sequence, frame});
    says(frame);
    return sequence;
}

bool FakePhone::answers(const QByteArray &wire)
{
    const int sequence = sendsAnswer(wire);
    while (!m_acknowledged.contains(QString::number(sequence))) {
        if (hears(QStringLiteral("ack")).isEmpty())
            return false;
    }
    return true;
}

void FakePhone::drops()
{
    if (!isConnected())
        return;
    const linger reset{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    closes();
}

void FakePhone::closes()
{
    if (isConnected())
        ::close(std::exchange(m_socket, -1));
}

bool FakePhone::reads(int patienceMs)
{
    if (!isConnected() || m_over || !isReadable(m_socket, patienceMs))
        return false;
    QByteArray piece(65'536, Qt::Uninitialized);
    const ssize_t count = ::recv(m_socket, piece.data(), static_cast<size_t>(piece.size()), 0);
    if (count <= 0) {
        m_over = true;
        return false;
    }
    m_in.append(piece.constData(), count);
    return true;
}

void FakePhone::takeFrames()
{
    while (m_in.size() >= 2) {
        const auto byte = [&](qsizetype at) { return static_cast<quint8>(m_in.at(at)); };
        qsizetype size = byte(1) & 0x7f;
        qsizetype head = 2;
        if (size == 126 && m_in.size() >= 4) {
            size = byte(2) * 256 + byte(3);
            head = 4;
        } else if (size >= 126) {
            return;
        }
        if (m_in.size() < head + size)
            return;
        const quint8 opcode = byte(0);
        const QByteArray payload = m_in.mid(head, size);
        m_in.remove(0, head + size);
        takeFrame(opcode, payload);
    }
}

void FakePhone::takeFrame(quint8 opcode, const QByteArray &payload)
{
    if (opcode == kPing && answersPings)
        saysFrame(kPong, payload);
    if (opcode == kClose && payload.size() >= 2) {
        closeCode = static_cast<quint8>(payload.at(0)) * 256 + static_cast<quint8>(payload.at(1));
        saysFrame(kClose, payload.left(2));
    }
    if (opcode == kText)
        remember(QJsonDocument::fromJson(payload).object());
    if (opcode == kText)
        frames.append(payload);
}

void FakePhone::remember(const QJsonObject &frame)
{
    const QString type = frame.value(u"t").toString();
    heard.append(type);
    if (type == u"hello" && m_sid.isEmpty())
        m_sid = frame.value(u"sid").toString();
    if (type == u"welcome") {
        m_me = frame.value(u"me").toInt();
        m_sequence = std::max(m_sequence, frame.value(u"next").toInt());
    }
    if (type == u"question")
        m_opening = frame.value(u"o").toInt();
    const int settled = type == u"ack" || type == u"refused" ? frame.value(u"n").toInt() : 0;
    if (type == u"ack")
        m_acknowledged.append(QString::number(settled));
    m_kept.removeIf([settled](const Kept &kept) { return kept.sequence == settled; });
}

QJsonObject FakePhone::hears(const QString &type, int patienceMs)
{
    QElapsedTimer waiting;
    waiting.start();
    for (;;) {
        for (; m_next < frames.size(); ++m_next) {
            const QJsonObject frame = QJsonDocument::fromJson(frames.at(m_next)).object();
            if (frame.value(u"t").toString() != type)
                continue;
            ++m_next;
            return frame;
        }
        const auto left = patienceMs - static_cast<int>(waiting.elapsed());
        if (left <= 0 || !reads(left))
            return {};
        takeFrames();
    }
}

void FakePhone::listens(int patienceMs)
{
    while (reads(patienceMs))
        takeFrames();
}

bool FakePhone::isSentAway(int patienceMs)
{
    QElapsedTimer waiting;
    waiting.start();
    while (!m_over && waiting.elapsed() < patienceMs) {
        if (reads(patienceMs - static_cast<int>(waiting.elapsed())))
            takeFrames();
    }
    return m_over;
}

void FakePhone::says(const QByteArray &json)
{
    saysFrame(kText, json);
}

void FakePhone::saysFrame(quint8 head, const QByteArray &payload, bool masked)
{
    const char maskBit = masked ? char(0x80) : char(0);
    QByteArray bytes(1, static_cast<char>(head));
    if (payload.size() < 126) {
        bytes.append(static_cast<char>(maskBit | static_cast<char>(payload.size())));
    } else if (payload.size() < 65'536) {
        bytes.append(static_cast<char>(maskBit | 126));
        bytes.append(static_cast<char>(payload.size() >> 8)).append(static_cast<char>(payload.size() & 0xff));
    } else {
        bytes.append(static_cast<char>(maskBit | 127));
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes.append(static_cast<char>((static_cast<quint64>(payload.size()) >> shift) & 0xff));
    }
    // A mask of zeros is a mask.
    saysBytes(bytes + (masked ? QByteArray(4, '\0') : QByteArray{}) + payload);
}

void FakePhone::saysBytes(const QByteArray &bytes)
{
    for (qsizetype at = 0; isConnected() && at < bytes.size();) {
        const ssize_t count = ::send(m_socket, bytes.constData() + at, static_cast<size_t>(bytes.size() - at), MSG_NOSIGNAL);
        if (count <= 0)
            return;
        at += count;
    }
}

QByteArray FakePhone::asks(quint16 port, const QByteArray &request)
{
    FakePhone phone{port, 0};
    if (!phone.opensASocket())
        return {};
    phone.saysBytes(request);
    while (phone.reads(kPatience))
        continue;
    return phone.m_in;
}

} // namespace mehfooz::test
