// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <text/prose.h>

#include <QObject>

using namespace mehfooz::text;

class ProseTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { mehfooz::test::failOnUnexpectedWarning(); }

    void allFiveKindsAreRead()
    {
        const QList<Inline> runs = parseInlines(u"An [[otp]] is **yours**: open `Settings`, see [this](lesson:otp)."_qs);

        QCOMPARE(runs.size(), 9);
        QCOMPARE(runs[1], (Inline{Inline::Kind::Term, {}, u"term"_qs, u"otp"_qs}));
        QCOMPARE(runs[3], (Inline{Inline::Kind::Strong, u"yours"_qs, {}, {}}));
        QCOMPARE(runs[5], (Inline{Inline::Kind::Screen, u"Settings"_qs, {}, {}}));
        QCOMPARE(runs[7], (Inline{Inline::Kind::Link, u"this"_qs, u"lesson"_qs, u"otp"_qs}));
        QCOMPARE(runs[8].text, u"."_qs);
    }

    void aTermMayHaveOtherWords()
    {
        const QList<Inline> runs = parseInlines(u"[کوڈ](term:otp)"_qs);

        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0], (Inline{Inline::Kind::Term, u"کوڈ"_qs, u"term"_qs, u"otp"_qs}));
    }

    void marksThatDoNotCloseArePlain_data()
    {
        QTest::addColumn<QString>("prose");
        for (const auto *prose : {u"2 ** 3", u"a ` b", u"[[", u"[x](", u"[x](http://a.example)", u"****", u"[[]]", u"]] ** )"})
            QTest::newRow(qPrintable(QStringView{prose}.toString())) << QStringView{prose}.toString();
    }
    void marksThatDoNotCloseArePlain()
    {
        QFETCH(QString, prose);

        const QList<Inline> runs = parseInlines(prose);

        QCOMPARE(plainText(runs), prose);
        for (const Inline &run : runs)
            QCOMPARE(run.kind, Inline::Kind::Plain);
    }

    void plainTextDropsTheMarks()
    {
        QCOMPARE(plainText(parseInlines(u"**Never** press `OK` on [it](check:a.b)"_qs)), u"Never press OK on it"_qs);
    }
};

QTEST_GUILESS_MAIN(ProseTest)
#include "prose_test.moc"
