// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/library_builder.h>

namespace mehfooz::test {

/// A paragraph-like block from prose.
[[nodiscard]] inline text::Block block(const QString &prose, text::Block::Kind kind = text::Block::Kind::Paragraph, int number = 0)
{
    return {kind, number, text::parseInlines(prose)};
}

/// A lesson without parts, terms and questions.
[[nodiscard]] inline Lesson lessonOf(const QString &lessonId, const QString &topicId, const LocalizedText &title, int minutes = 6)
{
    return {id<LessonId>(lessonId), title, id<TopicId>(topicId), minutes, 1, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

[[nodiscard]] inline LessonBody englishBody()
{
    using Kind = text::Block::Kind;
    return {QStringLiteral("en"),
            {{QStringLiteral("story"), QStringLiteral("A call"),
              {block(QStringLiteral("Nadia hears her phone. The code is called [[otp]].")),
               block(QStringLiteral("A code is for you to type."), Kind::Quote)}},
             {QStringLiteral("look"), QStringLiteral("Look first"),
              {block(QStringLiteral("Find the **hurry** in it.")), block({}, Kind::Specimen),
               block(QStringLiteral("Today, or never."), Kind::Bullet),
               block(QStringLiteral("Source: PkRevenue, 7 January 2026; read on 22 November 2026."), Kind::Source)}},
             {QStringLiteral("do"), QStringLiteral("What to do"),
              {block(QStringLiteral("Press `Block` and call [your bank](route:bank_own)."), Kind::Numbered, 1),
               block(QStringLiteral("Open the plan [I sent money](incident:money_sent)."), Kind::Numbered, 2)}}}};
}

[[nodiscard]] inline LessonBody urduBody()
{
    using Kind = text::Block::Kind;
    return {QStringLiteral("ur"),
            {{QStringLiteral("story"), QStringLiteral("ایک کال"),
              {block(QStringLiteral("نادیہ کا فون بجتا ہے۔ اس کوڈ کو [[otp]] کہتے ہیں۔ رقم 3,150 روپے، CERT-PK (2024)۔")),
               block(QStringLiteral("کوڈ صرف آپ کے لکھنے کے لیے ہے۔"), Kind::Quote)}},
             {QStringLiteral("look"), QStringLiteral("پہلے دیکھیں"),
              {block(QStringLiteral("اس میں **جلدی** ڈھونڈیں۔")), block({}, Kind::Specimen),
               block(QStringLiteral("آج یا کبھی نہیں۔"), Kind::Bullet),
               block(QStringLiteral("ماخذ: لاہور نیوز، 7 جنوری 2026؛ دیکھا گیا 22 نومبر 2026۔"), Kind::Source)}},
             {QStringLiteral("do"), QStringLiteral("آپ کیا کریں"),
              {block(QStringLiteral("`Block` دبائیں اور [اپنے بینک](route:bank_own) کو کال کریں۔"), Kind::Numbered, 1),
               block(QStringLiteral("یہ منصوبہ کھولیں: [پیسے بھیج دیے](incident:money_sent)۔"), Kind::Numbered, 2)}}}};
}

[[nodiscard]] inline Specimen codeSpecimen()
{
    Specimen specimen{id<SpecimenId>(QStringLiteral("sms.otp.01")), Channel::Sms, QStringLiteral("ur"), false, QStringLiteral("bank"),
                      QStringLiteral("0300 0001147"), {}, QStringLiteral("16:42"),
                      QStringLiteral("محترم صارف! اکاؤنٹ {{s2|آج بند}} ہو گا۔\n{{s1|کوڈ بھیجیں}}۔"), {}, 4, Premise::High,
                      words(QStringLiteral("Only the code is missing."), QStringLiteral("صرف کوڈ کی کمی ہے۔")),
                      words(QStringLiteral("Do not reply."), QStringLiteral("جواب نہ دیں۔")), {}};
    specimen.signs.append({id<OptionId>(QStringLiteral("s1")), QStringLiteral("code_asked"),
                           words(QStringLiteral("It asks for the code."), QStringLiteral("یہ کوڈ مانگ رہا ہے۔")), {}});
    specimen.signs.append({id<OptionId>(QStringLiteral("s2")), QStringLiteral("hurry"),
                           words(QStringLiteral("It hurries you."), QStringLiteral("یہ جلدی ڈال رہا ہے۔")), {}});
    return specimen;
}

[[nodiscard]] inline Question choiceQuestion(const QString &questionId, const QString &topicId)
{
    const auto option = [](const char *key, const QString &en, const QString &ur, bool right) {
        return QuestionOption{id<OptionId>(QString::fromLatin1(key)), words(en, ur), right,
                              words(QStringLiteral("Because: ") + en, QStringLiteral("کیونکہ: ") + ur), {}};
    };
    SingleChoice choice{{option("a", QStringLiteral("Read it out"), QStringLiteral("پڑھ کر سنا دیں"), false),
                         option("b", QStringLiteral("Hang up"), QStringLiteral("فون رکھ دیں"), true)}};
    return {id<QuestionId>(questionId), {}, QStringLiteral("B"), id<TopicId>(topicId), {}, 2, 1,
            words(QStringLiteral("He asks for the code. And you?"), QStringLiteral("وہ کوڈ مانگتا ہے۔ آپ کیا کریں گے؟")), {}, false, {}, {},
            std::move(choice)};
}

[[nodiscard]] inline Lesson codeLesson()
{
    Lesson lesson = lessonOf(QStringLiteral("otp"), QStringLiteral("money"),
                             words(QStringLiteral("OTP: the code that you give to no one"), QStringLiteral("او ٹی پی: وہ کوڈ جو کسی کو نہیں دینا")));
    lesson.terms.append(id<TermId>(QStringLiteral("otp")));
    lesson.before = id<QuestionId>(QStringLiteral("otp.guess.b"));
    lesson.workedExample = id<SpecimenId>(QStringLiteral("sms.otp.01"));
    lesson.questions = {id<QuestionId>(QStringLiteral("otp.ask.a")), id<QuestionId>(QStringLiteral("otp.tell.a"))};
    lesson.doNow = {id<CheckItemId>(QStringLiteral("pay.never_share")), id<CheckItemId>(QStringLiteral("pay.number_saved"))};
    lesson.ifThen = words(QStringLiteral("When someone asks me for a code, I will hang up."),
                          QStringLiteral("جب کوئی کوڈ مانگے گا، تب فون رکھ دینا ہے۔"));
    lesson.summary = {words(QStringLiteral("A code is for your own fingers."), QStringLiteral("کوڈ صرف آپ لکھیں۔")),
                      words(QStringLiteral("The number on the screen proves nothing."), QStringLiteral("اسکرین کا نمبر ثبوت نہیں۔"))};
    lesson.bodies = {englishBody(), urduBody()};
    return lesson;
}

[[nodiscard]] inline Route bankRoute()
{
    Route route{id<RouteId>(QStringLiteral("bank_own")), words(QStringLiteral("Your bank"), QStringLiteral("آپ کا بینک")),
                {}, {}, {}, {}, {}, {}, {}, {}, {}, Confidence::High, {}, {}};
    route.channel = QStringLiteral("call");
    route.value = QStringLiteral("the number on your card");
    route.valueWords = words(route.value, QStringLiteral("کارڈ پر لکھا نمبر"));
    route.verifiedOn = QDate{2026, 11, 22};
    route.sourceDate = QStringLiteral("2025; 2023-05-19");
    route.note = words(QStringLiteral("Ask for a complaint number."), QStringLiteral("شکایت نمبر مانگیں۔"));
    return route;
}

[[nodiscard]] inline ReferenceEntry referenceOf(const QString &entryId, const QString &kind, const QString &year, const LocalizedText &title)
{
    return {id<ReferenceId>(entryId), kind, year, title, words(QStringLiteral("In 2012 a cell."), QStringLiteral("2012 میں ایک سیل۔")),
            words(QStringLiteral("Call [the helpline](route:bank_own)."), QStringLiteral("[ہیلپ لائن](route:bank_own) پر کال کریں۔")),
            words(QStringLiteral("At work"), QStringLiteral("کام کر رہی ہے")), {QStringLiteral("Arab News, 2025-06-04"), QDate{2026, 11, 22}}};
}

/// A notice with its first and last day.
[[nodiscard]] inline ReferenceEntry advisoryOf(const QString &entryId, QDate issued, QDate expires)
{
    ReferenceEntry entry = referenceOf(entryId, QStringLiteral("advisory"), {}, words(QStringLiteral("Mail ") + entryId, QStringLiteral("ای میل ") + entryId));
    entry.status = {};
    entry.issuedOn = issued;
    entry.expiresOn = expires;
    return entry;
}

/// Two topics, four lessons of which "otp" has three parts and everything that a lesson can have, one term, one
/// contact, one message, and reference pages of each kind. The role's order is sim, otp, wallet.
[[nodiscard]] inline Pack lessonPack()
{
    const auto u = [](const char *text) { return QString::fromUtf8(text); };
    Pack pack = emptyPack();
    pack.topics = {{id<TopicId>(u("money")), words(u("Bank and wallet"), u("بینک اور والٹ")), u("landmark"), {}},
                   {id<TopicId>(u("sim")), words(u("SIM and CNIC"), u("سم اور شناختی کارڈ")), u("smartphone"), {}}};
    pack.lessons = {lessonOf(u("sim"), u("sim"), words(u("Count your SIMs"), u("اپنی سمیں گنیں")), 1), codeLesson(),
                    lessonOf(u("wallet"), u("money"), words(u("Money by mistake"), u("غلطی سے آئی رقم")), 5),
                    lessonOf(u("calls"), u("money"), words(u("Calls that pretend"), u("روپ بدلی کالیں")), 7)};
    pack.lessons[0].bodies = {englishBody(), urduBody()};
    Role role = roleWith(u("citizen"), u("otp_theft"), 4, 4);
    role.lessons = {id<LessonId>(u("sim")), id<LessonId>(u("otp")), id<LessonId>(u("wallet"))};
    pack.roles = {role};
    pack.questions = {choiceQuestion(u("otp.guess.b"), u("money")), choiceQuestion(u("otp.ask.a"), u("money")),
                      choiceQuestion(u("otp.tell.a"), u("money"))};
    pack.specimens = {codeSpecimen()};
    pack.checks = {checkItem(u("pay.never_share"), u("money"), u("otp_theft")), checkItem(u("pay.number_saved"), u("money"), u("otp_theft"))};
    pack.routes = {bankRoute()};
    pack.terms = {{id<TermId>(u("otp")), words(u("one-time password (OTP)"), u("او ٹی پی (ایک بار کا کوڈ)")),
                   words(u("A few digits that your bank sends."), u("چند ہندسے جو بینک بھیجتا ہے۔")), {u("otp code")}}};
    pack.references = {referenceOf(u("nccia"), u("institution"), u("2025"), words(u("NCCIA"), u("این سی سی آئی اے"))),
                       referenceOf(u("peca2025"), u("law"), u("2025"), words(u("PECA 2025"), u("پیکا 2025"))),
                       referenceOf(u("eto2002"), u("law"), u("2002"), words(u("Ordinance 2002"), u("آرڈیننس 2002"))),
                       referenceOf(u("peco"), u("law"), {}, words(u("PECO"), u("پیکو"))),
                       referenceOf(u("point1"), u("plan"), u("2013"), words(u("Point 1: laws"), u("نکتہ 1: قوانین")))};
    return pack;
}

} // namespace mehfooz::test
