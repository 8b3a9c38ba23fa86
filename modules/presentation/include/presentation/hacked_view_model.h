// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/workspace.h>

#include <QObject>

#include <memory>
#include <optional>

namespace mehfooz {

class LanguageState;
class PlanSearch;

/// One plan, in a person's words.
struct PlanTile {
    QString id;
    QString title;
    QString icon;          ///< Lucide name.
    bool isDanger = false; ///< A person is in danger: comes first, and looks it.

    friend bool operator==(const PlanTile &, const PlanTile &) = default;
};

/// "What happened?": the plans of the open packs, to choose from or to search. Needs packs, but neither a profile nor
/// a storage that works. GUI thread.
class HackedViewModel final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the view-model.
    HackedViewModel(Workspace &workspace, const LanguageState &language, QObject *parent = nullptr);
    ~HackedViewModel() override;

    /// The plans that fit the search, best first; all of them where nothing fits or nothing is searched.
    [[nodiscard]] const QList<PlanTile> &tiles() const { return m_tiles; }
    /// The plan for a person in danger, whatever is searched; nothing where no pack has one.
    [[nodiscard]] const std::optional<PlanTile> &danger() const { return m_danger; }
    [[nodiscard]] const QString &query() const { return m_query; }
    void setQuery(const QString &query);
    /// How many plans fit, or that none does and what may be meant; empty while nothing is searched.
    [[nodiscard]] const QString &resultWords() const { return m_resultWords; }
    /// Why there are no plans: still loading, or not readable; empty where there are.
    [[nodiscard]] QString emptyWords() const;
    /// The packs are still being opened.
    [[nodiscard]] bool isLoading() const { return !m_opened && !m_workspace.hasPacks(); }

Q_SIGNALS:
    void changed();

private:
    void reload();
    void refresh();
    [[nodiscard]] PlanTile tileOf(const Incident &incident) const;
    void sayResult(qsizetype found);

    Workspace &m_workspace;
    const LanguageState &m_language;
    std::unique_ptr<PlanSearch> m_search;
    QString m_query;
    QString m_resultWords;
    QList<PlanTile> m_tiles;
    std::optional<PlanTile> m_danger;
    bool m_opened = false; ///< The packs were looked for.
};

} // namespace mehfooz
