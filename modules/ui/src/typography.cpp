// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/typography.h>

#include <text/isolates.h>

#include <QFontMetricsF>

namespace mehfooz::ui {

namespace {

constexpr double kLatinBase = 15;
constexpr double kUrduBase = 18;
constexpr double kWordSpacing = 0.12; // em; without it Urdu words run together

const QString kNastaliq = QStringLiteral("Mehfooz Nastaliq");
const QString kNaskh = QStringLiteral("Mehfooz Naskh");
const QString kSans = QStringLiteral("Mehfooz Sans");

struct Scale { double latin; int weight; double nastaliq; double lineHeight; };

Scale scaleOf(TextRole role)
{
    switch (role) {
    case TextRole::Small: return {0.88, QFont::Normal, 0.89, 1.45};
    case TextRole::Body: return {1.0, QFont::Normal, 1.0, 1.5};
    case TextRole::Strong: return {1.0, QFont::DemiBold, 1.0, 1.5};
    case TextRole::Reading: return {1.07, QFont::Normal, 1.11, 1.6};
    case TextRole::Heading3: return {1.1, QFont::DemiBold, 1.08, 1.4};
    case TextRole::Heading2: return {1.2, QFont::DemiBold, 1.2, 1.35};
    case TextRole::Heading1: return {1.6, QFont::DemiBold, 1.5, 1.3};
    case TextRole::BigNumber: return {2.9, QFont::Bold, 2.6, 1.15};
    case TextRole::Dense: break;
    }
    return {1.0, QFont::Normal, 0.95, 1.5};
}

QFont makeFont(const QStringList &families, double pixels, int weight)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWordSpacing(0); // a new QFont takes the program's, which is that of Urdu
    return font;
}

} // namespace

Qt::LayoutDirection LanguageLook::direction() const
{
    return text::isRightToLeftLanguage(language) ? Qt::RightToLeft : Qt::LeftToRight;
}

Typography::Typography(const LanguageLook &look)
    : m_look{look}
{
    m_look.scale = qBound(1.0, m_look.scale, 2.0);
}

bool Typography::isNastaliq() const
{
    return m_look.direction() == Qt::RightToLeft && m_look.urduFace == UrduFace::Nastaliq;
}

QFont Typography::latinFont(TextRole role) const
{
    const Scale scale = scaleOf(role);
    return makeFont({kSans, kNaskh}, scale.latin * kLatinBase * m_look.scale, scale.weight);
}

TextFace Typography::face(TextRole role, const QString &language) const
{
    const Scale scale = scaleOf(role);
    TextFace face;
    face.language = language;
    face.latin = latinFont(role);
    if (!text::isRightToLeftLanguage(language)) {
        face.font = face.strong = face.latin;
        face.strong.setWeight(QFont::Weight(qMax(scale.weight, int(QFont::DemiBold))));
        const QFontMetricsF metrics{face.font};
        face.lineHeight = qRound(scale.lineHeight * face.font.pixelSize());
        face.baseline = qRound((face.lineHeight - metrics.height()) / 2 + metrics.ascent());
        return face;
    }
    face.direction = Qt::RightToLeft;
    face.nastaliq = m_look.urduFace == UrduFace::Nastaliq && role != TextRole::Dense;
    const double pixels = scale.nastaliq * kUrduBase * m_look.scale;
    face.latin.setPixelSize(qRound(1.08 * face.latin.pixelSize())); // beside Urdu, Latin looks small
    // Nastaliq has no weight: rank is told by size and colour.
    const int weight = face.nastaliq ? int(QFont::Normal) : scale.weight >= QFont::DemiBold ? int(QFont::Bold) : scale.weight;
    face.font = makeFont({face.nastaliq ? kNastaliq : kNaskh, kSans}, pixels, weight);
    face.font.setWordSpacing(kWordSpacing * pixels);
    face.strong = face.font;
    if (!face.nastaliq)
        face.strong.setWeight(QFont::Bold);
    const QFontMetricsF metrics{face.font};
    face.lineHeight = qCeil(metrics.height());
    face.baseline = qCeil(metrics.ascent());
    if (face.nastaliq) {
        // Strokes of kaf and gaf pass the right edge by up to 0.46 em, a final re the left one by 0.2 em.
        face.inkRight = qCeil(0.46 * pixels);
        face.inkLeft = qCeil(0.22 * pixels);
    }
    return face;
}

int Typography::iconSize(int base) const
{
    return qRound(base * (1 + 0.6 * (m_look.scale - 1)));
}

int Typography::readingWidth() const
{
    return scaled(m_look.direction() == Qt::RightToLeft ? 700 : 640);
}

} // namespace mehfooz::ui
