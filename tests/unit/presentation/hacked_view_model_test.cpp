// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/bare_workspace.h>
#include <support/incident_pack.h>
#include <support/warnings.h>

#include <presentation/hacked_view_model.h>
#include <text/isolates.h>

using namespace mehfooz;
using namespace mehfooz::test;

class HackedViewModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_bare = std::make_unique<BareWorkspace>();
        m_model = std::make_unique<HackedViewModel>(m_bare->workspace(), m_bare->language());
    }

    void cleanup()
    {
        m_model.reset();
        m_bare.reset();
    }

    void dangerComesFirst()
    {
        m_bare->openPack(incidentPack());

        QCOMPARE(ids(), (QStringList{u"danger"_qs, u"whatsapp_taken"_qs, u"blackmail"_qs}));
        QVERIFY(m_model->tiles().first().isDanger);
        QCOMPARE(m_model->tiles().at(1).title, u"My WhatsApp is taken"_qs);
        QVERIFY(m_model->emptyWords().isEmpty());
    }

    void dangerStaysInReachWhateverIsSearched()
    {
        QVERIFY(!m_model->danger());
        m_bare->openPack(incidentPack());

        m_model->setQuery(u"blackmail"_qs);

        QCOMPARE(ids(), QStringList{u"blackmail"_qs});
        QCOMPARE(m_model->danger()->id, u"danger"_qs);
    }

    void everyPlanHasAPictureAlsoAnUnknownOne()
    {
        Pack pack = incidentPack();
        pack.incidents.append(plan(u"of_another_pack"_qs, words(u"Something else"_qs), {}));
        m_bare->openPack(std::move(pack));

        QCOMPARE(m_model->tiles().last().id, u"of_another_pack"_qs);
        QCOMPARE(m_model->tiles().last().icon, u"life-buoy"_qs);
        QCOMPARE(m_model->tiles().first().icon, u"siren"_qs);
    }

    void aPersonIsFoundInAnyLanguage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");

        QTest::newRow("english") << u"my whatsapp was HACKED yesterday"_qs << u"whatsapp_taken"_qs;
        QTest::newRow("roman urdu") << u"mera whatsapp hack ho gaya hai"_qs << u"whatsapp_taken"_qs;
        QTest::newRow("urdu") << u"واٹس ایپ ہیک"_qs << u"whatsapp_taken"_qs;
        QTest::newRow("arabic letters") << u"واٹس ایپ هيک"_qs << u"whatsapp_taken"_qs;
        QTest::newRow("title") << u"بلیک میل"_qs << u"blackmail"_qs;
        QTest::newRow("beginning of a word") << u"blackm"_qs << u"blackmail"_qs;
        QTest::newRow("joined up") << u"واٹسایپ"_qs << u"whatsapp_taken"_qs;
    }

    void aPersonIsFoundInAnyLanguage()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        m_bare->openPack(incidentPack());

        m_model->setQuery(typed);

        QCOMPARE(ids(), QStringList{found});
        QCOMPARE(m_model->resultWords(), u"1 plan fits"_qs);
    }

    void aWordThatEveryPlanHasDoesNotHideTheRightOne()
    {
        m_bare->openPack(incidentPack());

        m_model->setQuery(u"someone afraid"_qs);

        QCOMPARE(m_model->tiles().first().id, u"danger"_qs);
    }

    void nothingFoundStillOffersEveryPlan()
    {
        m_bare->openPack(incidentPack());

        m_model->setQuery(u"qqqq"_qs);

        QCOMPARE(m_model->tiles().size(), 3);
        QCOMPARE(text::withoutIsolates(m_model->resultWords()), u"Nothing found for \"qqqq\". Choose the nearest below."_qs);
    }

    void aSlipOfTheFingerIsUnderstood()
    {
        m_bare->openPack(incidentPack());

        m_model->setQuery(u"whatsepp"_qs);

        QCOMPARE(text::withoutIsolates(m_model->resultWords()), u"Nothing found for \"whatsepp\". Did you mean \"WhatsApp\"?"_qs);
        QCOMPARE(m_model->tiles().size(), 3);
    }

    void emptyingTheSearchBringsAllBack()
    {
        m_bare->openPack(incidentPack());
        m_model->setQuery(u"blackmail"_qs);
        QCOMPARE(m_model->tiles().size(), 1);

        m_model->setQuery(u"  "_qs);

        QCOMPARE(m_model->tiles().size(), 3);
        QVERIFY(m_model->resultWords().isEmpty());
    }

    void naughtyTextIsSearchedAndNothingElse()
    {
        m_bare->openPack(incidentPack());

        for (const QString &typed : {QString{10'000, u'x'}, u"\u202Eevil\u0000"_qs, u"'; DROP TABLE plans;--"_qs, u"%1 %2 %n"_qs, u"\U0001F4A9"_qs}) {
            m_model->setQuery(typed);
            QCOMPARE(m_model->tiles().size(), 3);
            QVERIFY(!m_model->resultWords().isEmpty());
        }
        QVERIFY(m_model->query().size() <= 200);
    }

    void withoutAPackItSaysWhatToDo()
    {
        QCOMPARE(m_model->emptyWords(), u"Loading…"_qs);
        QSignalSpy opened{&m_bare->workspace(), &Workspace::packsOpened};

        m_bare->workspace().openPacks({});

        QVERIFY(opened.wait());
        QVERIFY(m_model->tiles().isEmpty());
        QVERIFY(m_model->emptyWords().startsWith(u"The plans could not be read"_qs));
    }

    void tilesFollowTheLanguage()
    {
        m_bare->openPack(incidentPack());
        QSignalSpy changed{m_model.get(), &HackedViewModel::changed};

        m_bare->language().setLanguage(u"ur"_qs);

        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_model->tiles().first().title, u"کوئی ابھی خطرے میں ہے"_qs);
    }

private:
    QStringList ids() const
    {
        QStringList found;
        for (const PlanTile &tile : m_model->tiles())
            found.append(tile.id);
        return found;
    }

    std::unique_ptr<BareWorkspace> m_bare;
    std::unique_ptr<HackedViewModel> m_model;
};

QTEST_GUILESS_MAIN(HackedViewModelTest)
#include "hacked_view_model_test.moc"
