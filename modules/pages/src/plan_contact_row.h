// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/contact_card.h>
#include <ui/appearance.h>

#include <QWidget>

class QVBoxLayout;

namespace mehfooz {

namespace ui {
class ActionButton;
class BodyLabel;
class IconButton;
}
class SmallIcon;

/// A reporting contact: its place in the order, number or address, both dates; what to know, and old numbers, on demand.
class PlanContactRow final : public QWidget {
    Q_OBJECT

public:
    explicit PlanContactRow(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void setContact(const ContactCard &contact);
    [[nodiscard]] const QString &id() const { return m_contact.id; }
    /// Opens the details and takes the focus.
    void reveal();

Q_SIGNALS:
    void copied(const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const ui::Appearance &appearance);
    void retranslate();
    void showDetails(bool shown);
    [[nodiscard]] QString closedWords() const;

    SmallIcon *m_icon;
    ui::BodyLabel *m_lead;
    ui::BodyLabel *m_value;
    ui::BodyLabel *m_hours;
    ui::BodyLabel *m_source;
    ui::BodyLabel *m_doubt;
    ui::BodyLabel *m_note;
    ui::BodyLabel *m_closed;
    ui::ActionButton *m_more;
    ui::IconButton *m_copy;
    ContactCard m_contact;
    bool m_open = false;
};

} // namespace mehfooz
