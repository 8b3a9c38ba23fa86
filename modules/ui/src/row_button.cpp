// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/row_button.h>

#include "button_colours.h"
#include "chip_paint.h"
#include "text_flow.h"

#include <ui/direction.h>

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

namespace mehfooz::ui {

namespace {

constexpr int kSide = 18;
constexpr int kFlatSide = 12;
constexpr int kGap = 14;
constexpr int kDisc = 38;
constexpr int kTick = 36;
constexpr int kFlatIcon = 22;
constexpr int kChevron = 20;
constexpr int kLeastHeight = 56;
constexpr int kLeastFlat = 46;
constexpr double kTrailingShare = 0.4;

QString screenWords(const QList<text::Inline> &inlines)
{
    QStringList words;
    for (const text::Inline &piece : inlines) {
        if (piece.kind == text::Inline::Kind::Screen)
            words.append(piece.text);
    }
    return words.join(u' ');
}

} // namespace

/// Rectangles of a row of some width, from the left upper corner.
struct RowButton::Parts {
    QRectF leading;
    QRectF title;
    QRectF line;
    QRectF chip;
    QRectF trailing;
    QRectF chevron;
    double height = 0;
};

RowButton::RowButton(const Appearance &appearance, Kind kind, const QString &title, QWidget *parent)
    : QAbstractButton{parent}
    , m_appearance{appearance}
    , m_kind{kind}
    , m_title{std::make_unique<TextFlow>()}
    , m_line{std::make_unique<TextFlow>()}
    , m_trailing{std::make_unique<TextFlow>()}
    , m_chip{std::make_unique<TextFlow>()}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCheckable(kind == Kind::Tick || kind == Kind::Choice);
    setAutoExclusive(kind == Kind::Choice);
    setProperty("focusRingRadius", 12);
    connect(&appearance, &Appearance::changed, this, &RowButton::refresh);
    m_title->setPlain(title);
    refresh();
}

RowButton::~RowButton() = default;

void RowButton::refresh()
{
    const Typography &type = m_appearance.type();
    TextFace title = type.face(m_flat ? TextRole::Body : TextRole::Strong);
    title.font.setStrikeOut(m_quiet);
    m_title->setFace(title);
    m_line->setFace(type.face(TextRole::Small));
    m_trailing->setFace(type.face(TextRole::Small));
    m_chip->setFace(type.face(TextRole::Small));
    updateGeometry();
    update();
}

void RowButton::setTitle(const QString &title)
{
    m_title->setPlain(title);
    m_titleForeign.clear();
    refresh();
}

void RowButton::setLine(const QString &line)
{
    m_line->setPlain(line);
    m_lineForeign.clear();
    refresh();
}

void RowButton::setTitleInlines(const QList<text::Inline> &inlines)
{
    m_title->setInlines(inlines);
    m_titleForeign = screenWords(inlines);
    refresh();
}

void RowButton::setLineInlines(const QList<text::Inline> &inlines)
{
    m_line->setInlines(inlines);
    m_lineForeign = screenWords(inlines);
    refresh();
}

void RowButton::setIconName(const QString &name, HueName hue)
{
    m_icon = name;
    m_hue = hue;
    refresh();
}

void RowButton::setTrailing(const QString &words)
{
    m_trailing->setPlain(words);
    refresh();
}

void RowButton::setChip(Chip::Kind kind, const QString &words)
{
    m_chipKind = kind;
    m_chip->setPlain(words);
    refresh();
}

void RowButton::setExpanded(bool expanded)
{
    m_expanded = expanded;
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event{this, changed};
    QAccessible::updateAccessibility(&event);
    update();
}

void RowButton::setFlat(bool flat)
{
    m_flat = flat;
    refresh();
}

void RowButton::setCurrent(bool current)
{
    m_current = current;
    update();
}

void RowButton::setQuiet(bool quiet)
{
    m_quiet = quiet;
    refresh();
}

QString RowButton::chevron() const
{
    if (m_kind == Kind::Open && !m_flat)
        return QStringLiteral("chevron-right");
    if (m_kind == Kind::Disclosure)
        return m_expanded ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down");
    return {};
}

RowButton::Parts RowButton::parts(int width) const
{
    const Qt::LayoutDirection direction = m_appearance.direction();
    const Typography &type = m_appearance.type();
    const bool airy = m_title->face().nastaliq;
    const double padding = m_flat ? (airy ? 0 : 8) : (airy ? 7 : 13);
    const double side = m_flat ? kFlatSide : kSide;
    QRectF room{side, padding, width - 2 * side, 0};
    Parts part;
    double leading = 0;
    if (m_kind == Kind::Tick || m_kind == Kind::Choice)
        leading = type.iconSize(m_kind == Kind::Tick ? kTick : 24);
    else if (!m_icon.isEmpty())
        leading = type.iconSize(m_flat ? kFlatIcon : kDisc);
    if (leading > 0)
        part.leading = takeLeading(room, leading, kGap - m_title->face().inkRight * 0.5, direction);
    if (!chevron().isEmpty())
        part.chevron = takeTrailing(room, type.iconSize(kChevron), 10, direction);
    const double inkRoom = (m_chip->face().inkLeft + m_chip->face().inkRight) / 2.0;
    const double chip = m_chip->isEmpty() ? 0 : m_chip->naturalWidth() - inkRoom + 24;
    const double trailing = m_trailing->isEmpty() ? 0 : m_trailing->naturalWidth() + 1;
    const bool beside = chip + trailing < kTrailingShare * room.width();
    if (beside && trailing > 0)
        part.trailing = takeTrailing(room, trailing, 10, direction);
    if (beside && chip > 0)
        part.chip = takeTrailing(room, chip, 10, direction);
    part.title = QRectF{room.left(), padding, room.width(), m_title->layout(room.width())};
    double bottom = part.title.bottom();
    const auto below = [&](TextFlow &flow) {
        const double lift = airy ? 0.3 * flow.face().font.pixelSize() : 0;
        const QRectF place{room.left(), bottom - lift, room.width(), flow.layout(room.width())};
        bottom = place.bottom();
        return place;
    };
    if (!m_line->isEmpty())
        part.line = below(*m_line);
    if (!beside && trailing > 0)
        part.trailing = below(*m_trailing);
    if (!beside && chip > 0) {
        part.chip = placed({room.left(), bottom + 2, qMin(chip, room.width()), double(chipHeight(type))}, room, direction);
        bottom = part.chip.bottom();
    }
    const double least = type.iconSize(m_flat ? kLeastFlat : kLeastHeight);
    part.height = qMax(qMax(least, leading + (m_flat ? 8 : 20)), bottom + padding);
    const double spare = (part.height - bottom - padding) / 2 - m_title->lift() * (m_line->isEmpty() ? 1 : 0.5);
    part.title.translate(0, qMax(spare, -padding));
    part.line.translate(0, qMax(spare, -padding));
    for (QRectF *rect : {&part.leading, &part.chevron}) {
        rect->setTop(0);
        rect->setHeight(part.height);
    }
    if (beside) {
        part.trailing = QRectF{part.trailing.left(), (part.height - m_trailing->layout(trailing)) / 2 - m_trailing->lift(),
                               part.trailing.width(), m_trailing->height()};
        part.chip = QRectF{part.chip.left(), (part.height - chipHeight(type)) / 2.0, part.chip.width(), double(chipHeight(type))};
    }
    return part;
}

QSize RowButton::sizeHint() const
{
    const int natural = qCeil(qMax(m_title->naturalWidth(), m_line->naturalWidth())) + 160;
    const int wanted = qMin(natural, m_appearance.type().scaled(m_flat ? 260 : 420));
    return {wanted, testAttribute(Qt::WA_Resized) ? heightForWidth(width()) : heightForWidth(wanted)};
}

QSize RowButton::minimumSizeHint() const
{
    return {2 * kSide + kDisc + kGap + kChevron + qCeil(qMax(m_title->longestWord(), m_line->longestWord())), kLeastFlat};
}

int RowButton::heightForWidth(int width) const
{
    return qCeil(parts(width).height);
}

void RowButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RowButton::paintLeading(QPainter &painter, const QRectF &place) const
{
    const Theme &theme = m_appearance.theme();
    const double side = place.width();
    const QRectF box{place.left(), (height() - side) / 2, side, side};
    if (m_kind == Kind::Tick) {
        const bool on = isChecked();
        const bool solid = on && !theme.highContrast;
        paintFrame(painter, box, 9, {solid ? theme.good.colour : theme.surface,
                                     on ? theme.good.colour : underMouse() ? theme.primary.colour : theme.control, {}, 2});
        if (on)
            m_appearance.icons().paint(painter, box.adjusted(7, 7, -7, -7),
                                       {QStringLiteral("check"), solid ? theme.onFill : theme.good.colour, m_appearance.direction()});
        return;
    }
    if (m_kind == Kind::Choice) {
        paintFrame(painter, box, side / 2, {theme.surface, isChecked() ? theme.primary.colour : theme.control, {}, 2});
        if (isChecked())
            paintFrame(painter, box.adjusted(6, 6, -6, -6), side / 2, {theme.primary.colour, Qt::transparent, {}, 0});
        return;
    }
    const Theme::Hue hue = hueOf(theme, m_hue);
    if (!m_flat)
        paintFrame(painter, box, side / 2, {hue.tint, theme.highContrast ? hue.colour : QColor{Qt::transparent}, {}, 1});
    const double inset = m_flat ? 1 : side * 0.24;
    const QColor ink = m_flat ? (isChecked() ? theme.primary.onTint : theme.text2) : m_hue == HueName::Neutral ? theme.text2 : hue.onTint;
    m_appearance.icons().paint(painter, box.adjusted(inset, inset, -inset, -inset),
                               {m_icon, ink, m_appearance.direction()});
}

void RowButton::paintChip(QPainter &painter, const QRectF &place) const
{
    const Theme &theme = m_appearance.theme();
    const ChipColours colours = chipColours(theme, m_chipKind, Surface::Page);
    paintFrame(painter, place, place.height() / 2, {colours.fill, colours.edge, {}, theme.borderWidth()});
    const double inkRoom = (m_chip->face().inkLeft + m_chip->face().inkRight) / 4.0;
    m_chip->setColours({colours.words, {}, {}, {}});
    m_chip->paint(painter, m_chip->cornerIn(place.adjusted(12 - inkRoom, -20, inkRoom - 11, 20)));
}

void RowButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const bool chosen = isChecked() && m_kind != Kind::Tick;
    const bool hover = isEnabled() && underMouse();
    QPainter painter{this};
    ButtonColours frame{theme.surface, m_kind == Kind::Choice ? theme.control : theme.line, {}, theme.borderWidth()};
    if (hover)
        frame.border = theme.primary.colour;
    if (m_flat)
        frame = {hover ? theme.sunken : QColor{Qt::transparent}, Qt::transparent, {}, 0};
    if (chosen)
        frame = {theme.primary.tint, m_flat && !theme.highContrast ? theme.primary.tint : theme.primary.colour, {}, 2};
    else if (m_current)
        frame = {theme.surface, theme.primary.colour, {}, 2};
    paintFrame(painter, rect(), m_flat ? 10 : 14, frame);
    const Parts place = parts(width());
    const QColor words = !isEnabled() ? theme.text2 : chosen ? theme.primary.onTint : theme.text;
    const auto draw = [&painter](TextFlow &flow, const QRectF &where, const QColor &colour) {
        if (flow.isEmpty())
            return;
        flow.setColours({colour, colour, {}, {}});
        flow.layout(where.width());
        flow.paint(painter, where.topLeft());
    };
    draw(*m_title, place.title, words);
    draw(*m_line, place.line, theme.text2);
    draw(*m_trailing, place.trailing, theme.text2);
    if (!place.leading.isEmpty())
        paintLeading(painter, place.leading);
    if (!m_chip->isEmpty())
        paintChip(painter, place.chip);
    if (!chevron().isEmpty())
        m_appearance.icons().paint(painter, place.chevron, {chevron(), theme.text2, m_appearance.direction()});
}

QList<InkPiece> RowButton::inkPieces() const
{
    const Parts place = parts(width());
    QList<InkPiece> pieces;
    const auto add = [&pieces](TextFlow &flow, const QRectF &where, const QString &foreign) {
        if (flow.isEmpty())
            return;
        flow.layout(where.width());
        pieces.append({flow.text(), {}, flow.ink().translated(where.topLeft()), foreign, false});
    };
    add(*m_title, place.title, m_titleForeign);
    add(*m_line, place.line, m_lineForeign);
    add(*m_trailing, place.trailing, {});
    if (!m_chip->isEmpty()) {
        const double inkRoom = (m_chip->face().inkLeft + m_chip->face().inkRight) / 4.0;
        const QPointF corner = m_chip->cornerIn(place.chip.adjusted(12 - inkRoom, -20, inkRoom - 11, 20));
        pieces.append({m_chip->text(), {}, m_chip->ink().translated(corner), {}, false});
    }
    return pieces;
}

SpokenState RowButton::spoken() const
{
    SpokenState state;
    state.name = m_title->text();
    for (const TextFlow *flow : {m_line.get(), m_chip.get(), m_trailing.get()})
        if (!flow->isEmpty())
            state.name += QStringLiteral(", ") + flow->text();
    state.role = QAccessible::Button;
    state.checkable = isCheckable();
    state.checked = isChecked();
    if (m_kind == Kind::Tick)
        state.role = QAccessible::CheckBox;
    if (m_kind == Kind::Choice)
        state.role = QAccessible::RadioButton;
    state.expandable = m_kind == Kind::Disclosure;
    state.expanded = m_expanded;
    return state;
}

} // namespace mehfooz::ui
