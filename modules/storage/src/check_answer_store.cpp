// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_answer_store.h"

#include "stored_row.h"
#include "transaction.h"

namespace mehfooz {

namespace {

Expected<CheckAnswer> answerOf(const Row &row)
{
    const auto item = storedId<CheckItemId>(row.text(0));
    if (!item)
        return tl::make_unexpected(item.error());
    const auto value = checkValueFromKey(row.text(1));
    if (!value)
        return unreadable(QStringLiteral("check answer \"%1\"").arg(row.text(1)));
    return CheckAnswer{*item, *value, row.small(2), row.instant(3), row.text(4)};
}

} // namespace

SqliteCheckAnswerStore::SqliteCheckAnswerStore(Connection &connection)
    : m_connection{connection},
      m_append{connection, QStringLiteral("INSERT INTO check_answers (item, value, revision, at_ms, note)"
                                          " VALUES (:item, :value, :revision, :at, :note)")},
      m_latest{connection, QStringLiteral("SELECT item, value, revision, at_ms, note FROM check_answers"
                                          " WHERE number IN (SELECT max(number) FROM check_answers GROUP BY item) ORDER BY item")},
      m_history{connection, QStringLiteral("SELECT item, value, revision, at_ms, note FROM check_answers"
                                           " WHERE item = :item ORDER BY number")},
      m_all{connection, QStringLiteral("SELECT item, value, revision, at_ms, note FROM check_answers ORDER BY number")}
{
}

Expected<void> SqliteCheckAnswerStore::append(const CheckAnswer &answer)
{
    return inTransaction(m_connection, [&] {
        return m_append.run({{":item", answer.item.text()},
                             {":value", toKey(answer.value)},
                             {":revision", answer.revision},
                             {":at", answer.at},
                             {":note", answer.note}});
    });
}

Expected<QList<CheckAnswer>> SqliteCheckAnswerStore::latest()
{
    return m_latest.all({}, answerOf);
}

Expected<QList<CheckAnswer>> SqliteCheckAnswerStore::history(const CheckItemId &item)
{
    return m_history.all({{":item", item.text()}}, answerOf);
}

Expected<QList<CheckAnswer>> SqliteCheckAnswerStore::all()
{
    return m_all.all({}, answerOf);
}

} // namespace mehfooz
