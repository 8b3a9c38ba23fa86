// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/today_view_model.h>
#include <ui/card.h>

namespace mehfooz {

class SmallIcon;
namespace ui {
class ActionButton;
class BodyLabel;
class HeadingLabel;
class ProgressLine;
}

/// One of Today's three short cards: icon and label, title, button, and a bar where something is under way.
class ShortCard final : public ui::Card {
    Q_OBJECT

public:
    explicit ShortCard(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void setCard(const TodayCard &card);

Q_SIGNALS:
    void chosen(const QString &address);

private:
    QString m_address;
    SmallIcon *m_icon;
    ui::BodyLabel *m_label;
    ui::BodyLabel *m_aside;
    ui::HeadingLabel *m_title;
    ui::ProgressLine *m_line;
    ui::ActionButton *m_button;
};

} // namespace mehfooz
