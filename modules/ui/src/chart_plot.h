// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/chart.h>

#include <QWidget>

namespace mehfooz::ui {

/// The drawing of a Chart.
class ChartPlot final : public QWidget, public Spoken {
    Q_OBJECT

public:
    ChartPlot(const Appearance &appearance, QWidget *parent);

    void setContent(const ChartContent &content);
    [[nodiscard]] QSize sizeHint() const override { return {420, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 180}; }
    [[nodiscard]] SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plane() const;
    [[nodiscard]] double across(qsizetype point, qsizetype count) const;
    [[nodiscard]] double up(double value) const;
    void paintScale(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintLine(QPainter &painter, const ChartSeries &series) const;
    void paintBars(QPainter &painter, const ChartSeries &series, qsizetype place) const;

    const Appearance &m_appearance;
    ChartContent m_content;
};

} // namespace mehfooz::ui
