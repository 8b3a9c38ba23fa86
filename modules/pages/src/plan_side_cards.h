// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/incident_view_model.h>

#include <QWidget>

class QVBoxLayout;

namespace mehfooz {

namespace ui {
class ActionButton;
class Appearance;
class BodyLabel;
class Card;
class HeadingLabel;
class RowButton;
}
class PlanContactRow;

/// Beside the steps of a plan: whom to tell, what to keep, and the way to the text of the complaint.
class PlanSideCards final : public QWidget {
    Q_OBJECT

public:
    PlanSideCards(const ui::Appearance &appearance, IncidentViewModel &model, QWidget *parent = nullptr);

    void refresh();
    /// Opens the details of a contact and gives it the focus.
    void revealContact(const QString &id);

Q_SIGNALS:
    void contactCopied(const QString &value);
    void complaintWanted();

private:
    void build();
    void refreshContacts();
    void refreshEvidence();

    const ui::Appearance &m_appearance;
    IncidentViewModel &m_model;
    ui::Card *m_contactCard;
    ui::HeadingLabel *m_contactHeading;
    QVBoxLayout *m_contacts;
    ui::ActionButton *m_allContacts;
    ui::Card *m_evidenceCard;
    ui::HeadingLabel *m_evidenceHeading;
    QVBoxLayout *m_evidence;
    ui::Card *m_complaintCard;
    ui::HeadingLabel *m_complaintHeading;
    ui::BodyLabel *m_complaintLine;
    ui::ActionButton *m_makeText;
    QList<PlanContactRow *> m_contactRows;
    QList<ui::RowButton *> m_evidenceRows;
    bool m_showsAll = false;
    QString m_plan;
};

} // namespace mehfooz
