// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/profiles_view_model.h>
#include <ui/appearance.h>

#include <QIcon>
#include <QWidget>

class QPainter;

namespace mehfooz {

/// Draws a person's picture: the initial on a disc of the person's hue; for a guest a plain figure.
void paintProfilePicture(QPainter &painter, const QRectF &place, const ProfileFace &face, const ui::Appearance &appearance);

/// The same for menus.
[[nodiscard]] QIcon profileIcon(const ProfileFace &face, const ui::Appearance &appearance, qreal devicePixelRatio);

/// The colour of a hue, 0..3.
[[nodiscard]] QColor profileColour(int hue, const ui::Theme &theme);

/// A person's picture beside the name; decoration.
class ProfilePicture final : public QWidget {
    Q_OBJECT

public:
    /// `size` is the diameter at 100 %, in pixels.
    ProfilePicture(const ui::Appearance &appearance, int size, QWidget *parent = nullptr);

    void setFace(const ProfileFace &face);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ui::Appearance &m_appearance;
    int m_size;
    ProfileFace m_face;
};

} // namespace mehfooz
