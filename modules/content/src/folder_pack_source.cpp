// SPDX-License-Identifier: GPL-3.0-or-later
#include <content/folder_pack_source.h>

#include "pack_codec.h"
#include "pack_compiler.h"
#include "pack_layout.h"
#include "source_folder.h"

#include <base/digest.h>

#include <QFileInfo>

namespace mehfooz {

namespace {

/// Above every limit of the single readers, which tell of a file that is too large in their own words.
constexpr qint64 kLargestDigested = 256 * 1024 * 1024;

bool isMedia(const QString &path)
{
    const FileRole::Kind kind = roleOf(path).kind;
    return kind == FileRole::Kind::Picture || kind == FileRole::Kind::Recording;
}

} // namespace

Expected<QByteArray> FolderPackSource::digest(const QString &folder)
{
    const auto source = SourceFolder::open(folder);
    if (!source)
        return tl::make_unexpected(source.error());
    PiecewiseDigest digest;
    digest.add(compiledFormatName());
    for (const SourceFolder::File &file : source->files()) {
        digest.add(file.path.toUtf8());
        if (isMedia(file.path)) {
            digest.add(QByteArray::number(file.bytes));
            continue;
        }
        const auto bytes = source->read(file.path, kLargestDigested);
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        digest.add(*bytes);
    }
    // What is wrong with the folder itself is part of what compile() would say.
    for (const Diagnostic &problem : source->problems())
        digest.add((problem.rule + u' ' + problem.place.file).toUtf8());
    return digest.hex();
}

PackSource::Compiled FolderPackSource::compile(const QString &folder, const Progress &progress)
{
    CompiledFolder compiled = compileFolder(folder, nullptr, progress);
    if (hasErrors(compiled.problems))
        return {nullptr, compiled.problems};
    return {std::make_shared<const Pack>(std::move(compiled.pack)), compiled.problems};
}

QByteArray FolderPackSource::encode(const Pack &pack)
{
    return encodePack(pack);
}

Expected<std::shared_ptr<const Pack>> FolderPackSource::decode(const QByteArray &bytes, const QString &folder)
{
    auto pack = decodePack(bytes);
    if (!pack)
        return tl::make_unexpected(pack.error());
    pack->manifest.directory = QFileInfo{folder}.canonicalFilePath();
    return std::make_shared<const Pack>(std::move(*pack));
}

} // namespace mehfooz
