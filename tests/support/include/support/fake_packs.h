// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/fail_switch.h>

#include <learning/ports.h>
#include <text/folding.h>

#include <algorithm>

namespace mehfooz::test {

/// Compiled packs in memory.
class FakePackCache final : public PackCache {
public:
    [[nodiscard]] FailSwitch &failing() { return m_failing; }
    QHash<QByteArray, QByteArray> entries;

    [[nodiscard]] std::optional<QByteArray> read(const QByteArray &digest) override
    {
        const auto entry = entries.constFind(digest);
        return entry == entries.cend() ? std::nullopt : std::optional{*entry};
    }
    [[nodiscard]] Expected<void> write(const QByteArray &digest, const QByteArray &compiled) override
    {
        return m_failing.pass().map([&] { entries.insert(digest, compiled); });
    }
    [[nodiscard]] Expected<void> keepOnly(const QList<QByteArray> &digests) override
    {
        return m_failing.pass().map([&] {
            for (const QByteArray &digest : entries.keys()) {
                if (!digests.contains(digest))
                    entries.remove(digest);
            }
        });
    }

private:
    FailSwitch m_failing;
};

/// Pack folders that exist only by name. Change `digest` to play an edited folder; problems make it unreadable.
class FakePackSource final : public PackSource {
public:
    struct Folder {
        QByteArray digest;
        std::shared_ptr<const Pack> pack;
        QList<Diagnostic> problems;
    };
    QHash<QString, Folder> folders;
    int compilations = 0;

    [[nodiscard]] Expected<QByteArray> digest(const QString &folder) override
    {
        if (!folders.contains(folder))
            return failure(ErrorCode::NotFound, QStringLiteral("no such folder"), {folder, 0, 0});
        return folders.value(folder).digest;
    }
    [[nodiscard]] Compiled compile(const QString &folder, const Progress &progress) override
    {
        ++compilations;
        const Folder found = folders.value(folder);
        if (progress)
            progress(1, 1);
        return {found.pack, found.problems};
    }
    /// The bytes name the pack's id and version; decode() gives the folder's pack back where they still agree.
    [[nodiscard]] QByteArray encode(const Pack &pack) override
    {
        return pack.manifest.id.text().toUtf8() + '@' + QByteArray::number(pack.manifest.version);
    }
    [[nodiscard]] Expected<std::shared_ptr<const Pack>> decode(const QByteArray &bytes, const QString &folder) override
    {
        const std::shared_ptr<const Pack> pack = folders.value(folder).pack;
        if (!pack || encode(*pack) != bytes)
            return failure(ErrorCode::Corrupted, QStringLiteral("not a compiled pack"), {folder, 0, 0});
        return pack;
    }
};

/// Search in memory by the rules of spec urdu text, section 3, but for ranking by place.
class FakeSearchIndex final : public SearchIndex {
public:
    [[nodiscard]] FailSwitch &failing() { return m_failing; }

    [[nodiscard]] Expected<void> rebuild(const QList<SearchDocument> &documents) override
    {
        return m_failing.pass().map([&] { m_documents = documents; });
    }
    [[nodiscard]] Expected<QList<SearchHit>> search(const QString &query, const QString &language, int limit) override
    {
        return m_failing.pass().map([&] {
            const QStringList words = text::fold(query).split(u' ', Qt::SkipEmptyParts);
            if (words.isEmpty())
                return QList<SearchHit>{};
            const QString loose = text::loose(query);
            QList<SearchHit> hits = matching(language, false, [&](const QString &all) { return holdsAll(all, words); });
            if (hits.isEmpty() && loose.toUcs4().size() >= 3)
                hits = matching(language, true, [&](const QString &all) { return text::loose(all).contains(loose); });
            return hits.mid(0, limit);
        });
    }

private:
    template<typename Rule>
    [[nodiscard]] QList<SearchHit> matching(const QString &language, bool similar, Rule rule) const
    {
        QList<SearchHit> hits;
        for (const SearchDocument &document : m_documents) {
            const QString body = document.body.in(language);
            const QString all = QStringList{document.title.in(language), document.also.join(u' '),
                                            document.keyTerm.in(language), body}.join(u'\n');
            if (rule(all))
                hits.append({document.kind, document.id, document.title.in(language), 1.0, similar, body, language});
        }
        return hits;
    }
    [[nodiscard]] static bool holdsAll(const QString &all, const QStringList &words)
    {
        const QStringList present = text::fold(all).split(u' ', Qt::SkipEmptyParts);
        return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return std::any_of(present.cbegin(), present.cend(), [&](const QString &candidate) {
                return word.size() == 1 ? candidate == word : candidate.startsWith(word);
            });
        });
    }

    FailSwitch m_failing;
    QList<SearchDocument> m_documents;
};

} // namespace mehfooz::test
