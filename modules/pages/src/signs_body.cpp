// SPDX-License-Identifier: GPL-3.0-or-later
#include "signs_body.h"

#include "sign_list.h"
#include "specimen_message.h"

#include <ui/action_button.h>
#include <ui/specimen_view.h>

#include <QVBoxLayout>

namespace mehfooz {

namespace {

QStringList wordsOf(const QList<QStringList> &runs)
{
    QStringList words;
    for (const QStringList &run : runs)
        words.append(run);
    return words;
}

} // namespace

SignsBody::SignsBody(const ui::Appearance &appearance, QWidget *parent)
    : AnswerArea{parent}, m_message{new ui::SpecimenView{appearance}},
      m_nothing{new ui::ActionButton{appearance, ui::ButtonKind::Outline}}, m_signs{new SignList{appearance}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addWidget(m_nothing, 0, Qt::AlignLeading);
    column->addWidget(m_signs);
    m_nothing->setIconName(QStringLiteral("shield-check"));
    connect(m_message, &ui::SpecimenView::markedChanged, this, &SignsBody::takeMarked);
    connect(m_message, &ui::SpecimenView::markEnded, this, &SignsBody::closeMark);
    connect(m_message, &ui::SpecimenView::markingDone, this, &SignsBody::confirmed);
    connect(m_nothing, &ui::ActionButton::clicked, this, &SignsBody::noSignsGiven);
}

void SignsBody::takeMarked(const QStringList &ids)
{
    for (QStringList &run : m_runs)
        run.removeIf([&](const QString &word) { return !ids.contains(word); });
    m_runs.removeIf([](const QStringList &run) { return run.isEmpty(); });
    const QStringList before = wordsOf(m_runs);
    m_openRun.clear();
    for (const QString &word : ids) {
        if (!before.contains(word))
            m_openRun.append(word);
    }
    Q_EMIT marksGiven(allRuns());
}

void SignsBody::closeMark()
{
    m_runs = allRuns();
    m_openRun.clear();
}

QList<QStringList> SignsBody::allRuns() const
{
    QList<QStringList> runs = m_runs;
    if (!m_openRun.isEmpty())
        runs.append(m_openRun);
    return runs;
}

void SignsBody::show(const Content &content)
{
    const bool isOpen = !content.feedback && !content.isKept;
    m_message->setMessage(messageOf(*content.question.specimen));
    if (m_message->isMarking() != isOpen)
        m_message->setMarking(isOpen);
    if (content.marks != allRuns() || m_question != content.question.id) {
        m_runs = content.marks;
        m_openRun.clear();
        m_message->setMarked(wordsOf(m_runs));
    }
    m_question = content.question.id;
    //: Button below a message in which signs are to be marked: there are none.
    m_nothing->setText(tr("Nothing is wrong here"));
    m_nothing->setVisible(isOpen);
    m_signs->setVisible(content.feedback.has_value());
    m_message->setMarkers({});
    if (content.feedback)
        showOutcome(*content.feedback);
}

void SignsBody::showOutcome(const QuestionFeedback &feedback)
{
    using State = ui::SignMarker::State;
    QList<ui::SignMarker> markers;
    for (const ShownSign &sign : feedback.signs)
        markers.append({sign.id, sign.number, feedback.found.contains(sign.id) ? State::Found : State::Missed});
    m_message->setMarkers(markers);
    m_signs->show(feedback);
}

void SignsBody::focusFirst()
{
    m_message->setFocus(Qt::TabFocusReason);
}

} // namespace mehfooz
