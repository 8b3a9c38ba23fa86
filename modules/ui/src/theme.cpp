// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme.h>

#include <cmath>

namespace mehfooz::ui {

namespace {

constexpr double kTextRatio = 4.5;
constexpr double kShapeRatio = 3.0;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

/// In high contrast a hue has no tint: the page stays behind it.
Theme::Hue outlined(const QColor &colour, const QColor &page)
{
    return {colour, page, colour};
}

} // namespace

Theme lightTheme()
{
    Theme t;
    t.bg = rgb(0xF6F3EC);
    t.surface = rgb(0xFFFFFF);
    t.sunken = rgb(0xECE8DD);
    t.text = rgb(0x1B2430);
    t.text2 = rgb(0x525C68);
    t.line = rgb(0xDCD6C8);
    t.control = rgb(0x737B86);
    t.primary = {rgb(0x1B4F8A), rgb(0xE4EDF7), rgb(0x173F6E)};
    t.onFill = rgb(0xFFFFFF);
    t.primaryHover = rgb(0x153F70);
    t.firoza = {rgb(0x0C7276), rgb(0xDFF1F0), rgb(0x0A5B5E)};
    t.good = {rgb(0x25723A), rgb(0xE2F2E5), rgb(0x1C5A2D)};
    t.warn = {rgb(0x8C5800), rgb(0xFBF0D8), rgb(0x6F4700)};
    t.bad = {rgb(0xAE3526), rgb(0xFBE8E4), rgb(0x8B2419)};
    t.plum = rgb(0x7A3B78);
    t.hero = rgb(0x1B4F8A);
    t.onHero = rgb(0xFFFFFF);
    t.onHero2 = rgb(0xDCE7F4);
    t.focus = t.primary.colour;
    return t;
}

Theme darkTheme()
{
    Theme t;
    t.bg = rgb(0x11171E);
    t.surface = rgb(0x1A222B);
    t.sunken = rgb(0x242E39);
    t.text = rgb(0xE9EDF1);
    t.text2 = rgb(0xAEB9C4);
    t.line = rgb(0x34404C);
    t.control = rgb(0x7C8896);
    t.primary = {rgb(0x8DBBF0), rgb(0x1E3450), rgb(0xC3DBF7)};
    t.onFill = rgb(0x0E1620);
    t.primaryHover = rgb(0xA9CCF5);
    t.firoza = {rgb(0x4FBDBE), rgb(0x173A3C), rgb(0xA9E3E3)};
    t.good = {rgb(0x6CC283), rgb(0x1B3A25), rgb(0xB5E5C1)};
    t.warn = {rgb(0xE3AE4A), rgb(0x3D2F13), rgb(0xF3D596)};
    t.bad = {rgb(0xF08C7D), rgb(0x43201B), rgb(0xF8C3BA)};
    t.plum = rgb(0xD49AD1);
    t.hero = rgb(0x1E3E66);
    t.onHero = rgb(0xFFFFFF);
    t.onHero2 = rgb(0xDCE7F4);
    t.focus = t.primary.colour;
    t.dark = true;
    return t;
}

Theme highContrastTheme()
{
    const QColor page = rgb(0x000000);
    const QColor ink = rgb(0xFFFFFF);
    Theme t;
    t.bg = t.surface = t.sunken = t.hero = page;
    t.text = t.text2 = t.line = t.control = t.onHero = t.onHero2 = ink;
    t.primary = outlined(rgb(0xFFFF00), page);
    t.onFill = page;
    t.primaryHover = ink;
    t.firoza = outlined(rgb(0x00FFFF), page);
    t.good = outlined(rgb(0x00FF66), page);
    t.warn = outlined(rgb(0xFFB000), page);
    t.bad = outlined(rgb(0xFF8A80), page);
    t.plum = rgb(0xFF9CFF);
    t.focus = t.primary.colour;
    t.dark = true;
    t.highContrast = true;
    return t;
}

Theme highContrastTheme(const QPalette &system)
{
    const QColor page = system.color(QPalette::Window);
    const QColor ink = system.color(QPalette::WindowText);
    if (luminance(page) < luminance(ink))
        return highContrastTheme();
    // A light high-contrast desktop: black on white, with the hues of the light theme, all of which pass on white.
    Theme t = lightTheme();
    t.bg = t.surface = t.sunken = t.hero = page;
    t.text = t.text2 = t.line = t.control = t.onHero = t.onHero2 = ink;
    t.onFill = page;
    for (Theme::Hue *hue : {&t.primary, &t.firoza, &t.good, &t.warn, &t.bad})
        *hue = outlined(hue->colour, page);
    t.primaryHover = ink;
    t.highContrast = true;
    return t;
}

Theme themeFor(ThemeName name, const QPalette &system)
{
    if (name == ThemeName::Light)
        return lightTheme();
    if (name == ThemeName::Dark)
        return darkTheme();
    if (name == ThemeName::HighContrast)
        return highContrastTheme();
    const QColor page = system.color(QPalette::Window);
    const QColor ink = system.color(QPalette::WindowText);
    const bool pure = page.rgb() == 0xff000000 || (page.rgb() == 0xffffffff && ink.rgb() == 0xff000000);
    if (pure && contrastRatio(page, ink) >= 18)
        return highContrastTheme(system);
    return luminance(page) < luminance(ink) ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette{theme.surface, theme.bg};
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    const auto everywhere = [&set](QPalette::ColorRole role, const QColor &colour) { set(role, colour, colour); };
    everywhere(QPalette::Window, theme.bg);
    set(QPalette::WindowText, theme.text, theme.text2);
    set(QPalette::Base, theme.surface, theme.sunken);
    everywhere(QPalette::AlternateBase, theme.sunken);
    set(QPalette::Text, theme.text, theme.text2);
    set(QPalette::Button, theme.surface, theme.sunken);
    set(QPalette::ButtonText, theme.text, theme.text2);
    everywhere(QPalette::BrightText, theme.bad.colour);
    everywhere(QPalette::ToolTipBase, theme.surface);
    everywhere(QPalette::ToolTipText, theme.text);
    set(QPalette::PlaceholderText, theme.text2, theme.text2);
    set(QPalette::Link, theme.primary.colour, theme.text2);
    set(QPalette::LinkVisited, theme.primary.colour, theme.text2);
    set(QPalette::Highlight, theme.primary.colour, theme.control);
    everywhere(QPalette::HighlightedText, theme.onFill);
    everywhere(QPalette::Light, theme.surface);
    everywhere(QPalette::Midlight, theme.bg);
    everywhere(QPalette::Mid, theme.control);
    everywhere(QPalette::Dark, theme.control);
    everywhere(QPalette::Shadow, theme.line);
    return palette;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

QList<ContrastPair> contrastPairs(const Theme &theme)
{
    struct Ground { QString name; QColor colour; };
    const QList<Ground> grounds{{QStringLiteral("bg"), theme.bg}, {QStringLiteral("surface"), theme.surface},
                                {QStringLiteral("sunken"), theme.sunken}};
    QList<ContrastPair> pairs;
    const auto add = [&pairs](const QString &name, const QColor &front, const QColor &back, double least) {
        pairs.append({name, front, back, least});
    };
    const auto onGrounds = [&](const QString &name, const QColor &colour, double least) {
        for (const Ground &ground : grounds)
            add(name + QStringLiteral(" on ") + ground.name, colour, ground.colour, least);
    };
    onGrounds(QStringLiteral("text"), theme.text, kTextRatio);
    onGrounds(QStringLiteral("text2"), theme.text2, kTextRatio);
    onGrounds(QStringLiteral("primary"), theme.primary.colour, kTextRatio);
    onGrounds(QStringLiteral("control"), theme.control, kShapeRatio);
    onGrounds(QStringLiteral("focus"), theme.focus, kShapeRatio);
    struct NamedHue { QString name; Theme::Hue hue; };
    const QList<NamedHue> hues{{QStringLiteral("primary"), theme.primary}, {QStringLiteral("firoza"), theme.firoza},
                               {QStringLiteral("good"), theme.good}, {QStringLiteral("warn"), theme.warn},
                               {QStringLiteral("bad"), theme.bad}};
    for (const auto &[name, hue] : hues) {
        add(name + QStringLiteral(" on surface"), hue.colour, theme.surface, kTextRatio);
        add(name + QStringLiteral(" on sunken"), hue.colour, theme.sunken, kShapeRatio);
        add(name + QStringLiteral(" on its tint"), hue.colour, hue.tint, kTextRatio);
        add(name + QStringLiteral(": text on its tint"), hue.onTint, hue.tint, kTextRatio);
        add(QStringLiteral("on-fill on ") + name, theme.onFill, hue.colour, kTextRatio);
    }
    add(QStringLiteral("plum on surface"), theme.plum, theme.surface, kTextRatio);
    add(QStringLiteral("on-fill on plum"), theme.onFill, theme.plum, kTextRatio);
    add(QStringLiteral("on-fill on primary hover"), theme.onFill, theme.primaryHover, kTextRatio);
    add(QStringLiteral("on-hero on hero"), theme.onHero, theme.hero, kTextRatio);
    add(QStringLiteral("on-hero 2 on hero"), theme.onHero2, theme.hero, kTextRatio);
    return pairs;
}

} // namespace mehfooz::ui
