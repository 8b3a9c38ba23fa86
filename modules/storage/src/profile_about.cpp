// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_about.h"

#include <algorithm>

namespace mehfooz {

namespace {

const char *const kName = "name";
const char *const kHue = "hue";
const char *const kCreated = "created_ms";

} // namespace

Expected<void> writeAbout(Connection &connection, const About &about)
{
    Statement write{connection, QStringLiteral("INSERT OR REPLACE INTO about (key, value) VALUES (:key, :value)")};
    const auto keep = [&](const char *key, const QString &value) {
        return write.run({{":key", QString::fromLatin1(key)}, {":value", value}});
    };
    return keep(kName, about.name)
        .and_then([&] { return keep(kHue, QString::number(about.hue)); })
        .and_then([&] { return keep(kCreated, QString::number(about.createdAt.toMSecsSinceEpoch())); });
}

Expected<About> readAbout(Connection &connection)
{
    Statement read{connection, QStringLiteral("SELECT key, value FROM about")};
    const auto rows = read.all({}, textPair);
    if (!rows)
        return tl::make_unexpected(rows.error());
    const QHash<QString, QString> values = hashOf(*rows);
    const QString name = values.value(QString::fromLatin1(kName));
    if (name.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("the file does not say whose it is"), Place{connection.file()});
    return About{name, std::clamp(values.value(QString::fromLatin1(kHue)).toInt(), 0, 3),
                 QDateTime::fromMSecsSinceEpoch(values.value(QString::fromLatin1(kCreated)).toLongLong(), Qt::UTC)};
}

} // namespace mehfooz
