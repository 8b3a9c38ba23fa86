// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_folder.h"

#include <support/pack_copy.h>
#include <support/unprivileged.h>
#include <support/warnings.h>

#include <QTest>

#include <sys/stat.h>

using namespace mehfooz;
using namespace mehfooz::test;

class SourceFolderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void filesAreListedSortedWithTheirSizes()
    {
        const PackCopy pack;
        pack.save(QStringLiteral("b/c.yaml"), "12");
        pack.save(QStringLiteral("a.yaml"), "1");
        pack.save(QStringLiteral("b/a.yaml"), "123");

        const auto source = SourceFolder::open(pack.folder());

        QVERIFY(source);
        QCOMPARE(paths(*source), (QStringList{QStringLiteral("a.yaml"), QStringLiteral("b/a.yaml"), QStringLiteral("b/c.yaml")}));
        QCOMPARE(source->files()[1].bytes, 3);
        QVERIFY(source->contains(QStringLiteral("b/c.yaml")));
        QVERIFY(!source->contains(QStringLiteral("b")));
        QVERIFY(source->problems().isEmpty());
    }

    void aFolderThatIsNotThereIsNotFound()
    {
        QCOMPARE(SourceFolder::open(QStringLiteral("/nowhere/at/all")).error().code, ErrorCode::NotFound);
    }

    void aFileIsNoFolder()
    {
        const PackCopy pack;
        pack.save(QStringLiteral("a"), "x");

        QCOMPARE(SourceFolder::open(pack.folder() + QStringLiteral("/a")).error().code, ErrorCode::InvalidInput);
    }

    void aFolderWithoutRightsIsToldSo()
    {
        const PackCopy pack;
        const Unprivileged person;
        if (!person.isUnprivileged())
            QSKIP("cannot become an ordinary person here");
        const QString closed = person.folder() + QStringLiteral("/closed");
        QVERIFY(QDir{}.mkpath(closed));
        QVERIFY(QFile::setPermissions(closed, {}));

        const auto source = SourceFolder::open(closed);

        QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!source);
        QCOMPARE(source.error().code, ErrorCode::Unavailable);
        QVERIFY(source.error().detail.contains(closed));
    }

    void aFolderInsideWithoutRightsIsAProblem()
    {
        const Unprivileged person;
        if (!person.isUnprivileged())
            QSKIP("cannot become an ordinary person here");
        const QString closed = person.folder() + QStringLiteral("/pack/inner");
        QVERIFY(QDir{}.mkpath(closed));
        QVERIFY(QFile::setPermissions(closed, {}));

        const auto source = SourceFolder::open(person.folder() + QStringLiteral("/pack"));

        QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(source);
        QCOMPARE(source->problems().value(0).rule, QStringLiteral("unreadable"));
        QCOMPARE(source->problems().value(0).place.file, QStringLiteral("inner"));
    }

    void aFileWithoutRightsCannotBeRead()
    {
        const Unprivileged person;
        if (!person.isUnprivileged())
            QSKIP("cannot become an ordinary person here");
        QFile file{person.folder() + QStringLiteral("/a.yaml")};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions({}));

        const auto source = SourceFolder::open(person.folder());

        QVERIFY(source);
        QCOMPARE(source->read(QStringLiteral("a.yaml"), 100).error().code, ErrorCode::Unavailable);
    }

    void linksThatLeadOutAreRefused()
    {
        const PackCopy pack;
        pack.save(QStringLiteral("inside.yaml"), "x");
        QFile secret{pack.beside(QStringLiteral("secret"))};
        QVERIFY(secret.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(secret.fileName(), pack.folder() + QStringLiteral("/out.yaml")));
        QVERIFY(QFile::link(QStringLiteral("/etc"), pack.folder() + QStringLiteral("/etc")));
        QVERIFY(QFile::link(pack.folder() + QStringLiteral("/nothing"), pack.folder() + QStringLiteral("/broken.yaml")));
        QVERIFY(QFile::link(pack.folder() + QStringLiteral("/inside.yaml"), pack.folder() + QStringLiteral("/alias.yaml")));

        const auto source = SourceFolder::open(pack.folder());

        QVERIFY(source);
        QCOMPARE(paths(*source), (QStringList{QStringLiteral("alias.yaml"), QStringLiteral("inside.yaml")}));
        QCOMPARE(source->problems().size(), 3);
        for (const Diagnostic &problem : source->problems())
            QCOMPARE(problem.rule, QStringLiteral("link-outside"));
    }

    void aFolderWhoseNameBeginsAlikeIsOutside()
    {
        const PackCopy pack;
        QVERIFY(QDir{}.mkpath(pack.folder() + QStringLiteral("2")));
        QFile secret{pack.folder() + QStringLiteral("2/x")};
        QVERIFY(secret.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(secret.fileName(), pack.folder() + QStringLiteral("/x.yaml")));

        QCOMPARE(SourceFolder::open(pack.folder())->problems().size(), 1);
    }

    void aPipeIsNeverOpened()
    {
        const PackCopy pack;
        QCOMPARE(mkfifo(QFile::encodeName(pack.folder() + QStringLiteral("/pipe.yaml")).constData(), 0600), 0);

        const auto source = SourceFolder::open(pack.folder());

        QVERIFY(source);
        QVERIFY(source->files().isEmpty());
        QCOMPARE(source->problems().value(0).rule, QStringLiteral("not-a-file"));
    }

    void foldersTooDeepAreTold()
    {
        const PackCopy pack;
        pack.save(QStringLiteral("1/2/3/4/5/ok.yaml"), "x");
        pack.save(QStringLiteral("1/2/3/4/5/6/7/deep.yaml"), "x");

        const auto source = SourceFolder::open(pack.folder());

        QCOMPARE(paths(*source), QStringList{QStringLiteral("1/2/3/4/5/ok.yaml")});
        QCOMPARE(source->problems().value(0).rule, QStringLiteral("too-deep"));
    }

    void aFileLongerThanAllowedIsNotRead()
    {
        const PackCopy pack;
        pack.save(QStringLiteral("a.yaml"), "12345");

        const auto source = SourceFolder::open(pack.folder());

        QCOMPARE(source->read(QStringLiteral("a.yaml"), 5).value(), QByteArray("12345"));
        QCOMPARE(source->read(QStringLiteral("a.yaml"), 4).error().code, ErrorCode::InvalidInput);
        QCOMPARE(source->read(QStringLiteral("b.yaml"), 4).error().code, ErrorCode::Unavailable);
    }

    void anEmptyFolderHasNoFiles()
    {
        const PackCopy pack;

        QVERIFY(SourceFolder::open(pack.folder())->files().isEmpty());
    }

private:
    static QStringList paths(const SourceFolder &source)
    {
        QStringList list;
        for (const SourceFolder::File &file : source.files())
            list.append(file.path);
        return list;
    }
};

QTEST_GUILESS_MAIN(SourceFolderTest)
#include "source_folder_test.moc"
