// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_document.h"

#include "sqlite_profile_stores.h"
#include "transaction.h"

namespace mehfooz {

namespace {

/// Runs `write` on each value until one fails.
template<typename T, typename Write>
Expected<void> writeEach(const QList<T> &values, Write write)
{
    for (const T &value : values) {
        if (auto written = write(value); !written)
            return written;
    }
    return {};
}

Expected<void> writeSnapshots(SqliteSnapshotStore &store, const ProfileDocument &document)
{
    QHash<QString, Catalogue> catalogues;
    for (const Catalogue &catalogue : document.catalogues)
        catalogues.insert(catalogue.id, catalogue);
    return writeEach(document.snapshots, [&](const Snapshot &snapshot) {
        return store.append(snapshot, catalogues.value(snapshot.catalogueId));
    });
}

/// The file numbers its attempts itself: answers follow their attempt to its new number.
Expected<void> writeAttempts(SqliteAttemptStore &store, const ProfileDocument &document)
{
    QHash<AttemptNumber, AttemptNumber> numbers;
    const auto begin = [&](const StoredAttempt &attempt) {
        return store.begin(attempt.plan).map([&](AttemptNumber number) { numbers.insert(attempt.number, number); });
    };
    const auto record = [&](const QuizAnswer &answer) { return store.record(numbers.value(answer.attempt), answer.record, answer.review); };
    const auto finish = [&](const StoredAttempt &attempt) {
        return attempt.total ? store.finish(numbers.value(attempt.number), *attempt.total, attempt.finishedAt) : Expected<void>{};
    };
    return writeEach(document.attempts, begin)
        .and_then([&] { return writeEach(document.quizAnswers, record); })
        .and_then([&] { return writeEach(document.attempts, finish); });
}

Expected<void> writeRest(SqliteProfileStores &stores, const ProfileDocument &document)
{
    const auto savePlace = [&](const LessonPlace &place) { return stores.lessonPlaces().save(place); };
    const auto tick = [&](const IncidentTick &entry) { return stores.incidents().tick(entry.incident, entry.tick); };
    const auto saveField = [&](const IncidentField &field) { return stores.incidents().saveField(field.incident, field.field, field.value); };
    const auto set = [&](const QString &key) { return stores.settings().set(key, document.settings.value(key)); };
    return writeEach(document.lessonPlaces, savePlace)
        .and_then([&] { return writeEach(document.incidentLog, tick); })
        .and_then([&] { return writeEach(document.incidentFields, saveField); })
        .and_then([&] { return writeEach(document.settings.keys(), set); });
}

/// Takes what a store gives into `field`.
template<typename T>
Expected<void> take(Expected<T> value, T &field)
{
    return std::move(value).map([&](T &&read) { field = std::move(read); });
}

/// A guest's file does not say whose it is.
Expected<About> aboutOrGuest(Connection &connection)
{
    auto about = readAbout(connection);
    if (!about && about.error().code == ErrorCode::NotFound)
        return About{QStringLiteral("Guest"), 0, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};
    return about;
}

} // namespace

Expected<ProfileDocument> readDocument(SqliteProfileStores &stores)
{
    ProfileDocument document;
    auto read = take(aboutOrGuest(stores.connection()), document.about)
                    .and_then([&] { return take(stores.checkAnswers().all(), document.checkAnswers); })
                    .and_then([&] { return take(stores.snapshots().catalogues(), document.catalogues); })
                    .and_then([&] { return take(stores.snapshots().all(), document.snapshots); })
                    .and_then([&] { return take(stores.attempts().bareAttempts(), document.attempts); })
                    .and_then([&] { return take(stores.attempts().everyAnswer(), document.quizAnswers); })
                    .and_then([&] { return take(stores.lessonPlaces().all(), document.lessonPlaces); })
                    .and_then([&] { return take(stores.incidents().wholeLog(), document.incidentLog); })
                    .and_then([&] { return take(stores.incidents().allFields(), document.incidentFields); })
                    .and_then([&] { return take(stores.settings().all(), document.settings); });
    return read.map([&] { return document; });
}

Expected<void> writeDocument(SqliteProfileStores &stores, const ProfileDocument &document)
{
    return inTransaction(stores.connection(), [&] {
        return writeAbout(stores.connection(), document.about)
            .and_then([&] {
                return writeEach(document.checkAnswers, [&](const CheckAnswer &answer) { return stores.checkAnswers().append(answer); });
            })
            .and_then([&] { return writeSnapshots(stores.snapshots(), document); })
            .and_then([&] { return writeAttempts(stores.attempts(), document); })
            .and_then([&] { return writeRest(stores, document); });
    });
}

} // namespace mehfooz
