// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/shown_specimen.h>
#include <ui/printing.h>

namespace mehfooz {

/// A lesson as it is printed: parts, worked example with its signs, summary, plan, and the contacts that it names.
class LessonSheet final {
public:
    LessonSheet(const Library &library, const LanguageState &language, QDate today);

    [[nodiscard]] ui::PrintSheet make(const Lesson &lesson) const;

private:
    [[nodiscard]] QList<ui::PrintSection> partSections(const LessonPart &part, const Lesson &lesson, const QString &textLanguage) const;
    [[nodiscard]] QList<ui::PrintSection> exampleSections(const Lesson &lesson) const;
    [[nodiscard]] ui::PrintSection summarySection(const Lesson &lesson) const;
    [[nodiscard]] ui::PrintSection contactSection(const LessonBody &body) const;

    const Library &m_library;
    const LanguageState &m_language;
    ShownProse m_prose;
    QDate m_today;
};

} // namespace mehfooz
