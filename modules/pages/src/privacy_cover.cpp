// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy_cover.h"

#include <presentation/language_state.h>
#include <presentation/workspace.h>
#include <ui/appearance.h>

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace mehfooz {

PrivacyCover::PrivacyCover(PageContext context, QWidget *window)
    : QWidget{window}, m_context{context}, m_minute{new QTimer{this}}
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Clock"));
    hide();
    window->installEventFilter(this);
    m_minute->setInterval(1000);
    connect(m_minute, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void PrivacyCover::cover()
{
    setAccessibleName(tr("Clock"));
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus(Qt::OtherFocusReason);
    m_minute->start();
}

void PrivacyCover::uncover()
{
    m_minute->stop();
    hide();
    Q_EMIT uncovered();
}

void PrivacyCover::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const ui::Theme &theme = m_context.appearance.theme();
    painter.fillRect(rect(), theme.bg);
    painter.setPen(theme.text);
    QFont font = m_context.appearance.type().latinFont(ui::TextRole::BigNumber);
    font.setPixelSize(qMax(24, height() / 8));
    painter.setFont(font);
    painter.drawText(rect(), Qt::AlignCenter, m_context.workspace.now().toLocalTime().toString(QStringLiteral("HH:mm")));
}

void PrivacyCover::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    uncover();
}

void PrivacyCover::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    uncover();
}

bool PrivacyCover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace mehfooz
