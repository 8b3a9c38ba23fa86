// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml_node.h"

#include <base/diagnostic.h>

#include <QDate>
#include <QStringList>

namespace mehfooz {

/// What a pack is made of; ids are unique within a kind.
enum class ObjectKind : quint8 {
    Topic, Threat, Role, Flag, Area, Check, OrgArea, OrgCheck, ProfileQuestion, Question, Quiz, Lesson, Specimen,
    Incident, Route, Term, Reference, Plan,
};
[[nodiscard]] QString toKey(ObjectKind kind);

struct Position {
    int line = 1;
    int column = 1;
};

/// An object that a file holds.
struct Definition {
    ObjectKind kind = ObjectKind::Topic;
    QString id;
    Position at;
    int revision = 0;         ///< 0 for kinds without revisions.
    int replacesRevision = 0; ///< Overlay packs; 0 where nothing is replaced.
};

/// A place that names an object by its id.
struct Mention {
    ObjectKind kind = ObjectKind::Topic;
    QString id;
    Position at;
};

/// What a text is for; decides which rules of the check look at it.
enum class TextRole : quint8 {
    Prose,    ///< Sentences for the reader.
    Title,    ///< Names, titles, labels: no sentences.
    Ask,      ///< What a question asks.
    Option,   ///< An answer to choose.
    Because,  ///< Why an answer is right or wrong.
    Template, ///< With {{fields}}, to be filled in and sent.
    Message,  ///< The words of a specimen: somebody else's.
    Source,   ///< Where a fact comes from.
};

/// One text in one language, for the check.
struct TextUse {
    int owner = -1;  ///< Index into FileReading::definitions; -1 where the text stands outside an object.
    int group = 0;   ///< Texts of one group say the same in different languages.
    TextRole role = TextRole::Prose;
    QString language;
    QString text;
    Position at;
};

struct DatedFact {
    QDate date;
    Position at;
};

/// The two days of a notice; either may be invalid where it was not read.
struct NoticeDays {
    QDate issued;
    Position issuedAt;
    QDate expires;
    Position expiresAt;
};

/// A file that a pack file names, such as a picture.
struct FileMention {
    QString path;
    Position at;
};

/// Everything collected while one file is read: its problems, and what can be judged only with the other files.
class FileReading final {
public:
    FileReading(QString file, QStringList languages) : m_file{std::move(file)}, m_languages{std::move(languages)} { }

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    void setLanguages(const QStringList &languages) { m_languages = languages; }
    /// Words that, followed by a colon, begin a paragraph that names a source.
    [[nodiscard]] const QStringList &sourceWords() const { return m_sourceWords; }
    void setSourceWords(const QStringList &words) { m_sourceWords = words; }

    [[nodiscard]] Place place(Position at) const { return {m_file, at.line, at.column}; }
    void error(Position at, const QString &rule, const QString &text) { report(at, Severity::Error, rule, text); }
    void warning(Position at, const QString &rule, const QString &text) { report(at, Severity::Warning, rule, text); }

    /// Begins an object: texts that follow belong to it.
    void define(Definition definition) { definitions.append(std::move(definition)); }
    void mention(ObjectKind kind, const QString &id, Position at) { mentions.append({kind, id, at}); }
    /// Keeps a text for the check, and looks at its markup and the objects it links to.
    void addText(TextUse use);
    [[nodiscard]] int newGroup() { return m_groups++; }

    QList<Diagnostic> problems;
    QList<Definition> definitions;
    QList<Mention> mentions;
    QList<TextUse> texts;
    QList<DatedFact> dates;
    QList<NoticeDays> notices;
    QList<FileMention> files;

private:
    void report(Position at, Severity severity, const QString &rule, const QString &text);

    QString m_file;
    QStringList m_languages;
    QStringList m_sourceWords;
    int m_groups = 0;
};

[[nodiscard]] inline Position positionOf(const YamlNode &node) { return {node.line, node.column}; }

} // namespace mehfooz
