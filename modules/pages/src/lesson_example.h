// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/shown_specimen.h>
#include <ui/appearance.h>

#include <QWidget>

namespace mehfooz {

namespace ui {
class BodyLabel;
class SpecimenView;
class StepList;
}

/// The worked example of a lesson: the message with its signs numbered, what each sign means, and what to do.
class LessonExample final : public QWidget {
    Q_OBJECT

public:
    explicit LessonExample(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void setSpecimen(const ShownSpecimen &specimen);

Q_SIGNALS:
    void termActivated(const QString &id, const QRect &where);
    void linkActivated(const QString &kind, const QString &id);

private:
    ui::SpecimenView *m_message;
    ui::StepList *m_signs;
    ui::BodyLabel *m_explain;
    ui::BodyLabel *m_safe;
};

} // namespace mehfooz
