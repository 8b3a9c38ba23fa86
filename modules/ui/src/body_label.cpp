// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/body_label.h>

#include "button_colours.h"
#include "text_flow.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>

namespace mehfooz::ui {

namespace {

constexpr int kPreferredWidth = 420; // of a wrapping text, before a layout has decided
constexpr int kPreferredHeading = 900;

} // namespace

BodyLabel::BodyLabel(const Appearance &appearance, TextRole role, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
    , m_role{role}
    , m_flow{std::make_unique<TextFlow>()}
{
    // Fixed: spare height belongs to the page's stretch. The hint follows the width, see resizeEvent().
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed, QSizePolicy::Label};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, &BodyLabel::refresh);
    refresh();
}

BodyLabel::BodyLabel(const Appearance &appearance, TextRole role, const QString &text, QWidget *parent)
    : BodyLabel{appearance, role, parent}
{
    setText(text);
}

BodyLabel::~BodyLabel() = default;

const QString &BodyLabel::text() const
{
    return m_flow->text();
}

int BodyLabel::linkCount() const
{
    return int(m_links.size());
}

void BodyLabel::setText(const QString &text)
{
    if (m_inlines.isEmpty() && m_flow->text() == text)
        return;
    m_inlines.clear();
    m_links.clear();
    m_current = -1;
    m_flow->setPlain(text);
    refresh();
}

void BodyLabel::setInlines(const QList<text::Inline> &inlines)
{
    m_inlines = inlines;
    m_links.clear();
    m_current = -1;
    for (const text::Inline &piece : inlines)
        if (piece.kind == text::Inline::Kind::Term || piece.kind == text::Inline::Kind::Link)
            m_links.append(piece);
    m_flow->setInlines(inlines);
    refresh();
}

void BodyLabel::setRole(TextRole role)
{
    m_role = role;
    refresh();
}

void BodyLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void BodyLabel::setLanguage(const QString &language)
{
    m_language = language;
    refresh();
}

void BodyLabel::setAlignment(Qt::Alignment horizontal)
{
    m_alignment = horizontal;
    refresh();
}

void BodyLabel::setWrapping(bool wraps)
{
    m_wraps = wraps;
    updateGeometry();
}

void BodyLabel::setWidestLine(int pixels)
{
    m_widest = pixels;
    updateGeometry();
}

TextFace BodyLabel::currentFace() const
{
    return m_language.isEmpty() ? m_appearance.type().face(m_role) : m_appearance.type().face(m_role, m_language);
}

void BodyLabel::refresh()
{
    m_flow->setFace(currentFace());
    // Leading is the page's side; an English text on an Urdu page stays on the right, where the eye starts.
    const bool sameSide = m_flow->face().direction == m_appearance.direction();
    Qt::Alignment alignment = m_alignment;
    if (!sameSide && !alignment.testFlag(Qt::AlignHCenter))
        alignment = alignment.testFlag(Qt::AlignTrailing) ? Qt::AlignLeading : Qt::AlignTrailing;
    m_flow->setAlignment(alignment);
    setFocusPolicy(m_links.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setMouseTracking(!m_links.isEmpty());
    setProperty("focusRing", m_links.isEmpty());
    setLocale(QLocale{m_flow->face().language}); // the voice of a reader
    updateGeometry();
    update();
}

QColor BodyLabel::colour(Tone tone) const
{
    const Theme &theme = m_appearance.theme();
    if (!isEnabled())
        return theme.text2;
    if (surfaceOf(this) == Surface::Hero && (tone == Tone::Text || tone == Tone::Link))
        return theme.onHero;
    if (surfaceOf(this) == Surface::Hero && tone == Tone::Secondary)
        return theme.onHero2;
    return colourOf(theme, tone);
}

QSize BodyLabel::sizeHint() const
{
    const int natural = qCeil(m_flow->naturalWidth());
    const bool heading = m_role == TextRole::Heading1 || m_role == TextRole::Heading2;
    const int most = m_widest > 0 ? m_widest : m_appearance.type().scaled(heading ? kPreferredHeading : kPreferredWidth);
    const int wanted = m_wraps ? qMin(natural, most) : natural;
    return {wanted, qMax(heightForWidth(wanted), testAttribute(Qt::WA_Resized) ? heightForWidth(width()) : 0)};
}

QSize BodyLabel::minimumSizeHint() const
{
    if (!m_wraps)
        return sizeHint();
    return {qMin(qCeil(m_flow->naturalWidth()), qCeil(m_flow->longestWord())), qCeil(m_flow->face().lineHeight)};
}

int BodyLabel::heightForWidth(int width) const
{
    return m_flow->isEmpty() ? 0 : qCeil(m_flow->heightFor(m_widest > 0 ? qMin(width, m_widest) : width));
}

int BodyLabel::firstBaseline() const
{
    return qRound(m_flow->firstBaseline());
}

void BodyLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

QPointF BodyLabel::layWords() const
{
    const double lineWidth = m_widest > 0 ? qMin(width(), m_widest) : width();
    const double high = m_flow->layout(lineWidth);
    const bool fromRight = m_appearance.direction() == Qt::RightToLeft;
    return {fromRight ? width() - lineWidth : 0, qMax(0.0, (height() - high) / 2)};
}

void BodyLabel::paintEvent(QPaintEvent *)
{
    if (m_flow->isEmpty())
        return;
    const Theme &theme = m_appearance.theme();
    m_flow->setColours({colour(m_tone), colour(Tone::Link), theme.primary.tint, theme.primary.onTint});
    const QPointF corner = layWords();
    QPainter painter{this};
    m_flow->paint(painter, corner);
    if (m_current < 0 || !hasFocus())
        return;
    const QList<QRectF> rects = m_flow->anchorRects(m_current);
    const qreal trim = m_flow->face().nastaliq ? 0.22 * m_flow->face().lineHeight : 2;
    for (const QRectF &box : rects)
        paintFrame(painter, box.translated(corner).adjusted(-3, trim, 3, -trim / 3), 5,
                   {Qt::transparent, surfaceOf(this) == Surface::Hero ? theme.onHero : theme.focus, {}, 3});
}

void BodyLabel::mouseMoveEvent(QMouseEvent *event)
{
    const int link = m_flow->anchorAt(event->position() - layWords());
    setCursor(link >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void BodyLabel::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? m_flow->anchorAt(event->position() - layWords()) : -1;
    if (m_pressed < 0)
        event->ignore();
}

void BodyLabel::mouseReleaseEvent(QMouseEvent *event)
{
    const int link = m_flow->anchorAt(event->position() - layWords());
    if (link >= 0 && link == m_pressed)
        activate(link);
    m_pressed = -1;
}

void BodyLabel::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses && m_current >= 0)
        activate(m_current);
    else
        QWidget::keyPressEvent(event);
}

void BodyLabel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_links.isEmpty())
        return;
    const bool fromBehind = event->reason() == Qt::BacktabFocusReason;
    if (m_current < 0 || event->reason() == Qt::TabFocusReason || fromBehind)
        m_current = fromBehind ? int(m_links.size()) - 1 : 0;
    update();
}

bool BodyLabel::focusNextPrevChild(bool next)
{
    const int wanted = m_current + (next ? 1 : -1);
    if (hasFocus() && wanted >= 0 && wanted < m_links.size()) {
        m_current = wanted;
        update();
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void BodyLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::PaletteChange)
        update();
}

void BodyLabel::activate(int link)
{
    m_current = link;
    const text::Inline &chosen = m_links.at(link);
    const bool isTerm = chosen.kind == text::Inline::Kind::Term || chosen.targetKind == u"term";
    if (!isTerm) {
        Q_EMIT linkActivated(chosen.targetKind, chosen.targetId);
        return;
    }
    const QList<QRectF> rects = m_flow->anchorRects(link);
    const QRect where = rects.isEmpty() ? rect() : rects.first().translated(layWords()).toAlignedRect();
    Q_EMIT termActivated(chosen.targetId, QRect{mapToGlobal(where.topLeft()), where.size()});
}

QString BodyLabel::shownForeign() const
{
    QStringList words;
    for (const text::Inline &piece : m_inlines)
        if (piece.kind == text::Inline::Kind::Screen)
            words.append(piece.text);
    return words.join(u' ');
}

QList<InkPiece> BodyLabel::inkPieces() const
{
    if (m_flow->isEmpty())
        return {};
    const QPointF corner = layWords();
    return {{text(), m_language, m_flow->ink().translated(corner), shownForeign(), false}};
}

SpokenState BodyLabel::spoken() const
{
    SpokenState state;
    state.role = m_links.isEmpty() ? QAccessible::StaticText : QAccessible::Link;
    state.name = text();
    if (m_links.size() > 1)
        state.value = m_current >= 0 ? m_links.at(m_current).text : QString{};
    state.readOnly = true;
    return state;
}

} // namespace mehfooz::ui
