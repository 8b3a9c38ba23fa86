// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_painter.h"

#include "button_colours.h"
#include "chip_paint.h"

#include <ui/direction.h>

#include <QPainter>

namespace mehfooz::ui {

namespace {

constexpr int kSide = 16;
constexpr int kDisc = 40;
constexpr int kGap = 14;
constexpr int kBetween = 8; // below each row
constexpr int kLeastRow = 56;
constexpr int kMostHeights = 4000;
constexpr double kBar = 6;

} // namespace

RowList::Painter::Painter(const Appearance &appearance, RowList *list)
    : QStyledItemDelegate{list}
    , m_appearance{appearance}
    , m_list{list}
{
}

void RowList::Painter::forget()
{
    m_heights.clear();
}

QVariant RowList::Painter::value(const QModelIndex &index, int role) const
{
    return role < 0 ? QVariant{} : index.data(role);
}

bool RowList::Painter::isHeading(const QModelIndex &index) const
{
    return value(index, m_list->m_roles.heading).toBool();
}

double RowList::Painter::progress(const QModelIndex &index) const
{
    const QVariant share = value(index, m_list->m_roles.progress);
    return share.isValid() ? share.toDouble() : -1;
}

QString RowList::Painter::spokenText(const QModelIndex &index) const
{
    const RowRoles &roles = m_list->m_roles;
    QStringList words;
    for (const int role : {roles.title, roles.line, roles.chip, roles.trailing})
        if (const QString text = value(index, role).toString(); !text.isEmpty())
            words.append(text);
    return words.join(QStringLiteral(", "));
}

void RowList::Painter::fill(Texts &texts, const QModelIndex &index) const
{
    const Typography &type = m_appearance.type();
    const RowRoles &roles = m_list->m_roles;
    texts.title.setFace(type.face(isHeading(index) ? TextRole::Heading3 : TextRole::Strong));
    texts.title.setPlain(value(index, roles.title).toString());
    const TextFace small = type.face(TextRole::Small);
    const auto set = [&](TextFlow &flow, int role) {
        flow.setFace(small);
        flow.setPlain(value(index, role).toString());
    };
    set(texts.line, roles.line);
    set(texts.chip, roles.chip);
    set(texts.trailing, roles.trailing);
}

RowList::Painter::Parts RowList::Painter::parts(Texts &texts, const QModelIndex &index, double width) const
{
    const Qt::LayoutDirection way = m_appearance.direction();
    const Typography &type = m_appearance.type();
    const bool airy = texts.title.face().nastaliq;
    Parts part;
    if (isHeading(index)) {
        part.title = QRectF{0, 12, width, texts.title.layout(width)};
        part.height = part.title.bottom() + 4;
        return part;
    }
    const double padding = airy ? 6 : 12;
    QRectF room{kSide, padding, width - 2 * kSide, 0};
    const double disc = type.iconSize(kDisc);
    if (!value(index, m_list->m_roles.iconName).toString().isEmpty())
        part.icon = takeLeading(room, disc, kGap - texts.title.face().inkRight * 0.5, way);
    part.chevron = takeTrailing(room, type.iconSize(20), 10, way);
    const double inkRoom = (texts.chip.face().inkLeft + texts.chip.face().inkRight) / 2.0;
    const double chip = texts.chip.isEmpty() ? 0 : texts.chip.naturalWidth() - inkRoom + 24;
    const double trailing = texts.trailing.isEmpty() ? 0 : texts.trailing.naturalWidth() + 1;
    const bool beside = chip + trailing < 0.42 * room.width();
    if (beside && trailing > 0)
        part.trailing = takeTrailing(room, trailing, 12, way);
    if (beside && chip > 0)
        part.chip = takeTrailing(room, chip, 12, way);
    part.title = QRectF{room.left(), padding, room.width(), texts.title.layout(room.width())};
    double bottom = part.title.bottom();
    const auto below = [&](TextFlow &flow) {
        const double lift = airy ? 0.35 * flow.face().font.pixelSize() : 0;
        const QRectF place{room.left(), bottom - lift, room.width(), flow.layout(room.width())};
        bottom = place.bottom();
        return place;
    };
    if (!texts.line.isEmpty())
        part.line = below(texts.line);
    if (!beside && trailing > 0)
        part.trailing = below(texts.trailing);
    if (!beside && chip > 0) {
        part.chip = placed({room.left(), bottom + 2, qMin(chip, room.width()), double(chipHeight(type))}, room, way);
        bottom = part.chip.bottom();
    }
    if (progress(index) >= 0) {
        part.bar = QRectF{room.left(), bottom + 4, room.width(), kBar};
        bottom = part.bar.bottom() + (airy ? 4 : 0);
    }
    part.height = qMax(qMax(double(type.iconSize(kLeastRow)), disc + 16), bottom + padding);
    const double spare = (part.height - bottom - padding) / 2;
    for (QRectF *rect : {&part.title, &part.line, &part.bar})
        rect->translate(0, spare);
    part.icon = QRectF{part.icon.left(), (part.height - disc) / 2, part.icon.width(), disc};
    part.chevron = QRectF{part.chevron.left(), 0, part.chevron.width(), part.height};
    if (beside) {
        part.trailing = QRectF{part.trailing.left(), (part.height - texts.trailing.layout(trailing)) / 2 - texts.trailing.lift(),
                               part.trailing.width(), texts.trailing.height()};
        part.chip = QRectF{part.chip.left(), (part.height - chipHeight(type)) / 2.0, part.chip.width(), double(chipHeight(type))};
    }
    return part;
}

QSize RowList::Painter::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_list->viewport()->width();
    const QString key = spokenText(index) + u'\x1f' + QString::number(width) + (progress(index) >= 0 ? u'+' : u'-')
                      + (isHeading(index) ? u'h' : u'r');
    const auto known = m_heights.constFind(key);
    if (known != m_heights.constEnd())
        return {width, *known};
    Texts texts;
    fill(texts, index);
    const int high = qCeil(parts(texts, index, width).height) + (isHeading(index) ? 0 : kBetween);
    if (m_heights.size() > kMostHeights)
        m_heights.clear();
    m_heights.insert(key, high);
    return {width, high};
}

void RowList::Painter::paintIcon(QPainter &painter, const QModelIndex &index, const QRectF &place) const
{
    if (place.width() <= 0)
        return;
    const Theme &theme = m_appearance.theme();
    const QVariant name = value(index, m_list->m_roles.hue);
    const Theme::Hue hue = hueOf(theme, name.isValid() ? HueName(name.toInt()) : HueName::Primary);
    paintFrame(painter, place, place.width() / 2, {hue.tint, theme.highContrast ? hue.colour : QColor{Qt::transparent}, {}, 1});
    const double inset = place.width() * 0.24;
    m_appearance.icons().paint(painter, place.adjusted(inset, inset, -inset, -inset),
                               {value(index, m_list->m_roles.iconName).toString(), hue.onTint, m_appearance.direction()});
}

void RowList::Painter::paintTexts(QPainter &painter, Texts &texts, const Parts &place, const QPointF &corner) const
{
    const Theme &theme = m_appearance.theme();
    const auto draw = [&](TextFlow &flow, const QRectF &where, const QColor &colour) {
        if (flow.isEmpty())
            return;
        flow.setColours({colour, colour, {}, {}});
        flow.layout(where.width());
        flow.paint(painter, where.topLeft() + corner);
    };
    draw(texts.title, place.title, theme.text);
    draw(texts.line, place.line, theme.text2);
    draw(texts.trailing, place.trailing, theme.text2);
}

void RowList::Painter::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    Texts texts;
    fill(texts, index);
    const Parts place = parts(texts, index, option.rect.width());
    const QPointF corner{option.rect.topLeft()};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeading(index)) {
        paintTexts(*painter, texts, place, corner);
        painter->restore();
        return;
    }
    const QRectF row{corner, QSizeF{double(option.rect.width()), place.height}};
    const bool hover = option.state & QStyle::State_MouseOver;
    paintFrame(*painter, row, 14, {theme.surface, hover ? theme.primary.colour : theme.line, {}, theme.borderWidth()});
    paintIcon(*painter, index, place.icon.translated(corner));
    paintTexts(*painter, texts, place, corner);
    const Qt::LayoutDirection way = m_appearance.direction();
    if (!texts.chip.isEmpty()) {
        const QVariant kind = value(index, m_list->m_roles.chipKind);
        const ChipColours look = chipColours(theme, kind.isValid() ? Chip::Kind(kind.toInt()) : Chip::Kind::Neutral, Surface::Page);
        const QRectF chip = place.chip.translated(corner);
        paintFrame(*painter, chip, chip.height() / 2, {look.fill, look.edge, {}, theme.borderWidth()});
        const double inkRoom = (texts.chip.face().inkLeft + texts.chip.face().inkRight) / 4.0;
        texts.chip.setColours({look.words, {}, {}, {}});
        texts.chip.paint(*painter, texts.chip.cornerIn(chip.adjusted(12 - inkRoom, -20, inkRoom - 11, 20)));
    }
    if (place.bar.width() > 0) {
        const QRectF track = place.bar.translated(corner);
        paintFrame(*painter, track, kBar / 2, {theme.sunken, theme.highContrast ? theme.control : theme.sunken, {}, 1});
        const QRectF done{track.left(), track.top(), qMax(kBar, track.width() * qBound(0.0, progress(index), 1.0)), kBar};
        if (progress(index) > 0)
            paintFrame(*painter, placed(done, track, way), kBar / 2, {theme.firoza.colour, theme.firoza.colour, {}, 1});
    }
    m_appearance.icons().paint(*painter, place.chevron.translated(corner),
                               {QStringLiteral("chevron-right"), theme.text2, way});
    if (m_list->hasFocus() && index == m_list->currentIndex())
        paintFrame(*painter, row.adjusted(2, 2, -2, -2), 11, {Qt::transparent, theme.focus, {}, 3});
    painter->restore();
}

void RowList::Painter::appendInk(const QModelIndex &index, const QRectF &row, QList<InkPiece> &pieces) const
{
    Texts texts;
    fill(texts, index);
    const Parts place = parts(texts, index, row.width());
    const auto add = [&](TextFlow &flow, const QRectF &where) {
        if (flow.isEmpty())
            return;
        flow.layout(where.width());
        pieces.append({flow.text(), {}, flow.ink().translated(where.topLeft() + row.topLeft()), {}, false});
    };
    add(texts.title, place.title);
    add(texts.line, place.line);
    add(texts.trailing, place.trailing);
}

} // namespace mehfooz::ui
