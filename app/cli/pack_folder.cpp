// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_folder.h"

#include <content/folder_pack_source.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace mehfooz::cli {

namespace {

constexpr qint64 kLargestFile = 64 * 1024 * 1024;

/// The way to the file from where the person is, so that an editor can open it; a folder that cannot be read is told
/// by its own path already.
QString pathOf(const QString &folder, const QString &file)
{
    return file == folder ? file : QDir::cleanPath(folder + u'/' + file);
}

std::optional<QByteArray> tooLarge(const QString &file, CliIo &io)
{
    io.complain({QStringLiteral("%1 is larger than 64 MB").arg(file), QStringLiteral("‏%1 کا حجم 64 ایم بی سے زیادہ ہے").arg(file)});
    return {};
}

/// Line and column of the byte at `offset`, both from 1; the column in characters.
Place placeIn(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return {{}, static_cast<int>(before.count('\n')) + 1, static_cast<int>(column)};
}

} // namespace

QString problemLine(const QString &folder, const Diagnostic &problem)
{
    const QString severity = problem.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
    return QStringLiteral("%1:%2:%3: %4: %5 [%6]\n")
        .arg(pathOf(folder, problem.place.file), QString::number(problem.place.line), QString::number(problem.place.column),
             severity, problem.text, problem.rule);
}

OpenedFolder openFolder(const QString &folder, CliIo &io)
{
    if (!QFileInfo::exists(folder)) {
        io.complain({QStringLiteral("there is no folder %1").arg(folder), QStringLiteral("فولڈر %1 موجود نہیں").arg(folder)});
        return {nullptr, CannotRead};
    }
    const PackSource::Compiled compiled = FolderPackSource{}.compile(folder, {});
    if (compiled.pack)
        return {compiled.pack, Good};
    for (const Diagnostic &problem : compiled.problems) {
        const QString line = problemLine(folder, problem).trimmed();
        io.complain({line, line});
    }
    const bool unreadable = compiled.problems.size() == 1 && compiled.problems.first().rule == u"unreadable";
    return {nullptr, unreadable ? CannotRead : CheckedIsBad};
}

std::optional<QByteArray> readFile(const QString &file, CliIo &io)
{
    if (file == u"-") {
        const QByteArray piped = io.input(kLargestFile + 1);
        return piped.size() > kLargestFile ? tooLarge(file, io) : piped;
    }
    QFile source{file};
    if (!source.open(QIODevice::ReadOnly)) {
        io.complain({QStringLiteral("%1 cannot be read: %2").arg(file, source.errorString()),
                     QStringLiteral("‏%1 نہیں پڑھی جا سکتی: %2").arg(file, source.errorString())});
        return {};
    }
    if (source.size() > kLargestFile)
        return tooLarge(file, io);
    return source.readAll();
}

std::optional<QJsonObject> readJsonObject(const QString &file, CliIo &io, int &exitCode)
{
    exitCode = CannotRead;
    const auto bytes = readFile(file, io);
    if (!bytes)
        return {};
    const auto object = jsonObject(*bytes);
    exitCode = object ? Good : CheckedIsBad;
    if (object)
        return *object;
    const Place &at = object.error().place;
    const QString place = QStringLiteral("%1:%2:%3").arg(file).arg(at.line).arg(at.column);
    io.complain({QStringLiteral("%1: no valid JSON: %2").arg(place, object.error().detail),
                 QStringLiteral("‏%1: درست JSON نہیں: %2").arg(place, object.error().detail)});
    return {};
}

Expected<QJsonObject> jsonObject(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidInput, error.errorString(), placeIn(bytes, std::max(0, error.offset - 1)));
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, QStringLiteral("an object {…} is needed"), placeIn(bytes, 0));
    return document.object();
}

} // namespace mehfooz::cli
