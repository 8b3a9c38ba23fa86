// SPDX-License-Identifier: GPL-3.0-or-later
// A language that the program has never heard of: read, checked, counted, shown and searched like any other.
#include <support/cli_run.h>
#include <support/pack_copy.h>
#include <support/renamed_language.h>
#include <support/warnings.h>

#include <content/folder_pack_source.h>
#include <learning/library.h>
#include <text/isolates.h>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

std::shared_ptr<const Library> libraryOf(const QStringList &folders)
{
    QList<std::shared_ptr<const Pack>> packs;
    FolderPackSource source;
    for (const QString &folder : folders)
        packs.append(source.compile(folder, {}).pack);
    return packs.contains(nullptr) ? nullptr : Library::merge(packs);
}

} // namespace

class ThirdLanguageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_pack = std::make_unique<PackCopy>(u"pashto"_qs);
    }

    void thePackPassesTheChecker_data() { languages(); }
    void thePackPassesTheChecker()
    {
        QFETCH(QString, language);
        use(language);

        const CliOutcome outcome = runCli({u"content"_qs, u"check"_qs, m_pack->folder(), u"--today"_qs, u"2026-11-22"_qs, u"--json"_qs});

        QVERIFY2(outcome.code == 0, qPrintable(outcome.out));
        QCOMPARE(outcome.json()[u"errors"].toInt(), 0);
    }

    void everyKindIsCountedInIt_data() { languages(); }
    void everyKindIsCountedInIt()
    {
        QFETCH(QString, language);
        use(language);

        const QJsonObject stats = runCli({u"content"_qs, u"stats"_qs, m_pack->folder(), u"--json"_qs}).json().object();

        for (const QString &kind : {u"lessons"_qs, u"questions"_qs, u"quizzes"_qs, u"checks"_qs, u"specimens"_qs, u"incidents"_qs, u"roles"_qs, u"routes"_qs, u"terms"_qs, u"topics"_qs}) {
            const QJsonValue one = stats.value(kind);
            QVERIFY2(one[u"count"].toInt() > 0, qPrintable(kind));
            QCOMPARE(one[u"by_language"][language].toInt(), one[u"count"].toInt());
            QVERIFY2(!one[u"by_language"].toObject().contains(u"ur"_qs), "no language is counted that the pack does not have");
        }
    }

    void everyKindIsShownInIt_data() { languages(); }
    void everyKindIsShownInIt()
    {
        QFETCH(QString, language);
        use(language);
        const QList<std::tuple<QString, QString, QString>> things{{u"lesson"_qs, u"code"_qs, u"کوډ یوازې"_qs},
                                                                  {u"question"_qs, u"code.ask"_qs, u"یو څوک"_qs},
                                                                  {u"check"_qs, u"pay.keep_code"_qs, u"زه خپل کوډ"_qs},
                                                                  {u"incident"_qs, u"money_gone"_qs, u"پیسې ولاړې"_qs}};
        for (const auto &[kind, id, words] : things) {
            const CliOutcome shown = runCli({u"content"_qs, u"show"_qs, m_pack->folder(), kind, id, u"--lang"_qs, language});
            QVERIFY2(shown.code == 0 && shown.out.contains(words), qPrintable(kind + shown.err + shown.out));
        }
    }

    void aLanguageThatItDoesNotHaveIsToldWithThoseItHas()
    {
        const CliOutcome shown = runCli({u"content"_qs, u"show"_qs, m_pack->folder(), u"lesson"_qs, u"code"_qs, u"--lang"_qs, u"ur"_qs});
        const CliOutcome english = runCli({u"content"_qs, u"show"_qs, m_pack->folder(), u"lesson"_qs, u"code"_qs, u"--lang"_qs, u"fr"_qs});

        QCOMPARE(shown.code, 2);
        QVERIFY2(english.err.contains(u"\"fr\""_qs) && english.err.contains(u"ps"_qs) && english.err.contains(u"en"_qs), qPrintable(english.err));
    }

    void withoutALanguageThePacksFirstIsTaken()
    {
        QVERIFY(runCli({u"content"_qs, u"show"_qs, m_pack->folder(), u"lesson"_qs, u"code"_qs}).out.startsWith(u"# کوډ"_qs));
    }

    void itIsSearchedInItsOwnLetters_data() { languages(); }
    void itIsSearchedInItsOwnLetters()
    {
        QFETCH(QString, language);
        use(language);

        const QJsonArray hits = runCli({u"search"_qs, u"--pack"_qs, m_pack->folder(), u"--lang"_qs, language, u"--json"_qs, u"پیسې"_qs, u"ولاړې"_qs}).json().array();

        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits[0][u"id"].toString(), u"money_gone"_qs);
        QCOMPARE(hits[0][u"title"].toString(), u"پیسې ولاړې"_qs);
    }

    void besideTheCorePackItJoinsTheListOfLanguages_data() { languages(); }
    void besideTheCorePackItJoinsTheListOfLanguages()
    {
        QFETCH(QString, language);
        use(language);

        const auto library = libraryOf({corePack(), m_pack->folder()});

        QVERIFY(library);
        QVERIFY(library->languages().contains(language));
        QVERIFY(library->languages().contains(u"ur"_qs));
        QCOMPARE(library->lesson(LessonId::parse(u"code"_qs).value())->title.in(language), u"کوډ یوازې ستاسو دی"_qs);
        const LocalizedText &other = library->lesson(LessonId::parse(u"otp"_qs).value())->title;
        QVERIFY(!other.has(language) && !other.in(language).isEmpty());
    }

    void itComesBackFromTheCompiledForm_data() { languages(); }
    void itComesBackFromTheCompiledForm()
    {
        QFETCH(QString, language);
        use(language);
        FolderPackSource source;
        const auto compiled = source.compile(m_pack->folder(), {}).pack;
        QVERIFY(compiled);

        const auto decoded = source.decode(source.encode(*compiled), m_pack->folder());

        QCOMPARE((*decoded)->manifest.languages, (QStringList{language, u"en"_qs}));
        QCOMPARE((*decoded)->lessons.front().title, compiled->lessons.front().title);
    }

    void theSideOfALanguageIsThatOfItsScript_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("fromRight");
        for (const char *tag : {"ur", "ps", "sd", "ar", "fa", "ur_PK", "he", "skr", "pnb", "bal"})
            QTest::newRow(tag) << QString::fromLatin1(tag) << true;
        for (const char *tag : {"en", "fr", "hi", "tr", "zh-Hant-TW", "qaa", "pa"})
            QTest::newRow(tag) << QString::fromLatin1(tag) << false;
    }
    void theSideOfALanguageIsThatOfItsScript()
    {
        QFETCH(QString, language);
        QFETCH(bool, fromRight);
        QCOMPARE(text::isRightToLeftLanguage(language), fromRight);
    }

    void aTextThatIsMissingInItIsAnErrorWithItsPlace()
    {
        m_pack->replace(u"topics.yaml"_qs, u"ps: "_qs, u"xx: "_qs);

        const CliOutcome outcome = runCli({u"content"_qs, u"check"_qs, m_pack->folder(), u"--today"_qs, u"2026-11-22"_qs});

        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.out.contains(u"topics.yaml:"_qs) && outcome.out.contains(u"\"xx\""_qs), qPrintable(outcome.out));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Pashto, from the right") << u"ps"_qs;
        QTest::newRow("one made up, from the left") << u"qaa"_qs;
    }

    void use(const QString &language) const
    {
        if (language != u"ps")
            renameLanguage(*m_pack, u"ps"_qs, language);
    }

    std::unique_ptr<PackCopy> m_pack;
};

QTEST_GUILESS_MAIN(ThirdLanguageTest)
#include "third_language_test.moc"
