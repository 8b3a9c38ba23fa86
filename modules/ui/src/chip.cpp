// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/chip.h>

#include "button_colours.h"
#include "chip_paint.h"
#include "text_flow.h"

#include <ui/direction.h>
#include <ui/tone.h>

#include <QPainter>

namespace mehfooz::ui {

namespace {

constexpr int kSide = 11;
constexpr int kGap = 7;

HueName hueOfChip(Chip::Kind kind)
{
    switch (kind) {
    case Chip::Kind::Essential:
    case Chip::Kind::LookAgain: return HueName::Warn;
    case Chip::Kind::Points: return HueName::Firoza;
    case Chip::Kind::Good: return HueName::Good;
    case Chip::Kind::Hint: return HueName::Primary;
    case Chip::Kind::Bad: return HueName::Bad;
    case Chip::Kind::Neutral:
    case Chip::Kind::Minutes: break;
    }
    return HueName::Neutral;
}

} // namespace

ChipColours chipColours(const Theme &theme, Chip::Kind kind, Surface surface)
{
    const bool plain = hueOfChip(kind) == HueName::Neutral || kind == Chip::Kind::Hint;
    if (surface == Surface::Hero && plain) {
        QColor veil = theme.onHero;
        veil.setAlphaF(theme.highContrast ? 0.0F : 0.14F);
        return {veil, theme.highContrast ? theme.onHero : QColor{Qt::transparent}, theme.onHero};
    }
    const Theme::Hue hue = hueOf(theme, hueOfChip(kind));
    return {hue.tint, theme.highContrast ? hue.colour : QColor{Qt::transparent}, hue.onTint};
}

QString chipIcon(Chip::Kind kind)
{
    switch (kind) {
    case Chip::Kind::Essential: return QStringLiteral("star");
    case Chip::Kind::Minutes: return QStringLiteral("clock");
    case Chip::Kind::Good: return QStringLiteral("check");
    case Chip::Kind::LookAgain: return QStringLiteral("rotate-ccw");
    default: return {};
    }
}

int chipHeight(const Typography &type)
{
    return type.scaled(type.isNastaliq() ? 34 : 28);
}

Chip::Chip(const Appearance &appearance, Kind kind, const QString &text, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
    , m_kind{kind}
    , m_icon{chipIcon(kind)}
    , m_flow{std::make_unique<TextFlow>()}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_flow->setPlain(text);
    connect(&appearance, &Appearance::changed, this, &Chip::refresh);
    refresh();
}

Chip::~Chip() = default;

const QString &Chip::text() const
{
    return m_flow->text();
}

void Chip::setText(const QString &text)
{
    m_flow->setPlain(text);
    refresh();
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    refresh();
}

void Chip::setKind(Kind kind)
{
    m_kind = kind;
    m_icon = chipIcon(kind);
    refresh();
}

void Chip::refresh()
{
    m_flow->setFace(m_appearance.type().face(TextRole::Small));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const double words = m_flow->naturalWidth();
    const double icon = m_icon.isEmpty() ? 0 : m_appearance.type().iconSize(16) + kGap;
    const double inkRoom = (m_flow->face().inkLeft + m_flow->face().inkRight) / 2.0;
    const int width = qCeil(2 * kSide + icon + words - inkRoom);
    return {width, qMax(chipHeight(m_appearance.type()), qCeil(m_flow->layout(words + 1)))};
}

QRectF Chip::wordsPlace() const
{
    QRectF room = QRectF{rect()}.adjusted(kSide, 0, -kSide, 0);
    if (!m_icon.isEmpty())
        (void)takeLeading(room, m_appearance.type().iconSize(16), kGap, layoutDirection());
    const double inkRoom = (m_flow->face().inkLeft + m_flow->face().inkRight) / 4.0;
    room.adjust(-inkRoom, 0, inkRoom, 0);
    const double high = m_flow->layout(room.width() + 1);
    const double lift = m_flow->face().nastaliq ? 0.2 * m_flow->face().font.pixelSize() : 0;
    const double top = qMax(-m_flow->ink().top(), (height() - high) / 2 - lift);
    return {room.left(), top, room.width() + 1, high};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const ChipColours colours = chipColours(theme, m_kind, surfaceOf(this));
    QPainter painter{this};
    const qreal high = qMin(height(), chipHeight(m_appearance.type()));
    const QRectF box{0, (height() - high) / 2, double(width()), high};
    paintFrame(painter, box, high / 2, {colours.fill, colours.edge, {}, theme.borderWidth()});
    const QRectF words = wordsPlace();
    m_flow->setColours({colours.words, colours.words, {}, {}});
    m_flow->layout(words.width());
    m_flow->paint(painter, words.topLeft());
    if (m_icon.isEmpty())
        return;
    QRectF room = QRectF{rect()}.adjusted(kSide, 0, -kSide, 0);
    m_appearance.icons().paint(painter, takeLeading(room, m_appearance.type().iconSize(16), kGap, layoutDirection()),
                               {m_icon, colours.words, layoutDirection()});
}

QList<InkPiece> Chip::inkPieces() const
{
    if (m_flow->isEmpty())
        return {};
    const QRectF words = wordsPlace();
    return {{text(), {}, m_flow->ink().translated(words.topLeft()), {}, false}};
}

SpokenState Chip::spoken() const
{
    SpokenState state;
    state.name = text();
    return state;
}

} // namespace mehfooz::ui
