// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/card.h>

namespace mehfooz {

class SettingsViewModel;
namespace ui {
class ActionButton;
class BodyLabel;
class HeadingLabel;
}

/// The content packs in Settings: what is open, what is wrong with it, and folders to add or take away.
class PacksCard final : public ui::Card {
    Q_OBJECT

public:
    /// The model outlives the card.
    PacksCard(const ui::Appearance &appearance, SettingsViewModel &model, QWidget *parent = nullptr);

    void showPacks();

private:
    struct Row {
        QWidget *all = nullptr;
        ui::BodyLabel *title = nullptr;
        ui::BodyLabel *line = nullptr;
        ui::BodyLabel *problems = nullptr;
        ui::ActionButton *remove = nullptr;
    };
    [[nodiscard]] Row makeRow(int index);
    void fillRow(const Row &row, int index);
    void chooseFolder();

    SettingsViewModel &m_model;
    ui::HeadingLabel *m_heading;
    ui::BodyLabel *m_progress;
    ui::ActionButton *m_add;
    QList<Row> m_rows;
    QWidget *m_list;
};

} // namespace mehfooz
