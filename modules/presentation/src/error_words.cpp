// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/error_words.h>

#include <text/isolates.h>

#include <QCoreApplication>

namespace mehfooz {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::ErrorWords)

public:
    static QString opening(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::Conflict:
            return tr("This file was written by a newer version of Mehfooz. It was left as it is. Install the newer version to open it.");
        case ErrorCode::Corrupted:
            return tr("The file is damaged and no good backup was found. It was kept. You can go on as a guest.");
        case ErrorCode::Unavailable:
            return tr("The file can't be opened now: another program uses it, or the folder may not be written. Nothing was lost. Close the other program or check the folder's rights, then try again.");
        case ErrorCode::NotFound:
            return tr("This profile is no longer there. Choose another one or add a new one.");
        default:
            return tr("The profile could not be opened. Its file was left as it is. Try again, or go on as a guest.");
        }
    }

    static QString saving(ErrorCode code)
    {
        if (code == ErrorCode::Unavailable)
            return tr("This could not be saved: the disk is full or may not be written. Your answers until now are saved. Free some space, then try again.");
        if (code == ErrorCode::Conflict)
            return tr("This could not be saved: the list of checks changed without a new version number. Your answers until now are saved. Install the content pack again.");
        return tr("This could not be saved. Your answers until now are saved. Try again.");
    }

    static QString readingPack(ErrorCode code)
    {
        if (code == ErrorCode::NotFound)
            return tr("The content pack was not found. Nothing else is affected. Put the folder back or install it again.");
        if (code == ErrorCode::Unavailable)
            return tr("The content pack may not be read. Nothing else is affected. Check the folder's rights, then start again.");
        return tr("The content pack has a fault and was left out. Nothing else is affected. Its author can mend the line named here.");
    }

    static QString naming() { return tr("This name can't be used. Choose a name of 1 to 40 letters."); }
    static QString importing()
    {
        return tr("This file is not a complete Mehfooz profile. Nothing was changed. Choose a file made with \"Save everything as one file\".");
    }
    static QString printing() { return tr("The page could not be written. Nothing was changed. Choose another folder, then try again."); }
    static QString writingFile() { return tr("The file could not be written. Nothing was changed. Choose another folder, then try again."); }
    static QString searching() { return tr("Search is not ready. Everything else works. Start Mehfooz again."); }
};

QString sentenceFor(ErrorCode code, ErrorContext context)
{
    switch (context) {
    case ErrorContext::OpeningProfile: return Words::opening(code);
    case ErrorContext::Saving: return Words::saving(code);
    case ErrorContext::ReadingPack: return Words::readingPack(code);
    case ErrorContext::NamingProfile: return Words::naming();
    case ErrorContext::ImportingProfile: return Words::importing();
    case ErrorContext::Printing: return Words::printing();
    case ErrorContext::Searching: return Words::searching();
    case ErrorContext::WritingFile: return Words::writingFile();
    }
    Q_UNREACHABLE();
}

QString placeWords(const Place &place)
{
    if (place.file.isEmpty())
        return {};
    QString where = place.file;
    if (place.line > 0)
        where += QStringLiteral(":%1").arg(place.line);
    if (place.line > 0 && place.column > 0)
        where += QStringLiteral(":%1").arg(place.column);
    return QLatin1Char('\n') + text::isolatedLtr(where);
}

} // namespace

QString errorWords(const Error &error, ErrorContext context, const LanguageState &language)
{
    return language.shown(sentenceFor(error.code, context)) + placeWords(error.place);
}

} // namespace mehfooz
