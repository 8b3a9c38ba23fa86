// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/address.h>

#include <QList>

namespace mehfooz {

/// Where the person has been, as a browser keeps it.
class History final {
public:
    /// Goes to `address`; what lay ahead is forgotten. The place shown already is not repeated.
    void go(const Address &address);
    /// The place before or after, which becomes the current one; nothing at an end.
    std::optional<Address> back();
    std::optional<Address> forward();
    [[nodiscard]] std::optional<Address> current() const;
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }

private:
    QList<Address> m_places; ///< At most kLongest.
    qsizetype m_at = -1;
};

} // namespace mehfooz
