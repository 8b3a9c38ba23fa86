// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/diagnostic.h>
#include <learning/library.h>
#include <learning/records.h>

#include <functional>
#include <memory>

/// What the rules need of the outside. Storage, content and the fakes of the tests implement these.
/// All calls belong to the storage thread. A write returns only when it is durable.
/// Errors: Unavailable (disk full, read-only, locked), Corrupted, NotFound, Conflict.
namespace mehfooz {

class CheckAnswerStore {
public:
    virtual ~CheckAnswerStore() = default;
    [[nodiscard]] virtual Expected<void> append(const CheckAnswer &answer) = 0;
    /// The newest answer of each item.
    [[nodiscard]] virtual Expected<QList<CheckAnswer>> latest() = 0;
    /// Every answer to an item, oldest first.
    [[nodiscard]] virtual Expected<QList<CheckAnswer>> history(const CheckItemId &item) = 0;
};

class SnapshotStore {
public:
    virtual ~SnapshotStore() = default;
    /// Keeps the snapshot together with its catalogue, in one transaction. Conflict when other fields are
    /// stored under the catalogue's id already (its pack's version was not raised).
    [[nodiscard]] virtual Expected<void> append(const Snapshot &snapshot, const Catalogue &catalogue) = 0;
    [[nodiscard]] virtual Expected<QList<Snapshot>> all() = 0; ///< Oldest first.
    [[nodiscard]] virtual Expected<std::optional<Snapshot>> latest() = 0;
    [[nodiscard]] virtual Expected<Catalogue> catalogue(const QString &id) = 0;
};

class AttemptStore {
public:
    virtual ~AttemptStore() = default;
    [[nodiscard]] virtual Expected<AttemptNumber> begin(const AttemptPlan &plan) = 0;
    /// Keeps the answer and, where there is one, the review of its card, in one transaction.
    [[nodiscard]] virtual Expected<void> record(AttemptNumber attempt, const AnswerRecord &answer,
                                                const std::optional<CardReview> &review) = 0;
    [[nodiscard]] virtual Expected<void> finish(AttemptNumber attempt, const QuizTotal &total, const QDateTime &at) = 0;
    [[nodiscard]] virtual Expected<StoredAttempt> load(AttemptNumber attempt) = 0;
    /// The newest unfinished attempt at a quiz.
    [[nodiscard]] virtual Expected<std::optional<StoredAttempt>> unfinished(const QString &quiz) = 0;
    [[nodiscard]] virtual Expected<QList<StoredAttempt>> all() = 0; ///< Oldest first.
};

class CardStore {
public:
    virtual ~CardStore() = default;
    [[nodiscard]] virtual Expected<std::optional<ReviewCard>> card(const QString &idea) = 0;
    [[nodiscard]] virtual Expected<QList<ReviewCard>> all() = 0;
    /// Every review, oldest first, as kept.
    [[nodiscard]] virtual Expected<QList<CardReview>> log() = 0;
};

class LessonPlaceStore {
public:
    virtual ~LessonPlaceStore() = default;
    [[nodiscard]] virtual Expected<void> save(const LessonPlace &place) = 0;
    [[nodiscard]] virtual Expected<QList<LessonPlace>> all() = 0;
};

class IncidentStore {
public:
    virtual ~IncidentStore() = default;
    /// Steps and evidence items share the id space of a plan. Appends to the log.
    [[nodiscard]] virtual Expected<void> tick(const IncidentId &incident, const StepTick &tick) = 0;
    [[nodiscard]] virtual Expected<QList<StepTick>> log(const IncidentId &incident) = 0; ///< Oldest first.
    [[nodiscard]] virtual Expected<void> saveField(const IncidentId &incident, const StepId &field, const QString &value) = 0;
    [[nodiscard]] virtual Expected<QHash<QString, QString>> fields(const IncidentId &incident) = 0;
};

/// Settings of one profile as texts: role, profile answers, language, digits, theme, plans "when … I will …".
class SettingsStore {
public:
    virtual ~SettingsStore() = default;
    [[nodiscard]] virtual Expected<void> set(const QString &key, const QString &value) = 0;
    [[nodiscard]] virtual Expected<void> remove(const QString &key) = 0;
    [[nodiscard]] virtual Expected<QHash<QString, QString>> all() = 0;
};

/// Everything kept for one open profile; destroying it closes the file.
class ProfileStores {
public:
    virtual ~ProfileStores() = default;
    virtual CheckAnswerStore &checkAnswers() = 0;
    virtual SnapshotStore &snapshots() = 0;
    virtual AttemptStore &attempts() = 0;
    virtual CardStore &cards() = 0;
    virtual LessonPlaceStore &lessonPlaces() = 0;
    virtual IncidentStore &incidents() = 0;
    virtual SettingsStore &settings() = 0;
    [[nodiscard]] virtual const OpenReport &openReport() const = 0;
    [[nodiscard]] virtual Expected<QList<StoredAmount>> stored() = 0;
    /// The whole profile as one JSON document (profile export; schema in docs/profile-export.md).
    [[nodiscard]] virtual Expected<QByteArray> exportJson() = 0;
};

/// The people on this computer.
class ProfileRepository {
public:
    virtual ~ProfileRepository() = default;
    [[nodiscard]] virtual Expected<QList<ProfileEntry>> list() = 0;
    /// Where a damaged list was set aside before it was made again from the profiles; empty when it was sound. After list().
    [[nodiscard]] virtual QString damagedList() const = 0;
    /// InvalidInput for a name that text::cleanName refuses.
    [[nodiscard]] virtual Expected<ProfileEntry> add(const QString &name, int hue) = 0;
    [[nodiscard]] virtual Expected<void> rename(const ProfileId &id, const QString &name) = 0;
    /// Deletes the profile's folder with its backups.
    [[nodiscard]] virtual Expected<void> remove(const ProfileId &id) = 0;
    /// Opens, checks, migrates and backs up the profile's file. Conflict: a newer program wrote it.
    [[nodiscard]] virtual Expected<std::unique_ptr<ProfileStores>> open(const ProfileId &id) = 0;
    /// A profile in memory only.
    [[nodiscard]] virtual Expected<std::unique_ptr<ProfileStores>> openGuest() = 0;
    /// A new profile made from an export. InvalidInput names what is wrong.
    [[nodiscard]] virtual Expected<ProfileEntry> import(const QByteArray &json) = 0;
};

/// One thing that can be found; texts in the languages they have.
struct SearchDocument {
    QString kind; ///< "lesson", "question", "check", "incident", "term", "reference".
    QString id;
    LocalizedText title;
    QStringList also;      ///< Other spellings, in any language; indexed like the title.
    LocalizedText keyTerm;
    LocalizedText body;
};
/// The searchable documents of a library, in the file order of spec urdu text 3.6.
[[nodiscard]] QList<SearchDocument> searchDocuments(const Library &library);

struct SearchHit {
    QString kind;
    QString id;
    QString title;   ///< In the language asked for.
    double score = 0; ///< Higher is better; only for display of order.
    bool similar = false;
    QString passage; ///< The best passage, unfolded; highlight with text::foldWithOrigins.
    QString passageLanguage; ///< Often the one that was typed, not the one asked for.
};

class SearchIndex {
public:
    virtual ~SearchIndex() = default;
    [[nodiscard]] virtual Expected<void> rebuild(const QList<SearchDocument> &documents) = 0;
    /// Ranked hits (spec: urdu text, section 3). An empty or unfoldable query has none.
    [[nodiscard]] virtual Expected<QList<SearchHit>> search(const QString &query, const QString &language, int limit) = 0;
};

/// Compiled packs by digest of their files; damaged or old entries read as absent. Safe to delete.
class PackCache {
public:
    virtual ~PackCache() = default;
    [[nodiscard]] virtual std::optional<QByteArray> read(const QByteArray &digest) = 0;
    [[nodiscard]] virtual Expected<void> write(const QByteArray &digest, const QByteArray &compiled) = 0;
    /// Removes every entry but these.
    [[nodiscard]] virtual Expected<void> keepOnly(const QList<QByteArray> &digests) = 0;
};

using Progress = std::function<void(int done, int total)>;

/// Reads a pack folder; implemented by content. Any thread.
class PackSource {
public:
    virtual ~PackSource() = default;
    /// Digest of all files of the folder and of the compiler's version.
    [[nodiscard]] virtual Expected<QByteArray> digest(const QString &folder) = 0;
    struct Compiled {
        std::shared_ptr<const Pack> pack; ///< Null where there are errors.
        QList<Diagnostic> problems;
    };
    [[nodiscard]] virtual Compiled compile(const QString &folder, const Progress &progress) = 0;
    [[nodiscard]] virtual QByteArray encode(const Pack &pack) = 0;
    /// Corrupted for bytes that encode() of this version did not write.
    [[nodiscard]] virtual Expected<std::shared_ptr<const Pack>> decode(const QByteArray &bytes, const QString &folder) = 0;
};

} // namespace mehfooz
