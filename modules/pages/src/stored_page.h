// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

namespace mehfooz {

class StoredTable;
class StoredViewModel;
namespace ui {
class ActionButton;
class Banner;
class BodyLabel;
}

/// What is stored here: what, how much, where, since when; and taking it along or deleting it.
class StoredPage final : public Page {
    Q_OBJECT

public:
    explicit StoredPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void open(const Address &address) override;
    [[nodiscard]] std::optional<Address> up() const override;

protected:
    void retranslate() override;

private:
    void connectModel();
    void showRows();
    void openFolder();
    void chooseExport();
    void chooseImport();
    void askDelete();
    void showTrouble(const QString &words);

    StoredViewModel *m_model;
    ui::BodyLabel *m_introduction;
    ui::BodyLabel *m_network;
    ui::Banner *m_banner;
    StoredTable *m_table;
    ui::ActionButton *m_folder;
    ui::ActionButton *m_export;
    ui::ActionButton *m_import;
    ui::ActionButton *m_delete;
};

} // namespace mehfooz
