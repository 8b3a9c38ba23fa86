// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/stepper.h>

#include "button_colours.h"
#include "stage_button.h"

#include <ui/direction.h>

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <QStyle>

namespace mehfooz::ui {

Stepper::Stepper(const Appearance &appearance, QWidget *parent)
    : QFrame{parent}
    , m_appearance{appearance}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, &Stepper::refresh);
}

Stepper::~Stepper() = default;

void Stepper::setStages(const QList<Stage> &stages)
{
    while (m_stages.size() > stages.size())
        delete m_stages.takeLast();
    while (m_stages.size() < stages.size()) {
        auto *stage = new StageButton{m_appearance, this};
        stage->installEventFilter(this);
        stage->setProperty("focusRingRadius", 8);
        connect(stage, &StageButton::clicked, this, [this, stage] { Q_EMIT stageChosen(stage->stage().id); });
        stage->show();
        m_stages.append(stage);
    }
    bool any = false;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        m_stages.at(i)->setStage(stages.at(i), int(i) + 1);
        any = any || stages.at(i).state == Stage::State::Current;
    }
    for (qsizetype i = 0; i < stages.size(); ++i) // one tab stop, as tabs have
        m_stages.at(i)->setFocusPolicy(stages.at(i).state == Stage::State::Current || (!any && i == 0) ? Qt::StrongFocus : Qt::ClickFocus);
    refresh();
}

void Stepper::refresh()
{
    for (StageButton *stage : std::as_const(m_stages))
        stage->refresh();
    updateGeometry();
    placeStages();
    update();
}

int Stepper::columnsFor(int width) const
{
    int least = 1;
    for (StageButton *stage : m_stages)
        least = qMax(least, stage->leastWidth());
    const int count = qMax(1, int(m_stages.size()));
    if (least * count <= width)
        return count;
    return least * 2 <= width ? 2 : 1;
}

int Stepper::rowHeight(int width) const
{
    int high = 0;
    for (StageButton *stage : m_stages)
        high = qMax(high, stage->heightFor(width));
    return high;
}

QSize Stepper::sizeHint() const
{
    const int wanted = 200 * qMax(1, int(m_stages.size()));
    return {wanted, testAttribute(Qt::WA_Resized) ? heightForWidth(width()) : heightForWidth(wanted)};
}

QSize Stepper::minimumSizeHint() const
{
    int least = 1;
    for (StageButton *stage : m_stages)
        least = qMax(least, stage->leastWidth());
    return {least + 2, 60};
}

int Stepper::heightForWidth(int width) const
{
    const int columns = columnsFor(width - 2);
    const int rows = (qMax(1, int(m_stages.size())) + columns - 1) / columns;
    return rows * rowHeight((width - 2) / columns) + 2;
}

void Stepper::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
    placeStages();
}

void Stepper::placeStages()
{
    const int count = int(m_stages.size());
    if (count == 0)
        return;
    const QRect room = rect().adjusted(1, 1, -1, -1);
    const int columns = columnsFor(room.width());
    const int rows = (count + columns - 1) / columns;
    for (int i = 0; i < count; ++i) {
        const int inRow = i / columns == rows - 1 ? count - (rows - 1) * columns : columns;
        const int left = room.left() + room.width() * (i % columns) / inRow;
        const int right = room.left() + room.width() * (i % columns + 1) / inRow;
        const int top = room.top() + room.height() * (i / columns) / rows;
        const int bottom = room.top() + room.height() * (i / columns + 1) / rows;
        m_stages.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), room, QRect{left, top, right - left, bottom - top}));
    }
}

void Stepper::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter{this};
    paintFrame(painter, rect(), 14, {theme.surface, Qt::transparent, {}, 0});
    painter.save();
    QPainterPath round;
    round.addRoundedRect(QRectF{rect()}, 14, 14);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(round);
    for (const StageButton *stage : std::as_const(m_stages))
        stage->paintGround(painter);
    painter.restore();
    painter.setPen(theme.line);
    for (const StageButton *stage : std::as_const(m_stages)) {
        const QRect place = stage->geometry();
        const int edge = layoutDirection() == Qt::LeftToRight ? place.left() : place.right();
        if (edge > 4 && edge < width() - 4)
            painter.drawLine(edge, place.top(), edge, place.bottom());
        if (place.top() > 4)
            painter.drawLine(place.topLeft(), place.topRight());
    }
    paintFrame(painter, rect(), 14, {Qt::transparent, theme.line, {}, theme.borderWidth()});
}

bool Stepper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int from = int(m_stages.indexOf(static_cast<StageButton *>(watched)));
    const int count = int(m_stages.size());
    if (key == nextKey(layoutDirection()) || key == Qt::Key_Down)
        m_stages.at((from + 1) % count)->setFocus(Qt::TabFocusReason);
    else if (key == previousKey(layoutDirection()) || key == Qt::Key_Up)
        m_stages.at((from + count - 1) % count)->setFocus(Qt::TabFocusReason);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        m_stages.at(from)->click();
    else
        return false;
    return true;
}

} // namespace mehfooz::ui
