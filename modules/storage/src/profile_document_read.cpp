// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_document.h"

#include "stored_values.h"

#include <text/safe_names.h>

#include <limits>

namespace mehfooz {

namespace {

constexpr int kMost = std::numeric_limits<int>::max();
constexpr qint64 kMostExact = 9'007'199'254'740'991; // above it a JSON number is no longer exact everywhere
constexpr qsizetype kLargestImport = 256 << 20;

/// The id under `key`; nothing after a failure, which `take` keeps.
template<typename Id>
std::optional<Id> takeId(Taker &take, const JsonReader &json, const char *key)
{
    return take(json.at(QString::fromLatin1(key)).id<Id>().map([](const Id &id) { return std::optional{id}; }));
}

template<typename T, typename FromKey>
Expected<std::optional<T>> keyed(const JsonReader &json, FromKey fromKey)
{
    return json.text().and_then([&](const QString &key) -> Expected<std::optional<T>> {
        const std::optional<T> value = fromKey(key);
        if (!value)
            return json.fault(QStringLiteral("\"%1\" is not known").arg(key.left(40)));
        return value;
    });
}

Expected<double> realFrom(const JsonReader &json, double least, double most)
{
    return json.real().and_then([&](double number) -> Expected<double> {
        if (number < least || number > most)
            return json.fault(QStringLiteral("must be from %1 to %2").arg(least).arg(most));
        return number;
    });
}

/// Takes the fields of one object by key; the first failure stays.
class Fields final {
public:
    Fields(const JsonReader &json, std::initializer_list<const char *> keys) : m_json{json}
    {
        if (const auto known = json.hasOnly(keys); !known)
            static_cast<void>(take(Expected<bool>{tl::make_unexpected(known.error())}));
    }

    [[nodiscard]] JsonReader at(const char *key) const { return m_json.at(QString::fromLatin1(key)); }
    [[nodiscard]] QString text(const char *key) { return take(at(key).text()); }
    [[nodiscard]] bool flag(const char *key) { return take(at(key).flag()); }
    [[nodiscard]] int small(const char *key, int least, int most) { return take(at(key).small(least, most)); }
    [[nodiscard]] qint64 whole(const char *key, qint64 least, qint64 most) { return take(at(key).whole(least, most)); }
    [[nodiscard]] double real(const char *key, double least, double most) { return take(realFrom(at(key), least, most)); }
    [[nodiscard]] QDateTime instant(const char *key) { return take(at(key).instant()); }
    [[nodiscard]] QDateTime instantOrNull(const char *key) { return at(key).isNull() ? QDateTime{} : instant(key); }
    template<typename Id>
    [[nodiscard]] std::optional<Id> id(const char *key)
    {
        return takeId<Id>(take, m_json, key);
    }

    Taker take;

private:
    const JsonReader &m_json;
};

Expected<CheckAnswer> checkAnswerFrom(const JsonReader &json)
{
    Fields fields{json, {"item", "value", "revision", "at", "note"}};
    const auto item = fields.id<CheckItemId>("item");
    const auto value = fields.take(keyed<CheckValue>(fields.at("value"), checkValueFromKey));
    const int revision = fields.small("revision", 1, kMost);
    const QDateTime at = fields.instant("at");
    const QString note = fields.text("note");
    if (!fields.take.ok())
        return fields.take.failed();
    return CheckAnswer{*item, *value, revision, at, note};
}

Expected<Catalogue> catalogueFrom(const JsonReader &json)
{
    Fields fields{json, {"id", "version", "items"}};
    const Catalogue catalogue{fields.text("id"), fields.small("version", 0, kMost), fields.take(itemsFromJson(fields.at("items")))};
    if (!fields.take.ok())
        return fields.take.failed();
    return catalogue;
}

Expected<Snapshot> snapshotFrom(const JsonReader &json)
{
    Fields fields{json, {"at", "catalogue", "profile", "answers", "scored", "low", "high"}};
    const Snapshot snapshot{fields.instant("at"),
                            fields.text("catalogue"),
                            fields.take(profileFromJson(fields.at("profile"))),
                            fields.take(answersFromJson(fields.at("answers"))),
                            fields.flag("scored"),
                            fields.small("low", 0, 100),
                            fields.small("high", 0, 100)};
    if (!fields.take.ok())
        return fields.take.failed();
    return snapshot;
}

Expected<StoredAttempt> withTotal(StoredAttempt attempt, const JsonReader &json)
{
    if (json.isNull())
        return attempt;
    Fields fields{json, {"percent", "shown", "passed", "at"}};
    attempt.total = QuizTotal{fields.real("percent", 0, 100), fields.small("shown", 0, 100), fields.flag("passed")};
    attempt.finishedAt = fields.instant("at");
    if (!fields.take.ok())
        return fields.take.failed();
    return attempt;
}

Expected<StoredAttempt> attemptFrom(const JsonReader &json)
{
    Fields fields{json, {"number", "quiz", "mode", "form", "questions", "seed", "pass_mark", "started_at", "finished"}};
    StoredAttempt attempt;
    attempt.number = fields.whole("number", 1, kMostExact);
    const auto mode = fields.take(keyed<AttemptMode>(fields.at("mode"), attemptModeFromKey));
    attempt.plan.quiz = fields.text("quiz");
    attempt.plan.mode = mode.value_or(AttemptMode::Practice);
    attempt.plan.form = fields.text("form");
    attempt.plan.questions = fields.take(questionsFromJson(fields.at("questions")));
    attempt.plan.seed = static_cast<quint32>(fields.whole("seed", 0, std::numeric_limits<quint32>::max()));
    attempt.plan.passMark = fields.small("pass_mark", 0, 100);
    attempt.plan.startedAt = fields.instant("started_at");
    if (!fields.take.ok())
        return fields.take.failed();
    return withTotal(attempt, json.at(QStringLiteral("finished")));
}

Expected<std::optional<CardReview>> reviewFrom(const JsonReader &json)
{
    if (json.isNull())
        return std::optional<CardReview>{};
    Fields fields{json, {"idea", "rating", "at", "state", "step", "stability", "difficulty", "last_review", "due", "lapses"}};
    constexpr double kLongestStability = 1e9;
    CardReview review;
    review.idea = fields.text("idea");
    review.rating = static_cast<Rating>(fields.small("rating", 1, 4));
    review.at = fields.instant("at");
    review.after.state = fields.take(keyed<CardState>(fields.at("state"), cardStateFromKey)).value_or(CardState::Learning);
    review.after.step = fields.small("step", 0, kMost);
    review.after.stability = fields.real("stability", 0, kLongestStability);
    review.after.difficulty = fields.real("difficulty", 0, 10);
    review.after.lastReview = fields.instant("last_review");
    review.after.due = fields.instant("due");
    review.after.lapses = fields.small("lapses", 0, kMost);
    if (!fields.take.ok())
        return fields.take.failed();
    return std::optional{review};
}

Expected<std::optional<Answer>> answerFrom(const JsonReader &kind, const JsonReader &json)
{
    return kind.text().and_then([&](const QString &key) -> Expected<std::optional<Answer>> {
        if (!isKindOfAnswer(key))
            return kind.fault(QStringLiteral("\"%1\" is no kind of answer").arg(key.left(40)));
        const auto answer = answerOfKind(key, compactJson(json.value()));
        if (!answer)
            return json.fault(answer.error().detail);
        return std::optional{*answer};
    });
}

Expected<QuizAnswer> quizAnswerFrom(const JsonReader &json)
{
    Fields fields{json, {"attempt", "question", "try", "kind", "answer", "score", "hint_used", "at", "review"}};
    const qint64 attempt = fields.whole("attempt", 1, kMostExact);
    const auto question = fields.id<QuestionId>("question");
    const auto answer = fields.take(answerFrom(fields.at("kind"), fields.at("answer")));
    const double score = fields.real("score", 0, 1);
    const bool hintUsed = fields.flag("hint_used");
    const int tryNumber = fields.small("try", 1, kMost);
    const QDateTime at = fields.instant("at");
    const auto review = fields.take(reviewFrom(fields.at("review")));
    if (!fields.take.ok())
        return fields.take.failed();
    return QuizAnswer{attempt, AnswerRecord{*question, *answer, score, hintUsed, tryNumber, at}, review};
}

Expected<LessonPlace> lessonPlaceFrom(const JsonReader &json)
{
    Fields fields{json, {"lesson", "revision", "part", "anchor", "parts_read", "updated_at", "finished_at"}};
    const auto lesson = fields.id<LessonId>("lesson");
    const int revision = fields.small("revision", 1, kMost);
    const int part = fields.small("part", 0, kMost);
    const QString anchor = fields.text("anchor");
    const int partsRead = fields.small("parts_read", 0, kMost);
    const QDateTime updatedAt = fields.instant("updated_at");
    const QDateTime finishedAt = fields.instantOrNull("finished_at");
    if (!fields.take.ok())
        return fields.take.failed();
    return LessonPlace{*lesson, revision, part, anchor, partsRead, updatedAt, finishedAt};
}

Expected<IncidentTick> incidentTickFrom(const JsonReader &json)
{
    Fields fields{json, {"incident", "step", "done", "at"}};
    const auto incident = fields.id<IncidentId>("incident");
    const auto step = fields.id<StepId>("step");
    const bool done = fields.flag("done");
    const QDateTime at = fields.instant("at");
    if (!fields.take.ok())
        return fields.take.failed();
    return IncidentTick{*incident, StepTick{*step, done, at}};
}

Expected<IncidentField> incidentFieldFrom(const JsonReader &json)
{
    Fields fields{json, {"incident", "field", "value"}};
    const auto incident = fields.id<IncidentId>("incident");
    const auto field = fields.id<StepId>("field");
    const QString value = fields.text("value");
    if (!fields.take.ok())
        return fields.take.failed();
    return IncidentField{*incident, *field, value};
}

Expected<About> aboutFrom(const JsonReader &json)
{
    Fields fields{json, {"name", "hue", "created_at"}};
    About about{fields.text("name"), fields.small("hue", 0, 3), fields.instant("created_at")};
    if (!fields.take.ok())
        return fields.take.failed();
    const auto name = text::cleanName(about.name);
    if (!name)
        return fields.at("name").fault(name.error().detail);
    about.name = *name;
    return about;
}

Expected<QHash<QString, QString>> settingsFrom(const JsonReader &json)
{
    const auto keys = json.keys();
    if (!keys)
        return tl::make_unexpected(keys.error());
    QHash<QString, QString> settings;
    for (const QString &key : *keys) {
        const auto value = json.at(key).text();
        if (!value)
            return tl::make_unexpected(value.error());
        settings.insert(key, *value);
    }
    return settings;
}

/// Every entry of the list `key` has an own name, and names only what is in `allowed` where that is given.
struct Naming {
    const char *key;
    std::function<QString(qsizetype)> name;
    std::function<QString(qsizetype)> refersTo = {};
    QSet<QString> allowed = {};
};

Expected<void> checkNames(const JsonReader &json, const Naming &naming)
{
    const auto entries = json.at(QString::fromLatin1(naming.key)).list();
    if (!entries)
        return tl::make_unexpected(entries.error());
    QSet<QString> seen;
    for (qsizetype i = 0; i < entries->size(); ++i) {
        const QString name = naming.name ? naming.name(i) : QString::number(i);
        if (seen.contains(name))
            return entries->at(i).fault(QStringLiteral("stands here for the second time"));
        seen.insert(name);
        if (naming.refersTo && !naming.allowed.contains(naming.refersTo(i)))
            return entries->at(i).fault(QStringLiteral("names \"%1\", which is not in the document").arg(naming.refersTo(i).left(80)));
    }
    return {};
}

template<typename T, typename Name>
QSet<QString> namesOf(const QList<T> &values, Name name)
{
    QSet<QString> names;
    for (const T &value : values)
        names.insert(name(value));
    return names;
}

QString catalogueName(const Catalogue &catalogue)
{
    return catalogue.id;
}

QString attemptName(const StoredAttempt &attempt)
{
    return QString::number(attempt.number);
}

Expected<void> checkReferences(const JsonReader &json, const ProfileDocument &document)
{
    const auto answerName = [&](qsizetype i) {
        const QuizAnswer &answer = document.quizAnswers.at(i);
        return QStringLiteral("%1 %2 %3").arg(answer.attempt).arg(answer.record.question.text()).arg(answer.record.tryNumber);
    };
    const auto attemptOfAnswer = [&](qsizetype i) { return QString::number(document.quizAnswers.at(i).attempt); };
    const auto fieldName = [&](qsizetype i) {
        const IncidentField &field = document.incidentFields.at(i);
        return field.incident.text() + u' ' + field.field.text();
    };
    const QList<Naming> rules{
        {"catalogues", [&](qsizetype i) { return document.catalogues.at(i).id; }},
        {"snapshots", {}, [&](qsizetype i) { return document.snapshots.at(i).catalogueId; }, namesOf(document.catalogues, catalogueName)},
        {"attempts", [&](qsizetype i) { return attemptName(document.attempts.at(i)); }},
        {"quiz_answers", answerName, attemptOfAnswer, namesOf(document.attempts, attemptName)},
        {"lesson_places", [&](qsizetype i) { return document.lessonPlaces.at(i).lesson.text(); }},
        {"incident_fields", fieldName},
    };
    for (const Naming &rule : rules) {
        if (auto checked = checkNames(json, rule); !checked)
            return checked;
    }
    return {};
}

Expected<void> checkHead(const JsonReader &json)
{
    const auto format = json.at(QStringLiteral("format")).text();
    if (!format)
        return tl::make_unexpected(format.error());
    if (*format != QStringLiteral("mehfooz-profile"))
        return json.at(QStringLiteral("format")).fault(QStringLiteral("must be \"mehfooz-profile\""));
    const JsonReader version = json.at(QStringLiteral("version"));
    return version.whole(1, kMostExact).and_then([&](qint64 number) -> Expected<void> {
        if (number > 1)
            return version.fault(QStringLiteral("written by a newer program: version %1, known is 1").arg(number));
        return {};
    });
}

} // namespace

Expected<ProfileDocument> documentFromJson(const QByteArray &bytes)
{
    if (bytes.size() > kLargestImport)
        return failure(ErrorCode::InvalidInput, QStringLiteral("larger than %1 bytes").arg(kLargestImport));
    const auto json = JsonReader::parse(bytes);
    if (!json)
        return tl::make_unexpected(json.error());
    if (const auto head = checkHead(*json); !head)
        return tl::make_unexpected(head.error());
    Fields fields{*json, {"format", "version", "exported_at", "profile", "check_answers", "catalogues", "snapshots", "attempts",
                          "quiz_answers", "lesson_places", "incident_log", "incident_fields", "settings"}};
    const ProfileDocument document{fields.take(aboutFrom(fields.at("profile"))),
                                   fields.instant("exported_at"),
                                   fields.take(fields.at("check_answers").each(checkAnswerFrom)),
                                   fields.take(fields.at("catalogues").each(catalogueFrom)),
                                   fields.take(fields.at("snapshots").each(snapshotFrom)),
                                   fields.take(fields.at("attempts").each(attemptFrom)),
                                   fields.take(fields.at("quiz_answers").each(quizAnswerFrom)),
                                   fields.take(fields.at("lesson_places").each(lessonPlaceFrom)),
                                   fields.take(fields.at("incident_log").each(incidentTickFrom)),
                                   fields.take(fields.at("incident_fields").each(incidentFieldFrom)),
                                   fields.take(settingsFrom(fields.at("settings")))};
    if (!fields.take.ok())
        return fields.take.failed();
    return checkReferences(*json, document).map([&] { return document; });
}

} // namespace mehfooz
