// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/check_view_model.h>

#include <presentation/shown_prose.h>

#include "check_facts.h"
#include "check_words.h"
#include "step_words.h"

#include <QSysInfo>

#include <algorithm>

namespace mehfooz {

namespace {

const QString kPlatformKey = QStringLiteral("check.platform");
constexpr int kLongestNote = 2000; ///< UTF-16 units; a page of writing.
constexpr int kLongestHistory = 10;

QString platformKey(Platform platform)
{
    switch (platform) {
    case Platform::Android: return QStringLiteral("android");
    case Platform::Iphone: return QStringLiteral("iphone");
    case Platform::Windows: return QStringLiteral("windows");
    case Platform::Linux: return QStringLiteral("linux");
    case Platform::Service: break;
    }
    return QStringLiteral("service");
}

/// The devices that a person chose, newest first: a phone and a computer can both be remembered.
QStringList rememberedPlatforms(const Workspace &workspace)
{
    return workspace.setting(kPlatformKey).split(u',', Qt::SkipEmptyParts);
}

/// What is known of the person's devices before any was chosen: the phone of the profile, and this computer.
QStringList likelyPlatforms(const EffectiveProfile &profile)
{
    QStringList likely;
    for (const FlagId &flag : profile.flags) {
        if (flag.text().startsWith(u"has_"))
            likely.append(flag.text().mid(4));
    }
    likely.append(platformKey(QSysInfo::kernelType() == u"linux" ? Platform::Linux : Platform::Windows));
    return likely;
}

int rowOfFirst(const QList<Platform> &platforms, const QStringList &wanted)
{
    for (const QString &key : wanted) {
        const auto found = std::ranges::find(platforms, key, platformKey);
        if (found != platforms.end())
            return static_cast<int>(found - platforms.begin());
    }
    return 0;
}

} // namespace

CheckViewModel::CheckViewModel(Workspace &workspace, const LanguageState &language, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}, m_recorder{workspace, language},
      m_areas{workspace, language}, m_items{workspace, language}
{
    const auto startAnew = [this] {
        m_open.reset();
        m_history.clear();
        m_noteDrafts.clear();
        m_items.arrange();
        rebuild();
    };
    connect(&workspace, &Workspace::packsOpened, this, startAnew);
    connect(&workspace, &Workspace::profileOpened, this, startAnew);
    connect(&workspace, &Workspace::answersChanged, this, &CheckViewModel::rebuild);
    connect(&workspace, &Workspace::settingChanged, this, &CheckViewModel::noteSetting);
    connect(&language, &LanguageState::changed, this, &CheckViewModel::rebuild);
    connect(&m_recorder, &CheckRecorder::savingChanged, this, &CheckViewModel::savingChanged);
    connect(&m_recorder, &CheckRecorder::failed, this, &CheckViewModel::saveFailed);
    connect(&m_recorder, &CheckRecorder::saved, this, [this](const SavedAnswer &saved) {
        if (m_noteDrafts.value(saved.answer.item) == saved.answer.note)
            m_noteDrafts.remove(saved.answer.item);
        if (m_open == saved.answer.item)
            fetchHistory();
        rebuildDetails();
        Q_EMIT answerSaved(saved);
    });
    startAnew();
}

void CheckViewModel::noteSetting(const QString &key)
{
    if (key == u"role" || key.startsWith(u"profile.")) {
        m_items.arrange();
        rebuild();
    } else if (key == kPlatformKey) {
        rebuildDetails();
    }
}

void CheckViewModel::rebuild()
{
    if (m_workspace.hasPacks()) {
        const EffectiveProfile profile = m_workspace.effectiveProfile();
        const ScoredAnswers answers = m_workspace.state().scoredAnswers();
        m_score = scoreFace(m_workspace.score(), {m_workspace.library(), profile, answers}, m_language);
    }
    m_areas.refresh();
    m_items.refresh();
    Q_EMIT scoreChanged();
    Q_EMIT listChanged();
    rebuildDetails();
}

int CheckViewModel::area() const
{
    return m_areas.rowOf(m_items.area());
}

void CheckViewModel::chooseArea(int row)
{
    close();
    m_items.setArea(m_areas.areaAt(row));
    Q_EMIT listChanged();
}

QString CheckViewModel::areaWords() const
{
    if (m_areas.rowCount() == 0)
        return {};
    const QString title = m_areas.index(area()).data().toString();
    if (!m_items.area())
        return title;
    const CheckScore score = scoreArea(m_workspace.library().catalogue(), *m_items.area(), m_workspace.effectiveProfile(),
                                       m_workspace.state().scoredAnswers());
    if (!score.scored || score.coverage < kTooEarlyBelow)
        return title;
    return m_language.shown(CheckWords::areaScore(title, m_language.range(score.low.shown, score.high.shown)));
}

QString CheckViewModel::hiddenAreasWords() const
{
    if (m_areas.hidden() == 0)
        return {};
    const auto all = static_cast<int>(m_workspace.library().content().areas.size());
    return m_language.shown(CheckWords::areasShown(m_areas.showsAll() ? all : all - m_areas.hidden(), all));
}

void CheckViewModel::showAllAreas(bool all)
{
    m_areas.showAll(all);
    m_items.setShowsAll(all);
    Q_EMIT listChanged();
}

void CheckViewModel::chooseFilter(CheckFilter filter)
{
    close();
    m_items.setFilter(filter);
    Q_EMIT listChanged();
}

void CheckViewModel::search(const QString &text)
{
    if (text == m_items.searchText())
        return;
    close();
    // A search looks through every area; the person may then choose one.
    if (m_items.searchText().isEmpty())
        m_items.setArea(std::nullopt);
    m_items.setSearch(text);
    Q_EMIT listChanged();
}

QStringList CheckViewModel::filterNames() const
{
    QStringList names;
    for (int filter = 0; filter < kCheckFilters; ++filter) {
        const int count = m_items.countFor(static_cast<CheckFilter>(filter));
        names.append(m_language.shown(CheckWords::counted(CheckWords::filter(filter), count)));
    }
    return names;
}

QString CheckViewModel::placeWords() const
{
    if (m_items.total() > 0)
        return m_language.shown(CheckWords::place(m_items.first() + 1, m_items.first() + m_items.rowCount(), m_items.total()));
    return m_items.searchText().isEmpty() ? CheckWords::noneHere() : CheckWords::noneFound(m_items.searchText());
}

void CheckViewModel::nextFive()
{
    close();
    m_items.showNext();
    Q_EMIT listChanged();
}

void CheckViewModel::previousFive()
{
    close();
    m_items.showPrevious();
    Q_EMIT listChanged();
}

bool CheckViewModel::open(const CheckItemId &item)
{
    const CheckItem *found = m_workspace.hasPacks() ? m_workspace.library().check(item) : nullptr;
    if (!found)
        return false;
    if (!m_items.showItem(item)) {
        m_items.setFilter(CheckFilter::All);
        m_items.setSearch({});
        if (!checkFact(m_workspace, m_workspace.effectiveProfile(), *found).fits)
            showAllAreas(true);
        m_items.setArea(found->scored.area);
        m_items.showItem(item);
    }
    const bool another = m_open != item;
    m_open = item;
    if (another) {
        m_history.clear();
        fetchHistory();
    }
    Q_EMIT listChanged();
    rebuildDetails();
    return true;
}

void CheckViewModel::close()
{
    if (!m_open)
        return;
    m_open.reset();
    m_history.clear();
    rebuildDetails();
}

void CheckViewModel::openUnanswered()
{
    m_items.setSearch({});
    m_items.setArea(std::nullopt);
    chooseFilter(CheckFilter::Unanswered);
    if (const std::optional<CheckItemId> first = m_items.itemAt(0))
        open(*first);
}

void CheckViewModel::answer(CheckValue value)
{
    if (m_details && m_details->value != value)
        m_recorder.answer(m_details->item, value);
}

void CheckViewModel::confirm()
{
    if (m_open)
        m_recorder.confirm(*m_open);
}

void CheckViewModel::choosePlatform(int row)
{
    if (!m_details || row < 0 || row >= m_details->platforms.size())
        return;
    QStringList remembered = rememberedPlatforms(m_workspace);
    const QString key = platformKey(m_details->platforms.at(row));
    remembered.removeAll(key);
    remembered.prepend(key);
    m_workspace.setSetting(kPlatformKey, remembered.join(u','));
}

void CheckViewModel::editNote(const QString &text)
{
    if (!m_details)
        return;
    m_noteDrafts.insert(m_details->item, text.left(kLongestNote));
    const bool was = m_details->noteChanged;
    const CheckItem *item = m_workspace.library().check(m_details->item);
    fillAnswer(*m_details, *item);
    if (m_details->noteChanged != was)
        Q_EMIT detailsChanged();
}

void CheckViewModel::saveNote()
{
    if (m_details && m_details->noteChanged)
        m_recorder.setNote(m_details->item, m_details->note);
}

void CheckViewModel::fetchHistory()
{
    if (!m_open || !m_workspace.isOpen())
        return;
    m_workspace.onStores([item = *m_open](ProfileStores &stores) { return stores.checkAnswers().history(item); })
        .then(this, [this, item = *m_open](const Expected<QList<CheckAnswer>> &history) {
            if (!history || m_open != item)
                return;
            m_history = *history;
            rebuildDetails();
        });
}

void CheckViewModel::rebuildDetails()
{
    const CheckItem *item = m_open && m_workspace.hasPacks() ? m_workspace.library().check(*m_open) : nullptr;
    m_details.reset();
    if (item)
        m_details = detailsOf(*item);
    Q_EMIT detailsChanged();
}

CheckDetails CheckViewModel::detailsOf(const CheckItem &item) const
{
    const EffectiveProfile profile = m_workspace.effectiveProfile();
    const CheckFact fact = checkFact(m_workspace, profile, item);
    const ShownProse prose{m_workspace.library(), m_language};
    CheckDetails details{item.scored.id};
    details.title = prose.plain(item.title);
    details.why = prose.inlines(item.why);
    details.evidence = CheckWords::evidence(item, m_language, m_workspace.now());
    details.essential = fact.essential;
    details.minutes = m_language.shown(StepWords::minutes(item.scored.minutes));
    details.counts = fact.fits;
    fillAnswer(details, item);
    fillSteps(details, item);
    if (fact.counts() && fact.value != CheckValue::Yes) {
        const ScoredAnswers answers = m_workspace.state().scoredAnswers();
        const auto actions = nextActions(m_workspace.library().catalogue(), profile, answers);
        const auto action = std::ranges::find(actions, item.scored.id, &NextAction::item);
        if (action != actions.end())
            details.gain = gainWords(*action, {m_workspace.library(), profile, answers}, m_language);
    }
    return details;
}

void CheckViewModel::fillAnswer(CheckDetails &details, const CheckItem &item) const
{
    const CheckFact fact = checkFact(m_workspace, m_workspace.effectiveProfile(), item);
    if (!fact.reopened && fact.answer)
        details.value = fact.value;
    if (fact.reopened) {
        const QDate changedOn = m_workspace.library().packs().front().contentDate;
        const QString date = m_language.date(changedOn, m_workspace.now().toLocalTime().date());
        details.lookAgain = m_language.shown(CheckWords::lookAgain(date, item.changed.in(m_language.language())));
        details.confirmLabel = CheckWords::confirm(CheckWords::value(fact.answer->value));
    }
    details.history = historyLines();
    const QString saved = fact.answer ? fact.answer->note : QString{};
    details.note = m_noteDrafts.value(item.scored.id, saved);
    details.noteChanged = details.note != saved;
}

/// Newest first. A change of the note alone makes no line of its own.
QStringList CheckViewModel::historyLines() const
{
    QStringList lines;
    for (auto answer = m_history.crbegin(); answer != m_history.crend() && lines.size() < kLongestHistory; ++answer) {
        const QString line = m_language.shown(CheckWords::answered(*answer, m_language, m_workspace.now()));
        if (lines.isEmpty() || lines.last() != line)
            lines.append(line);
    }
    return lines;
}

void CheckViewModel::fillSteps(CheckDetails &details, const CheckItem &item) const
{
    for (const HowTo &how : item.how)
        details.platforms.append(how.platform);
    if (item.how.isEmpty())
        return;
    details.platform = rowOfFirst(details.platforms,
                                  rememberedPlatforms(m_workspace) + likelyPlatforms(m_workspace.effectiveProfile()));
    const ShownProse prose{m_workspace.library(), m_language};
    for (const LocalizedText &step : item.how.at(details.platform).steps)
        details.steps.append(prose.inlines(step));
}

QString CheckViewModel::valueName(CheckValue value)
{
    return CheckWords::value(value);
}

QString CheckViewModel::platformName(Platform platform)
{
    return CheckWords::platform(platform);
}

} // namespace mehfooz
