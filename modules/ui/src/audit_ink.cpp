// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_parts.h"
#include "mehfooz_style.h"

#include <ui/page_audit.h>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

namespace mehfooz::ui {

namespace {

constexpr double kTolerance = 1.5; // measuring noise and antialiasing, in pixels

/// The scroll area whose content the widget is or lies in; nullptr: none before the window.
const QAbstractScrollArea *scrollAreaAbove(const QWidget *viewport)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget());
    return area && area->viewport() == viewport ? area : nullptr;
}

/// False where the rectangle goes beyond the viewport's `room` on a side that has no scroll bar.
bool canScrollTo(const QAbstractScrollArea &area, const QRectF &rect, const QRectF &room)
{
    const bool beside = rect.left() < room.left() || rect.right() > room.right();
    const bool below = rect.top() < room.top() || rect.bottom() > room.bottom();
    return !(beside && area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        && !(below && area.verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff);
}

/// What cuts the rectangle (in the widget's pixels): the widget itself or one around it; empty: nothing.
QString cutter(const QWidget &widget, const QRectF &ink)
{
    QRectF rect = ink;
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        const QRectF room = QRectF{each->rect()}.adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance);
        if (!room.contains(rect)) {
            const QAbstractScrollArea *area = each == &widget ? nullptr : scrollAreaAbove(each);
            if (area && canScrollTo(*area, rect, room))
                return {};
            return QStringLiteral("cut by %1 (ink %2,%3 %4×%5 in %6×%7)")
                .arg(each == &widget ? QStringLiteral("itself") : nameOf(*each))
                .arg(rect.x(), 0, 'f', 0).arg(rect.y(), 0, 'f', 0).arg(rect.width(), 0, 'f', 0).arg(rect.height(), 0, 'f', 0)
                .arg(each->width()).arg(each->height());
        }
        if (each->isWindow() || scrollAreaAbove(each))
            return {};
        rect.translate(each->pos());
    }
    return {};
}

void checkBearer(const QWidget &widget, QStringList &faults)
{
    const auto *bearer = dynamic_cast<const InkBearer *>(&widget);
    const QList<InkPiece> pieces = bearer->inkPieces();
    for (const InkPiece &piece : pieces) {
        if (piece.text.trimmed().isEmpty())
            continue;
        if (piece.elided)
            faults.append(nameOf(widget, piece.text) + QStringLiteral(": shortened"));
        if (const QString by = cutter(widget, piece.ink); !by.isEmpty())
            faults.append(nameOf(widget, piece.text) + QStringLiteral(": ") + by);
    }
}

/// The line boxes of a text stand in the middle of `room` or at its top; its ink may leave them, but not the widget.
QString cutInRoom(const QWidget &widget, const QString &text, const QRectF &room, Qt::Alignment alignment)
{
    QRectF ink = inkOf(text, widget.font(), room.width());
    const double line = QFontMetricsF{widget.font()}.height();
    const double boxes = qMax(1.0, std::round(ink.height() / line)) * line;
    const double top = alignment.testFlag(Qt::AlignTop) ? room.top()
                     : alignment.testFlag(Qt::AlignBottom) ? room.bottom() - boxes : room.center().y() - boxes / 2;
    ink.translate(room.left(), top);
    // Sideways, a single line stands at either edge; its width decides.
    const double overhang = qMax(0.0, ink.width() - room.width());
    ink.setLeft(qMax(ink.left(), room.left() - overhang));
    ink.setRight(qMin(ink.right(), room.right() + overhang));
    return cutter(widget, ink);
}

void checkLabel(const QLabel &label, QStringList &faults)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText || Qt::mightBeRichText(label.text()))
        return;
    const QRectF room{label.contentsRect()};
    const bool low = label.wordWrap() && label.heightForWidth(label.width()) > label.height() + 1;
    const bool narrow = !label.wordWrap() && QFontMetricsF{label.font()}.horizontalAdvance(label.text()) > room.width() + 1;
    if (low || narrow)
        faults.append(nameOf(label, label.text()) + (low ? QStringLiteral(": too low for its lines") : QStringLiteral(": too narrow")));
    else if (const QString by = cutInRoom(label, label.text(), room, label.alignment()); !by.isEmpty())
        faults.append(nameOf(label, label.text()) + QStringLiteral(": ") + by);
}

void checkButton(const QAbstractButton &button, QStringList &faults)
{
    const bool wordless = qobject_cast<const QToolButton *>(&button)
                       && static_cast<const QToolButton &>(button).toolButtonStyle() == Qt::ToolButtonIconOnly;
    if (button.text().isEmpty() || wordless)
        return;
    QString text = button.text();
    text.remove(u'&');
    const double needed = QFontMetricsF{button.font()}.horizontalAdvance(text);
    const bool boxed = qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button);
    const double room = button.width() - (boxed ? 24 : 0) - (button.icon().isNull() ? 0 : button.iconSize().width());
    if (needed > room + 1)
        faults.append(nameOf(button, text) + QStringLiteral(": narrower than its words (%1 of %2 px)").arg(room).arg(qCeil(needed)));
    else if (const QString by = cutInRoom(button, text, QRectF{button.rect()}, Qt::AlignVCenter); !by.isEmpty())
        faults.append(nameOf(button, text) + QStringLiteral(": ") + by);
}

void checkField(const QLineEdit &field, QStringList &faults)
{
    const QString shown = field.text().isEmpty() ? field.placeholderText() : field.text();
    if (shown.isEmpty() || field.echoMode() != QLineEdit::Normal)
        return;
    // A long entry scrolls, so only its height counts; a placeholder must be seen whole.
    const QRectF room = QRectF{field.rect()}.adjusted(4, 0, -4, 0);
    if (field.text().isEmpty() && QFontMetricsF{field.font()}.horizontalAdvance(shown) > room.width())
        faults.append(nameOf(field, shown) + QStringLiteral(": placeholder does not fit"));
    const QRectF ink = inkOf(shown, field.font(), 1e6);
    const double line = QFontMetricsF{field.font()}.height();
    const double top = room.center().y() - line / 2;
    if (top + ink.top() < -kTolerance || top + ink.bottom() > field.height() + kTolerance)
        faults.append(nameOf(field, shown) + QStringLiteral(": too low for its strokes"));
}

void checkCombo(const QComboBox &combo, QStringList &faults)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const QRect field = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    if (QFontMetricsF{combo.font()}.horizontalAdvance(combo.currentText()) > field.width() + 1)
        faults.append(nameOf(combo, combo.currentText()) + QStringLiteral(": shortened"));
}

void checkDocument(const QTextEdit &edit, QStringList &faults)
{
    const QSizeF size = edit.document()->size();
    const bool low = edit.verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && size.height() > edit.viewport()->height() + 1;
    if (low)
        faults.append(nameOf(edit, edit.toPlainText()) + QStringLiteral(": too low for its text (%1 of %2 px)")
                                                             .arg(edit.viewport()->height()).arg(qCeil(size.height())));
    const int em = nastaliqEm(edit.document()->defaultFont());
    if (em > 0 && edit.document()->documentMargin() < 0.5 * em && !edit.document()->isEmpty())
        faults.append(nameOf(edit, edit.toPlainText()) + QStringLiteral(": its margin is too small for Nastaliq"));
}

void checkTable(const QTableView &table, QStringList &faults)
{
    if (!table.model())
        return;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex index = table.model()->index(row, column);
            const QSize needed = table.sizeHintForIndex(index);
            const QSize cell{table.columnWidth(column), table.rowHeight(row)};
            if (needed.height() > cell.height() + 1 || (needed.width() > cell.width() + 1 && !table.wordWrap()))
                faults.append(nameOf(table, index.data().toString()) + QStringLiteral(": cell too small"));
        }
    }
}

} // namespace

QStringList clippedInk(const QWidget &page)
{
    QStringList faults;
    const QList<const QWidget *> parts = visibleParts(page);
    for (const QWidget *part : parts) {
        if (const auto *edit = qobject_cast<const QTextEdit *>(part))
            checkDocument(*edit, faults);
        if (dynamic_cast<const InkBearer *>(part))
            checkBearer(*part, faults);
        else if (const auto *label = qobject_cast<const QLabel *>(part))
            checkLabel(*label, faults);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            checkButton(*button, faults);
        else if (const auto *field = qobject_cast<const QLineEdit *>(part))
            checkField(*field, faults);
        else if (const auto *combo = qobject_cast<const QComboBox *>(part))
            checkCombo(*combo, faults);
        else if (const auto *table = qobject_cast<const QTableView *>(part))
            checkTable(*table, faults);
        else if (const auto *box = qobject_cast<const QGroupBox *>(part); box && !box->title().isEmpty() && nastaliqEm(box->font()) > 0)
            faults.append(nameOf(*box, box->title()) + QStringLiteral(": the title of a group box is cut; put a label above it"));
    }
    return faults;
}

QStringList sidewaysScrolling(const QWidget &page)
{
    QStringList faults;
    const QList<const QWidget *> parts = visibleParts(page);
    for (const QWidget *part : parts) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(part);
        if (!area || dynamic_cast<const InkBearer *>(area)) // those tell the ink of each line: clippedInk()
            continue;
        const auto *scroll = qobject_cast<const QScrollArea *>(part);
        const int wide = scroll && scroll->widget() ? scroll->widget()->width() : 0;
        const int over = qMax(area->horizontalScrollBar()->maximum(), wide - area->viewport()->width());
        // A text document may round up by a pixel or two.
        if (over > (qobject_cast<const QTextEdit *>(part) ? 3 : 0))
            faults.append(nameOf(*part) + QStringLiteral(": %1 px too wide").arg(over));
    }
    if (page.minimumSizeHint().width() > page.width())
        faults.append(nameOf(page) + QStringLiteral(": needs %1 px of width, has %2").arg(page.minimumSizeHint().width()).arg(page.width()));
    return faults;
}

} // namespace mehfooz::ui
