// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/workspace.h>

#include <base/logging.h>

#include <QMutex>

#include <algorithm>

namespace mehfooz {

namespace {

const QString kRoleKey = QStringLiteral("role");
const QString kProfileAnswerPrefix = QStringLiteral("profile.");

template<typename T>
bool take(const Expected<T> &result, T &into, std::optional<Error> &error)
{
    if (result) {
        into = *result;
        return true;
    }
    if (!error)
        error = result.error();
    return false;
}

/// Everything the GUI thread keeps of a profile, read in one go on the storage thread.
Expected<ProfileState> readState(ProfileStores &stores)
{
    ProfileState state;
    std::optional<Error> error;
    QList<CheckAnswer> answers;
    QList<LessonPlace> places;
    QList<ReviewCard> cards;
    take(stores.settings().all(), state.settings, error);
    take(stores.checkAnswers().latest(), answers, error);
    take(stores.lessonPlaces().all(), places, error);
    take(stores.attempts().all(), state.attempts, error);
    take(stores.cards().all(), cards, error);
    take(stores.snapshots().all(), state.snapshots, error);
    if (error)
        return tl::make_unexpected(*error);
    for (const CheckAnswer &answer : answers)
        state.answers.insert(answer.item, answer);
    for (const LessonPlace &place : places)
        state.places.insert(place.lesson, place);
    for (const ReviewCard &card : cards)
        state.cards.insert(card.idea, card);
    state.report = stores.openReport();
    return state;
}

/// Carries progress from the storage thread to the thread of `receiver` for as long as that one lives. The storage
/// thread may go on reading when the window is closed: only a lock can keep the receiver alive while it is posted to.
Progress progressTo(QObject *receiver, const Progress &tell)
{
    struct Gate {
        QMutex mutex;
        Worker *inbox = nullptr; ///< On the receiver's thread; goes with the receiver.
    };
    const auto gate = std::make_shared<Gate>();
    gate->inbox = new Worker(receiver);
    QObject::connect(gate->inbox, &QObject::destroyed, [gate] {
        const QMutexLocker locker{&gate->mutex};
        gate->inbox = nullptr;
    });
    return [gate, tell](int done, int total) {
        const QMutexLocker locker{&gate->mutex};
        if (gate->inbox)
            gate->inbox->post([tell, done, total] { tell(done, total); });
    };
}

} // namespace

struct Workspace::Opened {
    std::shared_ptr<Open> open;
    Expected<ProfileState> state;
};

ScoredAnswers ProfileState::scoredAnswers() const
{
    ScoredAnswers scored;
    scored.reserve(answers.size());
    for (const CheckAnswer &answer : answers)
        scored.insert(answer.item, {answer.value, answer.revision});
    return scored;
}

Workspace::Workspace(Ports ports, QObject *parent) : QObject{parent}, m_ports{std::move(ports)} { }

Workspace::~Workspace()
{
    close();
}

void Workspace::close()
{
    if (!m_open)
        return;
    // The file is closed on the thread that opened it; the composition drains that thread before it ends.
    m_ports.worker->post([open = std::move(m_open)] { open->stores.reset(); });
    m_open.reset();
}

void Workspace::openPacks(const QStringList &folders)
{
    const Progress report = progressTo(this, [this](int done, int total) { Q_EMIT packsProgress(done, total); });
    // Parsing runs on the storage thread: nothing else is asked of it before the packs are there.
    runOn(*m_ports.worker, [ports = m_ports, folders, report] {
        OpenedPacks opened = mehfooz::openPacks(folders, *ports.packs, ports.cache, report);
        if (opened.library && ports.search) {
            if (const auto indexed = ports.search->rebuild(searchDocuments(*opened.library)); !indexed)
                qCWarning(logContent) << "search index:" << indexed.error().detail;
        }
        return opened;
    }).then(this, [this](const OpenedPacks &opened) {
        m_library = opened.library;
        m_packProblems = opened.problems;
        Q_EMIT packsOpened();
    });
}

void Workspace::listProfiles()
{
    using Listed = std::pair<QList<ProfileEntry>, QString>;
    onProfiles([](ProfileRepository &profiles) {
        return profiles.list().map([&](QList<ProfileEntry> people) { return Listed{std::move(people), profiles.damagedList()}; });
    }).then(this, [this](const Expected<Listed> &listed) {
        if (!listed) {
            Q_EMIT profileFailed(listed.error());
            return;
        }
        m_damagedList = listed->second;
        noteProfiles(listed->first);
    });
}

void Workspace::openProfile(const ProfileId &id)
{
    const auto known = std::ranges::find(m_profiles, id, &ProfileEntry::id);
    const auto entry = known == m_profiles.end() ? std::nullopt : std::optional{*known};
    openWith([id](ProfileRepository &profiles) { return profiles.open(id); }, entry);
}

void Workspace::openGuest()
{
    openWith([](ProfileRepository &profiles) { return profiles.openGuest(); }, std::nullopt);
}

void Workspace::addProfile(const QString &name, int hue)
{
    onProfiles([name, hue](ProfileRepository &profiles) { return profiles.add(name, hue); })
        .then(this, [this](const Expected<ProfileEntry> &added) {
            if (!added) {
                Q_EMIT profileFailed(added.error());
                return;
            }
            m_profiles.append(*added);
            Q_EMIT profilesListed();
            openProfile(added->id);
        });
}

Reply<Expected<void>> Workspace::renameProfile(const ProfileId &id, const QString &name)
{
    using Renamed = Expected<QList<ProfileEntry>>;
    return onProfiles([id, name](ProfileRepository &profiles) -> Renamed {
               return profiles.rename(id, name).and_then([&]() -> Renamed { return profiles.list(); });
           })
        .then(this, [this](const Renamed &renamed) -> Expected<void> {
            return renamed.map([this](const QList<ProfileEntry> &profiles) { noteProfiles(profiles); });
        });
}

Reply<Expected<void>> Workspace::removeProfile(const ProfileId &id)
{
    const bool isCurrent = m_open && m_state.entry && m_state.entry->id == id;
    if (isCurrent)
        close();
    return onProfiles([id](ProfileRepository &profiles) { return profiles.remove(id); })
        .then(this, [this, id, isCurrent](const Expected<void> &removed) -> Expected<void> {
            if (!removed) {
                if (isCurrent)
                    openProfile(id);
                return removed;
            }
            QList<ProfileEntry> left = m_profiles;
            left.removeIf([&](const ProfileEntry &entry) { return entry.id == id; });
            noteProfiles(left);
            if (isCurrent)
                openGuest();
            return removed;
        });
}

void Workspace::openWith(std::function<Expected<std::unique_ptr<ProfileStores>>(ProfileRepository &)> opener,
                         std::optional<ProfileEntry> entry)
{
    close();
    onProfiles([opener = std::move(opener)](ProfileRepository &profiles) {
        auto stores = opener(profiles);
        if (!stores)
            return Opened{nullptr, tl::make_unexpected(stores.error())};
        auto open = std::make_shared<Open>(Open{std::move(*stores)});
        auto state = readState(*open->stores);
        return Opened{std::move(open), std::move(state)};
    }).then(this, [this, entry = std::move(entry)](Opened opened) {
        if (opened.state)
            opened.state->entry = entry;
        adopt(opened);
    });
}

void Workspace::adopt(const Opened &opened)
{
    if (!opened.state) {
        m_state = {}; // nothing of the person before may stay to be seen
        Q_EMIT profileFailed(opened.state.error());
        return;
    }
    close();
    m_open = opened.open;
    m_state = *opened.state;
    Q_EMIT profileOpened();
}

QStringList Workspace::languages() const
{
    QStringList languages{QStringLiteral("ur"), QStringLiteral("en")};
    if (m_library)
        languages.append(m_library->languages());
    languages.removeDuplicates();
    return languages;
}

const Role *Workspace::role() const
{
    if (!m_library || m_library->content().roles.isEmpty())
        return nullptr;
    if (const auto chosen = RoleId::parse(setting(kRoleKey))) {
        if (const Role *role = m_library->role(*chosen))
            return role;
    }
    return &m_library->content().roles.front();
}

ProfileAnswers Workspace::profileAnswers() const
{
    ProfileAnswers answers;
    for (auto it = m_state.settings.cbegin(); it != m_state.settings.cend(); ++it) {
        if (!it.key().startsWith(kProfileAnswerPrefix))
            continue;
        const auto question = ProfileQuestionId::parse(it.key().mid(kProfileAnswerPrefix.size()));
        const auto option = OptionId::parse(it.value());
        if (question && option)
            answers.insert(*question, *option);
    }
    return answers;
}

EffectiveProfile Workspace::effectiveProfile() const
{
    const Role *current = role();
    return current ? resolveProfile(*current, m_library->content().profileQuestions, profileAnswers()) : EffectiveProfile{};
}

CheckScore Workspace::score() const
{
    return m_library ? scoreChecklist(m_library->catalogue(), effectiveProfile(), m_state.scoredAnswers()) : CheckScore{};
}

Reply<Expected<QList<SearchHit>>> Workspace::search(const QString &query, const QString &language, int limit)
{
    return runOn(*m_ports.worker, [index = m_ports.search, query, language, limit]() -> Expected<QList<SearchHit>> {
        if (!index)
            return failure(ErrorCode::Unavailable, QStringLiteral("no search index"));
        return index->search(query, language, limit);
    });
}

void Workspace::setSetting(const QString &key, const QString &value)
{
    onStores([key, value](ProfileStores &stores) { return stores.settings().set(key, value); })
        .then(this, [this, key, value](const Expected<void> &saved) {
            if (!saved) {
                Q_EMIT saveFailed(saved.error());
                return;
            }
            m_state.settings.insert(key, value);
            Q_EMIT settingChanged(key);
        });
}

QString Workspace::setting(const QString &key, const QString &fallback) const
{
    return m_state.settings.value(key, fallback);
}

void Workspace::noteCheckAnswer(const CheckAnswer &answer, const std::optional<Snapshot> &snapshot)
{
    m_state.answers.insert(answer.item, answer);
    if (snapshot)
        m_state.snapshots.append(*snapshot);
    Q_EMIT answersChanged();
}

void Workspace::noteLessonPlace(const LessonPlace &place)
{
    m_state.places.insert(place.lesson, place);
    Q_EMIT lessonsChanged();
}

void Workspace::noteAttempt(const StoredAttempt &attempt, const std::optional<CardReview> &review)
{
    const auto known = std::ranges::find(m_state.attempts, attempt.number, &StoredAttempt::number);
    if (known == m_state.attempts.end())
        m_state.attempts.append(attempt);
    else
        *known = attempt;
    if (review)
        m_state.cards.insert(review->idea, {review->idea, review->after});
    Q_EMIT attemptsChanged();
}

void Workspace::noteProfiles(QList<ProfileEntry> profiles)
{
    m_profiles = std::move(profiles);
    if (m_state.entry) {
        const auto current = std::ranges::find(m_profiles, m_state.entry->id, &ProfileEntry::id);
        if (current != m_profiles.cend())
            m_state.entry = *current;
    }
    Q_EMIT profilesListed();
}

} // namespace mehfooz
