// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/fail_switch.h>

#include <presentation/chosen_files.h>

#include <QHash>

namespace mehfooz::test {

/// Files that a person chose, in memory. Outlives the ChosenFiles that it gives.
class MemoryFiles final {
public:
    QHash<QString, QByteArray> files;

    [[nodiscard]] FailSwitch &failing() { return m_failing; }
    [[nodiscard]] ChosenFiles chosen()
    {
        return {[this](const QString &path, qint64 most) { return read(path, most); },
                [this](const QString &path, const QByteArray &bytes) { return write(path, bytes); }};
    }

private:
    [[nodiscard]] Expected<QByteArray> read(const QString &path, qint64 most)
    {
        if (!files.contains(path))
            return failure(ErrorCode::Unavailable, QStringLiteral("no such file"), {path, 0, 0});
        if (files.value(path).size() > most)
            return failure(ErrorCode::InvalidInput, QStringLiteral("too long"), {path, 0, 0});
        return files.value(path);
    }
    [[nodiscard]] Expected<void> write(const QString &path, const QByteArray &bytes)
    {
        return m_failing.pass().map([&] { files.insert(path, bytes); });
    }

    FailSwitch m_failing;
};

} // namespace mehfooz::test
