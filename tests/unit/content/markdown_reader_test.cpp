// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_reader.h"

#include <support/warnings.h>

#include <QTest>

using namespace mehfooz;
using text::Block;
using text::Inline;

class MarkdownReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void eachKindOfBlockIsRead()
    {
        FileReading file = reading();

        const QList<MarkdownBlock> blocks = readMarkdown("## Title {#a}\n\nText one\ngoes on.\n\n> Quoted.\n\n- a\n- b\n\n3. x\n4. y\n\n{{specimen}}\n\nSource: somewhere.\n", QStringLiteral("en"), file);

        QVERIFY(file.problems.isEmpty());
        QCOMPARE(kindsOf(blocks), (QList<Block::Kind>{Block::Kind::Heading, Block::Kind::Paragraph, Block::Kind::Quote, Block::Kind::Bullet, Block::Kind::Bullet,
                                                      Block::Kind::Numbered, Block::Kind::Numbered, Block::Kind::Specimen, Block::Kind::Source}));
        QCOMPARE(blocks[0].block.number, 2);
        QCOMPARE(plain(blocks[0]), QStringLiteral("Title {#a}"));
        QCOMPARE(plain(blocks[1]), QStringLiteral("Text one goes on."));
        QCOMPARE(blocks[5].block.number, 3);
        QCOMPARE(blocks[6].block.number, 4);
    }

    void marksBecomeRuns()
    {
        FileReading file = reading();

        const QList<MarkdownBlock> blocks = readMarkdown("Press `Settings`, then **stop**: [[otp]] is [a code](term:otp), see [it](lesson:pay).\n", QStringLiteral("en"), file);

        QCOMPARE(blocks.size(), 1);
        const QList<Inline> expected{
            {Inline::Kind::Plain, QStringLiteral("Press "), {}, {}},
            {Inline::Kind::Screen, QStringLiteral("Settings"), {}, {}},
            {Inline::Kind::Plain, QStringLiteral(", then "), {}, {}},
            {Inline::Kind::Strong, QStringLiteral("stop"), {}, {}},
            {Inline::Kind::Plain, QStringLiteral(": "), {}, {}},
            {Inline::Kind::Term, {}, QStringLiteral("term"), QStringLiteral("otp")},
            {Inline::Kind::Plain, QStringLiteral(" is "), {}, {}},
            {Inline::Kind::Term, QStringLiteral("a code"), QStringLiteral("term"), QStringLiteral("otp")},
            {Inline::Kind::Plain, QStringLiteral(", see "), {}, {}},
            {Inline::Kind::Link, QStringLiteral("it"), QStringLiteral("lesson"), QStringLiteral("pay")},
            {Inline::Kind::Plain, QStringLiteral("."), {}, {}},
        };
        QCOMPARE(blocks[0].block.inlines, expected);
        QCOMPARE(mentions(file), (QStringList{QStringLiteral("term otp"), QStringLiteral("term otp"), QStringLiteral("lesson pay")}));
    }

    void looseListsAreReadLikeTightOnes()
    {
        FileReading file = reading();

        const QList<MarkdownBlock> blocks = readMarkdown("- a\n\n- b\n\nText.\n", QStringLiteral("en"), file);

        QVERIFY(file.problems.isEmpty());
        QCOMPARE(kindsOf(blocks), (QList<Block::Kind>{Block::Kind::Bullet, Block::Kind::Bullet, Block::Kind::Paragraph}));
    }

    void aParagraphThatNamesItsSourceIsToldByItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSource");

        QTest::newRow("English") << QStringLiteral("Source: a paper") << true;
        QTest::newRow("in small letters") << QStringLiteral("source: a paper") << true;
        QTest::newRow("Urdu") << QStringLiteral("ماخذ: ایک اخبار") << true;
        QTest::newRow("a space before the colon") << QStringLiteral("ماخذ : ایک اخبار") << true;
        QTest::newRow("another word") << QStringLiteral("Sources differ: some say") << false;
        QTest::newRow("no colon") << QStringLiteral("Source of all evil") << false;
        QTest::newRow("a colon later") << QStringLiteral("The source: a paper") << false;
    }

    void aParagraphThatNamesItsSourceIsToldByItsWords()
    {
        QFETCH(QString, text);
        QFETCH(bool, isSource);
        FileReading file = reading();

        const QList<MarkdownBlock> blocks = readMarkdown(text.toUtf8(), QStringLiteral("en"), file);

        QCOMPARE(blocks.value(0).block.kind, isSource ? Block::Kind::Source : Block::Kind::Paragraph);
        QCOMPARE(file.texts.value(0).role, isSource ? TextRole::Source : TextRole::Prose);
    }

    void otherMarkupIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("line");

        const auto row = [](const char *name, const QByteArray &markdown, const char *words, int line) {
            QTest::newRow(name) << markdown << QString::fromLatin1(words) << line;
        };
        row("emphasis", "One.\n\nTwo *three*.\n", "*emphasis*", 3);
        row("emphasis with underscores", "Two _three_.\n", "*emphasis*", 1);
        row("a picture", "One.\n\n![alt](x.png)\n", "a picture", 3);
        row("a line", "One.\n\n***\n\nTwo.\n", "a line across", 3);
        row("a block of code", "One.\n\n```\ncode\n```\n", "a block of code", 4);
        row("an indented line", "One.\n\n    code\n", "a block of code", 3);
        row("a block of HTML", "One.\n\n<div>x</div>\n", "HTML", 3);
        row("a tag of HTML", "One <b>two</b>.\n", "HTML", 1);
        row("an entity", "One &nbsp; two.\n", "entity", 1);
        row("a table", "One.\n\n| a | b |\n|---|---|\n| c | d |\n", "a table", 3);
        row("struck words", "One ~~two~~.\n", "struck", 1);
        row("a forced break", "One  \ntwo.\n", "forced line break", 1);
        row("a list in a list", "- a\n  - b\n", "a list inside a list", 2);
        row("a list in a quote", "> - a\n> - b\n>   - c\n", "a list inside a list", 3);
        row("a quote in a list", "- a\n\n  > b\n", "a quote inside", 3);
        row("two paragraphs in an entry", "- a\n\n  b\n", "second paragraph", 3);
        row("two paragraphs in a quote", "> a\n>\n> b\n", "second paragraph", 3);
        row("a mark in a mark", "One **two `three`**.\n", "inside another", 1);
        row("a link in strong words", "One **[two](lesson:x)**.\n", "inside another", 1);
        row("a term with other words", "One [[otp|code]].\n", "[[term|words]]", 1);
        row("a link to the web", "One [two](https://x.example).\n", "link", 1);
        row("a bare address", "Go to https://x.example now.\n", "web address", 1);
        row("an address in angle brackets", "Go to <https://x.example> now.\n", "link", 1);
        row("strong that does not close", "One **two.\n", "**", 1);
    }

    void otherMarkupIsToldWithItsLine()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, words);
        QFETCH(int, line);
        FileReading file = reading();

        static_cast<void>(readMarkdown(markdown, QStringLiteral("en"), file));

        QVERIFY2(!file.problems.isEmpty(), "nothing was told");
        const Diagnostic &problem = file.problems.first();
        QCOMPARE(problem.rule, QStringLiteral("markup"));
        QVERIFY2(problem.text.contains(words), qPrintable(problem.text));
        QCOMPARE(problem.place.line, line);
    }

    void placesCountCharacters()
    {
        FileReading file = reading();

        static_cast<void>(readMarkdown("سلام\n\nیہ *زور* ہے\n", QStringLiteral("ur"), file));

        QCOMPARE(file.problems.value(0).place.line, 3);
        QCOMPARE(file.texts.value(1).at.line, 3);
        QCOMPARE(file.texts.value(1).at.column, 1);
    }

    void escapedSignsArePlain()
    {
        FileReading file = reading();

        const QList<MarkdownBlock> blocks = readMarkdown("2 \\* 3 is 6 and a \\_ b.\n", QStringLiteral("en"), file);

        QVERIFY(file.problems.isEmpty());
        QCOMPARE(plain(blocks.value(0)), QStringLiteral("2 * 3 is 6 and a _ b."));
    }

    void headingsAreKeptForTheCheckWithoutTheirAnchor()
    {
        FileReading file = reading();

        static_cast<void>(readMarkdown("## A title {#x}\n\nText.\n", QStringLiteral("en"), file));

        QCOMPARE(file.texts.value(0).text, QStringLiteral("A title"));
        QCOMPARE(file.texts.value(0).role, TextRole::Title);
    }

    void anythingAtAllIsReadWithoutCrashing()
    {
        const QByteArray good = "## T {#a}\n\n> q\n\n- a **b** `c`\n\n1. [d](lesson:e) [[f]]\n\n{{specimen}}\n";
        for (int i = 0; i < good.size(); ++i) {
            for (const char c : {'\n', '*', '[', ']', '`', '>', '|', '#', '<', '\\', ' '}) {
                QByteArray bytes = good;
                bytes[i] = c;
                FileReading file = reading();
                static_cast<void>(readMarkdown(bytes, QStringLiteral("en"), file));
            }
        }
        FileReading file = reading();
        static_cast<void>(readMarkdown(QByteArray("[").repeated(50'000), QStringLiteral("en"), file));
        static_cast<void>(readMarkdown(QByteArray("> ").repeated(2'000), QStringLiteral("en"), file));
        QVERIFY(readMarkdown({}, QStringLiteral("en"), file).isEmpty());
    }

private:
    static FileReading reading()
    {
        FileReading file{QStringLiteral("x.md"), {QStringLiteral("en"), QStringLiteral("ur")}};
        file.setSourceWords({QStringLiteral("Source"), QStringLiteral("ماخذ")});
        return file;
    }

    static QList<Block::Kind> kindsOf(const QList<MarkdownBlock> &blocks)
    {
        QList<Block::Kind> kinds;
        for (const MarkdownBlock &block : blocks)
            kinds.append(block.block.kind);
        return kinds;
    }

    static QString plain(const MarkdownBlock &block) { return text::plainText(block.block.inlines); }

    static QStringList mentions(const FileReading &file)
    {
        QStringList list;
        for (const Mention &mention : file.mentions)
            list.append(toKey(mention.kind) + u' ' + mention.id);
        return list;
    }
};

QTEST_GUILESS_MAIN(MarkdownReaderTest)
#include "markdown_reader_test.moc"
