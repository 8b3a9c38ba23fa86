// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/address.h>

#include <QWidget>

#include <functional>

namespace mehfooz {

namespace ui {
class Appearance;
}
class LanguageState;
class LookState;
class ProgramSettings;
class Workspace;

/// What every page is given; all of it outlives the pages.
struct PageContext {
    Workspace &workspace;
    LanguageState &language;
    ui::Appearance &appearance;
    /// What Welcome and Settings change; only these two pages need them, and a test of another page leaves them out.
    LookState *look = nullptr;
    ProgramSettings *program = nullptr;
};

/// One screen. The main window shows its title as the heading (h1), its tools beside it, the page itself in a scroll
/// area of its own (vertical only), and its footer pinned below. GUI thread.
/// A page builds its words in one retranslate(), called by its constructor, by LanguageChange and by
/// LanguageState::changed; state lives in its view-model.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(PageContext context, QWidget *parent = nullptr);

    /// The heading in the person's language.
    [[nodiscard]] virtual QString title() const = 0;
    /// Small words beside the heading, such as a date; told anew by titleChanged().
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /// Small controls beside the heading (print, listen, text size); owned by the page.
    [[nodiscard]] virtual QList<QWidget *> tools() { return {}; }
    /// Pinned below the scroll area; nullptr for none. Owned by the page.
    [[nodiscard]] virtual QWidget *footer() { return nullptr; }
    /// Called on every arrival, also when the page is shown already.
    virtual void open(const Address &address) { Q_UNUSED(address); }
    /// Called before the window shows another page.
    virtual void leave() { }
    /// Where Esc goes; nothing: stay.
    [[nodiscard]] virtual std::optional<Address> up() const { return {}; }
    /// True where the page finds its place by itself after a change of language or look.
    [[nodiscard]] virtual bool keepsPlace() const { return false; }
    /// Ctrl+P; false where the page prints nothing.
    virtual bool print() { return false; }

Q_SIGNALS:
    void navigate(const mehfooz::Address &address);
    void titleChanged();
    /// A short message in the window's toast; `undo` may be empty.
    void toast(const QString &text, const QString &undoLabel, std::function<void()> undo);
    /// Says it to a screen reader without showing it.
    void announce(const QString &text);

protected:
    /// Sets every word of the page.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

    [[nodiscard]] Workspace &workspace() const { return m_context.workspace; }
    [[nodiscard]] LanguageState &language() const { return m_context.language; }
    [[nodiscard]] ui::Appearance &appearance() const { return m_context.appearance; }
    [[nodiscard]] PageContext context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace mehfooz
