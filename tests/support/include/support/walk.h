// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/warnings.h>

#include <ui/page_audit.h>

#include <QApplication>
#include <QTest>

namespace mehfooz::test {

/// Shows a page in a size and waits until it is laid out and painted.
inline void present(QWidget &page, const QSize &size)
{
    page.resize(size);
    page.show();
    QApplication::setActiveWindow(page.window());
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    // Heights follow from widths, which follow from heights (a scroll bar comes or goes): let the layouts settle.
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// Every fault of a page that is shown, one a line; see ui/page_audit.h. Use: QCOMPARE(test::faultsOf(page), QString{}).
inline QString faultsOf(QWidget &page, const QStringList &allowedLatin = {})
{
    return ui::auditPage(page, allowedLatin).join(u'\n');
}

} // namespace mehfooz::test
