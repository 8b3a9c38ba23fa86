// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/quiz_view_model.h>
#include <ui/appearance.h>

#include <QWidget>

#include <memory>

namespace mehfooz {

/// What stands below a question: one class for each way of answering. It shows what the view-model says and tells what
/// the person gives; it decides nothing.
class AnswerArea : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Everything that a body shows.
    struct Content {
        ShownQuestion question;
        Answer answer;
        QList<QStringList> marks;
        QSet<QString> struckOut;
        std::optional<QuestionFeedback> feedback; ///< Set once the answer is explained.
        bool isKept = false; ///< Answered in a test: nothing can be changed, nothing is told.
    };
    /// The same question again keeps what has the focus: a change of language loses nothing.
    virtual void show(const Content &content) = 0;
    virtual void focusFirst() = 0;
    /// Takes a digit that was pressed elsewhere on the page; false where it chooses nothing.
    virtual bool chooseByDigit(int digit)
    {
        Q_UNUSED(digit);
        return false;
    }

Q_SIGNALS:
    void given(const mehfooz::Answer &answer);
    void marksGiven(const QList<QStringList> &runs);
    /// "Nothing is wrong here", of a search for signs.
    void noSignsGiven();
    /// Enter: check the answer, or go on.
    void confirmed();
};

/// The body for questions like `question`.
[[nodiscard]] std::unique_ptr<AnswerArea> makeAnswerArea(const ShownQuestion &question, const ui::Appearance &appearance);

} // namespace mehfooz
