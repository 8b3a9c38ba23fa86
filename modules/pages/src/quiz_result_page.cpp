// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiz_result_page.h"

#include "layouts.h"
#include "nudge_row.h"
#include "topic_result_card.h"

#include <ui/action_button.h>
#include <ui/chip.h>
#include <ui/empty_state.h>
#include <ui/flow_row.h>
#include <ui/heading_label.h>
#include <ui/progress_line.h>
#include <ui/row_button.h>

#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kBarThickness = 14;

} // namespace

QuizResultPage::QuizResultPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_result{new QuizResultViewModel{context.workspace, context.language, this}}
    , m_frame{new QWidget}
    , m_score{new ui::Card{context.appearance}}
    , m_scoreWords{new ui::HeadingLabel{context.appearance, 2}}
    , m_verdict{new ui::Chip{context.appearance, ui::Chip::Kind::Good}}
    , m_bar{new ui::ProgressLine{context.appearance}}
    , m_next{new ui::BodyLabel{context.appearance, ui::TextRole::Reading}}
    , m_topicsTitle{new ui::HeadingLabel{context.appearance, 2}}
    , m_topics{new QVBoxLayout}
    , m_missedTitle{new ui::HeadingLabel{context.appearance, 2}}
    , m_missed{new QVBoxLayout}
    , m_nudge{new NudgeRow{context.appearance}}
    , m_explanations{new ui::ActionButton{context.appearance}}
    , m_again{new ui::ActionButton{context.appearance}}
    , m_quizzes{new ui::ActionButton{context.appearance}}
    , m_nothing{new ui::EmptyState{context.appearance, QStringLiteral("list-checks")}}
{
    build();
    connectAll();
    retranslate();
}

void QuizResultPage::build()
{
    auto *top = new ui::FlowRow{12};
    top->addWidget(m_scoreWords);
    top->addWidget(m_verdict);
    m_score->column()->addLayout(top);
    m_score->column()->addWidget(m_bar);
    m_score->column()->addWidget(m_next);
    m_bar->setThickness(kBarThickness);
    m_topics->setSpacing(12);
    m_missed->setSpacing(8);
    auto *actions = new ui::FlowRow{12};
    actions->addWidget(m_explanations);
    actions->addWidget(m_again);
    actions->addWidget(m_quizzes);
    auto *frame = new QVBoxLayout{m_frame};
    frame->setContentsMargins({});
    frame->setSpacing(16);
    frame->addWidget(m_score);
    frame->addWidget(m_nudge);
    frame->addWidget(m_topicsTitle);
    frame->addLayout(m_topics);
    frame->addWidget(m_missedTitle);
    frame->addLayout(m_missed);
    frame->addLayout(actions);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_frame);
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_explanations->setIconName(QStringLiteral("lightbulb"));
    m_again->setIconName(QStringLiteral("rotate-ccw"));
}

void QuizResultPage::connectAll()
{
    connect(m_result, &QuizResultViewModel::changed, this, &QuizResultPage::showAll);
    connect(m_nudge, &NudgeRow::chosen, this, [this](const QString &item) { follow(QStringLiteral("check/") + item); });
    connect(m_nudge, &NudgeRow::declined, m_result, &QuizResultViewModel::declineNudge);
    connect(m_explanations, &ui::ActionButton::clicked, this, [this] { follow(m_result->explanationAddress(0)); });
    connect(m_again, &ui::ActionButton::clicked, this, [this] { follow(m_result->newAttemptAddress()); });
    const auto toQuizzes = [this] { follow(QStringLiteral("quizzes")); };
    connect(m_quizzes, &ui::ActionButton::clicked, this, toQuizzes);
    connect(m_nothing, &ui::EmptyState::actionTriggered, this, toQuizzes);
}

QString QuizResultPage::title() const
{
    const QString title = m_result->title();
    //: Heading of a quiz result; %1 is the title of the quiz.
    return title.isEmpty() ? tr("Result") : tr("Result: %1").arg(title);
}

void QuizResultPage::open(const Address &address)
{
    m_result->open(address.id.toLongLong());
    showAll();
}

std::optional<Address> QuizResultPage::up() const
{
    return Address{QStringLiteral("quizzes"), {}, {}};
}

void QuizResultPage::follow(const QString &address)
{
    if (const auto target = Address::parse(address))
        Q_EMIT navigate(*target);
}

void QuizResultPage::retranslate()
{
    m_topicsTitle->setText(tr("Topics, the weakest first"));
    m_missedTitle->setText(tr("Look at these again"));
    m_explanations->setText(tr("See the explanations"));
    m_quizzes->setText(tr("To the quizzes"));
    m_nothing->setSentence(tr("There is no such result in this profile."));
    m_nothing->setAction(tr("To the quizzes"));
    showAll();
}

void QuizResultPage::showAll()
{
    m_frame->setVisible(m_result->isOpen());
    m_nothing->setVisible(!m_result->isOpen());
    if (m_result->isOpen()) {
        showScore();
        const bool topicLeads = showTopics();
        showMissed();
        m_nudge->show(m_result->nudge());
        showActions(topicLeads);
    }
    Q_EMIT titleChanged();
}

void QuizResultPage::showScore()
{
    m_scoreWords->setText(m_result->scoreWords());
    m_verdict->setVisible(m_result->hasPassMark());
    m_verdict->setKind(m_result->isPassed() ? ui::Chip::Kind::Good : ui::Chip::Kind::LookAgain);
    m_verdict->setText(m_result->isPassed() ? tr("Passed") : tr("Not passed yet"));
    m_bar->setShare(m_result->percent() / 100.0);
    m_bar->setMark(m_result->hasPassMark() ? m_result->passMark() / 100.0 : -1);
    //: Name of the bar of a quiz result, for screen readers.
    m_bar->setSpoken(tr("Result"), m_result->scoreWords());
    m_next->setText(m_result->nextWords());
}

bool QuizResultPage::showTopics()
{
    clearLayout(*m_topics);
    bool leads = false;
    const QList<ShownTopicResult> topics = m_result->topics();
    for (const ShownTopicResult &topic : topics) {
        const bool isFirst = !leads && !topic.lessonAddress.isEmpty();
        auto *card = new TopicResultCard{appearance(), topic, isFirst};
        connect(card, &TopicResultCard::lessonChosen, this, &QuizResultPage::follow);
        m_topics->addWidget(card);
        leads = leads || isFirst;
    }
    m_topicsTitle->setVisible(!topics.isEmpty());
    return leads;
}

void QuizResultPage::showMissed()
{
    clearLayout(*m_missed);
    const QList<MissedQuestion> missed = m_result->missed();
    for (const MissedQuestion &each : missed)
        addMissed(each);
    m_missedTitle->setVisible(!missed.isEmpty());
}

void QuizResultPage::addMissed(const MissedQuestion &missed)
{
    auto *row = new ui::RowButton{appearance(), ui::RowButton::Kind::Open, missed.ask};
    row->setLine(missed.line);
    const bool isPartly = missed.verdict == VerdictKind::PartlyRight;
    row->setIconName(isPartly ? QStringLiteral("circle-alert") : QStringLiteral("circle-x"),
                     isPartly ? ui::HueName::Warn : ui::HueName::Bad);
    connect(row, &ui::RowButton::clicked, this, [this, index = missed.index] { follow(m_result->explanationAddress(index)); });
    m_missed->addWidget(row);
}

void QuizResultPage::showActions(bool topicLeads)
{
    const bool isAgainBest = !topicLeads && m_result->canStartAgain() && !m_result->missed().isEmpty();
    m_explanations->setVisible(m_result->canExplain());
    m_again->setVisible(m_result->canStartAgain());
    m_again->setText(m_result->hasOtherQuestions() ? tr("New attempt (other questions)") : tr("New attempt"));
    m_again->setKind(isAgainBest ? ui::ButtonKind::Filled : ui::ButtonKind::Outline);
    m_quizzes->setKind(topicLeads || isAgainBest ? ui::ButtonKind::Plain : ui::ButtonKind::Filled);
    QList<QWidget *> order{m_nudge};
    for (const QVBoxLayout *column : {m_topics, m_missed}) {
        for (int i = 0; i < column->count(); ++i)
            order.append(column->itemAt(i)->widget());
    }
    setReadingOrder(order + QList<QWidget *>{m_explanations, m_again, m_quizzes});
}

} // namespace mehfooz
