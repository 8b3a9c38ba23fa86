// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/toast_host.h>

#include "button_colours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <chrono>
#include <utility>

namespace mehfooz::ui {

namespace {

constexpr std::chrono::seconds kShown{6};
constexpr int kFromBottom = 24;
constexpr int kWidest = 640;
constexpr int kShadow = 4;

} // namespace

ToastHost::ToastHost(const Appearance &appearance, QWidget *window)
    : QFrame{window}
    , m_appearance{appearance}
    , m_announcer{*window}
    , m_label{new BodyLabel{appearance, TextRole::Body, this}}
    , m_undo{new ActionButton{appearance, ButtonKind::Plain, this}}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(20, 6, 12, 6 + kShadow);
    row->setSpacing(12);
    row->addWidget(m_label, 1);
    row->addWidget(m_undo);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShown);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &ActionButton::clicked, this, [this] {
        hide();
        if (const std::function<void()> action = std::exchange(m_action, {}))
            action();
    });
    connect(&appearance, &Appearance::changed, this, [this] { place(); });
    window->installEventFilter(this);
    m_undo->installEventFilter(this);
    hide();
}

void ToastHost::show(const QString &text, const QString &undoLabel, const std::function<void()> &undo)
{
    m_label->setText(text);
    m_undo->setText(undoLabel);
    m_action = undo;
    m_undo->setVisible(undo && !undoLabel.isEmpty());
    place();
    setVisible(true);
    raise();
    countAgain();
    m_announcer.announce(text);
}

void ToastHost::announce(const QString &text)
{
    m_announcer.announce(text);
}

void ToastHost::countAgain()
{
    if (underMouse() || m_undo->hasFocus())
        m_timer.stop();
    else
        m_timer.start();
}

void ToastHost::place()
{
    const QWidget *window = parentWidget();
    if (m_label->text().isEmpty())
        return;
    const int room = window->width() - 2 * kFromBottom;
    const int widest = qMin(room, m_appearance.type().scaled(kWidest));
    layout()->activate();
    const int wide = qMin(widest, layout()->sizeHint().width());
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : layout()->sizeHint().height();
    setGeometry((window->width() - wide) / 2, window->height() - high - kFromBottom, wide, high);
}

void ToastHost::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter{this};
    const QRectF sheet = QRectF{rect()}.adjusted(0, 0, 0, -kShadow);
    if (!theme.highContrast)
        paintFrame(painter, sheet.translated(0, kShadow), 12, {QColor{0, 0, 0, 40}, Qt::transparent, {}, 0});
    paintFrame(painter, sheet, 12, {theme.surface, theme.control, {}, theme.borderWidth()});
}

void ToastHost::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void ToastHost::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (isVisible() && !m_undo->hasFocus())
        m_timer.start();
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_undo && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, [this] { if (isVisible()) countAgain(); }, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

} // namespace mehfooz::ui
