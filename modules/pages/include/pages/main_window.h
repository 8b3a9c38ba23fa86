// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/history.h>
#include <pages/page.h>

#include <QElapsedTimer>
#include <QMainWindow>

namespace mehfooz {

namespace ui {
class Banner;
class ToastHost;
}
class PageStack;
class PrivacyCover;
class Sidebar;
struct Error;

/// The window: sidebar, top bar, pages. It only leads from page to page; everything else is the pages'. GUI thread.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(PageContext context, QWidget *parent = nullptr);

    /// Shows a page; an address that this build does not know leads to Today.
    void go(const Address &address);
    [[nodiscard]] std::optional<Address> currentAddress() const { return m_history.current(); }
    [[nodiscard]] Page *currentPage() const;
    /// A lasting notice above the page, such as that a file was restored; empty: none.
    void showNotice(const QString &sentence);
    /// The notice that stands there; empty: none, or the person has understood it.
    [[nodiscard]] QString notice() const;

Q_SIGNALS:
    /// The window goes; what is under way was saved already.
    void closing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectPage(Page *page);
    void addShortcuts();
    void arrive(const Address &address);
    void escape();
    void moveRegion(bool forward);
    [[nodiscard]] static QWidget *firstStop(QWidget &region);
    void swapLanguage();
    void retranslate();

    PageContext m_context;
    History m_history;
    Sidebar *m_sidebar = nullptr;
    PageStack *m_stack = nullptr;
    ui::Banner *m_notice = nullptr;
    ui::ToastHost *m_toasts = nullptr;
    PrivacyCover *m_cover = nullptr;
    QElapsedTimer m_lastEscape;
};

} // namespace mehfooz
