// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons_page.h"

#include "lesson_rows.h"
#include "next_lesson_card.h"

#include <presentation/lessons_model.h>
#include <text/isolates.h>
#include <ui/empty_state.h>
#include <ui/row_button.h>
#include <ui/search_field.h>
#include <ui/segmented_choice.h>

#include <QVBoxLayout>

#include <array>

namespace mehfooz {

namespace {

constexpr int kLongestSearch = 200;
constexpr int kMostGrowing = 200; // rows

struct FilterId {
    LessonsModel::Filter filter;
    const char16_t *id;
};
constexpr std::array kFilters{FilterId{LessonsModel::Filter::All, u"all"}, FilterId{LessonsModel::Filter::ForMe, u"for_me"},
                              FilterId{LessonsModel::Filter::UnderWay, u"under_way"}, FilterId{LessonsModel::Filter::Done, u"done"}};

QString idOf(LessonsModel::Filter filter)
{
    return QStringView{kFilters[static_cast<std::size_t>(filter)].id}.toString();
}

} // namespace

LessonsPage::LessonsPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_model{new LessonsModel{context.workspace, context.language, this}}
    , m_next{new NextLessonCard{context.appearance}}
    , m_filter{new ui::SegmentedChoice{context.appearance, {}}}
    , m_search{new ui::SearchField{context.appearance, {}}}
    , m_list{new ui::RowList{context.appearance}}
    , m_empty{new ui::EmptyState{context.appearance, QStringLiteral("search")}}
    , m_reference{new ui::RowButton{context.appearance, ui::RowButton::Kind::Open}}
{
    build();
    connectAll();
    retranslate();
}

void LessonsPage::build()
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_next);
    column->addWidget(m_filter);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    column->addSpacing(8);
    column->addWidget(m_reference);
    column->addStretch(1);
    m_list->setRoles(LessonRows::roles());
    m_list->setModel(new LessonRows{*m_model, this});
    m_search->setMinimumHeight(44);
    m_search->setMaxLength(kLongestSearch);
    m_reference->setIconName(QStringLiteral("landmark"));
}

void LessonsPage::connectAll()
{
    connect(m_model, &LessonsModel::listChanged, this, [this] {
        showNext();
        showList();
    });
    connect(m_filter, &ui::SegmentedChoice::chosenByPerson, this, [this](const QString &id) {
        for (const FilterId &each : kFilters) {
            if (id == QStringView{each.id})
                m_model->setFilter(each.filter);
        }
    });
    connect(m_search, &ui::SearchField::searched, m_model, &LessonsModel::setSearch);
    connect(m_search, &ui::SearchField::wentDown, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &ui::RowList::rowActivated, this,
            [this](const QModelIndex &row) { follow(row.data(LessonsModel::AddressRole).toString()); });
    connect(m_next, &NextLessonCard::chosen, this, [this] {
        const auto next = m_model->next();
        follow(next ? next->address : QStringLiteral("quizzes"));
    });
    connect(m_empty, &ui::EmptyState::actionTriggered, this, &LessonsPage::leaveEmptyList);
    connect(m_reference, &ui::RowButton::clicked, this, [this] { follow(QStringLiteral("reference")); });
}

QString LessonsPage::title() const
{
    return tr("Lessons");
}

std::optional<Address> LessonsPage::up() const
{
    return Address{QStringLiteral("today"), {}, {}};
}

void LessonsPage::follow(const QString &address)
{
    if (const auto target = Address::parse(address))
        Q_EMIT navigate(*target);
}

void LessonsPage::retranslate()
{
    m_filter->setName(tr("Which lessons to show"));
    m_filter->setSegments({{idOf(LessonsModel::Filter::All), tr("All"), {}, ui::HueName::Primary, {}},
                           {idOf(LessonsModel::Filter::ForMe), tr("For me"), {}, ui::HueName::Primary, {}},
                           {idOf(LessonsModel::Filter::UnderWay), tr("Under way"), {}, ui::HueName::Primary, {}},
                           {idOf(LessonsModel::Filter::Done), tr("Done"), {}, ui::HueName::Primary, {}}});
    m_filter->setChosen(idOf(m_model->filter()));
    m_search->setName(tr("Search the lessons"));
    m_list->setAccessibleName(tr("Lessons"));
    m_reference->setTitle(tr("Institutions, law and plan"));
    m_reference->setLine(tr("Who deals with cyber security in Pakistan; notices and careers"));
    showNext();
    showList();
}

void LessonsPage::showNext()
{
    const auto next = m_model->next();
    if (next)
        m_next->setWords({tr("For you next"), next->minutes, next->title, next->goOn.isEmpty() ? tr("Start") : next->goOn});
    else
        m_next->setWords({{}, {}, tr("You have read every lesson. A quiz keeps it fresh."), tr("To the quizzes")});
    m_next->setVisible(m_model->lessonCount() > 0);
}

void LessonsPage::showList()
{
    // A long list scrolls by itself: growing would measure every row.
    m_list->setGrowing(m_model->rowCount() <= kMostGrowing);
    m_list->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    if (m_model->rowCount() > 0)
        return;
    m_empty->setSentence(emptyWords());
    QString action = tr("Show all lessons");
    if (m_model->lessonCount() == 0)
        action.clear();
    else if (!m_model->didYouMean().isEmpty())
        action = tr("Yes, show it");
    m_empty->setAction(action, ui::ButtonKind::Outline);
    Q_EMIT announce(emptyWords());
}

QString LessonsPage::emptyWords() const
{
    const QString typed = text::isolated(m_model->search());
    if (m_model->lessonCount() == 0)
        return tr("There are no lessons in the packs that are open.");
    if (!m_model->didYouMean().isEmpty())
        return tr("Nothing found for \"%1\". Did you mean \"%2\"?").arg(typed, m_model->didYouMean());
    if (!m_model->search().isEmpty())
        return tr("Nothing found for \"%1\".").arg(typed);
    if (m_model->filter() == LessonsModel::Filter::UnderWay)
        return tr("No lesson is under way.");
    if (m_model->filter() == LessonsModel::Filter::Done)
        return tr("No lesson is completed yet.");
    return tr("No lesson is meant for you in particular.");
}

void LessonsPage::leaveEmptyList()
{
    const QString meant = text::withoutIsolates(m_model->didYouMean());
    if (meant.isEmpty()) {
        m_model->setFilter(LessonsModel::Filter::All);
        m_filter->setChosen(idOf(LessonsModel::Filter::All));
    }
    m_search->setText(meant);
    m_model->setSearch(meant);
    m_search->setFocus(Qt::OtherFocusReason);
}

} // namespace mehfooz
