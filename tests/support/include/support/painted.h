// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace mehfooz::test {

/// What a widget paints, at one pixel a pixel, over white.
inline QImage painted(QWidget &widget)
{
    QImage image{widget.size(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    widget.render(&painter, {}, {}, QWidget::DrawChildren | QWidget::IgnoreMask);
    painter.end();
    return image;
}

/// Pixels of a colour, or very near it, inside a rectangle (all of the image by default).
inline int pixelsOf(const QImage &image, const QColor &colour, QRect area = {})
{
    int count = 0;
    area = area.isNull() ? image.rect() : area & image.rect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += qAbs(pixel.red() - colour.red()) < 6 && qAbs(pixel.green() - colour.green()) < 6
                  && qAbs(pixel.blue() - colour.blue()) < 6;
        }
    }
    return count;
}

/// Pixels that differ clearly between two images of one size.
inline int differences(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return a.width() * a.height();
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 24;
    return count;
}

/// An image an eighth as large, for comparing shapes and not pixels.
inline QImage fromAfar(const QImage &image)
{
    return image.scaled(qMax(1, image.width() / 8), qMax(1, image.height() / 8), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// The halves of an image, leading side first for left to right.
inline QRect leftHalf(const QImage &image) { return {0, 0, image.width() / 2, image.height()}; }
inline QRect rightHalf(const QImage &image) { return {image.width() / 2, 0, image.width() / 2, image.height()}; }

} // namespace mehfooz::test
