// SPDX-License-Identifier: GPL-3.0-or-later
#include "option_row.h"

#include "button_colours.h"

#include <ui/direction.h>
#include <ui/tone.h>

#include <QPainter>

namespace mehfooz::ui {

namespace {

constexpr int kSide = 20;
constexpr int kTile = 44;
constexpr int kGap = 18;
constexpr int kLeastRow = 64;
constexpr double kVerdictShare = 0.34; // of the row, before it moves below the words

HueName hueOfMark(OptionMark mark, bool chosen)
{
    switch (mark) {
    case OptionMark::Right: return HueName::Good;
    case OptionMark::Missed: return HueName::Good;
    case OptionMark::WrongChosen: return HueName::Bad;
    case OptionMark::Struck:
    case OptionMark::Idle: break;
    }
    return chosen ? HueName::Primary : HueName::Neutral;
}

QString iconOfMark(OptionMark mark)
{
    switch (mark) {
    case OptionMark::Right: return QStringLiteral("circle-check");
    case OptionMark::Missed: return QStringLiteral("circle-alert");
    case OptionMark::WrongChosen: return QStringLiteral("circle-x");
    default: return {};
    }
}

} // namespace

/// Rectangles of a row that starts at the left upper corner.
struct OptionRow::Parts {
    QRectF tile;
    QRectF words;
    QRectF because;
    QRectF verdict;
    QRectF verdictIcon;
    double height = 0;
};

OptionRow::OptionRow(const Appearance &appearance, bool multiple)
    : m_appearance{appearance}
    , m_multiple{multiple}
{
}

void OptionRow::setAnswer(const AnswerOption &answer, int index)
{
    m_id = answer.id;
    m_letter = OptionList::letterOf(index, m_appearance.look().language);
    m_words.setPlain(answer.text);
    m_tile.setPlain(m_letter);
    refresh();
}

void OptionRow::setOutcome(OptionMark mark, const QString &because, const QString &verdict)
{
    m_closed = true;
    m_mark = mark;
    m_because.setPlain(because);
    m_verdict.setPlain(verdict);
    refresh();
}

void OptionRow::clearOutcome()
{
    m_closed = false;
    m_mark = OptionMark::Idle;
    m_because.setPlain({});
    m_verdict.setPlain({});
    refresh();
}

void OptionRow::refresh()
{
    const Typography &type = m_appearance.type();
    TextFace words = type.face(TextRole::Reading);
    words.font.setStrikeOut(m_mark == OptionMark::Struck);
    m_words.setFace(words);
    m_because.setFace(type.face(TextRole::Body));
    m_verdict.setFace(type.face(TextRole::Strong));
    TextFace tile = type.face(TextRole::Strong);
    tile.inkLeft = tile.inkRight = 0; // a single letter, centred in its tile
    m_tile.setFace(tile);
    m_tile.setAlignment(Qt::AlignHCenter);
    button().setProperty("closed", m_closed);
    describe();
    button().updateGeometry();
    button().update();
}

void OptionRow::describe()
{
    QString name = m_letter + QStringLiteral(", ") + m_words.text();
    if (!m_verdict.isEmpty())
        name += QStringLiteral(", ") + m_verdict.text();
    button().setText({});
    button().setAccessibleName(name);
    button().setAccessibleDescription(m_because.text());
}

int OptionRow::tileSize() const
{
    // All tiles are as wide as the widest letter needs, which in Urdu is the first.
    TextFlow widest;
    widest.setFace(m_tile.face());
    widest.setPlain(OptionList::letterOf(0, m_appearance.look().language));
    return qMax(m_appearance.type().iconSize(kTile), qCeil(widest.naturalWidth()) + 14);
}

OptionRow::Parts OptionRow::parts(double width) const
{
    const Qt::LayoutDirection direction = m_appearance.direction();
    const int verdictIcon = m_appearance.type().iconSize(22);
    const double tileSide = tileSize();
    const bool airy = m_words.face().nastaliq;
    const double padding = airy ? 10 : 16;
    QRectF room{kSide, padding, width - 2 * kSide, 0};
    Parts part;
    part.tile = takeLeading(room, tileSide, kGap - m_words.face().inkRight * 0.6, direction);
    const bool verdict = !m_verdict.isEmpty();
    const double verdictWidth = m_verdict.naturalWidth() + 1;
    const bool beside = verdict && verdictWidth + verdictIcon + 8 < kVerdictShare * room.width();
    QRectF corner;
    if (beside)
        corner = takeTrailing(room, verdictWidth + verdictIcon + 8, kGap, direction);
    part.words = QRectF{room.left(), padding, room.width(), m_words.layout(room.width())};
    double bottom = part.words.bottom();
    if (!m_because.isEmpty()) {
        const double lift = airy ? 0.28 * m_because.face().font.pixelSize() : -2;
        part.because = QRectF{room.left(), bottom - lift, room.width(), m_because.layout(room.width())};
        bottom = part.because.bottom();
    }
    if (verdict && !beside) {
        corner = QRectF{room.left(), bottom, room.width(), 0};
        const double high = m_verdict.layout(room.width() - verdictIcon - 8);
        bottom += high + 4;
        corner.setHeight(high);
    }
    part.height = qMax(double(m_appearance.type().scaled(kLeastRow)), bottom + padding + (airy ? -2 : 0));
    const double spare = part.height - (bottom + padding);
    if (spare > 0)
        for (QRectF *rect : {&part.words, &part.because})
            rect->translate(0, spare / 2);
    if (beside)
        corner = QRectF{corner.left(), (part.height - m_verdict.layout(verdictWidth)) / 2, corner.width(), m_verdict.height()};
    if (verdict) {
        part.verdictIcon = takeLeading(corner, verdictIcon, 8, direction);
        part.verdict = corner;
    }
    part.tile = QRectF{part.tile.left(), (part.height - tileSide) / 2, tileSide, tileSide};
    return part;
}

OptionRow::Parts OptionRow::placedParts() const
{
    return parts(button().width());
}

int OptionRow::heightFor(int width) const
{
    return qCeil(parts(width).height);
}

int OptionRow::leastWidth() const
{
    return 2 * kSide + tileSize() + kGap + qCeil(qMax(m_words.longestWord(), m_because.longestWord()));
}

void OptionRow::paintTile(QPainter &painter, const QRectF &tile, const Theme::Hue &hue, bool filled) const
{
    const Theme &theme = m_appearance.theme();
    const bool solid = filled && !theme.highContrast;
    const QColor edge = filled ? hue.colour : theme.control;
    const QColor ink = solid ? theme.onFill : filled ? hue.colour : theme.text;
    paintFrame(painter, tile, m_multiple ? 6 : 10, {solid ? hue.colour : theme.surface, edge, {}, filled ? 2 : theme.borderWidth()});
    if (m_multiple && button().isChecked()) {
        m_appearance.icons().paint(painter, tile.adjusted(11, 11, -11, -11),
                                   {QStringLiteral("check"), ink, m_appearance.direction()});
        return;
    }
    m_tile.setColours({ink, ink, {}, {}});
    m_tile.layout(tile.width());
    m_tile.paint(painter, {tile.left(), tile.center().y() - m_tile.height() / 2 - m_tile.lift()});
}

void OptionRow::paintRow(QPainter &painter, bool hover) const
{
    const Theme &theme = m_appearance.theme();
    const bool chosen = button().isChecked();
    const HueName name = m_closed ? hueOfMark(m_mark, false) : hueOfMark(OptionMark::Idle, chosen);
    const Theme::Hue hue = hueOf(theme, name);
    const bool told = name != HueName::Neutral;
    ButtonColours frame{theme.surface, theme.control, {}, theme.borderWidth()};
    if (told)
        frame = {hue.tint, hue.colour, {}, 2};
    else if (m_closed)
        frame.border = theme.highContrast ? theme.control : theme.line;
    else if (hover)
        frame.border = theme.primary.colour;
    const QRectF all{button().rect()};
    paintFrame(painter, all, 12, frame);
    if (m_mark == OptionMark::Missed) { // dashed: it was there, but nobody took it
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{theme.surface, 2, Qt::CustomDashLine});
        QPen gaps{hue.tint, 2.5};
        gaps.setDashPattern({3, 4});
        painter.setPen(gaps);
        painter.drawRoundedRect(all.adjusted(1, 1, -1, -1), 12, 12);
    }
    const Parts place = placedParts();
    paintTile(painter, place.tile, hue, told && m_mark != OptionMark::Missed);
    const QColor words = m_mark == OptionMark::Struck ? theme.text2 : theme.text;
    m_words.setColours({words, words, {}, {}});
    m_words.layout(place.words.width());
    m_words.paint(painter, place.words.topLeft());
    if (!m_because.isEmpty()) {
        m_because.setColours({told && m_closed ? hue.onTint : theme.text2, {}, {}, {}});
        m_because.layout(place.because.width());
        m_because.paint(painter, place.because.topLeft());
    }
    if (m_verdict.isEmpty())
        return;
    m_verdict.setColours({hue.onTint, {}, {}, {}});
    m_verdict.layout(place.verdict.width());
    m_verdict.paint(painter, place.verdict.topLeft());
    m_appearance.icons().paint(painter, place.verdictIcon, {iconOfMark(m_mark), hue.onTint, m_appearance.direction()});
}

QList<InkPiece> OptionRow::inkPieces() const
{
    const Parts place = placedParts();
    QList<InkPiece> pieces;
    const auto add = [&pieces](TextFlow &flow, const QRectF &rect) {
        if (flow.isEmpty())
            return;
        flow.layout(rect.width());
        pieces.append({flow.text(), {}, flow.ink().translated(rect.topLeft()), {}, false});
    };
    add(m_words, place.words);
    add(m_because, place.because);
    add(m_verdict, place.verdict);
    return pieces;
}

} // namespace mehfooz::ui
