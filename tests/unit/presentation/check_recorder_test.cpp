// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/check_pack.h>
#include <support/open_workspace.h>
#include <support/warnings.h>

#include <presentation/check_recorder.h>

using namespace mehfooz;
using namespace mehfooz::test;

class CheckRecorderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(checkPack());
        m_recorder = std::make_unique<CheckRecorder>(m_open->workspace(), m_open->language());
        m_saved = std::make_unique<QSignalSpy>(m_recorder.get(), &CheckRecorder::saved);
        connect(m_recorder.get(), &CheckRecorder::saved, this, [this](const SavedAnswer &saved) { m_last = saved; });
        m_failed = std::make_unique<QSignalSpy>(m_recorder.get(), &CheckRecorder::failed);
    }
    void cleanup()
    {
        QCoreApplication::processEvents(); // what was asked of the storage comes back before its asker goes
        m_recorder.reset();
        m_open.reset();
    }

    void anAnswerIsKnownOnlyAfterItIsKept()
    {
        m_recorder->answer(m_pin, CheckValue::Yes);

        QVERIFY(m_recorder->isSaving());
        QVERIFY(answers().isEmpty());
        QVERIFY(m_saved->wait());
        QVERIFY(!m_recorder->isSaving());
        QCOMPARE(pinAnswer().value, CheckValue::Yes);
        QCOMPARE(m_open->memory().checkAnswers.size(), 1);
        QCOMPARE(m_open->memory().checkAnswers.front().at, m_open->now());
        QCOMPARE(m_open->memory().snapshots.size(), 1);
        QCOMPARE(m_open->memory().snapshots.front().lowShown, 20);
    }

    void anAnswerThatTheDiskRefusesIsNotKnownAndCanBeTriedAgain()
    {
        m_open->memory().failing.failAlways();
        m_recorder->answer(m_pin, CheckValue::Yes);
        QVERIFY(m_failed->wait());
        QVERIFY(answers().isEmpty());

        m_open->memory().failing.neverFail();
        m_recorder->retry();

        QVERIFY(m_saved->wait());
        QCOMPARE(pinAnswer().value, CheckValue::Yes);
        QCOMPARE(m_open->memory().checkAnswers.size(), 1);
    }

    void undoPutsBackWhatWasThere()
    {
        save(m_pin, CheckValue::Partly);
        save(m_pin, CheckValue::Yes);

        m_recorder->undo();

        QVERIFY(m_saved->wait());
        QCOMPARE(pinAnswer().value, CheckValue::Partly);
        QCOMPARE(m_open->memory().checkAnswers.size(), 3);
        QVERIFY(!m_last->canUndo);
    }

    void undoOfAFirstAnswerMakesItUnknown()
    {
        save(m_pin, CheckValue::Yes);

        m_recorder->undo();

        QVERIFY(m_saved->wait());
        QCOMPARE(pinAnswer().value, CheckValue::Unknown);
    }

    void aSecondUndoDoesNothing()
    {
        save(m_pin, CheckValue::Yes);
        m_recorder->undo();
        QVERIFY(m_saved->wait());

        m_recorder->undo();

        QVERIFY(!m_recorder->isSaving());
    }

    void aNoteKeepsTheAnswerAndTheAnswerKeepsTheNote()
    {
        save(m_pin, CheckValue::Yes);
        m_recorder->setNote(m_pin, u"on the old phone too"_qs);
        QVERIFY(m_saved->wait());
        QCOMPARE(pinAnswer().value, CheckValue::Yes);

        save(m_pin, CheckValue::No);

        QCOMPARE(pinAnswer().note, u"on the old phone too"_qs);
    }

    void confirmingKeepsTheAnswerUnderTheNewRevisionAndUndoReopensIt()
    {
        save(m_pin, CheckValue::Yes);
        m_open->replacePack(changedCheckPack(u"wa.pin"_qs));
        QCOMPARE(m_open->workspace().score().reopened.size(), 1);

        m_recorder->confirm(m_pin);
        QVERIFY(m_saved->wait());
        QCOMPARE(pinAnswer().revision, 2);
        QCOMPARE(m_open->workspace().score().reopened.size(), 0);

        m_recorder->undo();
        QVERIFY(m_saved->wait());
        QCOMPARE(m_open->workspace().score().reopened.size(), 1);
    }

    void theMoveOfTheScoreIsTold()
    {
        save(m_pin, CheckValue::No);
        save(id<CheckItemId>(u"pay.otp"_qs), CheckValue::Yes);
        QCOMPARE(m_last->move, u"Saved. Your first score: 20–69."_qs);

        save(m_pin, CheckValue::Yes);

        QCOMPARE(m_last->move, u"20–69 becomes 40–100"_qs);
    }

    void anItemThatNoPackHasIsLeftAlone()
    {
        m_recorder->answer(id<CheckItemId>(u"no.such"_qs), CheckValue::Yes);

        QVERIFY(!m_recorder->isSaving());
    }

private:
    [[nodiscard]] const QHash<CheckItemId, CheckAnswer> &answers() const { return m_open->workspace().state().answers; }
    [[nodiscard]] CheckAnswer pinAnswer() const
    {
        const auto known = answers().constFind(m_pin);
        return known == answers().cend() ? CheckAnswer{m_pin, CheckValue::NotApplicable, 0, {}, {}} : *known;
    }
    void save(const CheckItemId &item, CheckValue value)
    {
        m_recorder->answer(item, value);
        QVERIFY(m_saved->wait());
    }

    const CheckItemId m_pin = id<CheckItemId>(u"wa.pin"_qs);
    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<CheckRecorder> m_recorder;
    std::unique_ptr<QSignalSpy> m_saved;
    std::optional<SavedAnswer> m_last;
    std::unique_ptr<QSignalSpy> m_failed;
};

QTEST_GUILESS_MAIN(CheckRecorderTest)
#include "check_recorder_test.moc"
