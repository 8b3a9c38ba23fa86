// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_plan.h"

namespace mehfooz::cli {

namespace {

LocalizedText both(const QString &en, const QString &ur)
{
    LocalizedText text;
    text.set(QStringLiteral("en"), en);
    text.set(QStringLiteral("ur"), ur);
    return text;
}

QuestionOption option(const OptionId &id, int number)
{
    return {id,
            both(QStringLiteral("Ring the bank on the number that is printed on the card (%1)").arg(number),
                 QStringLiteral("کارڈ پر لکھے ہوئے نمبر پر بینک کو خود فون کریں (%1)").arg(number)),
            number == 1,
            both(QStringLiteral("Whoever wrote the message also wrote the number in it; the card comes from the bank."),
                 QStringLiteral("پیغام لکھنے والے ہی نے اس میں نمبر لکھا ہے؛ کارڈ بینک کا دیا ہوا ہے۔")),
            {}};
}

SingleChoice fourOptions()
{
    SingleChoice body;
    for (int i = 1; i <= 4; ++i) {
        if (const auto id = OptionId::parse(QStringLiteral("o%1").arg(i)))
            body.options.append(option(*id, i));
    }
    return body;
}

workshop::PlannedQuestion question(const QuestionId &id, const TopicId &topic, int number)
{
    const LocalizedText ask = both(QStringLiteral("Question %1: a message says that your account will be closed today. What do you do first?").arg(number),
                                   QStringLiteral("سوال %1: پیغام آیا ہے کہ آپ کا اکاؤنٹ آج بند ہو جائے گا۔ آپ سب سے پہلے کیا کریں گے؟").arg(number));
    return {Question{id, {}, {}, topic, {}, 2, 1, ask, {}, false, {}, {}, fourOptions()}, {}};
}

} // namespace

workshop::SessionPlan benchPlan(int questions)
{
    workshop::SessionPlan plan;
    plan.startedAt = QDateTime::currentDateTimeUtc();
    plan.sid = QStringLiteral("be9c4000be9c4000");
    plan.pin = QStringLiteral("246810");
    plan.seed = 1;
    plan.quiz.quiz = QStringLiteral("bench");
    plan.quiz.title = both(QStringLiteral("Benchmark"), QStringLiteral("پیمائش"));
    plan.quiz.languages = {QStringLiteral("en"), QStringLiteral("ur")};
    const auto topic = TopicId::parse(QStringLiteral("bench"));
    for (int i = 0; i < questions; ++i) {
        const auto id = QuestionId::parse(QStringLiteral("bench.%1").arg(i + 1));
        if (!id || !topic)
            break;
        plan.quiz.questions.append(question(*id, *topic, i + 1));
        plan.quiz.items.append({id->text(), workshop::Part::Main, i, i, {}});
    }
    return plan;
}

} // namespace mehfooz::cli
