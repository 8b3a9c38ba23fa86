// SPDX-License-Identifier: GPL-3.0-or-later
#include "object_reader.h"

#include <algorithm>
#include <cmath>

namespace mehfooz {

namespace {

QString quoted(QStringView text)
{
    return u'"' + text.left(60).toString() + u'"';
}

} // namespace

ObjectReader::ObjectReader(FileReading &file, const YamlNode &node, QString what)
    : m_file{file}, m_node{node}, m_what{std::move(what)}
{
    if (!node.isMap()) {
        m_file.error(positionOf(node), QStringLiteral("wrong-type"),
                     QStringLiteral("a %1 must be a map of keys and values, not %2").arg(m_what, describe(node)));
    }
}

ObjectReader::~ObjectReader()
{
    readStandingKeys();
    reportUnknownKeys();
}

Position ObjectReader::positionAt(QStringView key) const
{
    const YamlNode *node = m_node.find(key);
    return node ? positionOf(*node) : position();
}

const YamlNode *ObjectReader::find(QStringView key)
{
    if (!m_known.contains(key))
        m_known.append(key);
    const YamlNode *node = m_node.find(key);
    return node && !node->isNull() ? node : nullptr;
}

const YamlNode *ObjectReader::require(QStringView key)
{
    const YamlNode *node = find(key);
    if (!node && m_node.isMap()) {
        m_file.error(position(), QStringLiteral("missing-key"), QStringLiteral("this %1 has no \"%2\"").arg(m_what, key));
    }
    return node;
}

const YamlNode *ObjectReader::scalar(QStringView key, Need need)
{
    const YamlNode *node = need == Need::Required ? require(key) : find(key);
    if (!node || node->isScalar())
        return node;
    reportType(key, *node, QStringLiteral("one value"));
    return nullptr;
}

QString ObjectReader::word(QStringView key, Need need)
{
    const YamlNode *node = scalar(key, need);
    const QString text = node ? node->text.trimmed() : QString{};
    if (node && text.isEmpty() && need == Need::Required)
        m_file.error(positionOf(*node), QStringLiteral("empty-text"), QStringLiteral("\"%1\" of this %2 is empty").arg(key, m_what));
    return text;
}

QStringList ObjectReader::words(QStringView key, Need need)
{
    QStringList found;
    for (const YamlNode *entry : list(key, need)) {
        if (!entry->isScalar())
            reportType(key, *entry, QStringLiteral("a word"));
        else if (entry->text.trimmed().isEmpty())
            m_file.error(positionOf(*entry), QStringLiteral("empty-text"), QStringLiteral("an entry of \"%1\" is empty").arg(key));
        else
            found.append(entry->text.trimmed());
    }
    return found;
}

text::LocalizedText ObjectReader::text(QStringView key, TextRole role, Need need)
{
    const YamlNode *node = need == Need::Required ? require(key) : find(key);
    return node ? textOf(*node, role) : text::LocalizedText{};
}

QList<text::LocalizedText> ObjectReader::texts(QStringView key, TextRole role, Need need)
{
    QList<text::LocalizedText> found;
    for (const YamlNode *entry : list(key, need))
        found.append(textOf(*entry, role));
    return found;
}

text::LocalizedText ObjectReader::textOf(const YamlNode &node, TextRole role)
{
    if (!node.isMap()) {
        m_file.error(positionOf(node), QStringLiteral("wrong-type"),
                     QStringLiteral("a text is written in every language, as {%1: \"…\"}, not as %2")
                         .arg(m_file.languages().join(QStringLiteral(": \"…\", ")), describe(node)));
        return {};
    }
    const int group = m_file.newGroup();
    QList<text::LocalizedText::Entry> entries;
    for (const QString &language : m_file.languages()) {
        const YamlNode *value = node.find(language);
        if (!value || !value->isScalar() || value->text.trimmed().isEmpty())
            continue;
        const QString text = value->text.trimmed();
        entries.append({language, text});
        m_file.addText({-1, group, role, language, text, positionOf(*value)});
    }
    text::LocalizedText text{std::move(entries)};
    checkLanguages(node, text);
    return text;
}

void ObjectReader::checkLanguages(const YamlNode &node, const text::LocalizedText &text)
{
    for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
        const YamlNode &key = node.children[i];
        const YamlNode &value = node.children[i + 1];
        if (!m_file.languages().contains(key.text)) {
            m_file.error(positionOf(key), QStringLiteral("unknown-language"),
                         QStringLiteral("the pack has no language %1; it has %2.%3")
                             .arg(quoted(key.text), anyOf(m_file.languages()), didYouMean(key.text, m_file.languages())));
        } else if (!value.isScalar() && !value.isNull()) {
            m_file.error(positionOf(value), QStringLiteral("wrong-type"), QStringLiteral("a text must stand here, not %1").arg(describe(value)));
        }
    }
    for (const QString &language : m_file.languages()) {
        const YamlNode *value = node.find(language);
        const bool wrongType = value && !value->isScalar() && !value->isNull();
        if (!text.has(language) && !wrongType)
            m_file.error(positionOf(value ? *value : node), QStringLiteral("missing-translation"), QStringLiteral("this text is missing in \"%1\"").arg(language));
    }
}

int ObjectReader::integer(QStringView key, const IntegerRange &range)
{
    const YamlNode *node = scalar(key, range.fallback ? Need::Optional : Need::Required);
    const int harmless = range.fallback.value_or(range.least);
    if (!node)
        return harmless;
    bool isNumber = false;
    const int value = node->text.toInt(&isNumber);
    if (!isNumber || node->quoted) {
        reportType(key, *node, QStringLiteral("a whole number"));
        return harmless;
    }
    if (value >= range.least && value <= range.most)
        return value;
    m_file.error(positionOf(*node), QStringLiteral("out-of-range"),
                 QStringLiteral("\"%1\" must be between %2 and %3, not %4").arg(key).arg(range.least).arg(range.most).arg(value));
    return harmless;
}

double ObjectReader::number(QStringView key, const NumberRange &range)
{
    const YamlNode *node = scalar(key, range.fallback ? Need::Optional : Need::Required);
    const double harmless = range.fallback.value_or(range.most);
    if (!node)
        return harmless;
    bool isNumber = false;
    const double value = node->text.toDouble(&isNumber);
    if (!isNumber || node->quoted || !std::isfinite(value)) {
        reportType(key, *node, QStringLiteral("a number"));
        return harmless;
    }
    const bool tooLittle = range.aboveLeast ? value <= range.least : value < range.least;
    if (!tooLittle && value <= range.most)
        return value;
    m_file.error(positionOf(*node), QStringLiteral("out-of-range"),
                 QStringLiteral("\"%1\" must be %2 %3 and at most %4, not %5")
                     .arg(key, range.aboveLeast ? QStringLiteral("above") : QStringLiteral("at least"))
                     .arg(range.least).arg(range.most).arg(value));
    return harmless;
}

bool ObjectReader::truth(QStringView key, std::optional<bool> fallback)
{
    const YamlNode *node = scalar(key, fallback ? Need::Optional : Need::Required);
    if (!node)
        return fallback.value_or(false);
    if (!node->quoted && node->text == u"true")
        return true;
    if (node->quoted || node->text != u"false")
        reportType(key, *node, QStringLiteral("true or false"));
    return false;
}

QDate ObjectReader::date(QStringView key, Need need)
{
    const QDate read = day(key, need);
    if (read.isValid())
        m_file.dates.append({read, positionAt(key)});
    return read;
}

QDate ObjectReader::day(QStringView key, Need need)
{
    const YamlNode *node = scalar(key, need);
    if (!node)
        return {};
    const QDate date = QDate::fromString(node->text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid()) {
        m_file.error(positionOf(*node), QStringLiteral("wrong-type"),
                     QStringLiteral("\"%1\" must be a date such as 2026-11-22, not %2").arg(key, describe(*node)));
        return {};
    }
    return date;
}

QList<const YamlNode *> ObjectReader::list(QStringView key, Need need)
{
    const YamlNode *node = need == Need::Required ? require(key) : find(key);
    if (!node)
        return {};
    if (!node->isSequence()) {
        reportType(key, *node, QStringLiteral("a list"));
        return {};
    }
    if (node->children.empty() && need == Need::Required)
        m_file.error(positionOf(*node), QStringLiteral("empty-list"), QStringLiteral("\"%1\" of this %2 is an empty list").arg(key, m_what));
    QList<const YamlNode *> found;
    for (const YamlNode &entry : node->children)
        found.append(&entry);
    return found;
}

QList<std::pair<const YamlNode *, const YamlNode *>> ObjectReader::entries(QStringView key, Need need)
{
    const YamlNode *node = need == Need::Required ? require(key) : find(key);
    if (!node)
        return {};
    if (!node->isMap()) {
        reportType(key, *node, QStringLiteral("a map"));
        return {};
    }
    QList<std::pair<const YamlNode *, const YamlNode *>> found;
    for (size_t i = 0; i + 1 < node->children.size(); i += 2)
        found.append(std::pair{&node->children[i], &node->children[i + 1]});
    return found;
}

void ObjectReader::reportId(const YamlNode &node)
{
    m_file.error(positionOf(node), QStringLiteral("bad-id"),
                 QStringLiteral("an id is 1 to 64 of the characters a-z, 0-9, dot, dash and underscore, beginning with a letter or digit; not %1")
                     .arg(describe(node)));
}

void ObjectReader::reportType(QStringView key, const YamlNode &node, const QString &wanted)
{
    m_file.error(positionOf(node), QStringLiteral("wrong-type"), QStringLiteral("\"%1\" must be %2, not %3").arg(key, wanted, describe(node)));
}

void ObjectReader::reportChoice(QStringView key, const YamlNode &node, const QStringList &known)
{
    m_file.error(positionOf(node), QStringLiteral("unknown-value"),
                 QStringLiteral("\"%1\" must be %2, not %3.%4").arg(key, anyOf(known), describe(node), didYouMean(node.text, known)));
}

void ObjectReader::readStandingKeys()
{
    // These two may stand on any object; most objects keep neither.
    if (!m_known.contains(u"verified_on"))
        static_cast<void>(date(u"verified_on"));
    if (!m_known.contains(u"source"))
        static_cast<void>(word(u"source"));
}

void ObjectReader::reportUnknownKeys()
{
    QStringList known;
    for (size_t i = 0; m_node.isMap() && i + 1 < m_node.children.size(); i += 2) {
        const YamlNode &key = m_node.children[i];
        if (!key.isScalar() || m_known.contains(QStringView{key.text}))
            continue;
        if (known.isEmpty())
            std::ranges::transform(m_known, std::back_inserter(known), [](QStringView one) { return one.toString(); });
        m_file.error(positionOf(key), QStringLiteral("unknown-key"),
                     QStringLiteral("a %1 has no key %2.%3").arg(m_what, quoted(key.text), didYouMean(key.text, known)));
    }
}

void UniqueIds::add(const QString &id, Position at)
{
    if (m_seen.contains(id))
        m_file.error(at, QStringLiteral("duplicate-id"), QStringLiteral("the id \"%1\" stands twice here").arg(id));
    m_seen.insert(id);
}

} // namespace mehfooz
