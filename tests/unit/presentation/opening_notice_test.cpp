// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <presentation/language_state.h>
#include <presentation/opening_notice.h>
#include <text/isolates.h>

using namespace mehfooz;
using namespace mehfooz::test;

class OpeningNoticeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_language.setLanguage(u"en"_qs);
    }

    void aFileThatOpensWellSaysNothing()
    {
        QVERIFY(!noticeOf(OpenReport{}, m_language, today()));
    }

    void aRestoredFileNamesTheBackupAndTheDamagedFile()
    {
        const auto notice = noticeOf(restored(), m_language, today());

        QCOMPARE(text::withoutIsolates(notice->sentence),
                 u"Your file was damaged. The backup of 20 November 14:00 is open; the damaged one is kept at /home/sana/profile.damaged."_qs);
        QCOMPARE(notice->kind, OpeningNotice::Kind::Warn);
    }

    void recordsThatWereSavedFromTheDamagedFileAreCounted()
    {
        OpenReport report = restored();
        report.rowsSalvaged = 1;
        QVERIFY(noticeOf(report, m_language, today())->sentence.endsWith(u"1 newer record could be read from it and was added."_qs));

        report.rowsSalvaged = 7;
        QVERIFY(noticeOf(report, m_language, today())->sentence.endsWith(u"7 newer records could be read from it and were added."_qs));
    }

    void withoutABackupWhatCouldBeReadIsOpen()
    {
        OpenReport report = restored();
        report.restoredFromBackup = false;

        QVERIFY(noticeOf(report, m_language, today())->sentence.contains(u"there was no backup"_qs));
    }

    void aReadOnlyProfileSaysThatNothingIsSaved()
    {
        OpenReport report;
        report.readOnly = true;
        report.backupMissed = true;

        QVERIFY(noticeOf(report, m_language, today())->sentence.contains(u"New answers are not saved."_qs));
    }

    void aMissedBackupIsAHint()
    {
        OpenReport report;
        report.backupMissed = true;

        QCOMPARE(noticeOf(report, m_language, today())->kind, OpeningNotice::Kind::Hint);
    }

    void aFailureOffersWhatMayHelp_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("mayRetry");
        QTest::addColumn<QString>("says");

        QTest::newRow("newer") << ErrorCode::Conflict << false << u"newer version"_qs;
        QTest::newRow("damaged") << ErrorCode::Corrupted << false << u"damaged"_qs;
        QTest::newRow("locked") << ErrorCode::Unavailable << true << u"another program uses it"_qs;
        QTest::newRow("gone") << ErrorCode::NotFound << false << u"no longer there"_qs;
        QTest::newRow("fault") << ErrorCode::Internal << true << u"Try again"_qs;
    }

    void aFailureOffersWhatMayHelp()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, says);

        const OpeningNotice notice = noticeOf(Error{code, u"detail"_qs, {u"/home/sana/p1/profile.db"_qs, 0, 0}}, m_language);

        QVERIFY2(notice.sentence.contains(says), qPrintable(notice.sentence));
        QVERIFY(notice.sentence.contains(u"/home/sana/p1/profile.db"_qs));
        QVERIFY(!notice.sentence.contains(u"detail"_qs));
        QTEST(notice.mayRetry, "mayRetry");
        QVERIFY(notice.mayGoOnAsGuest);
    }

    void urduIsSaidInUrdu()
    {
        m_language.setLanguage(u"ur"_qs);

        QVERIFY(noticeOf(restored(), m_language, today())->sentence.startsWith(u"فائل خراب ہو گئی تھی۔"_qs));
        QVERIFY(text::startsRightToLeft(noticeOf(Error{ErrorCode::Conflict, {}}, m_language).sentence));
    }

private:
    static QDate today() { return {2026, 11, 22}; }
    static OpenReport restored()
    {
        OpenReport report;
        report.restoredFromBackup = true;
        report.backupAt = QDateTime{{2026, 11, 20}, {9, 0}, Qt::UTC};
        report.damagedFile = u"/home/sana/profile.damaged"_qs;
        return report;
    }

    LanguageState m_language{u":/translations"_qs};
};

QTEST_GUILESS_MAIN(OpeningNoticeTest)
#include "opening_notice_test.moc"
