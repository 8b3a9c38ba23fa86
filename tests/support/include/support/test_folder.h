// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace mehfooz::test {

/// A folder of a test, with a space and Urdu letters in its path.
class TestFolder final {
public:
    TestFolder() : m_root{QDir::tempPath() + QStringLiteral("/محفوظ جانچ XXXXXX")} { }

    [[nodiscard]] QString path() const { return m_root.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_root.filePath(name); }
    /// The path of a new file with this content.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QDir{m_root.path()}.mkpath(QFileInfo{file(name)}.path());
        QFile made{file(name)};
        return made.open(QIODevice::WriteOnly) && made.write(content) == content.size() ? made.fileName() : QString{};
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile source{file(name)};
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray{};
    }
    /// Every file, with its way from here; sorted.
    [[nodiscard]] QStringList files() const
    {
        QStringList found;
        QDirIterator all{m_root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
        while (all.hasNext())
            found.append(QDir{m_root.path()}.relativeFilePath(all.next()));
        found.sort();
        return found;
    }

private:
    QTemporaryDir m_root;
};

} // namespace mehfooz::test
