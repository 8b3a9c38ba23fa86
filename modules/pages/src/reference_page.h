// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference_card.h"

#include <pages/page.h>

class QVBoxLayout;

namespace mehfooz {

class ReferenceViewModel;
class TimelineRow;
namespace ui {
class ActionButton;
class BodyLabel;
class EmptyState;
class FlowRow;
class SegmentedChoice;
}

/// Institutions, the law and the plan of 2013, then and now; advisories and careers ("reference", "reference/<id>"). A section
/// of which the packs have nothing is not offered.
class ReferencePage final : public Page {
    Q_OBJECT

public:
    explicit ReferencePage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void open(const Address &address) override;
    [[nodiscard]] std::optional<Address> up() const override;
    [[nodiscard]] QWidget *footer() override;

protected:
    void retranslate() override;

private:
    enum class Section { Institutions, Law, Plan, Advisories, Careers };
    void showSections();
    void showSection();
    void showChips();
    void fillCards(const QList<ShownReference> &entries);
    void showEntry(const QString &id);
    void followLink(ReferenceCard *card, const QString &kind, const QString &id);
    void closeNote();
    [[nodiscard]] ReferenceCard *makeCard();
    [[nodiscard]] QList<ShownReference> entriesOf(Section section) const;
    [[nodiscard]] QList<Section> filledSections() const;
    [[nodiscard]] static QString idOf(Section section);
    [[nodiscard]] static QString iconOf(Section section);
    [[nodiscard]] static QString nameOf(Section section);
    [[nodiscard]] static QString introOf(Section section);
    [[nodiscard]] static ReferenceCard::Words wordsOf(Section section);

    ReferenceViewModel *m_reference;
    ui::SegmentedChoice *m_sections;
    ui::BodyLabel *m_intro;
    QWidget *m_chips;
    ui::FlowRow *m_chipRow;
    QWidget *m_list;
    QVBoxLayout *m_column;
    ui::EmptyState *m_nothing;
    QWidget *m_footer;
    ui::ActionButton *m_onward;
    QList<ReferenceCard *> m_cards;
    QList<TimelineRow *> m_years;
    Section m_section = Section::Institutions;
    QString m_noteKind; ///< What is open in the card m_noteCard; empty: nothing.
    QString m_noteId;
    QString m_noteCard;
};

} // namespace mehfooz
