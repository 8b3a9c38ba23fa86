// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/test_folder.h>

#include <base/clock.h>
#include <storage/profile_repository.h>

#include <QFileInfo>
#include <QtGlobal>

namespace mehfooz::test {

/// A data folder on the disk with profiles in it, as the program would have left it. Link mehfooz::storage.
class DataWithPeople final {
public:
    [[nodiscard]] QString path() const { return m_folder.file(QStringLiteral("data")); }
    [[nodiscard]] QString fileOf(const ProfileEntry &person) const
    {
        return path() + QStringLiteral("/profiles/") + person.id.text() + QStringLiteral("/profile.db");
    }
    [[nodiscard]] const TestFolder &folder() const { return m_folder; }

    /// Adds a person who has answered one check item; the folder is free again afterwards.
    ProfileEntry add(const QString &name)
    {
        auto all = repository(-2);
        const ProfileEntry person = all->add(name, 0).value();
        const auto stores = all->open(person.id).value();
        const CheckAnswer answer{CheckItemId::parse(QStringLiteral("wa.two_step_pin")).value(), CheckValue::Yes, 1, QDateTime::currentDateTimeUtc(), {}};
        if (!stores->checkAnswers().append(answer))
            qFatal("the answer cannot be kept");
        return person;
    }

    /// What is kept of a person: the number of their answers; -1 where the file cannot be opened.
    [[nodiscard]] int answersOf(const ProfileEntry &person)
    {
        const auto all = repository(0);
        const auto stores = all->open(person.id);
        return stores ? static_cast<int>((*stores)->checkAnswers().latest().value().size()) : -1;
    }

    /// Opens the file a day after it was made, which makes a backup.
    void makeBackup(const ProfileEntry &person)
    {
        const auto all = repository(-1);
        const auto stores = all->open(person.id);
        if (!stores || QDir{QFileInfo{fileOf(person)}.path() + QStringLiteral("/backups")}.isEmpty())
            qFatal("no backup was made");
    }
    void removeBackups(const ProfileEntry &person) const
    {
        if (!QDir{QFileInfo{fileOf(person)}.path() + QStringLiteral("/backups")}.removeRecursively())
            qFatal("the backups stay");
    }
    /// Fills the whole file with one byte, as a failing disk may.
    void damage(const ProfileEntry &person) const
    {
        QFile file{fileOf(person)};
        const qint64 size = file.size();
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(static_cast<int>(size), '\x5a')) != size)
            qFatal("the file cannot be damaged");
    }
    /// Lets the file say that a program of the future wrote it.
    void makeNewer(const ProfileEntry &person) const
    {
        QFile file{fileOf(person)};
        constexpr qint64 kUserVersionAt = 60; // of the header of an SQLite file: four bytes, the greatest first
        if (!file.open(QIODevice::ReadWrite) || !file.seek(kUserVersionAt) || file.write(QByteArray::fromHex("000003e7")) != 4)
            qFatal("the version cannot be set");
    }

private:
    /// As on a day counted from today.
    [[nodiscard]] std::unique_ptr<SqliteProfileRepository> repository(int day) const
    {
        return SqliteProfileRepository::open({path(), {}, [day] { return QDateTime::currentDateTimeUtc().addDays(day); }}).value();
    }

    TestFolder m_folder;
};

} // namespace mehfooz::test
