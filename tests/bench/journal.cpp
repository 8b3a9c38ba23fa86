// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of a full day of a workshop, 2,000 phones and 200 questions: how long it takes to open it again, what an
// answer costs the engine, and what a question costs to be told to 10,000 phones.
#include "figures.h"

#include <support/quiz_pack.h>

#include <workshop/frame_codec.h>
#include <workshop/journal.h>
#include <workshop/phone_view.h>
#include <workshop/report.h>

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace mehfooz::bench {

namespace {

using namespace workshop;

constexpr int kPhones = 2'000;
constexpr int kQuestions = 200;
constexpr int kManyPhones = 10'000;
constexpr int kRounds = 7;

SessionPlan dayPlan()
{
    Pack pack = test::emptyPack();
    pack.topics = {{test::id<TopicId>(QStringLiteral("money")), test::words(QStringLiteral("Money")), QStringLiteral("landmark"), {}}};
    QStringList ids;
    for (int question = 0; question < kQuestions; ++question) {
        ids.append(QStringLiteral("q%1").arg(question));
        pack.questions.append(test::singleOf(ids.last(), QStringLiteral("money")));
    }
    pack.quizzes = {test::quizOf(QStringLiteral("day"), QuizKind::Workshop, ids)};
    pack.quizzes.last().secondsEach = 30;
    SessionSettings settings;
    settings.points = PointsRule::SpeedBonus;
    const SessionBirth birth{QDateTime::currentDateTimeUtc(), 1};
    return makePlan(*test::libraryOf(std::move(pack)), test::id<QuizId>(QStringLiteral("day")), settings, birth).value();
}

/// A session told by phones and trainer alike, without a disk.
class Day final {
public:
    Day(const SessionPlan &plan, int phones) : m_state{begin(std::make_shared<const SessionPlan>(plan))}
    {
        for (int phone = 0; phone < phones; ++phone)
            tell(Join{QCryptographicHash::hash(QByteArray::number(phone), QCryptographicHash::Sha256), QString{}, {}, {}});
    }
    void tell(const Command &command)
    {
        const Allowed<Decision> decision = decide(m_state, command, ++m_ms);
        if (!decision)
            return;
        for (const Record &record : decision->records) {
            apply(m_state, record);
            if (writer)
                writer->append(record);
        }
    }
    void answerAll()
    {
        static const QList<Answer> kAnswers{ChoiceAnswer{test::id<OptionId>(QStringLiteral("a"))}, ChoiceAnswer{test::id<OptionId>(QStringLiteral("b"))},
                                            ChoiceAnswer{test::id<OptionId>(QStringLiteral("c"))}};
        for (ParticipantNumber who = 0; who < m_state.participants.size(); ++who)
            tell(GiveAnswer{who, static_cast<quint32>(m_state.scene.opening), nextSequence(m_state.participants[who]), kAnswers.at(who % 3), 0});
    }
    [[nodiscard]] const SessionState &state() const { return m_state; }
    [[nodiscard]] qint64 ms() const { return m_ms; }

    JournalWriter *writer = nullptr;

private:
    SessionState m_state;
    qint64 m_ms = 0;
};

void openAgain(const QString &path)
{
    Span span;
    quint64 records = 0;
    const std::unique_ptr<JournalDisk> disk = systemDisk();
    for (int round = 0; round < kRounds; ++round)
        span.measure([&] { records = readJournal(*disk, path)->records; });
    print({QStringLiteral("400,000 answers read again"), "ms", span.elapsed, {}, 0, Limit{"median", 1000}});
    print({QStringLiteral("the same, on the processor"), "ms", span.onProcessor, {}, 0, std::nullopt});
    Span whole;
    for (int round = 0; round < kRounds; ++round)
        whole.measure([&] { records = openJournal(*disk, path)->state.records; });
    print({QStringLiteral("the same, opened to go on"), "ms", whole.elapsed, {}, 0, Limit{"median", 1000}});
    note(QStringLiteral("%1 records, %2 bytes").arg(records).arg(QFile{path}.size()));
}

void aDay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("day"));
    const SessionPlan plan = dayPlan();
    Day day{plan, 0};
    const std::unique_ptr<JournalDisk> disk = systemDisk();
    auto writer = JournalWriter::create(*disk, path, plan).value();
    day.writer = writer.get();
    for (int phone = 0; phone < kPhones; ++phone)
        day.tell(Join{QCryptographicHash::hash(QByteArray::number(phone), QCryptographicHash::Sha256), QString{}, {}, {}});
    Series perAnswer;
    for (int question = 0; question < kQuestions; ++question) {
        day.tell(OpenItem{});
        perAnswer.add(timed([&] { day.answerAll(); }) * 1000 / kPhones);
        day.tell(CloseNow{});
        if (!writer->commit())
            std::fprintf(stderr, "the journal could not be written\n");
    }
    writer.reset();
    print({QStringLiteral("an answer decided, applied and framed"), "us", perAnswer, {}, 0, std::nullopt});
    openAgain(path);
    Series report;
    report.add(timed([&] { static_cast<void>(reportOf(day.state())); }));
    print({QStringLiteral("the report of the day"), "ms", report, {}, 0, std::nullopt});
}

/// All frames of one moment, as they would go to the sockets.
Series toldToAll(const Day &day)
{
    Series series;
    QByteArray tail;
    for (int round = 0; round < kRounds; ++round) {
        series.add(timed([&] {
            const SceneFrames frames{day.state()};
            for (ParticipantNumber who = 0; who < day.state().participants.size(); ++who) {
                tail.resize(0);
                frames.appendTail(tail, who, day.ms());
            }
        }));
    }
    return series;
}

void tellingMany()
{
    Day day{dayPlan(), kManyPhones};
    day.tell(OpenItem{});
    print({QStringLiteral("a question encoded for 10,000 phones"), "ms", toldToAll(day), {}, 0, std::nullopt});
    day.answerAll();
    day.tell(CloseNow{});
    day.tell(Reveal{});
    print({QStringLiteral("its key encoded for 10,000 phones"), "ms", toldToAll(day), {}, 0, std::nullopt});
    Series frames;
    const QByteArray answer = R"({"v":1,"t":"answer","n":6,"o":0,"a":1})";
    for (int round = 0; round < kRounds; ++round)
        frames.add(timed([&] {
            for (int phone = 0; phone < kManyPhones; ++phone)
                static_cast<void>(readFrame(answer));
        }) * 1000 / kManyPhones);
    print({QStringLiteral("a frame of a phone read"), "us", frames, {}, 0, std::nullopt});
}

} // namespace

} // namespace mehfooz::bench

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    mehfooz::bench::aDay();
    mehfooz::bench::tellingMany();
    return 0;
}
