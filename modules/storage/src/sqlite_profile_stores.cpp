// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_profile_stores.h"

#include "profile_document.h"
#include "stored_amounts.h"

namespace mehfooz {

SqliteProfileStores::SqliteProfileStores(ProfileFile file, StoredPlaces places, std::shared_ptr<const bool> mark)
    : m_file{std::move(file)},
      m_places{std::move(places)},
      m_mark{std::move(mark)},
      m_checkAnswers{*m_file.connection},
      m_snapshots{*m_file.connection},
      m_attempts{*m_file.connection},
      m_cards{*m_file.connection},
      m_lessonPlaces{*m_file.connection},
      m_incidents{*m_file.connection},
      m_settings{*m_file.connection}
{
}

Expected<QList<StoredAmount>> SqliteProfileStores::stored()
{
    return storedAmounts(*m_file.connection, m_places);
}

Expected<QByteArray> SqliteProfileStores::exportJson()
{
    return readDocument(*this).map([this](ProfileDocument document) {
        document.exportedAt = m_places.now();
        return documentJson(document);
    });
}

} // namespace mehfooz
