// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/bare_workspace.h>
#include <support/library_builder.h>
#include <support/warnings.h>

#include <presentation/profiles_view_model.h>
#include <text/isolates.h>

using namespace mehfooz;
using namespace mehfooz::test;

class ProfilesViewModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_bare = std::make_unique<BareWorkspace>();
        m_model = std::make_unique<ProfilesViewModel>(m_bare->workspace(), m_bare->language());
    }

    void cleanup()
    {
        m_model.reset();
        m_bare.reset();
    }

    void withoutAProfileAGuestIsShown()
    {
        QVERIFY(m_model->isGuest());
        QCOMPARE(m_model->current().name, u"Guest"_qs);
        m_bare->language().setLanguage(u"ur"_qs);
        QCOMPARE(m_model->current().name, u"مہمان"_qs);
    }

    void theOpenProfileIsTheCurrentOne()
    {
        m_bare->add(u"Ali"_qs);
        const ProfileEntry sana = m_bare->addAndOpen(u"ثنا"_qs);

        QCOMPARE(m_model->profiles().size(), 2);
        QCOMPARE(m_model->current().id, sana.id.text());
        QCOMPARE(m_model->current().initial, u"ث"_qs);
        QVERIFY(!m_model->profiles().first().isCurrent);
    }

    void aNewPersonGetsAHueThatIsFree()
    {
        m_bare->add(u"Sana"_qs);

        QCOMPARE(m_model->freeHue(), 1);
    }

    void addingOpensTheProfile()
    {
        m_model->add(u"  Sana   Bibi "_qs, 2);

        QTRY_COMPARE(text::withoutIsolates(m_model->current().name), u"Sana Bibi"_qs);
        QCOMPARE(m_model->current().hue, 2);
    }

    void aNameThatCannotBeUsedIsRefusedWithARemedy_data()
    {
        QTest::addColumn<QString>("name");

        QTest::newRow("empty") << QString{};
        QTest::newRow("spaces") << u"   "_qs;
        QTest::newRow("10,000 letters") << QString{10'000, u'a'};
        QTest::newRow("only direction marks") << u"\u202E\u202D\u200F"_qs;
        QTest::newRow("controls") << u"\u0001\u0002"_qs;
    }

    void aNameThatCannotBeUsedIsRefusedWithARemedy()
    {
        QFETCH(QString, name);
        QSignalSpy failed{m_model.get(), &ProfilesViewModel::failed};

        m_model->add(name, 0);

        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"1 to 40"_qs));
        QVERIFY(m_model->profiles().isEmpty());
    }

    void anOverrideInANameCannotTurnTheWordsAround()
    {
        m_model->add(u"Ali\u202Egnp.exe"_qs, 0);

        QTRY_VERIFY(!m_model->isGuest());
        QVERIFY(!text::hasBidiEmbedding(m_model->current().name));
        QVERIFY(m_model->current().name.startsWith(QChar{u'\u2068'}));
        QVERIFY(m_model->current().name.endsWith(QChar{u'\u2069'}));
    }

    void aNewNameShowsEverywhere()
    {
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);

        m_model->rename(sana.id.text(), u"Saima"_qs);

        QTRY_COMPARE(text::withoutIsolates(m_model->current().name), u"Saima"_qs);
        QCOMPARE(m_bare->workspace().state().entry->name, u"Saima"_qs);
    }

    void aNameThatTheDiskRefusesIsNotShown()
    {
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        QSignalSpy failed{m_model.get(), &ProfilesViewModel::failed};
        m_bare->repository().failing().failAlways();

        m_model->rename(sana.id.text(), u"Saima"_qs);

        QVERIFY(failed.wait());
        QCOMPARE(text::withoutIsolates(m_model->current().name), u"Sana"_qs);
    }

    void removingTheOpenProfileLeavesAGuest()
    {
        const ProfileEntry ali = m_bare->add(u"Ali"_qs);
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        QSignalSpy opened{&m_bare->workspace(), &Workspace::profileOpened};

        m_model->remove(sana.id.text());

        QVERIFY(opened.wait());
        QVERIFY(m_model->isGuest());
        QCOMPARE(m_model->profiles().size(), 1);
        QCOMPARE(m_model->profiles().first().id, ali.id.text());
        QVERIFY(!m_bare->repository().memoryOf(sana.id));
    }

    void removingAnotherProfileKeepsTheOpenOne()
    {
        const ProfileEntry ali = m_bare->add(u"Ali"_qs);
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        QSignalSpy removed{m_model.get(), &ProfilesViewModel::removed};

        m_model->remove(ali.id.text());

        QVERIFY(removed.wait());
        QCOMPARE(text::withoutIsolates(removed.first().first().toString()), u"Ali"_qs);
        QCOMPARE(m_model->current().id, sana.id.text());
    }

    void aProfileThatCannotBeDeletedIsOpenedAgain()
    {
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        QSignalSpy failed{m_model.get(), &ProfilesViewModel::failed};
        QSignalSpy opened{&m_bare->workspace(), &Workspace::profileOpened};
        m_bare->repository().failing().failAt(1);

        m_model->remove(sana.id.text());

        QVERIFY(opened.wait());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_model->current().id, sana.id.text());
    }

    void nothingOfAPersonStaysWhenAnotherProfileCannotBeOpened()
    {
        const ProfileEntry ali = m_bare->add(u"Ali"_qs);
        m_bare->addAndOpen(u"Sana"_qs);
        QSignalSpy failed{&m_bare->workspace(), &Workspace::profileFailed};
        m_bare->repository().failing().failAlways({ErrorCode::Corrupted, u"damaged"_qs});

        m_model->open(ali.id.text());

        QVERIFY(failed.wait());
        QVERIFY(m_model->isGuest());
        QVERIFY(m_bare->workspace().state().settings.isEmpty());
        QVERIFY(!m_bare->workspace().state().entry);
    }

    void aGuestCanTakeOver()
    {
        m_bare->addAndOpen(u"Sana"_qs);

        m_model->openGuest();

        QTRY_VERIFY(m_model->isGuest());
        QCOMPARE(m_model->profiles().size(), 1);
    }

private:
    std::unique_ptr<BareWorkspace> m_bare;
    std::unique_ptr<ProfilesViewModel> m_model;
};

QTEST_GUILESS_MAIN(ProfilesViewModelTest)
#include "profiles_view_model_test.moc"
