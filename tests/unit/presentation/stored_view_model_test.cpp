// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/bare_workspace.h>
#include <support/library_builder.h>
#include <support/memory_files.h>
#include <support/warnings.h>

#include <presentation/stored_view_model.h>
#include <text/isolates.h>

using namespace mehfooz;
using namespace mehfooz::test;

class StoredViewModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_bare = std::make_unique<BareWorkspace>();
        m_files = std::make_unique<MemoryFiles>();
        m_model = std::make_unique<StoredViewModel>(m_bare->workspace(), m_bare->language(), m_files->chosen());
    }

    void cleanup()
    {
        m_model.reset();
        m_bare.reset();
    }

    void everythingThatIsKeptHasARow()
    {
        const ProfileEntry sana = m_bare->add(u"Sana"_qs);
        m_bare->memoryOf(sana).settings.insert(u"role"_qs, u"citizen"_qs);
        m_bare->open(sana);

        QTRY_COMPARE(m_model->rows().size(), 7);

        QCOMPARE(m_model->rows().last(), (StoredRow{u"Settings and profile questions"_qs, u"1 entry, 100 bytes"_qs, u"Only in memory"_qs, u"nothing yet"_qs}));
        QCOMPARE(m_model->rows().first().what, u"Answers of the security check"_qs);
        QCOMPARE(m_model->introduction(), u"Everything below is on this computer only."_qs);
        QVERIFY(!m_model->isBusy());
    }

    void itSaysThatNothingWasSent()
    {
        QCOMPARE(m_model->networkWords(), u"Nothing has been sent. Network use today: 0"_qs);
    }

    void aGuestIsToldThatNothingStays()
    {
        QVERIFY(m_model->introduction().startsWith(u"No profile is open"_qs));

        m_bare->openGuest();

        QVERIFY(m_model->isGuest());
        QVERIFY(m_model->introduction().startsWith(u"You are a guest"_qs));
        QVERIFY(m_model->folder().isEmpty());
    }

    void anExportHoldsTheWholeProfile()
    {
        const ProfileEntry sana = m_bare->add(u"Sana"_qs);
        m_bare->memoryOf(sana).settings.insert(u"role"_qs, u"student"_qs);
        m_bare->open(sana);
        QSignalSpy exported{m_model.get(), &StoredViewModel::exported};

        m_model->exportTo(u"/home/sana/مہر/mehfooz-2026-11-22.json"_qs);

        QVERIFY(exported.wait());
        QCOMPARE(m_files->files.value(u"/home/sana/مہر/mehfooz-2026-11-22.json"_qs), QByteArray{R"({"settings":{"role":"student"}})"});
        QCOMPARE(text::withoutIsolates(exported.first().first().toString()), u"Everything of yours is in mehfooz-2026-11-22.json."_qs);
        QCOMPARE(m_model->exportName(), u"mehfooz-2026-11-22.json"_qs);
    }

    void anExportThatCannotBeWrittenSaysWhatToDo()
    {
        m_bare->addAndOpen(u"Sana"_qs);
        m_files->failing().failAlways();
        QSignalSpy failed{m_model.get(), &StoredViewModel::failed};

        m_model->exportTo(u"/full/disk.json"_qs);

        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().toString().startsWith(u"The file could not be written."_qs));
        QVERIFY(m_files->files.isEmpty());
    }

    void anImportMakesAProfileAndOpensIt()
    {
        m_files->files.insert(u"/x.json"_qs, R"({"settings":{"role":"student"}})");
        QSignalSpy opened{&m_bare->workspace(), &Workspace::profileOpened};
        QSignalSpy imported{m_model.get(), &StoredViewModel::imported};

        m_model->importFrom(u"/x.json"_qs);

        QVERIFY(opened.wait());
        QCOMPARE(imported.size(), 1);
        QCOMPARE(m_bare->workspace().setting(u"role"_qs), u"student"_qs);
        QCOMPARE(m_bare->workspace().profiles().size(), 1);
    }

    void aFileThatIsNoExportChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("nothing") << QByteArray{};
        QTest::newRow("text") << QByteArray{"hello"};
        QTest::newRow("other json") << QByteArray{"{}"};
        QTest::newRow("cut off") << QByteArray{R"({"settings":{"role")"};
        QTest::newRow("too long") << QByteArray(64 * 1024 * 1024 + 1, ' ');
    }

    void aFileThatIsNoExportChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        m_files->files.insert(u"/x.json"_qs, bytes);
        QSignalSpy failed{m_model.get(), &StoredViewModel::failed};

        m_model->importFrom(u"/x.json"_qs);

        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().toString().contains(u"Nothing was changed."_qs));
        QCOMPARE(m_bare->workspace().profiles().size(), 1);
        QCOMPARE(m_bare->workspace().state().entry->id, sana.id);
    }

    void deletingLeavesAGuestAndNothingElse()
    {
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        QSignalSpy deleted{m_model.get(), &StoredViewModel::deleted};

        m_model->deleteMine();

        QVERIFY(deleted.wait());
        QVERIFY(deleted.first().at(1).toBool());
        QVERIFY(!m_bare->repository().memoryOf(sana.id));
        QTRY_VERIFY(m_bare->workspace().isOpen());
        QVERIFY(m_model->isGuest());
    }

    void deletingMineKeepsTheOthers()
    {
        const ProfileEntry ali = m_bare->add(u"Ali"_qs);
        m_bare->addAndOpen(u"Sana"_qs);
        QSignalSpy deleted{m_model.get(), &StoredViewModel::deleted};

        m_model->deleteMine();

        QVERIFY(deleted.wait());
        QVERIFY(!deleted.first().at(1).toBool());
        QVERIFY(m_bare->repository().memoryOf(ali.id));
    }

    void deletingThatFailsLosesNothing()
    {
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        m_bare->repository().failing().failAt(1);
        QSignalSpy failed{m_model.get(), &StoredViewModel::failed};

        m_model->deleteMine();

        QVERIFY(failed.wait());
        QVERIFY(m_bare->repository().memoryOf(sana.id));
        QTRY_VERIFY(!m_model->isGuest());
    }

    void aGuestCanDeleteToo()
    {
        m_bare->openGuest();
        QSignalSpy opened{&m_bare->workspace(), &Workspace::profileOpened};
        QSignalSpy deleted{m_model.get(), &StoredViewModel::deleted};

        m_model->deleteMine();

        QCOMPARE(deleted.size(), 1);
        QVERIFY(opened.wait());
    }

    void amountsThatCannotBeReadAreAnError()
    {
        const ProfileEntry sana = m_bare->addAndOpen(u"Sana"_qs);
        QTRY_VERIFY(!m_model->rows().isEmpty());
        QSignalSpy failed{m_model.get(), &StoredViewModel::failed};
        m_bare->memoryOf(sana).failing.failAlways({ErrorCode::Corrupted, u"damaged"_qs});

        m_model->refresh();

        QVERIFY(failed.wait());
        QVERIFY(!m_model->rows().isEmpty());
    }

    void wordsFollowTheLanguageAndTheDigits()
    {
        m_bare->addAndOpen(u"Sana"_qs);
        QTRY_VERIFY(!m_model->rows().isEmpty());

        m_bare->language().setLanguage(u"ur"_qs);
        m_bare->language().setDigits(text::DigitStyle::Urdu);

        QCOMPARE(m_model->rows().first().what, u"حفاظتی جائزے کے جواب"_qs);
        QVERIFY(m_model->rows().first().amount.contains(u'۰'));
        QVERIFY(m_model->networkWords().contains(u'۰'));
    }

private:
    std::unique_ptr<BareWorkspace> m_bare;
    std::unique_ptr<MemoryFiles> m_files;
    std::unique_ptr<StoredViewModel> m_model;
};

QTEST_GUILESS_MAIN(StoredViewModelTest)
#include "stored_view_model_test.moc"
