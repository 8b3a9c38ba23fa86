// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

#include <presentation/look_settings.h>

class QVBoxLayout;

namespace mehfooz {

class SettingsViewModel;
struct PersonChoice;
namespace ui {
class ActionButton;
class Banner;
class Card;
class SegmentedChoice;
}

/// Language and digits, size and face of text, colours, motion, who the person is, content packs. A change applies at once.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void open(const Address &address) override;

protected:
    void retranslate() override;

private:
    void rebuild();
    void addReading();
    void addColours();
    void addPerson();
    void addPacks();
    void addPrivacy();
    ui::Card *section(const QString &heading);
    /// A row of cells under a small label; `apply` gets the id chosen.
    void addChoice(ui::Card &card, const QString &label, const QList<PersonChoice> &choices, const std::function<void(const QString &)> &apply);
    void change(const std::function<void(LookSettings &)> &edit);
    void chooseFolder();

    SettingsViewModel *m_model;
    ui::Banner *m_banner;
    QVBoxLayout *m_sections;
};

} // namespace mehfooz
