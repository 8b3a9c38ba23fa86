// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/resources.h>

#include <QFontDatabase>
#include <QtGlobal>

// Q_INIT_RESOURCE must stand outside every namespace.
static void initialiseUiResources()
{
    Q_INIT_RESOURCE(mehfooz_ui_fonts);
    Q_INIT_RESOURCE(mehfooz_ui_icons);
}

namespace mehfooz::ui {

namespace {

struct FontFile { const char *file; const char *family; };
constexpr FontFile kFonts[] = {
    {"MehfoozNastaliq-Regular.ttf", "Mehfooz Nastaliq"}, {"MehfoozNaskh-Regular.ttf", "Mehfooz Naskh"},
    {"MehfoozNaskh-Bold.ttf", "Mehfooz Naskh"},          {"MehfoozSans-Regular.ttf", "Mehfooz Sans"},
    {"MehfoozSans-SemiBold.ttf", "Mehfooz Sans"},        {"MehfoozSans-Bold.ttf", "Mehfooz Sans"},
};

} // namespace

void initUiResources()
{
    initialiseUiResources();
}

QStringList loadFonts()
{
    return loadFontsFrom(QStringLiteral(":/mehfooz/fonts"));
}

QStringList loadFontsFrom(const QString &folder)
{
    QStringList refused;
    for (const FontFile &font : kFonts) {
        const QString path = folder + u'/' + QString::fromLatin1(font.file);
        const int id = QFontDatabase::addApplicationFont(path);
        if (id < 0 || !QFontDatabase::applicationFontFamilies(id).contains(QString::fromLatin1(font.family)))
            refused.append(path);
    }
    return refused;
}

} // namespace mehfooz::ui
