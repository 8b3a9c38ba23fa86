// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace mehfooz {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::OpenFile)

public:
    static QString noFile() { return tr("There is no file or folder \"%1\". Check the name, then try again."); }
    static QString noPack() { return tr("\"%1\" is not part of a content pack: no folder above it has a pack.yaml. Name a file of a pack."); }
};

QString idOf(const QString &inPack)
{
    const QStringList parts = inPack.split(u'/');
    if (parts.size() < 2)
        return {};
    return parts.first() == u"lessons" ? parts.at(1) : QFileInfo{parts.last()}.completeBaseName();
}

} // namespace

std::optional<PackFile> packFileOf(const QString &path)
{
    const QFileInfo file{path};
    if (path.isEmpty() || !file.exists())
        return {};
    const QString absolute = QDir::cleanPath(file.absoluteFilePath());
    QDir folder{file.isDir() ? absolute : file.absolutePath()};
    do {
        if (folder.exists(QStringLiteral("pack.yaml")))
            return PackFile{QDir::cleanPath(folder.absolutePath()), absolute == folder.absolutePath() ? QString{} : idOf(folder.relativeFilePath(absolute))};
    } while (folder.cdUp());
    return {};
}

Expected<Options> withPackOfFile(Options options)
{
    if (const auto printed = packFileOf(options.printFile); printed && !printed->id.isEmpty()) {
        options.packs.append(printed->pack);
        options.printFile = printed->id;
    }
    if (options.file.isEmpty())
        return options;
    const auto opened = packFileOf(options.file);
    if (!opened)
        return failure(ErrorCode::InvalidInput, (QFileInfo::exists(options.file) ? Words::noPack() : Words::noFile()).arg(options.file));
    options.packs.append(opened->pack);
    return options;
}

} // namespace mehfooz
