// SPDX-License-Identifier: GPL-3.0-or-later
#include "hacked_page.h"

#include "tile_grid.h"

#include <presentation/hacked_view_model.h>
#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/empty_state.h>
#include <ui/heading_label.h>
#include <ui/search_field.h>

#include <QVBoxLayout>

namespace mehfooz {

HackedPage::HackedPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_model{new HackedViewModel{context.workspace, context.language, this}}
    , m_question{new ui::HeadingLabel{context.appearance, 2}}
    , m_danger{new ui::ActionButton{context.appearance, ui::ButtonKind::Danger}}
    , m_search{new ui::SearchField{context.appearance, {}}}
    , m_result{new ui::BodyLabel{context.appearance}}
    , m_tiles{new TileGrid{context.appearance}}
    , m_empty{new ui::EmptyState{context.appearance, QStringLiteral("life-buoy")}}
{
    build();
    connect(m_model, &HackedViewModel::changed, this, &HackedPage::refresh);
    connect(m_search, &ui::SearchField::searched, m_model, [this](const QString &text) {
        m_model->setQuery(text);
        if (!m_model->resultWords().isEmpty())
            Q_EMIT announce(m_model->resultWords());
    });
    connect(m_search, &ui::SearchField::wentDown, m_tiles, &TileGrid::focusFirst);
    connect(m_danger, &ui::ActionButton::clicked, this, [this] { openPlan(m_model->danger()->id); });
    connect(m_tiles, &TileGrid::chosen, this, &HackedPage::openPlan);
    connect(m_empty, &ui::EmptyState::actionTriggered, this, [this] { Q_EMIT navigate({QStringLiteral("settings"), {}, {}}); });
    retranslate();
}

void HackedPage::build()
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_question);
    column->addWidget(m_danger);
    column->addWidget(m_search);
    column->addWidget(m_result);
    column->addWidget(m_tiles);
    column->addWidget(m_empty);
    column->addStretch(1);
    m_danger->setIconName(QStringLiteral("siren"));
    m_result->setTone(ui::Tone::Secondary);
}

QString HackedPage::title() const
{
    return tr("I have been hacked");
}

void HackedPage::open(const Address &)
{
    // The next emergency may be another one.
    m_search->clear();
    m_model->setQuery({});
}

std::optional<Address> HackedPage::up() const
{
    return Address{QStringLiteral("today"), {}, {}};
}

void HackedPage::openPlan(const QString &id)
{
    Q_EMIT navigate({QStringLiteral("incident"), id, {}});
}

void HackedPage::retranslate()
{
    m_question->setText(tr("What happened? Choose the nearest."));
    m_search->setName(tr("Say it in your own words"));
    refresh();
}

void HackedPage::refresh()
{
    QList<GridTile> tiles;
    for (const PlanTile &tile : m_model->tiles()) {
        if (!tile.isDanger)
            tiles.append({tile.id, tile.title, tile.icon, ui::HueName::Primary});
    }
    m_tiles->setTiles(tiles);
    m_tiles->setVisible(!tiles.isEmpty());
    // Stays whatever is searched: whoever is in danger must not have to type.
    const auto &danger = m_model->danger();
    m_danger->setVisible(danger.has_value());
    if (danger)
        m_danger->setText(danger->title);
    m_result->setText(m_model->resultWords());
    m_result->setVisible(!m_model->resultWords().isEmpty());
    const bool isEmpty = m_model->tiles().isEmpty();
    m_empty->setSentence(m_model->emptyWords());
    m_empty->setAction(m_model->isLoading() ? QString{} : tr("Settings"));
    m_empty->setVisible(isEmpty);
    m_search->setVisible(!isEmpty);
}

} // namespace mehfooz
