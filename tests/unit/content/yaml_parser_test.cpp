// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml_parser.h"

#include <support/warnings.h>

#include <QElapsedTimer>
#include <QTest>

using namespace mehfooz;

class YamlParserTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void mapsListsAndTextsKeepTheirOrderAndPlace()
    {
        const YamlDocument document = parse("a: 1\nlist:\n- one\n- {b: two}\n");

        QVERIFY(document.problems.isEmpty());
        QVERIFY(document.root.isMap());
        QCOMPARE(document.root.find(u"a")->text, QStringLiteral("1"));
        const YamlNode *list = document.root.find(u"list");
        QVERIFY(list && list->isSequence());
        QCOMPARE(list->children.size(), size_t{2});
        QCOMPARE(list->children[1].find(u"b")->text, QStringLiteral("two"));
        QCOMPARE(list->children[1].find(u"b")->line, 4);
        QCOMPARE(list->children[1].find(u"b")->column, 7);
        QCOMPARE(document.root.find(u"absent"), nullptr);
    }

    void columnsCountCharactersNotBytes()
    {
        const YamlDocument document = parse("- {ur: \"سلام\", en: x}\n");

        const YamlNode *english = document.root.children[0].find(u"en");
        QCOMPARE(english->line, 1);
        QCOMPARE(english->column, 20);
    }

    void quotedTextsAreToldFromPlainOnes()
    {
        const YamlDocument document = parse("[plain, \"quoted\", 'single', |\n block\n]\n");
        const YamlDocument block = parse("a: |\n  line one\n  line two\n");

        QVERIFY(!document.problems.isEmpty() || document.root.children.size() == 4);
        QVERIFY(block.root.find(u"a")->quoted);
        QCOMPARE(block.root.find(u"a")->text, QStringLiteral("line one\nline two\n"));
    }

    void nothingAndTildeAndNullAreNull()
    {
        const YamlDocument document = parse("a:\nb: ~\nc: null\nd: \"null\"\n");

        QVERIFY(document.root.find(u"a")->isNull());
        QVERIFY(document.root.find(u"b")->isNull());
        QVERIFY(document.root.find(u"c")->isNull());
        QVERIFY(document.root.find(u"d")->isScalar());
    }

    void aFileOfCommentsIsNull() { QVERIFY(parse("# nothing\n\n").root.isNull()); }

    void whatIsRefusedIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");

        const auto row = [](const char *name, const QByteArray &yaml, const char *rule, int line, int column) {
            QTest::newRow(name) << yaml << QString::fromLatin1(rule) << line << column;
        };
        row("a bracket that is not closed", "a: [1, 2\nb: 3\n", "yaml", 2, 2);
        row("a colon too many", "a: b: c\n", "yaml", 1, 5);
        row("indentation that fits nothing", "a:\n    b: 1\n  c: 2\n", "yaml", 3, 3);
        row("an anchor", "a: &x 1\nb: 2\n", "alias", 1, 4);
        row("an alias", "a: 1\nb: *a\n", "yaml", 2, 4);
        row("a merge of an anchor", "a: &x {b: 1}\nc: *x\n", "alias", 1, 4);
        row("a tag", "a: !!binary abc\n", "tag", 1, 4);
        row("a tag of one's own", "- 1\n- !secret x\n", "tag", 2, 3);
        row("a second document", "a: 1\n---\nb: 2\n", "several-documents", 2, 1);
        row("a key that stands twice", "a: 1\nb: 2\na: 3\n", "duplicate-key", 3, 1);
        row("a key that is a list", "[a, b]: 1\n", "wrong-type", 1, 1);
        row("an escape that embeds a direction", "a: 1\nb: \"x\\u202Ey\"\n", "bidi-embedding", 2, 4);
        row("an escape that is NUL", "a: \"x\\0y\"\n", "control-character", 1, 4);
    }

    void whatIsRefusedIsToldWithItsPlace()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, rule);
        QFETCH(int, line);
        QFETCH(int, column);

        const YamlDocument document = parse(yaml);

        QCOMPARE(document.problems.size(), 1);
        const Diagnostic &problem = document.problems.first();
        QCOMPARE(problem.rule, rule);
        QCOMPARE(problem.severity, Severity::Error);
        QCOMPARE(problem.place, (Place{QStringLiteral("x.yaml"), line, column}));
    }

    void aBombOfAliasesCostsNothing()
    {
        QByteArray bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
        for (char c = 'b'; c < 'k'; ++c)
            bomb += QByteArray(1, c) + ": &" + c + " [*" + char(c - 1) + ", *" + char(c - 1) + ", *" + char(c - 1) + "]\n";

        QCOMPARE(parse(bomb).problems.value(0).rule, QStringLiteral("alias"));
    }

    void deepNestingIsRefusedBeforeTheStackIsUsedUp()
    {
        QCOMPARE(parse(QByteArray(kDeepestYaml + 1, '[') + QByteArray(kDeepestYaml + 1, ']')).problems.value(0).rule, QStringLiteral("too-deep"));
        QVERIFY(parse(QByteArray(kDeepestYaml, '[') + QByteArray(kDeepestYaml, ']')).problems.isEmpty());
        QVERIFY(!parse(QByteArray(200'000, '[')).problems.isEmpty());
        QVERIFY(!parse(QByteArray(200'000, '{')).problems.isEmpty());
        QVERIFY(!parse(QByteArray("- ").repeated(50'000)).problems.isEmpty());
    }

    void aTextOfTenMegabytesIsRefused()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(parse("a: " + QByteArray(10'000'000, 'x')).problems.value(0).rule, QStringLiteral("too-long"));
        QCOMPARE(parse("a: \"" + QByteArray(10'000'000, 'x') + "\"").problems.value(0).rule, QStringLiteral("too-long"));
        QVERIFY2(timer.elapsed() < 60'000, "time must stay in proportion to the size");
    }

    void aTextAtTheLimitIsRead()
    {
        QVERIFY(parse("a: " + QByteArray(kLongestScalar, 'x')).problems.isEmpty());
        QCOMPARE(parse("a: " + QByteArray(kLongestScalar + 1, 'x')).problems.value(0).rule, QStringLiteral("too-long"));
    }

    void oneLongLineIsReadInProportionToItsLength()
    {
        const YamlDocument document = parse('[' + QByteArray("a, ").repeated(200'000) + "b]");

        QVERIFY(document.problems.isEmpty());
        QCOMPARE(document.root.children.size(), size_t{200'001});
        QCOMPARE(document.root.children.back().column, 600'002);
    }

    void bytesAtRandomNeverCrash()
    {
        const QByteArray good = "- id: x\n  text: {en: \"One\", ur: \"ایک\"}\n  list: [1, 2]\n  more: |\n    block\n";
        for (int i = 0; i < good.size(); ++i) {
            for (const char c : {'\0', ':', '[', '}', '"', '\n', '-', '&', '\xFF'}) {
                QByteArray bytes = good;
                bytes[i] = c;
                static_cast<void>(parse(bytes));
            }
            static_cast<void>(parse(good.first(i)));
        }
    }

    void whatANodeIsCanBeSaid()
    {
        QCOMPARE(describe(parse("[1]").root), QStringLiteral("a list"));
        QCOMPARE(describe(parse("{a: 1}").root), QStringLiteral("a map"));
        QCOMPARE(describe(parse("abc").root), QStringLiteral("\"abc\""));
        QCOMPARE(describe(parse("\"abc\"").root), QStringLiteral("a text in quotes"));
        QCOMPARE(describe(YamlNode{}), QStringLiteral("nothing"));
    }

private:
    static YamlDocument parse(const QByteArray &yaml) { return parseYaml(yaml, QStringLiteral("x.yaml")); }
};

QTEST_GUILESS_MAIN(YamlParserTest)
#include "yaml_parser_test.moc"
