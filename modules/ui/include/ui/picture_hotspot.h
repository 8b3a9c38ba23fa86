// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/spoken.h>

#include <QList>
#include <QPixmap>
#include <QPointF>
#include <QRectF>
#include <QWidget>

namespace mehfooz::ui {

/// A region of the picture after the judging.
struct HotspotRegion {
    QRectF rect; ///< In unscaled picture pixels.
    int number = 1;
    bool found = false;
};

/// A picture on which the person marks points. Points belong to the picture and are never mirrored. Arrows move a
/// crosshair (Shift: finely), Space marks or takes back, Enter is done.
class PictureHotspot final : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit PictureHotspot(const Appearance &appearance, QWidget *parent = nullptr);

    /// `words` say what the picture shows.
    void setPicture(const QPixmap &picture, const QString &words);
    /// In unscaled picture pixels, in the order of marking.
    [[nodiscard]] const QList<QPointF> &clicks() const { return m_clicks; }
    void setClicks(const QList<QPointF> &clicks);
    /// Closes the picture and shows where the signs are.
    void showOutcome(const QList<HotspotRegion> &regions);
    void clearOutcome();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] SpokenState spoken() const override;

Q_SIGNALS:
    void clicksChanged(const QList<QPointF> &clicks);
    void markingDone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF place() const;
    [[nodiscard]] QPointF toWidget(const QPointF &point) const;
    void mark(const QPointF &point);

    const Appearance &m_appearance;
    QPixmap m_picture;
    QString m_words;
    QList<QPointF> m_clicks;
    QList<HotspotRegion> m_regions;
    QPointF m_cross;
    bool m_closed = false;
};

} // namespace mehfooz::ui
