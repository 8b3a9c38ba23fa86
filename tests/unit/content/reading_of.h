// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_reading.h"

namespace mehfooz::test {

/// A file with single texts, as the readers leave it: for the rules that look at one file at a time.
class ReadingOf final {
public:
    ReadingOf() { m_reading.define({ObjectKind::Question, QStringLiteral("q"), {1, 1}, 0, 0}); }

    /// Begins another object.
    ReadingOf &object(const QString &id)
    {
        m_reading.define({ObjectKind::Question, id, {m_line, 1}, 0, 0});
        return *this;
    }
    ReadingOf &text(TextRole role, const QString &language, const QString &text)
    {
        m_reading.addText({-1, m_reading.newGroup(), role, language, text, {++m_line, 3}});
        return *this;
    }
    /// The same text in English and Urdu.
    ReadingOf &both(TextRole role, const QString &english, const QString &urdu)
    {
        const int group = m_reading.newGroup();
        m_reading.addText({-1, group, role, QStringLiteral("en"), english, {++m_line, 3}});
        m_reading.addText({-1, group, role, QStringLiteral("ur"), urdu, {m_line, 40}});
        return *this;
    }
    [[nodiscard]] const FileReading &reading() const { return m_reading; }

private:
    FileReading m_reading{QStringLiteral("questions/x.yaml"), {QStringLiteral("en"), QStringLiteral("ur")}};
    int m_line = 1;
};

/// The rules of problems, in order.
[[nodiscard]] inline QStringList rulesOf(const QList<Diagnostic> &problems)
{
    QStringList rules;
    for (const Diagnostic &problem : problems)
        rules.append(problem.rule);
    return rules;
}

} // namespace mehfooz::test
