// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/catalogue.h>
#include <support/lesson_pack.h>
#include <support/page_stage.h>
#include <support/row_hands.h>

#include "lessons_page.h"

#include <presentation/lessons_model.h>
#include <ui/search_field.h>

using namespace mehfooz;
using namespace mehfooz::test;

class LessonsPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        make(lessonPack());
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongOnThePage_data() { addEveryLook(); }
    void nothingIsWrongOnThePage()
    {
        QFETCH(Shown, shown);
        live();

        m_stage->show(shown);

        QCOMPARE(m_stage->faults(), QString{});
    }

    void lessonsStandUnderTheirTopics_data() { addLanguages(); }
    void lessonsStandUnderTheirTopics()
    {
        QFETCH(QString, language);

        m_stage->show(language);

        const bool urdu = language == u"ur";
        QCOMPARE(rowHeadings(list(), LessonsModel::HeadingRole),
                 urdu ? QStringList({u"بینک اور والٹ"_qs, u"سم اور شناختی کارڈ"_qs}) : QStringList({u"Bank and wallet"_qs, u"SIM and CNIC"_qs}));
        QVERIFY(rowSays(list(), urdu ? u"اپنی سمیں گنیں"_qs : u"Count your SIMs"_qs, urdu ? u"1 منٹ"_qs : u"1 minute"_qs));
        QVERIFY(rowSays(list(), urdu ? u"غلطی سے آئی رقم"_qs : u"Money by mistake"_qs, urdu ? u"5 منٹ"_qs : u"5 minutes"_qs));
        QVERIFY(rowSays(list(), urdu ? u"غلطی سے آئی رقم"_qs : u"Money by mistake"_qs, said("LessonsModel", "Not started")));
    }

    void whereOneIsIsSaidInTheRow_data() { addLanguages(); }
    void whereOneIsIsSaidInTheRow()
    {
        QFETCH(QString, language);
        live();

        m_stage->show(language);

        const QString code = language == u"ur" ? u"او ٹی پی"_qs : u"OTP"_qs;
        QVERIFY(rowSays(list(), code, said("LessonsModel", "In progress")));
        QVERIFY(rowSays(list(), code, said("LessonsModel", "Continue at part %1").arg(2)));
        QVERIFY(rowSays(list(), language == u"ur" ? u"اپنی سمیں گنیں"_qs : u"Count your SIMs"_qs, said("LessonsModel", "Completed")));
    }

    void theNextLessonHasTheOnlyFilledButton_data() { addLanguages(); }
    void theNextLessonHasTheOnlyFilledButton()
    {
        QFETCH(QString, language);
        m_stage->show(language);
        QVERIFY(m_stage->says(word("For you next")));

        m_stage->press(word("Start"));
        QCOMPARE(m_stage->wentTo(), u"lesson/sim"_qs);
        live();
        settle();
        m_stage->press(said("LessonsModel", "Continue at part %1").arg(2));

        QCOMPARE(m_stage->wentTo(), u"lesson/otp"_qs);
        QCOMPARE(ui::rivalButtons(m_stage->page()), QStringList{});
    }

    void whoHasReadEverythingIsSentToTheQuizzes_data() { addLanguages(); }
    void whoHasReadEverythingIsSentToTheQuizzes()
    {
        QFETCH(QString, language);
        for (const QString &lesson : {u"sim"_qs, u"otp"_qs, u"wallet"_qs, u"calls"_qs})
            read(lesson, true);
        m_stage->open().openProfile();

        m_stage->show(language);

        QVERIFY(m_stage->says(word("You have read every lesson. A quiz keeps it fresh.")));
        m_stage->press(word("To the quizzes"));
        QCOMPARE(m_stage->wentTo(), u"quizzes"_qs);
    }

    void theFilterNarrowsTheListAndSaysWhenNothingIsLeft_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QByteArray>("empty");
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            QTest::addRow("under way, %s", qPrintable(language)) << language << QByteArray("Under way") << QByteArray("No lesson is under way.");
            QTest::addRow("done, %s", qPrintable(language)) << language << QByteArray("Done") << QByteArray("No lesson is completed yet.");
        }
    }
    void theFilterNarrowsTheListAndSaysWhenNothingIsLeft()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, filter);
        QFETCH(QByteArray, empty);
        m_stage->show(language);

        m_stage->press(word(filter.constData()));
        QVERIFY(m_stage->says(word(empty.constData())));
        QCOMPARE(m_stage->announced(), word(empty.constData()));
        QCOMPARE(m_stage->faults(), QString{});
        live();
        settle();
        QCOMPARE(lessonRows(), 1);
        m_stage->press(word("All"));

        QCOMPARE(lessonRows(), 4);
    }

    void anEmptyFilterLeadsBackToAll_data() { addLanguages(); }
    void anEmptyFilterLeadsBackToAll()
    {
        QFETCH(QString, language);
        m_stage->show(language);
        m_stage->press(word("Done"));

        m_stage->press(word("Show all lessons"));

        QCOMPARE(lessonRows(), 4);
        QVERIFY(m_stage->button(word("All"))->isChecked());
        QVERIFY(field()->hasFocus());
    }

    void aSearchFindsInEveryWriting_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::newRow("English") << u"en"_qs << u"mistake"_qs;
        QTest::newRow("English words on an Urdu page") << u"ur"_qs << u"mistake"_qs;
        QTest::newRow("Urdu") << u"ur"_qs << u"غلطی"_qs;
        QTest::newRow("Urdu words on an English page") << u"en"_qs << u"غلطی"_qs;
        QTest::newRow("Arabic letters") << u"ur"_qs << u"غلطي"_qs;
    }
    void aSearchFindsInEveryWriting()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        m_stage->show(language);

        search(typed);

        QCOMPARE(lessonRows(), 1);
        QVERIFY(rowOf(list(), language == u"ur" ? u"غلطی سے آئی رقم"_qs : u"Money by mistake"_qs).isValid());
    }

    void aSlipIsAnsweredWithWhatWasMeant_data() { addLanguages(); }
    void aSlipIsAnsweredWithWhatWasMeant()
    {
        QFETCH(QString, language);
        m_stage->show(language);

        search(u"mistaake"_qs);
        const bool offered = m_stage->button(word("Yes, show it")) != nullptr;
        QVERIFY2(offered || m_stage->says(word("Nothing found for \"%1\".").arg(u"mistaake"_qs)) || lessonRows() == 1,
                 qPrintable(wordsOn(m_stage->page()).join(u'\n')));
        if (!offered)
            return;
        m_stage->press(word("Yes, show it"));

        QCOMPARE(lessonRows(), 1);
    }

    void nothingFoundLeadsBackToAll_data() { addLanguages(); }
    void nothingFoundLeadsBackToAll()
    {
        QFETCH(QString, language);
        m_stage->show(language);

        search(u"qqqzzz"_qs);
        QVERIFY(m_stage->says(word("Nothing found for \"%1\".").arg(u"qqqzzz"_qs)));
        QCOMPARE(m_stage->faults(), QString{});
        m_stage->press(word("Show all lessons"));

        QCOMPARE(lessonRows(), 4);
        QCOMPARE(field()->text(), QString{});
    }

    void rowsOpenByKeyAndByClick_data() { addLanguages(); }
    void rowsOpenByKeyAndByClick()
    {
        QFETCH(QString, language);
        m_stage->show(language);
        field()->setFocus(Qt::TabFocusReason);

        key(Qt::Key_Down);
        QVERIFY(list().hasFocus());
        key(Qt::Key_Return);
        const QString first = m_stage->wentTo();
        QVERIFY(first.startsWith(u"lesson/"_qs));
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QVERIFY(m_stage->wentTo() != first);

        clickRow(list(), language == u"ur" ? u"اپنی سمیں گنیں"_qs : u"Count your SIMs"_qs);
        QCOMPARE(m_stage->wentTo(), u"lesson/sim"_qs);
    }

    void theReferencePagesAreOneStepAway_data() { addLanguages(); }
    void theReferencePagesAreOneStepAway()
    {
        QFETCH(QString, language);
        m_stage->show(language);

        m_stage->press(word("Institutions, law and plan"));

        QCOMPARE(m_stage->wentTo(), u"reference"_qs);
    }

    void withoutLessonsThePageSaysSo_data() { addLanguages(); }
    void withoutLessonsThePageSaysSo()
    {
        QFETCH(QString, language);
        make(emptyPack());

        m_stage->show(language);

        QVERIFY(m_stage->says(word("There are no lessons in the packs that are open.")));
        QVERIFY(!m_stage->says(word("For you next")));
        QCOMPARE(m_stage->faults(), QString{});
    }

    void searchFilterAndFocusSurviveTheLanguage()
    {
        m_stage->show(u"en"_qs);
        field()->setFocus();
        search(u"mistake"_qs);

        m_stage->show(u"ur"_qs);

        QCOMPARE(field()->text(), u"mistake"_qs);
        QVERIFY(field()->hasFocus());
        QCOMPARE(lessonRows(), 1);
        QVERIFY(m_stage->says(u"غلطی سے آئی رقم"_qs));
        QVERIFY(!m_stage->says(u"Money by mistake"_qs));
    }

private:
    void make(Pack pack)
    {
        m_stage.reset();
        m_stage = std::make_unique<PageStage<LessonsPage>>(*m_looks, std::move(pack), Address{u"lessons"_qs, {}, {}});
    }
    void read(const QString &lesson, bool finished)
    {
        LessonPlace place{id<LessonId>(lesson), 1, 1, {}, 2, m_stage->open().now(), {}};
        if (finished)
            place.finishedAt = m_stage->open().now();
        m_stage->open().memory().lessonPlaces.append(place);
    }
    /// One lesson was read to its end, another is under way.
    void live()
    {
        read(u"sim"_qs, true);
        read(u"otp"_qs, false);
        m_stage->open().openProfile();
    }
    void search(const QString &typed)
    {
        field()->setText(typed);
        QTest::keyClick(field(), Qt::Key_Return);
        settle();
    }
    [[nodiscard]] int lessonRows()
    {
        int count = 0;
        for (int row = 0; list().isVisible() && row < list().model()->rowCount(); ++row)
            count += list().model()->index(row, 0).data(LessonsModel::HeadingRole).toBool() ? 0 : 1;
        return count;
    }
    [[nodiscard]] static QString word(const char *source) { return said("LessonsPage", source); }
    [[nodiscard]] ui::RowList &list() { return *m_stage->page().findChild<ui::RowList *>(); }
    [[nodiscard]] ui::SearchField *field() { return m_stage->page().findChild<ui::SearchField *>(); }

    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<LessonsPage>> m_stage;
};

QTEST_MAIN(LessonsPageTest)
#include "lessons_page_test.moc"
