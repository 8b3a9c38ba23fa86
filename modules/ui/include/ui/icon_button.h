// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>

#include <QToolButton>

namespace mehfooz::ui {

/// A square button with only an icon, 44 px. It cannot exist without a name, which is also its tooltip: verb and object.
class IconButton final : public QToolButton {
    Q_OBJECT

public:
    IconButton(const Appearance &appearance, const QString &iconName, const QString &name, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    void setName(const QString &name);
    /// Shown at a corner, such as a count; empty: none.
    void setBadge(const QString &badge);

    [[nodiscard]] QSize sizeHint() const override { return {44, 44}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QString m_icon;
    QString m_badge;
};

} // namespace mehfooz::ui
