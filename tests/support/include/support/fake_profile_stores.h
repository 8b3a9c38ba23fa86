// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/fail_switch.h>

#include <learning/ports.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>

/// The stores of one profile, in memory. All of them share a FakeProfileMemory, as the real ones share a file, and
/// its switch, which makes the n-th call fail. A call that fails changes nothing.
namespace mehfooz::test {

/// What a fake profile holds; tests may fill and read it directly.
struct FakeProfileMemory {
    FailSwitch failing;
    QList<CheckAnswer> checkAnswers;
    QList<Snapshot> snapshots;
    QHash<QString, Catalogue> catalogues;
    QList<StoredAttempt> attempts;
    QHash<QString, CardMemory> cards;
    QStringList cardOrder; ///< Ideas in order of their first review.
    QList<CardReview> reviews;
    QList<LessonPlace> lessonPlaces;
    QHash<IncidentId, QList<StepTick>> ticks;
    QHash<IncidentId, QHash<QString, QString>> fields;
    QHash<QString, QString> settings;
    OpenReport openReport;
};

class FakeCheckAnswerStore final : public CheckAnswerStore {
public:
    explicit FakeCheckAnswerStore(FakeProfileMemory &memory) : m_memory{memory} { }

    [[nodiscard]] Expected<void> append(const CheckAnswer &answer) override
    {
        return m_memory.failing.pass().map([&] { m_memory.checkAnswers.append(answer); });
    }
    [[nodiscard]] Expected<QList<CheckAnswer>> latest() override
    {
        return m_memory.failing.pass().map([&] {
            QList<CheckAnswer> newest;
            QSet<CheckItemId> seen;
            for (auto answer = m_memory.checkAnswers.crbegin(); answer != m_memory.checkAnswers.crend(); ++answer) {
                if (!seen.contains(answer->item))
                    newest.prepend(*answer);
                seen.insert(answer->item);
            }
            return newest;
        });
    }
    [[nodiscard]] Expected<QList<CheckAnswer>> history(const CheckItemId &item) override
    {
        return m_memory.failing.pass().map([&] {
            QList<CheckAnswer> answers;
            std::copy_if(m_memory.checkAnswers.cbegin(), m_memory.checkAnswers.cend(), std::back_inserter(answers),
                         [&](const CheckAnswer &answer) { return answer.item == item; });
            return answers;
        });
    }

private:
    FakeProfileMemory &m_memory;
};

class FakeSnapshotStore final : public SnapshotStore {
public:
    explicit FakeSnapshotStore(FakeProfileMemory &memory) : m_memory{memory} { }

    [[nodiscard]] Expected<void> append(const Snapshot &snapshot, const Catalogue &catalogue) override
    {
        if (const auto passed = m_memory.failing.pass(); !passed)
            return passed;
        const auto known = m_memory.catalogues.constFind(catalogue.id);
        if (known != m_memory.catalogues.cend() && known->items != catalogue.items)
            return failure(ErrorCode::Conflict, QStringLiteral("other fields under catalogue %1").arg(catalogue.id));
        m_memory.catalogues.insert(catalogue.id, catalogue);
        m_memory.snapshots.append(snapshot);
        return {};
    }
    [[nodiscard]] Expected<QList<Snapshot>> all() override
    {
        return m_memory.failing.pass().map([&] { return m_memory.snapshots; });
    }
    [[nodiscard]] Expected<std::optional<Snapshot>> latest() override
    {
        return m_memory.failing.pass().map([&] {
            return m_memory.snapshots.isEmpty() ? std::optional<Snapshot>{} : std::optional{m_memory.snapshots.last()};
        });
    }
    [[nodiscard]] Expected<Catalogue> catalogue(const QString &id) override
    {
        if (const auto passed = m_memory.failing.pass(); !passed)
            return tl::make_unexpected(passed.error());
        const auto known = m_memory.catalogues.constFind(id);
        if (known == m_memory.catalogues.cend())
            return failure(ErrorCode::NotFound, QStringLiteral("no catalogue %1").arg(id));
        return *known;
    }

private:
    FakeProfileMemory &m_memory;
};

class FakeAttemptStore final : public AttemptStore {
public:
    explicit FakeAttemptStore(FakeProfileMemory &memory) : m_memory{memory} { }

    [[nodiscard]] Expected<AttemptNumber> begin(const AttemptPlan &plan) override
    {
        return m_memory.failing.pass().map([&] {
            StoredAttempt attempt;
            attempt.number = m_memory.attempts.size() + 1;
            attempt.plan = plan;
            m_memory.attempts.append(attempt);
            return attempt.number;
        });
    }
    [[nodiscard]] Expected<void> record(AttemptNumber attempt, const AnswerRecord &answer,
                                        const std::optional<CardReview> &review) override
    {
        return find(attempt).map([&](StoredAttempt *stored) {
            stored->answers.append(answer);
            if (review)
                keep(*review);
        });
    }
    [[nodiscard]] Expected<void> finish(AttemptNumber attempt, const QuizTotal &total, const QDateTime &at) override
    {
        return find(attempt).map([&](StoredAttempt *stored) {
            stored->total = total;
            stored->finishedAt = at;
        });
    }
    [[nodiscard]] Expected<StoredAttempt> load(AttemptNumber attempt) override
    {
        return find(attempt).map([](const StoredAttempt *stored) { return *stored; });
    }
    [[nodiscard]] Expected<std::optional<StoredAttempt>> unfinished(const QString &quiz) override
    {
        return m_memory.failing.pass().map([&]() -> std::optional<StoredAttempt> {
            for (auto attempt = m_memory.attempts.crbegin(); attempt != m_memory.attempts.crend(); ++attempt) {
                if (attempt->plan.quiz == quiz && !attempt->total)
                    return *attempt;
            }
            return std::nullopt;
        });
    }
    [[nodiscard]] Expected<QList<StoredAttempt>> all() override
    {
        return m_memory.failing.pass().map([&] { return m_memory.attempts; });
    }

private:
    [[nodiscard]] Expected<StoredAttempt *> find(AttemptNumber number)
    {
        if (const auto passed = m_memory.failing.pass(); !passed)
            return tl::make_unexpected(passed.error());
        if (number < 1 || number > m_memory.attempts.size())
            return failure(ErrorCode::NotFound, QStringLiteral("no attempt %1").arg(number));
        return &m_memory.attempts[number - 1];
    }
    void keep(const CardReview &review)
    {
        if (!m_memory.cards.contains(review.idea))
            m_memory.cardOrder.append(review.idea);
        m_memory.cards.insert(review.idea, review.after);
        m_memory.reviews.append(review);
    }

    FakeProfileMemory &m_memory;
};

class FakeCardStore final : public CardStore {
public:
    explicit FakeCardStore(FakeProfileMemory &memory) : m_memory{memory} { }

    [[nodiscard]] Expected<std::optional<ReviewCard>> card(const QString &idea) override
    {
        return m_memory.failing.pass().map([&]() -> std::optional<ReviewCard> {
            const auto known = m_memory.cards.constFind(idea);
            return known == m_memory.cards.cend() ? std::nullopt : std::optional{ReviewCard{idea, *known}};
        });
    }
    [[nodiscard]] Expected<QList<ReviewCard>> all() override
    {
        return m_memory.failing.pass().map([&] {
            QList<ReviewCard> cards;
            for (const QString &idea : std::as_const(m_memory.cardOrder))
                cards.append({idea, m_memory.cards.value(idea)});
            return cards;
        });
    }
    [[nodiscard]] Expected<QList<CardReview>> log() override
    {
        return m_memory.failing.pass().map([&] { return m_memory.reviews; });
    }

private:
    FakeProfileMemory &m_memory;
};

class FakeLessonPlaceStore final : public LessonPlaceStore {
public:
    explicit FakeLessonPlaceStore(FakeProfileMemory &memory) : m_memory{memory} { }

    [[nodiscard]] Expected<void> save(const LessonPlace &place) override
    {
        return m_memory.failing.pass().map([&] {
            m_memory.lessonPlaces.removeIf([&](const LessonPlace &old) { return old.lesson == place.lesson; });
            m_memory.lessonPlaces.append(place);
        });
    }
    [[nodiscard]] Expected<QList<LessonPlace>> all() override
    {
        return m_memory.failing.pass().map([&] { return m_memory.lessonPlaces; });
    }

private:
    FakeProfileMemory &m_memory;
};

class FakeIncidentStore final : public IncidentStore {
public:
    explicit FakeIncidentStore(FakeProfileMemory &memory) : m_memory{memory} { }

    [[nodiscard]] Expected<void> tick(const IncidentId &incident, const StepTick &tick) override
    {
        return m_memory.failing.pass().map([&] { m_memory.ticks[incident].append(tick); });
    }
    [[nodiscard]] Expected<QList<StepTick>> log(const IncidentId &incident) override
    {
        return m_memory.failing.pass().map([&] { return m_memory.ticks.value(incident); });
    }
    [[nodiscard]] Expected<void> saveField(const IncidentId &incident, const StepId &field, const QString &value) override
    {
        return m_memory.failing.pass().map([&] { m_memory.fields[incident].insert(field.text(), value); });
    }
    [[nodiscard]] Expected<QHash<QString, QString>> fields(const IncidentId &incident) override
    {
        return m_memory.failing.pass().map([&] { return m_memory.fields.value(incident); });
    }

private:
    FakeProfileMemory &m_memory;
};

class FakeSettingsStore final : public SettingsStore {
public:
    explicit FakeSettingsStore(FakeProfileMemory &memory) : m_memory{memory} { }

    [[nodiscard]] Expected<void> set(const QString &key, const QString &value) override
    {
        return m_memory.failing.pass().map([&] { m_memory.settings.insert(key, value); });
    }
    [[nodiscard]] Expected<void> remove(const QString &key) override
    {
        return m_memory.failing.pass().map([&] { m_memory.settings.remove(key); });
    }
    [[nodiscard]] Expected<QHash<QString, QString>> all() override
    {
        return m_memory.failing.pass().map([&] { return m_memory.settings; });
    }

private:
    FakeProfileMemory &m_memory;
};

/// One open profile. Give it a memory that outlives it to find the same data after "closing the file".
class FakeProfileStores final : public ProfileStores {
public:
    explicit FakeProfileStores(std::shared_ptr<FakeProfileMemory> memory = std::make_shared<FakeProfileMemory>())
        : m_memory{std::move(memory)}
    {
    }

    [[nodiscard]] FakeProfileMemory &memory() { return *m_memory; }
    [[nodiscard]] FailSwitch &failing() { return m_memory->failing; }

    CheckAnswerStore &checkAnswers() override { return m_checkAnswers; }
    SnapshotStore &snapshots() override { return m_snapshots; }
    AttemptStore &attempts() override { return m_attempts; }
    CardStore &cards() override { return m_cards; }
    LessonPlaceStore &lessonPlaces() override { return m_lessonPlaces; }
    IncidentStore &incidents() override { return m_incidents; }
    SettingsStore &settings() override { return m_settings; }
    [[nodiscard]] const OpenReport &openReport() const override { return m_memory->openReport; }

    [[nodiscard]] Expected<QList<StoredAmount>> stored() override
    {
        return m_memory->failing.pass().map([&] {
            const auto line = [](const char *kind, qsizetype count) {
                return StoredAmount{QString::fromLatin1(kind), count, count * 100, {}, {}};
            };
            return QList<StoredAmount>{
                line("answers", m_memory->checkAnswers.size()), line("attempts", m_memory->attempts.size()),
                line("cards", m_memory->cards.size()),          line("lessons", m_memory->lessonPlaces.size()),
                line("snapshots", m_memory->snapshots.size()),  line("incidents", m_memory->ticks.size()),
                line("settings", m_memory->settings.size()),
            };
        });
    }
    /// Only the settings; enough to tell two profiles apart.
    [[nodiscard]] Expected<QByteArray> exportJson() override
    {
        return m_memory->failing.pass().map([&] {
            QJsonObject settings;
            for (auto setting = m_memory->settings.cbegin(); setting != m_memory->settings.cend(); ++setting)
                settings.insert(setting.key(), setting.value());
            return QJsonDocument{QJsonObject{{QStringLiteral("settings"), settings}}}.toJson(QJsonDocument::Compact);
        });
    }

private:
    std::shared_ptr<FakeProfileMemory> m_memory;
    FakeCheckAnswerStore m_checkAnswers{*m_memory};
    FakeSnapshotStore m_snapshots{*m_memory};
    FakeAttemptStore m_attempts{*m_memory};
    FakeCardStore m_cards{*m_memory};
    FakeLessonPlaceStore m_lessonPlaces{*m_memory};
    FakeIncidentStore m_incidents{*m_memory};
    FakeSettingsStore m_settings{*m_memory};
};

} // namespace mehfooz::test
