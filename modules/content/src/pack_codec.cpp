// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_codec.h"

#include "pack_fields.h"

#include <base/digest.h>

namespace mehfooz {

namespace {

constexpr qsizetype kChecksumBytes = 64;

QByteArray checksumOf(QByteArrayView values)
{
    PiecewiseDigest digest;
    digest.add(values);
    return digest.hex();
}

tl::unexpected<Error> corrupted(const QString &detail)
{
    return failure(ErrorCode::Corrupted, detail);
}

} // namespace

QByteArray compiledFormatName()
{
    return QByteArrayLiteral("mehfooz-pack-2\n");
}

QByteArray encodePack(const Pack &pack)
{
    ByteWriter writer;
    writer(pack);
    const QByteArray values = writer.take();
    return compiledFormatName() + checksumOf(values) + values;
}

Expected<Pack> decodePack(const QByteArray &bytes)
{
    const QByteArray name = compiledFormatName();
    const qsizetype header = name.size() + kChecksumBytes;
    if (bytes.size() < header || !bytes.startsWith(name))
        return corrupted(QStringLiteral("not a pack compiled by this version"));
    const QByteArrayView values = QByteArrayView{bytes}.sliced(header);
    if (checksumOf(values) != QByteArrayView{bytes}.sliced(name.size(), kChecksumBytes))
        return corrupted(QStringLiteral("the checksum of a compiled pack is wrong"));
    return decodePackValues(values);
}

Expected<Pack> decodePackValues(QByteArrayView values)
{
    ByteReader reader{values};
    Pack pack = blank<Pack>();
    reader(pack);
    if (reader.failed() || !reader.atEnd())
        return corrupted(QStringLiteral("a compiled pack ends early or holds a value that cannot be"));
    return pack;
}

} // namespace mehfooz
