// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/card.h>

#include "button_colours.h"
#include "number_face.h"
#include "text_flow.h"

#include <ui/direction.h>

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace mehfooz::ui {

namespace {

constexpr int kPadding = 20;
constexpr int kHeroPadding = 26;
constexpr qreal kRadius = 14;
constexpr int kStar = 232;
constexpr int kLeastWidthWithStar = 720;

QMargins paddingFor(const Typography &type, int padding)
{
    if (!type.isNastaliq())
        return {padding, padding, padding, padding};
    // The line box of Nastaliq brings its own air above, and labels keep room for ink at their sides.
    const TextFace face = type.face(TextRole::Body);
    return {qMax(8, padding - face.inkLeft), padding / 2 - 2, qMax(8, padding - face.inkRight), padding / 2 + 2};
}

} // namespace

Card::Card(const Appearance &appearance, QWidget *parent)
    : QFrame{parent}
    , m_appearance{appearance}
{
    connect(&appearance, &Appearance::changed, this, [this] { refresh(); });
    Card::refresh();
}

void Card::refresh()
{
    setContentsMargins(paddingFor(m_appearance.type(), m_shade == Shade::Surface ? kPadding : kPadding - 4));
    update();
}

void Card::setCurrent(bool current)
{
    m_current = current;
    update();
}

void Card::setShade(Shade shade)
{
    m_shade = shade;
    refresh();
}

QVBoxLayout *Card::column()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    if (!column && !layout()) {
        column = new QVBoxLayout{this};
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(8);
    }
    return column;
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    ButtonColours colours{theme.surface, theme.line, {}, theme.borderWidth()};
    switch (m_shade) {
    case Shade::Surface: break;
    case Shade::Sunken: colours.fill = theme.bg; colours.border = theme.highContrast ? theme.line : theme.bg; break;
    case Shade::Good: colours.fill = theme.good.tint; colours.border = theme.good.colour; break;
    case Shade::Bad: colours.fill = theme.bad.tint; colours.border = theme.bad.colour; break;
    case Shade::Warn: colours.fill = theme.warn.tint; colours.border = theme.warn.colour; break;
    case Shade::Hint: colours.fill = colours.border = theme.primary.tint; break;
    case Shade::Firoza: colours.fill = colours.border = theme.firoza.tint; break;
    }
    if (theme.highContrast && m_shade != Shade::Good && m_shade != Shade::Bad && m_shade != Shade::Warn)
        colours.border = theme.line;
    if (m_current) {
        colours.border = theme.primary.colour;
        colours.borderWidth = 2;
    }
    QPainter painter{this};
    QRectF sheet = rect();
    if (m_shade == Shade::Surface && !theme.dark && !theme.highContrast && !m_current) {
        // A line of shade below the card, a tenth of black.
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor{0, 0, 0, 26});
        painter.drawRoundedRect(sheet.adjusted(0, 1, 0, 0), kRadius, kRadius);
        sheet.adjust(0, 0, 0, -1);
    }
    paintFrame(painter, sheet, m_shade == Shade::Surface ? kRadius : kRadius - 4, colours);
}

HeroCard::HeroCard(const Appearance &appearance, QWidget *parent)
    : Card{appearance, parent}
    , m_number{std::make_unique<TextFlow>()}
    , m_words{std::make_unique<TextFlow>()}
{
    HeroCard::refresh();
}

HeroCard::~HeroCard() = default;

void HeroCard::setGain(const QString &number, const QString &words)
{
    m_number->setPlain(number);
    m_words->setPlain(words);
    refresh();
}

bool HeroCard::showsStar() const
{
    return width() >= appearance().type().scaled(kLeastWidthWithStar);
}

void HeroCard::refresh()
{
    m_number->setFace(numberFace(appearance(), 1.0));
    m_number->setAlignment(Qt::AlignHCenter);
    m_words->setFace(appearance().type().face(TextRole::Small));
    m_words->setAlignment(Qt::AlignHCenter);
    QMargins margins = paddingFor(appearance().type(), kHeroPadding);
    if (showsStar()) {
        const int room = kStar + kHeroPadding / 2;
        if (appearance().direction() == Qt::RightToLeft)
            margins.setLeft(room);
        else
            margins.setRight(room);
    }
    if (margins != contentsMargins())
        setContentsMargins(margins);
    update();
}

void HeroCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    refresh();
}

QRectF HeroCard::starPlace() const
{
    QRectF room = rect();
    const QRectF side = takeTrailing(room, kStar, 0, appearance().direction());
    return {side.left(), (height() - kStar) / 2.0, kStar, kStar};
}

QPointF HeroCard::numberCorner() const
{
    const QRectF star = starPlace().adjusted(40, 0, -40, 0);
    const double high = m_number->layout(star.width());
    const double words = m_words->layout(star.width());
    return {star.left(), star.center().y() - (high + words) / 2};
}

QPointF HeroCard::wordsCorner() const
{
    const QPointF number = numberCorner();
    return {number.x(), number.y() + m_number->height()};
}

void HeroCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = appearance().theme();
    QPainter painter{this};
    paintFrame(painter, rect(), kRadius, {theme.hero, theme.highContrast ? theme.onHero : theme.hero, {}, theme.borderWidth()});
    if (!showsStar())
        return;
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(QRectF{rect()}, kRadius, kRadius);
    painter.setClipPath(clip);
    QColor lines = theme.onHero;
    if (!theme.highContrast)
        lines.setAlphaF(0.3F);
    painter.drawPixmap(starPlace().topLeft(), Icons::star(kStar, lines, devicePixelRatioF()));
    painter.restore();
    for (TextFlow *flow : {m_number.get(), m_words.get()})
        flow->setColours({theme.onHero, theme.onHero, {}, {}});
    const QPointF number = numberCorner();
    m_number->paint(painter, number);
    m_words->paint(painter, wordsCorner());
}

QList<InkPiece> HeroCard::inkPieces() const
{
    if (!showsStar() || m_number->isEmpty())
        return {};
    const QPointF number = numberCorner();
    return {{m_number->text(), {}, m_number->ink().translated(number), {}, false},
            {m_words->text(), {}, m_words->ink().translated(wordsCorner()), {}, false}};
}

} // namespace mehfooz::ui
