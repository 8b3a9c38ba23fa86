// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/tile_button.h>

#include "button_colours.h"
#include "text_flow.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

namespace mehfooz::ui {

namespace {

constexpr int kDisc = 56;
constexpr int kPadding = 16;
constexpr int kSide = 14;
constexpr int kPreferredWidth = 190;

} // namespace

TileButton::TileButton(const Appearance &appearance, const QString &iconName, const QString &title, QWidget *parent)
    : QAbstractButton{parent}
    , m_appearance{appearance}
    , m_icon{iconName}
    , m_title{std::make_unique<TextFlow>()}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRingRadius", 14);
    connect(&appearance, &Appearance::changed, this, &TileButton::refresh);
    m_title->setPlain(title);
    refresh();
}

TileButton::~TileButton() = default;

void TileButton::refresh()
{
    m_title->setFace(m_appearance.type().face(TextRole::Strong));
    m_title->setAlignment(Qt::AlignHCenter);
    updateGeometry();
    update();
}

void TileButton::setTitle(const QString &title)
{
    m_title->setPlain(title);
    refresh();
}

void TileButton::setIconName(const QString &name, HueName hue)
{
    m_icon = name;
    m_hue = hue;
    update();
}

QRectF TileButton::wordsPlace(int width) const
{
    const double top = kPadding + m_appearance.type().iconSize(kDisc) + (m_title->face().nastaliq ? 0 : 12);
    const double wide = width - 2.0 * kSide;
    return {double(kSide), top, wide, m_title->layout(wide)};
}

QSize TileButton::sizeHint() const
{
    const int wanted = m_appearance.type().scaled(kPreferredWidth);
    return {wanted, testAttribute(Qt::WA_Resized) ? heightForWidth(width()) : heightForWidth(wanted)};
}

QSize TileButton::minimumSizeHint() const
{
    return {qMax(120, qCeil(m_title->longestWord()) + 2 * kSide), 120};
}

int TileButton::heightForWidth(int width) const
{
    return qCeil(wordsPlace(width).bottom()) + (m_title->face().nastaliq ? kPadding / 2 : kPadding);
}

void TileButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

void TileButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TileButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const bool active = isEnabled() && (underMouse() || isDown());
    QPainter painter{this};
    paintFrame(painter, rect(), 14,
               {isDown() ? theme.primary.tint : theme.surface, active ? theme.primary.colour : theme.line, {}, theme.borderWidth()});
    const Theme::Hue hue = hueOf(theme, m_hue);
    const double disc = m_appearance.type().iconSize(kDisc);
    const QRectF place{(width() - disc) / 2, kPadding, disc, disc};
    paintFrame(painter, place, disc / 2, {hue.tint, theme.highContrast ? hue.colour : QColor{Qt::transparent}, {}, 1});
    const double inset = disc * 0.25;
    m_appearance.icons().paint(painter, place.adjusted(inset, inset, -inset, -inset),
                               {m_icon, hue.onTint, m_appearance.direction()});
    m_title->setColours({isEnabled() ? theme.text : theme.text2, {}, {}, {}}); // before it is laid out
    const QRectF words = wordsPlace(width());
    m_title->paint(painter, words.topLeft());
}

QList<InkPiece> TileButton::inkPieces() const
{
    const QRectF words = wordsPlace(width());
    return {{m_title->text(), {}, m_title->ink().translated(words.topLeft()), {}, false}};
}

SpokenState TileButton::spoken() const
{
    SpokenState state;
    state.role = QAccessible::Button;
    state.name = m_title->text();
    return state;
}

} // namespace mehfooz::ui
