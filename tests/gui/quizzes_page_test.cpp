// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/catalogue.h>
#include <support/kept_attempts.h>
#include <support/page_stage.h>
#include <support/quiz_pack.h>
#include <support/row_hands.h>

#include "quizzes_page.h"

#include <presentation/quiz_list_model.h>

using namespace mehfooz;
using namespace mehfooz::test;

class QuizzesPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        make(quizPack());
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongOnThePage_data() { addEveryLook(); }
    void nothingIsWrongOnThePage()
    {
        QFETCH(Shown, shown);
        live();

        m_stage->show(shown);

        QCOMPARE(m_stage->faults({u"all"_qs, u"money"_qs, u"test"_qs, u"final"_qs}), QString{});
    }

    void theKindsStandUnderTheirHeadings_data() { addLanguages(); }
    void theKindsStandUnderTheirHeadings()
    {
        QFETCH(QString, language);
        keepCard(m_stage->open(), u"pair"_qs, m_stage->open().now().addDays(-1));
        m_stage->open().openProfile();

        m_stage->show(language);

        QStringList headings;
        for (const char *each : {"Due today", "Practice: explained at once", "Tests: explained at the end", "Final quiz of your role"})
            headings.append(said("QuizListModel", each));
        QCOMPARE(rowHeadings(list(), QuizListModel::HeadingRole), headings);
    }

    void eachQuizSaysHowItStands_data() { addLanguages(); }
    void eachQuizSaysHowItStands()
    {
        QFETCH(QString, language);
        live();

        m_stage->show(language);

        const auto quiz = [&](const char *key) { return (language == u"ur" ? u"کوئز "_qs : u"Quiz "_qs) + QString::fromLatin1(key); };
        QVERIFY2(rowSays(list(), quiz("money"), said("QuizListModel", "Done")), qPrintable(wordsOfRow(rowOf(list(), quiz("money"))).join(u'|')));
        QVERIFY(rowSays(list(), quiz("test"), said("QuizListModel", "Not passed yet")));
        QVERIFY(rowSays(list(), quiz("test"), u"50"_qs));
        QVERIFY(rowSays(list(), quiz("all"), said("QuizListModel", "In progress")));
        QVERIFY(rowSays(list(), quiz("all"), said("QuizListModel", "%1 of %2 answered").arg(1).arg(8)));
        QVERIFY(rowSays(list(), quiz("final"), said("QuizListModel", "%n question(s)", 3)));
    }

    void oneDueCardIsNotTwo_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("cards");
        QTest::addColumn<QString>("words");
        QTest::newRow("one, English") << u"en"_qs << 1 << u"1 due, about 1 minute"_qs;
        QTest::newRow("one, Urdu") << u"ur"_qs << 1 << u"1 کارڈ، تقریباً 1 منٹ"_qs;
        QTest::newRow("two, English") << u"en"_qs << 2 << u"2 due, about 1 minute"_qs;
        QTest::newRow("two, Urdu") << u"ur"_qs << 2 << u"2 کارڈ، تقریباً 1 منٹ"_qs;
    }
    void oneDueCardIsNotTwo()
    {
        QFETCH(QString, language);
        QFETCH(int, cards);
        QFETCH(QString, words);
        const QStringList ideas{u"pair"_qs, u"truth"_qs};
        for (const QString &idea : ideas.first(cards))
            keepCard(m_stage->open(), idea, m_stage->open().now().addDays(-1));
        m_stage->open().openProfile();

        m_stage->show(language);

        QVERIFY(rowSays(list(), said("QuizListModel", "Reviews"), words));
        QVERIFY(m_stage->says(said("QuizzesPage", "For you next")));
    }

    void theBestNextHasTheOnlyFilledButton_data() { addLanguages(); }
    void theBestNextHasTheOnlyFilledButton()
    {
        QFETCH(QString, language);
        m_stage->show(language);

        m_stage->press(said("QuizzesPage", "Start"));
        QCOMPARE(m_stage->wentTo(), u"quiz/all"_qs);

        live();
        settle();
        m_stage->press(said("QuizzesPage", "Continue"));
        QCOMPARE(m_stage->wentTo(), u"quiz/all"_qs);
        QCOMPARE(ui::rivalButtons(m_stage->page()), QStringList{});
    }

    void rowsOpenByKeyAndByClick_data() { addLanguages(); }
    void rowsOpenByKeyAndByClick()
    {
        QFETCH(QString, language);
        m_stage->show(language);

        list().setFocus(Qt::TabFocusReason);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(m_stage->wentTo(), u"quiz/money"_qs);

        key(Qt::Key_Down); // over the heading between
        key(Qt::Key_Space);
        QCOMPARE(m_stage->wentTo(), u"quiz/test"_qs);

        clickRow(list(), language == u"ur" ? u"کوئز final"_qs : u"Quiz final"_qs);
        QCOMPARE(m_stage->wentTo(), u"quiz/final"_qs);
    }

    void aHeadingCannotBeOpened()
    {
        m_stage->show(u"en"_qs);

        clickRow(list(), u"Practice: explained at once"_qs);

        QCOMPARE(m_stage->wentTo(), QString{});
    }

    void withoutQuizzesThePageLeadsToTheLessons_data() { addLanguages(); }
    void withoutQuizzesThePageLeadsToTheLessons()
    {
        QFETCH(QString, language);
        make(emptyPack());

        m_stage->show(language);

        QVERIFY(m_stage->says(said("QuizzesPage", "There are no quizzes in the packs that are open.")));
        QCOMPARE(m_stage->faults(), QString{});
        m_stage->press(said("QuizzesPage", "To the lessons"));
        QCOMPARE(m_stage->wentTo(), u"lessons"_qs);
    }

    void theLanguageKeepsTheRowAndTheFocus()
    {
        m_stage->show(u"en"_qs);
        list().setFocus(Qt::TabFocusReason);
        key(Qt::Key_Down);

        m_stage->show(u"ur"_qs);

        QVERIFY(list().hasFocus());
        QCOMPARE(text::withoutIsolates(list().currentIndex().data().toString()), u"کوئز money"_qs);
        QCOMPARE(m_stage->page().title(), u"کوئز"_qs);
        QCOMPARE(spoken(&list()), u"تمام کوئز"_qs);
    }

    void numbersFollowTheDigits()
    {
        keepCard(m_stage->open(), u"pair"_qs, m_stage->open().now().addDays(-1));
        m_stage->open().openProfile();

        m_stage->show({u"ur"_qs, 100, ThemeChoice::Light, {1000, 800}, text::DigitStyle::Urdu});

        QVERIFY(rowSays(list(), u"دہرائی"_qs, u"۱ کارڈ، تقریباً ۱ منٹ"_qs));
        QVERIFY(rowSays(list(), u"کوئز all"_qs, u"۸ سوالات"_qs));
    }

    void aGuestSeesTheSameQuizzes()
    {
        m_stage->open().openGuest();

        m_stage->show(u"ur"_qs);

        QVERIFY(rowSays(list(), u"کوئز all"_qs, said("QuizListModel", "%n question(s)", 8)));
    }

private:
    void make(Pack pack)
    {
        m_stage.reset();
        m_stage = std::make_unique<PageStage<QuizzesPage>>(*m_looks, std::move(pack), Address{u"quizzes"_qs, {}, {}});
    }
    /// One practice was finished, one test was not passed, one quiz is under way.
    void live()
    {
        keepAttempt(m_stage->open(), u"money"_qs, {{"pair.a", 1}, {"truth", 1}});
        keepAttempt(m_stage->open(), u"test"_qs, {{"single", 0}, {"truth", 1}});
        StoredAttempt begun;
        begun.number = 3;
        begun.plan.quiz = u"all"_qs;
        begun.plan.questions = quizPack().quizzes.first().questions;
        begun.plan.startedAt = m_stage->open().now();
        begun.answers.append({id<QuestionId>(u"single"_qs), ChoiceAnswer{}, 1, false, 1, m_stage->open().now()});
        m_stage->open().memory().attempts.append(begun);
        m_stage->open().openProfile();
    }
    [[nodiscard]] ui::RowList &list() { return *m_stage->page().findChild<ui::RowList *>(); }

    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<QuizzesPage>> m_stage;
};

QTEST_MAIN(QuizzesPageTest)
#include "quizzes_page_test.moc"
