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

    void advisoriesInForceStandFirstAndTheNewestOfThemOnTop()
    {
        openAdvisories();

        const QList<ShownReference> rows = m_reference->advisories();

        QCOMPARE(ids(rows), (QStringList{u"newer"_qs, u"last_day"_qs, u"over"_qs, u"long_over"_qs}));
        QVERIFY(!rows.at(0).isOver && !rows.at(1).isOver);
        QVERIFY(rows.at(2).isOver && rows.at(3).isOver);
        QVERIFY(!ids(m_reference->institutions()).contains(u"over"_qs));
    }

    void anAdvisorySaysHowLongItIsInForceOrThatItHasEnded()
    {
        openAdvisories();

        const QList<ShownReference> rows = m_reference->advisories();

        QCOMPARE(rows.at(0).validity, u"Issued on 1 November, in force until 1 March 2027"_qs);
        QCOMPARE(rows.at(2).validity, u"This notice ended on 21 November"_qs);
        QCOMPARE(rows.at(3).validity, u"This notice ended on 4 May 2025"_qs);
        m_open->language().setLanguage(u"ur"_qs);
        QCOMPARE(text::withoutIsolates(m_reference->advisories().at(0).validity), u"1 نومبر کو جاری ہوا، 1 مارچ 2027 تک نافذ ہے"_qs);
        QCOMPARE(text::withoutIsolates(m_reference->advisories().at(2).validity), u"یہ انتباہ 21 نومبر کو ختم ہو گیا"_qs);
    }

    void nothingElseHasDays()
    {
        for (const ShownReference &row : m_reference->institutions() + m_reference->laws() + m_reference->plan())
            QVERIFY2(row.validity.isEmpty() && !row.isOver, qPrintable(row.id));
    }

    void careersHaveTheirOwnList()
    {
        Pack pack = lessonPack();
        pack.references.append(referenceOf(u"defender"_qs, u"career"_qs, {}, words(u"Defender"_qs)));
        m_open->replacePack(pack);

        QCOMPARE(ids(m_reference->careers()), QStringList{u"defender"_qs});
        QCOMPARE(ids(m_reference->institutions()), QStringList{u"nccia"_qs});
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
    /// On 22 November 2026, the day of these tests: two in force, one that ended yesterday, one of last year.
    void openAdvisories()
    {
        Pack pack = lessonPack();
        pack.references.append(advisoryOf(u"long_over"_qs, {2024, 5, 4}, {2025, 5, 4}));
        pack.references.append(advisoryOf(u"last_day"_qs, {2025, 11, 22}, {2026, 11, 22}));
        pack.references.append(advisoryOf(u"over"_qs, {2025, 11, 21}, {2026, 11, 21}));
        pack.references.append(advisoryOf(u"newer"_qs, {2026, 11, 1}, {2027, 3, 1}));
        m_open->replacePack(pack);
    }
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
