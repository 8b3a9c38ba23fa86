// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "kept_settings.h"

#include <storage/data_folder.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace mehfooz {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::Options)
};

struct Flags {
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Shows this help.")};
    QCommandLineOption data{QStringLiteral("data"), Words::tr("Keeps everything in this folder."), QStringLiteral("DIR")};
    QCommandLineOption pack{QStringLiteral("pack"), Words::tr("Also opens the content pack in this folder."), QStringLiteral("DIR")};
    QCommandLineOption profile{QStringLiteral("profile"), Words::tr("Opens the profile of this name; \"guest\" keeps nothing."), QStringLiteral("NAME")};
    QCommandLineOption language{QStringLiteral("lang"), Words::tr("Language: ur, en, or another one of a pack."), QStringLiteral("L")};
    QCommandLineOption theme{QStringLiteral("theme"), Words::tr("Colours: light, dark or contrast."), QStringLiteral("T")};
    QCommandLineOption scale{QStringLiteral("scale"), Words::tr("Size of text in percent, 100 to 200."), QStringLiteral("P")};
    QCommandLineOption tour{QStringLiteral("tour"), Words::tr("Plays the guided tour, leaves pictures in this folder and ends."), QStringLiteral("DIR")};
    QCommandLineOption print{QStringLiteral("print"), Words::tr("Prints FILE, which is of this kind, and ends: lesson, plan."), QStringLiteral("KIND")};
    QCommandLineOption out{QStringLiteral("out"), Words::tr("The PDF to write."), QStringLiteral("PDF")};
    QCommandLineOption size{QStringLiteral("size"), Words::tr("Size of the window, such as 1280x800."), QStringLiteral("WxH")};

    QCommandLineOption measureStart = hidden(QStringLiteral("measure-start"));

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({measureStart, help, data, pack, profile, language, theme, scale, tour, print, out, size});
        parser.addPositionalArgument(QStringLiteral("FILE"), Words::tr("A pack, quiz or journal to open."), QStringLiteral("[FILE]"));
    }

    /// For measurements and not for people: not in the help.
    static QCommandLineOption hidden(const QString &name)
    {
        QCommandLineOption option{name};
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        return option;
    }
};

tl::unexpected<Error> refused(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}

Expected<int> scaleOf(const QString &text)
{
    bool isNumber = false;
    const int percent = text.toInt(&isNumber);
    if (!isNumber || percent < 100 || percent > 200)
        return refused(Words::tr("--scale takes a number from 100 to 200, not \"%1\".").arg(text));
    return percent;
}

Expected<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size{parts.value(0).toInt(), parts.value(1).toInt()};
    if (parts.size() != 2 || size.width() < 900 || size.height() < 640 || size.width() > 8000 || size.height() > 8000)
        return refused(Words::tr("--size takes width and height from 900x640 on, such as 1280x800, not \"%1\".").arg(text));
    return size;
}

/// "ur", "pt_BR", "zh-Hant-TW": nothing that could lead out of a folder.
bool isLanguageTag(const QString &text)
{
    static const QRegularExpression kTag{QStringLiteral("^[A-Za-z]{2,8}([_-][A-Za-z0-9]{1,8}){0,3}$")};
    return text.size() <= 20 && kTag.match(text).hasMatch();
}

/// The value behind `name`, in either form; empty without.
QString valueOf(const QStringList &arguments, const QString &name)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == name)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(name + u'='))
            return arguments[i].sliced(name.size() + 1);
    }
    return {};
}

tl::unexpected<Error> wrongOption(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return refused(Words::tr("There is no option \"%1\". See mehfooz --help.").arg(unknown.first()));
    //: On the command line: %1 is an option such as --lang.
    return refused(Words::tr("The option %1 needs a value behind it. See mehfooz --help.").arg(arguments.last()));
}

Expected<void> checkPrint(const Options &options)
{
    if (options.printKind.isEmpty())
        return {};
    if (options.printKind != u"lesson" && options.printKind != u"plan")
        return refused(Words::tr("--print knows lesson and plan, not \"%1\".").arg(options.printKind));
    if (options.printOut.isEmpty() || options.printFile.isEmpty())
        return refused(Words::tr("--print KIND FILE needs --out PDF too."));
    return {};
}

Expected<void> readLook(const QCommandLineParser &parser, const Flags &flags, Options &options)
{
    options.language = parser.value(flags.language);
    if (parser.isSet(flags.language) && !isLanguageTag(options.language))
        return refused(Words::tr("--lang takes a short language tag such as ur or en."));
    options.theme = parser.value(flags.theme);
    const QStringList themes{QString{}, QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
    if (!themes.contains(options.theme))
        return refused(Words::tr("--theme takes light, dark or contrast, not \"%1\".").arg(options.theme));
    if (parser.isSet(flags.scale)) {
        const auto scale = scaleOf(parser.value(flags.scale));
        if (!scale)
            return tl::make_unexpected(scale.error());
        options.scalePercent = *scale;
    }
    if (parser.isSet(flags.size)) {
        const auto size = sizeOf(parser.value(flags.size));
        if (!size)
            return tl::make_unexpected(size.error());
        options.windowSize = *size;
    }
    return {};
}

QStringList packsIn(const QString &folder)
{
    QStringList found;
    const QStringList names = QDir{folder}.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        if (QFileInfo::exists(path + QStringLiteral("/pack.yaml")))
            found.append(QDir::cleanPath(path));
    }
    return found;
}

} // namespace

Expected<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Flags flags;
    flags.addTo(parser);
    if (!parser.parse(arguments))
        return wrongOption(parser, arguments);
    if (parser.isSet(flags.help))
        return failure(ErrorCode::NotFound, parser.helpText());
    Options options;
    options.dataFolder = parser.value(flags.data);
    options.packs = parser.values(flags.pack);
    options.profile = parser.value(flags.profile);
    options.tourFolder = parser.value(flags.tour);
    options.measureStart = parser.isSet(flags.measureStart);
    options.printKind = parser.value(flags.print);
    options.printOut = parser.value(flags.out);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return refused(Words::tr("Only one file can be opened; \"%1\" is too many. See mehfooz --help.").arg(files.at(1)));
    const QString file = files.value(0);
    (options.printKind.isEmpty() ? options.file : options.printFile) = file;
    if (const auto look = readLook(parser, flags, options); !look)
        return tl::make_unexpected(look.error());
    return checkPrint(options).map([&] { return options; });
}

QString languageOfMessages(const QStringList &arguments)
{
    const QString asked = valueOf(arguments, QStringLiteral("--lang"));
    if (isLanguageTag(asked))
        return asked;
    const QString data = valueOf(arguments, QStringLiteral("--data"));
    return KeptSettings{data.isEmpty() ? DataFolder::standardPath() : data, {}}.look().language;
}

QStringList installedPackFolders(const QString &programFolder)
{
    QStringList places{programFolder + QStringLiteral("/../share/mehfooz/content"), programFolder + QStringLiteral("/content"),
                       programFolder + QStringLiteral("/../../../content")};
    const QStringList system = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &folder : system)
        places.append(folder + QStringLiteral("/mehfooz/content"));
    for (const QString &place : places) {
        const QStringList packs = packsIn(QDir::cleanPath(place));
        if (!packs.isEmpty())
            return packs;
    }
    return {};
}

QStringList addedPackFolders(const QString &dataFolder, const QStringList &named)
{
    QStringList folders = packsIn(dataFolder + QStringLiteral("/packs"));
    for (const QString &folder : named)
        folders.append(QDir::cleanPath(QFileInfo{folder}.absoluteFilePath()));
    folders.removeDuplicates();
    return folders;
}

} // namespace mehfooz
