// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/answer.h>
#include <presentation/shown_prose.h>

namespace mehfooz {

/// A sign of a message with its explanation.
struct ShownSign {
    QString id;
    int number = 1;   ///< As it is marked in the message: in reading order, from 1.
    QString phrase;   ///< The words that show it.
    QString because;  ///< In the person's language.

    friend bool operator==(const ShownSign &, const ShownSign &) = default;
};

/// A message with its marks, as a reader or a question shows it. The message itself is never translated.
struct ShownSpecimen {
    QString id;
    Channel channel = Channel::Sms;
    QString language;         ///< Of the message; "roman_ur" is Urdu in Latin letters.
    bool genuine = false;
    QString from;
    QString subject;
    QString sent;             ///< Time of the day, always with Latin digits.
    QList<SpecimenElement> elements;
    QList<ShownSign> signs;   ///< In the order of their numbers.
    QString explain;
    QList<text::Inline> safeAction;
};

/// `specimen` with its explanations in the person's language.
[[nodiscard]] ShownSpecimen shownSpecimen(const Specimen &specimen, const Library &library, const LanguageState &language);

} // namespace mehfooz
