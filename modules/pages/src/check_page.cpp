// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_page.h"

#include "check_area_list.h"
#include "check_item_card.h"
#include "layouts.h"
#include "note_card.h"
#include "score_strip.h"
#include "split_row.h"

#include <presentation/error_words.h>
#include <ui/action_button.h>
#include <ui/banner.h>
#include <ui/body_label.h>
#include <ui/flow_row.h>
#include <ui/heading_label.h>
#include <ui/row_button.h>
#include <ui/search_field.h>
#include <ui/segmented_choice.h>

#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kLongestSearch = 200;

/// How a row shows its state: icon, hue and, where it matters, a word.
struct StateFace {
    const char16_t *icon;
    ui::HueName hue;
};

StateFace faceOf(CheckRowState state)
{
    switch (state) {
    case CheckRowState::Done: return {u"check", ui::HueName::Good};
    case CheckRowState::Partly: return {u"circle-dot", ui::HueName::Warn};
    case CheckRowState::No: return {u"x", ui::HueName::Bad};
    case CheckRowState::LookAgain: return {u"rotate-ccw", ui::HueName::Warn};
    case CheckRowState::NotForMe:
    case CheckRowState::DoesNotFit: return {u"minus", ui::HueName::Neutral};
    case CheckRowState::Unknown: break;
    }
    return {u"circle-help", ui::HueName::Neutral};
}

} // namespace

CheckPage::CheckPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_model{new CheckViewModel{context.workspace, context.language, this}}
    , m_banner{new ui::Banner{context.appearance, ui::Banner::Kind::Bad}}
    , m_strip{new ScoreStrip{context.appearance}}
    , m_actions{new ui::ActionButton{context.appearance, ui::ButtonKind::Filled}}
    , m_search{new ui::SearchField{context.appearance, {}}}
    , m_areas{new CheckAreaList{context.appearance, *m_model->areas()}}
    , m_heading{new ui::HeadingLabel{context.appearance, 2}}
    , m_filter{new ui::SegmentedChoice{context.appearance, {}}}
    , m_card{new CheckItemCard{context.appearance, *m_model}}
    , m_note{new NoteCard{context.appearance}}
    , m_place{new ui::BodyLabel{context.appearance, ui::TextRole::Small}}
    , m_previous{new ui::ActionButton{context.appearance, ui::ButtonKind::Outline}}
    , m_next{new ui::ActionButton{context.appearance, ui::ButtonKind::Outline}}
{
    build();
    connectAll();
    connectModel();
    retranslate();
}

void CheckPage::build()
{
    m_strip->setButton(m_actions);
    m_actions->setIconName(QStringLiteral("list-ordered"));
    m_search->setMaxLength(kLongestSearch);
    auto *leading = new QWidget;
    auto *leadingColumn = new QVBoxLayout{leading};
    leadingColumn->setContentsMargins({});
    leadingColumn->setSpacing(12);
    leadingColumn->addWidget(m_search);
    leadingColumn->addWidget(m_areas, 1);
    m_split = new SplitRow{appearance(), leading, buildItems(), {1, 1, 296, 820}};
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_banner);
    column->addWidget(m_strip);
    column->addWidget(m_split);
    column->addStretch(1);
    m_banner->hide();
    m_note->hide();
    m_areas->setFolded(true);
}

QWidget *CheckPage::buildItems()
{
    auto *items = new QWidget;
    auto *column = new QVBoxLayout{items};
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addWidget(m_filter);
    m_itemColumn = new QVBoxLayout;
    m_itemColumn->setSpacing(10);
    m_itemColumn->addWidget(m_card);
    column->addLayout(m_itemColumn);
    column->addWidget(m_note);
    auto *foot = new ui::FlowRow{12};
    foot->addWidget(m_place);
    foot->addWidget(m_previous);
    foot->addWidget(m_next);
    foot->setTrailingFrom(1);
    column->addLayout(foot);
    column->addStretch(1);
    m_place->setTone(ui::Tone::Secondary);
    m_filter->setCompact(true);
    m_previous->setIconName(QStringLiteral("chevron-left"));
    m_next->setIconName(QStringLiteral("chevron-right"), ui::ActionButton::IconSide::Trailing);
    return items;
}

void CheckPage::connectAll()
{
    connect(m_actions, &ui::ActionButton::clicked, this, [this] { Q_EMIT navigate({QStringLiteral("actions"), {}, {}}); });
    connect(m_search, &ui::SearchField::searched, m_model, &CheckViewModel::search);
    connect(m_areas, &CheckAreaList::chosen, m_model, &CheckViewModel::chooseArea);
    connect(m_areas, &CheckAreaList::hiddenToggled, this, [this] { m_model->showAllAreas(!m_model->showsAllAreas()); });
    connect(m_split, &SplitRow::besideChanged, this, [this](bool beside) { m_areas->setFolded(!beside); });
    connect(m_filter, &ui::SegmentedChoice::chosenByPerson, this,
            [this](const QString &id) { m_model->chooseFilter(static_cast<CheckFilter>(id.toInt())); });
    connect(m_previous, &ui::ActionButton::clicked, m_model, &CheckViewModel::previousFive);
    connect(m_next, &ui::ActionButton::clicked, m_model, &CheckViewModel::nextFive);
    connect(m_card, &CheckItemCard::closed, this, &CheckPage::closeItem);
    connect(m_card, &CheckItemCard::linkActivated, this, &CheckPage::follow);
    connect(m_note, &NoteCard::closed, m_note, &QWidget::hide);
    connect(m_banner, &ui::Banner::actionTriggered, m_model, &CheckViewModel::retry);
}

void CheckPage::connectModel()
{
    connect(m_model, &CheckViewModel::scoreChanged, this, &CheckPage::showScore);
    connect(m_model, &CheckViewModel::listChanged, this, &CheckPage::showList);
    connect(m_model, &CheckViewModel::detailsChanged, this, &CheckPage::showDetails);
    connect(m_model, &CheckViewModel::savingChanged, m_card, &CheckItemCard::refresh);
    connect(m_model, &CheckViewModel::answerSaved, this, &CheckPage::showSaved);
    connect(m_model, &CheckViewModel::saveFailed, this, &CheckPage::showFailure);
}

QString CheckPage::title() const
{
    return tr("My security check");
}

std::optional<Address> CheckPage::up() const
{
    return Address{QStringLiteral("today"), {}, {}};
}

void CheckPage::open(const Address &address)
{
    if (address.part == u"unanswered")
        m_model->openUnanswered();
    if (const auto item = CheckItemId::parse(address.id))
        m_model->open(*item);
    if (m_model->details())
        bringIntoView(*m_card);
}

void CheckPage::retranslate()
{
    m_actions->setText(tr("Next best actions"));
    m_search->setName(tr("Search the list"));
    m_filter->setName(tr("Which items to show"));
    m_previous->setText(tr("Previous five"));
    m_next->setText(tr("Next five"));
    m_banner->setAction(tr("Try again"));
    showScore();
    showList();
    showDetails();
}

void CheckPage::showScore()
{
    m_strip->setScore(m_model->score());
}

void CheckPage::showList()
{
    m_areas->refresh(m_model->area());
    m_areas->setHiddenWords(m_model->hiddenAreasWords(), m_model->showsAllAreas() ? tr("Only what fits me") : tr("All"));
    if (m_search->text() != m_model->searchText())
        m_search->setText(m_model->searchText());
    m_heading->setText(m_model->areaWords());
    QList<ui::Segment> filters;
    const QStringList names = m_model->filterNames();
    for (qsizetype filter = 0; filter < names.size(); ++filter)
        filters.append({QString::number(filter), names.at(filter), {}, ui::HueName::Primary, {}});
    m_filter->setSegments(filters);
    m_filter->setChosen(QString::number(static_cast<int>(m_model->filter())));
    m_place->setText(m_model->placeWords());
    m_previous->setVisible(m_model->items()->hasPrevious());
    m_next->setVisible(m_model->items()->hasNext());
    showRows();
}

void CheckPage::showRows()
{
    const int count = m_model->items()->rowCount();
    while (m_rows.size() > count)
        delete m_rows.takeLast();
    while (m_rows.size() < count) {
        auto *row = new ui::RowButton{appearance(), ui::RowButton::Kind::Disclosure, {}, m_card->parentWidget()};
        const auto index = static_cast<int>(m_rows.size());
        connect(row, &ui::RowButton::clicked, this, [this, index] { toggle(index); });
        m_rows.append(row);
    }
    while (QLayoutItem *item = m_itemColumn->takeAt(0))
        delete item;
    const int open = m_model->details() ? m_model->items()->rowOf(m_model->details()->item) : -1;
    for (int index = 0; index < count; ++index) {
        fillRow(m_rows.at(index), index);
        m_rows.at(index)->setVisible(index != open);
        m_itemColumn->addWidget(m_rows.at(index));
        if (index == open)
            m_itemColumn->addWidget(m_card);
    }
    orderStops();
}

void CheckPage::orderStops()
{
    QList<QWidget *> roots{m_actions, m_search, m_areas, m_filter};
    const int open = m_model->details() ? m_model->items()->rowOf(m_model->details()->item) : -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        roots.append(m_rows.at(row));
        if (row == open)
            roots.append(m_card);
    }
    setReadingOrder(roots + QList<QWidget *>{m_note, m_previous, m_next});
}

void CheckPage::fillRow(ui::RowButton *row, int index)
{
    const QModelIndex item = m_model->items()->index(index);
    const auto state = item.data(CheckItemsModel::StateRole).value<CheckRowState>();
    const StateFace face = faceOf(state);
    row->setTitle(item.data().toString());
    row->setLine(item.data(CheckItemsModel::LineRole).toString());
    row->setIconName(QStringView{face.icon}.toString(), face.hue);
    if (state == CheckRowState::LookAgain)
        row->setChip(ui::Chip::Kind::LookAgain, tr("Look again"));
    else
        row->setChip(ui::Chip::Kind::Essential, item.data(CheckItemsModel::EssentialRole).toBool() ? tr("Essential") : QString{});
}

void CheckPage::showDetails()
{
    m_note->hide();
    m_card->refresh();
    showRows();
}

void CheckPage::toggle(int row)
{
    if (const auto item = m_model->items()->itemAt(row)) {
        m_model->open(*item);
        m_card->focusHeading();
        bringIntoView(*m_card);
    }
}

void CheckPage::closeItem()
{
    const int row = m_model->details() ? m_model->items()->rowOf(m_model->details()->item) : -1;
    m_model->close();
    if (row >= 0 && row < m_rows.size())
        m_rows.at(row)->setFocus(Qt::OtherFocusReason);
}

void CheckPage::showSaved(const SavedAnswer &saved)
{
    m_banner->hide();
    const auto undo = saved.canUndo ? std::function<void()>{[model = m_model] { model->undo(); }} : std::function<void()>{};
    Q_EMIT toast(saved.move, saved.canUndo ? tr("Undo") : QString{}, undo);
}

void CheckPage::showFailure(const Error &error)
{
    m_card->refresh();
    const QString words = errorWords(error, ErrorContext::Saving, language());
    m_banner->setSentence(words);
    m_banner->show();
    Q_EMIT announce(words);
}

void CheckPage::follow(const QString &kind, const QString &id)
{
    const ShownProse prose{workspace().library(), language()};
    const QDate today = workspace().now().toLocalTime().date();
    if (const std::optional<SideNote> note = prose.note(kind, id, today)) {
        m_note->setNote(*note);
        m_note->show();
        bringIntoView(*m_note);
        Q_EMIT announce(NoteCard::spoken(*note));
        return;
    }
    if (const auto target = Address::parse(kind + u'/' + id))
        Q_EMIT navigate(*target);
}

} // namespace mehfooz
