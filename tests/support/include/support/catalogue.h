// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <text/isolates.h>

#include <QCoreApplication>

namespace mehfooz::test {

/// Words of the program in the language that is in use now, without isolates. `context` is a class of namespace mehfooz.
[[nodiscard]] inline QString said(const char *context, const char *source, int count = -1)
{
    const QByteArray full = QByteArrayLiteral("mehfooz::") + context;
    return text::withoutIsolates(QCoreApplication::translate(full.constData(), source, nullptr, count));
}

} // namespace mehfooz::test
