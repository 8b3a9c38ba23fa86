// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus_ring.h"

#include "surface.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QTextEdit>
#include <QPlainTextEdit>

namespace mehfooz::ui {

namespace {

constexpr qreal kWidth = 3;
constexpr qreal kGap = 2;
constexpr int kReach = 6; // ring and gap, rounded up

} // namespace

/// The picture of the ring: a child of the window, as large as the ring, that lets everything through.
class FocusRing::Frame final : public QWidget {
public:
    explicit Frame(QWidget *window)
        : QWidget{window}
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        setProperty("focusRing", false);
        setObjectName(QStringLiteral("focusRing"));
    }

    void show(const QRect &rect, const QRect &clip, qreal radius, const QColor &colour)
    {
        setGeometry(rect.adjusted(-kReach, -kReach, kReach, kReach));
        m_clip = clip.translated(-pos());
        m_radius = radius;
        m_colour = colour;
        raise();
        setVisible(true);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(m_clip);
        painter.setPen(QPen{m_colour, kWidth});
        const qreal inset = kReach - kGap - kWidth / 2;
        painter.drawRoundedRect(QRectF{rect()}.adjusted(inset, inset, -inset, -inset), m_radius + kGap, m_radius + kGap);
    }

private:
    QRect m_clip;
    qreal m_radius = 10;
    QColor m_colour;
};

FocusRing::FocusRing(const Appearance &appearance, QApplication &application)
    : QObject{&application}
    , m_appearance{appearance}
{
    application.installEventFilter(this);
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

bool FocusRing::isWanted() const
{
    if (!m_widget || !m_widget->isVisible() || m_widget->property("focusRing") == QVariant{false})
        return false;
    if (m_widget->focusPolicy() == Qt::NoFocus)
        return false; // a heading that took the reader's place: no key acts on it
    if (m_keyboard)
        return true;
    return qobject_cast<QLineEdit *>(m_widget) || qobject_cast<QAbstractSpinBox *>(m_widget)
        || qobject_cast<QTextEdit *>(m_widget) || qobject_cast<QPlainTextEdit *>(m_widget);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
        if (const bool keyboard = event->type() == QEvent::KeyPress; keyboard != m_keyboard && watched->isWidgetType()) {
            m_keyboard = keyboard;
            place();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ChildAdded:
    case QEvent::PaletteChange:
        if (!m_pending && m_widget && watched->isWidgetType() && watched != m_frame
            && (watched == m_widget || static_cast<QWidget *>(watched)->isAncestorOf(m_widget))) {
            // Layouts move many things at once; the ring follows when they are done.
            m_pending = true;
            QMetaObject::invokeMethod(this, [this] { m_pending = false; place(); }, Qt::QueuedConnection);
        }
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::follow(QWidget *widget)
{
    m_widget = widget;
    place();
}

void FocusRing::place()
{
    if (!isWanted()) {
        if (m_frame)
            m_frame->hide();
        return;
    }
    QWidget *window = m_widget->window();
    if (m_frame && m_frame->parentWidget() != window)
        delete m_frame;
    if (!m_frame)
        m_frame = new Frame{window};
    QRect clip = window->rect();
    for (QWidget *parent = m_widget->parentWidget(); parent && parent != window; parent = parent->parentWidget())
        if (auto *area = qobject_cast<QAbstractScrollArea *>(parent))
            clip &= QRect{area->viewport()->mapTo(window, QPoint{}), area->viewport()->size()};
    const QVariant radius = m_widget->property("focusRingRadius");
    const QRect rect{m_widget->mapTo(window, QPoint{}), m_widget->size()};
    const Theme &theme = m_appearance.theme();
    const bool onHero = surfaceOf(m_widget) == Surface::Hero;
    m_frame->show(rect, clip, radius.isValid() ? radius.toReal() : 10, onHero ? theme.onHero : theme.focus);
}

} // namespace mehfooz::ui
