// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_folder.h"

#include <content/folder_pack_source.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace mehfooz::cli {

namespace {

constexpr qint64 kLargestFile = 64 * 1024 * 1024;

/// The way to the file from where the person is, so that an editor can open it; a folder that cannot be read is told
/// by its own path already.
QString pathOf(const QString &folder, const QString &file)
{
    return file == folder ? file : QDir::cleanPath(folder + u'/' + file);
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
    QFile source{file};
    if (!source.open(QIODevice::ReadOnly)) {
        io.complain({QStringLiteral("%1 cannot be read: %2").arg(file, source.errorString()),
                     QStringLiteral("‏%1 نہیں پڑھی جا سکتی: %2").arg(file, source.errorString())});
        return {};
    }
    if (source.size() > kLargestFile) {
        io.complain({QStringLiteral("%1 is larger than 64 MB").arg(file), QStringLiteral("‏%1 کا حجم 64 ایم بی سے زیادہ ہے").arg(file)});
        return {};
    }
    return source.readAll();
}

std::optional<QJsonObject> readJsonObject(const QString &file, CliIo &io, int &exitCode)
{
    exitCode = CannotRead;
    const auto bytes = readFile(file, io);
    if (!bytes)
        return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error == QJsonParseError::NoError && document.isObject()) {
        exitCode = Good;
        return document.object();
    }
    exitCode = CheckedIsBad;
    const auto line = bytes->left(error.offset).count('\n') + 1;
    const QString reason = error.error == QJsonParseError::NoError ? QStringLiteral("an object {…} is needed") : error.errorString();
    io.complain({QStringLiteral("%1:%2: no valid JSON: %3").arg(file).arg(line).arg(reason),
                 QStringLiteral("‏%1:%2: درست JSON نہیں: %3").arg(file).arg(line).arg(reason)});
    return {};
}

} // namespace mehfooz::cli
