// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

namespace mehfooz {

class LessonsModel;
class NextLessonCard;
namespace ui {
class EmptyState;
class RowButton;
class RowList;
class SearchField;
class SegmentedChoice;
}

/// All lessons by topic, with a filter, a search, and the one to take next ("lessons").
class LessonsPage final : public Page {
    Q_OBJECT

public:
    explicit LessonsPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<Address> up() const override;

protected:
    void retranslate() override;

private:
    void build();
    void connectAll();
    void follow(const QString &address);
    void showNext();
    void showList();
    void leaveEmptyList();
    [[nodiscard]] QString emptyWords() const;

    LessonsModel *m_model;
    NextLessonCard *m_next;
    ui::SegmentedChoice *m_filter;
    ui::SearchField *m_search;
    ui::RowList *m_list;
    ui::EmptyState *m_empty;
    ui::RowButton *m_reference;
};

} // namespace mehfooz
