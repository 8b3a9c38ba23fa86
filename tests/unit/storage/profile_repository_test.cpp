// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage_fixture.h"

#include <QSignalSpy>

using namespace mehfooz;
using namespace mehfooz::test;

class ProfileRepositoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aNewFolderHoldsNobody()
    {
        RepositoryFixture repository;

        QVERIFY(repository->list().value().isEmpty());
        QVERIFY(repository->damagedList().isEmpty());
    }

    void anAddedPersonIsThereAfterARestart()
    {
        RepositoryFixture repository;
        const ProfileEntry added = repository->add(QStringLiteral("  عائشہ   Bibi "), 2).value();

        const auto list = repository.reopen().list().value();

        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().id, added.id);
        QCOMPARE(list.first().name, QStringLiteral("عائشہ Bibi"));
        QCOMPARE(list.first().hue, 2);
        QCOMPARE(list.first().createdAt, noon());
    }

    void whatAPersonAnsweredIsThereAfterARestart()
    {
        RepositoryFixture repository;
        const ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
        {
            const auto stores = repository->open(id).value();
            QVERIFY(stores->checkAnswers().append(checkAnswer("sim.count", CheckValue::Yes)));
        }

        const auto stores = repository.reopen().open(id).value();

        QCOMPARE(stores->checkAnswers().latest().value(), QList{checkAnswer("sim.count", CheckValue::Yes)});
        QVERIFY(!stores->openReport().migrated);
        QVERIFY(!stores->openReport().restoredFromBackup);
    }
};

QTEST_GUILESS_MAIN(ProfileRepositoryTest)
#include "profile_repository_test.moc"
