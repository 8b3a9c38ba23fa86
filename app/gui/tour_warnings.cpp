// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour_warnings.h"

#include <QMutex>

#include <utility>

#include <cstdio>

namespace mehfooz {

namespace {

struct Kept {
    QMutex mutex;
    QStringList warnings;
};

Kept &kept()
{
    static Kept all;
    return all;
}

void handle(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    if (type == QtDebugMsg || type == QtInfoMsg || message.startsWith(QStringLiteral("This plugin does not support ")))
        return;
    const QMutexLocker locker{&kept().mutex};
    kept().warnings.append(message);
}

} // namespace

void keepWarnings()
{
    qInstallMessageHandler(&handle);
}

QStringList takeWarnings()
{
    const QMutexLocker locker{&kept().mutex};
    return std::exchange(kept().warnings, {});
}

} // namespace mehfooz
