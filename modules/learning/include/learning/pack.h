// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/check_item.h>
#include <learning/question.h>
#include <text/prose.h>

namespace mehfooz {

struct PackManifest {
    PackId id;
    int version = 1;
    QString appMin;
    QStringList languages; ///< The first is the fallback.
    QString licence;
    QDate contentDate;
    LocalizedText title;
    std::optional<PackId> overlayOf;
    QString directory; ///< Where pictures and recordings are read from.
    bool beingWritten = false; ///< Opened from a folder the person edits; see catalogueId().
};

/// A part of a lesson in one language.
struct LessonPart {
    QString anchor;
    QString title;
    QList<text::Block> blocks;
};

struct LessonBody {
    QString language;
    QList<LessonPart> parts;
};

struct Lesson {
    LessonId id;
    LocalizedText title;
    TopicId topic;
    int minutes = 5;
    int revision = 1;
    LocalizedText changed;
    QList<ThreatId> threats;
    QList<TermId> terms;
    std::optional<QuestionId> before;
    std::optional<SpecimenId> workedExample;
    QList<QuestionId> questions;
    QList<CheckItemId> doNow;
    LocalizedText ifThen;
    QList<LocalizedText> summary;
    LocalizedText simple;
    QString policyAim;
    QList<LessonBody> bodies;

    /// The body in `language`, else the first one; nullptr where the lesson has none.
    [[nodiscard]] const LessonBody *body(QStringView language) const;
};

enum class QuizKind { Practice, Test, Workshop, PrePost, Final };
[[nodiscard]] QString toKey(QuizKind kind);
[[nodiscard]] std::optional<QuizKind> quizKindFromKey(QStringView key);

struct BlueprintRow {
    TopicId topic;
    int count = 1;
    int easiest = 1;
    int hardest = 5;
};

struct Quiz {
    QuizId id;
    LocalizedText title;
    QuizKind kind = QuizKind::Practice;
    QList<QuestionId> questions;
    QList<BlueprintRow> blueprint;
    QList<QuestionId> formA;
    QList<QuestionId> formB;
    int passMark = 80;     ///< Whole percent.
    int secondsEach = 0;   ///< 0: no timer.
};

enum class Channel { Sms, Whatsapp, Email, Call, Qr, Web, Payment };
[[nodiscard]] QString toKey(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromKey(QStringView key);

enum class Premise { None, Low, Medium, High };

struct Sign {
    OptionId id;
    QString kind;
    LocalizedText because;
    QString phrase; ///< As it stands in the body.
};

struct Specimen {
    SpecimenId id;
    Channel channel = Channel::Sms;
    QString language; ///< Of the message itself; "roman_ur" is Urdu in Latin letters.
    bool genuine = false;
    QString imitates;
    QString from;
    QString subject;
    QString sent;
    QString body; ///< With {{s1|phrase}} marks.
    QList<Sign> signs;
    int cues = 0;
    Premise premise = Premise::None;
    LocalizedText explain;
    LocalizedText safeAction;
    QString facts;
};

struct IncidentStep {
    StepId id;
    LocalizedText text;
    LocalizedText simple;
    std::optional<RouteId> route;
    std::optional<StepId> evidence;
    std::optional<CheckItemId> check;
};

enum class IncidentStage { Minutes, Day, Week, Complaint, Prevent };

struct IncidentStageSteps {
    IncidentStage stage = IncidentStage::Minutes;
    QList<IncidentStep> steps;
};

struct EvidenceItem {
    StepId id;
    LocalizedText text;
};

struct ComplaintField {
    StepId id;
    LocalizedText label;
    QString type; ///< "text", "multiline", "datetime", "amount", "phone".
};

/// How people say it, by language of the saying ("en", "ur", "roman_ur").
struct Saying {
    QString language;
    QStringList phrases;
};

struct Incident {
    IncidentId id;
    LocalizedText title;
    QList<Saying> says;
    QList<IncidentStageSteps> stages;
    QList<LocalizedText> never;
    LocalizedText helpSomeone;
    QList<EvidenceItem> evidence;
    QList<RouteId> routes;
    LocalizedText complaint; ///< With {{field}} marks.
    QList<ComplaintField> fields;
};

enum class Confidence { High, Medium, Low };

struct OutdatedValue {
    QString value;
    LocalizedText note;
    LocalizedText valueWords; ///< Set where `value` is words, as in Route.
};

struct Route {
    RouteId id;
    LocalizedText name;
    QStringList for_;  ///< Incident ids.
    QString channel;   ///< "call", "sms", "web", "walk_in".
    QString value;     ///< Number or address as it is dialled or typed; may be plain words ("the number on your card").
    LocalizedText valueWords; ///< Set where `value` is words rather than a number or an address.
    QString hours;            ///< In the pack's first language.
    LocalizedText hoursWords; ///< Set where `hours` is written in several languages.
    QDate verifiedOn;
    QString source;
    QString sourceDate;
    Confidence confidence = Confidence::High;
    LocalizedText note;
    QList<OutdatedValue> outdated;
};

struct Term {
    TermId id;
    LocalizedText term;
    LocalizedText explain;
    QStringList also;
};

/// A page of reference. Its two texts stand side by side: how it was and how it is; of an advisory, what happens and what
/// to do; of a career, the work and the way into it.
struct ReferenceEntry {
    ReferenceId id;
    QString kind; ///< "institution", "law", "plan", "career", "advisory".
    QString year;
    LocalizedText title;
    LocalizedText then;
    LocalizedText now;
    LocalizedText status;
    FactSource source;
    QDate issuedOn = {};  ///< Of an advisory only, as is the next; both are valid there.
    QDate expiresOn = {}; ///< The last day on which it is in force.

    [[nodiscard]] bool isOver(QDate today) const { return expiresOn.isValid() && expiresOn < today; }
};

struct HelpPage {
    QString page;
    QString language;
    QList<text::Block> blocks;
};

struct AgendaRow {
    int minutes = 0;
    LocalizedText what;
    std::optional<QuizId> quiz;
};

struct WorkshopPlan {
    PlanId id;
    LocalizedText title;
    QList<AgendaRow> agenda;
    QList<LocalizedText> talkingPoints;
    LocalizedText handOut;
};

/// Everything that one pack folder holds. A value; large, so it is passed as shared_ptr<const Pack>.
struct Pack {
    PackManifest manifest;
    QList<Topic> topics;
    QList<Threat> threats;
    QList<Role> roles;
    QList<ProfileQuestion> profileQuestions;
    QList<CheckArea> areas;
    QList<CheckItem> checks; ///< In file-name order, then place in the file.
    QList<CheckArea> orgAreas;
    QList<CheckItem> orgChecks;
    QList<Question> questions;
    QList<Quiz> quizzes;
    QList<Lesson> lessons;
    QList<Specimen> specimens;
    QList<Incident> incidents;
    QList<Route> routes;
    QList<Term> terms;
    QList<ReferenceEntry> references;
    QList<HelpPage> help;
    QList<WorkshopPlan> plans;
    QHash<QString, int> replacesRevision; ///< Overlay packs: "kind:id" to the revision that is replaced.
};

} // namespace mehfooz
