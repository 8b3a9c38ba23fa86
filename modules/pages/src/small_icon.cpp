// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_icon.h"

#include <QPainter>

namespace mehfooz {

namespace {

constexpr int kSize = 18;

} // namespace

SmallIcon::SmallIcon(const ui::Appearance &appearance, const QString &name, QWidget *parent)
    : QWidget{parent}, m_appearance{appearance}, m_name{name}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &ui::Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SmallIcon::setIconName(const QString &name)
{
    m_name = name;
    update();
}

QSize SmallIcon::sizeHint() const
{
    const int side = m_appearance.type().scaled(kSize);
    return {side, side};
}

void SmallIcon::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    m_appearance.icons().paint(painter, rect(), {m_name, m_appearance.theme().text2, layoutDirection()});
}

} // namespace mehfooz
