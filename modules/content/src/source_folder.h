// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/diagnostic.h>

#include <QStringList>

class QFileInfo;

namespace mehfooz {

/// The files below a pack folder. Only regular files are ever opened, and never one outside the folder.
class SourceFolder final {
public:
    struct File {
        QString path; ///< Inside the folder, with slashes.
        qint64 bytes = 0;
    };

    /// Lists the folder. NotFound: there is none. Unavailable: rights are missing. What is wrong with single entries
    /// (links that lead outside, unreadable folders, too many files) goes to problems(). Hidden entries are left out.
    [[nodiscard]] static Expected<SourceFolder> open(const QString &folder);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QList<File> &files() const { return m_files; } ///< Sorted by path.
    [[nodiscard]] const QList<Diagnostic> &problems() const { return m_problems; }
    [[nodiscard]] bool contains(const QString &path) const;

    /// The bytes of a file. Unavailable: it cannot be read. InvalidInput: it is longer than `mostBytes`.
    [[nodiscard]] Expected<QByteArray> read(const QString &path, qint64 mostBytes) const;

private:
    explicit SourceFolder(QString folder) : m_folder{std::move(folder)} { }
    void list(const QString &below, int depth);
    [[nodiscard]] bool staysInside(const QFileInfo &link) const;
    void problem(const QString &path, const QString &rule, const QString &text);

    QString m_folder; ///< Canonical.
    QList<File> m_files;
    QList<Diagnostic> m_problems;
};

} // namespace mehfooz
