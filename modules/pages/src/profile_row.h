// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/profiles_view_model.h>
#include <ui/appearance.h>

#include <QWidget>

class QLineEdit;

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
class Chip;
class FormField;
}
class ProfilePicture;

/// One person in Settings: picture and name, with a field for another name that opens below.
class ProfileRow final : public QWidget {
    Q_OBJECT

public:
    explicit ProfileRow(const ui::Appearance &appearance, QWidget *parent = nullptr);

    /// Sets every word; what is typed stays.
    void setFace(const ProfileFace &face);
    [[nodiscard]] const ProfileFace &face() const { return m_face; }
    /// The name could not be used or kept; the field stays open with it.
    void showFault(const QString &words);
    /// The new name is kept: the field goes, and the keyboard is where it was.
    void closeField();

Q_SIGNALS:
    void renameWanted(const QString &name);
    void deleteWanted();

private:
    void build();
    void openField();

    ProfileFace m_face;
    ProfilePicture *m_picture;
    ui::BodyLabel *m_name;
    ui::Chip *m_current;
    ui::ActionButton *m_rename;
    ui::ActionButton *m_delete;
    QWidget *m_editor;
    QLineEdit *m_newName;
    ui::FormField *m_field;
    ui::ActionButton *m_save;
    ui::ActionButton *m_cancel;
};

} // namespace mehfooz
