// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_readers.h"
#include "reader_parts.h"

#include <QRegularExpression>
#include <QVersionNumber>

namespace mehfooz {

namespace {

bool isLanguageTag(const QString &tag)
{
    static const QRegularExpression kTag{QStringLiteral("^[a-z]{2,3}([_-][A-Za-z0-9]{2,8})*$")};
    return kTag.match(tag).hasMatch();
}

QStringList readLanguages(ObjectReader &object)
{
    QStringList languages;
    for (const QString &tag : object.words(u"languages", Need::Required)) {
        if (!isLanguageTag(tag))
            object.file().error(object.positionAt(u"languages"), QStringLiteral("bad-language"), QStringLiteral("\"%1\" is no language tag such as en, ur or ps").arg(tag));
        else if (languages.contains(tag))
            object.file().error(object.positionAt(u"languages"), QStringLiteral("duplicate-entry"), QStringLiteral("the language \"%1\" stands twice").arg(tag));
        else
            languages.append(tag);
    }
    return languages;
}

QString readAppMin(ObjectReader &object)
{
    const QString word = object.word(u"app_min", Need::Required);
    if (word.isEmpty())
        return word;
    qsizetype end = 0;
    const QVersionNumber wanted = QVersionNumber::fromString(word, &end);
    const QVersionNumber present = QVersionNumber::fromString(QStringLiteral(MEHFOOZ_VERSION));
    if (wanted.isNull() || end != word.size()) {
        object.file().error(object.positionAt(u"app_min"), QStringLiteral("wrong-type"), QStringLiteral("\"app_min\" must be a version such as \"1.0\""));
    } else if (wanted > present) {
        object.file().error(object.positionAt(u"app_min"), QStringLiteral("app-too-old"),
                            QStringLiteral("this pack needs Mehfooz %1 or newer; this is %2").arg(word, present.toString()));
    }
    return word;
}

} // namespace

PackManifest readManifest(const YamlNode &root, FileReading &file)
{
    ObjectReader object{file, root, QStringLiteral("pack")};
    PackManifest manifest{object.id<PackId>(), 1, {}, {}, {}, {}, {}, {}, {}, false};
    manifest.version = object.integer(u"version", {1, 1'000'000'000, {}});
    manifest.appMin = readAppMin(object);
    manifest.languages = readLanguages(object);
    // The title is the first text that can be read in the pack's own languages.
    file.setLanguages(manifest.languages);
    manifest.licence = object.word(u"licence", Need::Required);
    manifest.contentDate = object.date(u"content_date", Need::Required);
    manifest.title = object.text(u"title", TextRole::Title);
    if (object.has(u"overlay_of"))
        manifest.overlayOf = object.id<PackId>(u"overlay_of");
    return manifest;
}

} // namespace mehfooz
