// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/workspace.h>

namespace mehfooz {

class LanguageState;

/// Keys under which a profile keeps what it says about a person.
inline constexpr QStringView kRoleSetting = u"role";
inline constexpr QStringView kComputerSetting = u"computer"; ///< "own" or "shared".
[[nodiscard]] QString questionSetting(const QString &question);

/// One of several answers.
struct PersonChoice {
    QString id;
    QString words;
    QString line; ///< A second, smaller line; may be empty.
    QString icon; ///< Lucide name; may be empty.
    bool isChosen = false;

    friend bool operator==(const PersonChoice &, const PersonChoice &) = default;
};

/// A quick question about the person's phone and work.
struct PersonQuestion {
    QString id;
    QString ask;
    QString why;
    QList<PersonChoice> options;

    friend bool operator==(const PersonQuestion &, const PersonQuestion &) = default;
};

/// The roles of the open packs; none while no pack is open. `chosen` may be empty.
[[nodiscard]] QList<PersonChoice> roleChoices(const Workspace &workspace, const LanguageState &language, const QString &chosen);
/// The quick questions with what the open profile answered.
[[nodiscard]] QList<PersonQuestion> personQuestions(const Workspace &workspace, const LanguageState &language);

} // namespace mehfooz
