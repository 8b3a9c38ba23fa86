// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace mehfooz {

/// Where in the window something is: "today", "lesson/otp#2". What search, cards and checks link to.
struct Address {
    QString page;
    QString id;   ///< Of the object on the page; may be empty.
    QString part; ///< Inside the object; may be empty.

    /// Nothing for an empty or over-long text.
    [[nodiscard]] static std::optional<Address> parse(const QString &text);
    [[nodiscard]] QString text() const;
    friend bool operator==(const Address &, const Address &) = default;
};

} // namespace mehfooz
