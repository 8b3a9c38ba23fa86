// SPDX-License-Identifier: GPL-3.0-or-later
// `workshop bench`: a host in a process of its own, and many phones in this one.
#include "bench_host.h"
#include "bench_plan.h"
#include "command_line.h"
#include "workshop_commands.h"

#include <server/load_generator.h>
#include <workshop/engine.h>
#include <workshop/report.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <thread>

namespace mehfooz::cli {

namespace {

using server::LoadGenerator;
using Milliseconds = std::chrono::milliseconds;
using Instant = std::chrono::steady_clock::time_point;

constexpr Milliseconds kJoinLimit{120'000};
constexpr Milliseconds kQuestionLimit{60'000};
constexpr Milliseconds kAnswerLimit{180'000};

const QString kPhones = QStringLiteral("--phones");
const QString kQuestions = QStringLiteral("--questions");
const QString kWithin = QStringLiteral("--within");
const QString kUrl = QStringLiteral("--url");
const QString kBaseline = QStringLiteral("--baseline");

struct BenchWish {
    int phones = 0;
    int questions = 5;
    Milliseconds within{3'000};
};

double msSince(Instant start, Instant end = std::chrono::steady_clock::now())
{
    return std::chrono::duration<double, std::milli>(end - start).count();
}

double rounded(double value)
{
    return static_cast<double>(qRound64(value * 10)) / 10;
}

/// The value below which a share of the sorted values lies; 0 without any.
double percentile(const std::vector<double> &sorted, double share)
{
    if (sorted.empty())
        return 0;
    const auto place = static_cast<std::size_t>(share * static_cast<double>(sorted.size()));
    return sorted[std::min(place, sorted.size() - 1)];
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return percentile(values, 0.5);
}

/// What is found out beside the generator's own counts.
struct BenchFigures {
    int joined = 0;
    double joinAllMs = 0;
    std::vector<double> questionLastMs;
    int rejoined = 0;
    double rejoinAllMs = 0;
    qint64 emptyKb = 0;
    qint64 fullKb = 0;
    double hostSeconds = 0;
    double restartedMs = 0;
    qint64 lost = 0;
    qint64 duplicated = 0;
    QByteArray digest;
};

/// Compares what phones were told with what stands in the journal.
void compareWithJournal(const QString &file, const std::vector<server::Acknowledged> &acknowledged, BenchFigures &figures)
{
    QFile journal{file};
    if (!journal.open(QIODevice::ReadOnly))
        return;
    QHash<std::pair<quint32, quint64>, int> records;
    const auto read = workshop::readJournal(journal.readAll(), [&](const workshop::Record &record) {
        if (const auto *answered = std::get_if<workshop::Answered>(&record.body))
            figures.duplicated += records[{answered->participant, answered->sequence}]++ > 0 ? 1 : 0;
    });
    for (const server::Acknowledged &phone : acknowledged) {
        const auto participant = read ? workshop::participantOf(read->state, workshop::hashOfSecret(QString::fromLatin1(phone.secret))) : std::nullopt;
        for (const quint64 sequence : phone.sequences)
            figures.lost += participant && records.contains({*participant, sequence}) ? 0 : 1;
    }
    figures.digest = read ? workshop::reportOf(read->state).digest : QByteArray{};
}

/// One run: a journal, a host, a crowd of phones.
class BenchRun final {
public:
    BenchRun(const BenchWish &wish, bool naive) : m_wish{wish}, m_naive{naive}, m_host{QCoreApplication::applicationFilePath()} { }

    [[nodiscard]] Expected<QJsonObject> run()
    {
        const auto disk = workshop::systemDisk();
        m_journal = m_folder.filePath(QStringLiteral("bench.journal"));
        const auto created = workshop::JournalWriter::create(*disk, m_journal, benchPlan(m_wish.questions)).map([](const auto &) { return true; });
        const auto started = created.and_then([&](bool) { return m_host.start(m_journal, 0, m_naive); });
        if (!started)
            return tl::make_unexpected(started.error());
        m_crowd = std::make_unique<LoadGenerator>(server::LoadTarget{QStringLiteral("127.0.0.1"), m_host.port(), QStringLiteral("246810")}, m_wish.phones, 20261122);
        m_crowd->answersWithin(m_wish.within);
        join();
        askAll();
        if (!m_naive) {
            const auto again = killAndGoOn();
            if (!again)
                return tl::make_unexpected(again.error());
        }
        m_figures.hostSeconds = m_host.processorSeconds();
        m_host.kill();
        if (!m_naive)
            compareWithJournal(m_journal, m_crowd->acknowledgements(), m_figures);
        return json();
    }

private:
    void join()
    {
        m_figures.emptyKb = m_host.memoryKb();
        const Instant start = std::chrono::steady_clock::now();
        m_figures.joined = m_crowd->connectAll(kJoinLimit);
        m_figures.joinAllMs = msSince(start);
        m_figures.fullKb = m_host.memoryKb();
    }

    /// Opens the next question and waits until all phones have it.
    void ask()
    {
        const Instant start = std::chrono::steady_clock::now();
        m_host.say("next");
        const LoadGenerator::Shown shown = m_crowd->awaitOpening(m_opening, kQuestionLimit);
        if (shown.opening < 0)
            return;
        m_opening = shown.opening;
        m_figures.questionLastMs.push_back(msSince(start, shown.last));
    }

    void askAll()
    {
        const int last = m_naive ? m_wish.questions : m_wish.questions - 1;
        for (int i = 0; i < last; ++i) {
            ask();
            m_allSettled = m_crowd->awaitAcknowledgements(kAnswerLimit) && m_allSettled;
            if (i == 0)
                m_figures.fullKb = std::max(m_figures.fullKb, m_host.memoryKb());
            if (i == last / 2 && !m_naive)
                rejoin();
        }
    }

    void rejoin()
    {
        m_crowd->dropAll();
        const Instant start = std::chrono::steady_clock::now();
        m_figures.rejoined = m_crowd->connectAll(kJoinLimit);
        m_figures.rejoinAllMs = msSince(start);
    }

    /// Kills the host while the last question is being answered, starts it again on the same journal and lets the phones
    /// come back.
    [[nodiscard]] Expected<void> killAndGoOn()
    {
        ask();
        std::this_thread::sleep_for(m_wish.within / 2);
        m_host.kill();
        m_crowd->dropAll();
        const Instant start = std::chrono::steady_clock::now();
        const auto started = m_host.start(m_journal, m_host.port(), false);
        if (!started)
            return started;
        m_figures.restartedMs = msSince(start);
        m_host.say("resume");
        const int back = m_crowd->connectAll(kJoinLimit);
        m_allSettled = back == m_wish.phones && m_crowd->awaitAcknowledgements(kAnswerLimit) && m_allSettled;
        return {};
    }

    [[nodiscard]] QJsonObject json()
    {
        const server::LoadCounts counts = m_crowd->counts();
        const std::vector<double> times = m_crowd->acknowledgementTimes();
        const double perPhone = static_cast<double>(m_figures.fullKb - m_figures.emptyKb) / std::max(1, m_wish.phones);
        return {{QStringLiteral("phones"), m_wish.phones},
                {QStringLiteral("questions"), m_wish.questions},
                {QStringLiteral("joined"), m_figures.joined},
                {QStringLiteral("join_all_ms"), rounded(m_figures.joinAllMs)},
                {QStringLiteral("answers_sent"), counts.sent},
                {QStringLiteral("acknowledged"), counts.acknowledged},
                {QStringLiteral("all_settled"), m_allSettled},
                {QStringLiteral("refused"), counts.refused},
                {QStringLiteral("disconnected"), counts.disconnected},
                {QStringLiteral("lost"), m_figures.lost},
                {QStringLiteral("duplicated"), m_figures.duplicated},
                {QStringLiteral("ack_ms"), QJsonObject{{QStringLiteral("p50"), rounded(percentile(times, 0.5))}, {QStringLiteral("p99"), rounded(percentile(times, 0.99))},
                                                       {QStringLiteral("max"), rounded(times.empty() ? 0 : times.back())}}},
                {QStringLiteral("question_last_ms"), rounded(median(m_figures.questionLastMs))},
                {QStringLiteral("question_last_ms_max"), rounded(m_figures.questionLastMs.empty() ? 0 : *std::ranges::max_element(m_figures.questionLastMs))},
                {QStringLiteral("rejoined"), m_figures.rejoined},
                {QStringLiteral("rejoin_all_ms"), rounded(m_figures.rejoinAllMs)},
                {QStringLiteral("restart_ms"), rounded(m_figures.restartedMs)},
                {QStringLiteral("host_rss_kb"), m_figures.fullKb},
                {QStringLiteral("host_rss_kb_per_phone"), rounded(perPhone)},
                {QStringLiteral("host_cpu_seconds"), rounded(m_figures.hostSeconds)},
                {QStringLiteral("digest"), QString::fromLatin1(m_figures.digest)}};
    }

    BenchWish m_wish;
    bool m_naive;
    QTemporaryDir m_folder;
    QString m_journal;
    BenchHost m_host;
    std::unique_ptr<LoadGenerator> m_crowd;
    BenchFigures m_figures;
    int m_opening = -1;
    bool m_allSettled = true;
};

QJsonObject machine()
{
    QFile cpus{QStringLiteral("/proc/cpuinfo")};
    const QByteArray text = cpus.open(QIODevice::ReadOnly) ? cpus.readAll() : QByteArray{};
    const QByteArray model = text.mid(std::max<qsizetype>(0, text.indexOf("model name"))).split('\n').first();
#ifdef QT_NO_DEBUG
    const QString build = QStringLiteral("release");
#else
    const QString build = QStringLiteral("debug");
#endif
    return {{QStringLiteral("name"), QSysInfo::machineHostName()}, {QStringLiteral("system"), QSysInfo::prettyProductName()}, {QStringLiteral("build"), build},
            {QStringLiteral("cpu"), QString::fromLatin1(model.mid(model.indexOf(':') + 1).trimmed())}, {QStringLiteral("cores"), static_cast<int>(std::thread::hardware_concurrency())}};
}

/// How many times as long the baseline takes.
QJsonObject ratioOf(const QJsonObject &own, const QJsonObject &baseline)
{
    const auto times = [](const QJsonValue &a, const QJsonValue &b) { return a.toDouble() > 0 ? rounded(b.toDouble() / a.toDouble()) : 0; };
    const QJsonObject ownAck = own.value(u"ack_ms").toObject();
    const QJsonObject baseAck = baseline.value(u"ack_ms").toObject();
    return {{QStringLiteral("ack_p50"), times(ownAck.value(u"p50"), baseAck.value(u"p50"))}, {QStringLiteral("ack_p99"), times(ownAck.value(u"p99"), baseAck.value(u"p99"))},
            {QStringLiteral("question_last"), times(own.value(u"question_last_ms"), baseline.value(u"question_last_ms"))},
            {QStringLiteral("host_cpu_an_answer"), times(own.value(u"host_cpu_seconds").toDouble() / std::max(1.0, own.value(u"acknowledged").toDouble()),
                                                         baseline.value(u"host_cpu_seconds").toDouble() / std::max(1.0, baseline.value(u"acknowledged").toDouble()))}};
}

void tellInWords(const QJsonObject &figures, CliIo &io)
{
    for (auto each = figures.begin(); each != figures.end(); ++each) {
        const QString value = each->isObject() ? QString::fromUtf8(QJsonDocument{each->toObject()}.toJson(QJsonDocument::Compact)) : each->toVariant().toString();
        io.result(QStringLiteral("%1  %2\n").arg(each.key(), value));
    }
}

/// Phones for a host that somebody else has started: they join and answer what it asks, until nothing comes any more.
QJsonObject benchElsewhere(const BenchWish &wish, const QUrl &url)
{
    LoadGenerator crowd{{url.host(), static_cast<quint16>(url.port(80)), url.fragment()}, wish.phones, 20261122};
    crowd.answersWithin(wish.within);
    const Instant start = std::chrono::steady_clock::now();
    const int joined = crowd.connectAll(kJoinLimit);
    const double joinAllMs = msSince(start);
    int opening = -1;
    for (int i = 0; i < wish.questions; ++i) {
        const LoadGenerator::Shown shown = crowd.awaitOpening(opening, kQuestionLimit);
        if (shown.opening < 0)
            break;
        opening = shown.opening;
        (void)crowd.awaitAcknowledgements(wish.within + kQuestionLimit);
    }
    const std::vector<double> times = crowd.acknowledgementTimes();
    const server::LoadCounts counts = crowd.counts();
    return {{QStringLiteral("phones"), wish.phones}, {QStringLiteral("joined"), joined}, {QStringLiteral("join_all_ms"), rounded(joinAllMs)},
            {QStringLiteral("answers_sent"), counts.sent}, {QStringLiteral("acknowledged"), counts.acknowledged}, {QStringLiteral("refused"), counts.refused},
            {QStringLiteral("disconnected"), counts.disconnected},
            {QStringLiteral("ack_ms"), QJsonObject{{QStringLiteral("p50"), rounded(percentile(times, 0.5))}, {QStringLiteral("p99"), rounded(percentile(times, 0.99))},
                                                   {QStringLiteral("max"), rounded(times.empty() ? 0 : times.back())}}}};
}

std::optional<BenchWish> wishOf(const CliOptions &options, CliIo &io)
{
    constexpr int kMostPhones = 20'000;
    constexpr int kMostQuestions = 200;
    BenchWish wish;
    wish.phones = options.values.value(kPhones).toInt();
    wish.questions = options.values.value(kQuestions, QStringLiteral("5")).toInt();
    wish.within = Milliseconds{static_cast<qint64>(options.values.value(kWithin, QStringLiteral("3")).toDouble() * 1000)};
    if (wish.phones >= 1 && wish.phones <= kMostPhones && wish.questions >= 1 && wish.questions <= kMostQuestions && wish.within.count() >= 0)
        return wish;
    io.complain({QStringLiteral("--phones needs 1 to %1, --questions 1 to %2").arg(kMostPhones).arg(kMostQuestions),
                 QStringLiteral("‎--phones میں 1 تا %1 اور ‎--questions میں 1 تا %2 لکھیں").arg(kMostPhones).arg(kMostQuestions)});
    return {};
}

Expected<QJsonObject> measure(const BenchWish &wish, const CliOptions &options)
{
    if (options.values.contains(kUrl))
        return benchElsewhere(wish, QUrl{options.values.value(kUrl)});
    auto own = BenchRun{wish, false}.run();
    if (!own || !options.flags.contains(kBaseline))
        return own;
    const auto baseline = BenchRun{{wish.phones, 1, wish.within}, true}.run();
    if (!baseline)
        return baseline;
    own->insert(QStringLiteral("baseline"), *baseline);
    own->insert(QStringLiteral("ratio"), ratioOf(*own, *baseline));
    return own;
}

int bench(const CliOptions &options, CliIo &io)
{
    const auto wish = wishOf(options, io);
    if (!wish)
        return WrongUsage;
    auto figures = measure(*wish, options);
    if (!figures) {
        io.complain({QStringLiteral("the host does not start: %1").arg(figures.error().detail), QStringLiteral("میزبان پروگرام شروع نہ ہوا: %1").arg(figures.error().detail)});
        return CannotRead;
    }
    figures->insert(QStringLiteral("machine"), machine());
    if (options.json)
        io.json(QJsonDocument{*figures});
    else
        tellInWords(*figures, io);
    const bool good = figures->value(u"joined").toInt() == wish->phones && figures->value(u"lost").toInt() == 0 && figures->value(u"duplicated").toInt() == 0;
    return good ? Good : CheckedIsBad;
}

} // namespace

int runWorkshopBench(const QStringList &arguments, CliStreams streams)
{
    const Command command{QStringLiteral("workshop bench --phones N [--questions Q] [--within SECONDS] [--url ws://HOST:PORT/ws#PIN] [--baseline] [--json]"),
                          {{kBaseline}, {kPhones, kQuestions, kWithin, kUrl}}, 0, 0, {kPhones}, &bench};
    return runCommand(command, arguments, streams);
}

} // namespace mehfooz::cli
