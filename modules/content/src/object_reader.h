// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_reading.h"
#include "spelling.h"

#include <base/ids.h>
#include <text/localized_text.h>

#include <QSet>

#include <array>
#include <optional>

namespace mehfooz {

enum class Need : quint8 { Optional, Required };

struct IntegerRange {
    int least = 0;
    int most = 0;
    std::optional<int> fallback = {}; ///< Without one the key is required.
};

struct NumberRange {
    double least = 0;
    double most = 0;
    bool aboveLeast = false; ///< `least` itself is too little.
    std::optional<double> fallback = {};
};

/// A word of a pack file and the value it stands for.
template<typename Value>
struct Choice {
    QStringView key;
    Value value;
};

/// Stands in for an id that is wrong, so that reading can go on to the next problem. Never leaves the module: a pack
/// with errors is not handed out.
template<typename Id>
[[nodiscard]] Id placeholderId()
{
    return *Id::parse(QStringLiteral("missing"));
}

/// Typed access to one map of a pack file. Each wrong value is reported with its place and replaced by a harmless one.
/// The keys asked for are the keys that exist: any other is reported when the reader goes out of scope.
class ObjectReader final {
public:
    /// `what` names the object in messages: "question", "check item".
    ObjectReader(FileReading &file, const YamlNode &node, QString what);
    ~ObjectReader();
    Q_DISABLE_COPY_MOVE(ObjectReader)

    [[nodiscard]] Position position() const { return positionOf(m_node); }
    /// The place of the value under `key`, or of the object where there is none.
    [[nodiscard]] Position positionAt(QStringView key) const;
    [[nodiscard]] FileReading &file() { return m_file; }
    /// The value under `key`; nullptr where it is absent or null.
    [[nodiscard]] const YamlNode *find(QStringView key);
    [[nodiscard]] bool has(QStringView key) { return find(key) != nullptr; }

    /// One line of text that belongs to no language; trimmed.
    [[nodiscard]] QString word(QStringView key, Need need = Need::Optional);
    [[nodiscard]] QStringList words(QStringView key, Need need = Need::Optional);
    [[nodiscard]] text::LocalizedText text(QStringView key, TextRole role, Need need = Need::Required);
    /// A list of texts (steps).
    [[nodiscard]] QList<text::LocalizedText> texts(QStringView key, TextRole role, Need need = Need::Required);
    [[nodiscard]] int integer(QStringView key, const IntegerRange &range);
    [[nodiscard]] double number(QStringView key, const NumberRange &range);
    [[nodiscard]] bool truth(QStringView key, std::optional<bool> fallback);
    /// The day on which a fact was read, which the check compares with today.
    [[nodiscard]] QDate date(QStringView key, Need need = Need::Optional);
    /// A day that may lie ahead.
    [[nodiscard]] QDate day(QStringView key, Need need = Need::Optional);

    /// The id of the object itself, or of a part such as an option.
    template<typename Id>
    [[nodiscard]] Id id(QStringView key = u"id")
    {
        const YamlNode *node = require(key);
        return node ? parsed<Id>(*node) : placeholderId<Id>();
    }

    /// The id of another object, which must exist.
    template<typename Id>
    [[nodiscard]] Id reference(QStringView key, ObjectKind kind)
    {
        const YamlNode *node = require(key);
        return node ? mentioned<Id>(*node, kind) : placeholderId<Id>();
    }

    template<typename Id>
    [[nodiscard]] std::optional<Id> optionalReference(QStringView key, ObjectKind kind)
    {
        const YamlNode *node = find(key);
        if (!node)
            return {};
        return mentioned<Id>(*node, kind);
    }

    template<typename Id>
    [[nodiscard]] QList<Id> references(QStringView key, ObjectKind kind)
    {
        QList<Id> ids;
        QSet<QString> seen;
        for (const YamlNode *entry : list(key, Need::Optional)) {
            if (seen.contains(entry->text))
                m_file.error(positionOf(*entry), QStringLiteral("duplicate-entry"), QStringLiteral("\"%1\" stands twice in this list").arg(entry->text));
            seen.insert(entry->text);
            ids.append(mentioned<Id>(*entry, kind));
        }
        return ids;
    }

    template<typename Value, size_t Size>
    [[nodiscard]] Value choice(QStringView key, const std::array<Choice<Value>, Size> &choices, std::optional<Value> fallback = {})
    {
        const YamlNode *node = fallback ? find(key) : require(key);
        if (!node)
            return fallback.value_or(choices.front().value);
        QStringList known;
        for (const Choice<Value> &each : choices) {
            if (node->isScalar() && node->text == each.key)
                return each.value;
            known.append(each.key.toString());
        }
        reportChoice(key, *node, known);
        return choices.front().value;
    }

    /// The entries of a list; empty, and reported where needed, when there is none.
    [[nodiscard]] QList<const YamlNode *> list(QStringView key, Need need = Need::Required);
    /// The entries of a map under `key` as pairs of key and value.
    [[nodiscard]] QList<std::pair<const YamlNode *, const YamlNode *>> entries(QStringView key, Need need = Need::Required);

    /// The value under `key`, reported where it is absent.
    [[nodiscard]] const YamlNode *require(QStringView key);

    /// A text outside a key of this object, such as one entry of a list.
    [[nodiscard]] text::LocalizedText textOf(const YamlNode &node, TextRole role);

private:
    template<typename Id>
    [[nodiscard]] Id parsed(const YamlNode &node)
    {
        const auto id = Id::parse(node.text);
        if (node.isScalar() && id)
            return *id;
        reportId(node);
        return placeholderId<Id>();
    }

    template<typename Id>
    [[nodiscard]] Id mentioned(const YamlNode &node, ObjectKind kind)
    {
        const auto id = Id::parse(node.text);
        if (node.isScalar() && id) {
            m_file.mention(kind, node.text, positionOf(node));
            return *id;
        }
        reportId(node);
        return placeholderId<Id>();
    }

    [[nodiscard]] const YamlNode *scalar(QStringView key, Need need);
    void reportId(const YamlNode &node);
    void reportType(QStringView key, const YamlNode &node, const QString &wanted);
    void reportChoice(QStringView key, const YamlNode &node, const QStringList &known);
    void checkLanguages(const YamlNode &node, const text::LocalizedText &text);
    void readStandingKeys();
    void reportUnknownKeys();

    FileReading &m_file;
    const YamlNode &m_node;
    QString m_what;
    QList<QStringView> m_known; ///< Keys asked for so far; all are literals.
};

/// Ids inside an object (options, steps) must differ from one another. Reports the second use.
class UniqueIds final {
public:
    explicit UniqueIds(FileReading &file) : m_file{file} { }
    void add(const QString &id, Position at);

private:
    FileReading &m_file;
    QSet<QString> m_seen;
};

} // namespace mehfooz
