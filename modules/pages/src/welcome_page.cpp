// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome_page.h"

#include "layouts.h"

#include <presentation/person_questions.h>
#include <presentation/welcome_view_model.h>
#include <ui/action_button.h>
#include <ui/banner.h>
#include <ui/body_label.h>
#include <ui/flow_row.h>
#include <ui/form_field.h>
#include <ui/heading_label.h>
#include <ui/row_button.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kColumn = 640; // pixels at 100 %

} // namespace

WelcomePage::WelcomePage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_model{new WelcomeViewModel{context.workspace, context.language, *context.look, this}}
    , m_progress{new ui::BodyLabel{context.appearance, ui::TextRole::Small}}
    , m_question{new ui::HeadingLabel{context.appearance, 2}}
    , m_line{new ui::BodyLabel{context.appearance, ui::TextRole::Reading}}
    , m_banner{new ui::Banner{context.appearance, ui::Banner::Kind::Warn}}
    , m_choices{new QWidget}
    , m_rows{new QVBoxLayout{m_choices}}
    , m_name{new QLineEdit}
    , m_nameField{new ui::FormField{context.appearance, {}, m_name}}
    , m_next{new ui::ActionButton{context.appearance, ui::ButtonKind::Filled}}
    , m_skip{new ui::ActionButton{context.appearance, ui::ButtonKind::Plain}}
    , m_back{new ui::ActionButton{context.appearance, ui::ButtonKind::Outline}}
    , m_guest{new ui::ActionButton{context.appearance, ui::ButtonKind::Plain}}
    , m_hacked{new ui::ActionButton{context.appearance, ui::ButtonKind::DangerOutline}}
    , m_centre{new QWidget}
{
    auto *column = new QVBoxLayout{m_centre};
    column->setContentsMargins({});
    column->setSpacing(12);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(8);
    auto *buttons = new ui::FlowRow{12};
    for (ui::ActionButton *button : {m_next, m_back, m_skip, m_guest})
        buttons->addWidget(button);
    m_progress->setTone(ui::Tone::Secondary);
    m_line->setTone(ui::Tone::Secondary);
    for (QWidget *widget : QList<QWidget *>{m_progress, m_question, m_line, m_banner, m_choices, m_nameField})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addWidget(m_hacked, 0, Qt::AlignLeading);
    column->addStretch(1);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(m_centre, 100);
    row->addStretch(1);
    m_name->setMaxLength(200);
    fitColumn();
    connectAll();
    retranslate();
}

void WelcomePage::connectAll()
{
    connect(m_model, &WelcomeViewModel::changed, this, [this] {
        m_fault.clear();
        // A row that was pressed may be among those that go.
        QTimer::singleShot(0, this, &WelcomePage::showStep);
    });
    connect(m_model, &WelcomeViewModel::failed, this, [this](const QString &words) {
        m_fault = words;
        Q_EMIT announce(words);
    });
    connect(&appearance(), &ui::Appearance::changed, this, &WelcomePage::fitColumn);
    connect(m_guest, &ui::ActionButton::clicked, m_model, &WelcomeViewModel::goOnAsGuest);
    connect(m_model, &WelcomeViewModel::finished, this, [this] { Q_EMIT navigate({QStringLiteral("today"), {}, {}}); });
    connect(m_name, &QLineEdit::textEdited, m_model, &WelcomeViewModel::typeName);
    connect(m_next, &ui::ActionButton::clicked, m_model, &WelcomeViewModel::next);
    connect(m_skip, &ui::ActionButton::clicked, m_model, &WelcomeViewModel::skip);
    connect(m_back, &ui::ActionButton::clicked, m_model, &WelcomeViewModel::back);
    connect(m_hacked, &ui::ActionButton::clicked, this, [this] { Q_EMIT navigate({QStringLiteral("hacked"), {}, {}}); });
}

QString WelcomePage::title() const
{
    return tr("Mehfooz");
}

void WelcomePage::open(const Address &)
{
    m_model->begin();
    m_asked.clear();
    showStep();
}

void WelcomePage::retranslate()
{
    m_nameField->setLabel(tr("Your name, or any name you like"));
    m_skip->setText(tr("Skip"));
    m_back->setText(tr("Back"));
    //: In the first steps: no profile is made.
    m_guest->setText(tr("Go on as a guest, nothing is kept"));
    m_hacked->setText(tr("Something has happened to me"));
    m_fault.clear();
    m_asked.clear();
    QTimer::singleShot(0, this, &WelcomePage::showStep);
}

void WelcomePage::showStep()
{
    const bool first = m_model->step() == WelcomeViewModel::Step::Language;
    const bool computer = m_model->step() == WelcomeViewModel::Step::Computer;
    m_banner->setSentence(m_fault);
    m_banner->setVisible(!m_fault.isEmpty());
    m_progress->setText(m_model->progressWords());
    m_question->setText(m_model->heading());
    m_line->setText(m_model->line());
    m_line->setVisible(!m_model->line().isEmpty());
    m_nameField->setVisible(computer);
    if (m_name->text() != m_model->name())
        m_name->setText(m_model->name());
    m_next->setText(first ? tr("Start") : tr("Continue"));
    m_next->setEnabled(!m_model->isBusy());
    m_back->setVisible(m_model->canGoBack());
    m_guest->setVisible(computer);
    showChoices();
    arrive();
}

void WelcomePage::arrive()
{
    // Another question is read from its heading; a choice in the same one leaves the keyboard where it is.
    const QString asked = m_progress->text() + m_question->text();
    if (!m_asked.isEmpty() && m_asked != asked)
        m_question->setFocus(Qt::OtherFocusReason);
    m_asked = asked;
}

void WelcomePage::fitColumn()
{
    m_centre->setMaximumWidth(appearance().type().scaled(kColumn));
}

void WelcomePage::showChoices()
{
    const QList<PersonChoice> choices = m_model->choices();
    QStringList ids;
    for (const PersonChoice &choice : choices)
        ids.append(choice.id);
    if (ids != m_choiceIds)
        makeChoices(ids);
    for (int i = 0; i < choices.size(); ++i) {
        auto *row = static_cast<ui::RowButton *>(m_rows->itemAt(i)->widget());
        row->setTitle(choices.at(i).words);
        row->setLine(choices.at(i).line);
        row->setIconName(choices.at(i).icon);
        row->setChecked(choices.at(i).isChosen);
    }
}

void WelcomePage::makeChoices(const QStringList &ids)
{
    clearLayout(*m_rows);
    m_choiceIds = ids;
    for (const QString &id : ids) {
        auto *row = new ui::RowButton{appearance(), ui::RowButton::Kind::Choice};
        connect(row, &ui::RowButton::clicked, this, [this, id] { m_model->choose(id); });
        m_rows->addWidget(row);
    }
    setReadingOrder({m_question, m_choices, m_name, m_next, m_back, m_skip, m_guest, m_hacked});
}

} // namespace mehfooz
