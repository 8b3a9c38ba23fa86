// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/action_button.h>
#include <ui/appearance.h>
#include <ui/body_label.h>
#include <ui/spoken.h>
#include <ui/tone.h>

#include <QFrame>
#include <QList>

#include <optional>

class QTableWidget;

namespace mehfooz::ui {

class ChartPlot;

/// A point of a chart. With `high`, the value is a range from `value` to `high` and drawn as a band.
struct ChartPoint {
    QString label;      ///< Below the point, such as a date.
    double value = 0;
    std::optional<double> high;
    QString shown;      ///< The value in words and the person's digits, such as "54 to 69".
};

struct ChartSeries {
    QString name;
    HueName hue = HueName::Firoza;
    QList<ChartPoint> points;
};

/// What a chart shows. Every series has the same labels.
struct ChartContent {
    enum class Kind { Line, Bars };
    Kind kind = Kind::Line;
    QString title;
    QString summary; ///< One sentence with the main values: stands below, and is said to screen readers.
    double least = 0;
    double most = 100;
    QList<ChartSeries> series;
};

/// A line or bars with values in words below; "As a table" swaps it for a table. Time runs along the reading direction.
class Chart final : public QFrame {
    Q_OBJECT

public:
    explicit Chart(const Appearance &appearance, QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    void showTable(bool table);
    [[nodiscard]] bool showsTable() const { return m_asTable; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillTable();
    void retranslate();

    const Appearance &m_appearance;
    ChartContent m_content;
    BodyLabel *m_title;
    BodyLabel *m_summary;
    ChartPlot *m_plot;
    QTableWidget *m_table;
    ActionButton *m_swap;
    bool m_asTable = false;
};

} // namespace mehfooz::ui
