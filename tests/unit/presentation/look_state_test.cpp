// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/bare_workspace.h>
#include <support/fake_program_settings.h>
#include <support/library_builder.h>
#include <support/warnings.h>

#include <presentation/look_state.h>

using namespace mehfooz;
using namespace mehfooz::test;

class LookStateTest final : public QObject {
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
        m_look.reset();
        m_bare.reset();
    }

    void aFirstStartInPakistanIsInUrdu()
    {
        m_program->locale = QLocale{QLocale::English, QLocale::Pakistan};

        make();

        QCOMPARE(m_look->look().language, u"ur"_qs);
        QCOMPARE(m_bare->language().language(), u"ur"_qs);
    }

    void theLookOfTheLastTimeComesBack()
    {
        m_program->kept = {u"ur"_qs, text::DigitStyle::Urdu, UrduFont::Naskh, ThemeChoice::Dark, 150, true};

        make();

        QCOMPARE(m_look->look(), m_program->kept);
        QCOMPARE(m_bare->language().digits(), text::DigitStyle::Urdu);
    }

    void aChangeAppliesAtOnceAndIsKeptForAGuest()
    {
        make();
        m_bare->openGuest();
        QSignalSpy changed{m_look.get(), &LookState::changed};

        m_look->setLanguage(u"ur"_qs);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_bare->language().language(), u"ur"_qs);
        QCOMPARE(m_program->kept.language, u"ur"_qs);
    }

    void aChangeIsKeptInTheProfile()
    {
        make();
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        LookSettings look = m_look->look();
        look.theme = ThemeChoice::Dark;

        m_look->setLook(look);

        QTRY_COMPARE(m_bare->memoryOf(sana).settings.value(u"look.theme"_qs), u"dark"_qs);
    }

    void everyPersonHasALookOfTheirOwn()
    {
        make();
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        m_look->setLanguage(u"ur"_qs);
        m_look->stepScale(3);
        QTRY_COMPARE(m_bare->memoryOf(sana).settings.value(u"look.scale"_qs), u"130"_qs);

        const ProfileEntry ali = m_bare->addAndOpen(u"Ali"_qs);
        m_look->setLanguage(u"en"_qs);
        m_look->resetScale();
        QTRY_COMPARE(m_bare->memoryOf(ali).settings.value(u"look.language"_qs), u"en"_qs);
        m_bare->open(sana);

        QCOMPARE(m_look->look().language, u"ur"_qs);
        QCOMPARE(m_look->look().scalePercent, 130);
    }

    void aNewProfileKeepsTheLookItWasMadeIn()
    {
        m_program->kept.theme = ThemeChoice::HighContrast;
        make();

        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);

        QTRY_COMPARE(m_bare->memoryOf(sana).settings.value(u"look.theme"_qs), u"contrast"_qs);
        QCOMPARE(m_look->look().theme, ThemeChoice::HighContrast);
    }

    void aReadOnlyProfileIsNotWrittenTo()
    {
        make();
        const ProfileEntry sana = m_bare->add(u"Sana"_qs);
        m_bare->memoryOf(sana).openReport.readOnly = true;

        m_bare->open(sana);
        QCoreApplication::processEvents();

        QVERIFY(m_bare->memoryOf(sana).settings.isEmpty());
    }

    void theSizeStopsAtItsLimits()
    {
        make();

        m_look->stepScale(-1);
        QCOMPARE(m_look->look().scalePercent, 100);
        m_look->stepScale(50);
        QCOMPARE(m_look->look().scalePercent, 200);
    }

    void theSameLookAgainChangesNothing()
    {
        make();
        QSignalSpy changed{m_look.get(), &LookState::changed};

        m_look->setLook(m_look->look());

        QVERIFY(changed.isEmpty());
        QCOMPARE(m_program->keptTimes, 0);
    }

    void aLookOfTheCommandLineIsShownButNotKept()
    {
        make();
        LookSettings wanted = m_look->look();
        wanted.language = u"ur"_qs;

        m_look->pin(wanted);
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);

        QCOMPARE(m_look->look().language, u"ur"_qs);
        QCOMPARE(m_program->keptTimes, 0);
        QVERIFY(m_bare->memoryOf(sana).settings.isEmpty());
    }

    void pinningTheLookThatIsShownHoldsNothingBack()
    {
        make();
        const ProfileEntry sana = m_bare->add(u"Sana"_qs);
        m_bare->memoryOf(sana).settings.insert(u"look.language"_qs, u"ur"_qs);

        m_look->pin(m_look->look());
        m_bare->open(sana);

        QCOMPARE(m_look->look().language, u"ur"_qs);
    }

private:
    void make() { m_look = std::make_unique<LookState>(m_bare->workspace(), m_bare->language(), *m_program); }

    std::unique_ptr<BareWorkspace> m_bare;
    std::unique_ptr<FakeProgramSettings> m_program;
    std::unique_ptr<LookState> m_look;
};

QTEST_GUILESS_MAIN(LookStateTest)
#include "look_state_test.moc"
