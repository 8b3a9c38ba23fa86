// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/opening_notice.h>

#include <presentation/error_words.h>
#include <presentation/language_state.h>
#include <text/isolates.h>

#include <QCoreApplication>

namespace mehfooz {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::OpeningNotice)

public:
    //: %1 is a date and time, %2 the name of a file.
    static QString restored() { return tr("Your file was damaged. The backup of %1 is open; the damaged one is kept at %2."); }
    static QString salvaged(int records)
    {
        return tr("%n newer record(s) could be read from it and were added.", nullptr, records);
    }
    //: %1 is the name of a file. There was no backup; the sentence about what could be read from it follows.
    static QString withoutBackup()
    {
        return tr("Your file was damaged and there was no backup. What could be read is open; the damaged one is kept at %1.");
    }
    static QString readOnly()
    {
        return tr("This profile can be read but not changed, because its folder may not be written. New answers are not saved. Give yourself the right to write to the folder, then open the profile again.");
    }
    static QString backupMissed()
    {
        return tr("No new backup could be written. Your answers are saved. Free some space on the disk; the backup is made at the next start.");
    }
};

QString dayAndTime(const QDateTime &instant, const LanguageState &language, QDate today)
{
    return language.date(instant.toLocalTime().date(), today) + u' ' + language.time(instant);
}

OpeningNotice recovered(const OpenReport &report, const LanguageState &language, QDate today)
{
    const QString file = text::isolatedLtr(report.damagedFile);
    if (!report.restoredFromBackup)
        return {OpeningNotice::Kind::Warn, Words::withoutBackup().arg(file)};
    OpeningNotice notice{OpeningNotice::Kind::Warn, Words::restored().arg(dayAndTime(report.backupAt, language, today), file)};
    if (report.rowsSalvaged > 0)
        notice.sentence += u' ' + language.shown(Words::salvaged(static_cast<int>(report.rowsSalvaged)));
    return notice;
}

} // namespace

std::optional<OpeningNotice> noticeOf(const OpenReport &report, const LanguageState &language, QDate today)
{
    if (report.restoredFromBackup || !report.damagedFile.isEmpty())
        return recovered(report, language, today);
    if (report.readOnly)
        return OpeningNotice{OpeningNotice::Kind::Warn, Words::readOnly()};
    if (report.backupMissed)
        return OpeningNotice{OpeningNotice::Kind::Hint, Words::backupMissed()};
    return {};
}

OpeningNotice noticeOf(const Error &error, const LanguageState &language)
{
    OpeningNotice notice{OpeningNotice::Kind::Bad, errorWords(error, ErrorContext::OpeningProfile, language)};
    notice.mayRetry = error.code == ErrorCode::Unavailable || error.code == ErrorCode::Internal;
    notice.mayGoOnAsGuest = true;
    return notice;
}

} // namespace mehfooz
