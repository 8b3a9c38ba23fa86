// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kept_settings.h"
#include "options.h"
#include "storage_thread.h"

#include <pages/main_window.h>
#include <presentation/language_state.h>
#include <presentation/look_state.h>
#include <presentation/workspace.h>
#include <ui/appearance.h>

class QApplication;

namespace mehfooz {

/// Builds every object of the window once, in order, and owns it; destroys in reverse. GUI thread.
class Composition final : public QObject {
    Q_OBJECT

public:
    /// Begins to open packs and profiles in the background.
    Composition(QApplication &application, const Options &options);
    ~Composition() override;

    /// Shows the window; ready() follows from the event loop.
    void start();
    /// Opens only the packs, for work without a window.
    void openPacks();
    /// What the person must know of packs that were left out, with file and line; empty while all are good.
    [[nodiscard]] QString packTrouble() const;

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Worker &worker() { return m_storage->worker(); }
    [[nodiscard]] PageContext context();

Q_SIGNALS:
    /// Packs and a profile are open, and the first page is shown.
    void ready();

private:
    void pinLook(const Options &options);
    void followLook();
    void openWhatWasOpen();
    void showFirstPage();
    void tellProfileTrouble(const Error &error);
    /// Shows a lasting notice; during the start it joins those before it.
    void tell(const QString &sentence);
    /// Gives up a language that neither the program nor an open pack has.
    void leaveUnknownLanguage();

    QApplication &m_application;
    Options m_options;
    std::unique_ptr<KeptSettings> m_kept;
    std::unique_ptr<PackSource> m_packSource; // the storage thread may be reading packs until it is drained
    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<LanguageState> m_language;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LookState> m_look;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    bool m_first = true;   ///< No page was shown yet.
    QStringList m_toldFirst; ///< Notices until the first page is shown.
    std::optional<Error> m_settingsTrouble;
};

} // namespace mehfooz
