// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_rules.h"
#include "pack_layout.h"

#include <QFile>
#include <QSize>
#include <QtEndian>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr qint64 kLargestPicture = 200'000;
constexpr qint64 kPngHeader = 24;

/// The size of a PNG picture from its header; invalid where the file is none.
QSize pngSize(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray header = file.read(kPngHeader);
    if (header.size() < kPngHeader || !header.startsWith("\x89PNG\r\n\x1A\n") || header.sliced(12, 4) != "IHDR")
        return {};
    return {static_cast<int>(qFromBigEndian<quint32>(header.constData() + 16)), static_cast<int>(qFromBigEndian<quint32>(header.constData() + 20))};
}

class MediaCheck {
public:
    explicit MediaCheck(const CheckContext &context) : m_context{context}
    {
        for (const FileReading &reading : context.compiled.readings) {
            for (const FileMention &mention : reading.files)
                m_named.insert(mention.path);
        }
    }

    Problems run()
    {
        for (const SourceFolder::File &file : m_context.compiled.files) {
            switch (roleOf(file.path).kind) {
            case FileRole::Kind::Picture: checkPicture(file); break;
            case FileRole::Kind::Recording: checkRecording(file.path); break;
            default: break;
            }
        }
        checkRegions();
        return m_problems;
    }

private:
    void checkPicture(const SourceFolder::File &file)
    {
        const Place place{file.path, 1, 1};
        if (file.bytes > kLargestPicture)
            m_problems.append(errorAt(place, QStringLiteral("picture-size"), QStringLiteral("this picture has %1 kB; at most %2 are allowed").arg((file.bytes + 999) / 1000).arg(kLargestPicture / 1000)));
        const QSize size = pngSize(m_context.compiled.pack.manifest.directory + u'/' + file.path);
        if (!size.isValid())
            m_problems.append(errorAt(place, QStringLiteral("picture-format"), QStringLiteral("this is not a PNG picture, whatever its name says")));
        m_sizes.insert(file.path, size);
        if (!m_named.contains(file.path))
            m_problems.append(warningAt(place, QStringLiteral("unused-picture"), QStringLiteral("nothing in the pack shows this picture, so it has no alternative text")));
    }

    /// audio/<kind>.<id>.<field>.<lang>.wav
    void checkRecording(const QString &path)
    {
        const QString stem = path.sliced(6).chopped(4);
        const QString kind = stem.section(u'.', 0, 0);
        const QString id = stem.section(u'.', 1, -3);
        const QString language = stem.section(u'.', -1);
        bool known = false;
        for (int i = 0; i <= static_cast<int>(ObjectKind::Plan); ++i) {
            const auto each = static_cast<ObjectKind>(i);
            known = known || (toKey(each) == kind && idsIn(m_context.compiled.pack, each).contains(id));
        }
        if (!known || !m_context.compiled.pack.manifest.languages.contains(language)) {
            m_problems.append(errorAt({path, 1, 1}, QStringLiteral("recording-name"),
                                      QStringLiteral("a recording is named audio/<kind>.<id>.<field>.<language>.wav, after an object that exists")));
        }
    }

    void checkRegions()
    {
        for (const Question &question : m_context.compiled.pack.questions) {
            const auto *hotspot = std::get_if<Hotspot>(&question.body);
            if (!hotspot || !question.picture || hotspot->regions.isEmpty())
                continue;
            const QSize size = m_sizes.value(question.picture->file);
            for (const PictureRegion &region : hotspot->regions) {
                if (size.isValid() && !QRectF{0, 0, static_cast<double>(size.width()), static_cast<double>(size.height())}.contains(region.rect)) {
                    m_problems.append(errorAt(m_context.index.placeOf(ObjectKind::Question, question.id.text()), QStringLiteral("region-outside"),
                                              QStringLiteral("the region \"%1\" lies outside its picture of %2 x %3 pixels").arg(region.id.text()).arg(size.width()).arg(size.height())));
                }
            }
        }
    }

    const CheckContext &m_context;
    QSet<QString> m_named;
    QHash<QString, QSize> m_sizes;
    Problems m_problems;
};

} // namespace

Problems checkMediaFiles(const CheckContext &context)
{
    return MediaCheck{context}.run();
}

} // namespace mehfooz
