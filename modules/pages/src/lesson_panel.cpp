// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_panel.h"

#include <ui/heading_label.h>
#include <ui/row_button.h>

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace mehfooz {

namespace {

QString iconOf(LessonPartRow::State state)
{
    switch (state) {
    case LessonPartRow::State::Read: return QStringLiteral("circle-check");
    case LessonPartRow::State::Current: return QStringLiteral("circle-dot");
    case LessonPartRow::State::Ahead: break;
    }
    return QStringLiteral("circle");
}

} // namespace

LessonPanel::LessonPanel(const ui::Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
    , m_content{new QWidget{this}}
    , m_parts{new ui::Card{appearance}}
    , m_heading{new ui::HeadingLabel{appearance, 3}}
    , m_note{new NoteCard{appearance}}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    setSizePolicy(policy);
    auto *column = new QVBoxLayout{m_content};
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_parts);
    column->addWidget(m_note);
    column->addStretch(1);
    m_parts->column()->setSpacing(2);
    m_parts->column()->addWidget(m_heading);
    m_note->hide();
    m_content->installEventFilter(this);
    connect(m_note, &NoteCard::closed, this, &LessonPanel::noteClosed);
}

void LessonPanel::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void LessonPanel::setParts(const QList<LessonPartRow> &parts)
{
    while (m_rows.size() > parts.size())
        m_rows.takeLast()->deleteLater();
    while (m_rows.size() < parts.size()) {
        auto *row = new ui::RowButton{m_appearance, ui::RowButton::Kind::Open};
        const int part = static_cast<int>(m_rows.size());
        row->setFlat(true);
        row->setCheckable(true);
        connect(row, &ui::RowButton::clicked, this, [this, row, part] {
            row->setChecked(part == m_current); // the press alone changes nothing
            Q_EMIT partChosen(part);
        });
        m_parts->column()->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const LessonPartRow &part = parts.at(i);
        m_rows.at(i)->setTitle(part.title);
        m_rows.at(i)->setIconName(iconOf(part.state));
        m_rows.at(i)->setChecked(part.state == LessonPartRow::State::Current);
        if (part.state == LessonPartRow::State::Current)
            m_current = static_cast<int>(i);
    }
}

void LessonPanel::setNote(const std::optional<SideNote> &note)
{
    if (note)
        m_note->setNote(*note);
    m_note->setVisible(note.has_value());
}

void LessonPanel::follow(int top, int height)
{
    m_top = top;
    m_room = height;
    place();
}

void LessonPanel::place()
{
    const int wanted = m_content->hasHeightForWidth() ? m_content->heightForWidth(width()) : m_content->sizeHint().height();
    // What is taller than the window scrolls with the text; else it stays in view, never below the text's end.
    const int lowest = std::max(0, height() - wanted);
    const int y = wanted <= m_room ? std::clamp(m_top, 0, lowest) : 0;
    m_content->setGeometry(0, y, width(), wanted);
}

void LessonPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool LessonPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::eventFilter(watched, event);
}

QSize LessonPanel::sizeHint() const
{
    const int width = m_appearance.type().scaled(262);
    return {width, m_content->hasHeightForWidth() ? m_content->heightForWidth(std::max(this->width(), 200)) : m_content->sizeHint().height()};
}

QSize LessonPanel::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

} // namespace mehfooz
