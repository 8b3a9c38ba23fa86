// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/fake_stores.h>
#include <support/held_worker.h>

#include <presentation/language_state.h>
#include <presentation/workspace.h>

#include <QSignalSpy>

namespace mehfooz::test {

/// A workspace over fakes with one pack and one profile open. The "storage thread" is the thread of the test, so that
/// an event loop runs both sides. Link mehfooz_translations to read real words.
class OpenWorkspace final {
public:
    explicit OpenWorkspace(Pack pack)
    {
        const auto entry = m_repository.add(QStringLiteral("Sana"), 0);
        m_profile = entry->id;
        m_source.folders.insert(QStringLiteral("/core"), {"1", std::make_shared<const Pack>(std::move(pack)), {}});
        m_workspace = std::make_unique<Workspace>(Workspace::Ports{&m_worker, &m_repository, &m_source, &m_cache, &m_search,
                                                                   [this] { return m_now; }});
        m_language.setLanguage(QStringLiteral("en"));
        openPacks();
        openProfile();
    }

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] LanguageState &language() { return m_language; }
    [[nodiscard]] FakeProfileMemory &memory() { return *m_repository.memoryOf(*m_profile); }
    [[nodiscard]] FakeProfileRepository &repository() { return m_repository; }
    /// From now on nothing is saved or read until release(), as with a slow disk.
    [[nodiscard]] HeldWorker &storage() { return m_worker; }
    [[nodiscard]] QDateTime now() const { return m_now; }
    void setNow(const QDateTime &now) { m_now = now; }

    /// Opens other content in the place of the pack.
    void replacePack(Pack pack)
    {
        m_source.folders.insert(QStringLiteral("/core"), {"2", std::make_shared<const Pack>(std::move(pack)), {}});
        m_cache.entries.clear();
        openPacks();
    }
    /// Reads the profile anew, as a restart does.
    void openProfile()
    {
        QSignalSpy listed{m_workspace.get(), &Workspace::profilesListed};
        m_workspace->listProfiles();
        QVERIFY(listed.wait());
        QSignalSpy opened{m_workspace.get(), &Workspace::profileOpened};
        m_workspace->openProfile(*m_profile);
        QVERIFY(opened.wait());
    }

    /// Goes on as a guest.
    void openGuest()
    {
        QSignalSpy opened{m_workspace.get(), &Workspace::profileOpened};
        m_workspace->openGuest();
        QVERIFY(opened.wait());
    }
    /// Adds another person, who is not opened.
    ProfileEntry addPerson(const QString &name)
    {
        const ProfileEntry entry = m_repository.add(name, 1).value();
        QSignalSpy listed{m_workspace.get(), &Workspace::profilesListed};
        m_workspace->listProfiles();
        listed.wait();
        return entry;
    }

private:
    void openPacks()
    {
        QSignalSpy opened{m_workspace.get(), &Workspace::packsOpened};
        m_workspace->openPacks({QStringLiteral("/core")});
        QVERIFY(opened.wait());
        QVERIFY(m_workspace->hasPacks());
    }

    QDateTime m_now = QDateTime{{2026, 11, 22}, {9, 0}, Qt::UTC};
    HeldWorker m_worker;
    FakeProfileRepository m_repository;
    FakePackSource m_source;
    FakePackCache m_cache;
    FakeSearchIndex m_search;
    LanguageState m_language{QStringLiteral(":/translations")};
    std::optional<ProfileId> m_profile;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace mehfooz::test
