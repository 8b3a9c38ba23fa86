// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

class QLineEdit;
class QVBoxLayout;

namespace mehfooz {

class WelcomeViewModel;
namespace ui {
class ActionButton;
class Banner;
class BodyLabel;
class FormField;
class HeadingLabel;
}

/// The first two minutes: language, who are you, this computer, quick questions. Skip and Back at every step.
class WelcomePage final : public Page {
    Q_OBJECT

public:
    explicit WelcomePage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void open(const Address &address) override;

protected:
    void retranslate() override;

private:
    void connectAll();
    void showStep();
    void showChoices();
    void makeChoices(const QStringList &ids);
    void arrive();
    void fitColumn();

    WelcomeViewModel *m_model;
    ui::BodyLabel *m_progress;
    ui::HeadingLabel *m_question;
    ui::BodyLabel *m_line;
    ui::Banner *m_banner;
    QWidget *m_choices;
    QVBoxLayout *m_rows;
    QStringList m_choiceIds; ///< Of the rows that stand there.
    QString m_fault;         ///< Until the person does the next thing.
    QLineEdit *m_name;
    ui::FormField *m_nameField;
    ui::ActionButton *m_next;
    ui::ActionButton *m_skip;
    ui::ActionButton *m_back;
    ui::ActionButton *m_guest;
    ui::ActionButton *m_hacked;
    QWidget *m_centre;
    QString m_asked; ///< What the person was asked last; another question gets the keyboard.
};

} // namespace mehfooz
