// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/search_model.h>

#include <text/isolates.h>

namespace mehfooz {

namespace {

constexpr qsizetype kLongestQuery = 200;
constexpr qsizetype kLongestPassage = 160;

/// Cut between words, never inside one.
QString shortened(const QString &passage)
{
    const QString plain = passage.simplified();
    if (plain.size() <= kLongestPassage)
        return plain;
    const qsizetype space = plain.lastIndexOf(u' ', kLongestPassage);
    return plain.left(space > 0 ? space : kLongestPassage) + u'…';
}

} // namespace

SearchModel::SearchModel(Workspace &workspace, const LanguageState &language, QObject *parent)
    : QAbstractListModel{parent}, m_workspace{workspace}, m_language{language}
{
}

void SearchModel::setQuery(const QString &query)
{
    m_query = query.left(kLongestQuery);
    const quint64 asked = ++m_asked;
    m_workspace.search(m_query, m_language.language(), kMostHits)
        .then(this, [this, asked](const Expected<QList<SearchHit>> &hits) {
            if (asked != m_asked)
                return;
            m_answered = true;
            show(hits ? *hits : QList<SearchHit>{});
            if (hits)
                Q_EMIT found();
            else
                Q_EMIT failed(hits.error());
        });
}

void SearchModel::show(QList<SearchHit> hits)
{
    if (!m_hits.isEmpty()) {
        beginRemoveRows({}, 0, static_cast<int>(m_hits.size()) - 1);
        m_hits.clear();
        endRemoveRows();
    }
    if (hits.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(hits.size()) - 1);
    m_hits = std::move(hits);
    endInsertRows();
}

bool SearchModel::isSimilar() const
{
    return !m_hits.isEmpty() && m_hits.front().similar;
}

QString SearchModel::emptyWords() const
{
    if (!m_answered || !m_hits.isEmpty() || m_query.trimmed().isEmpty())
        return {};
    //: %1 is what the person typed.
    return tr("Nothing found for \"%1\".").arg(text::isolated(m_query.trimmed()));
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &hit = m_hits[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return m_language.shown(hit.title);
    case KindRole: return hit.kind;
    case KindWordsRole:
        if (hit.kind == u"lesson")
            return tr("Lesson");
        if (hit.kind == u"question")
            return tr("Question");
        if (hit.kind == u"check")
            return tr("Check");
        if (hit.kind == u"incident")
            return tr("I have been hacked");
        return hit.kind == u"term" ? tr("Term") : tr("Then and now");
    case PassageRole: return m_language.shown(shortened(hit.passage));
    case PassageLanguageRole: return hit.passageLanguage;
    case AddressRole: return addressOf(hit);
    default: return {};
    }
}

QString SearchModel::addressOf(const SearchHit &hit) const
{
    if (hit.kind == u"lesson" || hit.kind == u"check" || hit.kind == u"incident" || hit.kind == u"reference")
        return hit.kind + u'/' + hit.id;
    if (hit.kind == u"question" && m_workspace.hasPacks()) {
        const auto id = QuestionId::parse(hit.id);
        const Question *question = id ? m_workspace.library().question(*id) : nullptr;
        return question && question->lesson ? QStringLiteral("lesson/") + question->lesson->text() : QString{};
    }
    return {};
}

} // namespace mehfooz
