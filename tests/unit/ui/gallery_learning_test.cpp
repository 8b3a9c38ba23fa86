// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include <ui/matching_list.h>
#include <ui/ordering_list.h>
#include <ui/pill_progress.h>
#include <ui/rich_text_view.h>
#include <ui/specimen_view.h>
#include <ui/step_list.h>

#include <text/prose.h>

namespace mehfooz::ui {

namespace {

SpecimenMessage bankMessage(const GalleryLook &look)
{
    SpecimenMessage message;
    message.channel = SpecimenChannel::Sms;
    message.language = u"ur"_qs;
    message.from = u"0300-0001234"_qs;
    message.channelLine = look.say("SMS, today 10:42", "ایس ایم ایس، آج صبح 10:42");
    message.parts.append({u"from"_qs, message.from, {}, 0});
    const QStringList words = u"محترم/1 صارف!/1 نیلم بینک میں آپ کا اکاؤنٹ آج/2 رات/2 بند/2 ہو/2 جائے/2 گا۔/2 اسے بچانے کے لیے ابھی کال کریں اور موصول/3 ہونے/3 والا/3 کوڈ/3 بتائیں۔/3"_qs.split(u' ');
    for (int i = 0; i < words.size(); ++i) {
        const QStringList halves = words.at(i).split(u'/');
        message.parts.append({u"w%1"_qs.arg(i), halves.first(), halves.size() > 1 ? u"s"_qs + halves.last() : QString{}, 0});
    }
    return message;
}

SpecimenMessage englishMail(const GalleryLook &look)
{
    SpecimenMessage message;
    message.channel = SpecimenChannel::Email;
    message.language = u"en"_qs;
    message.from = u"security@nilam-bank.pk.example"_qs;
    message.subject = u"Your account will be closed today"_qs;
    message.channelLine = look.say("E-mail, 09:15", "ای میل، 09:15");
    message.parts = {{u"from"_qs, message.from, u"s1"_qs, 0}, {u"subject"_qs, message.subject, {}, 0}};
    const QStringList words = u"Dear customer, we saw a login that was not you. Open the link and confirm your password within ten minutes."_qs.split(u' ');
    for (int i = 0; i < words.size(); ++i)
        message.parts.append({u"w%1"_qs.arg(i), words.at(i), i > 14 ? u"s2"_qs : QString{}, i > 9 ? 1 : 0});
    return message;
}

QList<text::Block> lesson(const GalleryLook &look)
{
    using Kind = text::Block::Kind;
    const auto block = [&](Kind kind, int number, const char *english, const char *inUrdu) {
        return text::Block{kind, number, text::parseInlines(look.say(english, inUrdu))};
    };
    return {block(Kind::Heading, 2, "Look at the message first", "پہلے پیغام کو غور سے دیکھیں"),
            block(Kind::Paragraph, 0, "A real agent of the bank never asks for the [OTP](term:otp). Open `Settings` and **never** tell the code.",
                  "بینک کا اصلی نمائندہ آپ سے [او ٹی پی](term:otp) کبھی نہیں پوچھتا۔ جو پوچھے، وہ بینک سے نہیں۔ `Settings` کھولیں اور کوڈ **کسی کو** نہ بتائیں، چاہے وہ کھینچتے ہی کیجیے کہے۔"),
            block(Kind::Bullet, 0, "**Hurry.** \"Today\", \"now\": so that you do not think.", "**جلدی۔** ”آج ہی“، ”ابھی“: تاکہ آپ کو سوچنے کا موقع نہ ملے۔"),
            block(Kind::Numbered, 1, "Put the phone down.", "فون رکھ دیں۔"),
            block(Kind::Numbered, 2, "Call the number on your card.", "کارڈ پر لکھے نمبر پر کال کریں۔"),
            block(Kind::Quote, 0, "A code that comes to you is for you to type.", "جو کوڈ آپ کے فون پر آئے، وہ صرف آپ کے لکھنے کے لیے ہے۔"),
            block(Kind::Source, 0, "Source: warning of the PTA, 7 January 2026", "ماخذ: پی ٹی اے کا انتباہ، تاریخ 7 جنوری 2026")};
}

} // namespace

/// The components of lessons and quizzes in every look.
class GalleryLearningTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void messagesAndText_data() { addEveryLook(); }
    void messagesAndText()
    {
        const GalleryLook look = currentLook();
        m_looks->use(look.language, look.theme, look.scale);
        const Appearance &appearance = m_looks->appearance();
        GallerySheet sheet;
        auto *text = new RichTextView{appearance};
        text->setAccessibleName(look.say("Lesson", "سبق"));
        text->setBlocks(lesson(look), look.language);
        sheet.add(text);
        auto *message = new SpecimenView{appearance};
        message->setMessage(bankMessage(look));
        message->setMarkers({{u"s1"_qs, 1, SignMarker::State::Found}, {u"s2"_qs, 2, SignMarker::State::Found}, {u"s3"_qs, 3, SignMarker::State::Missed}});
        sheet.add(message);
        auto *mail = new SpecimenView{appearance};
        mail->setMessage(englishMail(look));
        mail->setMarked({u"w2"_qs, u"w3"_qs, u"subject"_qs});
        mail->setMarking(true);
        sheet.add(mail);
        auto *steps = new StepList{appearance};
        steps->setSteps({text::parseInlines(look.say("No name, only \"customer\": your bank knows your name.", "نام نہیں، صرف ”صارف“: آپ کا بینک آپ کا نام جانتا ہے۔")),
                         text::parseInlines(look.say("Hurry and fear: no time to think is a usual sign.", "جلدی اور ڈر: سوچنے کا وقت نہ دینا دھوکے کی سب سے عام نشانی ہے۔"))}, HueName::Warn);
        sheet.add(steps);
        sheet.finish();

        showAndCheck(sheet.widget(), {780, 1240}, u"messages"_qs);
    }

    void quizParts_data() { addEveryLook(); }
    void quizParts()
    {
        const GalleryLook look = currentLook();
        m_looks->use(look.language, look.theme, look.scale);
        const Appearance &appearance = m_looks->appearance();
        GallerySheet sheet;
        auto *pills = new PillProgress{appearance};
        using Pill = PillProgress::Pill;
        pills->setPills({Pill::Right, Pill::Right, Pill::Wrong, Pill::Partly, Pill::Answered, Pill::Open, Pill::Open}, 3);
        sheet.add(pills);
        auto *order = new OrderingList{appearance};
        const QList<AnswerOption> items{{u"a"_qs, look.say("Call the bank", "بینک کو کال کریں")}, {u"b"_qs, look.say("Write the time down", "وقت لکھ لیجیے")},
                                        {u"c"_qs, look.say("Make a complaint", "شکایت درج کرائیں")}};
        order->setItems(items);
        sheet.add(order);
        auto *closed = new OrderingList{appearance};
        closed->setItems(items);
        closed->showOutcome({u"a"_qs, u"c"_qs, u"b"_qs});
        sheet.add(closed);
        auto *pairs = new MatchingList{appearance};
        pairs->setPairs({{u"l1"_qs, look.say("Someone asks for a code", "کوئی کوڈ مانگے")}, {u"l2"_qs, look.say("The SIM stops working", "سم بند ہو جائے")}},
                        {{u"r1"_qs, look.say("Hang up and call the number on the card yourself, whatever the caller says about hurry", "فون بند کریں اور کارڈ پر لکھے نمبر پر خود کال کریں، چاہے کال کرنے والا کتنی ہی جلدی کا کہے")},
                         {u"r2"_qs, look.say("Go to the franchise", "فرنچائز جائیں")}});
        pairs->setChosen({{u"l1"_qs, u"r1"_qs}});
        sheet.add(pairs);
        sheet.finish();

        showAndCheck(sheet.widget(), {820, 1000}, u"quiz"_qs);
    }

private:
    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::GalleryLearningTest)
#include "gallery_learning_test.moc"
