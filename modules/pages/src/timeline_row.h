// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>

#include <QWidget>

namespace mehfooz {

namespace ui {
class BodyLabel;
}

/// A year on a line that runs down the page, and what happened then beside it.
class TimelineRow final : public QWidget {
    Q_OBJECT

public:
    /// Takes `content`.
    TimelineRow(const ui::Appearance &appearance, QWidget *content, QWidget *parent = nullptr);

    /// Empty: the year is not known.
    void setYear(const QString &year);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const ui::Appearance &m_appearance;
    ui::BodyLabel *m_year;
};

} // namespace mehfooz
