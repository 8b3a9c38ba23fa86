// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <text/localized_text.h>

#include <QObject>

using mehfooz::text::LocalizedText;

class LocalizedTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { mehfooz::test::failOnUnexpectedWarning(); }

    void anyLanguageCanBeAsked()
    {
        LocalizedText text;
        text.set(u"en"_qs, u"Water"_qs);
        text.set(u"sd"_qs, u"پاڻي"_qs);

        QCOMPARE(text.in(u"sd"), u"پاڻي"_qs);
        QCOMPARE(text.in(u"ps"), u"Water"_qs);
        QVERIFY(text.has(u"en"));
        QVERIFY(!text.has(u"ps"));
    }

    void aTextCanBeReplaced()
    {
        LocalizedText text{{{u"en"_qs, u"old"_qs}}};

        text.set(u"en"_qs, u"new"_qs);

        QCOMPARE(text.entries().size(), 1);
        QCOMPARE(text.in(u"en"), u"new"_qs);
    }

    void anEmptyTextIsEmptyInEveryLanguage()
    {
        QVERIFY(LocalizedText{}.isEmpty());
        QVERIFY(LocalizedText{}.in(u"en").isEmpty());
    }
};

QTEST_GUILESS_MAIN(LocalizedTextTest)
#include "localized_text_test.moc"
