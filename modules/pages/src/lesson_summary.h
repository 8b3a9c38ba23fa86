// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/lesson_view_model.h>
#include <ui/appearance.h>

#include <QWidget>

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
class Chip;
class HeadingLabel;
class RowButton;
}
class ProseColumn;
class TextArea;

/// The last part of a lesson: what to remember, the one thing to do now, and the plan "When …, I will …".
class LessonSummary final : public QWidget {
    Q_OBJECT

public:
    LessonSummary(const ui::Appearance &appearance, LessonViewModel &lesson, QWidget *parent = nullptr);

    /// Every word and value anew; what is being typed stays.
    void refresh();
    /// `finished` is a sentence such as "Completed on 22 November"; empty: none.
    void setFinishedWords(const QString &finished);

Q_SIGNALS:
    /// An address such as "check/pay.never_share_otp".
    void actionChosen(const QString &address);
    void termActivated(const QString &id, const QRect &where);
    void linkActivated(const QString &kind, const QString &id);

private:
    void refreshAction();
    void refreshPlan();
    [[nodiscard]] QString planWords() const;

    const ui::Appearance &m_appearance;
    LessonViewModel &m_lesson;
    ui::Chip *m_finished;
    ProseColumn *m_remember;
    ui::HeadingLabel *m_actionHeading;
    ui::RowButton *m_action;
    ui::HeadingLabel *m_planHeading;
    TextArea *m_plan;
    ui::ActionButton *m_keep;
    ui::BodyLabel *m_planState;
};

} // namespace mehfooz
