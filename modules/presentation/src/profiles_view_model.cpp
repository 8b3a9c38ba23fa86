// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/profiles_view_model.h>

#include <presentation/error_words.h>
#include <presentation/language_state.h>
#include <text/isolates.h>
#include <text/safe_names.h>

#include <algorithm>
#include <array>

namespace mehfooz {

ProfilesViewModel::ProfilesViewModel(Workspace &workspace, const LanguageState &language, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}
{
    connect(&workspace, &Workspace::profilesListed, this, &ProfilesViewModel::refresh);
    connect(&workspace, &Workspace::profileOpened, this, &ProfilesViewModel::refresh);
    connect(&workspace, &Workspace::profileFailed, this, &ProfilesViewModel::refresh);
    connect(&language, &LanguageState::changed, this, &ProfilesViewModel::refresh);
    refresh();
}

ProfileFace ProfilesViewModel::faceOf(const ProfileEntry &entry) const
{
    const auto &open = m_workspace.state().entry;
    const bool isCurrent = m_workspace.isOpen() && open && open->id == entry.id;
    return {entry.id.text(), text::isolated(entry.name), text::initialOf(entry.name), entry.hue, isCurrent};
}

void ProfilesViewModel::refresh()
{
    m_profiles.clear();
    //: Shown in the place of a name, for somebody who uses the program without a profile.
    const QString guest = tr("Guest");
    m_current = {{}, guest, {}, 0, true};
    for (const ProfileEntry &entry : m_workspace.profiles()) {
        m_profiles.append(faceOf(entry));
        if (m_profiles.last().isCurrent)
            m_current = m_profiles.last();
    }
    Q_EMIT changed();
}

int ProfilesViewModel::freeHue() const
{
    std::array<int, kHues> used{};
    for (const ProfileFace &profile : m_profiles) {
        if (profile.hue >= 0 && profile.hue < kHues)
            ++used[static_cast<size_t>(profile.hue)];
    }
    return static_cast<int>(std::ranges::min_element(used) - used.begin());
}

void ProfilesViewModel::open(const QString &id)
{
    const auto profile = ProfileId::parse(id);
    if (profile && id != m_current.id)
        m_workspace.openProfile(*profile);
}

void ProfilesViewModel::openGuest()
{
    m_workspace.openGuest();
}

bool ProfilesViewModel::isUsable(const QString &name)
{
    const auto cleaned = text::cleanName(name);
    if (!cleaned)
        Q_EMIT failed(errorWords(cleaned.error(), ErrorContext::NamingProfile, m_language));
    return cleaned.has_value();
}

void ProfilesViewModel::add(const QString &name, int hue)
{
    if (isUsable(name))
        m_workspace.addProfile(name, hue);
}

void ProfilesViewModel::rename(const QString &id, const QString &name)
{
    const auto profile = ProfileId::parse(id);
    if (!profile || !isUsable(name))
        return;
    m_workspace.renameProfile(*profile, name).then(this, [this, id](const Expected<void> &done) {
        const auto face = std::ranges::find(m_profiles, id, &ProfileFace::id);
        if (!done)
            Q_EMIT failed(errorWords(done.error(), ErrorContext::Saving, m_language));
        else if (face != m_profiles.cend())
            Q_EMIT renamed(face->name);
    });
}

void ProfilesViewModel::remove(const QString &id)
{
    const auto profile = ProfileId::parse(id);
    const auto face = std::ranges::find(m_profiles, id, &ProfileFace::id);
    if (!profile || face == m_profiles.cend())
        return;
    m_workspace.removeProfile(*profile).then(this, [this, name = face->name](const Expected<void> &gone) {
        if (gone)
            Q_EMIT removed(name);
        else
            Q_EMIT failed(errorWords(gone.error(), ErrorContext::Saving, m_language));
    });
}

} // namespace mehfooz
