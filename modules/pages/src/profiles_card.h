// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>
#include <ui/card.h>

namespace mehfooz {

class ProfileRow;
class ProfilesViewModel;
struct ProfileFace;
namespace ui {
class ActionButton;
class BodyLabel;
class HeadingLabel;
}

/// The people of this computer in Settings: each can be given another name or deleted.
class ProfilesCard final : public ui::Card {
    Q_OBJECT

public:
    explicit ProfilesCard(const PageContext &context, QWidget *parent = nullptr);

    void showProfiles();

Q_SIGNALS:
    void addWanted();
    void renamed(const QString &words);
    /// `nobodyLeft`: no profile is left on this computer.
    void removed(const QString &words, bool nobodyLeft);
    void removeFailed(const QString &words);

private:
    void connectModel();
    [[nodiscard]] ProfileRow *rowOf(const QString &id) const;
    ProfileRow *makeRow(const QString &id);
    void rename(const QString &id, const QString &name);
    void askDelete(const ProfileFace &face);

    ProfilesViewModel *m_model;
    ui::HeadingLabel *m_heading;
    ui::BodyLabel *m_nobody;
    QWidget *m_list;
    QList<ProfileRow *> m_rows;
    ui::ActionButton *m_add;
    QString m_renaming; ///< Id of the person whose name is being kept.
};

} // namespace mehfooz
