// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_tools.h"

#include <presentation/language_state.h>
#include <presentation/look_settings.h>
#include <presentation/workspace.h>
#include <ui/icon_button.h>
#include <ui/language_switch.h>

#include <QEvent>
#include <QHBoxLayout>

namespace mehfooz {

namespace {

QList<std::pair<QString, QString>> languagesOf(const Workspace &workspace)
{
    QList<std::pair<QString, QString>> shown;
    for (const QString &language : workspace.languages())
        shown.append({language, ownNameOf(language)});
    return shown;
}

} // namespace

ProgramTools::ProgramTools(PageContext context, QWidget *profileMenu, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_search{new ui::IconButton{context.appearance, QStringLiteral("search"), tr("Search")}}
    , m_languages{new ui::LanguageSwitch{context.appearance}}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_search);
    row->addWidget(m_languages);
    if (profileMenu)
        row->addWidget(profileMenu);
    connect(m_search, &ui::IconButton::clicked, this, &ProgramTools::searchWanted);
    connect(m_languages, &ui::LanguageSwitch::languageChosen, this, &ProgramTools::languageChosen);
    const auto fill = [this] { m_languages->setLanguages(languagesOf(m_context.workspace)); };
    connect(&context.workspace, &Workspace::packsOpened, this, fill);
    fill();
    retranslate();
}

void ProgramTools::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgramTools::retranslate()
{
    m_search->setName(tr("Search"));
}

} // namespace mehfooz
