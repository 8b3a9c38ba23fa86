// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/person_questions.h>

#include <QObject>

namespace mehfooz {

class ProgramSettings;

/// A content pack, or a folder that should be one.
struct PackRow {
    QString folder;
    QString title;
    QString line;          ///< Version, date and languages; for a folder that is not open, that it is not.
    QStringList problems;  ///< Place and text of what is wrong, left to right in isolates; the first of them.
    QString moreProblems;  ///< How many are not listed; empty: none.
    bool isOpen = false;
    bool isRemovable = false; ///< The person added it.

    friend bool operator==(const PackRow &, const PackRow &) = default;
};

/// What Settings shows besides the look and the profiles: who the person is, and the content packs. A change applies at
/// once. GUI thread.
class SettingsViewModel final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive the view-model.
    SettingsViewModel(Workspace &workspace, const LanguageState &language, ProgramSettings &program, QObject *parent = nullptr);

    /// Languages of the program and of the open packs, each by tag.
    [[nodiscard]] QStringList languages() const;
    /// Whether there is a profile, a guest's too, that can keep a role and answers.
    [[nodiscard]] bool canAnswer() const { return m_workspace.isOpen() && m_workspace.hasPacks(); }
    [[nodiscard]] QList<PersonChoice> roles() const;
    void chooseRole(const QString &id);
    [[nodiscard]] QList<PersonQuestion> questions() const;
    /// An empty option takes the answer back.
    void answer(const QString &question, const QString &option);

    [[nodiscard]] const QList<PackRow> &packs() const { return m_packs; }
    /// While packs are being opened: how far, in words; else empty.
    [[nodiscard]] const QString &packProgress() const { return m_packProgress; }
    void addPackFolder(const QString &folder);
    /// Forgets a folder that the person added; nothing in it is deleted.
    void removePackFolder(const QString &folder);
    void reopenPacks();

Q_SIGNALS:
    /// Role, answers or packs.
    void changed();
    /// A sentence with the remedy.
    void failed(const QString &words);

private:
    void refreshPacks();
    [[nodiscard]] PackRow rowOf(const PackManifest &manifest) const;
    [[nodiscard]] PackRow unreadRow(const QString &folder) const;
    void addProblems(PackRow &row) const;
    void keepFolders(const QStringList &folders);

    Workspace &m_workspace;
    const LanguageState &m_language;
    ProgramSettings &m_program;
    QList<PackRow> m_packs;
    QString m_packProgress;
};

} // namespace mehfooz
