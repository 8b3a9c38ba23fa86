// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check_facts.h"

#include <presentation/language_state.h>

#include <QCoreApplication>

namespace mehfooz {

/// Words about the answers of the security check.
class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::CheckWords)

public:
    static QString value(CheckValue value);
    static QString platform(Platform platform);
    static QString grade(EvidenceGrade grade);
    /// The one line of a closed row.
    static QString line(const CheckFact &fact, const LanguageState &language, const QDateTime &now);
    /// "Done on 8 November", for the history.
    static QString answered(const CheckAnswer &answer, const LanguageState &language, const QDateTime &now);
    /// Who says that the protection helps, and when it was read.
    static QString evidence(const CheckItem &item, const LanguageState &language, const QDateTime &now);
    static QString lookAgain(const QString &date, const QString &changed);
    static QString confirm(const QString &value);
    static QString areaScore(const QString &area, const QString &range);
    static QString areasShown(int shown, int all);
    static QString filter(int filter);
    static QString counted(const QString &filter, int count);
    static QString place(int first, int last, int all);
    static QString noneFound(const QString &text);
    static QString noneHere();
};

} // namespace mehfooz
