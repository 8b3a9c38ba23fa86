// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/spoken.h>

#include <QWidget>

#include <optional>

namespace mehfooz::ui {

/// A score from 0 to 100 as a range: solid up to what is certain, hatched up to what is possible, and a post at the cap.
struct ScoreBarValue {
    int low = 0;
    int high = 0;            ///< At least `low`; the same: one number.
    std::optional<int> cap;  ///< Where an open essential stops the score.

    friend bool operator==(const ScoreBarValue &, const ScoreBarValue &) = default;
};

/// Draws a ScoreBarValue along the reading direction. Where there is no score yet, show a sentence instead of the bar.
class ScoreRangeBar final : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit ScoreRangeBar(const Appearance &appearance, QWidget *parent = nullptr);

    void setValue(const ScoreBarValue &value);
    [[nodiscard]] const ScoreBarValue &value() const { return m_value; }
    /// For screen readers: such as "Your safety score", and "54 to 69 of 100, limited by 1 essential".
    void setSpoken(const QString &name, const QString &value);

    [[nodiscard]] QSize sizeHint() const override { return {240, 34}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 34}; }
    [[nodiscard]] SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double along(int score) const;

    const Appearance &m_appearance;
    ScoreBarValue m_value;
    QString m_name;
    QString m_words;
};

} // namespace mehfooz::ui
