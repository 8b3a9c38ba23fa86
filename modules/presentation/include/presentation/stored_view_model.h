// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/chosen_files.h>
#include <presentation/workspace.h>

#include <QObject>

namespace mehfooz {

class LanguageState;

/// One line of the table.
struct StoredRow {
    QString what;
    QString amount; ///< "12 answers, 4 KB".
    QString where;  ///< A path, left to right in an isolate; for a guest words.
    QString since;  ///< A date; "–" where there is none yet.

    friend bool operator==(const StoredRow &, const StoredRow &) = default;
};

/// What is kept of the person who uses the program, and what can be done with it. GUI thread; files are read and
/// written on the storage thread.
class StoredViewModel final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the view-model.
    StoredViewModel(Workspace &workspace, const LanguageState &language, ChosenFiles files, QObject *parent = nullptr);

    /// Reads the amounts anew; changed() follows.
    void refresh();
    [[nodiscard]] const QList<StoredRow> &rows() const { return m_rows; }
    /// The folder that holds everything of the profile; empty for a guest.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// That nothing is on the disk, for a guest; else that everything is on this computer only.
    [[nodiscard]] QString introduction() const;
    [[nodiscard]] QString networkWords() const;
    /// While the program reads or writes.
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }
    [[nodiscard]] bool isGuest() const;
    /// Proposed for an export, such as "mehfooz-2026-11-22.json". Holds nothing of the person.
    [[nodiscard]] QString exportName() const;

    void exportTo(const QString &path);
    /// Makes a new profile from an export and opens it.
    void importFrom(const QString &path);
    /// Everything of the open profile goes; deleted() follows.
    void deleteMine();

Q_SIGNALS:
    void changed();
    void exported(const QString &words);
    void imported(const QString &words);
    /// `lastProfile`: nobody else has a profile here.
    void deleted(const QString &words, bool lastProfile);
    /// A sentence with the remedy.
    void failed(const QString &words);

private:
    void take(const Expected<QList<StoredAmount>> &amounts);
    [[nodiscard]] StoredRow rowOf(const StoredAmount &amount) const;
    void setBusy(int change);
    void finishImport(const Expected<ProfileEntry> &entry);

    Workspace &m_workspace;
    const LanguageState &m_language;
    ChosenFiles m_files;
    QList<StoredAmount> m_amounts;
    QList<StoredRow> m_rows;
    QString m_folder;
    int m_busy = 0;
    int m_generation = 0; ///< Of the profile that is asked about.
};

} // namespace mehfooz
