// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/bare_workspace.h>
#include <support/incident_pack.h>
#include <support/warnings.h>

#include <presentation/incident_view_model.h>
#include <text/isolates.h>

using namespace mehfooz;
using namespace mehfooz::test;

class IncidentViewModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_bare = std::make_unique<BareWorkspace>();
        m_bare->openPack(incidentPack());
        m_model = std::make_unique<IncidentViewModel>(m_bare->workspace(), m_bare->language());
    }

    void cleanup()
    {
        m_model.reset();
        m_bare.reset();
    }

    void stagesWithoutAStepAreNotThere()
    {
        show();

        QCOMPARE(stageKeys(), (QStringList{u"minutes"_qs, u"day"_qs, u"complaint"_qs, u"prevent"_qs}));
        QCOMPARE(m_model->stages().first().progress, u"2 steps"_qs);
        QCOMPARE(m_model->stages().at(1).progress, u"1 step"_qs);
        QCOMPARE(m_model->stages().at(2).progress, u"Prepare the text"_qs);
        QCOMPARE(m_model->shownStage(), u"minutes"_qs);
    }

    void aPlanThatNoPackHasIsUnknown()
    {
        m_model->open(u"nothing"_qs, {});

        QVERIFY(!m_model->isKnown());
        QVERIFY(m_model->stages().isEmpty());
        QVERIFY(m_model->steps().isEmpty());
        QVERIFY(m_model->contacts().isEmpty());
        QVERIFY(m_model->complaint().isEmpty());
        m_model->tick(u"register"_qs, true);
        QVERIFY(m_model->log().isEmpty());
    }

    void theFirstSentenceOfAStepIsItsTitle()
    {
        show();

        QCOMPARE(text::plainText(m_model->steps().first().title), u"Register your number again"_qs);
        QCOMPARE(text::plainText(m_model->steps().first().detail), u"A code comes by SMS."_qs);
        QCOMPARE(m_model->steps().first().evidence, u"Screenshots"_qs);
        QVERIFY(m_model->steps().last().detail.isEmpty());
    }

    void aTickShowsItsTimeOnlyAfterItIsSaved()
    {
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        show();
        QSignalSpy ticked{m_model.get(), &IncidentViewModel::ticked};

        m_model->tick(u"register"_qs, true);

        QVERIFY(m_model->steps().first().isSaving);
        QVERIFY(!m_model->steps().first().isDone);
        QVERIFY(ticked.wait());
        QVERIFY(m_model->steps().first().isDone);
        QCOMPARE(text::withoutIsolates(m_model->steps().first().doneWords), u"Done at 11:42"_qs);
        QCOMPARE(m_model->stages().first().progress, u"1 of 2 done"_qs);
        QCOMPARE(m_bare->memoryOf(sana).ticks.value(whatsapp()).size(), 1);
        QVERIFY(m_model->keepingNote().words.isEmpty());
    }

    void aTickOfAnotherDaySaysTheDay()
    {
        m_bare->addAndOpen(u"Sana"_qs);
        show();
        tickAndWait(u"register"_qs);

        m_bare->setNow(m_bare->now().addDays(2));
        show();

        QCOMPARE(text::withoutIsolates(m_model->steps().first().doneWords), u"Done on 22 November at 11:42"_qs);
    }

    void aTickCanBeTakenBackAndTheLogKeepsBoth()
    {
        m_bare->addAndOpen(u"Sana"_qs);
        show();
        tickAndWait(u"register"_qs);
        m_bare->setNow(m_bare->now().addSecs(180));

        m_model->tick(u"register"_qs, false);

        QTRY_VERIFY(!m_model->steps().first().isDone);
        QCOMPARE(m_model->log().size(), 2);
        const QString log = m_model->logToSend();
        QVERIFY2(log.contains(u"22 November 11:42, Done: Register your number again. A code comes by SMS."_qs), qPrintable(log));
        QVERIFY2(log.contains(u"22 November 11:45, Tick taken back: Register"_qs), qPrintable(log));
        QVERIFY(log.startsWith(m_model->title()));
    }

    void theFirstOpenStepIsTheCurrentOne()
    {
        m_bare->addAndOpen(u"Sana"_qs);
        show();
        QVERIFY(m_model->steps().first().isCurrent);

        tickAndWait(u"register"_qs);

        QVERIFY(!m_model->steps().first().isCurrent);
        QVERIFY(m_model->steps().last().isCurrent);
    }

    void theOneButtonLeadsThroughThePlan()
    {
        m_bare->addAndOpen(u"Sana"_qs);
        show();
        QCOMPARE(m_model->move(), (PlanMove{PlanMove::Kind::Tick, u"Done"_qs, u"check"_qs, u"register"_qs, false}));

        tickAndWait(u"register"_qs);
        QCOMPARE(m_model->move(), (PlanMove{PlanMove::Kind::ShowContact, u"Whom to call"_qs, u"phone"_qs, u"bank"_qs, true}));

        m_model->noteContactShown(u"call_bank"_qs);
        QCOMPARE(m_model->move().kind, PlanMove::Kind::Tick);
        QCOMPARE(m_model->move().target, u"call_bank"_qs);

        tickAndWait(u"call_bank"_qs);
        QCOMPARE(m_model->move(), (PlanMove{PlanMove::Kind::NextStage, u"Next: First day"_qs, u"arrow-right"_qs, u"day"_qs, false}));
        QCOMPARE(m_model->shownStage(), u"minutes"_qs);

        for (const auto &[stage, step] : {std::pair{u"day"_qs, u"report"_qs}, {u"complaint"_qs, u"text"_qs}, {u"prevent"_qs, u"pin"_qs}}) {
            m_model->showStage(stage);
            tickAndWait(step);
        }
        QCOMPARE(m_model->move().kind, PlanMove::Kind::OpenCheck);
    }

    void aPlanOpensWhereItWasLeft()
    {
        m_bare->addAndOpen(u"Sana"_qs);
        show();
        m_model->showStage(u"complaint"_qs);

        m_model->open(u"blackmail"_qs, {});
        show();
        QCOMPARE(m_model->shownStage(), u"complaint"_qs);

        m_model->open(u"whatsapp_taken"_qs, u"day"_qs);
        QCOMPARE(m_model->shownStage(), u"day"_qs);
        m_model->open(u"whatsapp_taken"_qs, u"week"_qs);
        QCOMPARE(m_model->shownStage(), u"minutes"_qs);
    }

    void itWorksWithoutAnyProfile()
    {
        show();

        m_model->tick(u"register"_qs, true);

        QVERIFY(m_model->steps().first().isDone);
        QCOMPARE(m_model->log().size(), 1);
        QVERIFY(m_model->keepingNote().words.contains(u"No profile is open"_qs));
        QVERIFY(m_model->keepingNote().action.isEmpty());
    }

    void itWorksWhenTheDatabaseCannotBeOpened()
    {
        const ProfileEntry sana = m_bare->add(u"Sana"_qs);
        m_bare->repository().failing().failAlways({ErrorCode::Corrupted, u"damaged"_qs});
        QSignalSpy failed{&m_bare->workspace(), &Workspace::profileFailed};
        m_bare->workspace().openProfile(sana.id);
        QVERIFY(failed.wait());
        show();

        m_model->tick(u"register"_qs, true);

        QVERIFY(m_model->steps().first().isDone);
        QVERIFY(!m_model->keepingNote().words.isEmpty());
    }

    void aGuestIsToldThatTicksDoNotLast()
    {
        m_bare->openGuest();
        show();

        tickAndWait(u"register"_qs);

        QVERIFY(m_model->keepingNote().words.contains(u"guest"_qs));
    }

    void whatWasTickedBeforeAProfileOpenedGoesIntoItOnlyWhenAsked()
    {
        show();
        m_model->tick(u"register"_qs, true);
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        QTRY_VERIFY(m_model->keepingNote().words.startsWith(u"1 entry"_qs));
        QVERIFY(m_bare->memoryOf(sana).ticks.isEmpty());

        m_model->saveAgain();

        QTRY_COMPARE(m_bare->memoryOf(sana).ticks.value(whatsapp()).size(), 1);
        QTRY_VERIFY(m_model->keepingNote().words.isEmpty());
        QVERIFY(m_model->steps().first().isDone);
        QCOMPARE(m_model->log().size(), 1);
    }

    void whatWasTickedWithoutAProfileGoesToAGuestByItself()
    {
        show();
        m_model->tick(u"register"_qs, true);

        m_bare->openGuest();

        QTRY_VERIFY(m_model->steps().first().isDone);
        QTRY_VERIFY(m_model->keepingNote().words.contains(u"guest"_qs));
    }

    void nobodySeesTheTicksOfAnother()
    {
        m_bare->addAndOpen(u"Sana"_qs);
        show();
        tickAndWait(u"register"_qs);
        m_model->typeField(u"name"_qs, u"Sana Bibi"_qs);

        m_bare->addAndOpen(u"Ali"_qs);

        QVERIFY(!m_model->steps().first().isDone);
        QVERIFY(m_model->log().isEmpty());
        QVERIFY(!m_model->complaint().contains(u"Sana"_qs));
    }

    void aTickThatTheDiskRefusesStaysInMemoryAndSaysSo()
    {
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        show();
        m_bare->memoryOf(sana).failing.failAlways();

        m_model->tick(u"register"_qs, true);

        QTRY_VERIFY(m_model->keepingNote().isWarning);
        QVERIFY(m_model->steps().first().isDone);
        QCOMPARE(m_model->keepingNote().action, u"Try again"_qs);
        QVERIFY(m_bare->memoryOf(sana).ticks.isEmpty());

        m_bare->memoryOf(sana).failing.neverFail();
        m_model->saveAgain();
        QTRY_VERIFY(m_model->keepingNote().words.isEmpty() && m_model->steps().first().isDone);
        QCOMPARE(m_bare->memoryOf(sana).ticks.value(whatsapp()).size(), 1);
    }

    void ticksAreReadBackAfterARestart()
    {
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        show();
        tickAndWait(u"register"_qs);
        tickAndWait(u"screenshots"_qs);
        m_model->typeField(u"name"_qs, u"Sana Bibi"_qs);
        m_model->keepFields();
        QTRY_COMPARE(m_bare->memoryOf(sana).fields.value(whatsapp()).value(u"name"_qs), u"Sana Bibi"_qs);

        m_model = std::make_unique<IncidentViewModel>(m_bare->workspace(), m_bare->language());
        show();

        QTRY_VERIFY(m_model->steps().first().isDone);
        QVERIFY(m_model->evidence().first().isDone);
        QVERIFY(text::withoutIsolates(m_model->complaint()).startsWith(u"My name is Sana Bibi."_qs));
    }

    void contactsComeInTheOrderOfThePlanWithBothDates()
    {
        show();

        const QList<ContactCard> &contacts = m_model->contacts();
        QCOMPARE(contacts.size(), 3);
        QCOMPARE(contacts.at(0).lead, u"First: Your own bank"_qs);
        QVERIFY(contacts.at(0).isWords);
        QCOMPARE(contacts.at(0).value, u"The number on your card"_qs);
        QVERIFY(contacts.at(0).doubt.isEmpty());
        QCOMPARE(contacts.at(1).lead, u"Then: NCCIA helpline"_qs);
        QCOMPARE(contacts.at(1).value, u"\u20661799\u2069"_qs);
        QCOMPARE(text::withoutIsolates(contacts.at(1).source), u"Source of 4 June, read on 1 April"_qs);
        QCOMPARE(contacts.at(1).doubt, u"Read more than six months ago; it may have changed"_qs);
        QCOMPARE(text::withoutIsolates(contacts.at(1).closed.first().value), u"9911"_qs);
        QCOMPARE(contacts.at(2).id, u"other"_qs);
    }

    void theComplaintIsFilledInBothLanguages()
    {
        show();
        m_model->typeField(u"name"_qs, u"Sana Bibi"_qs);
        m_model->typeField(u"phone"_qs, u"0300-0001234"_qs);

        QCOMPARE(m_model->complaintToSend(), u"My name is Sana Bibi. Number: 0300-0001234. ____________ ____________"_qs);
        QVERIFY(m_model->complaint().contains(u"\u20680300-0001234\u2069"_qs));

        m_model->setComplaintLanguage(u"ur"_qs);
        QCOMPARE(m_model->complaintToSend(), u"میرا نام Sana Bibi ہے۔ نمبر: 0300-0001234۔ ____________ ____________"_qs);
        QCOMPARE(m_model->complaintLanguages(), (QStringList{u"en"_qs, u"ur"_qs}));
    }

    void theComplaintFollowsTheLanguageOfThePageUntilOneIsChosen()
    {
        show();

        m_bare->language().setLanguage(u"ur"_qs);

        QCOMPARE(m_model->complaintLanguage(), u"ur"_qs);
        QVERIFY(m_model->complaint().startsWith(u"میرا نام"_qs));
    }

    void halfTypedFieldsSurviveALanguageSwap()
    {
        show();
        m_model->typeField(u"story"_qs, u"At noon"_qs);

        m_bare->language().setLanguage(u"ur"_qs);

        QCOMPARE(m_model->fields().at(3).text, u"At noon"_qs);
        QCOMPARE(m_model->fields().at(3).label, u"کیا ہوا"_qs);
        QVERIFY(m_model->fields().at(3).isMultiline);
        QVERIFY(m_model->fields().at(1).isLeftToRight);
    }

    void aFieldThatTheDiskRefusesStaysTyped()
    {
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        show();
        m_bare->memoryOf(sana).failing.failAlways();
        m_model->typeField(u"name"_qs, u"Sana"_qs);

        m_model->keepFields();

        QTRY_VERIFY(m_model->keepingNote().isWarning);
        QCOMPARE(m_model->fields().first().text, u"Sana"_qs);
    }

    void whoPrefersToListenGetsShortSentences()
    {
        m_bare->addAndOpen(u"Sana"_qs);
        QSignalSpy changed{&m_bare->workspace(), &Workspace::settingChanged};
        m_bare->workspace().setSetting(u"role"_qs, u"low_literacy"_qs);
        QVERIFY(changed.wait());
        show();

        QCOMPARE(text::plainText(m_model->steps().first().title), u"Register again"_qs);
        QVERIFY(m_model->steps().first().detail.isEmpty());
    }

    void urduWordsComeWithUrdu()
    {
        m_bare->language().setLanguage(u"ur"_qs);
        show();

        QCOMPARE(text::plainText(m_model->steps().first().title), u"اپنا نمبر دوبارہ درج کریں"_qs);
        QCOMPARE(m_model->stages().first().name, text::isolateLatinRuns(u"پہلے 10 منٹ"_qs));
        QCOMPARE(text::plainText(m_model->never().first()), u"رقم نہ دیں۔"_qs);
        QCOMPARE(text::plainText(m_model->helpSomeone()), u"پاس رہیں۔"_qs);
    }

    void blackmailIsNobodysFault()
    {
        m_model->open(u"blackmail"_qs, {});
        QVERIFY(m_model->calmWords().startsWith(u"It is not your fault."_qs));

        show();
        QVERIFY(m_model->calmWords().startsWith(u"Stay calm"_qs));
        QVERIFY(m_model->helpSomeone().size() == 1);
    }

private:
    static IncidentId whatsapp() { return id<IncidentId>(u"whatsapp_taken"_qs); }
    void show() { m_model->open(u"whatsapp_taken"_qs, {}); }
    void tickAndWait(const QString &step)
    {
        QSignalSpy ticked{m_model.get(), &IncidentViewModel::ticked};
        m_model->tick(step, true);
        QVERIFY(!ticked.isEmpty() || ticked.wait());
    }
    QStringList stageKeys() const
    {
        QStringList keys;
        for (const ShownStage &stage : m_model->stages())
            keys.append(stage.key);
        return keys;
    }

    std::unique_ptr<BareWorkspace> m_bare;
    std::unique_ptr<IncidentViewModel> m_model;
};

QTEST_GUILESS_MAIN(IncidentViewModelTest)
#include "incident_view_model_test.moc"
