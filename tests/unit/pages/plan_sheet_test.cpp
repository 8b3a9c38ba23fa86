// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_sheet.h"

#include <support/incident_pack.h>
#include <support/open_workspace.h>
#include <support/urdu_letters.h>
#include <support/warnings.h>

#include <text/isolates.h>

#include <algorithm>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

using Kind = text::Block::Kind;

QString wordsOf(const text::Block &block)
{
    return text::withoutIsolates(text::plainText(block.inlines));
}

QStringList wordsOf(const ui::PrintSection &section)
{
    QStringList lines;
    for (const text::Block &block : section.blocks)
        lines.append(wordsOf(block));
    return lines;
}

QStringList titlesOf(const ui::PrintSheet &sheet)
{
    QStringList titles;
    for (const ui::PrintSection &section : sheet.sections)
        titles.append(section.title);
    return titles;
}

ui::PrintSection sectionOf(const ui::PrintSheet &sheet, const QString &title)
{
    const auto found = std::ranges::find(sheet.sections, title, &ui::PrintSection::title);
    return found == sheet.sections.end() ? ui::PrintSection{} : *found;
}

} // namespace

class PlanSheetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(incidentPack());
    }
    void cleanup() { m_open.reset(); }

    void thePartsStandInTheOrderInWhichTheyAreNeeded()
    {
        QCOMPARE(titlesOf(sheet()), (QStringList{{}, u"First 10 minutes"_qs, u"First day"_qs, u"Complaint"_qs, u"Never again"_qs, u"Do not do this"_qs,
                                                 u"If you are helping someone"_qs, u"Who can help"_qs, u"What to keep"_qs, u"The text of the complaint"_qs}));
    }

    void stepsAreNumberedAnewInEachStageAndComeWhole()
    {
        const ui::PrintSection minutes = sectionOf(sheet(), u"First 10 minutes"_qs);

        QCOMPARE(wordsOf(minutes), (QStringList{u"Register your number again. A code comes by SMS."_qs, u"Call the bank now."_qs}));
        QCOMPARE(minutes.blocks.first().kind, Kind::Numbered);
        QCOMPARE(minutes.blocks.last().number, 2);
        QCOMPARE(sectionOf(sheet(), u"First day"_qs).blocks.first().number, 1);
    }

    void contactsComeInTheirOrderWithWhatIsOutOfUse()
    {
        const QStringList lines = wordsOf(sectionOf(sheet(), u"Who can help"_qs));

        QCOMPARE(lines.first(), u"First: Your own bank: The number on your card"_qs);
        const auto has = [&](const QString &words) { return std::ranges::any_of(lines, [&](const QString &line) { return line.contains(words); }); };
        QVERIFY2(has(u"NCCIA helpline: 1799"_qs), qPrintable(lines.join(u'\n')));
        QVERIFY2(has(u"No longer: 9911. Old FIA helpline."_qs), qPrintable(lines.join(u'\n')));
        QVERIFY2(!has(u"667"_qs), "a rumour is not printed");
    }

    void theComplaintHasLinesToFillInByHand()
    {
        const QString complaint = wordsOf(sectionOf(sheet(), u"The text of the complaint"_qs)).join(u'\n');

        QVERIFY2(complaint.startsWith(u"My name is ____"_qs), qPrintable(complaint));
        QVERIFY(!complaint.contains(u"{{"_qs));
        QCOMPARE(complaint.count(u"____________"_qs), 4);
    }

    void nothingThatThePersonDidIsOnThePaper()
    {
        const ui::PrintSheet before = sheet();
        IncidentViewModel model{m_open->workspace(), m_open->language()};
        model.open(u"whatsapp_taken"_qs, {});
        model.tick(u"register"_qs, true);
        model.typeField(u"name"_qs, u"Sana"_qs);
        model.keepFields();

        const ui::PrintSheet after = sheet();

        QCOMPARE(titlesOf(after), titlesOf(before));
        for (qsizetype i = 0; i < after.sections.size(); ++i)
            QVERIFY2(!wordsOf(after.sections.at(i)).join(u' ').contains(u"Sana"_qs), qPrintable(after.sections.at(i).title));
    }

    void inUrduItIsAnUrduSheetWithTheDigitsOfThePerson()
    {
        m_open->language().setLanguage(u"ur"_qs);
        m_open->language().setDigits(text::DigitStyle::Urdu);

        const ui::PrintSheet urdu = sheet();

        QCOMPARE(urdu.language, u"ur"_qs);
        QCOMPARE(urdu.title, u"واٹس ایپ ہاتھ سے نکل گیا"_qs);
        QCOMPARE(urdu.digits, text::DigitStyle::Urdu);
        QVERIFY(urdu.footer.contains(u"۲۰۲۶"_qs));
        QCOMPARE(wordsOf(urdu.sections.at(1)).last(), u"ابھی بینک کو کال کریں۔"_qs);
        for (const QString &words : {urdu.header, urdu.footer, urdu.pageWords, urdu.sections.at(1).title})
            QVERIFY2(hasUrdu(words), qPrintable(words));
    }

    void aPlanWithoutPartsPrintsWhatItHas()
    {
        const Incident *blackmail = m_open->workspace().library().incident(id<IncidentId>(u"blackmail"_qs));
        const ui::PrintSheet bare = planSheet(*blackmail, m_open->workspace().library(), m_open->language(), {2026, 11, 22});

        QCOMPARE(bare.title, u"Someone is blackmailing me"_qs);
        QCOMPARE(titlesOf(bare), QStringList{QString{}});
        QVERIFY(wordsOf(bare.sections.first()).first().startsWith(u"It is not your fault."_qs));
        QVERIFY(bare.footer.contains(u"22 November 2026"_qs));
    }

private:
    [[nodiscard]] ui::PrintSheet sheet() const
    {
        const Library &library = m_open->workspace().library();
        return planSheet(*library.incident(id<IncidentId>(u"whatsapp_taken"_qs)), library, m_open->language(), {2026, 11, 22});
    }

    std::unique_ptr<OpenWorkspace> m_open;
};

QTEST_GUILESS_MAIN(PlanSheetTest)
#include "plan_sheet_test.moc"
