// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/step_list.h>

#include "button_colours.h"

#include <ui/direction.h>

#include <QPainter>
#include <QVBoxLayout>

namespace mehfooz::ui {

namespace {

constexpr int kDisc = 26;
constexpr int kGap = 12;

} // namespace

StepList::StepList(const Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
{
    auto *column = new QVBoxLayout{this};
    column->setSpacing(6);
    connect(&appearance, &Appearance::changed, this, &StepList::refresh);
    refresh();
}

void StepList::refresh()
{
    const int room = m_appearance.type().iconSize(kDisc) + kGap;
    const int ink = m_appearance.type().face(TextRole::Body).inkRight / 2;
    const bool fromRight = m_appearance.direction() == Qt::RightToLeft;
    // A disc may be a little higher than its line.
    layout()->setContentsMargins(fromRight ? 0 : room, 3, fromRight ? room - ink : 0, 3);
    layout()->setSpacing(m_appearance.type().isNastaliq() ? 0 : 8);
    update();
}

void StepList::setSteps(const QList<QList<text::Inline>> &steps, HueName hue, int first)
{
    m_hue = hue;
    m_first = first;
    while (m_labels.size() > steps.size())
        delete m_labels.takeLast();
    while (m_labels.size() < steps.size()) {
        auto *label = new BodyLabel{m_appearance, TextRole::Body, this};
        connect(label, &BodyLabel::termActivated, this, &StepList::termActivated);
        connect(label, &BodyLabel::linkActivated, this, &StepList::linkActivated);
        layout()->addWidget(label);
        m_labels.append(label);
    }
    for (qsizetype i = 0; i < steps.size(); ++i)
        m_labels.at(i)->setInlines(steps.at(i));
    update();
}

void StepList::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const Theme::Hue hue = hueOf(theme, m_hue);
    const int disc = m_appearance.type().iconSize(kDisc);
    const TextFace face = m_appearance.type().face(TextRole::Body);
    QPainter painter{this};
    QFont font = m_appearance.type().latinFont(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const BodyLabel &label = *m_labels.at(i);
        const double middle = label.y() + label.firstBaseline() - 0.34 * face.latin.pixelSize();
        const QRectF place = placed({0, middle - disc / 2.0, double(disc), double(disc)}, rect(), m_appearance.direction());
        paintFrame(painter, place, disc / 2.0, {theme.highContrast ? theme.bg : hue.colour, hue.colour, {}, 2});
        painter.setPen(theme.highContrast ? hue.colour : theme.onFill);
        painter.drawText(place, Qt::AlignCenter, m_appearance.digits(QString::number(m_first + i)));
    }
}

} // namespace mehfooz::ui
