// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/hands.h>

#include <ui/row_list.h>

namespace mehfooz::test {

/// The row whose title begins with these words; invalid where there is none.
[[nodiscard]] inline QModelIndex rowOf(const ui::RowList &list, const QString &title)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (text::withoutIsolates(index.data().toString()).startsWith(title))
            return index;
    }
    return {};
}

/// Every text that a model has for one row, without isolates.
[[nodiscard]] inline QStringList wordsOfRow(const QModelIndex &index)
{
    constexpr int kRoles = 40;
    QStringList words{text::withoutIsolates(index.data().toString())};
    for (int role = Qt::UserRole; role < Qt::UserRole + kRoles; ++role) {
        if (const QVariant value = index.data(role); value.typeId() == QMetaType::QString)
            words.append(text::withoutIsolates(value.toString()));
    }
    return words;
}

/// True when the row with this title is drawn and bears these words; what a chip says is told by the model alone.
[[nodiscard]] inline bool rowSays(const ui::RowList &list, const QString &title, const QString &words)
{
    const QModelIndex index = rowOf(list, title);
    return index.isValid() && wordsOfRow(index).join(u'\n').contains(words) && says(*list.window(), title);
}

/// Titles of the headings between the rows, in order.
[[nodiscard]] inline QStringList rowHeadings(const ui::RowList &list, int headingRole)
{
    QStringList titles;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (index.data(headingRole).toBool())
            titles.append(text::withoutIsolates(index.data().toString()));
    }
    return titles;
}

inline void clickRow(ui::RowList &list, const QString &title)
{
    const QModelIndex index = rowOf(list, title);
    QVERIFY2(index.isValid(), qPrintable(title));
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    settle();
}

} // namespace mehfooz::test
