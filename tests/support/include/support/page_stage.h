// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/fake_program_settings.h>
#include <support/hands.h>
#include <support/looks.h>
#include <support/open_workspace.h>
#include <support/walk.h>

#include "page_stack.h"

#include <pages/page.h>
#include <presentation/look_state.h>
#include <ui/page_frame.h>

#include <QScrollArea>
#include <QScrollBar>

namespace mehfooz::test {

/// How a page is looked at.
struct Shown {
    QString language = QStringLiteral("en");
    int percent = 100; ///< Size of text.
    ThemeChoice theme = ThemeChoice::Light;
    QSize size = {1000, 800}; ///< Of the page with its heading; the window's sidebar is beside it.
    text::DigitStyle digits = text::DigitStyle::Latin;
};

/// The part of a window that a page gets, beside the sidebar.
[[nodiscard]] inline QSize pageRoom(const QSize &window, int percent)
{
    const int sidebar = window.width() < 1000 ? 88 : qRound(236 * qMin(1.5, percent / 100.0));
    return {window.width() - sidebar, window.height()};
}

/// A table for _data(): column "shown" with both languages, in every theme, at 100 and 200 %, wide and narrow.
inline void addEveryLook()
{
    QTest::addColumn<Shown>("shown");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ur")}) {
        for (const auto &[name, theme] : {std::pair{"light", ThemeChoice::Light}, {"dark", ThemeChoice::Dark}, {"contrast", ThemeChoice::HighContrast}}) {
            QTest::addRow("%s, %s, 100 %%", qPrintable(language), name) << Shown{language, 100, theme, pageRoom({1280, 800}, 100), {}};
            if (theme != ThemeChoice::Light)
                continue; // what fits does not depend on colours
            QTest::addRow("%s, %s, 200 %%", qPrintable(language), name) << Shown{language, 200, theme, pageRoom({1280, 800}, 200), {}};
            QTest::addRow("%s, %s, 100 %%, narrow", qPrintable(language), name) << Shown{language, 100, theme, pageRoom({900, 640}, 100), {}};
            QTest::addRow("%s, %s, 200 %%, narrow", qPrintable(language), name) << Shown{language, 200, theme, pageRoom({900, 640}, 200), {}};
        }
    }
}

/// A table for _data(): column "language" with both.
inline void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Urdu") << QStringLiteral("ur");
}

/// The person's look and the program's settings as the program wires them: a change of one reaches the other.
class LivingLook final {
public:
    LivingLook(Looks &looks, OpenWorkspace &open) : m_looks{looks}, m_state{open.workspace(), open.language(), start(m_program)}
    {
        QObject::connect(&m_state, &LookState::changed, &m_state, [this] { follow(); });
        follow();
    }

    [[nodiscard]] LookState &state() { return m_state; }
    [[nodiscard]] FakeProgramSettings &program() { return m_program; }
    [[nodiscard]] ui::Appearance &appearance() { return m_looks.appearance(); }
    /// Shows this without keeping it in the profile.
    void use(const Shown &shown)
    {
        LookSettings next = m_state.look();
        next.language = shown.language;
        next.scalePercent = shown.percent;
        next.theme = shown.theme;
        next.digits = shown.digits;
        m_state.pin(next);
    }

private:
    [[nodiscard]] static FakeProgramSettings &start(FakeProgramSettings &program)
    {
        program.kept.language = QStringLiteral("en");
        program.kept.theme = ThemeChoice::Light;
        program.kept.motion = false;
        return program;
    }
    void follow()
    {
        const LookSettings &wanted = m_state.look();
        const auto theme = wanted.theme == ThemeChoice::Dark ? ui::ThemeName::Dark
            : wanted.theme == ThemeChoice::HighContrast      ? ui::ThemeName::HighContrast
                                                             : ui::ThemeName::Light;
        ui::LanguageLook shown = look(wanted.language, theme, wanted.scalePercent / 100.0);
        shown.digits = wanted.digits;
        shown.urduFace = wanted.urduFont == UrduFont::Naskh ? ui::UrduFace::Naskh : ui::UrduFace::Nastaliq;
        shown.motion = wanted.motion;
        m_looks.appearance().setLook(shown);
    }

    Looks &m_looks;
    FakeProgramSettings m_program;
    LookState m_state;
};

/// One page in the frame that the window gives it, over a workspace with one pack. Remembers what the page says to the
/// window. A test of a program without packs or with a guest calls OpenWorkspace's functions before.
template<typename Kind>
class PageStage final {
public:
    /// `address` as MainWindow::go() takes it; the page is opened there.
    PageStage(Looks &looks, Pack pack, const Address &address) : m_open{std::move(pack)}, m_look{looks, m_open}, m_stack{context(), nullptr}
    {
        QObject::connect(&m_stack, &PageStack::pageMade, &m_stack, [this](Page *made) { listenTo(*made); });
        m_page = dynamic_cast<Kind *>(m_stack.show(address));
        Q_ASSERT(m_page);
    }

    [[nodiscard]] Kind &page() { return *m_page; }
    [[nodiscard]] OpenWorkspace &open() { return m_open; }
    [[nodiscard]] LivingLook &look() { return m_look; }
    [[nodiscard]] ui::PageFrame &frame() { return *m_stack.currentFrame(); }
    [[nodiscard]] PageContext context()
    {
        return {m_open.workspace(), m_open.language(), m_look.appearance(), &m_look.state(), &m_look.program()};
    }
    /// Goes there as the window does: the page is handed the address, the heading has the keyboard.
    void arrive(const Address &address)
    {
        m_stack.show(address);
        m_stack.focusHeading();
        settle();
    }
    void show(const Shown &shown)
    {
        m_look.use(shown);
        present(m_stack, shown.size);
    }
    void show(const QString &language, double scale = 1.0, const QSize &size = {1000, 800})
    {
        show({language, qRound(scale * 100), ThemeChoice::Light, size, {}});
    }
    [[nodiscard]] QString faults(const QStringList &allowedLatin = {}) { return faultsOf(m_stack, allowedLatin); }

    /// What has the keyboard, or will have it when the window of a dialog is gone.
    [[nodiscard]] QWidget *keyboard() { return m_stack.focusWidget(); }
    /// How far down the page is scrolled.
    [[nodiscard]] QScrollBar &scrolled() { return *frame().scrollArea().verticalScrollBar(); }

    [[nodiscard]] const QString &wentTo() const { return m_wentTo; }
    [[nodiscard]] const QString &toast() const { return m_toast; }
    [[nodiscard]] const QString &undoWords() const { return m_undoWords; }
    [[nodiscard]] const QString &announced() const { return m_announced; }
    void undo() { m_undo(); }

    [[nodiscard]] QAbstractButton *button(const QString &words) { return buttonOn(m_stack, words); }
    void press(const QString &words) { test::press(m_stack, words); }
    [[nodiscard]] bool says(const QString &words) { return test::says(m_stack, words); }

private:
    void listenTo(Page &page)
    {
        QObject::connect(&page, &Page::navigate, &page, [this](const Address &address) { m_wentTo = address.text(); });
        QObject::connect(&page, &Page::toast, &page, [this](const QString &text, const QString &words, const std::function<void()> &undo) {
            m_toast = text;
            m_undoWords = words;
            m_undo = undo;
        });
        QObject::connect(&page, &Page::announce, &page, [this](const QString &text) { m_announced = text; });
    }

    OpenWorkspace m_open;
    LivingLook m_look;
    PageStack m_stack;
    Kind *m_page = nullptr;
    QString m_wentTo;
    QString m_toast;
    QString m_undoWords;
    QString m_announced;
    std::function<void()> m_undo;
};

} // namespace mehfooz::test
