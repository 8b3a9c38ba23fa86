// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <presentation/error_words.h>
#include <text/isolates.h>

#include <QSet>

using namespace mehfooz;

namespace {

constexpr std::array kCodes{ErrorCode::InvalidInput, ErrorCode::NotFound,  ErrorCode::Conflict,
                            ErrorCode::Unavailable,  ErrorCode::Corrupted, ErrorCode::Internal};
constexpr std::array kContexts{ErrorContext::OpeningProfile,   ErrorContext::Saving,   ErrorContext::ReadingPack, ErrorContext::NamingProfile,
                               ErrorContext::ImportingProfile, ErrorContext::Printing, ErrorContext::Searching};

} // namespace

class ErrorWordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void everyErrorHasAnUrduSentenceWithoutCodes()
    {
        LanguageState language{u":/translations"_qs};
        language.setLanguage(u"ur"_qs);

        for (const ErrorCode code : kCodes) {
            for (const ErrorContext context : kContexts) {
                const QString words = errorWords({code, u"SQLITE_FULL"_qs}, context, language);
                QVERIFY(text::startsRightToLeft(words));
                QVERIFY(!words.contains(u"SQLITE"));
            }
        }
    }

    void openingAProfileTellsFiveThingsApart()
    {
        LanguageState language{u":/translations"_qs};
        language.setLanguage(u"en"_qs);
        QSet<QString> sentences;

        for (const ErrorCode code : kCodes)
            sentences.insert(errorWords({code, {}}, ErrorContext::OpeningProfile, language));

        QCOMPARE(sentences.size(), 5);
    }

    void theFileAndItsLineAreNamed()
    {
        LanguageState language{u":/translations"_qs};
        language.setLanguage(u"ur"_qs);

        const QString words = errorWords({ErrorCode::InvalidInput, {}, {u"/a/checks/x.yaml"_qs, 12, 3}}, ErrorContext::ReadingPack, language);

        QVERIFY(words.endsWith(text::isolatedLtr(u"/a/checks/x.yaml:12:3")));
    }
};

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "error_words_test.moc"
