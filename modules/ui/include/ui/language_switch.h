// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/segmented_choice.h>

namespace mehfooz::ui {

/// The two names of the program's languages, each in its own script.
class LanguageSwitch final : public SegmentedChoice {
    Q_OBJECT

public:
    explicit LanguageSwitch(const Appearance &appearance, QWidget *parent = nullptr);

    /// Languages as (tag, own name).
    void setLanguages(const QList<std::pair<QString, QString>> &languages);

Q_SIGNALS:
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Appearance &m_lookOf;
};

} // namespace mehfooz::ui
