// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_compiler.h"

#include "pack_layout.h"
#include "object_reader.h"
#include "pack_links.h"
#include "pack_structure.h"
#include "parallel.h"
#include "source_text.h"
#include "yaml_parser.h"

#include <algorithm>
#include <tuple>

namespace mehfooz {

namespace {

constexpr qint64 kLargestYaml = 32 * 1024 * 1024;
constexpr qint64 kLargestMarkdown = 1024 * 1024;

/// One file and what it gave.
struct Piece {
    QString path;
    FileRole role;
    FileReading reading;
    Pack pack;
    LessonBody body;
    HelpPage help;
};

/// What every file needs to know before it can be read.
struct Frame {
    const SourceFolder &source;
    PackManifest manifest;
    QStringList sourceWords;
};

Piece pieceFor(const QString &path, const Frame &frame)
{
    Piece piece{path, roleOf(path), FileReading{path, frame.manifest.languages}, emptyPack(frame.manifest), {}, {}};
    piece.reading.setSourceWords(frame.sourceWords);
    return piece;
}

/// The text of a file, fit to be parsed; otherwise its problems are noted.
std::optional<QByteArray> prepared(Piece &piece, const SourceFolder &source, SourceKind kind)
{
    auto bytes = source.read(piece.path, kind == SourceKind::Yaml ? kLargestYaml : kLargestMarkdown);
    if (!bytes) {
        piece.reading.error({}, QStringLiteral("unreadable"), bytes.error().detail);
        return {};
    }
    SourceText text = prepareSource(std::move(*bytes), piece.path, kind);
    piece.reading.problems.append(text.problems);
    if (!text.problems.isEmpty())
        return {};
    return std::move(text.utf8);
}

std::optional<YamlNode> parsedYaml(Piece &piece, const SourceFolder &source)
{
    const std::optional<QByteArray> text = prepared(piece, source, SourceKind::Yaml);
    if (!text)
        return {};
    YamlDocument document = parseYaml(*text, piece.path);
    piece.reading.problems.append(document.problems);
    if (document.root.isNull() && document.problems.isEmpty())
        piece.reading.error({}, QStringLiteral("empty-file"), QStringLiteral("this file is empty; write something or delete it"));
    if (document.root.isNull())
        return {};
    return std::move(document.root);
}

void readPiece(Piece &piece, const SourceFolder &source)
{
    switch (piece.role.kind) {
    case FileRole::Kind::Objects:
        if (const std::optional<YamlNode> root = parsedYaml(piece, source))
            piece.role.reader(*root, piece.reading, piece.pack);
        break;
    case FileRole::Kind::LessonText:
        piece.body.language = piece.role.language;
        if (const std::optional<QByteArray> text = prepared(piece, source, SourceKind::Markdown))
            piece.body = readLessonBody(*text, piece.role.language, piece.reading);
        break;
    case FileRole::Kind::HelpText:
        if (const std::optional<QByteArray> text = prepared(piece, source, SourceKind::Markdown))
            piece.help = readHelpPage(*text, piece.role.name, piece.role.language, piece.reading);
        break;
    case FileRole::Kind::Unknown: piece.reading.problems.append(unknownFile(piece.path)); break;
    case FileRole::Kind::Manifest:
    case FileRole::Kind::Picture:
    case FileRole::Kind::Recording:
    case FileRole::Kind::Free: break;
    }
}

/// Words before the colon of a paragraph that names a source: the pack's own term, and the two of the core pack.
QStringList sourceWordsOf(const Pack &glossary)
{
    QStringList words{QStringLiteral("Source"), QStringLiteral("ماخذ")};
    for (const Term &term : glossary.terms) {
        if (term.id.text() != u"source_word")
            continue;
        for (const LocalizedText::Entry &entry : term.term.entries())
            words.append(entry.text);
    }
    return words;
}

template<typename T>
void move(QList<T> &from, QList<T> &to)
{
    to.append(std::move(from));
}

void joinPack(Pack &from, Pack &to)
{
    move(from.topics, to.topics);
    move(from.threats, to.threats);
    move(from.roles, to.roles);
    move(from.profileQuestions, to.profileQuestions);
    move(from.areas, to.areas);
    move(from.checks, to.checks);
    move(from.orgAreas, to.orgAreas);
    move(from.orgChecks, to.orgChecks);
    move(from.questions, to.questions);
    move(from.quizzes, to.quizzes);
    move(from.lessons, to.lessons);
    move(from.specimens, to.specimens);
    move(from.incidents, to.incidents);
    move(from.routes, to.routes);
    move(from.terms, to.terms);
    move(from.references, to.references);
    move(from.plans, to.plans);
    to.replacesRevision.insert(from.replacesRevision);
}

/// Texts of lessons go to their lesson, in the order of the pack's languages.
void joinBodies(std::vector<Piece> &pieces, CompiledFolder &compiled)
{
    QHash<QString, QHash<QString, LessonBody>> bodies;
    for (Piece &piece : pieces) {
        if (piece.role.kind == FileRole::Kind::LessonText)
            bodies[piece.role.name].insert(piece.role.language, std::move(piece.body));
    }
    for (Lesson &lesson : compiled.pack.lessons) {
        QHash<QString, LessonBody> own = bodies.take(lesson.id.text());
        for (const QString &language : std::as_const(compiled.pack.manifest.languages)) {
            if (own.contains(language))
                lesson.bodies.append(own.take(language));
        }
    }
}

void join(std::vector<Piece> &pieces, CompiledFolder &compiled)
{
    for (Piece &piece : pieces) {
        joinPack(piece.pack, compiled.pack);
        if (!piece.help.blocks.isEmpty())
            compiled.pack.help.append(std::move(piece.help));
    }
    joinBodies(pieces, compiled);
    for (Piece &piece : pieces) {
        compiled.problems.append(piece.reading.problems);
        compiled.readings.push_back(std::move(piece.reading));
    }
}

/// Reads pack.yaml. Nothing else can be judged without it, so nothing else is read where it is wrong.
std::optional<PackManifest> manifestOf(Frame &frame, CompiledFolder &compiled)
{
    const QString path = QStringLiteral("pack.yaml");
    if (!frame.source.contains(path)) {
        compiled.problems.append({{path, 1, 1}, Severity::Error, QStringLiteral("missing-file"), QStringLiteral("a pack folder needs a file pack.yaml with its id, version and languages")});
        return {};
    }
    Piece piece = pieceFor(path, frame);
    std::optional<PackManifest> manifest;
    if (const std::optional<YamlNode> root = parsedYaml(piece, frame.source))
        manifest = readManifest(*root, piece.reading);
    compiled.problems.append(piece.reading.problems);
    compiled.readings.push_back(std::move(piece.reading));
    if (manifest && manifest->languages.isEmpty())
        return {};
    return manifest;
}

std::vector<Piece> readPieces(Frame &frame, const Progress &progress)
{
    std::vector<Piece> pieces;
    for (const SourceFolder::File &file : frame.source.files()) {
        if (file.path != u"pack.yaml")
            pieces.push_back(pieceFor(file.path, frame));
    }
    const auto glossary = std::ranges::find(pieces, QStringLiteral("glossary.yaml"), &Piece::path);
    if (glossary != pieces.end()) {
        readPiece(*glossary, frame.source);
        frame.sourceWords = sourceWordsOf(glossary->pack);
    } else {
        frame.sourceWords = sourceWordsOf(emptyPack(frame.manifest));
    }
    for (Piece &piece : pieces)
        piece.reading.setSourceWords(frame.sourceWords);
    const auto readOne = [&](size_t i) {
        if (pieces[i].path != u"glossary.yaml")
            readPiece(pieces[i], frame.source);
    };
    const int total = static_cast<int>(pieces.size());
    forEachInParallel(pieces.size(), readOne, [&](size_t done) {
        if (progress)
            progress(static_cast<int>(done), total);
    });
    return pieces;
}

PackManifest noManifest()
{
    return {placeholderId<PackId>(), 1, {}, {}, {}, {}, {}, {}, {}, false};
}

} // namespace

bool hasErrors(const QList<Diagnostic> &problems)
{
    return std::ranges::any_of(problems, [](const Diagnostic &problem) { return problem.severity == Severity::Error; });
}

void sortProblems(QList<Diagnostic> &problems)
{
    const auto key = [](const Diagnostic &problem) {
        return std::tie(problem.place.file, problem.place.line, problem.place.column, problem.rule, problem.text);
    };
    std::ranges::stable_sort(problems, {}, key);
    const auto repeated = std::ranges::unique(problems);
    problems.erase(repeated.begin(), repeated.end());
}

CompiledFolder compileFolder(const QString &folder, const Pack *base, const Progress &progress)
{
    CompiledFolder compiled{emptyPack(noManifest()), {}, {}, {}, false};
    const auto source = SourceFolder::open(folder);
    if (!source) {
        compiled.problems.append({source.error().place, Severity::Error, QStringLiteral("unreadable"), source.error().detail});
        return compiled;
    }
    compiled.readable = true;
    compiled.files = source->files();
    compiled.problems = source->problems();
    Frame frame{*source, noManifest(), {}};
    if (const std::optional<PackManifest> manifest = manifestOf(frame, compiled)) {
        frame.manifest = *manifest;
        frame.manifest.directory = source->folder();
        compiled.pack.manifest = frame.manifest;
        std::vector<Piece> pieces = readPieces(frame, progress);
        join(pieces, compiled);
        checkLinks(compiled, base);
        checkStructure(compiled);
    }
    sortProblems(compiled.problems);
    return compiled;
}

} // namespace mehfooz
