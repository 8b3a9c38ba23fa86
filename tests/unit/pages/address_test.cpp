// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <pages/address.h>

using namespace mehfooz;

class AddressTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void addressesAreReadAndWrittenAlike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("page") << u"today"_qs << QStringList{u"today"_qs, {}, {}};
        QTest::newRow("object") << u"lesson/otp"_qs << QStringList{u"lesson"_qs, u"otp"_qs, {}};
        QTest::newRow("part") << u"lesson/otp#2"_qs << QStringList{u"lesson"_qs, u"otp"_qs, u"2"_qs};
        QTest::newRow("colon") << u"quiz/lesson:otp"_qs << QStringList{u"quiz"_qs, u"lesson:otp"_qs, {}};
    }
    void addressesAreReadAndWrittenAlike()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);

        const auto address = Address::parse(text);

        QVERIFY(address);
        QCOMPARE((QStringList{address->page, address->id, address->part}), parts);
        QCOMPARE(address->text(), text);
    }

    void emptyAndEndlessTextsAreNoAddress()
    {
        QVERIFY(!Address::parse({}));
        QVERIFY(!Address::parse(u"#2"_qs));
        QVERIFY(!Address::parse(u"lesson/"_qs + QString{10'000, u'x'}));
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "address_test.moc"
