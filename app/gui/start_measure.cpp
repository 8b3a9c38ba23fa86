// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_measure.h"

#include <QTimer>

#include <cstdio>

namespace mehfooz {

StartMeasure::StartMeasure(QObject *parent) : QObject{parent}
{
    m_time.start();
}

void StartMeasure::watch(Composition &composition)
{
    connect(&composition.workspace(), &Workspace::packsOpened, this, [this] { tell("packs"); });
    connect(&composition.workspace(), &Workspace::profileOpened, this, [this] { tell("profile"); });
    connect(&composition, &Composition::ready, this, [this, &composition] {
        if (QWidget *page = composition.window().currentPage())
            page->installEventFilter(this);
    });
}

bool StartMeasure::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // What is painted reaches the screen before the event loop turns again.
        QTimer::singleShot(0, this, [this] {
            tell("painted");
            Q_EMIT finished(0);
        });
    }
    return QObject::eventFilter(watched, event);
}

void StartMeasure::tell(const char *what) const
{
    std::printf("%s %lld\n", what, static_cast<long long>(m_time.elapsed()));
    std::fflush(stdout);
}

} // namespace mehfooz
