// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/library.h>

#include <QDate>
#include <QList>

namespace mehfooz {

class LanguageState;

/// A number or address that is out of use but still goes around.
struct ClosedContact {
    QString value; ///< In an isolate.
    QString note;

    friend bool operator==(const ClosedContact &, const ClosedContact &) = default;
};

/// A route (reporting contact) as a person sees it.
struct ContactCard {
    QString id;
    QString icon;   ///< Lucide name of the channel.
    QString name;
    QString lead;   ///< The name with its place in the order: "First: Your own bank".
    QString value;  ///< The number or address, left to right in an isolate; or words.
    bool isWords = false; ///< `value` is words such as "The number on the back of your card".
    QString hours;  ///< May be empty.
    QString note;   ///< May be empty.
    QString source; ///< "Source of 4 June 2025, read on 22 November".
    QString doubt;  ///< That it may have changed; empty while it was read within six months.
    QList<ClosedContact> closed;

    friend bool operator==(const ContactCard &, const ContactCard &) = default;
};

/// The contacts of a plan: those that it lists, in its order, then others that name it. Contacts that may not be
/// printed (low confidence, or no day on which they were read) are left out. Source: facts, rule of the contact list.
[[nodiscard]] QList<ContactCard> contactsOf(const Incident &incident, const Library &library, const LanguageState &language, QDate today);

} // namespace mehfooz
