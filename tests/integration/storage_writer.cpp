// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbered_records.h"

#include <storage/data_folder.h>

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

// Keeps numbered records in a data folder until it is killed. One line of output is one record that the store has
// acknowledged; the first one says that there is a profile.
//
//     mehfooz-storage-writer FOLDER FIRST_RECORD

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

void acknowledge(const QByteArray &what)
{
    const QByteArray line = what + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
        qFatal("nobody listens");
}

Expected<ProfileId> firstPerson(ProfileRepository &repository)
{
    return repository.list().and_then([&](const QList<ProfileEntry> &list) -> Expected<ProfileId> {
        if (!list.isEmpty())
            return list.first().id;
        return repository.add(QStringLiteral("Ali"), 0).map([](const ProfileEntry &entry) { return entry.id; });
    });
}

Expected<void> keepRecords(const QString &path, int first)
{
    const auto folder = DataFolder::claim(path);
    if (!folder)
        return tl::make_unexpected(folder.error());
    int n = first;
    const auto repository = SqliteProfileRepository::open({path, {}, [&] { return instantOf(n); }, std::chrono::milliseconds{1000}, nullptr});
    if (!repository)
        return tl::make_unexpected(repository.error());
    const auto person = firstPerson(**repository);
    if (!person)
        return tl::make_unexpected(person.error());
    acknowledge("profile");
    const auto stores = (*repository)->open(*person);
    if (!stores)
        return tl::make_unexpected(stores.error());
    NumberedRecords records{**stores};
    for (;; ++n) {
        const auto kept = NumberedRecords::isOfTheList(n) ? keepInList(**repository, n) : records.keep(n);
        if (!kept)
            return kept;
        acknowledge(QByteArray::number(n));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const auto ended = keepRecords(arguments.at(1), arguments.at(2).toInt());
    std::fprintf(stderr, "%s: %s\n", qPrintable(ended.error().place.file), qPrintable(ended.error().detail));
    return 1;
}
