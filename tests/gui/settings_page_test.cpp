// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/page_stage.h>
#include <support/person_pack.h>

#include "settings_page.h"

#include <QAccessible>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

/// One control of the page, by words, and what a press of it changes.
struct Control {
    QString words;
    std::function<bool(const LookSettings &)> isKept;
};

} // namespace

class SettingsPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        m_stage = std::make_unique<PageStage<SettingsPage>>(*m_looks, personPack(), Address{u"settings"_qs, {}, {}});
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongOnThePage_data() { addEveryLook(); }
    void nothingIsWrongOnThePage()
    {
        QFETCH(Shown, shown);
        m_stage->open().addPerson(u"ثنا"_qs);

        m_stage->show(shown);

        QCOMPARE(m_stage->faults({u"citizen"_qs, u"student"_qs, u"low"_qs, u"literacy"_qs}), QString{});
    }

    void everyLookIsKeptAndTheKeyboardStays_data()
    {
        QTest::addColumn<Control>("control");
        const auto row = [](const char *name, const QString &words, const auto &isKept) { QTest::newRow(name) << Control{words, isKept}; };
        row("Urdu", u"اردو"_qs, [](const LookSettings &look) { return look.language == u"ur"; });
        row("Urdu digits", u"۱۲۳"_qs, [](const LookSettings &look) { return look.digits == text::DigitStyle::Urdu; });
        row("Naskh", u"Naskh"_qs, [](const LookSettings &look) { return look.urduFont == UrduFont::Naskh; });
        row("the largest text", u"200%"_qs, [](const LookSettings &look) { return look.scalePercent == 200; });
        row("dark", u"Dark"_qs, [](const LookSettings &look) { return look.theme == ThemeChoice::Dark; });
        row("contrast", u"High contrast"_qs, [](const LookSettings &look) { return look.theme == ThemeChoice::HighContrast; });
        row("as the computer", u"As the computer"_qs, [](const LookSettings &look) { return look.theme == ThemeChoice::System; });
        row("with motion", u"Gentle"_qs, [](const LookSettings &look) { return look.motion; });
    }
    void everyLookIsKeptAndTheKeyboardStays()
    {
        QFETCH(Control, control);
        m_stage->show(u"en"_qs);
        QVERIFY(!control.isKept(m_stage->look().state().look()));
        const QAbstractButton *cell = m_stage->button(control.words);
        QVERIFY(cell);

        m_stage->press(control.words);

        QVERIFY(control.isKept(m_stage->look().state().look()));
        QVERIFY(control.isKept(m_stage->look().program().kept));
        QTRY_VERIFY(control.isKept(lookFrom(m_stage->open().memory().settings, LookSettings{})));
        QCOMPARE(QApplication::focusWidget(), cell);
        QVERIFY(cell->isChecked());
    }

    void aLanguageChangesEveryWordAndTheDirectionInPlace()
    {
        m_stage->show(u"en"_qs);
        const QStringList before = wordsOn(m_stage->page());

        m_stage->press(u"اردو"_qs);

        QCOMPARE(m_stage->frame().title(), u"ترتیبات"_qs);
        QCOMPARE(m_stage->page().layoutDirection(), Qt::RightToLeft);
        QVERIFY(m_stage->says(u"لکھائی کا سائز"_qs));
        const QStringList after = wordsOn(m_stage->page());
        const QStringList same{u"English"_qs, u"Sana"_qs, u"citizen"_qs, u"student"_qs, u"low_literacy"_qs};
        for (const QString &words : before) {
            const bool isEnglish = words.contains(QRegularExpression{u"[A-Za-z]{3}"_qs}) && !same.contains(words);
            QVERIFY2(!isEnglish || !after.contains(words), qPrintable(words));
        }
    }

    void arrowsGoThroughTheCellsInTheDirectionOfReading_data() { addLanguages(); }
    void arrowsGoThroughTheCellsInTheDirectionOfReading()
    {
        QFETCH(QString, language);
        m_stage->show(language);
        m_stage->button(u"100%"_qs)->setFocus(Qt::TabFocusReason);

        key(language == u"ur" ? Qt::Key_Left : Qt::Key_Right);
        QCOMPARE(focusName(), u"125%"_qs);
        QCOMPARE(m_stage->look().state().look().scalePercent, 100); // looking is not choosing
        key(Qt::Key_Return);

        QCOMPARE(m_stage->look().state().look().scalePercent, 125);
        QCOMPARE(focusName(), u"125%"_qs);
        key(language == u"ur" ? Qt::Key_Right : Qt::Key_Left);
        QCOMPARE(focusName(), u"100%"_qs);
    }

    void aSizeBetweenTheUsualOnesIsShown_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("near the smallest") << 101;
        QTest::newRow("a step of the keys") << 130;
        QTest::newRow("near the largest") << 199;
    }
    void aSizeBetweenTheUsualOnesIsShown()
    {
        QFETCH(int, percent);
        m_stage->show({u"en"_qs, percent, ThemeChoice::Light, {1040, 800}, {}});

        const QAbstractButton *cell = m_stage->button(QString::number(percent) + u'%');
        QVERIFY(cell && cell->isChecked());
        QVERIFY(!m_stage->button(u"100%"_qs)->isChecked());

        m_stage->press(u"200%"_qs);
        QCOMPARE(m_stage->look().state().look().scalePercent, 200);
        QVERIFY(!m_stage->button(QString::number(percent) + u'%'));
        QCOMPARE(focusName(), u"200%"_qs);
        QVERIFY(m_stage->button(u"200%"_qs)->isChecked());
    }

    void keysThatChangeTheLookAreSeenHere()
    {
        m_stage->show(u"en"_qs);

        m_stage->look().state().stepScale(1);
        settle();

        QVERIFY(m_stage->button(u"110%"_qs)->isChecked());
    }

    void digitsFollowTheChoiceInUrduOnly()
    {
        m_stage->show({u"ur"_qs, 100, ThemeChoice::Light, {1000, 800}, text::DigitStyle::Urdu});
        QVERIFY(m_stage->button(u"۲۰۰%"_qs));

        m_stage->show({u"en"_qs, 100, ThemeChoice::Light, {1000, 800}, text::DigitStyle::Urdu});
        QVERIFY(m_stage->button(u"200%"_qs));
    }

    void aRoleShowsAsChosenOnlyOnceItIsKept()
    {
        m_stage->show(u"en"_qs);
        const QAbstractButton *student = m_stage->button(u"student"_qs);
        QVERIFY(student);
        m_stage->open().storage().hold();

        m_stage->press(u"student"_qs);
        QVERIFY(!student->isChecked());

        m_stage->open().storage().release();
        QTRY_VERIFY(student->isChecked());
        QCOMPARE(m_stage->open().memory().settings.value(u"role"_qs), u"student"_qs);
        QCOMPARE(QApplication::focusWidget(), student);
    }

    void aRoleThatTheDiskRefusesStaysAsItWas()
    {
        m_stage->show(u"en"_qs);
        m_stage->open().memory().failing.failAlways();
        QSignalSpy failed{&m_stage->open().workspace(), &Workspace::saveFailed};

        m_stage->press(u"student"_qs);

        QTRY_VERIFY(!failed.isEmpty());
        QVERIFY(m_stage->button(u"citizen"_qs)->isChecked());
        QVERIFY(!m_stage->button(u"student"_qs)->isChecked());
    }

    void aQuestionSaysWhyItIsAskedAndKeepsTheAnswer()
    {
        m_stage->show(u"en"_qs);
        QVERIFY(m_stage->says(u"Which phone?"_qs));
        QVERIFY(m_stage->says(u"For the menus."_qs));

        m_stage->press(u"iPhone"_qs);

        QTRY_VERIFY(m_stage->button(u"iPhone"_qs)->isChecked());
        QVERIFY(!m_stage->button(u"Android"_qs)->isChecked());
        m_stage->show(u"ur"_qs);
        QVERIFY(m_stage->button(u"آئی فون"_qs)->isChecked());
        QVERIFY(m_stage->says(u"کون سا فون؟"_qs));
    }

    void whatWasChosenIsThereAfterARestart()
    {
        m_stage->show(u"en"_qs);
        m_stage->press(u"student"_qs);
        QTRY_COMPARE(m_stage->open().memory().settings.value(u"role"_qs), u"student"_qs);

        m_stage->open().openProfile();
        m_stage->arrive({u"settings"_qs, {}, {}});

        QVERIFY(m_stage->button(u"student"_qs)->isChecked());
    }

    void aCellIsARadioButtonOfANamedGroup()
    {
        m_stage->show(u"en"_qs);
        QAbstractButton *dark = m_stage->button(u"Dark"_qs);

        QCOMPARE(roleOf(dark), QAccessible::RadioButton);
        QCOMPARE(spoken(dark->parentWidget()), u"Colours"_qs);
        QVERIFY(!QAccessible::queryAccessibleInterface(dark)->state().checked);
        m_stage->press(u"Dark"_qs);
        QVERIFY(QAccessible::queryAccessibleInterface(dark)->state().checked);
    }

    void withoutAProfileNothingIsAskedAboutThePerson()
    {
        m_stage->show(u"en"_qs);
        QVERIFY(m_stage->says(u"About you"_qs));
        m_stage->open().repository().failing().failAlways();
        QSignalSpy failed{&m_stage->open().workspace(), &Workspace::profileFailed};

        m_stage->open().workspace().openGuest();
        QVERIFY(failed.wait());
        m_stage->arrive({u"settings"_qs, {}, {}});

        QVERIFY(!m_stage->says(u"About you"_qs));
    }

    void packsAreListedAndAFolderThatIsNoneSaysSo()
    {
        m_stage->look().program().installed = {u"/core"_qs};
        m_stage->show(u"en"_qs);
        m_stage->arrive({u"settings"_qs, {}, {}});

        QVERIFY(m_stage->says(u"Core"_qs));
        QVERIFY(!m_stage->button(u"Remove this pack"_qs));
        QVERIFY(m_stage->button(u"Add a pack folder"_qs));
    }

    void buttonsLeadOn_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("address");
        QTest::newRow("stored") << u"What is stored here"_qs << u"stored"_qs;
        QTest::newRow("welcome") << u"Show the welcome again"_qs << u"welcome"_qs;
        QTest::newRow("another person") << u"Add a person"_qs << u"welcome/add"_qs;
    }
    void buttonsLeadOn()
    {
        QFETCH(QString, words);
        QFETCH(QString, address);
        m_stage->show(u"en"_qs);

        m_stage->press(words);

        QCOMPARE(m_stage->wentTo(), address);
    }

    void theScrolledPlaceStaysWhenTheLanguageChanges()
    {
        m_stage->show(u"en"_qs);
        m_stage->button(u"Add a pack folder"_qs)->setFocus();
        m_stage->scrolled().setValue(m_stage->scrolled().maximum());
        const int before = m_stage->scrolled().value();
        QVERIFY(before > 0);

        m_stage->look().state().setLanguage(u"ur"_qs);
        settle();

        QCOMPARE(focusName(), u"پیک کا فولڈر شامل کریں"_qs);
        const QWidget *still = QApplication::focusWidget();
        const int at = still->mapTo(m_stage->frame().scrollArea().viewport(), QPoint{}).y();
        QVERIFY2(at > -still->height() && at < m_stage->frame().scrollArea().viewport()->height(), qPrintable(QString::number(at)));
    }

private:
    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<SettingsPage>> m_stage;
};

Q_DECLARE_METATYPE(Control)

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
