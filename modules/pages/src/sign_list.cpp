// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_list.h"

#include "layouts.h"

#include <ui/body_label.h>
#include <ui/chip.h>
#include <ui/step_list.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mehfooz {

SignList::SignList(const ui::Appearance &appearance, QWidget *parent)
    : ui::Card{appearance, parent}, m_why{new ui::BodyLabel{appearance, ui::TextRole::Reading}},
      m_falseMarks{new ui::BodyLabel{appearance}}, m_signs{new QVBoxLayout}
{
    m_falseMarks->setTone(ui::Tone::Secondary);
    m_signs->setSpacing(12);
    column()->addLayout(m_signs);
    column()->addWidget(m_falseMarks);
    column()->addWidget(m_why);
}

void SignList::show(const QuestionFeedback &feedback)
{
    clearLayout(*m_signs);
    for (const ShownSign &sign : feedback.signs)
        addSign(sign, feedback.found.contains(sign.id));
    if (feedback.falseMarkCount > 0)
        m_falseMarks->setText(tr("%n of your marks are on a part that is no sign.", nullptr, feedback.falseMarkCount));
    m_falseMarks->setVisible(feedback.falseMarkCount > 0);
    m_why->setText(feedback.why);
    m_why->setVisible(!feedback.why.isEmpty());
}

void SignList::addSign(const ShownSign &sign, bool found)
{
    auto *because = new ui::StepList{appearance()};
    text::Inline reason;
    reason.text = sign.because;
    because->setSteps(QList<QList<text::Inline>>{QList<text::Inline>{reason}}, found ? ui::HueName::Warn : ui::HueName::Neutral, sign.number);
    auto *chip = new ui::Chip{appearance(), found ? ui::Chip::Kind::Good : ui::Chip::Kind::Neutral};
    //: On a sign of a scam, after judging.
    chip->setText(found ? tr("Caught") : tr("Missed"));
    chip->setIconName(found ? QStringLiteral("check") : QStringLiteral("eye-off"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(because, 1);
    row->addWidget(chip, 0, Qt::AlignTop);
    m_signs->addLayout(row);
}

} // namespace mehfooz
