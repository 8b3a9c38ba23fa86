// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/incident_view_model.h>
#include <ui/card.h>

class QVBoxLayout;

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
class FormField;
class HeadingLabel;
class SegmentedChoice;
}

/// The form of a complaint, the text that comes of it, in either language, and the ways to take it out.
class PlanComplaintCard final : public ui::Card {
    Q_OBJECT

public:
    PlanComplaintCard(const ui::Appearance &appearance, IncidentViewModel &model, QWidget *parent = nullptr);

    void refresh() override;
    /// To the first field.
    void focusForm();

Q_SIGNALS:
    void copyWanted();
    void saveTextWanted();
    void savePdfWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void refreshFields();
    void refreshText();
    [[nodiscard]] ui::FormField *makeField(const ShownField &field);
    void fillField(ui::FormField &shown, const ShownField &field);

    IncidentViewModel &m_model;
    ui::HeadingLabel *m_heading;
    ui::BodyLabel *m_line;
    QVBoxLayout *m_fields;
    ui::SegmentedChoice *m_language;
    ui::Card *m_sheet;
    ui::BodyLabel *m_text;
    ui::ActionButton *m_copy;
    ui::ActionButton *m_saveText;
    ui::ActionButton *m_savePdf;
    QList<ui::FormField *> m_shown;
    QString m_plan; ///< Whose fields are shown.
};

} // namespace mehfooz
