// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/fail_switch.h>

#include <workshop/journal.h>

#include <QHash>
#include <QSet>

#include <random>

namespace mehfooz::test {

using namespace mehfooz::workshop;

/// A disk in memory that remembers every step, so that its power can be cut at any of them: what no sync has covered is
/// gone, torn, or by luck still there. Any call can be made to fail.
class PoweredDisk final : public JournalDisk {
public:
    struct Step {
        enum class Kind { Make, Append, Truncate, Sync, SyncFolder, Remove };
        Kind kind = Kind::Make;
        int node = 0;
        QString name = {};
        QByteArray bytes = {};
        qint64 size = 0;
    };
    enum class Unsynced { Lost, Torn, Kept };
    struct Cut {
        qsizetype at = 0;
        Unsynced unsynced = Unsynced::Lost;
        quint32 seed = 0;
        QSet<qsizetype> ignoredSyncs = {}; ///< Steps that did nothing.
    };

    PoweredDisk() = default;

    [[nodiscard]] Expected<std::unique_ptr<JournalFile>> create(const QString &path) override
    {
        if (const Expected<void> passed = fails.pass(); !passed)
            return tl::make_unexpected(passed.error());
        if (m_names.contains(path))
            return failure(ErrorCode::Conflict, QStringLiteral("exists"), Place{path});
        m_names.insert(path, m_nodes);
        note({Step::Kind::Make, m_nodes, path});
        return held(m_nodes++, path);
    }
    [[nodiscard]] Expected<std::unique_ptr<JournalFile>> open(const QString &path) override
    {
        if (const Expected<void> passed = fails.pass(); !passed)
            return tl::make_unexpected(passed.error());
        if (!m_names.contains(path))
            return failure(ErrorCode::NotFound, QStringLiteral("missing"), Place{path});
        return held(m_names.value(path), path);
    }
    [[nodiscard]] Expected<QByteArray> read(const QString &path) override
    {
        if (!m_names.contains(path))
            return failure(ErrorCode::NotFound, QStringLiteral("missing"), Place{path});
        return m_contents.value(m_names.value(path));
    }
    [[nodiscard]] Expected<void> remove(const QString &path) override
    {
        if (const Expected<void> passed = fails.pass(); !passed)
            return passed;
        note({Step::Kind::Remove, m_names.take(path), path});
        return {};
    }
    [[nodiscard]] Expected<void> syncFolderOf(const QString &path) override
    {
        if (const Expected<void> passed = fails.pass(); !passed)
            return passed;
        note({Step::Kind::SyncFolder, 0, path});
        return {};
    }

    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] qsizetype now() const { return m_steps.size(); }
    [[nodiscard]] QStringList names() const { return m_names.keys(); }
    [[nodiscard]] QByteArray content(const QString &path) const { return m_contents.value(m_names.value(path)); }
    void put(const QString &path, const QByteArray &bytes)
    {
        m_names.insert(path, m_nodes);
        m_contents.insert(m_nodes++, bytes);
    }

    /// What is on the disk after a cut.
    [[nodiscard]] std::unique_ptr<PoweredDisk> after(const Cut &cut) const
    {
        QHash<int, QByteArray> asked;
        QHash<int, QByteArray> kept;
        QHash<QString, int> askedNames;
        QHash<QString, int> keptNames;
        for (qsizetype at = 0; at < cut.at; ++at) {
            const Step &step = m_steps.at(at);
            carryOut(step, asked, askedNames);
            if (cut.ignoredSyncs.contains(at))
                continue;
            if (step.kind == Step::Kind::Sync)
                kept.insert(step.node, asked.value(step.node));
            if (step.kind == Step::Kind::SyncFolder)
                keptNames = askedNames;
        }
        auto disk = std::make_unique<PoweredDisk>();
        std::mt19937 chance{cut.seed};
        const bool byLuck = cut.unsynced != Unsynced::Lost;
        const QHash<QString, int> &names = byLuck ? askedNames : keptNames;
        for (auto name = names.cbegin(); name != names.cend(); ++name)
            disk->put(name.key(), cut.unsynced == Unsynced::Kept ? asked.value(*name) : torn(kept.value(*name), asked.value(*name), byLuck, chance));
        return disk;
    }

    FailSwitch fails;
    bool writesHalf = false; ///< A failing append leaves half of its bytes.

private:
    class File final : public JournalFile {
    public:
        File(PoweredDisk &disk, int node, QString path) : m_disk{disk}, m_node{node}, m_path{std::move(path)} { }
        ~File() override { m_disk.m_held.remove(m_node); }

        [[nodiscard]] Expected<QByteArray> readAll() override
        {
            if (const Expected<void> passed = m_disk.fails.pass(); !passed)
                return tl::make_unexpected(passed.error());
            return m_disk.m_contents.value(m_node);
        }
        [[nodiscard]] Expected<void> append(QByteArrayView bytes) override
        {
            const Expected<void> passed = m_disk.fails.pass();
            const qsizetype length = passed ? bytes.size() : (m_disk.writesHalf ? bytes.size() / 2 : 0);
            m_disk.note({Step::Kind::Append, m_node, m_path, bytes.first(length).toByteArray()});
            return passed;
        }
        [[nodiscard]] Expected<void> truncate(qint64 size) override
        {
            if (const Expected<void> passed = m_disk.fails.pass(); !passed)
                return passed;
            m_disk.note({Step::Kind::Truncate, m_node, m_path, {}, size});
            return {};
        }
        [[nodiscard]] Expected<void> sync() override
        {
            if (const Expected<void> passed = m_disk.fails.pass(); !passed)
                return passed;
            m_disk.note({Step::Kind::Sync, m_node, m_path});
            return {};
        }

    private:
        PoweredDisk &m_disk;
        int m_node;
        QString m_path;
    };

    [[nodiscard]] Expected<std::unique_ptr<JournalFile>> held(int node, const QString &path)
    {
        if (m_held.contains(node))
            return failure(ErrorCode::Conflict, QStringLiteral("held"), Place{path});
        m_held.insert(node);
        return std::unique_ptr<JournalFile>{std::make_unique<File>(*this, node, path)};
    }

    void note(const Step &step)
    {
        m_steps.append(step);
        QHash<QString, int> unused;
        carryOut(step, m_contents, unused);
    }

    static void carryOut(const Step &step, QHash<int, QByteArray> &contents, QHash<QString, int> &names)
    {
        if (step.kind == Step::Kind::Make)
            names.insert(step.name, step.node);
        if (step.kind == Step::Kind::Remove)
            names.remove(step.name);
        if (step.kind == Step::Kind::Append)
            contents[step.node] += step.bytes;
        if (step.kind == Step::Kind::Truncate)
            contents[step.node].truncate(static_cast<qsizetype>(step.size));
    }

    /// Of bytes that were asked for and not synced, some first ones reached the disk, and behind them may be zeros.
    static QByteArray torn(const QByteArray &kept, const QByteArray &asked, bool byLuck, std::mt19937 &chance)
    {
        if (!byLuck || asked.size() <= kept.size())
            return kept;
        const auto length = static_cast<qsizetype>(chance() % static_cast<unsigned>(asked.size() - kept.size() + 1));
        QByteArray found = asked.first(kept.size() + length);
        if (chance() % 2 == 0)
            found.resize(asked.size(), '\0');
        return found;
    }

    QHash<QString, int> m_names;
    QHash<int, QByteArray> m_contents;
    QSet<int> m_held;
    QList<Step> m_steps;
    int m_nodes = 1;
};

} // namespace mehfooz::test
