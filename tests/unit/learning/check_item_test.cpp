// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/library_builder.h>
#include <support/warnings.h>

#include <base/digest.h>
#include <learning/check_item.h>

#include <QTest>

using namespace mehfooz;
using test::id;

class CheckItemTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void theFactorFallsWithTheGrade()
    {
        QCOMPARE(evidenceFactor(EvidenceGrade::A), 1.0);
        QCOMPARE(evidenceFactor(EvidenceGrade::B), 0.8);
        QCOMPARE(evidenceFactor(EvidenceGrade::C), 0.6);
        QCOMPARE(evidenceFactor(EvidenceGrade::D), 0.4);
    }

    void everyValueHasAKeyThatLeadsBack()
    {
        for (const CheckValue value : {CheckValue::Unknown, CheckValue::Yes, CheckValue::Partly, CheckValue::No, CheckValue::NotApplicable})
            QCOMPARE(checkValueFromKey(toKey(value)), std::optional{value});
        QVERIFY(!checkValueFromKey(u"maybe"));
        QCOMPARE(toKey(CheckValue::NotApplicable), u"na"_qs);
    }

    void theCatalogueIdIsTheDigestOfSortedLines()
    {
        const QString id = catalogueId({{test::id<PackId>(u"core"_qs), 3, {}}, {test::id<PackId>(u"bank"_qs), 12, {}}});

        QCOMPARE(id, QString::fromLatin1(sha256Hex("bank@12\ncore@3\n")));
    }

    void aPackThatIsBeingWrittenAddsItsFieldsToTheId()
    {
        const QString id = catalogueId({{test::id<PackId>(u"core"_qs), 3, u"abc"_qs}});

        QCOMPARE(id, QString::fromLatin1(sha256Hex("core@3+abc\n")));
    }
};

QTEST_GUILESS_MAIN(CheckItemTest)
#include "check_item_test.moc"
