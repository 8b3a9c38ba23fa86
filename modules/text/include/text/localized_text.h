// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace mehfooz::text {

/// One text in any number of languages. No language is built in.
class LocalizedText {
public:
    struct Entry {
        QString language;
        QString text;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    LocalizedText() = default;
    explicit LocalizedText(QList<Entry> entries) : m_entries{std::move(entries)} { }

    /// The text in `language`; else the first language that has one; else empty.
    [[nodiscard]] QString in(QStringView language) const;
    [[nodiscard]] bool has(QStringView language) const;
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    void set(const QString &language, const QString &text);

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;

private:
    QList<Entry> m_entries; ///< In the order of the pack's languages.
};

} // namespace mehfooz::text
