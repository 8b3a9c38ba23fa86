// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <pages/page.h>
#include <presentation/quiz_view_model.h>

#include <QTimer>

class QVBoxLayout;

namespace mehfooz {

class NudgeRow;
class AnswerArea;
class QuestionPicture;
namespace ui {
class ActionButton;
class Banner;
class BodyLabel;
class EmptyState;
class HeadingLabel;
class PillProgress;
}

/// One question at a time: "quiz/<quiz id>", "quiz/lesson:<lesson id>", "quiz/reviews", and
/// "quiz/attempt:<number>#<question>" to look at a finished attempt again.
class QuizPage final : public Page {
    Q_OBJECT

public:
    explicit QuizPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> tools() override;
    void open(const Address &address) override;
    [[nodiscard]] std::optional<Address> up() const override;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectQuiz();
    void connectButtons();
    void showAll();
    void showQuestion();
    void showBody();
    void showBanner();
    void showVerdict();
    void showActions();
    void showMain();
    void showNothing();
    void arriveAtQuestion();
    void arriveAtFeedback();
    void goOn();
    void goUp();
    void replaceBody(const ShownQuestion &question);
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] bool isExplaining() const;
    [[nodiscard]] QString instruction(QuestionType type) const;
    [[nodiscard]] QString verdictWords() const;
    [[nodiscard]] QString spokenVerdict() const;

    QuizViewModel *m_quiz;
    QWidget *m_frame;
    ui::PillProgress *m_pills;
    ui::BodyLabel *m_progress;
    ui::HeadingLabel *m_ask;
    ui::BodyLabel *m_instruction;
    QuestionPicture *m_picture;
    QVBoxLayout *m_bodyPlace;
    AnswerArea *m_body = nullptr;
    QString m_bodyOf; ///< Attempt and question that the body was made for.
    ui::Banner *m_banner;
    NudgeRow *m_nudge;
    ui::ActionButton *m_hint;
    ui::ActionButton *m_tryAgain;
    ui::ActionButton *m_main;
    ui::ActionButton *m_later;
    ui::EmptyState *m_nothing;
    std::optional<Error> m_error;
    QTimer m_slow; ///< Runs while an answer is being saved; when it ends, the page says so.
};

} // namespace mehfooz
