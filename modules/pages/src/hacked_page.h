// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
class EmptyState;
class HeadingLabel;
class SearchField;
}
class HackedViewModel;
class TileGrid;

/// "I have been hacked": what happened, as picture tiles to choose from or to search. Works without a profile, and with
/// a storage that does not. Nothing here moves.
class HackedPage final : public Page {
    Q_OBJECT

public:
    explicit HackedPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void open(const Address &address) override;
    [[nodiscard]] std::optional<Address> up() const override;

protected:
    void retranslate() override;

private:
    void build();
    void refresh();
    void openPlan(const QString &id);

    HackedViewModel *m_model;
    ui::HeadingLabel *m_question;
    ui::ActionButton *m_danger;
    ui::SearchField *m_search;
    ui::BodyLabel *m_result;
    TileGrid *m_tiles;
    ui::EmptyState *m_empty;
};

} // namespace mehfooz
