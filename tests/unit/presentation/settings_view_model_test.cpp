// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/bare_workspace.h>
#include <support/fake_program_settings.h>
#include <support/person_pack.h>
#include <support/warnings.h>

#include <presentation/settings_view_model.h>
#include <text/isolates.h>

using namespace mehfooz;
using namespace mehfooz::test;

class SettingsViewModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_bare = std::make_unique<BareWorkspace>();
        m_program = std::make_unique<FakeProgramSettings>();
        m_program->installed = {u"/core"_qs};
        m_model = std::make_unique<SettingsViewModel>(m_bare->workspace(), m_bare->language(), *m_program);
    }

    void cleanup()
    {
        m_model.reset();
        m_bare.reset();
    }

    void aRoleIsChosenOnceItIsSaved()
    {
        m_bare->openPack(personPack());
        m_bare->addAndOpen(u"Sana"_qs);
        QCOMPARE(chosenRole(), u"citizen"_qs);

        m_model->chooseRole(u"student"_qs);

        QCOMPARE(chosenRole(), u"citizen"_qs);
        QTRY_COMPARE(chosenRole(), u"student"_qs);
        QCOMPARE(m_model->roles().last().line, u"Show pictures first and read everything aloud"_qs);
    }

    void anAnswerCanBeGivenAndTakenBack()
    {
        m_bare->openPack(personPack());
        m_bare->addAndOpen(u"Sana"_qs);

        m_model->answer(u"phone"_qs, u"iphone"_qs);
        QTRY_VERIFY(m_model->questions().first().options.last().isChosen);
        QCOMPARE(m_bare->workspace().profileAnswers().size(), 1);

        m_model->answer(u"phone"_qs, {});
        QTRY_VERIFY(!m_model->questions().first().options.last().isChosen);
        QVERIFY(m_bare->workspace().profileAnswers().isEmpty());
    }

    void aChoiceThatTheDiskRefusesIsPutBack()
    {
        m_bare->openPack(personPack());
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        m_bare->memoryOf(sana).failing.failAlways();
        QSignalSpy changed{m_model.get(), &SettingsViewModel::changed};

        m_model->chooseRole(u"student"_qs);

        QVERIFY(changed.wait());
        QCOMPARE(chosenRole(), u"citizen"_qs);
    }

    void nothingCanBeAnsweredWithoutAProfile()
    {
        m_bare->openPack(personPack());
        QVERIFY(!m_model->canAnswer());

        m_bare->openGuest();

        QVERIFY(m_model->canAnswer());
    }

    void languagesOfPacksCanBeChosenToo()
    {
        QCOMPARE(m_model->languages(), (QStringList{u"ur"_qs, u"en"_qs}));
        Pack pack = personPack();
        pack.manifest.languages.append(u"sd"_qs);

        m_bare->openPack(std::move(pack));

        QCOMPARE(m_model->languages(), (QStringList{u"ur"_qs, u"en"_qs, u"sd"_qs}));
    }

    void anOpenPackShowsVersionAndDate()
    {
        m_bare->openPack(personPack());

        QCOMPARE(m_model->packs().size(), 1);
        QCOMPARE(m_model->packs().first().title, u"Core"_qs);
        QCOMPARE(m_model->packs().first().line, u"Version 3 of 22 November"_qs);
        QVERIFY(m_model->packs().first().isOpen);
        QVERIFY(!m_model->packs().first().isRemovable);
    }

    void aBrokenPackNamesItsFileLineAndColumn()
    {
        m_bare->openPack(personPack());
        QList<Diagnostic> problems;
        for (int line = 1; line <= 7; ++line)
            problems.append({{u"/mine/topics.yaml"_qs, line, 3}, Severity::Error, u"unknown-key"_qs, u"there is no key \"titel\""_qs});
        m_bare->source().folders.insert(u"/mine"_qs, {"9", nullptr, problems});
        QSignalSpy opened{&m_bare->workspace(), &Workspace::packsOpened};

        m_model->addPackFolder(u"/mine/"_qs);

        QVERIFY(opened.wait());
        QCOMPARE(m_program->added, QStringList{u"/mine"_qs});
        QCOMPARE(m_model->packs().size(), 2);
        const PackRow &row = m_model->packs().last();
        QVERIFY(!row.isOpen);
        QVERIFY(row.isRemovable);
        QVERIFY(row.line.startsWith(u"The content pack has a fault"_qs));
        QCOMPARE(row.problems.size(), 5);
        QCOMPARE(text::withoutIsolates(row.problems.first()), u"topics.yaml:1:3: there is no key \"titel\""_qs);
        QCOMPARE(row.moreProblems, u"and 2 more"_qs);
    }

    void aMissingFolderIsNamed()
    {
        m_bare->openPack(personPack());
        QSignalSpy opened{&m_bare->workspace(), &Workspace::packsOpened};

        m_model->addPackFolder(u"/absent"_qs);

        QVERIFY(opened.wait());
        QCOMPARE(text::withoutIsolates(m_model->packs().last().title), u"absent"_qs);
        QCOMPARE(text::withoutIsolates(m_model->packs().last().problems.first()), u"/absent: no such folder"_qs);
        QVERIFY(m_bare->workspace().hasPacks());
    }

    void anAddedFolderCanBeForgotten()
    {
        m_bare->openPack(personPack());
        QSignalSpy opened{&m_bare->workspace(), &Workspace::packsOpened};
        m_model->addPackFolder(u"/absent"_qs);
        QVERIFY(opened.wait());

        m_model->removePackFolder(u"/absent"_qs);

        QVERIFY(opened.wait());
        QCOMPARE(m_model->packs().size(), 1);
        QVERIFY(m_program->added.isEmpty());
    }

    void aFolderIsNotAddedTwiceAndTheInstalledOneStays()
    {
        m_bare->openPack(personPack());
        QSignalSpy opened{&m_bare->workspace(), &Workspace::packsOpened};

        m_model->addPackFolder(u"/core/"_qs);
        m_model->removePackFolder(u"/core"_qs);
        m_model->addPackFolder({});

        QVERIFY(m_program->added.isEmpty());
        QVERIFY(opened.isEmpty());
    }

    void aFolderThatCannotBeRememberedSaysSo()
    {
        m_program->failing().failAlways();
        QSignalSpy failed{m_model.get(), &SettingsViewModel::failed};

        m_model->addPackFolder(u"/mine"_qs);

        QCOMPARE(failed.size(), 1);
        QVERIFY(m_program->added.isEmpty());
    }

    void readingPacksSaysHowFarItIs()
    {
        QSignalSpy opened{&m_bare->workspace(), &Workspace::packsOpened};
        QStringList said;
        connect(m_model.get(), &SettingsViewModel::changed, this, [&] { said.append(m_model->packProgress()); });
        m_bare->source().folders.insert(u"/core"_qs, {"1", std::make_shared<const Pack>(personPack()), {}});

        m_model->reopenPacks();

        QVERIFY(opened.wait());
        QVERIFY(said.contains(u"Reading content packs: 100 %"_qs));
        QTRY_VERIFY(m_model->packs().first().isOpen);
    }

private:
    QString chosenRole() const
    {
        for (const PersonChoice &role : m_model->roles()) {
            if (role.isChosen)
                return role.id;
        }
        return {};
    }

    std::unique_ptr<BareWorkspace> m_bare;
    std::unique_ptr<FakeProgramSettings> m_program;
    std::unique_ptr<SettingsViewModel> m_model;
};

QTEST_GUILESS_MAIN(SettingsViewModelTest)
#include "settings_view_model_test.moc"
