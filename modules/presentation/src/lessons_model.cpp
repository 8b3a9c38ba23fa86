// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/lessons_model.h>

#include <presentation/shown_prose.h>

#include <text/folding.h>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr int kShortestLoose = 3; // spec: urdu text, 3.3

void addAll(QStringList &texts, const LocalizedText &text)
{
    for (const auto &entry : text.entries())
        texts.append(entry.text);
}

/// Everything by which a lesson is found, in all languages.
QString findableText(const Lesson &lesson, const Library &library)
{
    QStringList texts;
    addAll(texts, lesson.title);
    if (const Topic *topic = library.topic(lesson.topic))
        addAll(texts, topic->title);
    for (const TermId &id : lesson.terms) {
        if (const Term *term = library.term(id)) {
            addAll(texts, term->term);
            texts.append(term->also);
        }
    }
    for (const LocalizedText &sentence : lesson.summary)
        addAll(texts, sentence);
    return texts.join(u' ');
}

/// Lessons grouped by topic, in the order of the topics.
QList<const Lesson *> byTopic(const Library &library)
{
    QHash<TopicId, qsizetype> places;
    for (const Topic &topic : library.content().topics)
        places.insert(topic.id, places.size());
    QList<const Lesson *> ordered;
    for (const Lesson &lesson : library.content().lessons)
        ordered.append(&lesson);
    std::ranges::stable_sort(ordered, {}, [&](const Lesson *lesson) { return places.value(lesson->topic, places.size()); });
    return ordered;
}

} // namespace

LessonsModel::LessonsModel(Workspace &workspace, LanguageState &language, QObject *parent)
    : QAbstractListModel{parent}, m_workspace{workspace}, m_language{language}
{
    connect(&workspace, &Workspace::packsOpened, this, &LessonsModel::reload);
    connect(&workspace, &Workspace::profileOpened, this, &LessonsModel::refresh);
    connect(&workspace, &Workspace::lessonsChanged, this, &LessonsModel::refresh);
    connect(&workspace, &Workspace::settingChanged, this, &LessonsModel::refresh);
    connect(&language, &LanguageState::changed, this, &LessonsModel::refreshWords);
    reload();
}

int LessonsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LessonsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Lesson *lesson = lessonAt(index.row());
    if (!lesson)
        return {};
    const LessonPlace *place = placeIn(m_workspace, lesson->id);
    const LessonState state = lessonStateOf(*lesson, place);
    const Topic *topic = m_workspace.library().topic(lesson->topic);
    switch (role) {
    case Qt::DisplayRole: return m_language.shown(lesson->title);
    case IdRole: return lesson->id.text();
    case AddressRole: return QStringLiteral("lesson/") + lesson->id.text();
    case SectionRole: return topic ? m_language.shown(topic->title) : QString{};
    case IconRole: return topic ? topic->icon : QString{};
    case MinutesRole: return m_language.shown(tr("%n minute(s)", nullptr, lesson->minutes));
    case StateRole: return QVariant::fromValue(state);
    case ChipRole: return chipOf(state);
    case LineRole: return lineOf(*lesson, state);
    case ShareRole: return place ? std::min(1.0, double(place->partsRead) / partCountOf(*lesson)) : 0.0;
    case RecommendedRole: return lesson->id.text() == m_recommended;
    default: return {};
    }
}

QHash<int, QByteArray> LessonsModel::roleNames() const
{
    return {{Qt::DisplayRole, "title"}, {IdRole, "id"},           {AddressRole, "address"}, {SectionRole, "section"},
            {IconRole, "icon"},         {MinutesRole, "minutes"}, {StateRole, "state"},     {ChipRole, "chip"},
            {LineRole, "line"},         {ShareRole, "share"},     {RecommendedRole, "recommended"}};
}

QString LessonsModel::chipOf(LessonState state)
{
    switch (state) {
    case LessonState::NotStarted: return tr("Not started");
    case LessonState::InProgress: return tr("In progress");
    case LessonState::Completed: return tr("Completed");
    case LessonState::Changed: return tr("Changed since you read it");
    }
    Q_UNREACHABLE();
}

QString LessonsModel::lineOf(const Lesson &lesson, LessonState state) const
{
    const LessonPlace *place = placeIn(m_workspace, lesson.id);
    if (state == LessonState::InProgress && place)
        //: Under a lesson's title: %1 is the number of the part.
        return tr("Continue at part %1").arg(m_language.number(resumePartOf(lesson, *place) + 1));
    if (state == LessonState::Changed)
        return m_language.shown(lesson.changed);
    return {};
}

void LessonsModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void LessonsModel::setSearch(const QString &typed)
{
    if (typed == m_search)
        return;
    m_search = typed;
    m_searchWords = text::fold(typed).split(u' ', Qt::SkipEmptyParts);
    refresh();
}

QString LessonsModel::didYouMean() const
{
    const QString loose = text::loose(m_search);
    if (!m_rows.isEmpty() || loose.size() < kShortestLoose)
        return {};
    const auto alike = std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.loose.contains(loose); });
    if (alike == m_entries.end() || isFound(*alike))
        return {};
    const Lesson *lesson = m_workspace.library().lesson(alike->id);
    return lesson ? m_language.shown(lesson->title) : QString{};
}

void LessonsModel::reload()
{
    showRows({});
    m_entries.clear();
    if (m_workspace.hasPacks()) {
        const Library &library = m_workspace.library();
        for (const Lesson *lesson : byTopic(library)) {
            const QString all = findableText(*lesson, library);
            m_entries.append({lesson->id, text::fold(all).split(u' ', Qt::SkipEmptyParts), text::loose(all)});
        }
    }
    refresh();
}

void LessonsModel::refresh()
{
    const Lesson *next = m_workspace.hasPacks() ? recommendedLesson(m_workspace) : nullptr;
    m_recommended = next ? next->id.text() : QString{};
    QList<int> rows;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (isShown(m_entries.at(i)))
            rows.append(i);
    }
    showRows(rows);
    refreshWords();
}

void LessonsModel::refreshWords()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT listChanged();
}

void LessonsModel::showRows(const QList<int> &rows)
{
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (std::ranges::binary_search(rows, m_rows.at(i)))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    // What is left stands in the same order in both, so that a missing row belongs exactly here.
    for (int i = 0; i < rows.size(); ++i) {
        if (i < m_rows.size() && m_rows.at(i) == rows.at(i))
            continue;
        beginInsertRows({}, i, i);
        m_rows.insert(i, rows.at(i));
        endInsertRows();
    }
}

bool LessonsModel::isShown(const Entry &entry) const
{
    return passesFilter(entry.id) && isFound(entry);
}

bool LessonsModel::passesFilter(const LessonId &id) const
{
    const mehfooz::Role *role = m_workspace.role();
    const Lesson *lesson = m_workspace.library().lesson(id);
    if (!lesson)
        return false;
    const LessonState state = lessonStateOf(*lesson, placeIn(m_workspace, id));
    switch (m_filter) {
    case Filter::All: return true;
    case Filter::ForMe: return role && role->lessons.contains(id);
    case Filter::UnderWay: return state == LessonState::InProgress;
    case Filter::Done: return state == LessonState::Completed || state == LessonState::Changed;
    }
    Q_UNREACHABLE();
}

bool LessonsModel::isFound(const Entry &entry) const
{
    return std::ranges::all_of(m_searchWords, [&](const QString &word) {
        return std::ranges::any_of(entry.words, [&](const QString &candidate) {
            return word.size() == 1 ? candidate == word : candidate.startsWith(word);
        });
    });
}

const Lesson *LessonsModel::lessonAt(int row) const
{
    return m_workspace.hasPacks() ? m_workspace.library().lesson(m_entries.at(m_rows.at(row)).id) : nullptr;
}

} // namespace mehfooz
