// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer_area.h"

namespace mehfooz {

class SignList;
namespace ui {
class ActionButton;
class SpecimenView;
}

/// A message in which the person marks the warning signs.
class SignsBody final : public AnswerArea {
    Q_OBJECT

public:
    explicit SignsBody(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void show(const Content &content) override;
    void focusFirst() override;

private:
    void takeMarked(const QStringList &ids);
    void closeMark();
    [[nodiscard]] QList<QStringList> allRuns() const;
    void showOutcome(const QuestionFeedback &feedback);

    ui::SpecimenView *m_message;
    ui::ActionButton *m_nothing;
    SignList *m_signs;
    QString m_question;
    QList<QStringList> m_runs; ///< Marks that are complete.
    QStringList m_openRun;     ///< The one under way.
};

} // namespace mehfooz
