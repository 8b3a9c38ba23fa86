// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/program_settings.h>

#include <QSettings>

namespace mehfooz {

/// What the program keeps outside of profiles, in an INI file of the data folder.
class KeptSettings final : public ProgramSettings {
public:
    /// `installed` are pack folders that cannot be removed.
    KeptSettings(const QString &dataFolder, QStringList installed);

    [[nodiscard]] LookSettings look() const override;
    void keepLook(const LookSettings &look) override;
    [[nodiscard]] QLocale systemLocale() const override;
    [[nodiscard]] QStringList installedPackFolders() const override { return m_installed; }
    [[nodiscard]] QStringList addedPackFolders() const override;
    [[nodiscard]] Expected<void> setAddedPackFolders(const QStringList &folders) override;

    /// The profile that was open last; empty: none, or a guest.
    [[nodiscard]] QString lastProfile() const;
    void setLastProfile(const QString &id);
    /// Where the window was; empty on a first start.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    mutable QSettings m_file;
    QStringList m_installed;
};

} // namespace mehfooz
