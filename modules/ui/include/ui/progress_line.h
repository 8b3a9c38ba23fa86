// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/spoken.h>
#include <ui/tone.h>

#include <QWidget>

namespace mehfooz::ui {

/// A thin bar along the reading direction. The value also stands in words beside it; those words are its spoken value.
class ProgressLine final : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit ProgressLine(const Appearance &appearance, QWidget *parent = nullptr);

    /// `share` from 0 to 1.
    void setShare(double share);
    [[nodiscard]] double share() const { return m_share; }
    void setSpoken(const QString &name, const QString &value);
    void setHue(HueName hue);
    /// A post where a pass mark lies, from 0 to 1; below 0: none.
    void setMark(double share);
    /// Height in pixels; 8 by default.
    void setThickness(int pixels);

    [[nodiscard]] QSize sizeHint() const override { return {160, m_thickness + 8}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, m_thickness + 8}; }
    [[nodiscard]] SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    double m_share = 0;
    double m_mark = -1;
    int m_thickness = 8;
    HueName m_hue = HueName::Firoza;
    QString m_name;
    QString m_words;
};

} // namespace mehfooz::ui
