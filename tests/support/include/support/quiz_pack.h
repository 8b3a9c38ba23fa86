// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/library_builder.h>

namespace mehfooz::test {

/// The frame of a question; `key` is its id, and its idea where it ends in ".a" or ".b".
[[nodiscard]] inline Question questionOf(const QString &key, const QString &topic, const QString &ask, QuestionBody body)
{
    Question question{id<QuestionId>(key), {}, {}, id<TopicId>(topic), {}, 2, 1, words(ask, QStringLiteral("سوال: ") + key),
                      {}, false, {}, {}, std::move(body)};
    if (key.endsWith(u".a") || key.endsWith(u".b")) {
        question.idea = id<IdeaId>(key.chopped(2));
        question.form = key.right(1).toUpper();
    }
    return question;
}

[[nodiscard]] inline QuestionOption optionOf(const QString &key, const QString &text, bool right)
{
    return {id<OptionId>(key), words(text, QStringLiteral("جواب ") + key), right,
            words(QStringLiteral("Because of %1.").arg(key), QStringLiteral("وجہ %1۔").arg(key)), {}};
}

/// Options a, b, c, …; those named in `right` are right.
[[nodiscard]] inline QList<QuestionOption> optionsOf(const QStringList &texts, const QString &right)
{
    QList<QuestionOption> options;
    for (int i = 0; i < texts.size(); ++i) {
        const QString key{QChar{u'a' + i}};
        options.append(optionOf(key, texts.at(i), right.contains(key)));
    }
    return options;
}

[[nodiscard]] inline Question singleOf(const QString &key, const QString &topic)
{
    SingleChoice body{optionsOf({QStringLiteral("Call the sender"), QStringLiteral("Open the link"), QStringLiteral("Call the bank")},
                                QStringLiteral("c"))};
    body.options[1].tempts = words(QStringLiteral("In a hurry this seems fine."), QStringLiteral("جلدی میں یہی ٹھیک لگتا ہے۔"));
    Question question = questionOf(key, topic, QStringLiteral("A message says your account closes. And you?"), std::move(body));
    question.hint = words(QStringLiteral("Who really knows your account?"), QStringLiteral("آپ کا اکاؤنٹ کون جانتا ہے؟"));
    return question;
}

[[nodiscard]] inline Question multipleOf(const QString &key, const QString &topic)
{
    return questionOf(key, topic, QStringLiteral("Which of these may you give away?"),
                      MultipleResponse{optionsOf({QStringLiteral("Account number"), QStringLiteral("PIN"), QStringLiteral("Bank's name"),
                                                  QStringLiteral("Code")}, QStringLiteral("ac"))});
}

[[nodiscard]] inline Question truthOf(const QString &key, const QString &topic)
{
    return questionOf(key, topic, QStringLiteral("True or false? The number on the screen proves who calls."),
                      TrueFalse{false, words(QStringLiteral("It can be faked."), QStringLiteral("جعلی ہو سکتا ہے۔")),
                                words(QStringLiteral("It is only a label."), QStringLiteral("یہ صرف نام ہے۔"))});
}

[[nodiscard]] inline Question orderingOf(const QString &key, const QString &topic)
{
    const auto item = [](const char *itemKey, const QString &text) {
        return OrderingItem{id<OptionId>(QString::fromLatin1(itemKey)), words(text, QStringLiteral("قدم ") + text)};
    };
    return questionOf(key, topic, QStringLiteral("Put the steps in order."),
                      Ordering{{item("call", QStringLiteral("Call the bank")), item("note", QStringLiteral("Note the number")),
                                item("save", QStringLiteral("Save the proof")), item("report", QStringLiteral("Report it"))},
                               words(QStringLiteral("Money first."), QStringLiteral("پہلے رقم۔"))});
}

[[nodiscard]] inline Question matchingOf(const QString &key, const QString &topic)
{
    const auto pair = [](const char *pairKey, const QString &left, const QString &right) {
        return MatchingPair{id<OptionId>(QString::fromLatin1(pairKey)), words(left, QStringLiteral("بایاں ") + left),
                            words(right, QStringLiteral("دایاں ") + right)};
    };
    return questionOf(key, topic, QStringLiteral("Match word and meaning."),
                      Matching{{pair("otp", QStringLiteral("OTP"), QStringLiteral("One-time code")),
                                pair("vpn", QStringLiteral("VPN"), QStringLiteral("Private tunnel")),
                                pair("pin", QStringLiteral("PIN"), QStringLiteral("Your secret number"))},
                               {words(QStringLiteral("Virus scan"), QStringLiteral("وائرس اسکین"))},
                               words(QStringLiteral("Names hide tricks."), QStringLiteral("نام دھوکہ دیتے ہیں۔"))});
}

[[nodiscard]] inline Question numberOf(const QString &key, const QString &topic)
{
    return questionOf(key, topic, QStringLiteral("For how many hours is it held?"),
                      Numeric{2, 0, 0, {QStringLiteral("hours"), QStringLiteral("گھنٹے")},
                              words(QStringLiteral("The pause is two hours."), QStringLiteral("وقفہ دو گھنٹے ہے۔"))});
}

[[nodiscard]] inline Question textOf(const QString &key, const QString &topic)
{
    return questionOf(key, topic, QStringLiteral("The number is on my bank ___."),
                      ShortText{{QStringLiteral("bank card"), QStringLiteral("کارڈ")}, {QStringLiteral("SMS")}, true,
                                words(QStringLiteral("The bank printed it."), QStringLiteral("بینک نے چھاپا۔"))});
}

[[nodiscard]] inline Specimen markedSpecimen(const QString &key, bool genuine)
{
    const QString body = genuine ? QStringLiteral("Your parcel arrives today.")
                                 : QStringLiteral("Dear user\nPay {{s1|within 10 minutes}} at {{s2|parcel.example}} please");
    Specimen specimen{id<SpecimenId>(key), Channel::Sms, QStringLiteral("en"), genuine, QStringLiteral("post"), QStringLiteral("0300 0001147"),
                      {}, QStringLiteral("16:42"), body, {}, 2, Premise::High,
                      words(QStringLiteral("It wants a hurry."), QStringLiteral("یہ جلدی چاہتا ہے۔")),
                      words(QStringLiteral("Open the app yourself."), QStringLiteral("ایپ خود کھولیں۔")), {}};
    if (!genuine) {
        specimen.signs.append({id<OptionId>(QStringLiteral("s1")), QStringLiteral("hurry"),
                               words(QStringLiteral("It hurries you."), QStringLiteral("جلدی ڈالتا ہے۔")), {}});
        specimen.signs.append({id<OptionId>(QStringLiteral("s2")), QStringLiteral("link"),
                               words(QStringLiteral("The link is strange."), QStringLiteral("لنک عجیب ہے۔")), {}});
    }
    return specimen;
}

[[nodiscard]] inline Question marksOf(const QString &key, const QString &topic, const QString &specimen)
{
    Hotspot hotspot;
    hotspot.specimen = id<SpecimenId>(specimen);
    return questionOf(key, topic, QStringLiteral("Mark each part that should make you stop."), std::move(hotspot));
}

[[nodiscard]] inline Quiz quizOf(const QString &key, QuizKind kind, const QStringList &questions)
{
    Quiz quiz{id<QuizId>(key), words(QStringLiteral("Quiz ") + key, QStringLiteral("کوئز ") + key), kind, {}, {}, {}, {}, 80, 0};
    for (const QString &question : questions)
        quiz.questions.append(id<QuestionId>(question));
    return quiz;
}

/// Two topics; a question of every type, in the order of the types; two of one idea in both forms; a practice quiz over
/// all types, one over money, a test, a final quiz for the role, one for another role, a pre/post quiz; one lesson; one
/// check item that two of the questions point to.
[[nodiscard]] inline Pack quizPack()
{
    const auto u = [](const char *text) { return QString::fromUtf8(text); };
    Pack pack = emptyPack();
    pack.topics = {{id<TopicId>(u("money")), words(u("Money"), u("رقم")), u("landmark"), {}},
                   {id<TopicId>(u("messages")), words(u("Messages"), u("پیغام")), u("mail"), {}}};
    pack.specimens = {markedSpecimen(u("sms.fake"), false), markedSpecimen(u("sms.real"), true)};
    pack.questions = {singleOf(u("single"), u("money")),      truthOf(u("truth"), u("money")),
                      multipleOf(u("multiple"), u("money")),  orderingOf(u("ordering"), u("messages")),
                      matchingOf(u("matching"), u("messages")), numberOf(u("number"), u("money")),
                      textOf(u("text"), u("money")),          marksOf(u("marks"), u("messages"), u("sms.fake")),
                      singleOf(u("pair.a"), u("money")),      singleOf(u("pair.b"), u("money")),
                      marksOf(u("clean"), u("messages"), u("sms.real"))};
    Role role = roleWith(u("citizen"), u("fraud"), 4, 4);
    role.finalQuiz = id<QuizId>(u("final"));
    pack.roles = {role};
    pack.checks = {checkItem(u("pay.call_back"), u("money"), u("fraud"))};
    pack.questions[0].checklistItems = {id<CheckItemId>(u("pay.call_back"))};
    pack.questions[1].checklistItems = {id<CheckItemId>(u("pay.call_back"))};
    Lesson lesson{id<LessonId>(u("otp")), words(u("The code"), u("کوڈ")), id<TopicId>(u("money")), 6, 1, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    lesson.questions = {id<QuestionId>(u("single")), id<QuestionId>(u("pair.a"))};
    pack.lessons = {lesson};
    pack.questions[0].lesson = lesson.id;
    pack.quizzes = {quizOf(u("all"), QuizKind::Practice, {u("single"), u("truth"), u("multiple"), u("ordering"), u("matching"),
                                                           u("number"), u("text"), u("marks")}),
                    quizOf(u("money"), QuizKind::Practice, {u("pair.a"), u("truth")}),
                    quizOf(u("test"), QuizKind::Test, {u("single"), u("truth")}),
                    quizOf(u("final"), QuizKind::Final, {}), quizOf(u("other_final"), QuizKind::Final, {u("single")}),
                    quizOf(u("pre_post"), QuizKind::PrePost, {})};
    pack.quizzes[3].blueprint = {{id<TopicId>(u("money")), 3, 1, 5}};
    pack.quizzes[5].formA = {id<QuestionId>(u("pair.a"))};
    pack.quizzes[5].formB = {id<QuestionId>(u("pair.b"))};
    return pack;
}

} // namespace mehfooz::test
