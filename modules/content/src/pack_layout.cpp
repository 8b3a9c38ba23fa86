// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_layout.h"

#include "spelling.h"

#include <algorithm>
#include <array>

namespace mehfooz {

namespace {

struct NamedFile {
    QStringView path;
    YamlReader reader;
};
constexpr std::array kFiles{
    NamedFile{u"topics.yaml", readTopics},       NamedFile{u"threats.yaml", readThreats},
    NamedFile{u"roles.yaml", readRoles},         NamedFile{u"profile_questions.yaml", readProfileQuestions},
    NamedFile{u"routes.yaml", readRoutes},       NamedFile{u"glossary.yaml", readTerms},
    NamedFile{u"reference.yaml", readReferences},
};

/// Folders of YAML files, with the number of folders between them and the file.
struct NamedFolder {
    QStringView name;
    qsizetype depth;
    YamlReader reader;
};
constexpr std::array kFolders{
    NamedFolder{u"checks", 1, readChecks},       NamedFolder{u"org_checks", 1, readOrgChecks},
    NamedFolder{u"questions", 1, readQuestions}, NamedFolder{u"quizzes", 1, readQuiz},
    NamedFolder{u"incidents", 1, readIncident},  NamedFolder{u"plans", 1, readPlan},
    NamedFolder{u"specimens", 2, readSpecimen},
};

FileRole yamlRole(const QString &path, const QStringList &parts)
{
    const auto *file = std::ranges::find(kFiles, QStringView{path}, &NamedFile::path);
    if (file != kFiles.end())
        return {FileRole::Kind::Objects, file->reader, {}, {}};
    const auto *folder = std::ranges::find(kFolders, QStringView{parts.first()}, &NamedFolder::name);
    if (folder != kFolders.end() && parts.size() == folder->depth + 1)
        return {FileRole::Kind::Objects, folder->reader, {}, {}};
    if (parts.size() == 3 && parts[0] == u"lessons" && parts[2] == u"lesson.yaml")
        return {FileRole::Kind::Objects, readLesson, {}, {}};
    return {};
}

FileRole markdownRole(const QStringList &parts)
{
    const QString stem = parts.last().chopped(3);
    if (parts.size() == 3 && parts[0] == u"lessons")
        return {FileRole::Kind::LessonText, nullptr, parts[1], stem};
    if (parts.size() == 2 && parts[0] == u"help" && stem.contains(u'.'))
        return {FileRole::Kind::HelpText, nullptr, stem.section(u'.', 0, -2), stem.section(u'.', -1)};
    return {};
}

bool isFree(const QStringList &parts)
{
    return parts.size() == 1 && (parts[0].startsWith(u"README") || parts[0].startsWith(u"LICENSE") || parts[0].startsWith(u"COPYING"));
}

QStringList knownNames()
{
    QStringList names{QStringLiteral("pack.yaml")};
    for (const NamedFile &file : kFiles)
        names.append(file.path.toString());
    return names;
}

QStringList knownFolders()
{
    QStringList names{QStringLiteral("lessons"), QStringLiteral("help"), QStringLiteral("audio")};
    for (const NamedFolder &folder : kFolders)
        names.append(folder.name.toString());
    return names;
}

bool isOtherPicture(const QString &path)
{
    static const QStringList kEndings{QStringLiteral(".jpg"), QStringLiteral(".jpeg"), QStringLiteral(".gif"), QStringLiteral(".svg"),
                                      QStringLiteral(".webp"), QStringLiteral(".bmp"), QStringLiteral(".tif"), QStringLiteral(".tiff")};
    return std::ranges::any_of(kEndings, [&](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

FileRole roleOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (path == u"pack.yaml")
        return {FileRole::Kind::Manifest, nullptr, {}, {}};
    if (isFree(parts))
        return {FileRole::Kind::Free, nullptr, {}, {}};
    if (path.endsWith(u".yaml"))
        return yamlRole(path, parts);
    if (path.endsWith(u".md"))
        return markdownRole(parts);
    if (path.endsWith(u".png"))
        return {FileRole::Kind::Picture, nullptr, {}, {}};
    if (parts.size() == 2 && parts[0] == u"audio" && path.endsWith(u".wav"))
        return {FileRole::Kind::Recording, nullptr, {}, {}};
    return {};
}

Diagnostic unknownFile(const QString &path)
{
    const Place place{path, 1, 1};
    if (isOtherPicture(path))
        return {place, Severity::Error, QStringLiteral("picture-format"), QStringLiteral("pictures of a pack are PNG files; convert this one")};
    const QStringList parts = path.split(u'/');
    const QString hint = parts.size() == 1 ? didYouMean(path, knownNames()) : didYouMean(parts.first(), knownFolders());
    const bool isText = path.endsWith(u".yaml") || path.endsWith(u".yml") || path.endsWith(u".md");
    return {place, isText ? Severity::Error : Severity::Warning, QStringLiteral("unknown-file"),
            QStringLiteral("no file of a pack has this name, so it is not read.%1").arg(hint)};
}

} // namespace mehfooz
