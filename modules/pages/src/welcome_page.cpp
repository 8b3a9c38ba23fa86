// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome_page.h"

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
    , m_promise{new ui::BodyLabel{context.appearance, ui::TextRole::Reading}}
    , m_progress{new ui::BodyLabel{context.appearance, ui::TextRole::Small}}
    , m_question{new ui::HeadingLabel{context.appearance, 2}}
    , m_line{new ui::BodyLabel{context.appearance}}
    , m_banner{new ui::Banner{context.appearance, ui::Banner::Kind::Warn}}
    , m_choices{new QWidget}
    , m_rows{new QVBoxLayout{m_choices}}
    , m_name{new QLineEdit}
    , m_nameField{new ui::FormField{context.appearance, {}, m_name}}
    , m_next{new ui::ActionButton{context.appearance, ui::ButtonKind::Filled}}
    , m_skip{new ui::ActionButton{context.appearance, ui::ButtonKind::Plain}}
    , m_back{new ui::ActionButton{context.appearance, ui::ButtonKind::Outline}}
    , m_hacked{new ui::ActionButton{context.appearance, ui::ButtonKind::DangerOutline}}
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout{centre};
    column->setContentsMargins({});
    column->setSpacing(12);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(8);
    auto *buttons = new ui::FlowRow{12};
    for (ui::ActionButton *button : {m_next, m_back, m_skip})
        buttons->addWidget(button);
    m_progress->setTone(ui::Tone::Secondary);
    m_line->setTone(ui::Tone::Secondary);
    for (QWidget *widget : QList<QWidget *>{m_promise, m_progress, m_question, m_line, m_banner, m_choices, m_nameField})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addWidget(m_hacked, 0, Qt::AlignLeading);
    column->addStretch(1);
    centre->setMaximumWidth(context.appearance.type().scaled(kColumn));
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(centre, 100);
    row->addStretch(1);
    m_name->setMaxLength(200);
    connectAll();
    retranslate();
}

void WelcomePage::connectAll()
{
    connect(m_model, &WelcomeViewModel::changed, this, [this] {
        // A row that was pressed may be among those that go.
        QTimer::singleShot(0, this, &WelcomePage::showStep);
    });
    connect(m_model, &WelcomeViewModel::failed, this, [this](const QString &words) {
        m_banner->setSentence(words);
        m_banner->show();
    });
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
    showStep();
}

void WelcomePage::retranslate()
{
    m_promise->setText(tr("Learn to spot, prevent and survive online fraud. No account, no internet needed."));
    m_nameField->setLabel(tr("Your name, or any name you like"));
    m_skip->setText(tr("Skip"));
    m_back->setText(tr("Back"));
    m_hacked->setText(tr("Something has happened to me"));
    QTimer::singleShot(0, this, &WelcomePage::showStep);
}

void WelcomePage::showStep()
{
    const bool first = m_model->step() == WelcomeViewModel::Step::Language;
    const bool computer = m_model->step() == WelcomeViewModel::Step::Computer;
    m_banner->hide();
    m_promise->setVisible(first);
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
    showChoices();
}

void WelcomePage::showChoices()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const QList<PersonChoice> choices = m_model->choices();
    for (const PersonChoice &choice : choices) {
        auto *row = new ui::RowButton{appearance(), ui::RowButton::Kind::Choice, choice.words};
        row->setLine(choice.line);
        row->setIconName(choice.icon);
        row->setChecked(choice.isChosen);
        connect(row, &ui::RowButton::clicked, this, [this, id = choice.id] { m_model->choose(id); });
        m_rows->addWidget(row);
    }
}

} // namespace mehfooz
