// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

namespace mehfooz {

class NextQuizCard;
class QuizListModel;
namespace ui {
class EmptyState;
class RowList;
}

/// Every quiz that the person may take ("quizzes"), the best next one on top.
class QuizzesPage final : public Page {
    Q_OBJECT

public:
    explicit QuizzesPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<Address> up() const override;

protected:
    void retranslate() override;

private:
    void showNext();
    void openQuiz(const QString &source);

    QuizListModel *m_model;
    NextQuizCard *m_next;
    ui::RowList *m_list;
    ui::EmptyState *m_empty;
};

} // namespace mehfooz
