// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/specimen_view.h>

#include "specimen_frame.h"

#include <ui/direction.h>

#include <text/isolates.h>

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>

namespace mehfooz::ui {

namespace {

constexpr int kPreferredWidth = 460;

} // namespace

SpecimenView::SpecimenView(const Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
    , m_frame{std::make_unique<SpecimenFrame>(appearance)}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty("focusRingRadius", 12);
    connect(&appearance, &Appearance::changed, this, &SpecimenView::refresh);
}

SpecimenView::~SpecimenView() = default;

void SpecimenView::setMessage(const SpecimenMessage &message)
{
    if (message.parts != m_message.parts) {
        m_marked.clear();
        m_cursor = 0;
        m_anchor = -1;
    }
    m_message = message;
    refresh();
}

void SpecimenView::setMarkers(const QList<SignMarker> &markers)
{
    m_markers = markers;
    refresh();
}

void SpecimenView::refresh()
{
    m_frame->setMessage(m_message, m_markers);
    setLocale(QLocale{m_message.language == u"ur" ? QStringLiteral("ur") : QStringLiteral("en")});
    setFocusPolicy(m_marking ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleName(channelName() + QStringLiteral(": ") + text::isolated(m_message.from));
    updateGeometry();
    update();
}

void SpecimenView::setMarking(bool marking)
{
    m_marking = marking;
    m_anchor = -1;
    setCursor(marking ? Qt::PointingHandCursor : Qt::ArrowCursor);
    refresh();
}

QStringList SpecimenView::marked() const
{
    QStringList ids;
    for (const SpecimenPart &part : m_message.parts)
        if (m_marked.contains(part.id))
            ids.append(part.id);
    return ids;
}

void SpecimenView::setMarked(const QStringList &ids)
{
    m_marked = QSet<QString>{ids.begin(), ids.end()};
    update();
}

QString SpecimenView::currentPart() const
{
    return m_marking && m_cursor < m_message.parts.size() ? m_message.parts.at(m_cursor).id : QString{};
}

QSize SpecimenView::sizeHint() const
{
    const int wanted = m_appearance.type().scaled(kPreferredWidth);
    return {wanted, testAttribute(Qt::WA_Resized) ? heightForWidth(width()) : heightForWidth(wanted)};
}

QSize SpecimenView::minimumSizeHint() const
{
    return {qMin(m_appearance.type().scaled(kPreferredWidth), qCeil(m_frame->longestWord())), 80};
}

int SpecimenView::heightForWidth(int width) const
{
    return qCeil(m_frame->layout(width));
}

void SpecimenView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

void SpecimenView::paintEvent(QPaintEvent *)
{
    m_frame->layout(width());
    QPainter painter{this};
    m_frame->paint(painter, {m_marked, m_markers, m_marking, hasFocus(), m_cursor});
}

void SpecimenView::moveTo(int part)
{
    m_cursor = qBound(0, part, int(m_message.parts.size()) - 1);
    if (m_anchor >= 0)
        markUpTo(m_cursor);
    sayPart();
    update();
}

void SpecimenView::markUpTo(int part)
{
    m_marked = m_before;
    for (int i = qMin(m_anchor, part); i <= qMax(m_anchor, part); ++i)
        m_marked.insert(m_message.parts.at(i).id);
    tellMarks();
}

void SpecimenView::toggle(int part)
{
    const QString id = m_message.parts.at(part).id;
    if (!m_marked.remove(id))
        m_marked.insert(id);
    tellMarks();
}

void SpecimenView::tellMarks()
{
    update();
    Q_EMIT markedChanged(marked());
}

void SpecimenView::endMark()
{
    if (m_anchor < 0)
        return;
    m_anchor = -1;
    Q_EMIT markEnded();
}

void SpecimenView::sayPart()
{
    setAccessibleDescription(spoken().value); // readers are told of a new description
}

void SpecimenView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const Qt::LayoutDirection way = m_frame->direction();
    if (!m_marking || m_message.parts.isEmpty())
        return QWidget::keyPressEvent(event);
    if (key == nextKey(way) || key == Qt::Key_Down)
        return moveTo(m_cursor + 1);
    if (key == previousKey(way) || key == Qt::Key_Up)
        return moveTo(m_cursor - 1);
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return moveTo(key == Qt::Key_Home ? 0 : int(m_message.parts.size()) - 1);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        endMark();
        Q_EMIT markingDone();
        return;
    }
    if (key == Qt::Key_Escape && m_anchor >= 0) { // gives the open mark up
        m_anchor = -1;
        m_marked = m_before;
        return tellMarks();
    }
    if (key != Qt::Key_Space)
        return QWidget::keyPressEvent(event);
    if (m_anchor >= 0) {
        endMark();
        return sayPart();
    }
    if (m_marked.contains(m_message.parts.at(m_cursor).id))
        return toggle(m_cursor);
    m_anchor = m_cursor;
    m_before = m_marked;
    markUpTo(m_cursor);
    sayPart();
}

void SpecimenView::mousePressEvent(QMouseEvent *event)
{
    const int part = m_marking && event->button() == Qt::LeftButton ? m_frame->partAt(event->position()) : -1;
    if (part < 0)
        return event->ignore();
    m_cursor = part;
    m_anchor = part;
    m_before = m_marked;
    m_dragged = false;
}

void SpecimenView::mouseMoveEvent(QMouseEvent *event)
{
    const int part = m_frame->partAt(event->position());
    if (m_anchor < 0 || part < 0 || (part == m_anchor && !m_dragged))
        return;
    m_dragged = true;
    m_cursor = part;
    markUpTo(part);
}

void SpecimenView::mouseReleaseEvent(QMouseEvent *)
{
    if (m_anchor >= 0 && !m_dragged)
        toggle(m_anchor);
    endMark();
}

void SpecimenView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

QString SpecimenView::channelName() const
{
    switch (m_message.channel) {
    case SpecimenChannel::Sms: return tr("Text message");
    case SpecimenChannel::Whatsapp: return tr("Chat message");
    case SpecimenChannel::Email: return tr("E-mail");
    case SpecimenChannel::Call: return tr("Phone call");
    case SpecimenChannel::Qr: return tr("Poster with a QR code");
    case SpecimenChannel::Web: return tr("Web page");
    case SpecimenChannel::Payment: return tr("Payment");
    }
    return {};
}

QList<InkPiece> SpecimenView::inkPieces() const
{
    m_frame->layout(width());
    return m_frame->inkPieces();
}

SpokenState SpecimenView::spoken() const
{
    SpokenState state;
    state.role = m_marking ? QAccessible::List : QAccessible::StaticText;
    QStringList words;
    for (const SpecimenPart &part : m_message.parts)
        words.append(part.text);
    state.value = words.join(u' ');
    if (m_marking && m_cursor < m_message.parts.size()) {
        const SpecimenPart &part = m_message.parts.at(m_cursor);
        //: For screen readers: %1 is a word of a message that the person has marked as a sign of fraud.
        const QString word = text::isolated(part.text); // the message may be in another language than the page
        state.value = m_marked.contains(part.id) ? tr("%1, marked").arg(word) : word;
    }
    state.readOnly = true;
    return state;
}

} // namespace mehfooz::ui
