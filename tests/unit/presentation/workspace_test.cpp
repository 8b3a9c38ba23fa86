// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/ask_worker.h>
#include <support/fake_stores.h>
#include <support/library_builder.h>
#include <support/warnings.h>

#include <presentation/workspace.h>

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

std::shared_ptr<const Pack> smallPack()
{
    Pack pack = emptyPack();
    pack.threats.append({id<ThreatId>(u"phishing"_qs), words(u"Phishing"_qs), {}, {}});
    pack.roles.append(roleWith(u"citizen"_qs, u"phishing"_qs, 3, 3));
    Role student = roleWith(u"student"_qs, u"phishing"_qs, 5, 5);
    student.flags.append(id<FlagId>(u"young"_qs));
    pack.roles.append(student);
    pack.checks.append(checkItem(u"acc.pin"_qs, u"acc"_qs, u"phishing"_qs));
    return std::make_shared<const Pack>(std::move(pack));
}

} // namespace

class WorkspaceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_thread = std::make_unique<QThread>();
        m_worker = std::make_unique<Worker>();
        m_worker->moveToThread(m_thread.get());
        m_thread->start();
        m_repository = std::make_unique<FakeProfileRepository>();
        m_source = std::make_unique<FakePackSource>();
        m_source->folders.insert(u"/core"_qs, {"d1", smallPack(), {}});
        m_cache = std::make_unique<FakePackCache>();
        m_search = std::make_unique<FakeSearchIndex>();
        m_workspace = std::make_unique<Workspace>(Workspace::Ports{
            m_worker.get(), m_repository.get(), m_source.get(), m_cache.get(), m_search.get(),
            [] { return QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC); }});
    }

    void cleanup()
    {
        m_workspace.reset();
        askWorker(*m_worker, [] { });
        m_thread->quit();
        m_thread->wait();
    }

    void packsOpenInTheBackground()
    {
        QSignalSpy opened{m_workspace.get(), &Workspace::packsOpened};

        m_workspace->openPacks({u"/core"_qs});

        QVERIFY(!m_workspace->hasPacks());
        QVERIFY(opened.wait());
        QVERIFY(m_workspace->hasPacks());
        QCOMPARE(m_workspace->library().content().roles.size(), 2);
    }

    void aMissingPackIsToldWithItsFolder()
    {
        QSignalSpy opened{m_workspace.get(), &Workspace::packsOpened};

        m_workspace->openPacks({u"/absent"_qs});

        QVERIFY(opened.wait());
        QVERIFY(!m_workspace->hasPacks());
        QVERIFY(!m_workspace->packProblems().isEmpty());
        QCOMPARE(m_workspace->packProblems().front().place.file, u"/absent"_qs);
    }

    void whatAProfileHoldsIsReadOnce()
    {
        openAll();

        QVERIFY(m_workspace->isOpen());
        QCOMPARE(m_workspace->state().entry->name, u"Sana"_qs);
        QVERIFY(m_workspace->state().answers.isEmpty());
    }

    void aSettingShowsOnlyAfterItIsSaved()
    {
        openAll();
        QSignalSpy changed{m_workspace.get(), &Workspace::settingChanged};

        m_workspace->setSetting(u"role"_qs, u"student"_qs);

        QVERIFY(m_workspace->setting(u"role"_qs).isEmpty());
        QVERIFY(changed.wait());
        QCOMPARE(m_workspace->setting(u"role"_qs), u"student"_qs);
        QCOMPARE(m_workspace->role()->id.text(), u"student"_qs);
        QCOMPARE(m_workspace->effectiveProfile().flags.size(), 1);
    }

    void aSettingThatTheDiskRefusesIsNotShown()
    {
        openAll();
        QSignalSpy failed{m_workspace.get(), &Workspace::saveFailed};
        m_repository->memoryOf(m_workspace->state().entry->id)->failing.failAlways();

        m_workspace->setSetting(u"role"_qs, u"student"_qs);

        QVERIFY(failed.wait());
        QVERIFY(m_workspace->setting(u"role"_qs).isEmpty());
        QCOMPARE(m_workspace->role()->id.text(), u"citizen"_qs);
    }

    void theFirstRoleHoldsUntilOneIsChosen()
    {
        openAll();

        QCOMPARE(m_workspace->role()->id.text(), u"citizen"_qs);
        QCOMPARE(m_workspace->score().counting, 1);
        QCOMPARE(m_workspace->score().unknown, 1);
    }

    void profileAnswersComeFromSettings()
    {
        openAll();
        QSignalSpy changed{m_workspace.get(), &Workspace::settingChanged};

        m_workspace->setSetting(u"profile.phone"_qs, u"android"_qs);
        m_workspace->setSetting(u"profile.BAD KEY"_qs, u"android"_qs);

        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(m_workspace->profileAnswers().size(), 1);
    }

    void anUnknownProfileIsAnErrorAndNothingOpens()
    {
        QSignalSpy failed{m_workspace.get(), &Workspace::profileFailed};

        m_workspace->openProfile(id<ProfileId>(u"nobody"_qs));

        QVERIFY(failed.wait());
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::NotFound);
        QVERIFY(!m_workspace->isOpen());
    }

    void aNameThatCannotBeUsedIsRefused()
    {
        QSignalSpy failed{m_workspace.get(), &Workspace::profileFailed};

        m_workspace->addProfile(QString{10'000, u'x'}, 0);

        QVERIFY(failed.wait());
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::InvalidInput);
        QVERIFY(m_workspace->profiles().isEmpty());
    }

    void aGuestHasNoEntry()
    {
        QSignalSpy opened{m_workspace.get(), &Workspace::profileOpened};

        m_workspace->openGuest();

        QVERIFY(opened.wait());
        QVERIFY(m_workspace->isOpen());
        QVERIFY(!m_workspace->state().entry);
    }

    void withoutAProfileStoresAreUnavailable()
    {
        QSignalSpy failed{m_workspace.get(), &Workspace::saveFailed};

        m_workspace->setSetting(u"a"_qs, u"b"_qs);

        QVERIFY(failed.wait());
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::Unavailable);
    }

    void acknowledgedThingsAreToldToEverybody()
    {
        openAll();
        QSignalSpy answers{m_workspace.get(), &Workspace::answersChanged};
        QSignalSpy lessons{m_workspace.get(), &Workspace::lessonsChanged};
        QSignalSpy attempts{m_workspace.get(), &Workspace::attemptsChanged};
        const auto item = id<CheckItemId>(u"acc.pin"_qs);

        m_workspace->noteCheckAnswer({item, CheckValue::Yes, 1, m_workspace->now(), {}}, std::nullopt);
        m_workspace->noteLessonPlace({id<LessonId>(u"otp"_qs), 1, 2, {}, 3, m_workspace->now(), {}});
        m_workspace->noteAttempt({7, {}, {}, {}, {}}, std::nullopt);
        m_workspace->noteAttempt({7, {}, {}, QuizTotal{100, 100, true}, {}}, std::nullopt);

        QCOMPARE(answers.size(), 1);
        QCOMPARE(lessons.size(), 1);
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(m_workspace->state().attempts.size(), 1);
        QVERIFY(m_workspace->state().attempts.front().total);
        QCOMPARE(m_workspace->score().low.shown, 100);
    }

    void searchAnswersOnThisThread()
    {
        openAll();
        bool answered = false;

        m_workspace->search(u"pin"_qs, u"en"_qs, 5).then(this, [&](const Expected<QList<SearchHit>> &hits) {
            answered = hits.has_value() && QThread::currentThread() == thread();
        });

        QTRY_VERIFY(answered);
    }

    void packsThatAreStillReadWhenTheWindowGoesReachNobody()
    {
        QSemaphore gone;
        m_worker->post([&gone] { gone.acquire(); });
        QObject other;
        int told = 0;
        connect(m_workspace.get(), &Workspace::packsProgress, &other, [&told] { ++told; });
        m_workspace->openPacks({u"/core"_qs});

        m_workspace.reset();
        gone.release();
        askWorker(*m_worker, [] { });
        QCoreApplication::processEvents();

        QCOMPARE(m_source->compilations, 1);
        QCOMPARE(told, 0);
    }

    void languagesAreTheProgramsOwnThenThoseOfThePacks()
    {
        QCOMPARE(m_workspace->languages(), (QStringList{u"ur"_qs, u"en"_qs}));
        Pack pashto = *smallPack();
        pashto.manifest.languages = {u"ps"_qs, u"en"_qs};
        m_source->folders.insert(u"/core"_qs, {"d2", std::make_shared<const Pack>(pashto), {}});

        openAll();

        QCOMPARE(m_workspace->languages(), (QStringList{u"ur"_qs, u"en"_qs, u"ps"_qs}));
    }

private:
    void openAll()
    {
        QSignalSpy packs{m_workspace.get(), &Workspace::packsOpened};
        QSignalSpy opened{m_workspace.get(), &Workspace::profileOpened};
        m_workspace->openPacks({u"/core"_qs});
        m_workspace->addProfile(u"Sana"_qs, 1);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(packs.size(), 1);
    }

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<FakeProfileRepository> m_repository;
    std::unique_ptr<FakePackSource> m_source;
    std::unique_ptr<FakePackCache> m_cache;
    std::unique_ptr<FakeSearchIndex> m_search;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
