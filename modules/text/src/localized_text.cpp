// SPDX-License-Identifier: GPL-3.0-or-later
#include <text/localized_text.h>

namespace mehfooz::text {

QString LocalizedText::in(QStringView language) const
{
    for (const Entry &entry : m_entries) {
        if (entry.language == language)
            return entry.text;
    }
    return m_entries.isEmpty() ? QString{} : m_entries.front().text;
}

bool LocalizedText::has(QStringView language) const
{
    for (const Entry &entry : m_entries) {
        if (entry.language == language)
            return true;
    }
    return false;
}

void LocalizedText::set(const QString &language, const QString &text)
{
    for (Entry &entry : m_entries) {
        if (entry.language == language) {
            entry.text = text;
            return;
        }
    }
    m_entries.append({language, text});
}

} // namespace mehfooz::text
