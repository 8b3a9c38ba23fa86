// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mehfooz::test {

/// The folder of a fixture pack: "small" has one of everything, "pashto" has no Urdu.
[[nodiscard]] inline QString fixturePack(const QString &name)
{
    return QStringLiteral(MEHFOOZ_SOURCE_DIR "/tests/content/fixtures/") + name;
}

/// A pack folder that a test may break: a copy of a fixture, or empty, in a folder with spaces and Urdu letters.
class PackCopy final {
public:
    PackCopy() : m_root{QDir::tempPath() + QStringLiteral("/pack محفوظ XXXXXX")} { QDir{m_root.path()}.mkpath(QStringLiteral("pack")); }
    explicit PackCopy(const QString &fixture) : PackCopy{}
    {
        const QString from = fixturePack(fixture);
        QDirIterator files{from, QDir::Files, QDirIterator::Subdirectories};
        while (files.hasNext()) {
            const QString file = files.next();
            const QString path = QDir{from}.relativeFilePath(file);
            prepareFolder(path);
            QFile::copy(file, folder() + u'/' + path);
            QFile::setPermissions(folder() + u'/' + path, QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    [[nodiscard]] QString folder() const { return m_root.path() + QStringLiteral("/pack"); }
    /// A place beside the pack folder.
    [[nodiscard]] QString beside(const QString &name) const { return m_root.path() + u'/' + name; }

    void save(const QString &path, const QByteArray &bytes) const
    {
        prepareFolder(path);
        QFile file{folder() + u'/' + path};
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        file.write(bytes);
    }

    [[nodiscard]] QByteArray read(const QString &path) const
    {
        QFile file{folder() + u'/' + path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    /// Replaces a passage that stands in the file exactly once.
    void replace(const QString &path, const QString &from, const QString &to) const
    {
        QString text = QString::fromUtf8(read(path));
        QVERIFY2(text.count(from) == 1, qPrintable(QStringLiteral("%1: \"%2\" stands %3 times").arg(path, from).arg(text.count(from))));
        save(path, text.replace(from, to).toUtf8());
    }

    void append(const QString &path, const QString &text) const { save(path, read(path) + text.toUtf8()); }
    void remove(const QString &path) const { QVERIFY2(QFile::remove(folder() + u'/' + path), qPrintable(path)); }

private:
    void prepareFolder(const QString &path) const
    {
        if (path.contains(u'/'))
            QDir{folder()}.mkpath(path.section(u'/', 0, -2));
    }

    QTemporaryDir m_root;
};

} // namespace mehfooz::test
