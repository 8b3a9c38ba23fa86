// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/picture_hotspot.h>

#include "button_colours.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

namespace mehfooz::ui {

namespace {

constexpr double kStep = 16;      // of the crosshair, in widget pixels
constexpr double kFineStep = 3;
constexpr double kSameSpot = 14;  // a mark this near is taken back

} // namespace

PictureHotspot::PictureHotspot(const Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    connect(&appearance, &Appearance::changed, this, [this] { update(); });
}

void PictureHotspot::setPicture(const QPixmap &picture, const QString &words)
{
    if (picture.size() != m_picture.size())
        m_cross = QPointF{picture.width() / 2.0, picture.height() / 2.0};
    m_picture = picture;
    m_words = words;
    updateGeometry();
    update();
}

void PictureHotspot::setClicks(const QList<QPointF> &clicks)
{
    m_clicks = clicks;
    update();
}

void PictureHotspot::showOutcome(const QList<HotspotRegion> &regions)
{
    m_closed = true;
    m_regions = regions;
    setCursor(Qt::ArrowCursor);
    update();
}

void PictureHotspot::clearOutcome()
{
    m_closed = false;
    m_regions.clear();
    setCursor(Qt::CrossCursor);
    update();
}

QSize PictureHotspot::sizeHint() const
{
    const int wanted = m_picture.isNull() ? 320 : qMin(m_picture.width(), 720);
    return {wanted, heightForWidth(testAttribute(Qt::WA_Resized) ? width() : wanted)};
}

int PictureHotspot::heightForWidth(int width) const
{
    if (m_picture.isNull())
        return 120;
    const int shown = qMin(width, m_picture.width());
    return shown * m_picture.height() / qMax(1, m_picture.width());
}

void PictureHotspot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

QRectF PictureHotspot::place() const
{
    const double shown = qMin(width(), m_picture.width());
    return {(width() - shown) / 2, 0, shown, double(heightForWidth(width()))};
}

QPointF PictureHotspot::toWidget(const QPointF &point) const
{
    const double scale = place().width() / qMax(1, m_picture.width());
    return place().topLeft() + point * scale;
}

void PictureHotspot::mark(const QPointF &point)
{
    if (m_closed || m_picture.isNull())
        return;
    for (qsizetype i = 0; i < m_clicks.size(); ++i) {
        if (QLineF{toWidget(m_clicks.at(i)), toWidget(point)}.length() > kSameSpot)
            continue;
        m_clicks.removeAt(i);
        update();
        Q_EMIT clicksChanged(m_clicks);
        return;
    }
    m_clicks.append(point);
    update();
    Q_EMIT clicksChanged(m_clicks);
}

void PictureHotspot::mousePressEvent(QMouseEvent *event)
{
    const QRectF shown = place();
    if (event->button() != Qt::LeftButton || !shown.contains(event->position()))
        return;
    m_cross = (event->position() - shown.topLeft()) * (m_picture.width() / shown.width());
    mark(m_cross);
}

void PictureHotspot::keyPressEvent(QKeyEvent *event)
{
    const double scale = m_picture.width() / qMax(1.0, place().width());
    const double step = (event->modifiers() & Qt::ShiftModifier ? kFineStep : kStep) * scale;
    switch (event->key()) {
    case Qt::Key_Left: m_cross.rx() -= step; break;
    case Qt::Key_Right: m_cross.rx() += step; break;
    case Qt::Key_Up: m_cross.ry() -= step; break;
    case Qt::Key_Down: m_cross.ry() += step; break;
    case Qt::Key_Space: return mark(m_cross);
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT markingDone(); return;
    default: return QWidget::keyPressEvent(event);
    }
    m_cross = QPointF{qBound(0.0, m_cross.x(), double(m_picture.width())), qBound(0.0, m_cross.y(), double(m_picture.height()))};
    update();
}

void PictureHotspot::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter{this};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place(), m_picture, QRectF{m_picture.rect()});
    QFont font = m_appearance.type().latinFont(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    for (const HotspotRegion &region : std::as_const(m_regions)) {
        const QRectF box{toWidget(region.rect.topLeft()), toWidget(region.rect.bottomRight())};
        painter.setPen(QPen{theme.surface, 5});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(QPen{theme.warn.colour, 3, region.found ? Qt::SolidLine : Qt::DashLine});
        painter.drawRoundedRect(box, 4, 4);
        const QRectF disc{box.topLeft() - QPointF{12, 12}, QSizeF{24, 24}};
        paintFrame(painter, disc, 12, {region.found ? theme.warn.colour : theme.surface, theme.warn.colour, {}, 2});
        painter.setPen(region.found ? theme.onFill : theme.warn.colour);
        painter.drawText(disc, Qt::AlignCenter, m_appearance.digits(QString::number(region.number)));
    }
    for (const QPointF &click : std::as_const(m_clicks)) {
        const QRectF ring{toWidget(click) - QPointF{10, 10}, QSizeF{20, 20}};
        paintFrame(painter, ring.adjusted(-2, -2, 2, 2), 12, {Qt::transparent, theme.surface, {}, 3});
        paintFrame(painter, ring, 10, {Qt::transparent, theme.primary.colour, {}, 3});
    }
    if (!hasFocus() || m_closed)
        return;
    const QPointF cross = toWidget(m_cross);
    for (const auto &[colour, thick] : {std::pair{theme.surface, 5.0}, std::pair{theme.focus, 2.0}}) {
        painter.setPen(QPen{colour, thick});
        painter.drawLine(cross - QPointF{14, 0}, cross + QPointF{14, 0});
        painter.drawLine(cross - QPointF{0, 14}, cross + QPointF{0, 14});
    }
}

SpokenState PictureHotspot::spoken() const
{
    SpokenState state;
    state.role = QAccessible::Graphic;
    state.name = m_words;
    //: For screen readers, on a picture with signs of fraud to be marked.
    state.value = tr("%Ln mark(s)", nullptr, int(m_clicks.size()));
    return state;
}

} // namespace mehfooz::ui
