// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli_io.h"

#include <base/diagnostic.h>
#include <learning/library.h>

#include <QJsonObject>

#include <memory>

namespace mehfooz::cli {

/// A pack that can be used; otherwise its problems were told and `exitCode` says why.
struct OpenedFolder {
    std::shared_ptr<const Pack> pack;
    int exitCode = Good;
};

/// Compiles a pack folder, telling what is wrong with it.
[[nodiscard]] OpenedFolder openFolder(const QString &folder, CliIo &io);

/// "file:line:column: error: text [rule]" and a line end, with the way to the file from where the person is.
[[nodiscard]] QString problemLine(const QString &folder, const Diagnostic &problem);

/// The bytes of a file, or of what is piped in for "-"; at most 64 MB. Nothing after telling why.
[[nodiscard]] std::optional<QByteArray> readFile(const QString &file, CliIo &io);

/// InvalidInput with line and column where the bytes are no JSON object.
[[nodiscard]] Expected<QJsonObject> jsonObject(const QByteArray &bytes);

/// An object of a JSON file; nothing, after telling, where it cannot be read. `exitCode` becomes the reason.
[[nodiscard]] std::optional<QJsonObject> readJsonObject(const QString &file, CliIo &io, int &exitCode);

} // namespace mehfooz::cli
