// SPDX-License-Identifier: GPL-3.0-or-later
#include <content/folder_pack_source.h>

#include <support/fake_packs.h>
#include <support/generated_pack.h>
#include <support/pack_copy.h>
#include <support/warnings.h>

#include <learning/open_packs.h>

#include <QTest>
#include <QThread>

using namespace mehfooz;
using namespace mehfooz::test;

class FolderPackSourceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theDigestFollowsEveryFile()
    {
        const PackCopy pack{QStringLiteral("small")};
        const QByteArray before = digestOf(pack);

        QCOMPARE(digestOf(pack), before);
        pack.append(QStringLiteral("lessons/code/ur.md"), QStringLiteral(" "));
        const QByteArray changed = digestOf(pack);
        QVERIFY(changed != before);
        pack.save(QStringLiteral("questions/more.yaml"), "[]\n");
        const QByteArray more = digestOf(pack);
        QVERIFY(more != changed);
        QVERIFY(QFile::rename(pack.folder() + QStringLiteral("/questions/more.yaml"), pack.folder() + QStringLiteral("/questions/less.yaml")));
        QVERIFY(digestOf(pack) != more);
    }

    void theDigestDoesNotFollowTheFolder()
    {
        const PackCopy one{QStringLiteral("small")};
        const PackCopy other{QStringLiteral("small")};

        QCOMPARE(digestOf(one), digestOf(other));
    }

    void theDigestFollowsTheSizeOfPictures()
    {
        const PackCopy pack{QStringLiteral("small")};
        const QByteArray before = digestOf(pack);

        pack.append(QStringLiteral("questions/screen.png"), QStringLiteral("x"));

        QVERIFY(digestOf(pack) != before);
    }

    void theDigestFollowsWhatIsWrongWithTheFolder()
    {
        const PackCopy pack{QStringLiteral("small")};
        const QByteArray before = digestOf(pack);

        QVERIFY(QFile::link(QStringLiteral("/etc"), pack.folder() + QStringLiteral("/etc")));

        QVERIFY(digestOf(pack) != before);
    }

    void aFolderThatIsNotThereHasNoDigest()
    {
        QCOMPARE(FolderPackSource{}.digest(QStringLiteral("/nowhere/at/all")).error().code, ErrorCode::NotFound);
    }

    void aCleanFolderGivesItsPack()
    {
        const PackCopy copy{QStringLiteral("small")};

        const PackSource::Compiled compiled = FolderPackSource{}.compile(copy.folder(), {});

        QVERIFY(compiled.pack);
        QVERIFY(compiled.problems.isEmpty());
        QCOMPARE(compiled.pack->manifest.id.text(), QStringLiteral("small"));
        QCOMPARE(compiled.pack->manifest.languages, (QStringList{QStringLiteral("en"), QStringLiteral("ur")}));
        QCOMPARE(compiled.pack->manifest.directory, QFileInfo{copy.folder()}.canonicalFilePath());
        QCOMPARE(compiled.pack->checks.size(), 2);
        QCOMPARE(compiled.pack->lessons.first().bodies.size(), 2);
        QCOMPARE(compiled.pack->lessons.first().bodies.first().language, QStringLiteral("en"));
    }

    void aBrokenFolderGivesItsProblems()
    {
        const PackCopy copy{QStringLiteral("small")};
        copy.replace(QStringLiteral("topics.yaml"), QStringLiteral("icon: wallet"), QStringLiteral("ikon: wallet"));

        const PackSource::Compiled compiled = FolderPackSource{}.compile(copy.folder(), {});

        QVERIFY(!compiled.pack);
        QCOMPARE(compiled.problems.size(), 1);
        QCOMPARE(compiled.problems.first().place, (Place{QStringLiteral("topics.yaml"), 6, 3}));
    }

    void whatOnlyTheCheckMindsIsLoaded()
    {
        const PackCopy copy{QStringLiteral("small")};
        copy.replace(QStringLiteral("questions/money.yaml"), QStringLiteral("Half a code is soon a whole one when they ask again."), QStringLiteral("No."));

        QVERIFY(FolderPackSource{}.compile(copy.folder(), {}).pack);
    }

    void itemsComeInOrderOfFileNameThenPlace()
    {
        const PackCopy copy{QStringLiteral("small")};
        const QByteArray item = "- id: %1\n  title: {en: \"T\", ur: \"ت\"}\n  why: {en: \"W\", ur: \"و\"}\n  how: {service: [{en: \"S\", ur: \"س\"}]}\n  minutes: 1\n  check_minutes: 1\n"
                                "  effects: [{threat: code_theft, effect: 0.1}]\n  evidence: {grade: C, source: S, verified_on: 2026-10-01}\n";
        const auto file = [&](const QByteArray &area, const QList<QByteArray> &ids) {
            QByteArray text = "area: {id: " + area + ", title: {en: \"A\", ur: \"ا\"}}\nitems:\n";
            for (const QByteArray &id : ids)
                text += QByteArray{item}.replace("%1", id);
            copy.save(QStringLiteral("checks/") + QString::fromUtf8(area) + QStringLiteral(".yaml"), text);
        };
        file("zeta", {"z2", "z1"});
        file("alpha", {"a1", "a0"});

        const PackSource::Compiled compiled = FolderPackSource{}.compile(copy.folder(), {});

        QVERIFY(compiled.pack);
        QStringList ids;
        for (const CheckItem &check : compiled.pack->checks)
            ids.append(check.scored.id.text());
        QCOMPARE(ids.join(u' '), QStringLiteral("a1 a0 pay.keep_code pay.low_limit z2 z1"));
    }

    void progressIsToldOnTheCallersThreadAndGrows()
    {
        const PackCopy copy;
        QVERIFY(writeGeneratedPack(copy.folder(), {1000, 20, 1}) > 0);
        QThread *const here = QThread::currentThread();
        QList<int> done;
        int total = 0;

        const PackSource::Compiled compiled = FolderPackSource{}.compile(copy.folder(), [&](int now, int of) {
            QCOMPARE(QThread::currentThread(), here);
            done.append(now);
            total = of;
        });

        QVERIFY(compiled.pack);
        QVERIFY(!done.isEmpty());
        QVERIFY(std::ranges::is_sorted(done));
        QVERIFY(done.last() <= total);
        QCOMPARE(total, 4 + 1 + 4 + 60 - 1);
    }

    void bytesGiveThePackBackWithItsFolder()
    {
        const PackCopy copy{QStringLiteral("small")};
        FolderPackSource source;
        const PackSource::Compiled compiled = source.compile(copy.folder(), {});

        const auto decoded = source.decode(source.encode(*compiled.pack), copy.folder());

        QVERIFY(decoded);
        QCOMPARE((*decoded)->manifest.directory, compiled.pack->manifest.directory);
        QCOMPARE(source.encode(**decoded), source.encode(*compiled.pack));
    }

    void aPackThatWasJustCompiledSharesItsTexts()
    {
        const PackCopy copy{QStringLiteral("small")};
        FolderPackSource source;
        FakePackCache cache;

        const OpenedPacks opened = openPacks({copy.folder()}, source, &cache);

        QCOMPARE(opened.compiled, 1);
        const auto &checks = opened.library->content().checks;
        QCOMPARE(checks.at(0).scored.area, checks.at(1).scored.area);
        QCOMPARE(checks.at(0).scored.area.text().constData(), checks.at(1).scored.area.text().constData());
        QCOMPARE(opened.library->content().manifest.directory, QFileInfo{copy.folder()}.canonicalFilePath());
    }

    void foreignBytesAreCorrupted()
    {
        QCOMPARE(FolderPackSource{}.decode("not a pack", {}).error().code, ErrorCode::Corrupted);
    }

    void badFilesNeverStopTheOthers_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rule");
        QTest::newRow("broken YAML") << QStringLiteral("quizzes/x.yaml") << QByteArray("id: [") << QStringLiteral("yaml");
        QTest::newRow("NUL") << QStringLiteral("quizzes/x.yaml") << QByteArray("id: \0", 5) << QStringLiteral("control-character");
        QTest::newRow("not UTF-8") << QStringLiteral("quizzes/x.yaml") << QByteArray("id: \xFF") << QStringLiteral("not-utf8");
        QTest::newRow("empty") << QStringLiteral("quizzes/x.yaml") << QByteArray() << QStringLiteral("empty-file");
        QTest::newRow("a number") << QStringLiteral("quizzes/x.yaml") << QByteArray("42") << QStringLiteral("wrong-type");
        QTest::newRow("a list where a map belongs") << QStringLiteral("quizzes/x.yaml") << QByteArray("- 1\n- 2\n") << QStringLiteral("wrong-type");
        QTest::newRow("a map where a list belongs") << QStringLiteral("questions/x.yaml") << QByteArray("a: 1\n") << QStringLiteral("wrong-type");
        QTest::newRow("a list of lists") << QStringLiteral("questions/x.yaml") << QByteArray("- [1]\n") << QStringLiteral("wrong-type");
        QTest::newRow("an alias bomb") << QStringLiteral("questions/x.yaml") << QByteArray("- &a [1]\n- [*a, *a]\n") << QStringLiteral("alias");
        QTest::newRow("deep nesting") << QStringLiteral("questions/x.yaml") << QByteArray(100'000, '[') << QStringLiteral("too-deep");
        QTest::newRow("ten megabytes of one text") << QStringLiteral("questions/x.yaml") << QByteArray("- id: ") + QByteArray(10'000'000, 'x') << QStringLiteral("too-long");
        QTest::newRow("a lesson of two megabytes") << QStringLiteral("lessons/code/ur.md") << QByteArray(2'000'000, 'x') << QStringLiteral("unreadable");
        QTest::newRow("a lesson with NUL") << QStringLiteral("lessons/code/ur.md") << QByteArray("## A {#a}\0", 10) << QStringLiteral("control-character");
    }

    void badFilesNeverStopTheOthers()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rule);
        const PackCopy copy{QStringLiteral("small")};
        copy.save(path, bytes);
        copy.replace(QStringLiteral("topics.yaml"), QStringLiteral("icon: wallet"), QStringLiteral("ikon: wallet"));

        const QList<Diagnostic> problems = FolderPackSource{}.compile(copy.folder(), {}).problems;

        QVERIFY(std::ranges::any_of(problems, [&](const Diagnostic &problem) { return problem.place.file == path && problem.rule == rule; }));
        QVERIFY(std::ranges::any_of(problems, [](const Diagnostic &problem) { return problem.place.file == u"topics.yaml"; }));
    }

    void windowsFilesAreReadLikeOthers()
    {
        const PackCopy copy{QStringLiteral("small")};
        for (const QString &path : {QStringLiteral("pack.yaml"), QStringLiteral("topics.yaml"), QStringLiteral("lessons/code/en.md"), QStringLiteral("incidents/money_gone.yaml")})
            copy.save(path, "\xEF\xBB\xBF" + copy.read(path).replace("\n", "\r\n"));

        const PackSource::Compiled compiled = FolderPackSource{}.compile(copy.folder(), {});
        const PackSource::Compiled plain = FolderPackSource{}.compile(fixturePack(QStringLiteral("small")), {});

        QVERIFY(compiled.pack);
        QCOMPARE(FolderPackSource{}.encode(*compiled.pack), FolderPackSource{}.encode(*plain.pack));
    }

    void everyMissingFileIsBorneOrTold()
    {
        const QStringList files{QStringLiteral("pack.yaml"), QStringLiteral("topics.yaml"), QStringLiteral("threats.yaml"), QStringLiteral("roles.yaml"), QStringLiteral("glossary.yaml"),
                                QStringLiteral("routes.yaml"), QStringLiteral("lessons/code/lesson.yaml"), QStringLiteral("questions/money.yaml"), QStringLiteral("questions/screen.png")};
        for (const QString &file : files) {
            const PackCopy copy{QStringLiteral("small")};
            copy.remove(file);
            const PackSource::Compiled compiled = FolderPackSource{}.compile(copy.folder(), {});
            QVERIFY2(!compiled.pack && !compiled.problems.isEmpty(), qPrintable(file));
        }
    }

private:
    static QByteArray digestOf(const PackCopy &pack)
    {
        const auto digest = FolderPackSource{}.digest(pack.folder());
        return digest ? *digest : QByteArray{};
    }
};

QTEST_GUILESS_MAIN(FolderPackSourceTest)
#include "folder_pack_source_test.moc"
