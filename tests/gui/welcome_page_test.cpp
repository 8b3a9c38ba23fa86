// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/catalogue.h>
#include <support/page_stage.h>
#include <support/person_pack.h>

#include "welcome_page.h"

#include <QLineEdit>

using namespace mehfooz;
using namespace mehfooz::test;

/// The first two minutes of a person with Mehfooz.
class WelcomePageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        make(personPack());
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongOnAnyStep_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<Shown>("shown");
        for (int step = 1; step <= kSteps; ++step) {
            for (const QString &language : {u"en"_qs, u"ur"_qs}) {
                for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
                    QTest::addRow("step %d, %s, theme %d", step, qPrintable(language), int(theme))
                        << step << Shown{language, 100, theme, pageRoom({1280, 800}, 100), {}};
                }
                QTest::addRow("step %d, %s, large", step, qPrintable(language)) << step << Shown{language, 200, ThemeChoice::Light, pageRoom({1280, 800}, 200), {}};
                QTest::addRow("step %d, %s, large, narrow", step, qPrintable(language))
                    << step << Shown{language, 200, ThemeChoice::Light, pageRoom({900, 640}, 200), {}};
            }
        }
    }
    void nothingIsWrongOnAnyStep()
    {
        QFETCH(int, step);
        QFETCH(Shown, shown);
        begin(shown);

        reach(step);

        QVERIFY(isAtStep(step));
        QCOMPARE(m_stage->faults(kLatin), QString{});
    }

    void theFirstStepPromisesAndOffersBothLanguagesInTheirOwnWords_data() { addLanguages(); }
    void theFirstStepPromisesAndOffersBothLanguagesInTheirOwnWords()
    {
        QFETCH(QString, language);

        begin(language);

        QVERIFY(m_stage->button(u"English"_qs));
        QVERIFY(m_stage->button(u"اردو"_qs));
        QVERIFY(m_stage->button(language == u"ur" ? u"اردو"_qs : u"English"_qs)->isChecked());
        QVERIFY(!m_stage->button(word("Back")));
        const QString promise = said("WelcomeViewModel", "Learn to spot, prevent and survive online fraud. No account, no internet needed.");
        QCOMPARE(wordsOn(m_stage->page()).count(promise), 1);
    }

    void aLanguageIsChosenByKeyAndTheKeyboardStaysOnIt()
    {
        begin(u"en"_qs);

        m_stage->press(u"اردو"_qs);

        QCOMPARE(m_stage->look().state().look().language, u"ur"_qs);
        QCOMPARE(m_stage->frame().layoutDirection(), Qt::RightToLeft);
        QCOMPARE(focusName(), u"اردو"_qs);
        QVERIFY(m_stage->button(u"شروع کریں"_qs));
        m_stage->press(u"English"_qs);
        QVERIFY(m_stage->button(u"Start"_qs));
    }

    void theWholeWayMakesAProfileWithEverythingChosen_data() { addLanguages(); }
    void theWholeWayMakesAProfileWithEverythingChosen()
    {
        QFETCH(QString, language);
        begin(language);

        m_stage->press(word("Start"));
        m_stage->press(u"student"_qs);
        QCOMPARE(focusName(), u"student"_qs);
        m_stage->press(word("Continue"));
        m_stage->press(said("WelcomeViewModel", "Only mine"));
        typeName(u"سارہ"_qs);
        m_stage->press(word("Continue"));
        QTRY_VERIFY(m_stage->says(language == u"ur" ? u"کون سا فون؟"_qs : u"Which phone?"_qs));
        m_stage->press(language == u"ur" ? u"آئی فون"_qs : u"iPhone"_qs);
        m_stage->press(word("Continue"));
        QVERIFY(m_stage->says(language == u"ur" ? u"کیا کام؟"_qs : u"What work?"_qs));
        m_stage->press(word("Continue"));

        QTRY_COMPARE(m_stage->wentTo(), u"today"_qs);
        const Workspace &workspace = m_stage->open().workspace();
        QCOMPARE(workspace.state().entry->name, u"سارہ"_qs);
        QTRY_COMPARE(workspace.setting(u"role"_qs), u"student"_qs);
        QTRY_COMPARE(workspace.setting(u"profile.phone"_qs), u"iphone"_qs);
    }

    void everythingCanBeSkipped_data() { addLanguages(); }
    void everythingCanBeSkipped()
    {
        QFETCH(QString, language);
        begin(language);

        for (int i = 0; i < kSteps + 1; ++i) {
            m_stage->press(word("Skip"));
            QTRY_VERIFY(isAtStep(qMin(i + 2, kSteps)));
            QTRY_VERIFY(m_stage->button(word("Continue"))->isEnabled());
        }

        QTRY_COMPARE(m_stage->wentTo(), u"today"_qs);
        QCOMPARE(m_stage->open().workspace().state().entry->name, said("WelcomeViewModel", "Me"));
    }

    void everyStepHasAWayBackThatForgetsNothing_data() { addLanguages(); }
    void everyStepHasAWayBackThatForgetsNothing()
    {
        QFETCH(QString, language);
        begin(language);
        reach(2);
        m_stage->press(u"student"_qs);
        m_stage->press(word("Continue"));
        typeName(u"Sana K"_qs);

        m_stage->press(word("Back"));
        QVERIFY(isAtStep(2));
        QVERIFY(m_stage->button(u"student"_qs)->isChecked());
        m_stage->press(word("Continue"));

        QCOMPARE(nameField()->text(), u"Sana K"_qs);
        m_stage->press(word("Back"));
        m_stage->press(word("Back"));
        QVERIFY(isAtStep(1));
    }

    void anotherStepIsReadFromItsQuestion_data() { addLanguages(); }
    void anotherStepIsReadFromItsQuestion()
    {
        QFETCH(QString, language);
        begin(language);

        m_stage->press(word("Start"));
        QCOMPARE(focusName(), said("WelcomeViewModel", "Which describes you best? You can change it any time."));
        m_stage->press(word("Continue"));
        QCOMPARE(focusName(), said("WelcomeViewModel", "Is this computer yours alone?"));
        m_stage->press(word("Back"));

        QCOMPARE(focusName(), said("WelcomeViewModel", "Which describes you best? You can change it any time."));
    }

    void aGuestGoesOnWithoutAProfile_data() { addLanguages(); }
    void aGuestGoesOnWithoutAProfile()
    {
        QFETCH(QString, language);
        begin(language);
        reach(3);
        const qsizetype people = m_stage->open().repository().list().value().size();

        m_stage->press(word("Go on as a guest, nothing is kept"));

        QTRY_VERIFY(!m_stage->open().workspace().state().entry);
        QCOMPARE(m_stage->open().repository().list().value().size(), people);
    }

    void helpIsOneStepAwayFromEveryStep_data()
    {
        QTest::addColumn<int>("step");
        for (int step = 1; step <= kSteps; ++step)
            QTest::addRow("step %d", step) << step;
    }
    void helpIsOneStepAwayFromEveryStep()
    {
        QFETCH(int, step);
        begin(u"ur"_qs);
        reach(step);

        m_stage->press(u"میرے ساتھ کچھ ہو چکا ہے"_qs);

        QCOMPARE(m_stage->wentTo(), u"hacked"_qs);
    }

    void aNameThatCannotBeIsToldInThePage_data() { addLanguages(); }
    void aNameThatCannotBeIsToldInThePage()
    {
        QFETCH(QString, language);
        begin(language);
        reach(3);
        m_stage->press(said("WelcomeViewModel", "Others use it too"));

        m_stage->press(word("Continue"));

        QVERIFY(m_stage->says(said("ErrorWords", "This name can't be used. Choose a name of 1 to 40 letters.")));
        QVERIFY(isAtStep(3));
        QCOMPARE(m_stage->announced(), said("ErrorWords", "This name can't be used. Choose a name of 1 to 40 letters."));
        QCOMPARE(m_stage->faults(kLatin), QString{});
        typeName(u"Sana Z"_qs);
        m_stage->press(word("Continue"));
        QTRY_VERIFY(isAtStep(4));
        QVERIFY(!m_stage->says(said("ErrorWords", "This name can't be used. Choose a name of 1 to 40 letters.")));
    }

    void aProfileThatTheDiskRefusesIsToldAndTriedAgain_data() { addLanguages(); }
    void aProfileThatTheDiskRefusesIsToldAndTriedAgain()
    {
        QFETCH(QString, language);
        begin(language);
        reach(3);
        typeName(u"Sana Z"_qs);
        m_stage->open().repository().failing().failAlways();

        m_stage->press(word("Continue"));

        QTRY_VERIFY(!m_stage->announced().isEmpty());
        settle();
        QVERIFY(m_stage->says(m_stage->announced()));
        QVERIFY(isAtStep(3));
        QCOMPARE(nameField()->text(), u"Sana Z"_qs);
        m_stage->open().repository().failing().neverFail();
        m_stage->press(word("Continue"));
        QTRY_VERIFY(isAtStep(4));
        QCOMPARE(m_stage->open().workspace().state().entry->name, u"Sana Z"_qs);
    }

    void nobodyIsWelcomedBeforeTheDiskHasTheProfile()
    {
        begin(u"en"_qs);
        reach(3);
        typeName(u"Sana Z"_qs);
        m_stage->open().storage().hold();

        m_stage->press(u"Continue"_qs);
        QVERIFY(isAtStep(3));
        QVERIFY(!m_stage->button(u"Continue"_qs)->isEnabled());
        m_stage->open().storage().release();

        QTRY_VERIFY(isAtStep(4));
    }

    void aHalfTypedNameSurvivesTheLanguage()
    {
        begin(u"en"_qs);
        reach(3);
        typeName(u"San"_qs);

        Shown shown;
        shown.language = u"ur"_qs;
        m_stage->look().use(shown);
        settle();

        QCOMPARE(nameField()->text(), u"San"_qs);
        QVERIFY(nameField()->hasFocus());
        QVERIFY(isAtStep(3));
    }

    void tabGoesFromTheQuestionThroughTheRowsToTheButtons_data() { addLanguages(); }
    void tabGoesFromTheQuestionThroughTheRowsToTheButtons()
    {
        QFETCH(QString, language);
        begin(language);
        reach(3);

        const QStringList stops = tabStops(m_stage->page());

        const qsizetype mine = stops.indexOf(said("WelcomeViewModel", "Only mine"));
        const qsizetype name = stops.indexOf(word("Your name, or any name you like"));
        const qsizetype next = stops.indexOf(word("Continue"));
        QVERIFY2(mine >= 0 && mine < name && name < next, qPrintable(stops.join(u" | ")));
        QCOMPARE(stops.last(), word("Something has happened to me"));
    }

    void theColumnGrowsWithTheText()
    {
        begin({u"en"_qs, 100, ThemeChoice::Light, {1500, 900}, {}});
        const int narrow = m_stage->button(u"English"_qs)->width();

        m_stage->show({u"en"_qs, 150, ThemeChoice::Light, {1500, 900}, {}});

        QVERIFY(m_stage->button(u"English"_qs)->width() > narrow * 5 / 4);
    }

    void beforeThePacksAreReadTheRolesSaySo()
    {
        make(emptyPack());
        begin(u"en"_qs);

        reach(2);

        QVERIFY(m_stage->button(u"Continue"_qs)->isEnabled());
    }

private:
    static constexpr int kSteps = 4;

    void make(Pack pack)
    {
        m_stage.reset();
        m_stage = std::make_unique<PageStage<WelcomePage>>(*m_looks, std::move(pack), Address{u"welcome"_qs, {}, {}});
    }
    void begin(const Shown &shown)
    {
        m_stage->show(shown);
        m_stage->arrive({u"welcome"_qs, {}, {}});
    }
    void begin(const QString &language)
    {
        Shown shown;
        shown.language = language;
        begin(shown);
    }
    [[nodiscard]] static QString word(const char *source) { return said("WelcomePage", source); }
    [[nodiscard]] bool isAtStep(int step) const
    {
        return m_stage->says(said("WelcomeViewModel", "Step %1 of %2").arg(step).arg(kSteps));
    }
    /// Goes on without choosing anything.
    void reach(int step)
    {
        for (int at = 1; at < step; ++at) {
            m_stage->press(word(at == 1 ? "Start" : "Continue"));
            if (at == 3)
                QTRY_VERIFY(isAtStep(4));
        }
    }
    [[nodiscard]] QLineEdit *nameField() const { return m_stage->page().findChild<QLineEdit *>(); }
    void typeName(const QString &name)
    {
        nameField()->setFocus();
        nameField()->selectAll();
        nameField()->insert(name); // as a keyboard of any language does
    }

    const QStringList kLatin{u"English"_qs, u"اردو"_qs, u"citizen"_qs, u"student"_qs, u"low_literacy"_qs, u"low"_qs, u"literacy"_qs};
    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<WelcomePage>> m_stage;
};

QTEST_MAIN(WelcomePageTest)
#include "welcome_page_test.moc"
