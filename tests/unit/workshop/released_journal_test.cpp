// SPDX-License-Identifier: GPL-3.0-or-later
#include "hall.h"
#include "powered_disk.h"

#include <support/warnings.h>

#include <workshop/report.h>

#include <QFile>
#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

// A journal of every released version, with something of every kind in it, and what it came to. Files here are never
// written again: a newer program must replay them by their own rules. The files of a new version are made, once, in the
// folder that MEHFOOZ_NEW_JOURNAL names, before its release.

namespace {

const QString kFolder = QStringLiteral(MEHFOOZ_SOURCE_DIR) + u"/tests/unit/workshop/data/"_qs;

QByteArray contentOf(const QString &name)
{
    QFile file{kFolder + name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

text::LocalizedText said(const QString &words)
{
    text::LocalizedText text;
    text.set(u"en"_qs, words);
    text.set(u"ur"_qs, u"اردو "_qs + words);
    return text;
}

/// A session in which everything happens.
class WholeEvening final {
public:
    WholeEvening() : m_hall{planOf(u"hall"_qs, settings(), 2026)}, m_writer{JournalWriter::create(m_disk, u"/j"_qs, *m_hall.plan()).value()}
    {
        people();
        questions();
        around();
        ending();
        if (!m_writer->commit())
            qFatal("the journal cannot be written");
    }
    [[nodiscard]] QByteArray bytes() const { return m_disk.content(u"/j"_qs); }
    [[nodiscard]] const Hall &hall() const { return m_hall; }

private:
    static SessionSettings settings()
    {
        SessionSettings settings;
        settings.points = PointsRule::SpeedBonus;
        settings.asksSure = true;
        settings.ranking = true;
        settings.floor = true;
        settings.teams = {u"Red"_qs, u"سبز"_qs};
        return settings;
    }
    void say(const Command &command)
    {
        m_hall.now += 700;
        const Allowed<Decision> decision = m_hall.tell(command);
        if (!decision)
            qFatal("refused: %ls", qUtf16Printable(toKey(decision.error())));
        for (const Record &record : decision->records)
            m_writer->append(record);
    }
    void answer(ParticipantNumber who, const Answer &given, quint8 sure = 0)
    {
        const quint64 next = nextSequence(m_hall.state().participants.at(who));
        say(GiveAnswer{who, static_cast<quint32>(m_hall.state().scene.opening), next, given, sure});
    }
    void people()
    {
        say(Join{hashOf(0), u"ثنا"_qs, 0, {}});
        say(Join{hashOf(1), {}, {}, {}});
        say(Join{hashOf(2), u"Bad name"_qs, {}, {}});
        say(AddCard{u"Row 3"_qs});
        say(RenameParticipant{2, u"Guest"_qs});
        say(GrantTime{1, 1'500});
    }
    void questions()
    {
        say(OpenItem{});
        answer(0, chosen(u"a"_qs), 1);
        answer(0, chosen(u"c"_qs), 3);
        say(CardAnswer{3, chosen(u"b"_qs)});
        say(Pause{});
        say(Resume{});
        say(AddTime{15'000});
        answer(1, chosen(u"b"_qs), 2);
        say(CountHands{{{toJson(chosen(u"c"_qs)), 11}}});
        say(CloseNow{});
        say(VoteAgain{});
        answer(1, chosen(u"c"_qs), 2);
        say(CloseNow{});
        say(Reveal{});
        say(ShowRanking{});
        const QList<Answer> given{TruthAnswer{false}, TickedAnswer{{id<OptionId>(u"a"_qs), id<OptionId>(u"c"_qs)}},
                                  OrderAnswer{{id<OptionId>(u"call"_qs), id<OptionId>(u"note"_qs), id<OptionId>(u"report"_qs), id<OptionId>(u"save"_qs)}},
                                  PairsAnswer{{{id<OptionId>(u"otp"_qs), u"otp"_qs}, {id<OptionId>(u"vpn"_qs), u"extra.0"_qs}}},
                                  TypedAnswer{u"۲ گھنٹے"_qs}, TypedAnswer{u"bank crad"_qs}, MarksAnswer{{}, {u"w3"_qs, u"from"_qs}}};
        for (const Answer &each : given) {
            say(OpenItem{});
            answer(0, each);
            say(CloseNow{});
        }
        say(SkipQuestion{});
        say(Undo{});
        say(Undo{});
        say(Undo{});
    }
    void around()
    {
        say(OpenPoll{true, said(u"Tea?"_qs), {said(u"yes"_qs), said(u"no"_qs)}});
        say(Vote{0, 0, nextSequence(m_hall.state().participants.at(0)), {0, 1}});
        say(OpenCloud{2, said(u"One word"_qs)});
        say(SendWord{1, 1, nextSequence(m_hall.state().participants.at(1)), u"فراڈ"_qs});
        say(HideWord{1, m_hall.state().activities.at(1).words.cbegin().key(), true});
        say(AskFloor{1, nextSequence(m_hall.state().participants.at(1)), u"What about e-mail?"_qs});
        say(MarkFloor{0, FloorMark::Answered});
    }
    void ending()
    {
        say(RemoveParticipant{2});
        say(SetDoors{true, false});
        say(ChangePin{u"654321"_qs});
        say(Reopen{});
        say(EndSession{});
    }

    PoweredDisk m_disk;
    Hall m_hall;
    std::unique_ptr<JournalWriter> m_writer;
};

} // namespace

class ReleasedJournalTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void initTestCase()
    {
        const QString folder = qEnvironmentVariable("MEHFOOZ_NEW_JOURNAL");
        if (folder.isEmpty())
            return;
        const WholeEvening evening;
        for (const auto &[name, bytes] : {std::pair{u"journal_1.bin"_qs, evening.bytes()}, std::pair{u"journal_1.json"_qs, reportJson(reportOf(evening.hall().state()))},
                                          std::pair{u"journal_1.csv"_qs, reportCsv(evening.hall().state())}}) {
            QFile file{folder + u'/' + name};
            QVERIFY(file.open(QIODevice::NewOnly) && file.write(bytes) == bytes.size());
        }
    }

    void everyReleasedSchemaHasAJournal()
    {
        for (quint32 schema = 1; schema <= kJournalSchema; ++schema) {
            const QString stem = u"journal_%1"_qs.arg(schema);
            QVERIFY2(!contentOf(stem + u".bin"_qs).isEmpty(), qPrintable(stem));
            QVERIFY2(!contentOf(stem + u".json"_qs).isEmpty(), qPrintable(stem));
        }
    }

    void aReleasedJournalComesToWhatItCameTo_data()
    {
        QTest::addColumn<QString>("stem");
        for (quint32 schema = 1; schema <= kJournalSchema; ++schema)
            QTest::addRow("schema %u", schema) << u"journal_%1"_qs.arg(schema);
    }
    void aReleasedJournalComesToWhatItCameTo()
    {
        QFETCH(QString, stem);
        const Expected<ReadJournal> read = readJournal(contentOf(stem + u".bin"_qs));
        QVERIFY(read);
        QCOMPARE(read->dropped.bytes, qint64{0});
        QCOMPARE(reportJson(reportOf(read->state)), contentOf(stem + u".json"_qs));
        QCOMPARE(reportCsv(read->state), contentOf(stem + u".csv"_qs));
    }

    void theReleasedJournalHoldsEveryRecord()
    {
        QSet<std::size_t> kinds;
        QVERIFY(readJournal(contentOf(u"journal_1.bin"_qs), [&](const Record &record) { kinds.insert(record.body.index()); }));
        QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<RecordBody>));
    }

    void thisProgramStillWritesTheReleasedBytes()
    {
        QCOMPARE(WholeEvening{}.bytes(), contentOf(u"journal_1.bin"_qs));
    }
};

QTEST_GUILESS_MAIN(ReleasedJournalTest)
#include "released_journal_test.moc"
