// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

#include <composition.h>
#include <ui/action_button.h>

#include <QApplication>
#include <QTemporaryDir>

/// The window with real packs, a real profile on the disk, and somebody who uses it.
namespace mehfooz::bench {

class Person final {
public:
    explicit Person(QApplication &application, const QStringList &packs = {})
    {
        Options options;
        options.dataFolder = m_home.path();
        options.packs = packs;
        options.language = QStringLiteral("ur");
        m_program = std::make_unique<Composition>(application, options);
        bool opened = false;
        QObject::connect(m_program.get(), &Composition::ready, m_program.get(), [&opened] { opened = true; });
        m_program->start();
        while (!opened)
            turn();
        addProfile();
    }

    [[nodiscard]] Workspace &workspace() { return m_program->workspace(); }
    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    [[nodiscard]] QString page() { return window().currentAddress() ? window().currentAddress()->page : QString{}; }

    void go(const QString &address)
    {
        if (const auto target = Address::parse(address))
            window().go(*target);
    }

    /// One turn of the event loop, without waiting.
    static void turn() { QCoreApplication::processEvents(QEventLoop::AllEvents); }

    /// Turns until the storage thread has answered everything; `turns`, where there is one, takes the longest of them.
    void settle(Series *turns = nullptr)
    {
        double longest = 0;
        for (int round = 0; round < 2; ++round) { // an answer may ask again
            bool back = false;
            runOn(m_program->worker(), [] { return true; }).then(m_program.get(), [&back](bool) { back = true; });
            while (!back)
                longest = std::max(longest, timed(&Person::turn));
        }
        for (int i = 0; i < kIdleTurns; ++i)
            longest = std::max(longest, timed(&Person::turn));
        if (turns)
            turns->add(longest);
    }

    template<typename Widget>
    [[nodiscard]] QList<Widget *> visible()
    {
        QList<Widget *> found;
        const auto all = window().findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->isVisible() && widget->isEnabled())
                found.append(widget);
        }
        return found;
    }

    /// The one filled button of the page; nullptr where there is none.
    [[nodiscard]] ui::ActionButton *filled()
    {
        const auto buttons = visible<ui::ActionButton>();
        for (ui::ActionButton *button : buttons) {
            if (button->kind() == ui::ButtonKind::Filled)
                return button;
        }
        return nullptr;
    }

private:
    static constexpr int kIdleTurns = 5;

    void addProfile()
    {
        bool opened = false;
        const auto listening = QObject::connect(&workspace(), &Workspace::profileOpened, m_program.get(), [&opened] { opened = true; });
        workspace().addProfile(QStringLiteral("Sana"), 0);
        while (!opened)
            turn();
        QObject::disconnect(listening);
        settle();
    }

    QTemporaryDir m_home;
    std::unique_ptr<Composition> m_program;
};

} // namespace mehfooz::bench
