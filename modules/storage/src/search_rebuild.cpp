// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_rebuild.h"

#include "statement.h"
#include "transaction.h"

#include <base/digest.h>
#include <text/folding.h>

#include <array>

namespace mehfooz {

namespace {

/// Changes when the same documents give other keys or rows than before.
constexpr int kIndexVersion = 2;
/// Characters of loose keys from which on the next line stands in a row of its own: a long text holds the trigrams of
/// nearly every query, and its keys fill several pages.
constexpr qsizetype kFullRow = 700;

void addTo(PiecewiseDigest &digest, const LocalizedText &text)
{
    digest.add(QByteArray::number(text.entries().size()));
    for (const auto &entry : text.entries()) {
        digest.add(entry.language.toUtf8());
        digest.add(entry.text.toUtf8());
    }
}

QString digestOf(const QList<SearchDocument> &documents)
{
    PiecewiseDigest digest;
    digest.add(QByteArray::number(kIndexVersion));
    for (const SearchDocument &document : documents) {
        digest.add(document.kind.toUtf8());
        digest.add(document.id.toUtf8());
        addTo(digest, document.title);
        digest.add(QByteArray::number(document.also.size()));
        for (const QString &spelling : document.also)
            digest.add(spelling.toUtf8());
        addTo(digest, document.keyTerm);
        addTo(digest, document.body);
    }
    return QString::fromLatin1(digest.hex());
}

/// Texts of one document on their way into its row; see the schema.
class Lines final {
public:
    void append(TextRole role, const QString &language, const QString &text)
    {
        const QString folded = text::fold(text);
        m_roles.append(QString::number(static_cast<int>(role)) + language);
        m_shown.append(text.simplified());
        m_folded.append(folded);
        const auto place = static_cast<std::size_t>(placeOf(role));
        m_words[place].append(folded);
        m_allLoose.append(text::looseOfKey(folded));
        m_loose[place].append(m_allLoose.last());
    }
    void append(TextRole role, const LocalizedText &text)
    {
        for (const auto &entry : text.entries())
            append(role, entry.language, entry.text);
    }
    [[nodiscard]] QString roles() const { return m_roles.join(u'\n'); }
    [[nodiscard]] QString shown() const { return m_shown.join(u'\n'); }
    [[nodiscard]] QString folded() const { return m_folded.join(u'\n'); }
    [[nodiscard]] QString loose() const { return m_allLoose.join(u'\n'); }
    [[nodiscard]] QString words(std::size_t place) const { return m_words[place].join(u' '); }

    /// Loose keys by place, whole lines in each.
    using LooseRow = std::array<QString, kPlaces>;
    /// At least one.
    [[nodiscard]] QList<LooseRow> looseRows() const
    {
        QList<LooseRow> rows{LooseRow{}};
        for (std::size_t place = 0; place < kPlaces; ++place) {
            for (const QString &key : m_loose[place]) {
                if (rows.last()[place].size() >= kFullRow)
                    rows.append(LooseRow{});
                QString &keys = rows.last()[place];
                keys += (keys.isEmpty() ? QString{} : QStringLiteral("\n")) + key;
            }
        }
        return rows;
    }

private:
    QStringList m_roles;
    QStringList m_shown;
    QStringList m_folded;
    QStringList m_allLoose;
    std::array<QStringList, kPlaces> m_words;
    std::array<QStringList, kPlaces> m_loose;
};

Lines linesOf(const SearchDocument &document)
{
    Lines lines;
    lines.append(TextRole::Title, document.title);
    for (const QString &spelling : document.also)
        lines.append(TextRole::OtherSpelling, QString{}, spelling);
    lines.append(TextRole::KeyTerm, document.keyTerm);
    for (const auto &entry : document.body.entries()) {
        for (const QString &line : entry.text.split(u'\n', Qt::SkipEmptyParts))
            lines.append(TextRole::BodyLine, entry.language, line);
    }
    return lines;
}

class Builder final {
public:
    explicit Builder(Connection &connection)
        : m_connection{connection},
          m_document{connection, QStringLiteral("INSERT INTO documents (number, kind, id, roles, shown, folded, loose)"
                                                " VALUES (:number, :kind, :id, :roles, :shown, :folded, :loose)")},
          m_similar{connection, QStringLiteral("INSERT INTO similar (document, title, term, body) VALUES (:document, :title, :term, :body)")},
          m_words{connection, QStringLiteral("INSERT INTO words (rowid, title, term, body) VALUES (:document, :title, :term, :body)")},
          m_trigrams{connection, QStringLiteral("INSERT INTO trigrams (rowid, title, term, body) VALUES (:number, :title, :term, :body)")}
    {
    }

    [[nodiscard]] Expected<void> clear()
    {
        for (const QString &sql : {QStringLiteral("DELETE FROM built"), QStringLiteral("DELETE FROM documents"), QStringLiteral("DELETE FROM similar"),
                                   QStringLiteral("INSERT INTO words (words) VALUES ('delete-all')"),
                                   QStringLiteral("INSERT INTO trigrams (trigrams) VALUES ('delete-all')")}) {
            if (auto cleared = m_connection.execute(sql); !cleared)
                return cleared;
        }
        return {};
    }

    [[nodiscard]] Expected<void> add(qint64 number, const SearchDocument &document)
    {
        const Lines lines = linesOf(document);
        return m_document
            .run({{":number", number},
                  {":kind", document.kind},
                  {":id", document.id},
                  {":roles", lines.roles()},
                  {":shown", lines.shown()},
                  {":folded", lines.folded()},
                  {":loose", lines.loose()}})
            .and_then([&] {
                return m_words.run({{":document", number}, {":title", lines.words(0)}, {":term", lines.words(1)}, {":body", lines.words(2)}});
            })
            .and_then([&] { return addLoose(number, lines); });
    }

    [[nodiscard]] Expected<void> finish(const QString &digest)
    {
        Statement built{m_connection, QStringLiteral("INSERT INTO built (documents_digest) VALUES (:digest)")};
        return built.run({{":digest", digest}});
    }

private:
    [[nodiscard]] Expected<void> addLoose(qint64 document, const Lines &lines)
    {
        const QList<Lines::LooseRow> rows = lines.looseRows();
        for (const auto &[title, term, body] : rows) {
            const auto number = m_similar.insert({{":document", document}, {":title", title}, {":term", term}, {":body", body}});
            if (!number)
                return tl::make_unexpected(number.error());
            if (auto added = m_trigrams.run({{":number", *number}, {":title", title}, {":term", term}, {":body", body}}); !added)
                return added;
        }
        return {};
    }

    Connection &m_connection;
    Statement m_document;
    Statement m_similar;
    Statement m_words;
    Statement m_trigrams;
};

} // namespace

Expected<void> rebuildSearch(Connection &connection, const QList<SearchDocument> &documents)
{
    const QString digest = digestOf(documents);
    const auto built = connection.texts(QStringLiteral("SELECT documents_digest FROM built"));
    if (!built)
        return tl::make_unexpected(built.error());
    if (*built == QStringList{digest})
        return {};
    return inTransaction(connection, [&]() -> Expected<void> {
        Builder builder{connection};
        auto done = builder.clear();
        for (qsizetype i = 0; done && i < documents.size(); ++i)
            done = builder.add(i + 1, documents.at(i));
        return done.and_then([&] { return builder.finish(digest); });
    });
}

} // namespace mehfooz
