// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byte_reader.h"
#include "object_reader.h"

#include <learning/pack.h>

/// What every struct of a pack consists of, once for writing and reading. Whoever adds a field to a struct adds it
/// here and raises the name of the format.
namespace mehfooz {

/// `const T &` for a writer, `T &` for a reader.
template<typename Archive, typename T>
using Ref = std::conditional_t<Archive::kReads, T &, const T &>;

template<> struct LastValue<EvidenceGrade> { static constexpr auto value = EvidenceGrade::D; };
template<> struct LastValue<Platform> { static constexpr auto value = Platform::Service; };
template<> struct LastValue<QuizKind> { static constexpr auto value = QuizKind::Final; };
template<> struct LastValue<Channel> { static constexpr auto value = Channel::Payment; };
template<> struct LastValue<Premise> { static constexpr auto value = Premise::High; };
template<> struct LastValue<IncidentStage> { static constexpr auto value = IncidentStage::Prevent; };
template<> struct LastValue<Confidence> { static constexpr auto value = Confidence::Low; };
template<> struct LastValue<text::Block::Kind> { static constexpr auto value = text::Block::Kind::Source; };
template<> struct LastValue<text::Inline::Kind> { static constexpr auto value = text::Inline::Kind::Link; };

/// Becomes whatever id the first member of a struct is.
struct AnyId {
    template<typename Tag>
    operator StrongId<Tag>() const { return placeholderId<StrongId<Tag>>(); }
};

#pragma GCC diagnostic push
// The members left out here are filled in right after; naming them all would repeat every struct.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
template<typename T>
T blank()
{
    if constexpr (std::is_default_constructible_v<T>)
        return T{};
    else if constexpr (std::is_same_v<T, ScoredItem>)
        return T{AnyId{}, AnyId{}};
    else if constexpr (std::is_same_v<T, CheckItem>)
        return T{blank<ScoredItem>()};
    else if constexpr (std::is_same_v<T, Question>)
        return T{AnyId{}, {}, {}, AnyId{}};
    else if constexpr (std::is_same_v<T, Lesson>)
        return T{AnyId{}, {}, AnyId{}};
    else if constexpr (std::is_same_v<T, Pack>)
        return T{blank<PackManifest>()};
    else
        return T{AnyId{}};
}
#pragma GCC diagnostic pop

/// Passes every value on, in order.
template<typename Archive, typename... Values>
void all(Archive &archive, Values &...values)
{
    (archive(values), ...);
}

template<typename A> void fields(A &a, Ref<A, FactSource> v) { all(a, v.source, v.verifiedOn); }
template<typename A> void fields(A &a, Ref<A, Topic> v) { all(a, v.id, v.title, v.icon, v.parent); }
template<typename A> void fields(A &a, Ref<A, Threat> v) { all(a, v.id, v.title, v.facts, v.source); }
template<typename A> void fields(A &a, Ref<A, Risk> v) { all(a, v.threat, v.impact, v.likelihood); }
template<typename A> void fields(A &a, Ref<A, Role> v) { all(a, v.id, v.title, v.lessons, v.finalQuiz, v.flags, v.risks); }
template<typename A> void fields(A &a, Ref<A, RiskChange> v) { all(a, v.threat, v.impact, v.likelihood); }
template<typename A> void fields(A &a, Ref<A, ProfileOption> v) { all(a, v.id, v.text, v.flags, v.risks); }
template<typename A> void fields(A &a, Ref<A, ProfileQuestion> v) { all(a, v.id, v.ask, v.why, v.options); }

template<typename A> void fields(A &a, Ref<A, ThreatEffect> v) { all(a, v.threat, v.effect); }
template<typename A> void fields(A &a, Ref<A, ScoredItem> v)
{
    all(a, v.id, v.area, v.revision, v.essential, v.essentialFor, v.evidence, v.minutes, v.checkMinutes, v.effects, v.requires_, v.appliesIfAny);
}
template<typename A> void fields(A &a, Ref<A, HowTo> v) { all(a, v.platform, v.steps); }
template<typename A> void fields(A &a, Ref<A, CheckArea> v) { all(a, v.id, v.title, v.icon); }
template<typename A> void fields(A &a, Ref<A, CheckItem> v)
{
    all(a, v.scored, v.changed, v.title, v.why, v.how, v.evidenceSource, v.probe, v.simple, v.also);
}

template<typename A> void fields(A &a, Ref<A, QuestionOption> v) { all(a, v.id, v.text, v.right, v.because, v.tempts); }
template<typename A> void fields(A &a, Ref<A, SingleChoice> v) { all(a, v.options); }
template<typename A> void fields(A &a, Ref<A, MultipleResponse> v) { all(a, v.options); }
template<typename A> void fields(A &a, Ref<A, TrueFalse> v) { all(a, v.correct, v.becauseTrue, v.becauseFalse); }
template<typename A> void fields(A &a, Ref<A, OrderingItem> v) { all(a, v.id, v.text); }
template<typename A> void fields(A &a, Ref<A, Ordering> v) { all(a, v.items, v.because); }
template<typename A> void fields(A &a, Ref<A, MatchingPair> v) { all(a, v.id, v.left, v.right); }
template<typename A> void fields(A &a, Ref<A, Matching> v) { all(a, v.pairs, v.extraRight, v.because); }
template<typename A> void fields(A &a, Ref<A, Numeric> v) { all(a, v.correct, v.absTol, v.relTol, v.units, v.because); }
template<typename A> void fields(A &a, Ref<A, ShortText> v) { all(a, v.accept, v.reject, v.typos, v.because); }
template<typename A> void fields(A &a, Ref<A, PictureRegion> v) { all(a, v.id, v.rect, v.because); }
template<typename A> void fields(A &a, Ref<A, Hotspot> v) { all(a, v.specimen, v.regions, v.pad, v.freeClicks); }
template<typename A> void fields(A &a, Ref<A, Picture> v) { all(a, v.file, v.alt); }
template<typename A> void fields(A &a, Ref<A, Question> v)
{
    all(a, v.id, v.idea, v.form, v.topic, v.lesson, v.difficulty, v.weight, v.ask, v.picture, v.keepOrder, v.hint, v.checklistItems, v.body);
}

template<typename A> void fields(A &a, Ref<A, BlueprintRow> v) { all(a, v.topic, v.count, v.easiest, v.hardest); }
template<typename A> void fields(A &a, Ref<A, Quiz> v)
{
    all(a, v.id, v.title, v.kind, v.questions, v.blueprint, v.formA, v.formB, v.passMark, v.secondsEach);
}

template<typename A> void fields(A &a, Ref<A, text::Inline> v) { all(a, v.kind, v.text, v.targetKind, v.targetId); }
template<typename A> void fields(A &a, Ref<A, text::Block> v) { all(a, v.kind, v.number, v.inlines); }
template<typename A> void fields(A &a, Ref<A, LessonPart> v) { all(a, v.anchor, v.title, v.blocks); }
template<typename A> void fields(A &a, Ref<A, LessonBody> v) { all(a, v.language, v.parts); }
template<typename A> void fields(A &a, Ref<A, Lesson> v)
{
    all(a, v.id, v.title, v.topic, v.minutes, v.revision, v.changed, v.threats, v.terms, v.before, v.workedExample, v.questions, v.doNow);
    all(a, v.ifThen, v.summary, v.simple, v.policyAim, v.bodies);
}

template<typename A> void fields(A &a, Ref<A, Sign> v) { all(a, v.id, v.kind, v.because, v.phrase); }
template<typename A> void fields(A &a, Ref<A, Specimen> v)
{
    all(a, v.id, v.channel, v.language, v.genuine, v.imitates, v.from, v.subject, v.sent, v.body, v.signs, v.cues, v.premise);
    all(a, v.explain, v.safeAction, v.facts);
}

template<typename A> void fields(A &a, Ref<A, IncidentStep> v) { all(a, v.id, v.text, v.simple, v.route, v.evidence, v.check); }
template<typename A> void fields(A &a, Ref<A, IncidentStageSteps> v) { all(a, v.stage, v.steps); }
template<typename A> void fields(A &a, Ref<A, EvidenceItem> v) { all(a, v.id, v.text); }
template<typename A> void fields(A &a, Ref<A, ComplaintField> v) { all(a, v.id, v.label, v.type); }
template<typename A> void fields(A &a, Ref<A, Saying> v) { all(a, v.language, v.phrases); }
template<typename A> void fields(A &a, Ref<A, Incident> v)
{
    all(a, v.id, v.title, v.says, v.stages, v.never, v.helpSomeone, v.evidence, v.routes, v.complaint, v.fields);
}

template<typename A> void fields(A &a, Ref<A, OutdatedValue> v) { all(a, v.value, v.note, v.valueWords); }
template<typename A> void fields(A &a, Ref<A, Route> v)
{
    all(a, v.id, v.name, v.for_, v.channel, v.value, v.valueWords, v.hours, v.hoursWords, v.verifiedOn, v.source, v.sourceDate, v.confidence);
    all(a, v.note, v.outdated);
}
template<typename A> void fields(A &a, Ref<A, Term> v) { all(a, v.id, v.term, v.explain, v.also); }
template<typename A> void fields(A &a, Ref<A, ReferenceEntry> v) { all(a, v.id, v.kind, v.year, v.title, v.then, v.now, v.status, v.source, v.issuedOn, v.expiresOn); }
template<typename A> void fields(A &a, Ref<A, HelpPage> v) { all(a, v.page, v.language, v.blocks); }
template<typename A> void fields(A &a, Ref<A, AgendaRow> v) { all(a, v.minutes, v.what, v.quiz); }
template<typename A> void fields(A &a, Ref<A, WorkshopPlan> v) { all(a, v.id, v.title, v.agenda, v.talkingPoints, v.handOut); }

/// Without the folder, which is where the pack is found, not what it is.
template<typename A> void fields(A &a, Ref<A, PackManifest> v)
{
    all(a, v.id, v.version, v.appMin, v.languages, v.licence, v.contentDate, v.title, v.overlayOf, v.beingWritten);
}
template<typename A> void fields(A &a, Ref<A, Pack> v)
{
    all(a, v.manifest, v.topics, v.threats, v.roles, v.profileQuestions, v.areas, v.checks, v.orgAreas, v.orgChecks, v.questions);
    all(a, v.quizzes, v.lessons, v.specimens, v.incidents, v.routes, v.terms, v.references, v.help, v.plans, v.replacesRevision);
}

} // namespace mehfooz
