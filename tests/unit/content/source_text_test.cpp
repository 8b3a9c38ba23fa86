// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_text.h"

#include <support/warnings.h>

#include <QTest>

using namespace mehfooz;

class SourceTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void plainUtf8IsPassedOn()
    {
        const SourceText source = yaml("a: سلام 👋\n");

        QVERIFY(source.problems.isEmpty());
        QCOMPARE(source.utf8, QByteArray("a: سلام 👋\n"));
    }

    void aByteOrderMarkIsTakenOff() { QCOMPARE(yaml("\xEF\xBB\xBF" "a: 1\n").utf8, QByteArray("a: 1\n")); }

    void windowsLineEndsBecomePlain()
    {
        const SourceText source = yaml("a: 1\r\nb: 2\r\n");

        QVERIFY(source.problems.isEmpty());
        QCOMPARE(source.utf8, QByteArray("a: 1\nb: 2\n"));
    }

    void nothingIsFine() { QVERIFY(yaml({}).problems.isEmpty()); }

    void faultsAreTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");

        const auto row = [](const char *name, const QByteArray &bytes, const char *rule, int line, int column) {
            QTest::newRow(name) << bytes << QString::fromLatin1(rule) << line << column;
        };
        row("a byte of Latin-1", "a: 1\nb: caf\xE9\n", "not-utf8", 2, 1);
        row("UTF-16", QByteArray("\xFF\xFE" "a\0:\0", 6), "not-utf8", 1, 1);
        row("a sequence cut short", "a: \xD8", "not-utf8", 1, 1);
        row("a surrogate in UTF-8", "a\n\xED\xA0\x80\n", "not-utf8", 2, 1);
        row("NUL", QByteArray("a: x\nb: y\0z\n", 12), "control-character", 2, 5);
        row("a bell", "a: \a\n", "control-character", 1, 4);
        row("delete", "a: \x7F\n", "control-character", 1, 4);
        row("a lone carriage return", "a: 1\rb: 2\n", "control-character", 1, 5);
        row("right-to-left override", "a: 1\nb: سلام \xE2\x80\xAE" "x\n", "bidi-embedding", 2, 9);
        row("left-to-right embedding", "\xE2\x80\xAA", "bidi-embedding", 1, 1);
        row("pop of a direction", "x\xE2\x80\xAC", "bidi-embedding", 1, 2);
        row("a tab", "a:\n\tb: 1\n", "tab", 2, 1);
    }

    void faultsAreTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rule);
        QFETCH(int, line);
        QFETCH(int, column);

        const SourceText source = yaml(bytes);

        QCOMPARE(source.problems.size(), 1);
        QCOMPARE(source.problems.first().rule, rule);
        QCOMPARE(source.problems.first().place, (Place{QStringLiteral("f"), line, column}));
    }

    void neighboursOfTheEmbeddingsAreFine()
    {
        // U+2029, U+202F and the isolates U+2066, U+2069; ZWNJ.
        QVERIFY(yaml("\xE2\x80\xA9 \xE2\x80\xAF \xE2\x81\xA6 \xE2\x81\xA9 \xE2\x80\x8C").problems.isEmpty());
    }

    void aTabIsNoFaultInMarkdown() { QVERIFY(prepareSource("a\tb", QStringLiteral("f"), SourceKind::Markdown).problems.isEmpty()); }

    void severalFaultsAreToldTogether()
    {
        const SourceText source = yaml("\ta: \x01\n\xE2\x80\xAE\n");

        QCOMPARE(source.problems.size(), 3);
    }

private:
    static SourceText yaml(const QByteArray &bytes) { return prepareSource(bytes, QStringLiteral("f"), SourceKind::Yaml); }
};

QTEST_GUILESS_MAIN(SourceTextTest)
#include "source_text_test.moc"
