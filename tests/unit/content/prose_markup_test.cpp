// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose_markup.h"
#include "readable_prose.h"
#include "sign_marks.h"

#include <support/warnings.h>

#include <QTest>

using namespace mehfooz;

/// Marks in prose, in specimens and in templates.
class ProseMarkupTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void theAllowedMarksAreFine_data()
    {
        QTest::addColumn<QString>("prose");
        for (const char *prose : {"plain words", "press `Settings & more`", "**strong** words", "a [[otp]] and [its words](term:otp)", "see [the plan](incident:x)",
                                  "fill in the ___ here", "2 * 3 = 6", "snake_case_name", "R&D; 5 < 6 > 4", "a #tag", "a ~ b", "`*123#` and `a_b_c`"})
            QTest::newRow(prose) << QString::fromUtf8(prose);
    }

    void theAllowedMarksAreFine()
    {
        QFETCH(QString, prose);

        const QList<Diagnostic> problems = problemsOf(prose);

        QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).text));
    }

    void otherMarksAreTold_data()
    {
        QTest::addColumn<QString>("prose");
        QTest::addColumn<QString>("words");

        const auto row = [](const char *prose, const char *words) { QTest::newRow(prose) << QString::fromUtf8(prose) << QString::fromUtf8(words); };
        row("*emphasis* here", "*emphasis*");
        row("an _emphasis_ here", "_emphasis_");
        row("__more__ of it", "_emphasis_");
        row("![alt](x.png)", "a picture");
        row("[words](http://x.example)", "a link");
        row("[words](question:x)", "a link");
        row("[words](specimen:x)", "specimen");
        row("[[otp]", "[[term]]");
        row("**strong", "**");
        row("`screen", "`");
        row("~~gone~~", "struck");
        row("a <b>bold</b> word", "HTML tag");
        row("one &amp; two", "entity");
        row("&#8238;", "entity");
        row("## heading", "heading");
        row("see https://x.example", "web address");
        row("**a [[term]] inside**", "[[term]]");
    }

    void otherMarksAreTold()
    {
        QFETCH(QString, prose);
        QFETCH(QString, words);

        const QList<Diagnostic> problems = problemsOf(prose);

        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().rule, QStringLiteral("markup"));
        QVERIFY2(problems.first().text.contains(words), qPrintable(problems.first().text));
        QCOMPARE(problems.first().place, (Place{QStringLiteral("f.yaml"), 7, 9}));
    }

    void messagesAndSourcesMayHoldAnything()
    {
        FileReading file{QStringLiteral("f.yaml"), {QStringLiteral("en")}};
        for (const TextRole role : {TextRole::Message, TextRole::Source})
            file.addText({-1, 0, role, QStringLiteral("en"), QStringLiteral("*x* http://x <b> {{s|y}}"), {1, 1}});

        QVERIFY(file.problems.isEmpty());
        QCOMPARE(file.texts.size(), 2);
    }

    void linksNameTheirObjects()
    {
        FileReading file{QStringLiteral("f.yaml"), {QStringLiteral("en")}};

        file.addText({-1, 0, TextRole::Prose, QStringLiteral("en"), QStringLiteral("[[otp]] [a](lesson:b) [c](check:d) [e](incident:f) [g](route:h) [i](term:j)"), {1, 1}});

        QStringList ids;
        for (const Mention &mention : std::as_const(file.mentions))
            ids.append(toKey(mention.kind) + u':' + mention.id);
        QCOMPARE(ids.join(u' '), QStringLiteral("term:otp lesson:b check:d incident:f route:h term:j"));
    }

    void readersSeeWordsWithoutMarks()
    {
        QCOMPARE(readableProse(QStringLiteral("plain")), QStringLiteral("plain"));
        QCOMPARE(readableProse(QStringLiteral("Tap `Privacy & safety` and **stop**.")), QStringLiteral("Tap it and stop."));
        QCOMPARE(readableProse(QStringLiteral("The [[otp]] or [code](term:otp).")), QStringLiteral("The it or code."));
        QCOMPARE(ownWords(QStringLiteral("دبائیں `Block` اور [[otp]]")).simplified(), QStringLiteral("دبائیں اور"));
    }

    void signsHaveTheirPhrase()
    {
        const SignMarks marks = signMarks(QStringLiteral("A {{s1|red}} and {{s2|blue}} and {{s1|again}}."));

        QVERIFY(marks.fault.isEmpty());
        QCOMPARE(marks.order, (QStringList{QStringLiteral("s1"), QStringLiteral("s2")}));
        QCOMPARE(marks.phrases.value(QStringLiteral("s1")), QStringLiteral("red"));
        QCOMPARE(marks.phrases.value(QStringLiteral("s2")), QStringLiteral("blue"));
    }

    void aSignMayStandInsideAnother()
    {
        const SignMarks marks = signMarks(QStringLiteral("{{s1|now or {{s2|never}} again}}"));

        QVERIFY(marks.fault.isEmpty());
        QCOMPARE(marks.phrases.value(QStringLiteral("s1")), QStringLiteral("now or never again"));
        QCOMPARE(marks.phrases.value(QStringLiteral("s2")), QStringLiteral("never"));
    }

    void marksThatAreNoneAreTold_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"{{s1|open", "{{s1 no bar}}", "{{|no id}}", "{{S1|capital}}", "closed}}", "{{s1|a}} b}}", "{{"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void marksThatAreNoneAreTold()
    {
        QFETCH(QString, text);

        QVERIFY(!signMarks(text).fault.isEmpty());
    }

    void fieldsOfATemplateAreFoundOnce()
    {
        QCOMPARE(templateFields(QStringLiteral("{{a}} {{b}} {{a}} { {c} }")), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(templateFields(QStringLiteral("none")).isEmpty());
    }

private:
    static QList<Diagnostic> problemsOf(const QString &prose)
    {
        FileReading file{QStringLiteral("f.yaml"), {QStringLiteral("en")}};
        file.addText({-1, 0, TextRole::Prose, QStringLiteral("en"), prose, {7, 9}});
        return file.problems;
    }
};

QTEST_GUILESS_MAIN(ProseMarkupTest)
#include "prose_markup_test.moc"
