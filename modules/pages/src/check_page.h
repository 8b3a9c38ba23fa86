// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/check_view_model.h>

#include <pages/page.h>

class QVBoxLayout;

namespace mehfooz {

class CheckAreaList;
class CheckItemCard;
class NoteCard;
class ScoreStrip;
class SplitRow;
namespace ui {
class ActionButton;
class Banner;
class BodyLabel;
class HeadingLabel;
class RowButton;
class SearchField;
class SegmentedChoice;
}

/// "My security check": areas, and in each its items five at a time with one open ("check", "check/<item>",
/// "check#unanswered").
class CheckPage final : public Page {
    Q_OBJECT

public:
    explicit CheckPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void open(const Address &address) override;
    [[nodiscard]] std::optional<Address> up() const override;

protected:
    void retranslate() override;

private:
    void build();
    [[nodiscard]] QWidget *buildItems();
    void connectAll();
    void connectModel();
    void showScore();
    void showList();
    void showRows();
    void orderStops();
    void fillRow(ui::RowButton *row, int index);
    void showDetails();
    void toggle(int row);
    void closeItem();
    void showSaved(const SavedAnswer &saved);
    void showFailure(const Error &error);
    void follow(const QString &kind, const QString &id);

    CheckViewModel *m_model;
    ui::Banner *m_banner;
    ScoreStrip *m_strip;
    ui::ActionButton *m_actions;
    ui::SearchField *m_search;
    CheckAreaList *m_areas;
    SplitRow *m_split = nullptr;
    ui::HeadingLabel *m_heading;
    ui::SegmentedChoice *m_filter;
    QVBoxLayout *m_itemColumn = nullptr;
    QList<ui::RowButton *> m_rows;
    CheckItemCard *m_card;
    NoteCard *m_note;
    ui::BodyLabel *m_place;
    ui::ActionButton *m_previous;
    ui::ActionButton *m_next;
};

} // namespace mehfooz
