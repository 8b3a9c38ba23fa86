// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/sidebar_list.h>

#include "button_colours.h"
#include "text_flow.h"

#include <ui/direction.h>

#include <QAbstractListModel>
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace mehfooz::ui {

namespace {

constexpr int kWide = 212;
constexpr int kNarrow = 40;
constexpr int kMargin = 0; // the sidebar around it has its own
constexpr int kRow = 47;
constexpr int kBadge = 26;

} // namespace

class SidebarList::Entries final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const SidebarEntry &row = m_rows.at(index.row());
        if (role == Qt::DisplayRole)
            return row.text;
        if (role == Qt::AccessibleTextRole)
            return row.badgeSaid.isEmpty() ? row.text : row.text + QStringLiteral(", ") + row.badgeSaid;
        return {};
    }

    const QList<SidebarEntry> &rows() const { return m_rows; }

    void setRows(const QList<SidebarEntry> &rows)
    {
        const bool sameIds = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                        [](const SidebarEntry &a, const SidebarEntry &b) { return a.id == b.id; });
        if (sameIds) {
            m_rows = rows;
            if (!m_rows.isEmpty())
                Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
            return;
        }
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    void setBadge(const QString &id, const QString &badge, const QString &said)
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (m_rows.at(i).id != id || m_rows.at(i).badge == badge)
                continue;
            m_rows[i].badge = badge;
            m_rows[i].badgeSaid = said;
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }

private:
    QList<SidebarEntry> m_rows;
};

class SidebarList::Painter final : public QStyledItemDelegate {
public:
    Painter(const Appearance &appearance, SidebarList *list)
        : QStyledItemDelegate{list}
        , m_appearance{appearance}
        , m_list{list}
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const TextFace face = m_appearance.type().face(TextRole::Body);
        return {10, qMax(m_appearance.type().scaled(kRow), qCeil(face.lineHeight) + (face.nastaliq ? 2 : 22))};
    }

    int icon() const { return m_appearance.type().iconSize(20); }

    int badge() const { return m_appearance.type().iconSize(kBadge); }

    /// Where the words of a row lie; null while collapsed.
    QRectF words(const QRectF &row) const
    {
        QRectF room = row.adjusted(kMargin + 12, 0, -kMargin - 12, 0);
        (void)takeLeading(room, icon(), 12 - m_appearance.type().face(TextRole::Body).inkRight * 0.5, m_appearance.direction());
        return room;
    }

    double layOut(TextFlow &flow, const SidebarEntry &entry, const QRectF &room, bool open) const
    {
        flow.setFace(m_appearance.type().face(open ? TextRole::Strong : TextRole::Body));
        flow.setPlain(entry.text);
        QRectF words = room;
        if (!entry.badge.isEmpty())
            (void)takeTrailing(words, badge(), 6, m_appearance.direction());
        return flow.layout(words.width());
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const SidebarEntry &entry = m_list->m_entries->rows().at(index.row());
        const Theme &theme = m_appearance.theme();
        const bool open = entry.id == m_list->m_open;
        const bool hover = option.state & QStyle::State_MouseOver;
        const QRectF row{option.rect};
        const QRectF sheet = row.adjusted(kMargin, 1, -kMargin, -1);
        if (open || hover)
            paintFrame(*painter, sheet, 10, {open ? theme.surface : theme.bg, open && theme.highContrast ? theme.primary.colour : QColor{Qt::transparent}, {}, 2});
        const Qt::LayoutDirection direction = m_appearance.direction();
        painter->setRenderHint(QPainter::Antialiasing);
        if (open) {
            const QRectF bar = placed({sheet.left(), sheet.top() + 7, 4, sheet.height() - 14}, sheet, direction);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.primary.colour);
            painter->drawRoundedRect(bar, 2, 2);
        }
        const QColor ink = open ? theme.primary.colour : theme.text;
        QRectF room = m_list->m_collapsed ? row : row.adjusted(kMargin + 12, 0, -kMargin - 12, 0);
        const QRectF spot = m_list->m_collapsed ? row : takeLeading(room, icon(), 0, direction);
        m_appearance.icons().paint(*painter, QRectF{spot.center() - QPointF{icon() / 2.0, icon() / 2.0}, QSizeF(icon(), icon())},
                                   {entry.iconName, open ? ink : theme.text2, direction});
        if (!m_list->m_collapsed)
            paintWords(*painter, entry, row, ink);
        paintBadge(*painter, entry, row);
        if (m_list->hasFocus() && index == m_list->currentIndex())
            paintFrame(*painter, sheet.adjusted(2, 2, -2, -2), 8, {Qt::transparent, theme.focus, {}, 3});
    }

private:
    void paintWords(QPainter &painter, const SidebarEntry &entry, const QRectF &row, const QColor &ink) const
    {
        TextFlow flow;
        flow.setColours({ink, ink, {}, {}});
        QRectF room = words(row);
        const double high = layOut(flow, entry, room, entry.id == m_list->m_open);
        if (!entry.badge.isEmpty())
            (void)takeTrailing(room, badge(), 6, m_appearance.direction());
        flow.paint(painter, {room.left(), row.top() + (row.height() - high) / 2 - flow.lift()});
    }

    void paintBadge(QPainter &painter, const SidebarEntry &entry, const QRectF &row) const
    {
        if (entry.badge.isEmpty())
            return;
        const Theme &theme = m_appearance.theme();
        QRectF room = row.adjusted(kMargin + 8, 0, -kMargin - 8, 0);
        QRectF place = takeTrailing(room, badge(), 0, m_appearance.direction());
        place = QRectF{place.center() - QPointF{badge() / 2.0, badge() / 2.0}, QSizeF(badge(), badge())};
        if (m_list->m_collapsed)
            place = QRectF{row.center().x() + 2, row.top() + 2, 20, 20};
        paintFrame(painter, place, place.height() / 2,
                   {theme.primary.tint, theme.highContrast ? theme.primary.colour : theme.primary.tint, {}, 1});
        QFont font = m_appearance.type().latinFont(TextRole::Small);
        font.setWeight(QFont::DemiBold);
        font.setPixelSize(qRound(place.height() * 0.5));
        painter.setFont(font);
        painter.setPen(theme.primary.onTint);
        painter.drawText(place, Qt::AlignCenter, entry.badge);
    }

    const Appearance &m_appearance;
    SidebarList *m_list;
};

SidebarList::SidebarList(const Appearance &appearance, QWidget *parent)
    : QListView{parent}
    , m_appearance{appearance}
    , m_entries{new Entries{this}}
{
    setModel(m_entries);
    setItemDelegate(new Painter{appearance, this});
    setFrameShape(QFrame::NoFrame);
    setProperty("focusRing", false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT pageChosen(m_entries->rows().at(index.row()).id);
    });
    connect(&appearance, &Appearance::changed, this, &SidebarList::refresh);
}

void SidebarList::setEntries(const QList<SidebarEntry> &entries)
{
    m_entries->setRows(entries);
    refresh();
}

void SidebarList::setBadge(const QString &id, const QString &badge, const QString &said)
{
    m_entries->setBadge(id, badge, said);
}

void SidebarList::setOpenPage(const QString &id)
{
    m_open = id;
    for (int i = 0; i < m_entries->rowCount(); ++i)
        if (m_entries->rows().at(i).id == id)
            setCurrentIndex(m_entries->index(i));
    viewport()->update();
}

void SidebarList::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    refresh();
}

void SidebarList::refresh()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
    viewport()->update();
}

QSize SidebarList::sizeHint() const
{
    const int row = itemDelegate()->sizeHint({}, {}).height();
    return {m_collapsed ? kNarrow : m_appearance.type().scaled(kWide), row * m_entries->rowCount()};
}

QSize SidebarList::minimumSizeHint() const
{
    constexpr int kLeastRows = 3; // the rest scrolls
    return {kNarrow, qMin(kLeastRows, m_entries->rowCount()) * itemDelegate()->sizeHint({}, {}).height()};
}

void SidebarList::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid())
        Q_EMIT pageChosen(m_entries->rows().at(currentIndex().row()).id);
    else
        QListView::keyPressEvent(event);
}

void SidebarList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_entries->index(0));
}

bool SidebarList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_collapsed) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid())
            QToolTip::showText(help->globalPos(), m_entries->rows().at(index.row()).text, this);
        return true;
    }
    return QListView::viewportEvent(event);
}

QList<InkPiece> SidebarList::inkPieces() const
{
    if (m_collapsed)
        return {};
    QList<InkPiece> pieces;
    const auto *painter = static_cast<const Painter *>(itemDelegate());
    for (int i = 0; i < m_entries->rowCount(); ++i) {
        const SidebarEntry &entry = m_entries->rows().at(i);
        const QRect seen = visualRect(m_entries->index(i));
        if (!viewport()->rect().contains(seen))
            continue; // it can be scrolled into sight
        const QRectF row{seen};
        const QRectF room = painter->words(row);
        TextFlow flow;
        const double high = painter->layOut(flow, entry, room, entry.id == m_open);
        const QPointF corner{room.left(), row.top() + (row.height() - high) / 2 - flow.lift()};
        pieces.append({entry.text, {}, flow.ink().translated(corner), {}, false});
    }
    return pieces;
}

} // namespace mehfooz::ui
