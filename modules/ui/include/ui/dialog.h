// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/action_button.h>
#include <ui/appearance.h>
#include <ui/body_label.h>
#include <ui/heading_label.h>

#include <QDialog>
#include <QPointer>

class QVBoxLayout;

namespace mehfooz::ui {

class FlowRow;

/// A question with its consequence and verbs as buttons. Esc and closing are the safe choice, which also has the focus.
/// Open it with open(); it gives the focus back to where it was. Used only for loss, passphrases and files.
class Dialog final : public QDialog {
    Q_OBJECT

public:
    Dialog(const Appearance &appearance, const QString &question, const QString &consequence, QWidget *parent);

    /// The safe choice: stands last, has the focus, and is what Esc means.
    void setSafeChoice(const QString &verb);
    /// Adds a choice; `chosen(id)` tells of it.
    ActionButton *addChoice(const QString &id, const QString &verb, ButtonKind kind = ButtonKind::Outline);
    /// Where a field may go, between consequence and buttons.
    [[nodiscard]] QVBoxLayout *fields() { return m_fields; }

Q_SIGNALS:
    /// A choice other than the safe one was made; the dialog closes.
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    const Appearance &m_appearance;
    HeadingLabel *m_question;
    BodyLabel *m_consequence;
    QVBoxLayout *m_fields;
    FlowRow *m_buttons;
    QPointer<ActionButton> m_safe;
    QPointer<QWidget> m_opener;
};

} // namespace mehfooz::ui
