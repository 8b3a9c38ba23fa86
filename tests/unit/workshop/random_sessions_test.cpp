// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall.h"
#include "powered_disk.h"

#include <support/warnings.h>

#include <learning/split_mix64.h>
#include <workshop/hall_view.h>
#include <workshop/phone_view.h>
#include <workshop/report.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

const QString kPath = u"/random"_qs;

text::LocalizedText said(const QString &words)
{
    text::LocalizedText text;
    text.set(u"en"_qs, words);
    return text;
}

SessionSettings settingsOf(SplitMix64 &random)
{
    SessionSettings settings;
    settings.points = random.below(2) == 0 ? PointsRule::AccuracyOnly : PointsRule::SpeedBonus;
    settings.answerChanges = random.below(3) > 0;
    settings.missedCounts = random.below(2) == 0;
    settings.shuffles = random.below(2) == 0;
    settings.asksSure = random.below(2) == 0;
    settings.ranking = random.below(2) == 0;
    settings.floor = random.below(2) == 0;
    if (random.below(2) == 0)
        settings.teams = {u"Red"_qs, u"Green"_qs, u"Blue"_qs};
    return settings;
}

/// Phones and a trainer who do anything at any time, and a model that counts what was acknowledged.
class Chaos final {
public:
    explicit Chaos(quint64 seed) : m_random{seed}, m_hall{settingsOf(m_random)}
    {
        m_writer = JournalWriter::create(m_disk, kPath, *m_hall.plan()).value();
    }

    void step()
    {
        m_hall.now += static_cast<qint64>(m_random.below(1'500));
        const auto roll = m_random.below(100);
        if (roll < 85)
            phoneDoesSomething();
        else if (roll < 99)
            trainerDoesSomething();
        else
            reopen();
    }

    [[nodiscard]] Hall &hall() { return m_hall; }
    [[nodiscard]] PoweredDisk &disk() { return m_disk; }
    [[nodiscard]] const QHash<QPair<ParticipantNumber, quint64>, int> &acknowledged() const { return m_acknowledged; }
    /// Records of numbered messages in the journal, by sender and number.
    [[nodiscard]] QHash<QPair<ParticipantNumber, quint64>, int> numbered() const
    {
        QHash<QPair<ParticipantNumber, quint64>, int> found;
        const auto count = [&](ParticipantNumber who, quint64 number) { ++found[{who, number}]; };
        for (const Record &record : m_hall.records()) {
            if (const auto *answered = std::get_if<Answered>(&record.body))
                count(answered->participant, answered->sequence);
            if (const auto *voted = std::get_if<Voted>(&record.body))
                count(voted->participant, voted->sequence);
            if (const auto *word = std::get_if<WordSent>(&record.body))
                count(word->participant, word->sequence);
            if (const auto *asked = std::get_if<FloorAsked>(&record.body))
                count(asked->participant, asked->sequence);
        }
        return found;
    }

private:
    std::optional<Decision> tell(const Command &command)
    {
        const Allowed<Decision> decision = m_hall.tell(command);
        if (!decision)
            return std::nullopt;
        for (const Record &record : decision->records)
            m_writer->append(record);
        const bool committed = m_writer->commit().has_value();
        return committed ? std::optional{*decision} : std::nullopt;
    }

    void numberedMessage(const Command &command, ParticipantNumber who, quint64 number)
    {
        if (const std::optional<Decision> decision = tell(command))
            ++m_acknowledged[{who, number}];
    }

    Answer someAnswer()
    {
        const Opening *running = runningOpening(m_hall.state());
        const bool fits = running && m_random.below(4) > 0;
        switch (fits ? static_cast<std::uint64_t>(running->item) : m_random.below(8)) {
        case 0:
            return chosen(QString{QChar{u'a' + static_cast<char16_t>(m_random.below(4))}});
        case 1:
            return TruthAnswer{m_random.below(2) == 0};
        case 2:
            return TickedAnswer{{id<OptionId>(u"a"_qs), id<OptionId>(QString{QChar{u'b' + static_cast<char16_t>(m_random.below(3))}})}};
        case 3:
            return OrderAnswer{{id<OptionId>(u"call"_qs), id<OptionId>(u"note"_qs), id<OptionId>(u"save"_qs), id<OptionId>(u"report"_qs)}};
        case 4:
            return PairsAnswer{{{id<OptionId>(u"otp"_qs), u"otp"_qs}}};
        case 5:
        case 6:
            return TypedAnswer{m_random.below(2) == 0 ? u"2 hours"_qs : u"bank card"_qs};
        default:
            return MarksAnswer{{}, {u"w3"_qs}};
        }
    }

    void phoneDoesSomething()
    {
        const auto phones = m_hall.state().participants.size();
        if (phones == 0 || m_random.below(8) == 0) {
            tell(Join{hashOf(static_cast<int>(m_random.below(25))), u"نام"_qs, {}, {}});
            return;
        }
        const auto who = static_cast<ParticipantNumber>(m_random.below(phones + 1));
        const quint64 next = who < phones ? nextSequence(m_hall.state().participants[who]) : 1;
        // now and then an old number, a repeat, or a gap
        const quint64 number = m_random.below(5) == 0 ? m_random.below(next + 3) : next;
        const auto opening = static_cast<quint32>(std::max(0, m_hall.state().scene.opening));
        const auto activity = static_cast<quint32>(std::max(0, m_hall.state().scene.activity));
        switch (m_random.below(10)) {
        case 0:
            return numberedMessage(Vote{who, activity, number, {static_cast<int>(m_random.below(3))}}, who, number);
        case 1:
            return numberedMessage(SendWord{who, activity, number, u"word%1"_qs.arg(m_random.below(5))}, who, number);
        case 2:
            return numberedMessage(AskFloor{who, number, u"why?"_qs}, who, number);
        default:
            return numberedMessage(GiveAnswer{who, opening, number, someAnswer(), static_cast<quint8>(m_random.below(4))}, who, number);
        }
    }

    void trainerDoesSomething()
    {
        const auto someone = static_cast<ParticipantNumber>(m_random.below(20));
        const std::vector<Command> commands{
            OpenItem{}, OpenItem{static_cast<int>(m_random.below(9))}, CloseNow{}, CloseNow{}, Reveal{}, VoteAgain{}, ShowRanking{}, SkipQuestion{},
            Undo{}, Undo{}, Pause{}, Resume{}, Resume{}, AddTime{5'000}, OpenPoll{m_random.below(2) == 0, said(u"?"_qs), {said(u"a"_qs), said(u"b"_qs)}},
            OpenCloud{2, said(u"word"_qs)}, HideWord{0, u"word1"_qs, true}, MarkFloor{0, FloorMark::Shown}, GrantTime{someone, 1'500},
            RenameParticipant{someone, u"Renamed"_qs}, SetDoors{m_random.below(4) == 0, m_random.below(2) == 0}, AddCard{u"Card"_qs},
            CardAnswer{someone, someAnswer()}, CountHands{{{toJson(chosen(u"a"_qs)), 3}}}, Reveal{static_cast<int>(m_random.below(9))}};
        const auto roll = m_random.below(commands.size() * 4);
        if (roll < commands.size())
            tell(commands[roll]);
        else if (roll == commands.size())
            tell(RemoveParticipant{someone});
        else
            tell(m_hall.stage() == Stage::Question ? Command{Resume{}} : Command{OpenItem{static_cast<int>(m_random.below(9))}});
    }

    /// The host dies and comes back: what it reads must be what it had.
    void reopen()
    {
        m_writer.reset();
        Expected<OpenedJournal> opened = openJournal(m_disk, kPath);
        QVERIFY(opened);
        m_writer = std::move(opened->writer);
        m_hall.now = m_hall.state().ms;
        m_hall.take({m_hall.state().ms, Reopened{}});
        opened->state.plan = m_hall.plan();
        QVERIFY(opened->state == m_hall.state());
    }

    SplitMix64 m_random;
    PoweredDisk m_disk;
    Hall m_hall;
    std::unique_ptr<JournalWriter> m_writer;
    QHash<QPair<ParticipantNumber, quint64>, int> m_acknowledged;
};

} // namespace

class RandomSessionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theGuaranteesHoldWhateverHappens_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", int(seed)) << seed;
    }
    void theGuaranteesHoldWhateverHappens()
    {
        QFETCH(quint64, seed);
        Chaos chaos{seed};
        for (int step = 0; step < 1'500; ++step)
            chaos.step();

        // exactly once: each acknowledged number stands in the journal once, and nothing else does
        const auto numbered = chaos.numbered();
        QCOMPARE(numbered.size(), chaos.acknowledged().size());
        for (auto each = numbered.cbegin(); each != numbered.cend(); ++each) {
            QCOMPARE(*each, 1);
            QVERIFY(chaos.acknowledged().contains(each.key()));
        }
        // the fold equals the live run, from memory and from the disk
        QVERIFY(chaos.hall().replayed() == chaos.hall().state());
        const Expected<ReadJournal> read = readJournal(chaos.disk(), kPath);
        QVERIFY(read);
        QCOMPARE(read->records, quint64(chaos.hall().records().size() + 1)); // undo left nothing out
        QCOMPARE(reportOf(read->state).digest, reportOf(chaos.hall().state()).digest);
        QCOMPARE(reportJson(reportOf(read->state)), reportJson(reportOf(chaos.hall().state())));
        QVERIFY(numbered.size() > 100);
    }

    void pointsComeOnlyFromClosedQuestionsThatCount()
    {
        for (quint64 seed = 100; seed < 106; ++seed) {
            Chaos chaos{seed};
            for (int step = 0; step < 500; ++step) {
                chaos.step();
                const SessionState &state = chaos.hall().state();
                qint64 expected = 0;
                for (int item = 0; item < state.plan->quiz.items.size(); ++item) {
                    const int counting = countingOpening(state, item);
                    if (counting < 0)
                        continue;
                    QCOMPARE(state.openings[static_cast<std::size_t>(counting)].state, OpeningState::Closed);
                    for (const Given &given : state.openings[static_cast<std::size_t>(counting)].given)
                        expected += given.answer > 0 ? given.points : 0;
                }
                qint64 got = 0;
                for (const Standing &standing : standingsOf(state))
                    got += standing.points;
                QCOMPARE(got, expected);
            }
        }
    }

    void everyViewCanBeDrawnAtEveryMoment()
    {
        for (quint64 seed = 200; seed < 204; ++seed) {
            Chaos chaos{seed};
            for (int step = 0; step < 400; ++step) {
                chaos.step();
                const SessionState &state = chaos.hall().state();
                const qint64 ms = chaos.hall().now;
                const ConsoleView console = consoleView(state, ms);
                QCOMPARE(console.hall.stage, state.scene.stage);
                QVERIFY(console.hall.keyShown == (state.scene.stage == Stage::Revealed));
                const SceneFrames frames{state};
                for (std::size_t each = 0; each < state.participants.size(); ++each) {
                    const auto who = static_cast<ParticipantNumber>(each);
                    QByteArray frame = frames.headFor(who, 1);
                    frames.appendTail(frame, who, ms);
                    QJsonParseError parsing;
                    QVERIFY(QJsonDocument::fromJson(frame, &parsing).isObject());
                    QCOMPARE(parsing.error, QJsonParseError::NoError);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(RandomSessionsTest)
#include "random_sessions_test.moc"
