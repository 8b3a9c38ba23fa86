// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_files.h"

#include <QFile>
#include <QSaveFile>

namespace mehfooz {

namespace {

Expected<QByteArray> readFile(const QString &path, qint64 most)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, file.errorString(), {path});
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return failure(ErrorCode::InvalidInput, QStringLiteral("longer than %1 bytes").arg(most), {path});
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Unavailable, file.errorString(), {path});
    return bytes;
}

Expected<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::Unavailable, file.errorString(), {path});
    return {};
}

} // namespace

ChosenFiles localFiles()
{
    return {&readFile, &writeFile};
}

} // namespace mehfooz
