// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/core_pack.h>
#include <support/page_stage.h>

using namespace mehfooz;
using namespace mehfooz::test;

/// Every part of every lesson, every check item and every plan of the shipped pack on its page, in both languages, with
/// the smallest and the largest text: what an author writes must fit as well as what the pages were drawn with.
class EveryTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init() { failOnUnexpectedWarning(); }

    void everyPartOfALessonStands_data() { addLooks(); }
    void everyPartOfALessonStands()
    {
        QFETCH(Shown, shown);
        const Pack pack = corePack();
        QList<Address> places;
        for (const Lesson &lesson : pack.lessons) {
            const auto *body = lesson.body(shown.language);
            QVERIFY2(body && !body->parts.isEmpty(), qPrintable(lesson.id.text()));
            for (const LessonPart &part : body->parts)
                places.append({u"lesson"_qs, lesson.id.text(), part.anchor});
            places.append({u"lesson"_qs, lesson.id.text(), u"summary"_qs});
        }

        const QString faults = faultsAt(places, shown);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void everyCheckItemStands_data() { addLooks(); }
    void everyCheckItemStands()
    {
        QFETCH(Shown, shown);
        QList<Address> places;
        const Pack pack = corePack();
        for (const CheckItem &item : pack.checks)
            places.append({u"check"_qs, item.scored.id.text(), {}});

        const QString faults = faultsAt(places, shown);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void everyPlanStands_data() { addLooks(); }
    void everyPlanStands()
    {
        QFETCH(Shown, shown);
        QList<Address> places;
        const Pack pack = corePack();
        for (const Incident &plan : pack.incidents)
            places.append({u"incident"_qs, plan.id.text(), {}});

        const QString faults = faultsAt(places, shown);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

private:
    static void addLooks()
    {
        QTest::addColumn<Shown>("shown");
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            for (const int percent : {100, 200})
                QTest::addRow("%s, %d %%", qPrintable(language), percent)
                    << Shown{language, percent, ThemeChoice::Light, pageRoom({1280, 800}, percent), {}};
        }
    }
    /// Each fault with the place where it stands; empty where there is none.
    [[nodiscard]] QString faultsAt(const QList<Address> &places, const Shown &shown)
    {
        QStringList found;
        PageStage<Page> stage{*m_looks, corePack(), places.front()};
        stage.show(shown);
        for (const Address &place : places) {
            stage.arrive(place);
            if (const QString faults = stage.faults(kLatinNames); !faults.isEmpty())
                found.append(place.text() + QStringLiteral(": ") + faults);
        }
        return found.join(u'\n');
    }

    /// Names and words of menus that stand in Latin letters in Urdu too.
    const QStringList kLatinNames{u"English"_qs, u"Windows"_qs, u"Linux"_qs, u"Enable"_qs, u"Content"_qs};
    std::unique_ptr<Looks> m_looks;
};

QTEST_MAIN(EveryTextTest)
#include "every_text_test.moc"
