// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/fake_stores.h>
#include <support/library_builder.h>
#include <support/warnings.h>

#include <presentation/search_model.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace mehfooz;
using namespace mehfooz::test;

class SearchModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_source = std::make_unique<FakePackSource>();
        m_search = std::make_unique<FakeSearchIndex>();
        Pack pack = emptyPack();
        pack.checks.append(checkItem(u"acc.pin"_qs, u"acc"_qs, u"phishing"_qs));
        pack.checks.last().title = words(u"WhatsApp has a PIN"_qs, u"واٹس ایپ پر پن لگا ہے"_qs);
        m_source->folders.insert(u"/core"_qs, {"d", std::make_shared<const Pack>(std::move(pack)), {}});
        m_workspace = std::make_unique<Workspace>(Workspace::Ports{
            &m_worker, &m_profiles, m_source.get(), nullptr, m_search.get(), [] { return QDateTime::currentDateTimeUtc(); }});
        m_language.setLanguage(u"en"_qs);
        QSignalSpy opened{m_workspace.get(), &Workspace::packsOpened};
        m_workspace->openPacks({u"/core"_qs});
        QVERIFY(opened.wait());
    }

    void whatIsFoundLeadsToItsPage()
    {
        SearchModel model{*m_workspace, m_language};
        const QAbstractItemModelTester tester{&model};
        QSignalSpy found{&model, &SearchModel::found};

        model.setQuery(u"whatsapp"_qs);

        QVERIFY(found.wait());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(SearchModel::AddressRole).toString(), u"check/acc.pin"_qs);
        QCOMPARE(model.index(0).data(SearchModel::KindWordsRole).toString(), u"Check"_qs);
        QVERIFY(model.emptyWords().isEmpty());
    }

    void nothingFoundIsSaidInWords()
    {
        SearchModel model{*m_workspace, m_language};
        QSignalSpy found{&model, &SearchModel::found};

        model.setQuery(u"zebra"_qs);

        QVERIFY(found.wait());
        QVERIFY(model.emptyWords().contains(u"zebra"));
    }

    void onlyTheLastWordsAreAnswered()
    {
        SearchModel model{*m_workspace, m_language};
        QSignalSpy found{&model, &SearchModel::found};

        model.setQuery(u"zebra"_qs);
        model.setQuery(u"pin"_qs);

        QVERIFY(found.wait());
        QCOMPARE(found.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void aBrokenIndexIsAnErrorAndNothingElse()
    {
        SearchModel model{*m_workspace, m_language};
        QSignalSpy failed{&model, &SearchModel::failed};
        m_search->failing().failAlways();

        model.setQuery(u"pin"_qs);

        QVERIFY(failed.wait());
        QCOMPARE(model.rowCount(), 0);
    }

    void oddWordsAreHarmless_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("quotes") << u"\"'*) OR 1=1 --"_qs;
        QTest::newRow("long") << QString{100'000, u'x'};
        QTest::newRow("override") << u"\u202Epin"_qs;
        QTest::newRow("surrogate") << QString{QChar{0xD800}};
        QTest::newRow("NUL") << QString{QChar{0}};
        QTest::newRow("spaces") << u"   "_qs;
    }
    void oddWordsAreHarmless()
    {
        QFETCH(QString, query);
        SearchModel model{*m_workspace, m_language};
        QSignalSpy found{&model, &SearchModel::found};

        model.setQuery(query);

        QVERIFY(found.wait());
        QVERIFY(model.query().size() <= 200);
    }

private:
    Worker m_worker;
    FakeProfileRepository m_profiles;
    std::unique_ptr<FakePackSource> m_source;
    std::unique_ptr<FakeSearchIndex> m_search;
    LanguageState m_language{u":/translations"_qs};
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(SearchModelTest)
#include "search_model_test.moc"
