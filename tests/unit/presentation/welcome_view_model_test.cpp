// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/bare_workspace.h>
#include <support/fake_program_settings.h>
#include <support/person_pack.h>
#include <support/warnings.h>

#include <presentation/look_state.h>
#include <presentation/welcome_view_model.h>

using namespace mehfooz;
using namespace mehfooz::test;

using Step = WelcomeViewModel::Step;

class WelcomeViewModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_bare = std::make_unique<BareWorkspace>();
        m_program = std::make_unique<FakeProgramSettings>();
    }

    void cleanup()
    {
        m_model.reset();
        m_look.reset();
        m_bare.reset();
    }

    void urduComesFirstInPakistan()
    {
        m_program->locale = QLocale{QLocale::English, QLocale::Pakistan};
        make();

        QCOMPARE(ids(), (QStringList{u"ur"_qs, u"en"_qs}));
        QVERIFY(m_model->choices().first().isChosen);
        QCOMPARE(m_model->choices().first().words, u"اردو"_qs);
        QCOMPARE(m_bare->language().language(), u"ur"_qs);
    }

    void englishComesFirstElsewhereAndRowsStayWhereTheyAre()
    {
        make();
        QCOMPARE(ids(), (QStringList{u"en"_qs, u"ur"_qs}));

        m_model->choose(u"ur"_qs);

        QCOMPARE(ids(), (QStringList{u"en"_qs, u"ur"_qs}));
        QCOMPARE(m_model->heading(), u"اپنی زبان چنیں"_qs);
    }

    void fourStepsLeadToToday()
    {
        make();
        m_bare->openPack(personPack());
        QSignalSpy finished{m_model.get(), &WelcomeViewModel::finished};
        QCOMPARE(m_model->progressWords(), u"Step 1 of 4"_qs);

        m_model->next();
        QCOMPARE(m_model->step(), Step::Role);
        m_model->choose(u"student"_qs);
        m_model->next();
        QCOMPARE(m_model->step(), Step::Computer);
        m_model->choose(u"shared"_qs);
        m_model->typeName(u"Sana"_qs);
        m_model->chooseHue(2);
        m_model->next();
        QVERIFY(m_model->isBusy());
        QTRY_COMPARE(m_model->step(), Step::Questions);
        QCOMPARE(m_model->heading(), u"Which phone?"_qs);
        m_model->choose(u"iphone"_qs);
        m_model->next();
        QCOMPARE(m_model->heading(), u"What work?"_qs);
        m_model->skip();

        QCOMPARE(finished.size(), 1);
        const auto &state = m_bare->workspace().state();
        QCOMPARE(state.entry->name, u"Sana"_qs);
        QCOMPARE(state.entry->hue, 2);
        QTRY_COMPARE(m_bare->workspace().setting(u"profile.phone"_qs), u"iphone"_qs);
        QCOMPARE(m_bare->workspace().setting(u"role"_qs), u"student"_qs);
        QCOMPARE(m_bare->workspace().setting(u"computer"_qs), u"shared"_qs);
        QVERIFY(m_bare->workspace().setting(u"profile.work"_qs).isEmpty());
    }

    void everythingCanBeSkipped()
    {
        make();
        m_bare->openPack(personPack());
        QSignalSpy finished{m_model.get(), &WelcomeViewModel::finished};

        m_model->skip();
        m_model->skip();
        m_model->skip();
        QTRY_COMPARE(m_model->step(), Step::Questions);
        m_model->skip();
        m_model->skip();

        QCOMPARE(finished.size(), 1);
        QCOMPARE(m_bare->workspace().state().entry->name, u"Me"_qs);
        QVERIFY(m_bare->workspace().setting(u"role"_qs).isEmpty());
    }

    void everyStepHasAWayBack()
    {
        make();
        m_bare->openPack(personPack());
        QVERIFY(!m_model->canGoBack());
        m_model->next();
        m_model->choose(u"student"_qs);
        m_model->next();
        m_model->typeName(u"Sana"_qs);

        m_model->back();

        QCOMPARE(m_model->step(), Step::Role);
        QVERIFY(m_model->choices().at(1).isChosen);
        m_model->back();
        QCOMPARE(m_model->step(), Step::Language);
        m_model->back();
        QCOMPARE(m_model->step(), Step::Language);
        QCOMPARE(m_model->name(), u"Sana"_qs);
    }

    void goingBackNeverMakesASecondProfile()
    {
        reachQuestions();
        m_model->next();
        m_model->back();
        QCOMPARE(m_model->heading(), u"Which phone?"_qs);
        m_model->back();
        QCOMPARE(m_model->step(), Step::Computer);
        QVERIFY(m_model->isMade());

        m_model->typeName(u"Saima"_qs);
        m_model->next();

        QCOMPARE(m_model->step(), Step::Questions);
        QTRY_COMPARE(m_bare->workspace().state().entry->name, u"Saima"_qs);
        QCOMPARE(m_bare->workspace().profiles().size(), 1);
    }

    void aGuestNeedsNoName()
    {
        make();
        m_bare->openPack(personPack());
        m_model->next();
        m_model->choose(u"student"_qs);
        m_model->next();

        m_model->goOnAsGuest();

        QTRY_COMPARE(m_model->step(), Step::Questions);
        QVERIFY(!m_bare->workspace().state().entry);
        QTRY_COMPARE(m_bare->workspace().setting(u"role"_qs), u"student"_qs);
        QVERIFY(m_bare->workspace().profiles().isEmpty());
    }

    void aSharedComputerAsksForAName()
    {
        make();
        m_model->next();
        m_model->next();
        m_model->choose(u"shared"_qs);
        QSignalSpy failed{m_model.get(), &WelcomeViewModel::failed};

        m_model->next();

        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_model->step(), Step::Computer);
        QVERIFY(!m_model->isBusy());
        m_model->skip();
        QTRY_VERIFY(m_bare->workspace().isOpen());
    }

    void aProfileThatCannotBeMadeLeavesTheStepOpen()
    {
        make();
        m_bare->openPack(personPack());
        m_model->next();
        m_model->next();
        m_model->typeName(u"Sana"_qs);
        m_bare->repository().failing().failAlways();
        QSignalSpy failed{m_model.get(), &WelcomeViewModel::failed};

        m_model->next();

        QVERIFY(failed.wait());
        QCOMPARE(m_model->step(), Step::Computer);
        QCOMPARE(m_model->name(), u"Sana"_qs);
        m_bare->repository().failing().neverFail();
        m_model->next();
        QTRY_COMPARE(m_model->step(), Step::Questions);
    }

    void withoutPacksThereAreNoQuestionsAndNothingStops()
    {
        make();
        QSignalSpy finished{m_model.get(), &WelcomeViewModel::finished};
        m_model->next();
        QCOMPARE(m_model->line(), u"Loading…"_qs);
        QVERIFY(m_model->choices().isEmpty());
        m_model->next();

        m_model->skip();

        QVERIFY(finished.wait());
        QVERIFY(m_bare->workspace().isOpen());
    }

    void anotherPersonsProfileIsNotTouched()
    {
        reachQuestions();
        m_model->back();
        const ProfileEntry ali = m_bare->addAndOpen(u"Ali"_qs);

        QVERIFY(!m_model->isMade());
        QCoreApplication::processEvents();
        QVERIFY(!m_bare->memoryOf(ali).settings.contains(u"role"_qs));
    }

    void anotherPersonBeginsAnew()
    {
        reachQuestions();

        m_model->begin();

        QCOMPARE(m_model->step(), Step::Language);
        QVERIFY(m_model->name().isEmpty());
        QVERIFY(!m_model->isMade());
        QCOMPARE(m_model->hue(), 1);
    }

    void straightToTodayLeavesQuestionsOut()
    {
        reachQuestions();
        QSignalSpy finished{m_model.get(), &WelcomeViewModel::finished};

        m_model->finish();

        QCOMPARE(finished.size(), 1);
    }

    void anUnknownChoiceChangesNothing()
    {
        make();

        m_model->choose(u"xx"_qs);

        QCOMPARE(m_look->look().language, u"en"_qs);
    }

private:
    void make()
    {
        m_look = std::make_unique<LookState>(m_bare->workspace(), m_bare->language(), *m_program);
        m_model = std::make_unique<WelcomeViewModel>(m_bare->workspace(), m_bare->language(), *m_look);
    }
    void reachQuestions()
    {
        make();
        m_bare->openPack(personPack());
        m_model->next();
        m_model->choose(u"student"_qs);
        m_model->next();
        m_model->typeName(u"Sana"_qs);
        m_model->next();
        QTRY_COMPARE(m_model->step(), Step::Questions);
    }
    QStringList ids() const
    {
        QStringList found;
        for (const PersonChoice &choice : m_model->choices())
            found.append(choice.id);
        return found;
    }

    std::unique_ptr<BareWorkspace> m_bare;
    std::unique_ptr<FakeProgramSettings> m_program;
    std::unique_ptr<LookState> m_look;
    std::unique_ptr<WelcomeViewModel> m_model;
};

QTEST_GUILESS_MAIN(WelcomeViewModelTest)
#include "welcome_view_model_test.moc"
