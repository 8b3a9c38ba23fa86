// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

namespace mehfooz {

namespace ui {
class IconButton;
class LanguageSwitch;
}

/// Search, the two languages and the person: the same on every page, beside its own tools.
class ProgramTools final : public QWidget {
    Q_OBJECT

public:
    ProgramTools(PageContext context, QWidget *profileMenu, QWidget *parent = nullptr);

Q_SIGNALS:
    void searchWanted();
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PageContext m_context;
    ui::IconButton *m_search = nullptr;
    ui::LanguageSwitch *m_languages = nullptr;
};

} // namespace mehfooz
