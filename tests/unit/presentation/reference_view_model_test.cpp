// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/lesson_pack.h>
#include <support/open_workspace.h>
#include <support/warnings.h>

#include <presentation/reference_view_model.h>
#include <text/isolates.h>

using namespace mehfooz;
using namespace mehfooz::test;

class ReferenceViewModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(lessonPack());
        m_reference = std::make_unique<ReferenceViewModel>(m_open->workspace(), m_open->language());
    }
    void cleanup()
    {
        m_reference.reset();
        m_open.reset();
    }

    void entriesStandInTheListOfTheirKind()
    {
        QCOMPARE(ids(m_reference->institutions()), QStringList{u"nccia"_qs});
        QCOMPARE(ids(m_reference->plan()), QStringList{u"point1"_qs});
        QVERIFY(!m_reference->isEmpty());
    }

    void lawsStandByYearAndOnesWithoutYearStayBehindTheirNeighbour()
    {
        QCOMPARE(ids(m_reference->laws()), (QStringList{u"eto2002"_qs, u"peco"_qs, u"peca2025"_qs}));
        QCOMPARE(m_reference->laws().at(1).year, QString{});
    }

    void anEntryTellsThenNowStatusAndWhenItWasRead()
    {
        const ShownReference nccia = m_reference->institutions().first();

        QCOMPARE(nccia.title, u"NCCIA"_qs);
        QCOMPARE(nccia.status, u"At work"_qs);
        QCOMPARE(nccia.then.first().text, u"In 2012 a cell."_qs);
        QCOMPARE(nccia.now.at(1).targetId, u"bank_own"_qs);
        QCOMPARE(nccia.source, u"Source: Arab News, 2025-06-04; read on 22 November"_qs);
    }

    void anEntryThatDoesNotAgeHasASourceWithoutDay()
    {
        Pack pack = lessonPack();
        pack.references[0].source.verifiedOn = {};
        pack.references[2].source.source.clear();
        m_open->replacePack(pack);

        QCOMPARE(m_reference->institutions().first().source, u"Source: Arab News, 2025-06-04"_qs);
        QCOMPARE(m_reference->laws().first().source, QString{});
    }

    void inUrduTheSourceKeepsItsLettersInAnIsolate()
    {
        QSignalSpy changed{m_reference.get(), &ReferenceViewModel::changed};

        m_open->language().setLanguage(u"ur"_qs);

        QCOMPARE(changed.size(), 1);
        const ShownReference nccia = m_reference->institutions().first();
        QCOMPARE(nccia.title, u"این سی سی آئی اے"_qs);
        QVERIFY(nccia.source.contains(text::isolatedLtr(u"Arab News, 2025-06-04")));
        QVERIFY(nccia.source.startsWith(u"ماخذ"));
    }

    void thePlanIsCountedByStatus()
    {
        Pack pack = lessonPack();
        for (const QString &point : {u"point2"_qs, u"point3"_qs})
            pack.references.append(referenceOf(point, u"plan"_qs, u"2013"_qs, words(point)));
        pack.references.last().status = words(u"Done"_qs);
        m_open->replacePack(pack);

        const auto counts = m_reference->planStatus();

        QCOMPARE(counts.size(), 2);
        QCOMPARE(counts.first(), std::pair(u"At work"_qs, 2));
        QCOMPARE(counts.last(), std::pair(u"Done"_qs, 1));
    }

    void aPointThatNobodyLookedIntoHasNoStatusAndIsNotCounted()
    {
        Pack pack = lessonPack();
        pack.references.append(referenceOf(u"point6"_qs, u"plan"_qs, u"2013"_qs, words(u"Talks"_qs)));
        pack.references.last().status = {};
        m_open->replacePack(pack);

        QCOMPARE(m_reference->plan().last().status, QString{});
        QCOMPARE(m_reference->planStatus(), (QList<std::pair<QString, int>>{{u"At work"_qs, 1}}));
    }

    void contactsInATextCanBeOpened()
    {
        QCOMPARE(m_reference->note(u"route"_qs, u"bank_own"_qs)->title, u"Your bank"_qs);
        QVERIFY(!m_reference->note(u"route"_qs, u"absent"_qs));
    }

    void onlyWhatIsThereCanBeAddressed()
    {
        QVERIFY(m_reference->has(u"peco"_qs));
        QVERIFY(!m_reference->has(u"absent"_qs));
        QVERIFY(!m_reference->has({}));
    }

    void aPackWithoutReferencesHasNone()
    {
        Pack pack = lessonPack();
        pack.references.clear();
        m_open->replacePack(pack);

        QVERIFY(m_reference->isEmpty());
        QVERIFY(m_reference->laws().isEmpty());
    }

private:
    [[nodiscard]] static QStringList ids(const QList<ShownReference> &rows)
    {
        QStringList found;
        for (const ShownReference &row : rows)
            found.append(row.id);
        return found;
    }

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<ReferenceViewModel> m_reference;
};

QTEST_GUILESS_MAIN(ReferenceViewModelTest)
#include "reference_view_model_test.moc"
