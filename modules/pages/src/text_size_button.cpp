// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_size_button.h"

#include <presentation/look_state.h>
#include <text/isolates.h>

#include <QHBoxLayout>
#include <QMenu>

namespace mehfooz {

TextSizeButton::TextSizeButton(const ui::Appearance &appearance, LookState *look, QWidget *parent)
    : QWidget{parent}, m_look{look}, m_button{new ui::IconButton{appearance, QStringLiteral("a-large-small"), {}, this}}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->addWidget(m_button);
    setVisible(look != nullptr);
    connect(m_button, &ui::IconButton::clicked, this, &TextSizeButton::choose);
}

void TextSizeButton::setName(const QString &name)
{
    m_button->setName(name);
}

void TextSizeButton::choose()
{
    auto *menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int percent = kSmallestScale; percent <= kLargestScale; percent += 25) {
        QAction *size = menu->addAction(text::isolatedLtr(QStringLiteral("%1 %").arg(percent)));
        size->setCheckable(true);
        size->setChecked(percent == m_look->look().scalePercent);
        connect(size, &QAction::triggered, this, [this, percent] {
            LookSettings look = m_look->look();
            look.scalePercent = percent;
            m_look->setLook(look);
        });
    }
    menu->popup(m_button->mapToGlobal(QPoint{0, m_button->height()}));
}

} // namespace mehfooz
