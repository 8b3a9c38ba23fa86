// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_picture.h"

#include <text/isolates.h>

#include <QPainter>

namespace mehfooz {

namespace {

constexpr int kMenuSize = 24;

/// Naskh for Urdu letters: a single letter of Nastaliq hangs on its line and would not sit in a disc.
QFont initialFont(const QString &initial, const ui::Appearance &appearance, qreal diameter)
{
    const bool isUrdu = text::startsRightToLeft(initial);
    QFont font = isUrdu ? appearance.type().font(ui::TextRole::Dense, QStringLiteral("ur")) : appearance.type().latinFont(ui::TextRole::Strong);
    font.setPixelSize(qMax(1, qRound(diameter * (isUrdu ? 0.52 : 0.46))));
    return font;
}

} // namespace

QColor profileColour(int hue, const ui::Theme &theme)
{
    switch (hue) {
    case 1: return theme.firoza.colour;
    case 2: return theme.warn.colour;
    case 3: return theme.plum;
    default: return theme.primary.colour;
    }
}

void paintProfilePicture(QPainter &painter, const QRectF &place, const ProfileFace &face, const ui::Appearance &appearance)
{
    const ui::Theme &theme = appearance.theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isGuest = face.initial.isEmpty();
    const QColor colour = isGuest ? theme.control : profileColour(face.hue, theme);
    const bool isOutline = isGuest || theme.highContrast;
    painter.setBrush(isOutline ? theme.surface : colour);
    painter.setPen(isOutline ? QPen{colour, 2} : QPen{Qt::NoPen});
    painter.drawEllipse(place.adjusted(1, 1, -1, -1));
    if (isGuest) {
        const qreal inset = place.width() * 0.22;
        appearance.icons().paint(painter, place.adjusted(inset, inset, -inset, -inset), {QStringLiteral("user"), theme.text2, appearance.direction()});
    } else {
        painter.setFont(initialFont(face.initial, appearance, place.width()));
        painter.setPen(isOutline ? colour : theme.onFill);
        const QRectF ink = QFontMetricsF{painter.font()}.tightBoundingRect(face.initial);
        painter.drawText(place.center() - ink.center(), face.initial);
    }
    painter.restore();
}

QIcon profileIcon(const ProfileFace &face, const ui::Appearance &appearance, qreal devicePixelRatio)
{
    const int side = appearance.type().scaled(kMenuSize);
    QPixmap picture{QSize{side, side} * devicePixelRatio};
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    paintProfilePicture(painter, QRectF{0, 0, qreal(side), qreal(side)}, face, appearance);
    return QIcon{picture};
}

ProfilePicture::ProfilePicture(const ui::Appearance &appearance, int size, QWidget *parent)
    : QWidget{parent}, m_appearance{appearance}, m_size{size}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &ui::Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ProfilePicture::setFace(const ProfileFace &face)
{
    m_face = face;
    update();
}

QSize ProfilePicture::sizeHint() const
{
    const int side = m_appearance.type().scaled(m_size);
    return {side, side};
}

void ProfilePicture::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paintProfilePicture(painter, rect(), m_face, m_appearance);
}

} // namespace mehfooz
