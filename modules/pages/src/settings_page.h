// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choice_field.h"

#include <pages/page.h>
#include <presentation/look_settings.h>

class QVBoxLayout;

namespace mehfooz {

class PacksCard;
class ProfilesCard;
class SettingsViewModel;
struct PersonChoice;
namespace ui {
class ActionButton;
class Banner;
class Card;
class HeadingLabel;
}

/// Language and digits, size and face of text, colours, motion, who the person is, the people of this computer, content
/// packs. A change applies at once; the controls stay, and so does the keyboard.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<Address> up() const override;
    void open(const Address &address) override;

protected:
    void retranslate() override;

private:
    void build();
    void connectAll();
    void connectProfiles();
    ui::Card *section(ui::HeadingLabel *heading);
    ChoiceField *choice(ui::Card &card, const std::function<void(LookSettings &, const QString &)> &edit);
    void refresh();
    void showReading();
    void showColours();
    void showPerson();
    void fillQuestions();
    void showTrouble(const QString &words);
    [[nodiscard]] QList<ChoiceCell> sizes() const;

    SettingsViewModel *m_model;
    ui::Banner *m_banner;
    ui::HeadingLabel *m_readingHeading;
    ChoiceField *m_language = nullptr;
    ChoiceField *m_digits = nullptr;
    ChoiceField *m_font = nullptr;
    ChoiceField *m_size = nullptr;
    ui::HeadingLabel *m_coloursHeading;
    ChoiceField *m_theme = nullptr;
    ChoiceField *m_motion = nullptr;
    ui::HeadingLabel *m_personHeading;
    ui::Card *m_person = nullptr;
    ChoiceField *m_role = nullptr;
    QList<ChoiceField *> m_questions;
    ProfilesCard *m_profiles;
    PacksCard *m_packs;
    ui::HeadingLabel *m_privacyHeading;
    ui::ActionButton *m_stored;
    ui::ActionButton *m_welcome;
};

} // namespace mehfooz
