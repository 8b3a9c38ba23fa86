// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <QStringList>

// Steps on files of which a power cut leaves either the state before or the state after, when they are used as:
// write under another name, syncFile, rename, syncFolder. Every failure is Unavailable with the path as its place.
namespace mehfooz {

/// Returns when the content of the file is on the disk.
[[nodiscard]] Expected<void> syncFile(const QString &path);
/// Returns when the names in the folder are on the disk; nothing to do on Windows, whose renames are written through.
[[nodiscard]] Expected<void> syncFolder(const QString &path);

/// Renames a file or folder; an existing file of that name is replaced. Not on the disk before syncFolder.
[[nodiscard]] Expected<void> renamePath(const QString &from, const QString &to);
/// Copies a file and syncs the copy.
[[nodiscard]] Expected<void> copyFile(const QString &from, const QString &to);
/// Copies a closed database with its write-ahead log; no error where there is none.
[[nodiscard]] Expected<void> copyDatabase(const QString &from, const QString &to);
/// Removes a file; no error where there is none.
[[nodiscard]] Expected<void> removeFile(const QString &path);
/// Removes a folder with everything in it; no error where there is none.
[[nodiscard]] Expected<void> removeFolder(const QString &path);
/// Empties a folder; no error where there is none.
[[nodiscard]] Expected<void> removeContents(const QString &path);
/// Makes the folder with its parents and syncs their names.
[[nodiscard]] Expected<void> makeFolder(const QString &path);

/// True when this process may write to the file and add files beside it. Found out by opening, since rights alone
/// say nothing about a read-only disk.
[[nodiscard]] bool isWritable(const QString &file);
[[nodiscard]] bool isWritableFolder(const QString &folder);

/// Unavailable when the disk of `folder` has less than `bytes` free. A disk that tells nothing passes.
[[nodiscard]] Expected<void> requireSpace(const QString &folder, qint64 bytes);

/// The size of a file and of the files that SQLite keeps beside it.
[[nodiscard]] qint64 databaseBytes(const QString &file);
/// "file" and what SQLite keeps beside it: write-ahead log and its index.
[[nodiscard]] QString walOf(const QString &file);
[[nodiscard]] QString walIndexOf(const QString &file);

} // namespace mehfooz
