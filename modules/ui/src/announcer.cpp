// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/announcer.h>

#include <QAccessible>
#include <QLabel>

namespace mehfooz::ui {

Announcer::Announcer(QWidget &window)
    : QObject{}
    , m_status{new QLabel{&window}}
{
    // Readers ignore what is hidden, so the line is there, one pixel large and without ink.
    m_status->setObjectName(QStringLiteral("announcer"));
    m_status->setGeometry(0, 0, 1, 1);
    m_status->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_status->setFocusPolicy(Qt::NoFocus);
}

void Announcer::announce(const QString &text)
{
    if (text.isEmpty() || !m_status)
        return;
    m_last = text;
    m_status->setAccessibleName(text);
    QAccessibleEvent event{m_status, QAccessible::Alert};
    QAccessible::updateAccessibility(&event);
}

} // namespace mehfooz::ui
