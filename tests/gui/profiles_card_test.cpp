// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/page_stage.h>
#include <support/person_pack.h>

#include "profile_row.h"
#include "profiles_card.h"
#include "settings_page.h"

#include <ui/dialog.h>

#include <QLineEdit>

using namespace mehfooz;
using namespace mehfooz::test;

/// The people of this computer, in Settings.
class ProfilesCardTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        m_stage = std::make_unique<PageStage<SettingsPage>>(*m_looks, personPack(), Address{u"settings"_qs, {}, {}});
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongWhileANameIsChanged_data() { addEveryLook(); }
    void nothingIsWrongWhileANameIsChanged()
    {
        QFETCH(Shown, shown);
        m_stage->open().addPerson(u"ثنا"_qs);
        m_stage->show(shown);
        rows().first()->findChildren<QAbstractButton *>().first()->click();
        settle();

        QCOMPARE(m_stage->faults({u"citizen"_qs, u"student"_qs, u"low"_qs, u"literacy"_qs}), QString{});
    }

    void everybodyIsListedAndTheOneInUseIsMarked()
    {
        m_stage->open().addPerson(u"Bilal"_qs);
        m_stage->show(u"en"_qs);

        QCOMPARE(rows().size(), 2);
        QVERIFY(says(*rows().at(0), u"Sana"_qs));
        QVERIFY(says(*rows().at(0), u"In use now"_qs));
        QVERIFY(says(*rows().at(1), u"Bilal"_qs));
        QVERIFY(!says(*rows().at(1), u"In use now"_qs));
        QCOMPARE(spoken(buttonOn(*rows().at(1), u"Rename"_qs), QAccessible::Description), u"Bilal"_qs);
    }

    void aNewNameIsKeptAndToldAndTheKeyboardIsBack_data() { addLanguages(); }
    void aNewNameIsKeptAndToldAndTheKeyboardIsBack()
    {
        QFETCH(QString, language);
        m_stage->show(language);
        const QString rename = language == u"ur" ? u"نام بدلیں"_qs : u"Rename"_qs;
        m_stage->press(rename);
        QCOMPARE(QApplication::focusWidget(), field());
        QCOMPARE(field()->selectedText(), u"Sana"_qs);

        QTest::keyClicks(field(), u"Sana Khan"_qs);
        key(Qt::Key_Return);

        QTRY_VERIFY(says(*rows().first(), u"Sana Khan"_qs));
        QCOMPARE(m_stage->open().repository().list()->front().name, u"Sana Khan"_qs);
        QCOMPARE(text::withoutIsolates(m_stage->toast()), language == u"ur" ? u"اب نام یہ ہے: Sana Khan"_qs : u"The name is now Sana Khan."_qs);
        QVERIFY(!field()->isVisible());
        QCOMPARE(focusName(), rename);
    }

    void theOldNameStandsUntilTheNewOneIsKept()
    {
        m_stage->show(u"en"_qs);
        m_stage->press(u"Rename"_qs);
        QTest::keyClicks(field(), u"Noor"_qs);
        m_stage->open().storage().hold();

        m_stage->press(u"Save"_qs);
        QVERIFY(says(*rows().first(), u"Sana"_qs));
        QVERIFY(!says(*rows().first(), u"Noor"_qs));
        QVERIFY(field()->isVisible());
        QVERIFY(m_stage->toast().isEmpty());

        m_stage->open().storage().release();
        QTRY_VERIFY(says(*rows().first(), u"Noor"_qs));
        QVERIFY(!field()->isVisible());
    }

    void aNameThatCannotBeUsedStaysInTheFieldWithTheReason_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << u""_qs;
        QTest::newRow("white space") << u" \u00A0\u3000 "_qs;
        QTest::newRow("only marks of direction") << u"\u202E\u2067\u200F"_qs;
        QTest::newRow("far too long") << QString(120, u'x');
    }
    void aNameThatCannotBeUsedStaysInTheFieldWithTheReason()
    {
        QFETCH(QString, typed);
        m_stage->show(u"en"_qs);
        m_stage->press(u"Rename"_qs);
        field()->setText(typed);

        key(Qt::Key_Return);
        settle();

        QVERIFY(field()->isVisible());
        QCOMPARE(field()->text(), typed);
        QVERIFY(!spoken(field(), QAccessible::Description).isEmpty());
        QCOMPARE(QApplication::focusWidget(), field());
        QCOMPARE(m_stage->open().repository().list()->front().name, u"Sana"_qs);
        key(Qt::Key_A);
        QVERIFY(spoken(field(), QAccessible::Description).isEmpty()); // the fault goes as soon as it is mended
    }

    void aFullDiskIsToldAndTheNameIsNotLost()
    {
        m_stage->show(u"en"_qs);
        m_stage->press(u"Rename"_qs);
        QTest::keyClicks(field(), u"Noor"_qs);
        m_stage->open().repository().failing().failAlways();

        m_stage->press(u"Save"_qs);

        QTRY_VERIFY(says(*rows().first(), u"could not be saved"_qs) || says(*rows().first(), u"disk is full"_qs));
        QCOMPARE(field()->text(), u"Noor"_qs);
        m_stage->open().repository().failing().neverFail();
        m_stage->press(u"Save"_qs);
        QTRY_VERIFY(says(*rows().first(), u"Noor"_qs));
    }

    void cancelKeepsTheOldName()
    {
        m_stage->show(u"en"_qs);
        m_stage->press(u"Rename"_qs);
        QTest::keyClicks(field(), u"Noor"_qs);

        m_stage->press(u"Cancel"_qs);

        QVERIFY(!field()->isVisible());
        QCOMPARE(focusName(), u"Rename"_qs);
        m_stage->press(u"Rename"_qs);
        QCOMPARE(field()->text(), u"Sana"_qs);
    }

    void aHalfTypedNameSurvivesTheLanguage()
    {
        m_stage->show(u"en"_qs);
        m_stage->press(u"Rename"_qs);
        QTest::keyClicks(field(), u"Noo"_qs);

        m_stage->look().state().setLanguage(u"ur"_qs);
        settle();

        QCOMPARE(field()->text(), u"Noo"_qs);
        QCOMPARE(QApplication::focusWidget(), field());
        QCOMPARE(spoken(field()), u"نیا نام"_qs);
    }

    void deletingAsksFirstAndTheSafeAnswerHasTheKeyboard()
    {
        m_stage->open().addPerson(u"Bilal"_qs);
        m_stage->show(u"en"_qs);

        press(*rows().at(1), u"Delete"_qs);

        QVERIFY(dialog());
        QVERIFY(says(*dialog(), u"Delete everything of Bilal?"_qs));
        QVERIFY(says(*dialog(), u"This cannot be undone."_qs));
        QCOMPARE(focusName(), u"Keep"_qs);
        key(Qt::Key_Escape);
        settle();
        QVERIFY(!dialog());
        QCOMPARE(m_stage->open().repository().list()->size(), 2);
        QCOMPARE(spoken(m_stage->keyboard()), u"Delete"_qs);
    }

    void deletingSomebodyElseLeavesMeInPlace()
    {
        m_stage->open().addPerson(u"Bilal"_qs);
        m_stage->show(u"en"_qs);
        press(*rows().at(1), u"Delete"_qs);

        press(*dialog(), u"Delete"_qs);

        QTRY_COMPARE(rows().size(), 1);
        QCOMPARE(m_stage->open().repository().list()->front().name, u"Sana"_qs);
        QTRY_COMPARE(text::withoutIsolates(m_stage->toast()), u"Everything of Bilal is deleted."_qs);
        QVERIFY(m_stage->wentTo().isEmpty());
        QCOMPARE(spoken(m_stage->keyboard()), u"Add a person"_qs);
        QVERIFY(m_stage->open().workspace().state().entry);
    }

    void deletingTheLastPersonLeadsToTheWelcome()
    {
        m_stage->show(u"en"_qs);
        press(*rows().first(), u"Delete"_qs);

        press(*dialog(), u"Delete"_qs);

        QTRY_COMPARE(m_stage->wentTo(), u"welcome"_qs);
        QVERIFY(m_stage->open().repository().list()->isEmpty());
        QTRY_VERIFY(m_stage->open().workspace().isOpen());
        QVERIFY(!m_stage->open().workspace().state().entry); // a guest
        QVERIFY(m_stage->says(u"Nobody has a profile here yet."_qs));
    }

    void aDeletionThatTheDiskRefusesIsToldAndNobodyIsGone()
    {
        m_stage->open().addPerson(u"Bilal"_qs);
        m_stage->show(u"en"_qs);
        press(*rows().at(1), u"Delete"_qs);
        m_stage->open().repository().failing().failAlways();

        press(*dialog(), u"Delete"_qs);

        QTRY_VERIFY(!m_stage->announced().isEmpty());
        QVERIFY(m_stage->says(m_stage->announced()));
        QCOMPARE(rows().size(), 2);
        QVERIFY(m_stage->toast().isEmpty());
    }

    void aHostileNameTurnsNothingAroundIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("right-to-left override") << u"Ali\u202Egnp.exe"_qs;
        QTest::newRow("unbalanced isolates") << u"a\u2067\u2067b\u2069\u2069\u2069"_qs;
        QTest::newRow("markup") << u"<b>&amp;</b> %1 %n {{name}}"_qs;
        QTest::newRow("stacked marks") << u"Z\u0351\u036B\u0343\u036A\u0302a\u0334\u0335l\u0321g\u0362o"_qs;
        QTest::newRow("joined emoji") << u"👩‍👩‍👧‍👦👩🏽‍🚀"_qs;
        QTest::newRow("forty wide letters") << QString(40, u'W');
        QTest::newRow("Urdu with honorific") << u"محترمہ ثناء صدیقی (کراچی) ۱۲۳"_qs;
        QTest::newRow("script in quotes") << u"'; DROP TABLE profiles; --"_qs;
        QTest::newRow("a line break") << u"first\nsecond\tthird"_qs;
    }
    void aHostileNameTurnsNothingAroundIt()
    {
        QFETCH(QString, name);
        m_stage->open().addPerson(name);
        const QString kept = m_stage->open().repository().list()->last().name;
        m_stage->show({u"ur"_qs, 200, ThemeChoice::Light, pageRoom({900, 640}, 200), {}});

        QVERIFY(rows().size() == 2);
        const QString shown = rows().at(1)->face().name;
        QVERIFY(shown.startsWith(QChar{0x2068}) || shown.startsWith(QChar{0x2066}) || shown.startsWith(QChar{0x2067}));
        QCOMPARE(text::withoutIsolates(shown), text::withoutIsolates(kept));
        QVERIFY(!shown.contains(QChar{0x202E}));
        QVERIFY(!shown.contains(u'\n'));
        QCOMPARE(ui::sidewaysScrolling(m_stage->frame()).join(u'\n'), QString{});
    }

private:
    [[nodiscard]] QList<ProfileRow *> rows()
    {
        QList<ProfileRow *> found;
        for (ProfileRow *row : m_stage->page().findChildren<ProfileRow *>()) {
            if (row->isVisible())
                found.append(row);
        }
        return found;
    }
    [[nodiscard]] QLineEdit *field() { return rows().first()->findChild<QLineEdit *>(); }
    [[nodiscard]] ui::Dialog *dialog() { return m_stage->page().findChild<ui::Dialog *>(u"deleteProfile"_qs); }

    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<SettingsPage>> m_stage;
};

QTEST_MAIN(ProfilesCardTest)
#include "profiles_card_test.moc"
