// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <presentation/complaint_text.h>
#include <text/isolates.h>

using namespace mehfooz;
using namespace mehfooz::test;

class ComplaintTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void whatWasTypedStandsInTheText()
    {
        QCOMPARE(filledComplaint(u"I am {{name}}, {{name}}."_qs, {{u"name"_qs, u" Sana "_qs}}, {u"name"_qs}),
                 u"I am \u2068Sana\u2069, \u2068Sana\u2069."_qs);
    }

    void anEmptyFieldLeavesALine()
    {
        QCOMPARE(filledComplaint(u"Since {{when}}."_qs, {{u"when"_qs, u"  "_qs}}, {u"when"_qs}), u"Since ____________."_qs);
    }

    void whatTheFormDoesNotAskForStaysAsItStands()
    {
        QCOMPARE(filledComplaint(u"{{other}} {{Bad Key}} {{"_qs, {{u"other"_qs, u"x"_qs}}, {u"name"_qs}), u"{{other}} {{Bad Key}} {{"_qs);
    }

    void whatWasTypedIsNeverReadAsATemplate()
    {
        QCOMPARE(text::withoutIsolates(filledComplaint(u"{{a}} {{b}}"_qs, {{u"a"_qs, u"{{b}} %1"_qs}, {u"b"_qs, u"B"_qs}}, {u"a"_qs, u"b"_qs})),
                 u"{{b}} %1 B"_qs);
    }

    void everyLineHasAnIsolateOfItsOwn()
    {
        QCOMPARE(filledComplaint(u"{{a}}"_qs, {{u"a"_qs, u"one\ntwo"_qs}}, {u"a"_qs}), u"\u2068one\u2069\n\u2068two\u2069"_qs);
    }
};

QTEST_GUILESS_MAIN(ComplaintTextTest)
#include "complaint_text_test.moc"
