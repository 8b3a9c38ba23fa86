// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/fail_switch.h>

#include <presentation/program_settings.h>

namespace mehfooz::test {

/// The program's settings in memory.
class FakeProgramSettings final : public ProgramSettings {
public:
    LookSettings kept;
    int keptTimes = 0;
    QLocale locale{QLocale::English, QLocale::UnitedKingdom};
    QStringList installed;
    QStringList added;

    [[nodiscard]] FailSwitch &failing() { return m_failing; }

    [[nodiscard]] LookSettings look() const override { return kept; }
    void keepLook(const LookSettings &look) override
    {
        kept = look;
        ++keptTimes;
    }
    [[nodiscard]] QLocale systemLocale() const override { return locale; }
    [[nodiscard]] QStringList installedPackFolders() const override { return installed; }
    [[nodiscard]] QStringList addedPackFolders() const override { return added; }
    [[nodiscard]] Expected<void> setAddedPackFolders(const QStringList &folders) override
    {
        return m_failing.pass().map([&] { added = folders; });
    }

private:
    FailSwitch m_failing;
};

} // namespace mehfooz::test
