// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/program_settings.h>

#include <QSettings>

#include <memory>
#include <optional>

namespace mehfooz {

/// What the program keeps outside of profiles, in an INI file of the data folder.
class KeptSettings final : public ProgramSettings {
public:
    /// `installed` are pack folders that cannot be removed.
    KeptSettings(const QString &dataFolder, QStringList installed);

    /// Sets a damaged file aside, under a name of its own beside it, and goes on with every setting that can be read
    /// from it. What was found: Corrupted with the place of the damaged file, Unavailable with that of a file that may
    /// not be read; nothing while all is well.
    [[nodiscard]] std::optional<Error> repair();

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
    QString m_path;
    std::unique_ptr<QSettings> m_file;
    QStringList m_installed;
};

} // namespace mehfooz
