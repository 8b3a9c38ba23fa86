// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <learning/open_packs.h>
#include <learning/ports.h>
#include <presentation/background.h>

#include <QObject>

namespace mehfooz {

/// What is known of the open profile, as values on the GUI thread. Changed only after the storage acknowledged.
struct ProfileState {
    std::optional<ProfileEntry> entry; ///< Absent for a guest.
    QHash<QString, QString> settings;
    QHash<CheckItemId, CheckAnswer> answers;
    QHash<LessonId, LessonPlace> places;
    QList<StoredAttempt> attempts; ///< Oldest first.
    QHash<QString, ReviewCard> cards;
    QList<Snapshot> snapshots;     ///< Oldest first.
    OpenReport report;

    [[nodiscard]] ScoredAnswers scoredAnswers() const;
};

/// The open packs and the open profile, between the window and the storage thread. GUI thread.
/// View-models read `state()` and `library()`, write with `onStores()`, and put what was acknowledged into the state
/// with the `note…()` functions, which tell everybody else.
class Workspace final : public QObject {
    Q_OBJECT

public:
    /// All of these outlive the workspace. Everything but `clock` is used on the worker's thread only.
    struct Ports {
        Worker *worker = nullptr;
        ProfileRepository *profiles = nullptr;
        PackSource *packs = nullptr;
        PackCache *cache = nullptr;
        SearchIndex *search = nullptr;
        Clock clock;
    };

    explicit Workspace(Ports ports, QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens these folders in the background; packsOpened() follows, also when none could be read.
    void openPacks(const QStringList &folders);
    void listProfiles();
    void openProfile(const ProfileId &id);
    void openGuest();
    /// Adds a profile and opens it.
    void addProfile(const QString &name, int hue);
    /// Gives a profile another name; profilesListed() follows. Errors as ProfileRepository::rename().
    [[nodiscard]] Reply<Expected<void>> renameProfile(const ProfileId &id, const QString &name);
    /// Deletes a profile with everything in it; profilesListed() follows. The open one is closed first and a guest
    /// opened after it; where it could not be deleted it is opened again.
    [[nodiscard]] Reply<Expected<void>> removeProfile(const ProfileId &id);

    [[nodiscard]] bool hasPacks() const { return m_library != nullptr; }
    /// Only after packsOpened(), when hasPacks().
    [[nodiscard]] const Library &library() const { return *m_library; }
    /// For work on the storage thread.
    [[nodiscard]] const std::shared_ptr<const Library> &sharedLibrary() const { return m_library; }
    [[nodiscard]] const QList<Diagnostic> &packProblems() const { return m_packProblems; }
    [[nodiscard]] const QList<ProfileEntry> &profiles() const { return m_profiles; }
    /// Where a damaged list of people was set aside when it was read; empty when it was sound.
    [[nodiscard]] const QString &damagedList() const { return m_damagedList; }
    [[nodiscard]] bool isOpen() const { return m_open != nullptr; }
    [[nodiscard]] const ProfileState &state() const { return m_state; }
    [[nodiscard]] QDateTime now() const { return m_ports.clock(); }
    [[nodiscard]] const Clock &clock() const { return m_ports.clock; }

    /// What a person can read in: the program's own languages, then those of the open packs.
    [[nodiscard]] QStringList languages() const;

    /// The person's role; the first of the library until one was chosen. Needs hasPacks().
    [[nodiscard]] const Role *role() const;
    [[nodiscard]] ProfileAnswers profileAnswers() const;
    [[nodiscard]] EffectiveProfile effectiveProfile() const;
    [[nodiscard]] CheckScore score() const;

    /// Runs `work(ProfileStores &)` on the storage thread. Unavailable while no profile is open.
    template<typename Work>
    [[nodiscard]] auto onStores(Work work) -> Reply<std::invoke_result_t<Work &, ProfileStores &>>
    {
        using Result = std::invoke_result_t<Work &, ProfileStores &>;
        return runOn(*m_ports.worker, [open = m_open, work = std::move(work)]() mutable -> Result {
            if (!open || !open->stores)
                return failure(ErrorCode::Unavailable, QStringLiteral("no profile is open"));
            return work(*open->stores);
        });
    }
    /// Runs `work(ProfileRepository &)` on the storage thread.
    template<typename Work>
    [[nodiscard]] auto onProfiles(Work work)
    {
        return runOn(*m_ports.worker, [profiles = m_ports.profiles, work = std::move(work)]() mutable { return work(*profiles); });
    }
    /// Searches the packs on the storage thread.
    [[nodiscard]] Reply<Expected<QList<SearchHit>>> search(const QString &query, const QString &language, int limit);

    /// Saves a setting and tells settingChanged(), or saveFailed().
    void setSetting(const QString &key, const QString &value);
    [[nodiscard]] QString setting(const QString &key, const QString &fallback = {}) const;

    void noteCheckAnswer(const CheckAnswer &answer, const std::optional<Snapshot> &snapshot);
    void noteLessonPlace(const LessonPlace &place);
    void noteAttempt(const StoredAttempt &attempt, const std::optional<CardReview> &review);
    void noteProfiles(QList<ProfileEntry> profiles);
    void noteSaveFailure(const Error &error) { Q_EMIT saveFailed(error); }

Q_SIGNALS:
    void packsOpened();
    void packsProgress(int done, int total);
    void profilesListed();
    void profileOpened();
    void profileFailed(const mehfooz::Error &error);
    void settingChanged(const QString &key);
    void answersChanged();
    void lessonsChanged();
    void attemptsChanged();
    void saveFailed(const mehfooz::Error &error);

private:
    /// Lives on the storage thread; `stores` is destroyed there.
    struct Open {
        std::unique_ptr<ProfileStores> stores;
    };
    struct Opened;
    void close();
    void openWith(std::function<Expected<std::unique_ptr<ProfileStores>>(ProfileRepository &)> opener,
                  std::optional<ProfileEntry> entry);
    void adopt(const Opened &opened);

    Ports m_ports;
    std::shared_ptr<const Library> m_library;
    QList<Diagnostic> m_packProblems;
    QList<ProfileEntry> m_profiles;
    QString m_damagedList;
    std::shared_ptr<Open> m_open;
    ProfileState m_state;
};

} // namespace mehfooz
