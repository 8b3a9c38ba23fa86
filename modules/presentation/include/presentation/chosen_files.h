// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <QByteArray>

#include <functional>

namespace mehfooz {

/// Reading and writing the files that a person chose. Both are called on the storage thread.
struct ChosenFiles {
    /// Unavailable where it cannot be read, InvalidInput where it is longer than `most` bytes.
    std::function<Expected<QByteArray>(const QString &path, qint64 most)> read;
    /// All of it or nothing: an older file of that name stays whole until the new one is. Unavailable.
    std::function<Expected<void>(const QString &path, const QByteArray &bytes)> write;
};

} // namespace mehfooz
