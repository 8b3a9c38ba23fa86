// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/option_list.h>

#include "option_row.h"

#include <ui/direction.h>

#include <text/isolates.h>

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace mehfooz::ui {

namespace {

constexpr int kMostOptions = 8;

} // namespace

OptionList::OptionList(const Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    connect(&appearance, &Appearance::changed, this, [this] {
        for (OptionRow *row : std::as_const(m_rows))
            row->refresh();
    });
    retranslate();
}

OptionList::~OptionList() = default;

QString OptionList::letterOf(int index, const QString &language)
{
    static const QStringList urdu{QStringLiteral("الف"), QStringLiteral("ب"), QStringLiteral("ج"), QStringLiteral("د"),
                                  QStringLiteral("ہ"), QStringLiteral("و"), QStringLiteral("ز"), QStringLiteral("ح")};
    if (index < 0 || index >= kMostOptions)
        return {};
    return text::isRightToLeftLanguage(language) ? urdu.at(index) : QString{QChar{u'A' + index}};
}

void OptionList::setOptions(const QList<AnswerOption> &options, Mode mode)
{
    const bool same = mode == m_mode && std::equal(options.begin(), options.end(), m_rows.begin(), m_rows.end(),
                                                   [](const AnswerOption &a, const OptionRow *row) { return a.id == row->id(); });
    m_mode = mode;
    if (!same)
        rebuild(options);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setAnswer(options.at(i), int(i));
}

void OptionList::rebuild(const QList<AnswerOption> &options)
{
    m_closed = false;
    for (OptionRow *row : std::as_const(m_rows))
        delete &row->button();
    m_rows.clear();
    for (qsizetype i = 0; i < options.size(); ++i) {
        OptionRow *row = nullptr;
        if (m_mode == Mode::Multiple)
            row = new OptionButton<QCheckBox>{m_appearance, true, this};
        else
            row = new OptionButton<QRadioButton>{m_appearance, false, this};
        QAbstractButton &button = row->button();
        button.installEventFilter(this);
        connect(&button, &QAbstractButton::clicked, this, [this] {
            if (!m_closed)
                Q_EMIT chosenChanged(chosen());
        });
        connect(&button, &QAbstractButton::toggled, &button, qOverload<>(&QWidget::update));
        layout()->addWidget(&button);
        m_rows.append(row);
    }
    placeTabStop();
}

void OptionList::setChosen(const QStringList &ids)
{
    for (OptionRow *row : std::as_const(m_rows)) {
        QAbstractButton &button = row->button();
        button.setAutoExclusive(false); // else the last radio button cannot be taken back
        button.setChecked(ids.contains(row->id()));
    }
    for (OptionRow *row : std::as_const(m_rows))
        row->button().setAutoExclusive(m_mode == Mode::Single);
    placeTabStop();
}

void OptionList::placeTabStop()
{
    if (m_mode == Mode::Multiple)
        return;
    // A radio group is one stop: the chosen row, else the first that can be chosen. Qt itself moves the stop along with
    // the focus.
    const OptionRow *stop = firstStop();
    for (OptionRow *row : std::as_const(m_rows))
        row->button().setFocusPolicy(row == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

QStringList OptionList::chosen() const
{
    QStringList ids;
    for (const OptionRow *row : m_rows)
        if (row->button().isChecked())
            ids.append(row->id());
    return ids;
}

QString OptionList::verdictOf(OptionMark mark) const
{
    switch (mark) {
    case OptionMark::Right:
        //: On the right answer of a question.
        return tr("Correct answer");
    case OptionMark::WrongChosen:
        //: On a wrong answer that the person chose.
        return tr("Your answer");
    case OptionMark::Missed:
        //: On a right answer that the person did not choose among several.
        return tr("Also right, you left it out");
    case OptionMark::Struck:
    case OptionMark::Idle:
        break;
    }
    return {};
}

void OptionList::showOutcome(const QList<OptionOutcome> &outcomes)
{
    m_closed = true;
    for (OptionRow *row : std::as_const(m_rows)) {
        const auto mine = std::find_if(outcomes.begin(), outcomes.end(), [row](const OptionOutcome &each) { return each.id == row->id(); });
        const OptionOutcome outcome = mine == outcomes.end() ? OptionOutcome{row->id(), row->mark(), {}} : *mine;
        row->setOutcome(outcome.mark, outcome.because, verdictOf(outcome.mark));
    }
}

void OptionList::strikeOut(const QStringList &ids)
{
    for (OptionRow *row : std::as_const(m_rows)) {
        if (!ids.contains(row->id()))
            continue;
        row->setOutcome(OptionMark::Struck, {}, {});
        row->button().setEnabled(false);
    }
    placeTabStop();
}

void OptionList::clearOutcome()
{
    m_closed = false;
    for (OptionRow *row : std::as_const(m_rows)) {
        row->clearOutcome();
        row->button().setEnabled(true);
    }
    placeTabStop();
}

OptionRow *OptionList::firstStop() const
{
    OptionRow *first = nullptr;
    for (OptionRow *row : m_rows) {
        if (!row->button().isEnabled())
            continue;
        if (row->button().isChecked())
            return row;
        first = first ? first : row;
    }
    return first;
}

void OptionList::focusFirst()
{
    if (OptionRow *target = firstStop())
        target->button().setFocus(Qt::TabFocusReason);
}

bool OptionList::pressKey(int row, const QKeyEvent &press)
{
    const int key = press.key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        focusBeside(row, key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return true; // a stock radio button would choose
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT confirmed();
        return true;
    }
    return chooseByDigit(digitOf(press));
}

void OptionList::focusBeside(int row, int step)
{
    for (int target = row + step; target >= 0 && target < m_rows.size(); target += step) {
        if (!m_rows.at(target)->button().isEnabled())
            continue;
        m_rows.at(target)->button().setFocus(Qt::TabFocusReason);
        return;
    }
}

bool OptionList::chooseByDigit(int digit)
{
    if (digit < 1 || digit > m_rows.size() || !m_rows.at(digit - 1)->button().isEnabled())
        return false;
    QAbstractButton &button = m_rows.at(digit - 1)->button();
    button.setFocus(Qt::TabFocusReason);
    button.click();
    return true;
}

bool OptionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    for (int i = 0; i < m_rows.size(); ++i)
        if (&m_rows.at(i)->button() == watched)
            return pressKey(i, *static_cast<QKeyEvent *>(event));
    return false;
}

void OptionList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OptionList::retranslate()
{
    //: Name of the group of answers of a question, for screen readers.
    setAccessibleName(tr("Answers"));
}

} // namespace mehfooz::ui
