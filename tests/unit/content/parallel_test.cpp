// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_layout.h"
#include "parallel.h"

#include <support/warnings.h>

#include <QTest>
#include <QThread>

using namespace mehfooz;

/// Work on several threads, and which file is read by whom.
class ParallelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void eachPieceIsDoneOnce()
    {
        std::vector<int> done(1000, 0);

        forEachInParallel(done.size(), [&](size_t i) { ++done[i]; });

        QVERIFY(std::ranges::all_of(done, [](int times) { return times == 1; }));
    }

    void noPieceIsNoWork()
    {
        forEachInParallel(0, [](size_t) { QFAIL("there is nothing to do"); });
    }

    void progressComesOnTheCallersThread()
    {
        QThread *const here = QThread::currentThread();
        size_t last = 0;

        forEachInParallel(50, [](size_t) { }, [&](size_t done) {
            QCOMPARE(QThread::currentThread(), here);
            QVERIFY(done >= last && done <= 50);
            last = done;
        });
    }

    void filesAreKnownByTheirPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *path, FileRole::Kind kind, const char *name = "", const char *language = "") {
            QTest::newRow(path) << QString::fromLatin1(path) << static_cast<int>(kind) << QString::fromLatin1(name) << QString::fromLatin1(language);
        };
        row("pack.yaml", FileRole::Kind::Manifest);
        row("glossary.yaml", FileRole::Kind::Objects);
        row("checks/money.yaml", FileRole::Kind::Objects);
        row("org_checks/office.yaml", FileRole::Kind::Objects);
        row("specimens/sms/a.yaml", FileRole::Kind::Objects);
        row("lessons/otp/lesson.yaml", FileRole::Kind::Objects);
        row("lessons/otp/ur.md", FileRole::Kind::LessonText, "otp", "ur");
        row("help/today.ur.md", FileRole::Kind::HelpText, "today", "ur");
        row("help/a.b.en.md", FileRole::Kind::HelpText, "a.b", "en");
        row("lessons/otp/a.png", FileRole::Kind::Picture);
        row("audio/lesson.otp.title.ur.wav", FileRole::Kind::Recording);
        row("README.md", FileRole::Kind::Free);
        row("LICENSE", FileRole::Kind::Free);
        row("checks/deep/money.yaml", FileRole::Kind::Unknown);
        row("specimens/a.yaml", FileRole::Kind::Unknown);
        row("lessons/lesson.yaml", FileRole::Kind::Unknown);
        row("money.yaml", FileRole::Kind::Unknown);
        row("help/today.md", FileRole::Kind::Unknown);
        row("notes.md", FileRole::Kind::Unknown);
        row("a.wav", FileRole::Kind::Unknown);
    }

    void filesAreKnownByTheirPath()
    {
        QFETCH(QString, path);
        QFETCH(int, kind);
        QFETCH(QString, name);
        QFETCH(QString, language);

        const FileRole role = roleOf(path);

        QCOMPARE(static_cast<int>(role.kind), kind);
        QCOMPARE(role.name, name);
        QCOMPARE(role.language, language);
        QCOMPARE(role.reader != nullptr, role.kind == FileRole::Kind::Objects);
    }
};

QTEST_GUILESS_MAIN(ParallelTest)
#include "parallel_test.moc"
