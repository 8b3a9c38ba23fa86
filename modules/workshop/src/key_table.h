// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace mehfooz::workshop {

/// One value of an enumeration and the word that stands for it on the wire and in files.
template<typename Value>
struct KeyRow {
    Value value;
    QStringView key;
};

/// The key of `value`; empty when the table lacks it.
template<typename Value, std::size_t Size>
[[nodiscard]] QString keyIn(const std::array<KeyRow<Value>, Size> &table, Value value)
{
    const auto row = std::find_if(table.begin(), table.end(), [&](const auto &each) { return each.value == value; });
    return row == table.end() ? QString{} : row->key.toString();
}

template<typename Value, std::size_t Size>
[[nodiscard]] std::optional<Value> valueIn(const std::array<KeyRow<Value>, Size> &table, QStringView key)
{
    const auto row = std::find_if(table.begin(), table.end(), [&](const auto &each) { return each.key == key; });
    return row == table.end() ? std::nullopt : std::optional{row->value};
}

} // namespace mehfooz::workshop
