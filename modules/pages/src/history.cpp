// SPDX-License-Identifier: GPL-3.0-or-later
#include <pages/history.h>

namespace mehfooz {

namespace {
constexpr qsizetype kLongest = 100;
}

void History::go(const Address &address)
{
    if (current() == address)
        return;
    m_places.erase(m_places.begin() + (m_at + 1), m_places.end());
    m_places.append(address);
    if (m_places.size() > kLongest)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

std::optional<Address> History::back()
{
    if (!canGoBack())
        return {};
    return m_places[--m_at];
}

std::optional<Address> History::forward()
{
    if (!canGoForward())
        return {};
    return m_places[++m_at];
}

std::optional<Address> History::current() const
{
    return m_at < 0 ? std::nullopt : std::optional{m_places[m_at]};
}

} // namespace mehfooz
