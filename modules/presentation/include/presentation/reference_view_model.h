// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/language_state.h>
#include <presentation/shown_prose.h>
#include <presentation/workspace.h>

#include <QObject>

#include <utility>

namespace mehfooz {

/// An institution, a law or a point of the plan: how it was, how it is, and where that stands. Of an advisory, what happens
/// and what to do; of a career, the work and the way into it.
struct ShownReference {
    QString id;
    QString title;
    QString year;   ///< In the person's digits; empty where none is known.
    QList<text::Inline> then;
    QList<text::Inline> now;
    QString status; ///< A word or two, such as "At work".
    QString source; ///< What was read, and when.
    QString validity = {}; ///< From when until when an advisory is in force, or that it has ended; empty for the others.
    bool isOver = false;
};

/// The reference pages: institutions, the law in the order of its years, the plan of seven points, advisories and careers.
/// GUI thread.
class ReferenceViewModel final : public QObject {
    Q_OBJECT

public:
    ReferenceViewModel(Workspace &workspace, LanguageState &language, QObject *parent = nullptr);

    [[nodiscard]] QList<ShownReference> institutions() const;
    /// By year; a law whose year is not known stands where the pack has it.
    [[nodiscard]] QList<ShownReference> laws() const;
    [[nodiscard]] QList<ShownReference> plan() const;
    /// Those in force before those that have ended, the newest first.
    [[nodiscard]] QList<ShownReference> advisories() const;
    [[nodiscard]] QList<ShownReference> careers() const;
    /// How many points of the plan stand alike, in the order in which a status first comes up; those without one are left out.
    [[nodiscard]] QList<std::pair<QString, int>> planStatus() const;
    [[nodiscard]] bool isEmpty() const;
    /// Whether one of the lists holds `id`.
    [[nodiscard]] bool has(const QString &id) const;

    /// Opens a contact or term that a text links to; nothing where there is none.
    [[nodiscard]] std::optional<SideNote> note(const QString &targetKind, const QString &targetId) const;

Q_SIGNALS:
    /// Other packs or another language.
    void changed();

private:
    [[nodiscard]] QList<ShownReference> ofKind(QStringView kind) const;
    [[nodiscard]] ShownReference shown(const ReferenceEntry &entry) const;
    [[nodiscard]] QString sourceOf(const ReferenceEntry &entry) const;
    [[nodiscard]] QString validityOf(const ReferenceEntry &entry) const;
    [[nodiscard]] QDate today() const;

    Workspace &m_workspace;
    LanguageState &m_language;
};

} // namespace mehfooz
