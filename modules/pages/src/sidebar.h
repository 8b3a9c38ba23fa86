// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

class QLabel;

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
class SidebarList;
}

/// The way to every page of the window, on the leading side; icons alone where the window is narrow.
class Sidebar final : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(PageContext context, QWidget *parent = nullptr);

    /// Marks the entry that `page` belongs to.
    void setCurrent(const QString &page);
    void setCollapsed(bool collapsed);
    /// The n-th page of the list, from 0; empty beyond the end.
    [[nodiscard]] QString pageAt(int index) const;
    void focusList();

Q_SIGNALS:
    void chosen(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshBrand();

    PageContext m_context;
    QLabel *m_logo = nullptr;
    ui::BodyLabel *m_name = nullptr;
    ui::SidebarList *m_pages = nullptr;
    ui::SidebarList *m_settings = nullptr;
    ui::ActionButton *m_hacked = nullptr;
    bool m_collapsed = false;
};

} // namespace mehfooz
