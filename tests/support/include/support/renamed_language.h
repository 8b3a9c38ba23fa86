// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/pack_copy.h>

#include <QRegularExpression>

namespace mehfooz::test {

/// Gives a language of a pack another tag, in its texts and in the names of its files: the same words in a language
/// that nobody speaks.
inline void renameLanguage(const PackCopy &pack, const QString &from, const QString &to)
{
    const QRegularExpression mention{QStringLiteral("(?<=[{ _\\[])%1(?=[:,_\\]])").arg(from)};
    QStringList paths;
    QDirIterator files{pack.folder(), QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext())
        paths.append(QDir{pack.folder()}.relativeFilePath(files.next()));
    for (const QString &path : std::as_const(paths)) {
        const QString text = QString::fromUtf8(pack.read(path)).replace(mention, to);
        QString renamed = path;
        renamed.replace(QRegularExpression{QStringLiteral("(?<=[./])%1\\.md$").arg(from)}, to + QStringLiteral(".md"));
        if (renamed != path)
            pack.remove(path);
        pack.save(renamed, text.toUtf8());
    }
}

} // namespace mehfooz::test
