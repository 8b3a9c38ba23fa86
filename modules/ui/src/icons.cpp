// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/icons.h>

#include <base/logging.h>

#include <QFile>
#include <QPainter>
#include <QSet>

namespace mehfooz::ui {

namespace {

constexpr int kColumns = 16;
constexpr int kCells[] = {20, 30, 40, 60, 80};
constexpr int kMostDrawn = 600; // pixmaps kept; a page needs some thirty

/// Shapes that point along the line of reading. Clocks, ticks, media, phones and QR codes stay as they are.
bool isMirrored(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("arrow-left"), QStringLiteral("arrow-right"), QStringLiteral("chevron-left"),
        QStringLiteral("chevron-right"), QStringLiteral("undo-2"), QStringLiteral("redo-2"),
        QStringLiteral("skip-forward"), QStringLiteral("skip-back"), QStringLiteral("book-open"),
        QStringLiteral("book-open-check"), QStringLiteral("book"), QStringLiteral("book-marked"), QStringLiteral("list"),
        QStringLiteral("list-checks"), QStringLiteral("list-ordered"), QStringLiteral("list-todo"),
        QStringLiteral("log-in"), QStringLiteral("log-out"), QStringLiteral("external-link"), QStringLiteral("send"),
        QStringLiteral("panel-left"), QStringLiteral("message-square-text")};
    return names.contains(name);
}

/// A colour over the alpha of a mask.
QImage tinted(QImage mask, const QColor &colour)
{
    QPainter painter{&mask};
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(mask.rect(), colour);
    return mask;
}

int nearestSize(std::initializer_list<int> sizes, double wanted)
{
    for (const int size : sizes)
        if (size + 0.5 >= wanted)
            return size;
    return *(sizes.end() - 1);
}

QPixmap scaledTo(QPixmap picture, int size, qreal ratio)
{
    const int pixels = qRound(size * ratio);
    if (picture.width() != pixels)
        picture = picture.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace

Icons::Icons()
{
    QFile file{QStringLiteral(":/mehfooz/icons/names.txt")};
    if (!file.open(QIODevice::ReadOnly))
        qCWarning(logUi) << "the list of icons is missing from the program; initUiResources() was not called";
    m_names = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_names.size(); ++i)
        m_places.insert(m_names.at(i), int(i));
}

QImage Icons::sheet(int cell) const
{
    auto found = m_sheets.constFind(cell);
    if (found == m_sheets.constEnd()) {
        const QImage drawn{QStringLiteral(":/mehfooz/icons/icons-%1.png").arg(cell)};
        found = m_sheets.insert(cell, drawn.convertToFormat(QImage::Format_Alpha8)); // a quarter of the memory
    }
    return *found;
}

QPixmap Icons::pixmap(const IconLook &look, int size, qreal devicePixelRatio) const
{
    const auto place = m_places.constFind(look.name);
    if (place == m_places.constEnd()) {
        qCWarning(logUi) << "no icon is called" << look.name;
        return pixmap({QStringLiteral("circle"), look.colour, look.direction}, size, devicePixelRatio);
    }
    const bool mirror = look.direction == Qt::RightToLeft && isMirrored(look.name);
    const QString key = QStringLiteral("%1/%2/%3/%4/%5")
                            .arg(look.name).arg(size).arg(look.colour.rgba(), 8, 16).arg(int(mirror)).arg(devicePixelRatio);
    if (const auto drawn = m_drawn.constFind(key); drawn != m_drawn.constEnd())
        return *drawn;
    const int cell = nearestSize({kCells[0], kCells[1], kCells[2], kCells[3], kCells[4]}, size * devicePixelRatio);
    const QRect source{*place % kColumns * cell, *place / kColumns * cell, cell, cell};
    QImage mask = sheet(cell).copy(source).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (mirror)
        mask = mask.mirrored(true, false);
    const QPixmap made = scaledTo(QPixmap::fromImage(tinted(mask, look.colour)), size, devicePixelRatio);
    if (m_drawn.size() > kMostDrawn)
        m_drawn.clear();
    m_drawn.insert(key, made);
    return made;
}

void Icons::paint(QPainter &painter, const QRectF &rect, const IconLook &look) const
{
    const int size = qFloor(qMin(rect.width(), rect.height()));
    if (look.name.isEmpty() || size <= 0)
        return;
    const qreal ratio = painter.device()->devicePixelRatio();
    const QPointF corner = rect.center() - QPointF{size / 2.0, size / 2.0};
    painter.drawPixmap(QPointF{qRound(corner.x() * ratio) / ratio, qRound(corner.y() * ratio) / ratio}, pixmap(look, size, ratio));
}

QPixmap Icons::logo(int size, bool onDark, qreal devicePixelRatio)
{
    const int drawn = nearestSize({32, 48, 64, 96, 128, 256}, size * devicePixelRatio);
    const QString file = onDark ? QStringLiteral(":/mehfooz/icons/logo-dark-%1.png")
                                : QStringLiteral(":/mehfooz/icons/logo-%1.png");
    return scaledTo(QPixmap{file.arg(drawn)}, size, devicePixelRatio);
}

QIcon Icons::logoIcon()
{
    QIcon icon;
    for (const int size : {32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/mehfooz/icons/logo-%1.png").arg(size), QSize{size, size});
    return icon;
}

QPixmap Icons::star(int size, const QColor &colour, qreal devicePixelRatio)
{
    const int drawn = nearestSize({260, 520, 1040}, size * devicePixelRatio);
    const QImage mask = QImage{QStringLiteral(":/mehfooz/icons/star-%1.png").arg(drawn)}
                            .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    return scaledTo(QPixmap::fromImage(tinted(mask, colour)), size, devicePixelRatio);
}

} // namespace mehfooz::ui
