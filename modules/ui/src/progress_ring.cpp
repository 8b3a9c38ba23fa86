// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/progress_ring.h>

#include "number_face.h"
#include "text_flow.h"

#include <QPainter>

namespace mehfooz::ui {

namespace {

constexpr int kDegree = 16; // Qt counts arcs in sixteenths

} // namespace

ProgressRing::ProgressRing(const Appearance &appearance, int diameter, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
    , m_diameter{diameter}
    , m_number{std::make_unique<TextFlow>()}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &ProgressRing::refresh);
    refresh();
}

ProgressRing::~ProgressRing() = default;

void ProgressRing::refresh()
{
    m_number->setFace(numberFace(m_appearance, m_diameter / 130.0));
    m_number->setAlignment(Qt::AlignHCenter);
    updateGeometry();
    update();
}

void ProgressRing::setValue(double share, const QString &number)
{
    m_share = qBound(0.0, share, 1.0);
    m_number->setPlain(number);
    update();
}

void ProgressRing::setSpoken(const QString &name, const QString &value)
{
    m_name = name;
    m_words = value;
}

void ProgressRing::setHue(HueName hue)
{
    m_hue = hue;
    update();
}

QSize ProgressRing::sizeHint() const
{
    const int side = m_appearance.type().scaled(m_diameter);
    return {side, side};
}

void ProgressRing::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const qreal thick = width() / 10.5;
    const QRectF ring = QRectF{rect()}.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{theme.highContrast ? theme.control : theme.sunken, theme.highContrast ? 2 : thick});
    painter.drawEllipse(ring);
    const int turn = m_appearance.direction() == Qt::LeftToRight ? -1 : 1;
    painter.setPen(QPen{hueOf(theme, m_hue).colour, thick, Qt::SolidLine, Qt::RoundCap});
    if (m_share > 0)
        painter.drawArc(ring, 90 * kDegree, qRound(turn * m_share * 360 * kDegree));
    m_number->setColours({theme.text, {}, {}, {}});
    m_number->paint(painter, m_number->cornerIn(rect()));
}

QList<InkPiece> ProgressRing::inkPieces() const
{
    const QPointF corner = m_number->cornerIn(rect());
    return {{m_number->text(), {}, m_number->ink().translated(corner), {}, false}};
}

SpokenState ProgressRing::spoken() const
{
    SpokenState state;
    state.role = QAccessible::ProgressBar;
    state.name = m_name;
    state.value = m_words;
    state.hasNumber = true;
    state.number = m_share * 100;
    state.readOnly = true;
    return state;
}

} // namespace mehfooz::ui
