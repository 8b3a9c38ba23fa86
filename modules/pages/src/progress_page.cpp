// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_page.h"

#include "history_table.h"
#include "layouts.h"
#include "score_strip.h"

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/card.h>
#include <ui/chart.h>
#include <ui/heading_label.h>
#include <ui/number_label.h>
#include <ui/segmented_choice.h>

#include <QGridLayout>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kReasonsShown = 8;
constexpr double kFigureShare = 0.65;
constexpr int kBesideFrom = 700; // pixels at 100 %: room for three figures beside each other

} // namespace

ProgressPage::ProgressPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_model{new ProgressViewModel{context.workspace, context.language, this}}
    , m_strip{new ScoreStrip{context.appearance}}
    , m_actions{new ui::ActionButton{context.appearance, ui::ButtonKind::Filled}}
    , m_period{new ui::SegmentedChoice{context.appearance, {}}}
    , m_chartCard{new ui::Card{context.appearance}}
    , m_chart{new ui::Chart{context.appearance}}
    , m_empty{new ui::BodyLabel{context.appearance, ui::TextRole::Reading}}
    , m_sharesCard{new ui::Card{context.appearance}}
    , m_sharesTitle{new ui::HeadingLabel{context.appearance, 3}}
    , m_reasonsTitle{new ui::HeadingLabel{context.appearance, 3}}
    , m_historyTitle{new ui::HeadingLabel{context.appearance, 2}}
    , m_history{new HistoryTable{context.appearance, *m_model->history(), ProgressHistoryModel::AddressRole}}
    , m_keep{new ui::ActionButton{context.appearance, ui::ButtonKind::Outline}}
{
    build();
    connectAll();
    retranslate();
}

void ProgressPage::build()
{
    m_strip->setButton(m_actions);
    m_actions->setIconName(QStringLiteral("list-ordered"));
    m_chartCard->column()->addWidget(m_period);
    m_chartCard->column()->addWidget(m_chart);
    m_chartCard->column()->addWidget(m_empty);
    m_period->setCompact(true);
    m_shares = new QGridLayout;
    m_reasons = new QGridLayout;
    m_figures = new QGridLayout;
    for (QGridLayout *grid : {m_shares, m_reasons}) {
        grid->setHorizontalSpacing(20);
        grid->setVerticalSpacing(6);
    }
    m_figures->setSpacing(16);
    m_sharesCard->column()->addWidget(m_sharesTitle);
    m_sharesCard->column()->addLayout(m_shares);
    m_sharesCard->column()->addWidget(m_reasonsTitle);
    m_sharesCard->column()->addLayout(m_reasons);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_strip);
    column->addWidget(m_chartCard);
    column->addWidget(m_sharesCard);
    column->addLayout(m_figures);
    column->addWidget(m_historyTitle);
    column->addWidget(m_history);
    column->addWidget(m_keep, 0, Qt::AlignLeading);
    column->addStretch(1);
    m_keep->setIconName(QStringLiteral("download"));
}

void ProgressPage::connectAll()
{
    connect(m_model, &ProgressViewModel::changed, this, &ProgressPage::show);
    connect(m_period, &ui::SegmentedChoice::chosenByPerson, this,
            [this](const QString &id) { m_model->choosePeriod(static_cast<ProgressPeriod>(id.toInt())); });
    connect(m_actions, &ui::ActionButton::clicked, this, [this] { follow(QStringLiteral("actions")); });
    connect(m_history, &HistoryTable::chosen, this, &ProgressPage::follow);
    connect(m_keep, &ui::ActionButton::clicked, this, [this] { follow(QStringLiteral("stored")); });
}

QString ProgressPage::title() const
{
    return tr("Progress");
}

std::optional<Address> ProgressPage::up() const
{
    return Address{QStringLiteral("today"), {}, {}};
}

void ProgressPage::open(const Address &)
{
    m_model->refresh();
}

void ProgressPage::retranslate()
{
    m_actions->setText(tr("Next best actions"));
    m_period->setName(tr("Over how long"));
    QList<ui::Segment> periods;
    const QStringList names = ProgressViewModel::periodNames();
    for (qsizetype period = 0; period < names.size(); ++period)
        periods.append({QString::number(period), names.at(period), {}, ui::HueName::Primary, {}});
    m_period->setSegments(periods);
    m_sharesTitle->setText(tr("What moved the score"));
    m_reasonsTitle->setText(tr("Day by day"));
    m_historyTitle->setText(tr("History"));
    m_keep->setText(tr("Save everything as one file"));
    show();
}

void ProgressPage::show()
{
    m_strip->setScore(m_model->score());
    m_period->setChosen(QString::number(static_cast<int>(m_model->period())));
    showChart();
    showShares();
    showReasons();
    showFigures();
    m_history->refresh(tr("Nothing yet. Lessons, quizzes and answers will stand here."));
}

void ProgressPage::showChart()
{
    // One day alone makes no line: it is said in words.
    const bool empty = m_model->points().size() < 2;
    m_empty->setText(m_model->points().isEmpty() ? m_model->emptyWords() : m_model->summary());
    m_empty->setVisible(empty);
    m_chart->setVisible(!empty);
    m_period->setVisible(!empty || m_model->period() != ProgressPeriod::Always);
    ui::ChartContent content;
    content.title = tr("Score over time");
    content.summary = m_model->summary();
    ui::ChartSeries series;
    series.name = tr("Safety score");
    for (const ScorePoint &point : m_model->points())
        series.points.append({point.dayWords, double(point.low), double(point.high), point.range});
    content.series.append(series);
    m_chart->setContent(content);
}

void ProgressPage::showShares()
{
    clearLayout(*m_shares);
    m_sharesCard->setVisible(!m_model->shares().isEmpty());
    const auto add = [this](const QString &words, ui::TextRole role, int row, int column) {
        auto *label = new ui::BodyLabel{appearance(), role, words};
        label->setTone(role == ui::TextRole::Small ? ui::Tone::Secondary : ui::Tone::Text);
        m_shares->addWidget(label, row, column);
    };
    add(tr("Lower number"), ui::TextRole::Small, 0, 1);
    add(tr("Higher number"), ui::TextRole::Small, 0, 2);
    int row = 0;
    for (const TrendShare &share : m_model->shares()) {
        add(share.what, ui::TextRole::Strong, ++row, 0);
        add(share.low, ui::TextRole::Body, row, 1);
        add(share.high, ui::TextRole::Body, row, 2);
    }
    for (int column = 0; column < 3; ++column)
        m_shares->setColumnStretch(column, 1);
}

/// The newest days first; a day on which nothing moved is left out.
void ProgressPage::showReasons()
{
    clearLayout(*m_reasons);
    int row = 0;
    const QList<ScorePoint> &points = m_model->points();
    for (auto point = points.crbegin(); point != points.crend() && row < kReasonsShown; ++point) {
        if (point->why.isEmpty())
            continue;
        auto *day = new ui::BodyLabel{appearance(), ui::TextRole::Small, point->dayWords};
        day->setTone(ui::Tone::Secondary);
        day->setWrapping(false);
        m_reasons->addWidget(day, row, 0, Qt::AlignTop);
        m_reasons->addWidget(new ui::BodyLabel{appearance(), ui::TextRole::Body, point->why}, row, 1);
        ++row;
    }
    m_reasons->setColumnStretch(1, 1);
    m_reasonsTitle->setVisible(row > 0);
}

void ProgressPage::showFigures()
{
    clearLayout(*m_figures);
    const bool beside = figuresBeside();
    int place = 0;
    for (const ProgressViewModel::Figure &figure : m_model->figures()) {
        auto *card = new ui::Card{appearance()};
        auto *number = new ui::NumberLabel{appearance(), kFigureShare};
        number->setText(figure.number);
        auto *words = new ui::BodyLabel{appearance()};
        words->setInlines({{text::Inline::Kind::Link, figure.words, QString{}, figure.address}});
        connect(words, &ui::BodyLabel::linkActivated, this, [this](const QString &, const QString &id) { follow(id); });
        card->column()->addWidget(number);
        card->column()->addWidget(words);
        m_figures->addWidget(card, beside ? 0 : place, beside ? place : 0);
        m_figures->setColumnStretch(place, beside || place == 0 ? 1 : 0);
        ++place;
    }
    m_figuresBeside = beside;
}

bool ProgressPage::figuresBeside() const
{
    return width() >= appearance().type().scaled(kBesideFrom);
}

void ProgressPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (figuresBeside() != m_figuresBeside)
        showFigures();
}

void ProgressPage::follow(const QString &address)
{
    if (const auto target = Address::parse(address))
        Q_EMIT navigate(*target);
}

} // namespace mehfooz
