// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/resources.h>

#include <QApplication>
#include <QTest>

namespace mehfooz::test {

/// The value of a look, for tables of tests.
inline ui::LanguageLook look(const QString &language, ui::ThemeName theme = ui::ThemeName::Light, double scale = 1.0)
{
    ui::LanguageLook value;
    value.language = language;
    value.theme = theme;
    value.scale = scale;
    value.motion = false;
    return value;
}

/// Fonts, style and look of the test program: make one in initTestCase() and keep it until the end.
class Looks {
public:
    Looks()
    {
        ui::initUiResources();
        const QStringList refused = ui::loadFonts();
        if (!refused.isEmpty())
            qFatal("fonts missing: %s", qPrintable(refused.join(u' ')));
        m_appearance = std::make_unique<ui::Appearance>(look(QStringLiteral("en")));
        m_appearance->applyTo(*qApp);
    }

    ui::Appearance &appearance() { return *m_appearance; }
    void use(const QString &language, ui::ThemeName theme = ui::ThemeName::Light, double scale = 1.0)
    {
        m_appearance->setLook(look(language, theme, scale));
    }
    void useUrdu(double scale = 1.0) { use(QStringLiteral("ur"), ui::ThemeName::Light, scale); }
    void useEnglish(double scale = 1.0) { use(QStringLiteral("en"), ui::ThemeName::Light, scale); }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

} // namespace mehfooz::test
