// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QImage>
#include <QPixmap>
#include <QString>
#include <QStringList>

class QPainter;

namespace mehfooz::ui {

/// Which icon, in which colour, for which direction of reading.
struct IconLook {
    QString name; ///< Lucide's, such as "arrow-right".
    QColor colour;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The outline icons (Lucide), tinted as they are asked for. GUI thread only; owned by Appearance.
class Icons final {
public:
    Icons();

    /// Every name, sorted.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] bool has(const QString &name) const { return m_places.contains(name); }

    /// The icon `size` device-independent pixels wide. An unknown name is drawn as an empty disc and noted in the log.
    /// Arrows, chevrons, undo, skip, book and lists are mirrored for right-to-left.
    [[nodiscard]] QPixmap pixmap(const IconLook &look, int size, qreal devicePixelRatio) const;

    /// Draws the icon in the middle of `rect`, as large as fits.
    void paint(QPainter &painter, const QRectF &rect, const IconLook &look) const;

    /// The product's star with the keyhole.
    [[nodiscard]] static QPixmap logo(int size, bool onDark, qreal devicePixelRatio);
    /// In all sizes, for windows.
    [[nodiscard]] static QIcon logoIcon();
    /// The line star of the hero card.
    [[nodiscard]] static QPixmap star(int size, const QColor &colour, qreal devicePixelRatio);

private:
    [[nodiscard]] QImage sheet(int cell) const;

    QStringList m_names;
    QHash<QString, int> m_places;
    mutable QHash<int, QImage> m_sheets;       ///< By cell size in pixels.
    mutable QHash<QString, QPixmap> m_drawn;
};

} // namespace mehfooz::ui
