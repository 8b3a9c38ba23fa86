// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage_fixture.h"

namespace mehfooz::test {

/// One value of each alternative, with the awkward cases of each.
inline QList<Answer> answersOfEveryKind()
{
    const auto option = [](const char *id) { return idOf<OptionId>(id); };
    return {
        ChoiceAnswer{option("a")},
        ChoiceAnswer{std::nullopt},
        TruthAnswer{true},
        TruthAnswer{std::nullopt},
        TickedAnswer{{option("a"), option("c")}},
        TickedAnswer{},
        OrderAnswer{{option("c"), option("a"), option("b")}},
        PairsAnswer{{{option("a"), QStringLiteral("b")}, {option("b"), QStringLiteral("extra.0")}}},
        TypedAnswer{QStringLiteral("  بے خبر \"quoted\"  ")},
        TypedAnswer{QString{}},
        MarksAnswer{{{0.1, 1.0 / 3}, {412.75, 88}}, {}},
        MarksAnswer{{}, {QStringLiteral("w3"), QStringLiteral("from")}},
    };
}

inline Catalogue catalogue(const char *id, double minutes = 2.5)
{
    const ScoredItem item{idOf<CheckItemId>("sim.count"),
                          idOf<AreaId>("sim"),
                          2,
                          true,
                          {idOf<RoleId>("citizen")},
                          EvidenceGrade::B,
                          minutes,
                          0.1,
                          {{idOf<ThreatId>("sim_swap"), 1.0 / 3}, {idOf<ThreatId>("phishing"), 0.7}},
                          {idOf<CheckItemId>("sim.own_name")},
                          {idOf<FlagId>("android")}};
    const ScoredItem plain{idOf<CheckItemId>("sim.own_name"), idOf<AreaId>("sim"), 1, false, {}, EvidenceGrade::D, 1, 1, {}, {}, {}};
    return Catalogue{QString::fromLatin1(id), 3, {item, plain}};
}

inline Snapshot snapshot(const char *catalogueId, int minutesLater = 0)
{
    const EffectiveProfile profile{idOf<RoleId>("citizen"), {idOf<FlagId>("android"), idOf<FlagId>("shared_phone")}, {{idOf<ThreatId>("sim_swap"), 5, 2}}};
    const ScoredAnswers answers{{idOf<CheckItemId>("sim.count"), {CheckValue::Partly, 2}}, {idOf<CheckItemId>("sim.own_name"), {CheckValue::Yes, std::nullopt}}};
    return Snapshot{noon().addSecs(60 * minutesLater), QString::fromLatin1(catalogueId), profile, answers, true, 41, 77};
}

inline bool operator==(const Snapshot &a, const Snapshot &b)
{
    return a.at == b.at && a.catalogueId == b.catalogueId && a.profile == b.profile && a.answers == b.answers && a.scored == b.scored
        && a.lowShown == b.lowShown && a.highShown == b.highShown;
}

inline AttemptPlan plan(const char *quiz, AttemptMode mode = AttemptMode::Practice)
{
    return AttemptPlan{QString::fromLatin1(quiz), mode, QStringLiteral("A"), {idOf<QuestionId>("otp.one.a"), idOf<QuestionId>("otp.two.a")},
                       4'000'000'000U, 70, noon()};
}

inline AnswerRecord record(const char *question, const Answer &answer, int tryNumber = 1)
{
    return AnswerRecord{idOf<QuestionId>(question), answer, 1.0 / 3, true, tryNumber, noon().addSecs(tryNumber)};
}

inline CardReview review(const char *idea, Rating rating = Rating::Good, int daysLater = 0)
{
    const QDateTime at = noon().addDays(daysLater);
    return CardReview{QString::fromLatin1(idea), rating, at, CardMemory{CardState::Relearning, 1, 2.3065000000000002 + daysLater, 1.0 / 3 + 5, at, at.addSecs(600), 3}};
}

inline bool operator==(const CardReview &a, const CardReview &b)
{
    return a.idea == b.idea && a.rating == b.rating && a.at == b.at && a.after == b.after;
}

inline LessonPlace lessonPlace(const char *lesson, int part = 2)
{
    return LessonPlace{idOf<LessonId>(lesson), 4, part, QStringLiteral("who-may-ask"), part + 1, noon(), part == 4 ? noon().addSecs(5) : QDateTime{}};
}

/// Something in every table.
inline void fill(ProfileStores &stores)
{
    const auto must = [](const auto &result) { QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail)); };
    must(stores.checkAnswers().append(checkAnswer("sim.count", CheckValue::No)));
    must(stores.checkAnswers().append(checkAnswer("sim.count", CheckValue::Yes, 5)));
    must(stores.checkAnswers().append(checkAnswer("sim.own_name", CheckValue::NotApplicable, 6)));
    must(stores.snapshots().append(snapshot("cat-1"), catalogue("cat-1")));
    must(stores.snapshots().append(snapshot("cat-1", 3), catalogue("cat-1")));
    must(stores.snapshots().append(snapshot("cat-2", 9), catalogue("cat-2", 7)));
    const AttemptNumber first = stores.attempts().begin(plan("first_test", AttemptMode::Test)).value();
    const AttemptNumber second = stores.attempts().begin(plan("lesson:otp")).value();
    must(stores.attempts().record(second, record("otp.one.a", TypedAnswer{QStringLiteral("پن")}), review("otp.one", Rating::Again)));
    must(stores.attempts().record(first, record("otp.one.a", ChoiceAnswer{idOf<OptionId>("b")}), std::nullopt));
    must(stores.attempts().record(second, record("otp.one.a", TypedAnswer{QStringLiteral("او ٹی پی")}, 2), review("otp.one", Rating::Hard, 1)));
    must(stores.attempts().finish(first, QuizTotal{100.0 / 3, 33, false}, noon().addSecs(99)));
    must(stores.lessonPlaces().save(lessonPlace("otp")));
    must(stores.lessonPlaces().save(lessonPlace("wallet", 4)));
    must(stores.incidents().tick(idOf<IncidentId>("money_sent"), {idOf<StepId>("call_bank"), true, noon()}));
    must(stores.incidents().tick(idOf<IncidentId>("money_sent"), {idOf<StepId>("call_bank"), false, noon().addSecs(1)}));
    must(stores.incidents().saveField(idOf<IncidentId>("money_sent"), idOf<StepId>("amount"), QStringLiteral("۵٬۰۰۰")));
    must(stores.settings().set(QStringLiteral("language"), QStringLiteral("ur")));
    must(stores.settings().set(QStringLiteral("a.b/c~d"), QStringLiteral("odd key")));
}

/// The whole profile as text, for comparing two of them; without the instant of the export.
inline QByteArray contentOf(ProfileStores &stores)
{
    QByteArray json = stores.exportJson().value();
    const qsizetype at = json.indexOf("\"exported_at\"");
    return json.remove(at, json.indexOf('\n', at) - at);
}

} // namespace mehfooz::test
