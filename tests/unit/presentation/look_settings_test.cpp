// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <presentation/look_settings.h>

using namespace mehfooz;
using namespace mehfooz::test;

class LookSettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aLookComesBackFromItsSettings()
    {
        const LookSettings look{u"ur"_qs, text::DigitStyle::Urdu, UrduFont::Naskh, ThemeChoice::HighContrast, 170, false};

        QCOMPARE(lookFrom(toSettings(look), {}), look);
        QCOMPARE(lookFrom(toSettings({}), look).theme, ThemeChoice::System);
    }

    void unknownSettingsKeepTheLookBefore()
    {
        const LookSettings before{u"ur"_qs, text::DigitStyle::Urdu, UrduFont::Naskh, ThemeChoice::Dark, 150, false};

        const LookSettings after = lookFrom({{u"look.theme"_qs, u"sepia"_qs},
                                             {u"look.digits"_qs, QString{}},
                                             {u"look.scale"_qs, u"large"_qs},
                                             {u"look.motion"_qs, u"yes"_qs},
                                             {u"look.language"_qs, QString{}},
                                             {u"role"_qs, u"citizen"_qs}},
                                            before);

        QCOMPARE(after, before);
    }

    void aSizeBeyondTheLimitsIsClamped()
    {
        QCOMPARE(lookFrom({{u"look.scale"_qs, u"1000"_qs}}, {}).scalePercent, 200);
        QCOMPARE(lookFrom({{u"look.scale"_qs, u"-5"_qs}}, {}).scalePercent, 100);
    }

    void urduComesFirstInPakistan_data()
    {
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QString>("language");

        QTest::newRow("ur_PK") << QLocale{QLocale::Urdu, QLocale::Pakistan} << u"ur"_qs;
        QTest::newRow("ur_IN") << QLocale{QLocale::Urdu, QLocale::India} << u"ur"_qs;
        QTest::newRow("en_PK") << QLocale{QLocale::English, QLocale::Pakistan} << u"ur"_qs;
        QTest::newRow("sd_PK") << QLocale{QLocale::Sindhi, QLocale::Pakistan} << u"ur"_qs;
        QTest::newRow("en_US") << QLocale{QLocale::English, QLocale::UnitedStates} << u"en"_qs;
        QTest::newRow("unknown locale") << QLocale{u"xx_YY"_qs} << u"en"_qs;
    }

    void urduComesFirstInPakistan()
    {
        QFETCH(QLocale, system);

        QTEST(firstLanguage(system), "language");
    }

    void languagesAreNamedInTheirOwnScript()
    {
        QCOMPARE(ownNameOf(u"en"_qs), u"English"_qs);
        QCOMPARE(ownNameOf(u"ur"_qs), u"اردو"_qs);
        QCOMPARE(ownNameOf(u"sd"_qs), QLocale{u"sd"_qs}.nativeLanguageName());
        QCOMPARE(ownNameOf(u"qq"_qs), u"qq"_qs);
    }
};

QTEST_GUILESS_MAIN(LookSettingsTest)
#include "look_settings_test.moc"
