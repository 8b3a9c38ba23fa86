// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/language_state.h>
#include <presentation/workspace.h>

#include <QAbstractListModel>

namespace mehfooz {

/// What was found for the words typed last. Answers that come late, for words that have changed since, are dropped.
class SearchModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { TitleRole = Qt::UserRole + 1, KindRole, KindWordsRole, PassageRole, PassageLanguageRole, AddressRole };
    static constexpr int kMostHits = 30;

    SearchModel(Workspace &workspace, const LanguageState &language, QObject *parent = nullptr);

    [[nodiscard]] const QString &query() const { return m_query; }
    /// Searches in the background; found() or failed() follows. The same words again search again.
    void setQuery(const QString &query);
    /// True when only similar spellings were found.
    [[nodiscard]] bool isSimilar() const;
    /// "Nothing found for …", or empty while there are hits or no words.
    [[nodiscard]] QString emptyWords() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void found();
    void failed(const mehfooz::Error &error);

private:
    void show(QList<SearchHit> hits);
    [[nodiscard]] QString addressOf(const SearchHit &hit) const;

    Workspace &m_workspace;
    const LanguageState &m_language;
    QString m_query;
    quint64 m_asked = 0;
    bool m_answered = false;
    QList<SearchHit> m_hits;
};

} // namespace mehfooz
