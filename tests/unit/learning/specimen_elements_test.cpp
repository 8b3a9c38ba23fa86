// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <learning/answer.h>

#include <QTest>

using namespace mehfooz;

namespace {

Specimen specimenWith(const QString &body)
{
    Specimen specimen = test::markedSpecimen(u"sms.fake"_qs, false);
    specimen.body = body;
    return specimen;
}

QStringList idsOf(const QList<SpecimenElement> &elements)
{
    QStringList ids;
    for (const SpecimenElement &element : elements)
        ids.append(element.id);
    return ids;
}

} // namespace

class SpecimenElementsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void aMessageIsCutIntoSenderSubjectAndWords()
    {
        Specimen specimen = specimenWith(u"Dear user\n\nPay {{s1|within 10}} minutes"_qs);
        specimen.subject = u"Your parcel"_qs;

        const QList<SpecimenElement> elements = elementsOf(specimen);

        QCOMPARE(idsOf(elements), (QStringList{u"from"_qs, u"subject"_qs, u"w0"_qs, u"w1"_qs, u"w2"_qs, u"w3"_qs, u"w4"_qs, u"w5"_qs}));
        QCOMPARE(elements.at(0).text, specimen.from);
        QCOMPARE(elements.at(2).text, u"Dear"_qs);
        QCOMPARE(elements.at(2).paragraph, 0);
        QCOMPARE(elements.at(4).paragraph, 2);
        QCOMPARE(elements.at(5).signId, u"s1"_qs);
        QCOMPARE(elements.at(6).signId, u"s1"_qs);
        QVERIFY(elements.at(7).signId.isEmpty());
    }

    void aMarkInsideAWordMarksTheWholeWord()
    {
        const QList<SpecimenElement> elements = elementsOf(specimenWith(u"Go to {{s2|evil.example}}."_qs));

        QCOMPARE(elements.last().text, u"evil.example."_qs);
        QCOMPARE(elements.last().signId, u"s2"_qs);
    }

    void aSenderMayBeASign()
    {
        Specimen specimen = specimenWith(u"Hello"_qs);
        specimen.from = u"{{s1|NILAM}} Bank"_qs;

        QCOMPARE(elementsOf(specimen).first().text, u"NILAM Bank"_qs);
        QCOMPARE(elementsOf(specimen).first().signId, u"s1"_qs);
        QCOMPARE(signsOf(specimen).first().elements, QStringList{u"from"_qs});
    }

    void signsMayBeNested()
    {
        const Specimen specimen = specimenWith(u"{{s1|Pay {{s2|now}} or}} lose"_qs);

        const QList<SpecimenElement> elements = elementsOf(specimen);

        QCOMPARE(elements.at(2).text, u"now"_qs);
        QCOMPARE(elements.at(2).signId, u"s2"_qs);
        QCOMPARE(elements.at(2).signIds, (QStringList{u"s1"_qs, u"s2"_qs}));
        QCOMPARE(signsOf(specimen).at(0).elements, (QStringList{u"w0"_qs, u"w1"_qs, u"w2"_qs}));
        QCOMPARE(signsOf(specimen).at(1).elements, QStringList{u"w1"_qs});
    }

    void theBodyIsReadWithoutMarks()
    {
        QCOMPARE(plainBody(specimenWith(u"Pay {{s1|within {{s2|10}} minutes}}\nnow"_qs)), u"Pay within 10 minutes\nnow"_qs);
    }

    void bracesThatAreNoMarkStayText_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("no bar") << u"a {{s1 b"_qs;
        QTest::newRow("no id") << u"a {{ |b}}"_qs;
        QTest::newRow("closing alone") << u"a }} b"_qs;
        QTest::newRow("single braces") << u"a {s1|b}"_qs;
    }
    void bracesThatAreNoMarkStayText()
    {
        QFETCH(QString, body);

        QCOMPARE(plainBody(specimenWith(body)), body);
    }

    void aMarkThatDoesNotCloseHoldsToTheEnd()
    {
        QCOMPARE(plainBody(specimenWith(u"a {{s1|b c"_qs)), u"a b c"_qs);
        QCOMPARE(signsOf(specimenWith(u"a {{s1|b c"_qs)).first().elements, (QStringList{u"w1"_qs, u"w2"_qs}));
    }

    void urduWordsAreWordsToo()
    {
        QCOMPARE(elementsOf(specimenWith(u"محترم صارف! {{s1|آج بند}} ہو گا۔"_qs)).size(), 1 + 6);
    }
};

QTEST_GUILESS_MAIN(SpecimenElementsTest)
#include "specimen_elements_test.moc"
