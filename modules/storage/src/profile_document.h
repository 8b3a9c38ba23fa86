// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt_store.h"
#include "incident_store.h"
#include "profile_about.h"

namespace mehfooz {

class SqliteProfileStores;

/// Everything of one profile as values: what an export holds and an import brings. Histories are oldest first.
struct ProfileDocument {
    About about;
    QDateTime exportedAt;
    QList<CheckAnswer> checkAnswers;
    QList<Catalogue> catalogues;
    QList<Snapshot> snapshots;
    QList<StoredAttempt> attempts; ///< Without their answers.
    QList<QuizAnswer> quizAnswers;
    QList<LessonPlace> lessonPlaces;
    QList<IncidentTick> incidentLog;
    QList<IncidentField> incidentFields;
    QHash<QString, QString> settings;
};

[[nodiscard]] Expected<ProfileDocument> readDocument(SqliteProfileStores &stores);
/// Into an empty profile, in one transaction.
[[nodiscard]] Expected<void> writeDocument(SqliteProfileStores &stores, const ProfileDocument &document);

/// The form of docs/profile-export.md, version 1.
[[nodiscard]] QByteArray documentJson(const ProfileDocument &document);
/// InvalidInput with line and column of the first value that is missing, unknown, out of range, or names what is not there.
[[nodiscard]] Expected<ProfileDocument> documentFromJson(const QByteArray &json);

} // namespace mehfooz
