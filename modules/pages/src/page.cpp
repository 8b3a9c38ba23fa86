// SPDX-License-Identifier: GPL-3.0-or-later
#include <pages/page.h>

#include <presentation/language_state.h>

#include <QEvent>

namespace mehfooz {

Page::Page(PageContext context, QWidget *parent) : QWidget{parent}, m_context{context}
{
    connect(&context.language, &LanguageState::changed, this, [this] {
        retranslate();
        Q_EMIT titleChanged();
    });
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace mehfooz
