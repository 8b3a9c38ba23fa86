// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_complaint_card.h"

#include "layouts.h"

#include <presentation/look_settings.h>
#include <text/isolates.h>
#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/flow_row.h>
#include <ui/form_field.h>
#include <ui/heading_label.h>
#include <ui/segmented_choice.h>

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kLines = 3;
constexpr int kLongestLine = 200;
constexpr int kLongestText = 5000;

} // namespace

PlanComplaintCard::PlanComplaintCard(const ui::Appearance &appearance, IncidentViewModel &model, QWidget *parent)
    : ui::Card{appearance, parent}
    , m_model{model}
    , m_heading{new ui::HeadingLabel{appearance, 3}}
    , m_line{new ui::BodyLabel{appearance, ui::TextRole::Small}}
    , m_fields{new QVBoxLayout}
    , m_language{new ui::SegmentedChoice{appearance, {}}}
    , m_sheet{new ui::Card{appearance}}
    , m_text{new ui::BodyLabel{appearance}}
    , m_copy{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}
    , m_saveText{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}
    , m_savePdf{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}
{
    build();
    connect(m_language, &ui::SegmentedChoice::chosenByPerson, &model, &IncidentViewModel::setComplaintLanguage);
    connect(m_copy, &ui::ActionButton::clicked, this, &PlanComplaintCard::copyWanted);
    connect(m_saveText, &ui::ActionButton::clicked, this, &PlanComplaintCard::saveTextWanted);
    connect(m_savePdf, &ui::ActionButton::clicked, this, &PlanComplaintCard::savePdfWanted);
    connect(&model, &IncidentViewModel::complaintChanged, this, &PlanComplaintCard::refreshText);
}

void PlanComplaintCard::build()
{
    column()->addWidget(m_heading);
    column()->addWidget(m_line);
    column()->addLayout(m_fields);
    column()->addSpacing(8);
    column()->addWidget(m_language);
    column()->addWidget(m_sheet);
    m_sheet->column()->addWidget(m_text);
    m_sheet->setShade(ui::Card::Shade::Sunken);
    auto *buttons = new ui::FlowRow{8};
    for (ui::ActionButton *button : {m_copy, m_saveText, m_savePdf})
        buttons->addWidget(button);
    column()->addLayout(buttons);
    m_fields->setSpacing(12);
    m_line->setTone(ui::Tone::Secondary);
    m_copy->setIconName(QStringLiteral("copy"));
    m_saveText->setIconName(QStringLiteral("file-text"));
    m_savePdf->setIconName(QStringLiteral("file"));
}

void PlanComplaintCard::refresh()
{
    Card::refresh();
    m_heading->setText(tr("Complaint text"));
    m_line->setText(tr("It stays on this computer; you send it"));
    m_language->setName(tr("Language of the complaint"));
    m_copy->setText(tr("Copy the text"));
    m_saveText->setText(tr("Save as text"));
    m_savePdf->setText(tr("Save as PDF"));
    refreshFields();
    refreshText();
}

ui::FormField *PlanComplaintCard::makeField(const ShownField &field)
{
    QWidget *control = nullptr;
    if (field.isMultiline) {
        auto *edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * kLines + 24);
        connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, id = field.id] { m_model.typeField(id, edit->toPlainText().left(kLongestText)); });
        control = edit;
    } else {
        auto *edit = new QLineEdit;
        edit->setMaxLength(kLongestLine);
        edit->setMinimumHeight(44);
        if (field.isLeftToRight)
            edit->setLayoutDirection(Qt::LeftToRight);
        connect(edit, &QLineEdit::textChanged, this, [this, id = field.id](const QString &typed) { m_model.typeField(id, typed); });
        control = edit;
    }
    control->installEventFilter(this);
    return new ui::FormField{appearance(), field.label, control};
}

void PlanComplaintCard::fillField(ui::FormField &shown, const ShownField &field)
{
    shown.setLabel(field.label);
    const QSignalBlocker quiet{&shown.control()};
    if (auto *edit = qobject_cast<QLineEdit *>(&shown.control()); edit && edit->text() != field.text)
        edit->setText(field.text);
    if (auto *edit = qobject_cast<QPlainTextEdit *>(&shown.control()); edit && edit->toPlainText() != field.text)
        edit->setPlainText(field.text);
}

void PlanComplaintCard::refreshFields()
{
    const QList<ShownField> fields = m_model.fields();
    if (m_plan != m_model.id() || m_shown.size() != fields.size()) {
        m_plan = m_model.id();
        clearLayout(*m_fields);
        m_shown.clear();
        QList<QWidget *> order;
        for (const ShownField &field : fields) {
            m_shown.append(makeField(field));
            m_fields->addWidget(m_shown.last());
            order.append(&m_shown.last()->control());
        }
        setReadingOrder(order + QList<QWidget *>{m_language, m_copy, m_saveText, m_savePdf});
    }
    for (qsizetype i = 0; i < fields.size(); ++i)
        fillField(*m_shown.at(i), fields.at(i));
}

void PlanComplaintCard::refreshText()
{
    QList<ui::Segment> segments;
    const QStringList languages = m_model.complaintLanguages();
    for (const QString &language : languages)
        segments.append({language, ownNameOf(language), {}, ui::HueName::Primary, language});
    m_language->setVisible(segments.size() > 1);
    if (segments.size() > 1)
        m_language->setSegments(segments);
    m_language->setChosen(m_model.complaintLanguage());
    m_text->setLanguage(m_model.complaintLanguage());
    m_text->setText(m_model.complaint());
}

void PlanComplaintCard::focusForm()
{
    if (!m_shown.isEmpty()) {
        m_shown.first()->control().setFocus(Qt::OtherFocusReason);
        bringIntoView(*m_shown.first());
    }
}

bool PlanComplaintCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_model.keepFields();
    return ui::Card::eventFilter(watched, event);
}

} // namespace mehfooz
