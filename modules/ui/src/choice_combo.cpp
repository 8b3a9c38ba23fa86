// SPDX-License-Identifier: GPL-3.0-or-later
#include "choice_combo.h"

#include <ui/direction.h>

#include <QAbstractItemView>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QStylePainter>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace mehfooz::ui {

namespace {

constexpr int kSide = 14;
constexpr int kArrow = 36;
constexpr int kPadding = 9;

/// A row of the list, wrapped to the width of the box.
class ChoiceDelegate final : public QStyledItemDelegate {
public:
    ChoiceDelegate(const Appearance &appearance, QWidget *box)
        : QStyledItemDelegate{box}
        , m_appearance{appearance}
        , m_box{box}
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        TextFlow flow;
        const int width = m_box->width();
        return {width, qMax(44, qCeil(layOut(flow, index, width)) + 2 * kPadding)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = m_appearance.theme();
        const bool active = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        if (active)
            painter->fillRect(option.rect, theme.primary.tint);
        if (active && theme.highContrast) {
            painter->setPen(QPen{theme.primary.colour, 2});
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        TextFlow flow;
        const QColor words = active ? theme.primary.onTint : theme.text;
        flow.setColours({words, words, {}, {}});
        const double high = layOut(flow, index, option.rect.width());
        flow.paint(*painter, {option.rect.left() + double(kSide), option.rect.center().y() - high / 2});
    }

private:
    double layOut(TextFlow &flow, const QModelIndex &index, int width) const
    {
        flow.setFace(m_appearance.type().face(TextRole::Dense));
        flow.setPlain(index.data(Qt::DisplayRole).toString());
        return flow.layout(width - 2 * kSide);
    }

    const Appearance &m_appearance;
    QWidget *m_box;
};

} // namespace

ChoiceCombo::ChoiceCombo(const Appearance &appearance, QWidget *parent)
    : QComboBox{parent}
    , m_appearance{appearance}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setItemDelegate(new ChoiceDelegate{appearance, this});
    view()->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(&appearance, &Appearance::changed, this, &ChoiceCombo::refresh);
    refresh();
}

QString ChoiceCombo::shownText() const
{
    return currentIndex() < 0 ? placeholderText() : currentText();
}

void ChoiceCombo::refresh()
{
    m_flow.setFace(m_appearance.type().face(TextRole::Dense));
    m_flow.setPlain(shownText());
    updateGeometry();
    update();
}

QRectF ChoiceCombo::wordsPlace(int width) const
{
    QRectF room{kSide, 0, width - 2.0 * kSide, 0};
    (void)takeTrailing(room, kArrow - kSide, 4, layoutDirection());
    if (m_flow.text() != shownText())
        m_flow.setPlain(shownText());
    room.setHeight(m_flow.layout(room.width()));
    return room;
}

QSize ChoiceCombo::sizeHint() const
{
    const int wanted = m_appearance.type().scaled(280);
    return {wanted, testAttribute(Qt::WA_Resized) ? heightForWidth(width()) : heightForWidth(wanted)};
}

QSize ChoiceCombo::minimumSizeHint() const
{
    return {m_appearance.type().scaled(150), 44};
}

int ChoiceCombo::heightForWidth(int width) const
{
    return qMax(46, qCeil(wordsPlace(width).height()) + 2 * kPadding);
}

void ChoiceCombo::resizeEvent(QResizeEvent *event)
{
    QComboBox::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

void ChoiceCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling the page must not change an answer
}

void ChoiceCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter{this};
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const Theme &theme = m_appearance.theme();
    const QColor words = isEnabled() && currentIndex() >= 0 ? theme.text : theme.text2;
    const QRectF place = wordsPlace(width());
    m_flow.setColours({words, words, {}, {}});
    m_flow.layout(place.width());
    m_flow.paint(painter, {place.left(), (height() - place.height()) / 2});
}

SpokenState ChoiceCombo::spoken() const
{
    SpokenState state;
    state.role = QAccessible::ComboBox;
    state.value = shownText();
    return state;
}

QList<InkPiece> ChoiceCombo::inkPieces() const
{
    const QRectF place = wordsPlace(width());
    return {{m_flow.text(), {}, m_flow.ink().translated(place.left(), (height() - place.height()) / 2), {}, false}};
}

} // namespace mehfooz::ui
