// SPDX-License-Identifier: GPL-3.0-or-later
#include <golden/run.h>

#include "document.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <array>

namespace mehfooz::golden {

namespace {

struct KindRow {
    Kind kind;
    QStringView key;
    void (*run)(Document &);
};

constexpr std::array<KindRow, 8> kKinds{{
    {Kind::Scoring, u"scoring", runScoring},
    {Kind::Profile, u"profile", runProfile},
    {Kind::Fsrs, u"fsrs", runFsrs},
    {Kind::Signal, u"signal", runSignal},
    {Kind::Quiz, u"quiz", runQuiz},
    {Kind::Workshop, u"workshop", runWorkshop},
    {Kind::Live, u"live", runLive},
    {Kind::Folding, u"folding", runFolding},
}};

} // namespace

std::optional<Kind> kindFromKey(QStringView key)
{
    const auto *row = std::find_if(kKinds.begin(), kKinds.end(), [&](const KindRow &each) { return each.key == key; });
    return row == kKinds.end() ? std::nullopt : std::optional{row->kind};
}

QStringList kindKeys()
{
    QStringList keys;
    for (const KindRow &row : kKinds)
        keys.append(row.key.toString());
    return keys;
}

Report runDocument(Kind kind, const QJsonObject &object)
{
    Document document{object};
    kKinds.at(static_cast<std::size_t>(kind)).run(document);
    return document.finish();
}

Expected<Report> runFile(Kind kind, const QString &path)
{
    QFile file{path};
    if (!file.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("there is no such file"), {path, 0, 0});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, file.errorString(), {path, 0, 0});
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("%1, byte %2").arg(parsing.errorString()).arg(parsing.offset), {path, 0, 0});
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, QStringLiteral("not a JSON object"), {path, 0, 0});
    return runDocument(kind, document.object());
}

} // namespace mehfooz::golden
