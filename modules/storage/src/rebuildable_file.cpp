// SPDX-License-Identifier: GPL-3.0-or-later
#include "rebuildable_file.h"

#include "durable_files.h"
#include "integrity.h"

#include <base/logging.h>

#include <QFileInfo>

namespace mehfooz {

void freePages(Connection &connection)
{
    if (const auto freed = connection.execute(QStringLiteral("PRAGMA shrink_memory")); !freed)
        qCInfo(logStorage, "%ls", qUtf16Printable(freed.error().detail));
}

void RebuildableFile::discard()
{
    m_connection.reset();
    for (const QString &path : {walOf(m_file), walIndexOf(m_file), m_file}) {
        if (const auto removed = removeFile(path); !removed)
            qCInfo(logStorage, "%ls: %ls", qUtf16Printable(path), qUtf16Printable(removed.error().detail));
    }
}

Expected<std::unique_ptr<Connection>> RebuildableFile::openOnce()
{
    if (!m_file.isEmpty()) {
        if (auto made = makeFolder(QFileInfo{m_file}.absolutePath()); !made)
            return tl::make_unexpected(made.error());
    }
    auto connection = Connection::open({.file = m_file.isEmpty() ? QStringLiteral(":memory:") : m_file,
                                        .safety = ConnectionOptions::Safety::Rebuildable});
    if (!connection)
        return connection;
    const auto ready = migrate(**connection, m_steps).and_then([&] { return checkSchema(**connection, m_steps); });
    if (!ready)
        return tl::make_unexpected(ready.error());
    return connection;
}

Expected<Connection *> RebuildableFile::opened()
{
    if (m_connection && !m_file.isEmpty() && !QFileInfo::exists(m_file))
        discard();
    if (m_connection)
        return m_connection.get();
    auto connection = openOnce();
    const bool isOfAnotherKind = !connection && connection.error().code != ErrorCode::Unavailable;
    if (isOfAnotherKind && !m_file.isEmpty()) {
        discard();
        connection = openOnce();
    }
    if (!connection)
        return tl::make_unexpected(connection.error());
    m_connection = *std::move(connection);
    return m_connection.get();
}

} // namespace mehfooz
