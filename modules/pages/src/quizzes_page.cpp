// SPDX-License-Identifier: GPL-3.0-or-later
#include "quizzes_page.h"

#include "next_quiz_card.h"
#include "quiz_rows.h"

#include <presentation/quiz_list_model.h>
#include <ui/empty_state.h>

#include <QVBoxLayout>

namespace mehfooz {

QuizzesPage::QuizzesPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_model{new QuizListModel{context.workspace, context.language, this}}
    , m_next{new NextQuizCard{context.appearance}}
    , m_list{new ui::RowList{context.appearance}}
    , m_empty{new ui::EmptyState{context.appearance, QStringLiteral("list-checks")}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_next);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    column->addStretch(1);
    m_list->setModel(new QuizRows{*m_model, this});
    m_list->setRoles(QuizRows::roles());
    m_list->setGrowing(true);
    connect(m_list, &ui::RowList::rowActivated, this, [this](const QModelIndex &row) {
        openQuiz(row.data(QuizListModel::SourceRole).toString());
    });
    connect(m_next, &NextQuizCard::chosen, this, [this] {
        openQuiz(m_model->recommended().data(QuizListModel::SourceRole).toString());
    });
    connect(m_empty, &ui::EmptyState::actionTriggered, this, [this] { Q_EMIT navigate({QStringLiteral("lessons"), {}, {}}); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &QuizzesPage::showNext);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &QuizzesPage::showNext);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &QuizzesPage::showNext);
    retranslate();
}

QString QuizzesPage::title() const
{
    return tr("Quizzes");
}

std::optional<Address> QuizzesPage::up() const
{
    return Address{QStringLiteral("today"), {}, {}};
}

void QuizzesPage::openQuiz(const QString &source)
{
    if (!source.isEmpty())
        Q_EMIT navigate({QStringLiteral("quiz"), source, {}});
}

void QuizzesPage::retranslate()
{
    m_list->setAccessibleName(tr("All quizzes"));
    m_empty->setSentence(tr("There are no quizzes in the packs that are open."));
    m_empty->setAction(tr("To the lessons"));
    showNext();
}

void QuizzesPage::showNext()
{
    const QModelIndex next = m_model->recommended();
    m_next->setVisible(next.isValid());
    m_list->setVisible(next.isValid());
    m_empty->setVisible(!next.isValid());
    if (!next.isValid())
        return;
    const bool isUnderWay = next.data(QuizListModel::StateRole).value<QuizState>() == QuizState::UnderWay;
    //: Label on the quiz that is best next.
    m_next->setWords({tr("For you next"), next.data().toString(), next.data(QuizListModel::LineRole).toString(),
                      isUnderWay ? tr("Continue") : tr("Start")});
}

} // namespace mehfooz
