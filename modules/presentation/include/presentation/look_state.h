// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/program_settings.h>
#include <presentation/workspace.h>

#include <QObject>

namespace mehfooz {

class LanguageState;

/// The look that is shown now. A change applies at once. It is kept in the settings of the open profile, and in those
/// of the program: for a guest, and for the first picture of the next start. GUI thread.
class LookState final : public QObject {
    Q_OBJECT

public:
    /// Takes the look that the program kept. All outlive the object.
    LookState(Workspace &workspace, LanguageState &language, ProgramSettings &program, QObject *parent = nullptr);

    [[nodiscard]] const LookSettings &look() const { return m_look; }
    /// Clamps the size.
    void setLook(const LookSettings &look);
    void setLanguage(const QString &language);
    /// Larger or smaller text by so many steps of 10 percent.
    void stepScale(int steps);
    void resetScale();

    /// Shows a look without keeping it, as asked for on the command line. The look of a profile that opens later gives
    /// way to it; what the person changes afterwards is kept as ever.
    void pin(const LookSettings &look);

Q_SIGNALS:
    void changed();

private:
    void adoptProfile();
    void keepMissing();
    void apply(const LookSettings &look);

    Workspace &m_workspace;
    LanguageState &m_language;
    ProgramSettings &m_program;
    LookSettings m_look;
    bool m_pinned = false;
};

} // namespace mehfooz
