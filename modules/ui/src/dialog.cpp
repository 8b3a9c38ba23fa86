// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/dialog.h>

#include "button_colours.h"

#include <ui/flow_row.h>

#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace mehfooz::ui {

namespace {

constexpr int kWidth = 480;

} // namespace

Dialog::Dialog(const Appearance &appearance, const QString &question, const QString &consequence, QWidget *parent)
    : QDialog{parent}
    , m_appearance{appearance}
    , m_question{new HeadingLabel{appearance, 2, question, this}}
    , m_consequence{new BodyLabel{appearance, TextRole::Body, consequence, this}}
    , m_fields{new QVBoxLayout}
    , m_buttons{new FlowRow{12}}
{
    setWindowTitle(question);
    setAccessibleName(question);
    setAccessibleDescription(consequence);
    setModal(true);
    auto *column = new QVBoxLayout{this};
    const bool airy = appearance.type().isNastaliq();
    column->setContentsMargins(24, airy ? 10 : 22, 24, 20);
    column->setSpacing(airy ? 4 : 12);
    column->addWidget(m_question);
    column->addWidget(m_consequence);
    column->addLayout(m_fields);
    column->addSpacing(8);
    column->addLayout(m_buttons);
    m_consequence->setVisible(!consequence.isEmpty());
    const int wide = appearance.type().scaled(kWidth);
    setMinimumWidth(qMin(wide, parent ? qMax(320, parent->window()->width() - 40) : wide));
}

void Dialog::setSafeChoice(const QString &verb)
{
    delete m_safe;
    m_safe = new ActionButton{m_appearance, ButtonKind::Filled, verb, this};
    m_safe->setDefault(true);
    m_buttons->addWidget(m_safe);
    connect(m_safe, &ActionButton::clicked, this, &QDialog::reject);
}

ActionButton *Dialog::addChoice(const QString &id, const QString &verb, ButtonKind kind)
{
    auto *button = new ActionButton{m_appearance, kind, verb, this};
    m_buttons->addWidget(button);
    if (m_safe) { // stays last
        m_buttons->removeWidget(m_safe);
        m_buttons->addWidget(m_safe);
        setTabOrder(button, m_safe);
    }
    connect(button, &ActionButton::clicked, this, [this, id] {
        accept();
        Q_EMIT chosen(id);
    });
    return button;
}

void Dialog::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const Theme &theme = m_appearance.theme();
    painter.fillRect(rect(), theme.surface);
    if (theme.highContrast)
        paintFrame(painter, rect(), 0, {theme.surface, theme.line, {}, 2});
}

void Dialog::showEvent(QShowEvent *event)
{
    m_opener = QApplication::focusWidget();
    if (m_opener && isAncestorOf(m_opener))
        m_opener = parentWidget() ? parentWidget()->window()->focusWidget() : nullptr;
    if (m_safe)
        m_safe->setFocus(Qt::OtherFocusReason);
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(qMax(width(), minimumWidth())) : sizeHint().height();
    resize(qMax(width(), minimumWidth()), high);
    QDialog::showEvent(event);
}

void Dialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (m_opener)
        m_opener->setFocus(Qt::OtherFocusReason);
}

} // namespace mehfooz::ui
