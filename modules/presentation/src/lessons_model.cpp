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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_workspace.hasPacks())
        return {};
    const Line &line = m_lines.at(m_rows.at(index.row()));
    if (role == HeadingRole)
        return !line.lesson.has_value();
    if (!line.lesson)
        return headingData(line, role);
    const Lesson *lesson = m_workspace.library().lesson(*line.lesson);
    return lesson ? lessonData(*lesson, role) : QVariant{};
}

QVariant LessonsModel::headingData(const Line &line, int role) const
{
    const Topic *topic = m_workspace.library().topic(line.topic);
    return topic && role == Qt::DisplayRole ? m_language.shown(topic->title) : QVariant{};
}

QVariant LessonsModel::lessonData(const Lesson &lesson, int role) const
{
    const LessonPlace *place = placeIn(m_workspace, lesson.id);
    const LessonState state = lessonStateOf(lesson, place);
    const Topic *topic = m_workspace.library().topic(lesson.topic);
    switch (role) {
    case Qt::DisplayRole: return m_language.shown(lesson.title);
    case Qt::AccessibleDescriptionRole: return spokenOf(lesson, state);
    case IdRole: return lesson.id.text();
    case AddressRole: return QStringLiteral("lesson/") + lesson.id.text();
    case IconRole: return topic ? topic->icon : QString{};
    case MinutesRole: return minutesOf(lesson);
    case StateRole: return QVariant::fromValue(state);
    case ChipRole: return chipOf(state);
    case LineRole: return lineOf(lesson, state);
    case ShareRole: return state == LessonState::InProgress ? std::min(1.0, double(place->partsRead) / partCountOf(lesson)) : -1.0;
    case RecommendedRole: return lesson.id.text() == m_recommended;
    default: return {};
    }
}

Qt::ItemFlags LessonsModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.data(HeadingRole).toBool();
    return isHeading ? Qt::ItemFlags{Qt::ItemNeverHasChildren} : QAbstractListModel::flags(index);
}

QHash<int, QByteArray> LessonsModel::roleNames() const
{
    return {{Qt::DisplayRole, "title"}, {HeadingRole, "heading"}, {IdRole, "id"},       {AddressRole, "address"},
            {IconRole, "icon"},         {MinutesRole, "minutes"}, {StateRole, "state"}, {ChipRole, "chip"},
            {LineRole, "line"},         {ShareRole, "share"},     {RecommendedRole, "recommended"}};
}

QString LessonsModel::spokenOf(const Lesson &lesson, LessonState state) const
{
    QStringList parts{chipOf(state), lineOf(lesson, state), minutesOf(lesson)};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(". "));
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

QString LessonsModel::minutesOf(const Lesson &lesson) const
{
    return m_language.shown(tr("%n minute(s)", nullptr, lesson.minutes));
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

std::optional<LessonsModel::Next> LessonsModel::next() const
{
    const Lesson *lesson = m_workspace.hasPacks() ? recommendedLesson(m_workspace) : nullptr;
    if (!lesson)
        return {};
    const Topic *topic = m_workspace.library().topic(lesson->topic);
    const LessonState state = lessonStateOf(*lesson, placeIn(m_workspace, lesson->id));
    return Next{QStringLiteral("lesson/") + lesson->id.text(), m_language.shown(lesson->title), minutesOf(*lesson),
                topic ? topic->icon : QString{}, state == LessonState::InProgress ? lineOf(*lesson, state) : QString{}};
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
    const auto alike = std::ranges::find_if(m_lines, [&](const Line &line) { return line.lesson && line.loose.contains(loose); });
    if (alike == m_lines.end() || isFound(*alike))
        return {};
    const Lesson *lesson = m_workspace.library().lesson(*alike->lesson);
    return lesson ? m_language.shown(lesson->title) : QString{};
}

void LessonsModel::reload()
{
    showRows({});
    m_lines.clear();
    m_lessonCount = 0;
    if (m_workspace.hasPacks()) {
        const Pack &content = m_workspace.library().content();
        QHash<TopicId, QList<const Lesson *>> byTopic;
        for (const Lesson &lesson : content.lessons)
            byTopic[lesson.topic].append(&lesson);
        for (const Topic &topic : content.topics)
            append(topic, byTopic.value(topic.id));
    }
    refresh();
}

void LessonsModel::append(const Topic &topic, const QList<const Lesson *> &lessons)
{
    if (lessons.isEmpty())
        return;
    m_lines.append({topic.id, {}, {}, {}});
    for (const Lesson *lesson : lessons) {
        const QString all = findableText(*lesson, m_workspace.library());
        m_lines.append({topic.id, lesson->id, text::fold(all).split(u' ', Qt::SkipEmptyParts), text::loose(all)});
    }
    m_lessonCount += static_cast<int>(lessons.size());
}

void LessonsModel::refresh()
{
    const Lesson *recommended = m_workspace.hasPacks() ? recommendedLesson(m_workspace) : nullptr;
    m_recommended = recommended ? recommended->id.text() : QString{};
    QList<int> rows;
    int heading = -1; // of a topic, of which no lesson is shown so far
    for (int i = 0; i < m_lines.size(); ++i) {
        if (!m_lines.at(i).lesson) {
            heading = i;
        } else if (isShown(m_lines.at(i))) {
            if (heading >= 0)
                rows.append(heading);
            heading = -1;
            rows.append(i);
        }
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

void LessonsModel::removeRowsBut(const QList<int> &rows)
{
    const auto isKept = [&](int row) { return std::ranges::binary_search(rows, m_rows.at(row)); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (isKept(last))
            continue;
        int first = last;
        while (first > 0 && !isKept(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void LessonsModel::showRows(const QList<int> &rows)
{
    removeRowsBut(rows);
    // What is left stands in the same order in both, so that missing rows belong exactly here.
    for (int first = 0; first < rows.size(); ++first) {
        const int there = first < m_rows.size() ? m_rows.at(first) : -1;
        int end = first;
        while (end < rows.size() && rows.at(end) != there)
            ++end;
        if (end == first)
            continue;
        beginInsertRows({}, first, end - 1);
        m_rows = rows.first(end) + m_rows.sliced(first);
        endInsertRows();
        first = end;
    }
}

bool LessonsModel::isShown(const Line &line) const
{
    return passesFilter(*line.lesson) && isFound(line);
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

bool LessonsModel::isFound(const Line &line) const
{
    return std::ranges::all_of(m_searchWords, [&](const QString &word) {
        return std::ranges::any_of(line.words, [&](const QString &candidate) {
            return word.size() == 1 ? candidate == word : candidate.startsWith(word);
        });
    });
}

} // namespace mehfooz
