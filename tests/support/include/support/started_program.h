// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/test_folder.h>

#include <composition.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace mehfooz::test {

/// The whole program in this process, as main() builds it, over a data folder of the test. Link mehfooz::program and
/// mehfooz_translations.
class StartedProgram final {
public:
    /// Starts and waits for the first page.
    explicit StartedProgram(const Options &options) : m_composition{std::make_unique<Composition>(*qApp, options)}
    {
        QSignalSpy ready{m_composition.get(), &Composition::ready};
        m_composition->start();
        constexpr int kLongestStart = 60'000;
        m_isReady = ready.wait(kLongestStart);
    }
    explicit StartedProgram(const QString &dataFolder, const QString &language = QStringLiteral("en"))
        : StartedProgram{optionsFor(dataFolder, language)}
    {
    }

    [[nodiscard]] static Options optionsFor(const QString &dataFolder, const QString &language = QStringLiteral("en"))
    {
        Options options;
        options.dataFolder = dataFolder;
        options.language = language;
        return options;
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] Composition &composition() { return *m_composition; }
    [[nodiscard]] Workspace &workspace() { return m_composition->workspace(); }
    [[nodiscard]] MainWindow &window() { return m_composition->window(); }
    [[nodiscard]] QString notice() { return window().notice(); }
    [[nodiscard]] QString page()
    {
        const auto address = window().currentAddress();
        return address ? address->page : QString{};
    }

    /// Whether the person can work: a page stands, packs are open, and what is set is acknowledged by the storage.
    [[nodiscard]] bool isUsable()
    {
        if (!m_isReady || !workspace().hasPacks() || !workspace().isOpen() || !window().currentPage())
            return false;
        QSignalSpy kept{&workspace(), &Workspace::settingChanged};
        workspace().setSetting(QStringLiteral("role"), workspace().library().content().roles.front().id.text());
        return kept.wait();
    }

private:
    std::unique_ptr<Composition> m_composition;
    bool m_isReady = false;
};

} // namespace mehfooz::test
