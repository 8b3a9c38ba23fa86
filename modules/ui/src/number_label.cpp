// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/number_label.h>

#include "number_face.h"
#include "surface.h"
#include "text_flow.h"

#include <QFontMetricsF>
#include <QPainter>

namespace mehfooz::ui {

TextFace numberFace(const Appearance &appearance, double share)
{
    TextFace face = appearance.type().face(TextRole::BigNumber);
    const bool urdu = face.direction == Qt::RightToLeft;
    const bool inNastaliq = urdu && appearance.look().digits == text::DigitStyle::Urdu && face.nastaliq;
    face.latin.setPixelSize(qRound(face.latin.pixelSize() * share));
    face.font.setPixelSize(qRound(face.font.pixelSize() * share));
    if (urdu && !inNastaliq) {
        face.font.setFamilies({QStringLiteral("Mehfooz Naskh"), QStringLiteral("Mehfooz Sans")});
        face.font.setPixelSize(face.latin.pixelSize());
        face.font.setWeight(QFont::Bold);
        face.font.setWordSpacing(0);
        face.nastaliq = false;
        // The same room at the sides as the texts around, so that they line up.
        const TextFace around = appearance.type().face(TextRole::Body);
        face.inkLeft = around.inkLeft;
        face.inkRight = around.inkRight;
    }
    const QFontMetricsF words{face.font};
    const QFontMetricsF digits{face.latin};
    face.lineHeight = inNastaliq ? std::ceil(words.height()) : std::ceil(qMax(words.height(), 1.15 * digits.ascent()) * 0.92);
    face.baseline = inNastaliq ? std::ceil(words.ascent()) : std::ceil((face.lineHeight + digits.capHeight()) / 2);
    if (inNastaliq) {
        face.inkLeft = qCeil(face.inkLeft * share);
        face.inkRight = qCeil(face.inkRight * share);
    }
    return face;
}

NumberLabel::NumberLabel(const Appearance &appearance, double share, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
    , m_share{share}
    , m_flow{std::make_unique<TextFlow>()}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &NumberLabel::refresh);
    refresh();
}

NumberLabel::~NumberLabel() = default;

const QString &NumberLabel::text() const
{
    return m_flow->text();
}

void NumberLabel::setText(const QString &text)
{
    m_flow->setPlain(text);
    updateGeometry();
    update();
}

void NumberLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void NumberLabel::setAlignment(Qt::Alignment horizontal)
{
    m_flow->setAlignment(horizontal);
    update();
}

void NumberLabel::refresh()
{
    m_flow->setFace(numberFace(m_appearance, m_share));
    updateGeometry();
    update();
}

QSize NumberLabel::sizeHint() const
{
    const int width = qCeil(m_flow->naturalWidth()) + 1;
    return {width, qCeil(m_flow->layout(width))};
}

void NumberLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const bool onHero = surfaceOf(this) == Surface::Hero;
    m_flow->setColours({onHero ? theme.onHero : colourOf(theme, m_tone), {}, {}, {}});
    const double high = m_flow->layout(width());
    QPainter painter{this};
    m_flow->paint(painter, {0, (height() - high) / 2});
}

QList<InkPiece> NumberLabel::inkPieces() const
{
    if (m_flow->isEmpty())
        return {};
    const double high = m_flow->layout(width());
    return {{text(), {}, m_flow->ink().translated(0, (height() - high) / 2), {}, false}};
}

SpokenState NumberLabel::spoken() const
{
    SpokenState state;
    state.name = text();
    return state;
}

} // namespace mehfooz::ui
