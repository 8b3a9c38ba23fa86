// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/fake_stores.h>
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <learning/open_packs.h>

#include <QTest>

using namespace mehfooz;
using test::id;

namespace {

test::FakePackSource::Folder folder(const QByteArray &digest, Pack pack)
{
    return {digest, std::make_shared<const Pack>(std::move(pack)), {}};
}

test::FakePackSource twoFolders()
{
    test::FakePackSource source;
    source.folders.insert(u"/core"_qs, folder("d1", test::quizPack()));
    Pack bank = test::emptyPack(u"bank"_qs);
    bank.manifest.overlayOf = id<PackId>(u"core"_qs);
    source.folders.insert(u"/bank"_qs, folder("d2", bank));
    return source;
}

const QStringList &bothFolders()
{
    static const QStringList kFolders{u"/core"_qs, u"/bank"_qs};
    return kFolders;
}

} // namespace

class OpenPacksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void anUnchangedFolderComesFromTheCache()
    {
        test::FakePackSource source = twoFolders();
        test::FakePackCache cache;

        const OpenedPacks first = openPacks(bothFolders(), source, &cache);
        const OpenedPacks second = openPacks(bothFolders(), source, &cache);

        QCOMPARE(first.compiled, 2);
        QCOMPARE(first.fromCache, 0);
        QCOMPARE(second.compiled, 0);
        QCOMPARE(second.fromCache, 2);
        QCOMPARE(source.compilations, 2);
        QCOMPARE(second.library->packs().size(), 2);
    }

    void aChangedFolderIsCompiledAgainAndItsOldEntryGoes()
    {
        test::FakePackSource source = twoFolders();
        test::FakePackCache cache;
        static_cast<void>(openPacks(bothFolders(), source, &cache));
        source.folders[u"/core"_qs].digest = "d3";

        const OpenedPacks opened = openPacks(bothFolders(), source, &cache);

        QCOMPARE(opened.compiled, 1);
        QCOMPARE(opened.fromCache, 1);
        QVERIFY(!cache.entries.contains("d1"));
        QVERIFY(cache.entries.contains("d2") && cache.entries.contains("d3"));
    }

    void aDamagedEntryIsCompiledAgain()
    {
        test::FakePackSource source = twoFolders();
        test::FakePackCache cache;
        static_cast<void>(openPacks(bothFolders(), source, &cache));
        cache.entries["d1"] = "rubbish";

        QCOMPARE(openPacks(bothFolders(), source, &cache).compiled, 1);
        QVERIFY(cache.entries.value("d1") != "rubbish");
    }

    void aFolderWithErrorsIsLeftOutWithItsProblems()
    {
        test::FakePackSource source = twoFolders();
        source.folders[u"/bank"_qs].pack = nullptr;
        source.folders[u"/bank"_qs].problems = {{{u"bank/pack.yaml"_qs, 3, 1}, Severity::Error, u"unknown-key"_qs, u"no such key"_qs}};

        const OpenedPacks opened = openPacks(bothFolders(), source, nullptr);

        QVERIFY(opened.library);
        QCOMPARE(opened.library->packs().size(), 1);
        QCOMPARE(opened.problems.size(), 1);
        QCOMPARE(opened.problems.first().place, (Place{u"/bank/bank/pack.yaml"_qs, 3, 1}));
    }

    void aFolderThatCannotBeReadIsNamed()
    {
        test::FakePackSource source = twoFolders();

        const OpenedPacks opened = openPacks({u"/nowhere"_qs}, source, nullptr);

        QVERIFY(!opened.library);
        QCOMPARE(opened.problems.size(), 1);
        QCOMPARE(opened.problems.first().rule, u"missing-folder"_qs);
        QCOMPARE(opened.problems.first().place.file, u"/nowhere"_qs);
    }

    void aCacheThatCannotBeWrittenIsNoError()
    {
        test::FakePackSource source = twoFolders();
        test::FakePackCache cache;
        cache.failing().failAlways();

        const OpenedPacks opened = openPacks(bothFolders(), source, &cache);

        QVERIFY(opened.library);
        QVERIFY(opened.problems.isEmpty());
        QVERIFY(cache.entries.isEmpty());
    }

    void progressGrowsOverAllFolders()
    {
        test::FakePackSource source = twoFolders();
        QList<int> done;
        int total = 0;

        static_cast<void>(openPacks(bothFolders(), source, nullptr, [&](int now, int all) {
            done.append(now);
            total = all;
        }));

        QCOMPARE(total, 2000);
        QCOMPARE(done, (QList{1000, 2000}));
    }
};

QTEST_GUILESS_MAIN(OpenPacksTest)
#include "open_packs_test.moc"
