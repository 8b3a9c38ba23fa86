// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/incident_pack.h>
#include <support/page_stage.h>

#include "hacked_page.h"

#include <QLineEdit>

using namespace mehfooz;
using namespace mehfooz::test;

class HackedPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        m_stage = std::make_unique<PageStage<HackedPage>>(*m_looks, incidentPack(), Address{u"hacked"_qs, {}, {}});
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongOnThePage_data() { addEveryLook(); }
    void nothingIsWrongOnThePage()
    {
        QFETCH(Shown, shown);

        m_stage->show(shown);

        QCOMPARE(m_stage->faults(), QString{});
    }

    void everyPlanLeadsOn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("address");
        QTest::newRow("danger") << u"en"_qs << u"Someone is in danger now"_qs << u"incident/danger"_qs;
        QTest::newRow("danger, Urdu") << u"ur"_qs << u"کوئی ابھی خطرے میں ہے"_qs << u"incident/danger"_qs;
        QTest::newRow("blackmail") << u"en"_qs << u"Someone is blackmailing me"_qs << u"incident/blackmail"_qs;
        QTest::newRow("blackmail, Urdu") << u"ur"_qs << u"کوئی بلیک میل کر رہا ہے"_qs << u"incident/blackmail"_qs;
        QTest::newRow("WhatsApp") << u"en"_qs << u"My WhatsApp is taken"_qs << u"incident/whatsapp_taken"_qs;
        QTest::newRow("WhatsApp, Urdu") << u"ur"_qs << u"واٹس ایپ ہاتھ سے نکل گیا"_qs << u"incident/whatsapp_taken"_qs;
    }
    void everyPlanLeadsOn()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        QFETCH(QString, address);
        m_stage->show(language);

        m_stage->press(words);

        QCOMPARE(m_stage->wentTo(), address);
    }

    void dangerComesFirstAndOnce_data() { addLanguages(); }
    void dangerComesFirstAndOnce()
    {
        QFETCH(QString, language);
        m_stage->show(language);
        m_stage->frame().focusHeading();

        const QStringList stops = tabStops(m_stage->page());

        QCOMPARE(stops.front(), language == u"ur" ? u"کوئی ابھی خطرے میں ہے"_qs : u"Someone is in danger now"_qs);
        QVERIFY(!stops.mid(1).contains(stops.front()));
    }

    void ownWordsFindThePlan_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("English") << u"en"_qs << u"my whatsapp is hacked"_qs << u"My WhatsApp is taken"_qs;
        QTest::newRow("Urdu") << u"ur"_qs << u"واٹس ایپ ہیک ہو گیا"_qs << u"واٹس ایپ ہاتھ سے نکل گیا"_qs;
        QTest::newRow("Roman Urdu") << u"en"_qs << u"whatsapp hack ho gaya"_qs << u"My WhatsApp is taken"_qs;
        QTest::newRow("Roman Urdu on the Urdu page") << u"ur"_qs << u"blackmail kar raha hai"_qs << u"کوئی بلیک میل کر رہا ہے"_qs;
    }
    void ownWordsFindThePlan()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(QString, found);
        m_stage->show(language);

        search(typed);

        QVERIFY(m_stage->button(found));
        QVERIFY(!m_stage->announced().isEmpty());
    }

    void whatIsNotFoundIsSaidAndDangerStays()
    {
        m_stage->show(u"en"_qs);

        search(u"zebra xylophone"_qs);

        QVERIFY(m_stage->says(text::withoutIsolates(m_stage->announced())));
        QVERIFY(m_stage->button(u"Someone is in danger now"_qs));
    }

    void downGoesFromTheFieldToTheFirstTile()
    {
        m_stage->show(u"en"_qs);
        field()->setFocus();

        key(Qt::Key_Down);

        QCOMPARE(roleOf(QApplication::focusWidget()), QAccessible::Button);
        const QString tile = focusName();
        key(Qt::Key_Return);
        QVERIFY2(m_stage->wentTo().startsWith(u"incident/"), qPrintable(tile));
    }

    void theNextEmergencyBeginsWithAnEmptySearch()
    {
        m_stage->show(u"en"_qs);
        search(u"whatsapp hack ho gaya"_qs);

        m_stage->arrive({u"hacked"_qs, {}, {}});

        QCOMPARE(field()->text(), QString{});
        QVERIFY(m_stage->button(u"Someone is blackmailing me"_qs));
    }

    void aHalfTypedSearchSurvivesTheLanguage()
    {
        m_stage->show(u"en"_qs);
        field()->setFocus();
        QTest::keyClicks(field(), u"blackm"_qs);

        m_stage->look().state().setLanguage(u"ur"_qs);
        settle();

        QCOMPARE(field()->text(), u"blackm"_qs);
        QCOMPARE(QApplication::focusWidget(), field());
        QCOMPARE(m_stage->frame().title(), u"مجھے ہیک کر لیا گیا"_qs);
    }

    void aGuestIsHelpedToo()
    {
        m_stage->show(u"en"_qs);
        m_stage->open().openGuest();
        m_stage->arrive({u"hacked"_qs, {}, {}});

        m_stage->press(u"My WhatsApp is taken"_qs);

        QCOMPARE(m_stage->wentTo(), u"incident/whatsapp_taken"_qs);
    }

    void aPackWithoutPlansSaysWhatToDo()
    {
        m_stage->show(u"en"_qs);
        m_stage->open().replacePack(emptyPack());
        settle();

        QVERIFY(!field()->isVisible());
        m_stage->press(u"Settings"_qs);
        QCOMPARE(m_stage->wentTo(), u"settings"_qs);
    }

private:
    [[nodiscard]] QLineEdit *field() { return m_stage->page().findChild<QLineEdit *>(); }
    void search(const QString &words)
    {
        field()->setText(words);
        QTest::keyClick(field(), Qt::Key_Return);
        settle();
    }

    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<HackedPage>> m_stage;
};

QTEST_MAIN(HackedPageTest)
#include "hacked_page_test.moc"
