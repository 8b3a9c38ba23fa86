// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/workspace.h>

#include <QObject>

namespace mehfooz {

class LanguageState;

/// One person of this computer, as menus and Settings show them.
struct ProfileFace {
    QString id;
    QString name;    ///< In an isolate, so that no letter of it turns the words around it.
    QString initial; ///< For the picture; empty for a guest.
    int hue = 0;     ///< 0..3.
    bool isCurrent = false;

    friend bool operator==(const ProfileFace &, const ProfileFace &) = default;
};

/// The profiles on this computer: who is using it now, and who else there is. GUI thread.
class ProfilesViewModel final : public QObject {
    Q_OBJECT

public:
    /// Hues that a picture can have: 0..kHues-1.
    static constexpr int kHues = 4;

    /// Both outlive the view-model.
    ProfilesViewModel(Workspace &workspace, const LanguageState &language, QObject *parent = nullptr);

    [[nodiscard]] const QList<ProfileFace> &profiles() const { return m_profiles; }
    /// The open profile; "Guest" for a guest, and while none is open.
    [[nodiscard]] const ProfileFace &current() const { return m_current; }
    /// True for a guest and while nothing is open.
    [[nodiscard]] bool isGuest() const { return m_current.id.isEmpty(); }
    /// The hue that the fewest profiles have; of several the first.
    [[nodiscard]] int freeHue() const;

    void open(const QString &id);
    void openGuest();
    /// Adds and opens; failed() for a name that cannot be used.
    void add(const QString &name, int hue);
    void rename(const QString &id, const QString &name);
    /// Everything of that person goes. An open profile gives way to a guest.
    void remove(const QString &id);

Q_SIGNALS:
    void changed();
    /// A sentence with the remedy.
    void failed(const QString &words);
    /// The name as it is kept, in an isolate.
    void renamed(const QString &name);
    void removed(const QString &name);

private:
    void refresh();
    [[nodiscard]] ProfileFace faceOf(const ProfileEntry &entry) const;
    /// False, after failed(), for a name that cannot be used.
    [[nodiscard]] bool isUsable(const QString &name);

    Workspace &m_workspace;
    const LanguageState &m_language;
    QList<ProfileFace> m_profiles;
    ProfileFace m_current;
};

} // namespace mehfooz
