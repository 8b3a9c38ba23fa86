// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_cases.h"

#include <ui/body_label.h>
#include <ui/heading_label.h>
#include <ui/page_audit.h>
#include <ui/toast_host.h>

#include <text/isolates.h>

#include <QLabel>
#include <QTest>

namespace mehfooz::ui {

/// Every detector, proved by a page with that very fault and by its healthy twin, in both directions and sizes.
class PageAuditTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void eachFaultIsFoundAndItsHealthyTwinIsNot_data()
    {
        QTest::addColumn<int>("index");
        test::addStageColumns();
        const QList<AuditCase> cases = auditCases();
        for (int i = 0; i < int(cases.size()); ++i)
            for (const char *language : {"en", "ur"})
                for (const double scale : {1.0, 2.0})
                    QTest::addRow("%s, %s %d %%", cases.at(i).name, language, int(scale * 100)) << i << QString::fromLatin1(language) << scale;
    }

    void eachFaultIsFoundAndItsHealthyTwinIsNot()
    {
        QFETCH(int, index);
        const AuditCase each = auditCases().at(index);

        AuditPage healthy{*m_looks, test::stageLook(), each, false};
        QCOMPARE(test::faultsOf(healthy.page()), QString{});

        AuditPage faulty{*m_looks, test::stageLook(), each, true};
        const QStringList found = each.detector(faulty.page());
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(each.fault), qPrintable(found.first()));
        QVERIFY(auditPage(faulty.page()).contains(found.first()));
    }

    void aControlThatKeepsTabIsATrap()
    {
        test::UiStage stage{*m_looks};
        for (const OddField::Habit habit : {OddField::Habit::None, OddField::Habit::Keeps, OddField::Habit::None})
            stage.put(new OddField{u"field "_qs + QString::number(int(habit)), habit});
        stage.show();

        const QStringList faults = unreachableControls(stage.page());

        QCOMPARE(faults.size(), 2);
        QVERIFY(faults.contains(u"QLineEdit \"field 1\": Tab does not go on from here"_qs));
        QVERIFY(faults.contains(u"QLineEdit \"field 0\": Tab does not come here"_qs));
    }

    void wordsOfTheOtherScriptMayStandWhereTheyBelong_data() { test::addEveryStageLook(); }
    void wordsOfTheOtherScriptMayStandWhereTheyBelong()
    {
        test::UiStage stage{*m_looks, test::stageLook()};
        const QString other = otherScript(stage.look());
        const QString own = stage.say("Your bank never asks for it.", "آپ کا بینک یہ کبھی نہیں پوچھتا۔");
        stage.addStock<QLabel>(text::isolated(other) + u' ' + own).setMargin(20);
        auto &quoted = stage.add<BodyLabel>();
        quoted.setInlines({{text::Inline::Kind::Screen, other, {}, {}}, {text::Inline::Kind::Plain, u' ' + own, {}, {}}});
        auto &message = stage.add<BodyLabel>(TextRole::Body, other);
        message.setLanguage(stage.say("ur", "en"));
        stage.show();

        QCOMPARE(test::faultsOf(stage.page()), QString{});

        message.setLanguage({});
        stage.settle();
        QCOMPARE(auditPage(stage.page()).size(), 1);
        QCOMPARE(auditPage(stage.page(), other.split(u' ')), QStringList{});
    }

    void aLanguageIsCalledByItsOwnName()
    {
        test::UiStage stage{*m_looks};
        auto &label = stage.add<BodyLabel>(TextRole::Body, u"اردو"_qs);
        stage.show();
        QCOMPARE(untranslatedUrdu(stage.page()), QStringList{});
        label.setText(u"اردو میں"_qs);
        QCOMPARE(untranslatedUrdu(stage.page()).size(), 1);
    }

    void aToastMayLieOnWords()
    {
        test::UiStage stage{*m_looks, {}, {500, 200}};
        for (int i = 0; i < 6; ++i)
            stage.add<BodyLabel>(TextRole::Body, QString::number(i) + u" accounts are safe"_qs);
        stage.column().setSpacing(0);
        ToastHost toast{stage.appearance(), &stage.page()};
        stage.show();
        toast.show(u"Saved."_qs);
        stage.settle();

        QVERIFY(toast.isVisible());
        QCOMPARE(overlappingWords(stage.page()), QStringList{});
    }

    void everyThemeIsClearEnough_data()
    {
        QTest::addColumn<int>("theme");
        for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast})
            QTest::addRow("%d", int(theme)) << int(theme);
    }
    void everyThemeIsClearEnough()
    {
        QFETCH(int, theme);
        test::UiStage stage{*m_looks, {u"en"_qs, 1, ThemeName(theme)}};
        for (const Tone tone : {Tone::Text, Tone::Secondary, Tone::Link, Tone::Firoza, Tone::Good, Tone::Warn, Tone::Bad, Tone::Plum})
            stage.add<BodyLabel>(TextRole::Small, u"Readable in every tone"_qs).setTone(tone);
        stage.show();

        QCOMPARE(paleWords(stage.page()), QStringList{});
    }

    void theFocusIsWhereItWasAfterTheAudit()
    {
        test::UiStage stage{*m_looks};
        auto &first = stage.addStock<QLineEdit>();
        auto &second = stage.addStock<QLineEdit>();
        stage.show();
        second.setFocus();

        QCOMPARE(unreachableControls(stage.page()), QStringList{});

        QVERIFY(second.hasFocus());
        QVERIFY(!first.hasFocus());
    }

    void whatIsHiddenIsNoFault()
    {
        test::UiStage stage{*m_looks};
        stage.add<BodyLabel>(TextRole::Body, u"Enough to read."_qs);
        auto &field = stage.addStock<QLineEdit>();
        auto &label = stage.addStock<QLabel>(u"Far too long for twenty pixels"_qs);
        label.setFixedWidth(20);
        stage.show();
        QCOMPARE(auditPage(stage.page()).size(), 2);

        field.hide();
        label.hide();

        QCOMPARE(test::faultsOf(stage.page()), QString{});
    }

private:
    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::PageAuditTest)
#include "page_audit_test.moc"
