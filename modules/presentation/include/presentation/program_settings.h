// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <presentation/look_settings.h>

#include <QStringList>

namespace mehfooz {

/// What the program keeps outside of any profile. Implemented by the composition of the program; GUI thread.
class ProgramSettings {
public:
    virtual ~ProgramSettings() = default;

    /// The look shown last, for the next start and for a guest; the default look on a first start.
    [[nodiscard]] virtual LookSettings look() const = 0;
    virtual void keepLook(const LookSettings &look) = 0;
    /// The locale of the desktop.
    [[nodiscard]] virtual QLocale systemLocale() const = 0;

    /// Pack folders that come with the program or were named at its start; they cannot be removed.
    [[nodiscard]] virtual QStringList installedPackFolders() const = 0;
    /// Pack folders that the person added.
    [[nodiscard]] virtual QStringList addedPackFolders() const = 0;
    /// Unavailable where that could not be kept.
    [[nodiscard]] virtual Expected<void> setAddedPackFolders(const QStringList &folders) = 0;
};

} // namespace mehfooz
