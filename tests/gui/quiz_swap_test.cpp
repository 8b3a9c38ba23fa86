// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiz_page_fixture.h"

#include <QTemporaryDir>

using namespace mehfooz;
using namespace mehfooz::test;

/// Language, theme and size of text change in the middle of a quiz: nothing that was given is lost.
class QuizSwapTest final : public QuizPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeLooks(); }
    void init() { failOnUnexpectedWarning(); }
    void cleanup() { m_stage.reset(); }

    void aHalfGivenAnswerSurvivesTheLanguage_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        for (const QString &question : questionOfEveryType()) {
            QTest::addRow("%s, English to Urdu", qPrintable(question)) << question << u"en"_qs << u"ur"_qs;
            QTest::addRow("%s, Urdu to English", qPrintable(question)) << question << u"ur"_qs << u"en"_qs;
        }
    }
    void aHalfGivenAnswerSurvivesTheLanguage()
    {
        QFETCH(QString, question);
        QFETCH(QString, from);
        QFETCH(QString, to);
        begin(packBeginningWith(question), u"one"_qs, from);
        hands(Hand::Keyboard).giveRight(questionOfPack(question));

        swapTo(to);

        QVERIFY(says(questionOfPack(question).ask.in(to)));
        QVERIFY(!says(questionOfPack(question).ask.in(from)));
        QCOMPARE(m_stage->frame().layoutDirection(), to == u"ur" ? Qt::RightToLeft : Qt::LeftToRight);
        QVERIFY(m_stage->open().memory().attempts.isEmpty());
        m_stage->press(word("Check my answer"));
        QTRY_COMPARE(answerCount(), 1);
        QCOMPARE(lastAnswer().score, 1.0);
    }

    void theFocusStaysOnTheSameControl_data()
    {
        QTest::addColumn<QString>("question");
        for (const QString &question : questionOfEveryType())
            QTest::newRow(qPrintable(question)) << question;
    }
    void theFocusStaysOnTheSameControl()
    {
        QFETCH(QString, question);
        begin(packBeginningWith(question), u"one"_qs);
        hands(Hand::Keyboard).giveRight(questionOfPack(question));
        const QWidget *before = QApplication::focusWidget();
        QVERIFY(before && m_stage->page().isAncestorOf(before));

        swapTo(u"ur"_qs);

        QCOMPARE(QApplication::focusWidget(), before);
    }

    void anExplanationFollowsTheLanguage_data()
    {
        QTest::addColumn<QString>("question");
        for (const QString &question : questionOfEveryType())
            QTest::newRow(qPrintable(question)) << question;
    }
    void anExplanationFollowsTheLanguage()
    {
        QFETCH(QString, question);
        begin(packBeginningWith(question), u"one"_qs);
        hands(Hand::Keyboard).giveWrong(questionOfPack(question));
        check();

        swapTo(u"ur"_qs);

        QVERIFY(says(word("No harm done. This comes back in your reviews.")));
        const QStringList now = explanationsOf(questionOfPack(question), u"ur"_qs);
        for (const QString &text : now)
            QVERIFY2(says(text), qPrintable(text));
        const QStringList then = explanationsOf(questionOfPack(question), u"en"_qs);
        for (const QString &text : then)
            QVERIFY2(!says(text), qPrintable(text));
        QCOMPARE(answerCount(), 1);
    }

    void anOpenHintAndAFaultFollowTheLanguage()
    {
        begin(packBeginningWith(u"single"_qs), u"one"_qs);
        m_stage->press(word("Hint"));
        swapTo(u"ur"_qs);
        QVERIFY(says(questionOfPack(u"single"_qs).hint.in(u"ur"_qs)));

        m_stage->arrive(at(u"one"_qs));
        hands(Hand::Keyboard).giveRight(questionOfPack(u"single"_qs));
        m_stage->open().memory().failing.failAlways();
        key(Qt::Key_Return);
        QTRY_VERIFY(m_stage->button(word("Try again")));
        swapTo(u"en"_qs);

        QVERIFY(m_stage->button(u"Try again"_qs));
        QCOMPARE(ui::untranslatedLatin(m_stage->page()), QStringList{});
    }

    void theScrollPlaceStaysAndSoDoesTheAnswerInEveryTheme_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("dark") << ThemeChoice::Dark;
        QTest::newRow("high contrast") << ThemeChoice::HighContrast;
    }
    void theScrollPlaceStaysAndSoDoesTheAnswerInEveryTheme()
    {
        QFETCH(ThemeChoice, theme);
        Shown shown{u"en"_qs, 100, ThemeChoice::Light, {812, 460}, {}};
        begin(packBeginningWith(u"multiple"_qs), u"one"_qs, shown);
        hands(Hand::Keyboard).giveRight(questionOfPack(u"multiple"_qs));
        m_stage->scrolled().setValue(m_stage->scrolled().maximum());
        const int place = m_stage->scrolled().value();
        QVERIFY(place > 0);

        shown.theme = theme;
        m_stage->look().use(shown);
        settle();

        QCOMPARE(m_stage->scrolled().value(), place);
        check();
        QCOMPARE(lastAnswer().score, 1.0);
        QCOMPARE(m_stage->faults(), QString{});
    }

    void largerTextLosesNothing_data() { addLanguages(); }
    void largerTextLosesNothing()
    {
        QFETCH(QString, language);
        begin(packBeginningWith(u"matching"_qs), u"one"_qs, language);
        hands(Hand::Keyboard).giveRight(questionOfPack(u"matching"_qs));

        for (const int percent : {125, 150, 175, 200}) {
            m_stage->show({language, percent, ThemeChoice::Light, pageRoom({900, 640}, percent), {}});
            QCOMPARE(ui::clippedInk(m_stage->page()).join(u'\n'), QString{});
            QCOMPARE(ui::sidewaysScrolling(m_stage->page()).join(u'\n'), QString{});
        }

        m_stage->press(word("Check my answer"));
        QTRY_COMPARE(answerCount(), 1);
        QCOMPARE(lastAnswer().score, 1.0);
    }

    void digitsFollowTheSettingOnThePage()
    {
        begin(packBeginningWith(u"ordering"_qs), u"one"_qs, u"ur"_qs);

        Shown shown{u"ur"_qs, 100, ThemeChoice::Light, {1000, 800}, text::DigitStyle::Urdu};
        m_stage->look().use(shown);
        settle();

        QVERIFY(says(said("QuizViewModel", "Question %1 of %2").arg(u"۱"_qs, u"۲"_qs)));
        QVERIFY(named<QWidget>(m_stage->page(), u"۱, "_qs));
    }

    void signsOnAPictureAreMarkedByKeyboardAndMouse_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Hand>("hand");
        QTest::newRow("English, keyboard") << u"en"_qs << Hand::Keyboard;
        QTest::newRow("English, mouse") << u"en"_qs << Hand::Mouse;
        QTest::newRow("Urdu, keyboard") << u"ur"_qs << Hand::Keyboard;
        QTest::newRow("Urdu, mouse") << u"ur"_qs << Hand::Mouse;
    }
    void signsOnAPictureAreMarkedByKeyboardAndMouse()
    {
        QFETCH(QString, language);
        QFETCH(Hand, hand);
        const QTemporaryDir folder{QDir::tempPath() + u"/pack محفوظ XXXXXX"_qs};
        begin(picturePack(folder.path()), u"one"_qs, language);
        QWidget *picture = named<QWidget>(m_stage->page(), language == u"ur" ? u"ایک پوسٹر"_qs : u"A poster"_qs);
        QVERIFY(picture);

        if (hand == Hand::Mouse) {
            click(picture, {picture->width() / 2, 100});
        } else {
            key(Qt::Key_Down);
            QVERIFY(picture->hasFocus());
            key(Qt::Key_Space);
        }
        swapTo(language == u"ur" ? u"en"_qs : u"ur"_qs);
        m_stage->press(word("Check my answer"));

        QTRY_COMPARE(answerCount(), 1);
        QCOMPARE(lastAnswer().score, 1.0);
        QVERIFY(says(said("SignList", "Caught")));
        QCOMPARE(m_stage->faults(), QString{});
    }

private:
    void swapTo(const QString &language)
    {
        Shown shown;
        shown.language = language;
        m_stage->look().use(shown);
        m_language = language;
        settle();
    }
    /// One sign covers the middle of the picture, where the crosshair begins.
    [[nodiscard]] static Pack picturePack(const QString &folder)
    {
        QImage poster{400, 200, QImage::Format_RGB32};
        poster.fill(Qt::lightGray);
        poster.save(folder + u"/poster.png"_qs);
        Hotspot hotspot;
        hotspot.regions = {{id<OptionId>(u"code"_qs), {100, 50, 200, 100}, words(u"The code leads elsewhere."_qs, u"کوڈ کہیں اور لے جاتا ہے۔"_qs)}};
        Question question = questionOf(u"poster"_qs, u"money"_qs, u"Mark what is strange."_qs, std::move(hotspot));
        question.picture = Picture{u"poster.png"_qs, words(u"A poster"_qs, u"ایک پوسٹر"_qs)};
        Pack pack = quizPack();
        pack.manifest.directory = folder;
        pack.questions.append(question);
        pack.quizzes.append(quizOf(u"one"_qs, QuizKind::Practice, {u"poster"_qs}));
        return pack;
    }
};

QTEST_MAIN(QuizSwapTest)
#include "quiz_swap_test.moc"
