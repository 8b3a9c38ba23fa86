// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/tone.h>

#include <QWidget>

namespace mehfooz {

/// An icon beside words that say the same; decoration.
class SmallIcon final : public QWidget {
    Q_OBJECT

public:
    explicit SmallIcon(const ui::Appearance &appearance, const QString &name = {}, QWidget *parent = nullptr);

    void setIconName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ui::Appearance &m_appearance;
    QString m_name;
};

} // namespace mehfooz
