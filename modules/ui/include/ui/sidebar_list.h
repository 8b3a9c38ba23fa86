// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/ink.h>

#include <QListView>

namespace mehfooz::ui {

/// One page in the sidebar.
struct SidebarEntry {
    QString id;
    QString iconName;
    QString text;
    QString badge;       ///< A count in the person's digits; empty: none.
    QString badgeSaid;   ///< The same in words for screen readers, such as "6 due".

    friend bool operator==(const SidebarEntry &, const SidebarEntry &) = default;
};

/// The list of pages: arrows move, Enter or a click opens. Collapsed it shows icons only,
/// with tooltips for words. As wide as its place; without margins of its own.
class SidebarList final : public QListView, public InkBearer {
    Q_OBJECT

public:
    explicit SidebarList(const Appearance &appearance, QWidget *parent = nullptr);

    /// Keeps the current page where it still exists.
    void setEntries(const QList<SidebarEntry> &entries);
    void setBadge(const QString &id, const QString &badge, const QString &said);
    /// Marks the page that is open; an unknown id marks none. Emits nothing.
    void setOpenPage(const QString &id);
    [[nodiscard]] const QString &openPage() const { return m_open; }
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Of the rows that are seen now.
    [[nodiscard]] QList<InkPiece> inkPieces() const override;

Q_SIGNALS:
    /// The person opened a page.
    void pageChosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    class Entries;
    class Painter;

    void refresh();

    const Appearance &m_appearance;
    Entries *m_entries;
    QString m_open;
    bool m_collapsed = false;
};

} // namespace mehfooz::ui
