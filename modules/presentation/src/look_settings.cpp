// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/look_settings.h>

#include <algorithm>
#include <array>

namespace mehfooz {

namespace {

const QString kLanguageKey = QStringLiteral("look.language");
const QString kDigitsKey = QStringLiteral("look.digits");
const QString kFontKey = QStringLiteral("look.urdu_font");
const QString kThemeKey = QStringLiteral("look.theme");
const QString kScaleKey = QStringLiteral("look.scale");
const QString kMotionKey = QStringLiteral("look.motion");

template<typename Value>
struct Word {
    QStringView word;
    Value value;
};

constexpr std::array kDigits{Word<text::DigitStyle>{u"latin", text::DigitStyle::Latin}, Word<text::DigitStyle>{u"urdu", text::DigitStyle::Urdu}};
constexpr std::array kFonts{Word<UrduFont>{u"nastaliq", UrduFont::Nastaliq}, Word<UrduFont>{u"naskh", UrduFont::Naskh}};
constexpr std::array kThemes{Word<ThemeChoice>{u"system", ThemeChoice::System}, Word<ThemeChoice>{u"light", ThemeChoice::Light},
                             Word<ThemeChoice>{u"dark", ThemeChoice::Dark}, Word<ThemeChoice>{u"contrast", ThemeChoice::HighContrast}};
constexpr std::array kSwitch{Word<bool>{u"on", true}, Word<bool>{u"off", false}};

template<typename Table, typename Value>
QString wordOf(const Table &table, Value value)
{
    return std::ranges::find(table, value, &Word<Value>::value)->word.toString();
}

template<typename Table, typename Value>
void read(const Table &table, const QString &word, Value &into)
{
    const auto found = std::ranges::find(table, word, [](const auto &row) { return row.word.toString(); });
    if (found != table.end())
        into = found->value;
}

} // namespace

QHash<QString, QString> toSettings(const LookSettings &look)
{
    return {
        {kLanguageKey, look.language},
        {kDigitsKey, wordOf(kDigits, look.digits)},
        {kFontKey, wordOf(kFonts, look.urduFont)},
        {kThemeKey, wordOf(kThemes, look.theme)},
        {kScaleKey, QString::number(look.scalePercent)},
        {kMotionKey, wordOf(kSwitch, look.motion)},
    };
}

LookSettings lookFrom(const QHash<QString, QString> &settings, const LookSettings &fallback)
{
    LookSettings look = fallback;
    if (const QString language = settings.value(kLanguageKey); !language.isEmpty())
        look.language = language;
    read(kDigits, settings.value(kDigitsKey), look.digits);
    read(kFonts, settings.value(kFontKey), look.urduFont);
    read(kThemes, settings.value(kThemeKey), look.theme);
    read(kSwitch, settings.value(kMotionKey), look.motion);
    bool isNumber = false;
    const int scale = settings.value(kScaleKey).toInt(&isNumber);
    if (isNumber)
        look.scalePercent = std::clamp(scale, kSmallestScale, kLargestScale);
    return look;
}

QString firstLanguage(const QLocale &system)
{
    const bool urdu = system.language() == QLocale::Urdu || system.territory() == QLocale::Pakistan;
    return urdu ? QStringLiteral("ur") : QStringLiteral("en");
}

QString ownNameOf(const QString &language)
{
    // Qt names the English of a default country ("American English").
    if (language == u"en")
        return QStringLiteral("English");
    if (language == u"ur")
        return QStringLiteral("اردو");
    const QString name = QLocale{language}.nativeLanguageName();
    return name.isEmpty() || QLocale{language}.language() == QLocale::C ? language : name;
}

} // namespace mehfooz
