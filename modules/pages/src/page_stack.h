// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

#include <QHash>

class QStackedWidget;

namespace mehfooz {

namespace ui {
class PageFrame;
}
class PlaceKeeper;

/// The pages of the window: each made at its first visit, in a frame of its own that keeps its place.
class PageStack final : public QWidget {
    Q_OBJECT

public:
    /// `programTools` travels to whichever page is shown.
    PageStack(PageContext context, QWidget *programTools, QWidget *parent = nullptr);

    /// Shows a page and hands it the address; nullptr for a page that this build does not have.
    Page *show(const Address &address);
    [[nodiscard]] Page *current() const;
    [[nodiscard]] ui::PageFrame *currentFrame() const;
    /// Puts the keyboard on the heading, as after every navigation.
    void focusHeading();

Q_SIGNALS:
    void pageMade(mehfooz::Page *page);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Place {
        Page *page = nullptr;
        ui::PageFrame *frame = nullptr;
    };
    static void showTitle(const Place &place);
    Place make(const QString &name);
    [[nodiscard]] Place currentPlace() const;
    void keepPlace();

    PageContext m_context;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_programTools = nullptr;
    PlaceKeeper *m_keeper = nullptr;
    QHash<QString, Place> m_places;
};

} // namespace mehfooz
