// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/matching_list.h>

#include "choice_combo.h"

#include <ui/body_label.h>

#include <QEvent>
#include <QGridLayout>
#include <QResizeEvent>
#include <QSignalBlocker>

namespace mehfooz::ui {

namespace {

constexpr int kStackBelow = 620; // width under which the combo box goes below its entry

} // namespace

MatchingList::MatchingList(const Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
    , m_grid{new QGridLayout{this}}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    connect(&appearance, &Appearance::changed, this, &MatchingList::lay);
    retranslate();
}

void MatchingList::rebuild(const QList<AnswerOption> &lefts)
{
    for (const Row &row : std::as_const(m_rows)) {
        delete row.label;
        delete row.combo;
        delete row.verdict;
    }
    m_rows.clear();
    for (const AnswerOption &left : lefts) {
        Row row;
        row.left = left;
        row.label = new BodyLabel{m_appearance, TextRole::Reading, this};
        row.combo = new ChoiceCombo{m_appearance, this};
        row.verdict = new BodyLabel{m_appearance, TextRole::Body, this};
        row.verdict->hide();
        connect(row.combo, &QComboBox::activated, this, [this] { Q_EMIT chosenChanged(chosen()); });
        m_rows.append(row);
    }
}

void MatchingList::setPairs(const QList<AnswerOption> &lefts, const QList<AnswerOption> &rights)
{
    const auto sameId = [](const AnswerOption &a, const AnswerOption &b) { return a.id == b.id; };
    const bool same = std::equal(lefts.begin(), lefts.end(), m_rows.begin(), m_rows.end(),
                                 [](const AnswerOption &a, const Row &b) { return a.id == b.left.id; })
                   && std::equal(rights.begin(), rights.end(), m_rights.begin(), m_rights.end(), sameId);
    const QHash<QString, QString> kept = same ? chosen() : QHash<QString, QString>{};
    if (!same)
        rebuild(lefts);
    m_rights = rights;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        row.left = lefts.at(i);
        row.label->setText(lefts.at(i).text);
        const QSignalBlocker quiet{row.combo};
        row.combo->clear();
        for (const AnswerOption &right : rights)
            row.combo->addItem(right.text, right.id);
        row.combo->setCurrentIndex(-1);
    }
    setChosen(kept);
    retranslate();
    lay();
}

QHash<QString, QString> MatchingList::chosen() const
{
    QHash<QString, QString> pairs;
    for (const Row &row : m_rows)
        if (row.combo->currentIndex() >= 0)
            pairs.insert(row.left.id, row.combo->currentData().toString());
    return pairs;
}

void MatchingList::setChosen(const QHash<QString, QString> &chosen)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.combo->setCurrentIndex(row.combo->findData(chosen.value(row.left.id)));
        row.combo->refresh();
    }
}

void MatchingList::showOutcome(const QList<PairOutcome> &outcomes)
{
    for (const PairOutcome &outcome : outcomes) {
        for (const Row &row : std::as_const(m_rows)) {
            if (row.left.id != outcome.leftId)
                continue;
            row.combo->setEnabled(false);
            row.verdict->setTone(outcome.right ? Tone::Good : Tone::Bad);
            //: Below a pair that was matched wrongly; %1 is the entry that belongs there.
            row.verdict->setText(outcome.right ? tr("Right") : tr("Not right. It belongs with: %1").arg(outcome.rightText));
            row.verdict->show();
        }
    }
    lay();
}

void MatchingList::clearOutcome()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.combo->setEnabled(true);
        row.verdict->hide();
    }
    lay();
}

void MatchingList::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first().combo->setFocus(Qt::TabFocusReason);
}

void MatchingList::lay()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    m_stacked = width() < m_appearance.type().scaled(kStackBelow);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_stacked ? 0 : 1);
    int line = 0;
    for (const Row &row : std::as_const(m_rows)) {
        m_grid->addWidget(row.label, line, 0);
        if (m_stacked)
            ++line;
        m_grid->addWidget(row.combo, line, m_stacked ? 0 : 1);
        ++line;
        m_grid->addWidget(row.verdict, line, m_stacked ? 0 : 1);
        ++line;
    }
}

void MatchingList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_stacked != (width() < m_appearance.type().scaled(kStackBelow)))
        lay();
}

void MatchingList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MatchingList::retranslate()
{
    //: Name of a list whose entries are each to be matched with another, for screen readers.
    setAccessibleName(tr("Match the pairs"));
    for (const Row &row : std::as_const(m_rows)) {
        //: In a box where nothing has been chosen yet.
        row.combo->setPlaceholderText(tr("Choose…"));
        row.combo->setAccessibleName(row.left.text);
        row.combo->refresh();
    }
}

} // namespace mehfooz::ui
