// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a person starts it: which profile, which page, which language.
#include <support/data_with_people.h>
#include <support/pack_copy.h>
#include <support/renamed_language.h>
#include <support/started_program.h>
#include <support/warnings.h>

#include <presentation/lesson_view_model.h>
#include <presentation/lessons_model.h>
#include <presentation/profiles_view_model.h>
#include <presentation/quiz_list_model.h>
#include <presentation/settings_view_model.h>

using namespace mehfooz;
using namespace mehfooz::test;

class AppStartTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_data = std::make_unique<DataWithPeople>();
    }

    void aFirstStartWelcomesAndMakesNoProfile()
    {
        StartedProgram program{m_data->path()};

        QVERIFY(program.isUsable());
        QCOMPARE(program.page(), u"welcome"_qs);
        QCOMPARE(program.notice(), QString{});
        QVERIFY(!program.workspace().state().entry);
        QVERIFY(program.workspace().profiles().isEmpty());
    }

    void theLastPersonIsOpenAgain()
    {
        static_cast<void>(m_data->add(u"Sana"_qs));
        const ProfileEntry bilal = m_data->add(u"Bilal"_qs);
        Options options = StartedProgram::optionsFor(m_data->path());
        options.profile = u"Bilal"_qs;
        QVERIFY(StartedProgram{options}.isReady());

        StartedProgram program{m_data->path()};

        QCOMPARE(program.workspace().state().entry->id, bilal.id);
        QCOMPARE(program.page(), u"today"_qs);
        QCOMPARE(program.workspace().state().answers.size(), 1);
    }

    void aWindowThatIsClosedWhilePacksAreReadEndsWell()
    {
        for (int i = 0; i < 5; ++i) {
            Composition composition{*qApp, StartedProgram::optionsFor(m_data->folder().file(u"data %1"_qs.arg(i)))};
            composition.start();
            QTest::qWait(i * 30); // at different moments of the reading
        }
        QCoreApplication::processEvents();
    }

    void aGuestKeepsNothing()
    {
        const ProfileEntry sana = m_data->add(u"Sana"_qs);
        Options options = StartedProgram::optionsFor(m_data->path());
        options.profile = u"guest"_qs;
        {
            StartedProgram program{options};
            QVERIFY(program.isUsable());
            QVERIFY(!program.workspace().state().entry);
        }
        QCOMPARE(m_data->answersOf(sana), 1);
    }

    void aNameThatNobodyHasOpensTheFirstPerson()
    {
        const ProfileEntry sana = m_data->add(u"Sana"_qs);
        for (const QString &name : {u"Sanaa"_qs, QString{10'000, u'س'}, u"\u202Eanas"_qs}) {
            Options options = StartedProgram::optionsFor(m_data->path());
            options.profile = name;
            StartedProgram program{options};
            QCOMPARE(program.workspace().state().entry->id, sana.id);
        }
    }

    void anUnknownPageIsToday_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("unknown") << u"moon"_qs;
        QTest::newRow("empty") << QString{};
        QTest::newRow("long") << QString{10'000, u'x'};
        QTest::newRow("a path") << u"../../etc"_qs;
    }
    void anUnknownPageIsToday()
    {
        QFETCH(QString, page);
        StartedProgram program{m_data->path()};
        program.window().go({u"settings"_qs, {}, {}});

        program.window().go({page, {}, {}});

        QVERIFY(program.window().currentPage());
        QCOMPARE(QString::fromLatin1(program.window().currentPage()->metaObject()->className()), u"mehfooz::TodayPage"_qs);
    }

    void aPageOfAThingThatIsNotThereSaysSo_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : {u"lesson"_qs, u"incident"_qs, u"quiz"_qs, u"result"_qs, u"help"_qs, u"check"_qs, u"reference"_qs})
            QTest::newRow(qPrintable(page)) << page;
    }
    void aPageOfAThingThatIsNotThereSaysSo()
    {
        QFETCH(QString, page);
        StartedProgram program{m_data->path()};

        program.window().go({page, u"no.such.thing"_qs, u"99"_qs});

        const Page *shown = program.window().currentPage();
        QVERIFY(shown && !shown->title().isEmpty());
        QTRY_VERIFY(shown->isVisible());
    }

    void anOddNameIsRefusedWithWordsOrCleaned_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kept");
        QTest::newRow("10,000 letters") << QString{10'000, u'ن'} << QString{};
        QTest::newRow("nothing") << u" \u200F "_qs << QString{};
        QTest::newRow("override") << u"\u202Eanas\u202C"_qs << u"anas"_qs;
        QTest::newRow("isolates") << u"\u2067ثنا\u2069"_qs << u"ثنا"_qs;
        QTest::newRow("a new line") << u"Sana\nB"_qs << u"Sana B"_qs;
    }
    void anOddNameIsRefusedWithWordsOrCleaned()
    {
        QFETCH(QString, name);
        QFETCH(QString, kept);
        StartedProgram program{m_data->path()};
        ProfilesViewModel people{program.workspace(), program.composition().context().language};
        QSignalSpy refused{&people, &ProfilesViewModel::failed};
        QSignalSpy opened{&program.workspace(), &Workspace::profileOpened};

        people.add(name, 0);

        QCOMPARE(refused.size(), kept.isEmpty() ? 1 : 0);
        if (!kept.isEmpty()) {
            QVERIFY(opened.wait(60'000));
            QCOMPARE(program.workspace().state().entry->name, kept);
        }
        QCOMPARE(program.workspace().profiles().size(), kept.isEmpty() ? 0 : 1);
    }

    void aPackOfAnyLanguageBringsItToEveryList_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("fromRight");
        QTest::newRow("pashto, from the right") << u"pashto"_qs << u"ps"_qs << true;
        QTest::newRow("one made up, from the left") << u"made"_qs << u"qaa"_qs << false;
    }
    void aPackOfAnyLanguageBringsItToEveryList()
    {
        QFETCH(QString, fixture);
        QFETCH(QString, language);
        QFETCH(bool, fromRight);
        const PackCopy pack{u"pashto"_qs};
        if (fixture == u"made")
            renameLanguage(pack, u"ps"_qs, language);
        Options options = StartedProgram::optionsFor(m_data->path(), language);
        options.packs = {pack.folder()};
        StartedProgram program{options};
        QVERIFY(program.isUsable());
        QCOMPARE(program.notice(), QString{});

        const PageContext context = program.composition().context();
        const SettingsViewModel settings{program.workspace(), context.language, *context.program};
        LessonViewModel lesson{program.workspace(), context.language};
        QuizListModel quizzes{program.workspace(), context.language};

        QVERIFY(settings.languages().contains(language));
        QCOMPARE(context.language.isRightToLeft(), fromRight);
        QCOMPARE(QApplication::layoutDirection(), fromRight ? Qt::RightToLeft : Qt::LeftToRight);
        QVERIFY(lesson.open(u"code"_qs));
        QCOMPARE(lesson.textLanguage(), language);
        QVERIFY(lesson.title().contains(u"کوډ"_qs));
        QCOMPARE(titleOf(quizzes, u"practice"_qs), u"تمرین"_qs);
        for (const QString &page : {u"today"_qs, u"lessons"_qs, u"quizzes"_qs, u"settings"_qs, u"lesson"_qs}) {
            program.window().go({page, page == u"lesson" ? u"code"_qs : QString{}, {}});
            QVERIFY(program.window().currentPage());
        }
    }

    void whereThatLanguageIsMissingTheTextOfThePackStands()
    {
        const PackCopy pack{u"pashto"_qs};
        Options options = StartedProgram::optionsFor(m_data->path(), u"ps"_qs);
        options.packs = {pack.folder()};
        StartedProgram program{options};
        LessonViewModel lesson{program.workspace(), program.composition().context().language};

        QVERIFY(lesson.open(u"otp"_qs)); // of the pack that comes with the program, which knows no Pashto

        QVERIFY(!lesson.title().isEmpty());
        QVERIFY(lesson.textLanguage() == u"en"_qs || lesson.textLanguage() == u"ur"_qs);
        QVERIFY(!lesson.blocks().isEmpty());
    }

    void theChosenLanguageIsKeptForTheNextStart()
    {
        const PackCopy pack{u"pashto"_qs};
        Options options = StartedProgram::optionsFor(m_data->path(), {});
        options.packs = {pack.folder()};
        {
            StartedProgram program{options};
            program.composition().context().look->setLanguage(u"ps"_qs);
        }
        StartedProgram program{options};

        QCOMPARE(program.composition().context().language.language(), u"ps"_qs);
    }

private:
    [[nodiscard]] static QString titleOf(const QuizListModel &quizzes, const QString &quiz)
    {
        const QModelIndexList found = quizzes.match(quizzes.index(0), QuizListModel::SourceRole, quiz);
        return found.isEmpty() ? QString{} : found.first().data().toString();
    }

    std::unique_ptr<DataWithPeople> m_data;
};

QTEST_MAIN(AppStartTest)
#include "app_start_test.moc"
