// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/ink.h>
#include <ui/spoken.h>
#include <ui/tone.h>

#include <QWidget>

#include <memory>

namespace mehfooz::ui {

class TextFlow;

/// A ring that fills from 12 o'clock in reading direction, with a number in it.
class ProgressRing final : public QWidget, public InkBearer, public Spoken {
    Q_OBJECT

public:
    explicit ProgressRing(const Appearance &appearance, int diameter = 120, QWidget *parent = nullptr);
    ~ProgressRing() override;

    /// `share` from 0 to 1; `number` stands in the middle, in the person's digits.
    void setValue(double share, const QString &number);
    void setSpoken(const QString &name, const QString &value);
    void setHue(HueName hue);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QList<InkPiece> inkPieces() const override;
    [[nodiscard]] SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Appearance &m_appearance;
    int m_diameter;
    double m_share = 0;
    HueName m_hue = HueName::Firoza;
    QString m_name;
    QString m_words;
    std::unique_ptr<TextFlow> m_number;
};

} // namespace mehfooz::ui
