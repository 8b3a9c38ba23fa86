// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/icons.h>
#include <ui/language_look.h>
#include <ui/theme.h>
#include <ui/typography.h>

#include <QObject>
#include <QPalette>

#include <memory>

class QApplication;

namespace mehfooz::ui {

/// The look that every widget of the program shares. Whoever composes the program owns the one object; widgets get it
/// in their constructor and must not outlive it. GUI thread only.
class Appearance final : public QObject {
    Q_OBJECT

public:
    /// Needs a QApplication whose fonts are loaded (resources.h).
    explicit Appearance(const LanguageLook &look, QObject *parent = nullptr);
    ~Appearance() override;

    [[nodiscard]] const LanguageLook &look() const { return m_look; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const Typography &type() const { return m_typography; }
    [[nodiscard]] const Icons &icons() const { return m_icons; }
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_look.direction(); }
    /// False where the person or the desktop wants nothing to move.
    [[nodiscard]] bool hasMotion() const;
    /// `number` in the person's digits.
    [[nodiscard]] QString digits(const QString &text) const;

    /// Changes the look; widgets follow at once.
    void setLook(const LanguageLook &look);

    /// Gives the application its style, palette, font, direction and focus ring, and keeps them up to date. Call once.
    void applyTo(QApplication &application);

Q_SIGNALS:
    /// The look is another one, and the application has it already.
    void changed();

private:
    void push();

    LanguageLook m_look;
    QPalette m_system;
    Theme m_theme;
    Typography m_typography;
    Icons m_icons;
    QApplication *m_application = nullptr;
};

} // namespace mehfooz::ui
