// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/fake_stores.h>

#include <presentation/language_state.h>
#include <presentation/workspace.h>

#include <QSignalSpy>

namespace mehfooz::test {

/// A workspace over fakes in which nothing is open yet. The "storage thread" is the thread of the test, so that an
/// event loop runs both sides. Link mehfooz_translations to read real words.
class BareWorkspace final {
public:
    BareWorkspace()
    {
        m_workspace = std::make_unique<Workspace>(
            Workspace::Ports{&m_worker, &m_repository, &m_source, &m_cache, &m_search, [this] { return m_now; }});
        m_language.setLanguage(QStringLiteral("en"));
    }

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] LanguageState &language() { return m_language; }
    [[nodiscard]] FakeProfileRepository &repository() { return m_repository; }
    [[nodiscard]] FakePackSource &source() { return m_source; }
    [[nodiscard]] FakeProfileMemory &memoryOf(const ProfileEntry &entry) { return *m_repository.memoryOf(entry.id); }
    [[nodiscard]] QDateTime now() const { return m_now; }
    void setNow(const QDateTime &now) { m_now = now; }

    void openPack(Pack pack, const QString &folder = QStringLiteral("/core"))
    {
        const QByteArray digest = QByteArray::number(m_source.folders.size() + 1);
        m_source.folders.insert(folder, {digest, std::make_shared<const Pack>(std::move(pack)), {}});
        QSignalSpy opened{m_workspace.get(), &Workspace::packsOpened};
        m_workspace->openPacks(m_source.folders.keys());
        QVERIFY(opened.wait());
    }
    /// Adds a profile without opening it.
    ProfileEntry add(const QString &name)
    {
        const ProfileEntry entry = m_repository.add(name, 0).value();
        QSignalSpy listed{m_workspace.get(), &Workspace::profilesListed};
        m_workspace->listProfiles();
        listed.wait();
        return entry;
    }
    void open(const ProfileEntry &entry)
    {
        QSignalSpy opened{m_workspace.get(), &Workspace::profileOpened};
        m_workspace->openProfile(entry.id);
        QVERIFY(opened.wait());
    }
    ProfileEntry addAndOpen(const QString &name)
    {
        const ProfileEntry entry = add(name);
        open(entry);
        return entry;
    }
    void openGuest()
    {
        QSignalSpy opened{m_workspace.get(), &Workspace::profileOpened};
        m_workspace->openGuest();
        QVERIFY(opened.wait());
    }

private:
    QDateTime m_now = QDateTime{{2026, 11, 22}, {6, 42}, Qt::UTC}; ///< 11:42 in Karachi.
    Worker m_worker;
    FakeProfileRepository m_repository;
    FakePackSource m_source;
    FakePackCache m_cache;
    FakeSearchIndex m_search;
    LanguageState m_language{QStringLiteral(":/translations")};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace mehfooz::test
