// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt_store.h"
#include "card_store.h"
#include "check_answer_store.h"
#include "incident_store.h"
#include "lesson_place_store.h"
#include "profile_file.h"
#include "settings_store.h"
#include "snapshot_store.h"

#include <base/clock.h>

namespace mehfooz {

/// Where the amounts of "What is stored here" are looked up besides the profile's own file.
struct StoredPlaces {
    ProfileFolder folder; ///< Empty for a guest.
    QString cacheFile;    ///< May be empty.
    Clock now;
};

/// One open profile. Keeps `mark` alive as long as it is open.
class SqliteProfileStores final : public ProfileStores {
public:
    SqliteProfileStores(ProfileFile file, StoredPlaces places, std::shared_ptr<const bool> mark);

    SqliteCheckAnswerStore &checkAnswers() override { return m_checkAnswers; }
    SqliteSnapshotStore &snapshots() override { return m_snapshots; }
    SqliteAttemptStore &attempts() override { return m_attempts; }
    SqliteCardStore &cards() override { return m_cards; }
    SqliteLessonPlaceStore &lessonPlaces() override { return m_lessonPlaces; }
    SqliteIncidentStore &incidents() override { return m_incidents; }
    SqliteSettingsStore &settings() override { return m_settings; }
    [[nodiscard]] const OpenReport &openReport() const override { return m_file.report; }
    [[nodiscard]] Expected<QList<StoredAmount>> stored() override;
    [[nodiscard]] Expected<QByteArray> exportJson() override;

    [[nodiscard]] Connection &connection() { return *m_file.connection; }

private:
    ProfileFile m_file;
    StoredPlaces m_places;
    std::shared_ptr<const bool> m_mark;
    SqliteCheckAnswerStore m_checkAnswers;
    SqliteSnapshotStore m_snapshots;
    SqliteAttemptStore m_attempts;
    SqliteCardStore m_cards;
    SqliteLessonPlaceStore m_lessonPlaces;
    SqliteIncidentStore m_incidents;
    SqliteSettingsStore m_settings;
};

} // namespace mehfooz
