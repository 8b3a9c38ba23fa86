// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

#include <QAbstractButton>
#include <QPointer>

class QMenu;

namespace mehfooz {

namespace ui {
class BodyLabel;
}
class ProfilePicture;
class ProfilesViewModel;
class SmallIcon;

/// Name and picture of the person in the top bar. Opens a menu: other people, a new one, a guest, what is stored here.
class ProfileMenu final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ProfileMenu(PageContext context, QWidget *parent = nullptr);

    /// The menu with everything in it now; owned by the button. Also opens it.
    QMenu *openMenu();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void navigate(const mehfooz::Address &address);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void fill(QMenu &menu);
    void addPeople(QMenu &menu);

    PageContext m_context;
    ProfilesViewModel *m_profiles;
    ProfilePicture *m_picture;
    ui::BodyLabel *m_name;
    SmallIcon *m_arrow;
    QPointer<QMenu> m_menu;
};

} // namespace mehfooz
