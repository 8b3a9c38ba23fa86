// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of the pack that comes with the program, beyond what its checker holds.
#include <support/cli_run.h>
#include <support/warnings.h>

#include <content/folder_pack_source.h>
#include <learning/library.h>

using namespace mehfooz;
using namespace mehfooz::test;

class CorePackTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto pack = FolderPackSource{}.compile(corePack(), {}).pack;
        QVERIFY(pack);
        m_library = Library::merge({pack});
    }
    void init() { failOnUnexpectedWarning(); }

    void whatNobodyLookedIntoSaysSoAndHasNoStatus_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : {u"point6"_qs, u"point7"_qs, u"pisa"_qs, u"media_workshop"_qs})
            QTest::newRow(qPrintable(id)) << id;
    }
    void whatNobodyLookedIntoSaysSoAndHasNoStatus()
    {
        QFETCH(QString, id);
        const ReferenceEntry *entry = m_library->reference(ReferenceId::parse(id).value());

        QVERIFY(entry);
        QVERIFY2(entry->status.isEmpty(), qPrintable(entry->status.in(u"en")));
        const QString now = entry->now.in(u"en");
        QVERIFY2(now.contains(u"not known"_qs, Qt::CaseInsensitive) || now.contains(u"was not checked"_qs), qPrintable(now));
        QVERIFY(entry->now.has(u"ur"));
    }

    void thePlanHasSevenPointsAndTheOthersHaveAStatusInBothLanguages()
    {
        int points = 0;
        int withStatus = 0;
        for (const ReferenceEntry &entry : m_library->content().references) {
            if (entry.kind != u"plan")
                continue;
            ++points;
            if (entry.status.isEmpty())
                continue;
            ++withStatus;
            QVERIFY2(entry.status.has(u"en") && entry.status.has(u"ur"), qPrintable(entry.id.text()));
        }
        QCOMPARE(points, 7);
        QCOMPARE(withStatus, 5);
    }

    void everyLessonOfEveryRoleIsThere()
    {
        for (const Role &role : m_library->content().roles) {
            QVERIFY2(!role.lessons.isEmpty(), qPrintable(role.id.text()));
            for (const LessonId &id : role.lessons) {
                const Lesson *lesson = m_library->lesson(id);
                QVERIFY2(lesson, qPrintable(id.text()));
                QVERIFY2(lesson->body(u"ur"_qs) && lesson->body(u"en"_qs), qPrintable(id.text()));
            }
        }
    }

    void everyPlanTellsWhomToCallAndWhatNeverToDo()
    {
        for (const Incident &plan : m_library->content().incidents) {
            QVERIFY2(!plan.routes.isEmpty() && !plan.never.isEmpty() && !plan.stages.isEmpty(), qPrintable(plan.id.text()));
            for (const RouteId &route : plan.routes)
                QVERIFY2(m_library->route(route), qPrintable(route.text()));
        }
    }

    void noIdOfOneKindIsTwice()
    {
        QSet<QString> seen;
        for (const Question &question : m_library->content().questions) {
            QVERIFY2(!seen.contains(question.id.text()), qPrintable(question.id.text()));
            seen.insert(question.id.text());
        }
        QVERIFY(seen.size() > 50);
    }

private:
    std::shared_ptr<const Library> m_library;
};

QTEST_GUILESS_MAIN(CorePackTest)
#include "core_pack_test.moc"
