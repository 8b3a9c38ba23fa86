// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <ui/theme.h>
#include <ui/tone.h>

namespace mehfooz::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

QPalette systemPalette(QRgb window, QRgb text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, rgb(window));
    palette.setColor(QPalette::WindowText, rgb(text));
    return palette;
}

} // namespace

class ThemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void theRatioIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrastRatio(rgb(0x777777), Qt::white) - 4.48) < 0.01); // the well-known grey that just fails
    }

    void everyPairOfEveryThemeKeepsItsRatio_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("high contrast") << 2;
        QTest::newRow("high contrast of a light desktop") << 3;
    }

    void everyPairOfEveryThemeKeepsItsRatio()
    {
        QFETCH(int, which);
        const QList<Theme> themes{lightTheme(), darkTheme(), highContrastTheme(), highContrastTheme(systemPalette(0xffffff, 0x000000))};

        const QList<ContrastPair> pairs = contrastPairs(themes.at(which));

        QVERIFY(pairs.size() >= 40);
        QStringList low;
        for (const ContrastPair &pair : pairs)
            if (contrastRatio(pair.foreground, pair.background) < pair.least)
                low.append(pair.name + u' ' + QString::number(contrastRatio(pair.foreground, pair.background)));
        QCOMPARE(low.join(u'\n'), QString{});
    }

    void aPairThatIsTooPaleIsFound()
    {
        Theme theme = lightTheme();
        theme.text2 = rgb(0xA0A0A0);

        const QList<ContrastPair> pairs = contrastPairs(theme);

        int low = 0;
        for (const ContrastPair &pair : pairs)
            low += contrastRatio(pair.foreground, pair.background) < pair.least;
        QCOMPARE(low, 3); // on the page, on a card, on sunken ground
    }

    void theFiguresAreThoseOfTheDesign_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("back");
        QTest::addColumn<double>("ratio");
        const Theme l = lightTheme();
        const Theme d = darkTheme();
        const Theme h = highContrastTheme();
        const auto row = [](const char *name, const QColor &front, const QColor &back, double ratio) {
            QTest::newRow(name) << front << back << ratio;
        };
        row("light text on page", l.text, l.bg, 14.1);
        row("light text on card", l.text, l.surface, 15.7);
        row("light text on sunken", l.text, l.sunken, 12.8);
        row("light secondary on page", l.text2, l.bg, 6.1);
        row("light secondary on card", l.text2, l.surface, 6.8);
        row("light secondary on sunken", l.text2, l.sunken, 5.6);
        row("light line on card", l.line, l.surface, 1.5);
        row("light control on page", l.control, l.bg, 3.9);
        row("light control on sunken", l.control, l.sunken, 3.5);
        row("light primary on page", l.primary.colour, l.bg, 7.5);
        row("light primary on its tint", l.primary.colour, l.primary.tint, 7.0);
        row("light hover", l.onFill, l.primaryHover, 10.6);
        row("light on tint", l.primary.onTint, l.primary.tint, 9.0);
        row("light firoza on card", l.firoza.colour, l.surface, 5.7);
        row("light on firoza", l.firoza.onTint, l.firoza.tint, 6.7);
        row("light good", l.good.colour, l.surface, 5.9);
        row("light warn", l.warn.colour, l.surface, 6.0);
        row("light bad", l.bad.colour, l.surface, 6.3);
        row("light plum", l.plum, l.surface, 7.7);
        row("light hero", l.onHero, l.hero, 8.3);
        row("light hero secondary", l.onHero2, l.hero, 6.6);
        row("dark text on page", d.text, d.bg, 15.3);
        row("dark secondary on sunken", d.text2, d.sunken, 6.9);
        row("dark control on sunken", d.control, d.sunken, 3.8);
        row("dark primary on page", d.primary.colour, d.bg, 9.0);
        row("dark hover", d.onFill, d.primaryHover, 11.0);
        row("dark firoza on card", d.firoza.colour, d.surface, 7.2);
        row("dark warn on sunken", d.warn.colour, d.sunken, 6.8);
        row("dark bad", d.bad.colour, d.surface, 6.7);
        row("dark hero", d.onHero, d.hero, 10.9);
        row("contrast primary", h.primary.colour, h.bg, 19.6);
        row("contrast firoza", h.firoza.colour, h.bg, 16.8);
        row("contrast good", h.good.colour, h.bg, 15.5);
        row("contrast warn", h.warn.colour, h.bg, 11.5);
        row("contrast bad", h.bad.colour, h.bg, 9.2);
        row("contrast plum", h.plum, h.bg, 11.5);
    }

    void theFiguresAreThoseOfTheDesign()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, back);
        QFETCH(double, ratio);

        const double measured = contrastRatio(front, back);

        QVERIFY2(qAbs(measured - ratio) < 0.11, qPrintable(QString::number(measured)));
    }

    void highContrastHasOutlinesInsteadOfFills()
    {
        const Theme theme = highContrastTheme();

        QVERIFY(theme.highContrast);
        QCOMPARE(theme.borderWidth(), 2.0);
        QCOMPARE(theme.surface, theme.bg);
        QCOMPARE(theme.good.tint, theme.bg);
        QCOMPARE(lightTheme().borderWidth(), 1.0);
    }

    void theSystemDecidesWhenThePersonDoesNot()
    {
        QVERIFY(!themeFor(ThemeName::System, systemPalette(0xefefef, 0x202020)).dark);
        QVERIFY(themeFor(ThemeName::System, systemPalette(0x202326, 0xfcfcfc)).dark);
        QVERIFY(!themeFor(ThemeName::System, systemPalette(0x202326, 0xfcfcfc)).highContrast);
        QVERIFY(themeFor(ThemeName::System, systemPalette(0x000000, 0xffffff)).highContrast);
        QVERIFY(themeFor(ThemeName::System, systemPalette(0xffffff, 0x000000)).highContrast);
        QVERIFY(!themeFor(ThemeName::Light, systemPalette(0x000000, 0xffffff)).dark);
        QVERIFY(themeFor(ThemeName::Dark, systemPalette(0xffffff, 0x000000)).dark);
        QVERIFY(themeFor(ThemeName::HighContrast, systemPalette(0xefefef, 0x202020)).highContrast);
    }

    void aLightHighContrastDesktopKeepsItsOwnPage()
    {
        const Theme theme = themeFor(ThemeName::System, systemPalette(0xffffff, 0x000000));

        QCOMPARE(theme.bg, QColor{Qt::white});
        QCOMPARE(theme.text, QColor{Qt::black});
    }

    void thePaletteHoldsEveryRoleInEveryGroup()
    {
        const Theme theme = darkTheme();
        const QPalette palette = paletteOf(theme);

        QCOMPARE(palette.color(QPalette::Active, QPalette::Window), theme.bg);
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Base), theme.surface);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::WindowText), theme.text2);
        QCOMPARE(palette.color(QPalette::Link), theme.primary.colour);
        QCOMPARE(palette.color(QPalette::HighlightedText), theme.onFill);
        QCOMPARE(palette.color(QPalette::PlaceholderText), theme.text2);
        QCOMPARE(palette.color(QPalette::ToolTipText), theme.text);
        for (int role = 0; role < QPalette::NColorRoles; ++role)
            if (role != QPalette::NoRole)
                QVERIFY(palette.color(QPalette::Active, QPalette::ColorRole(role)).isValid());
    }

    void textOfADisabledControlCanStillBeRead()
    {
        for (const Theme &theme : {lightTheme(), darkTheme(), highContrastTheme()}) {
            const QPalette palette = paletteOf(theme);
            const double ratio = contrastRatio(palette.color(QPalette::Disabled, QPalette::ButtonText),
                                               palette.color(QPalette::Disabled, QPalette::Button));
            QVERIFY(ratio >= 4.5);
        }
    }

    void everyToneHasItsColour()
    {
        const Theme theme = lightTheme();
        QCOMPARE(colourOf(theme, Tone::Text), theme.text);
        QCOMPARE(colourOf(theme, Tone::Secondary), theme.text2);
        QCOMPARE(colourOf(theme, Tone::Link), theme.primary.colour);
        QCOMPARE(colourOf(theme, Tone::OnTint), theme.primary.onTint);
        QCOMPARE(colourOf(theme, Tone::Firoza), theme.firoza.colour);
        QCOMPARE(colourOf(theme, Tone::OnFiroza), theme.firoza.onTint);
        QCOMPARE(colourOf(theme, Tone::Good), theme.good.colour);
        QCOMPARE(colourOf(theme, Tone::OnGood), theme.good.onTint);
        QCOMPARE(colourOf(theme, Tone::Warn), theme.warn.colour);
        QCOMPARE(colourOf(theme, Tone::OnWarn), theme.warn.onTint);
        QCOMPARE(colourOf(theme, Tone::Bad), theme.bad.colour);
        QCOMPARE(colourOf(theme, Tone::OnBad), theme.bad.onTint);
        QCOMPARE(colourOf(theme, Tone::Plum), theme.plum);
        QCOMPARE(hueOf(theme, HueName::Neutral).tint, theme.sunken);
        QCOMPARE(hueOf(theme, HueName::Warn).colour, theme.warn.colour);
        QCOMPARE(hueOf(theme, HueName::Primary).onTint, theme.primary.onTint);
    }
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::ThemeTest)
#include "theme_test.moc"
