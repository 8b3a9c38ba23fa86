// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/body_label.h>

namespace mehfooz::ui {

/// A heading of level 1 to 3. After navigation a page gives the focus to its level 1 heading (setFocus()); Tab does not
/// stop at it.
class HeadingLabel final : public BodyLabel {
    Q_OBJECT

public:
    explicit HeadingLabel(const Appearance &appearance, int level = 1, QWidget *parent = nullptr);
    HeadingLabel(const Appearance &appearance, int level, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] int level() const { return m_level; }
    [[nodiscard]] SpokenState spoken() const override;

private:
    int m_level;
};

} // namespace mehfooz::ui
