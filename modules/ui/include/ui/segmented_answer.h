// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/segmented_choice.h>

namespace mehfooz::ui {

/// The five answers of a check item, icon and word each. Pressing the chosen one again clears to "unknown".
class SegmentedAnswer final : public SegmentedChoice {
    Q_OBJECT

public:
    explicit SegmentedAnswer(const Appearance &appearance, QWidget *parent = nullptr);

    /// The ids of the cells: "yes", "partly", "no", "unknown", "na".
    [[nodiscard]] static QStringList ids();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace mehfooz::ui
