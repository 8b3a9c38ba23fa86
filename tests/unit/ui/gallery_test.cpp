// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include <ui/action_button.h>
#include <ui/banner.h>
#include <ui/card.h>
#include <ui/chip.h>
#include <ui/empty_state.h>
#include <ui/flow_row.h>
#include <ui/heading_label.h>
#include <ui/icon_button.h>
#include <ui/language_switch.h>
#include <ui/number_label.h>
#include <ui/option_list.h>
#include <ui/page_frame.h>
#include <ui/segmented_answer.h>
#include <ui/sidebar_list.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

namespace mehfooz::ui {

namespace {

QString say(bool urdu, const char *english, const char *inUrdu)
{
    return QString::fromUtf8(urdu ? inUrdu : english);
}

/// The parts of the Today page of the design's pictures.
class TodaySheet {
public:
    TodaySheet(const Appearance &appearance, bool urdu)
        : m_appearance{appearance}
        , m_urdu{urdu}
    {
    }

    QString words(const char *english, const char *inUrdu) const { return say(m_urdu, english, inUrdu); }

    QWidget *make()
    {
        auto *window = new QWidget;
        auto *row = new QHBoxLayout{window};
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto *sidebar = new SidebarList{m_appearance};
        sidebar->setEntries({{u"today"_qs, u"house"_qs, words("Today", "آج"), {}, {}},
                             {u"lessons"_qs, u"book-open"_qs, words("Lessons", "اسباق"), {}, {}},
                             {u"quizzes"_qs, u"list-checks"_qs, words("Quizzes", "کوئز"), {}, {}},
                             {u"check"_qs, u"shield-check"_qs, words("My security check", "میرا حفاظتی جائزہ"), {}, {}},
                             {u"reviews"_qs, u"repeat-2"_qs, words("Reviews", "دہرائی"), u"6"_qs, u"6 due"_qs},
                             {u"progress"_qs, u"trending-up"_qs, words("Progress", "پیش رفت"), {}, {}}});
        sidebar->setAccessibleName(words("Pages", "صفحات"));
        sidebar->setOpenPage(u"today"_qs);
        auto *side = new QWidget;
        auto *column = new QVBoxLayout{side};
        column->setContentsMargins(12, 60, 12, 12);
        column->addWidget(sidebar);
        column->addStretch();
        auto *hacked = new ActionButton{m_appearance, ButtonKind::DangerOutline, words("I have been hacked", "مجھے ہیک کر لیا گیا")};
        hacked->setIconName(u"life-buoy"_qs);
        column->addWidget(hacked);
        side->setFixedWidth(qRound(236 * m_appearance.look().scale));
        side->setAutoFillBackground(true);
        side->setBackgroundRole(QPalette::AlternateBase);
        row->addWidget(side);
        row->addWidget(page(), 1);
        return window;
    }

private:
    PageFrame *page()
    {
        auto *page = new PageFrame{m_appearance};
        page->setTitle(words("Today", "آج"));
        page->setSubtitle(words("Sunday, 22 November", "اتوار، 22 نومبر"));
        page->addTool(new IconButton{m_appearance, u"search"_qs, words("Search", "تلاش")});
        auto *languages = new LanguageSwitch{m_appearance};
        languages->setLanguages({{u"ur"_qs, u"اردو"_qs}, {u"en"_qs, u"English"_qs}});
        page->addTool(languages);
        page->body()->addWidget(hero());
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        row->addWidget(scoreCard(), 5);
        row->addWidget(shortCard(), 4);
        page->body()->addLayout(row);
        page->body()->addStretch();
        return page;
    }

    QWidget *hero()
    {
        auto *hero = new HeroCard{m_appearance};
        hero->setGain(words("+6", "6"), words("points on your score", "نمبر بڑھیں گے"));
        auto *chips = new FlowRow{8};
        auto *first = new Chip{m_appearance, Chip::Kind::Hint, words("Today's most useful step", "آج کا سب سے اہم قدم")};
        first->setIconName(u"flag"_qs);
        chips->addWidget(first);
        chips->addWidget(new Chip{m_appearance, Chip::Kind::Essential, words("Essential", "بنیادی")});
        chips->addWidget(new Chip{m_appearance, Chip::Kind::Minutes, words("3 minutes", "3 منٹ")});
        hero->column()->addLayout(chips);
        hero->column()->addWidget(new HeadingLabel{m_appearance, 2, words("Put a two-step verification PIN on WhatsApp", "واٹس ایپ پر دو قدمی توثیق کا پن لگائیں")});
        auto *why = new BodyLabel{m_appearance, TextRole::Body, words("Without it, anyone who gets one six-digit code from you can open your WhatsApp on their own phone.",
            "اس پن کے بغیر کوئی شخص آپ سے چھ ہندسوں کا کوڈ لے کر آپ کا واٹس ایپ اپنے فون پر کھول سکتا ہے۔")};
        why->setTone(Tone::Secondary);
        hero->column()->addWidget(why);
        auto *buttons = new FlowRow{12};
        m_first = new ActionButton{m_appearance, ButtonKind::Filled, words("Do it step by step", "قدم بہ قدم کریں")};
        m_first->setIconName(u"arrow-right"_qs, ActionButton::IconSide::Trailing);
        buttons->addWidget(m_first);
        buttons->addWidget(new ActionButton{m_appearance, ButtonKind::Outline, words("Already done", "یہ ہو چکا ہے")});
        buttons->addWidget(new ActionButton{m_appearance, ButtonKind::Plain, words("Later", "بعد میں")});
        hero->column()->addLayout(buttons);
        return hero;
    }

    QWidget *scoreCard()
    {
        auto *card = new Card{m_appearance};
        auto *head = new FlowRow{12};
        head->addWidget(new HeadingLabel{m_appearance, 3, words("Your safety score", "آپ کا حفاظتی اسکور")});
        head->addWidget(new ActionButton{m_appearance, ButtonKind::Plain, words("How is this counted?", "اسکور کیسے بنتا ہے؟")});
        head->setTrailingFrom(1);
        card->column()->addLayout(head);
        auto *numbers = new FlowRow{10};
        auto *score = new NumberLabel{m_appearance};
        score->setText(words("54 to 69", "54 تا 69"));
        numbers->addWidget(score);
        auto *outOf = new BodyLabel{m_appearance, TextRole::Body, words("out of 100", "100 میں سے")};
        outOf->setTone(Tone::Secondary);
        numbers->addWidget(outOf);
        numbers->addWidget(new Chip{m_appearance, Chip::Kind::Points, words("Getting there", "بہتری کی راہ پر")});
        numbers->setTrailingFrom(2);
        card->column()->addLayout(numbers);
        card->column()->addWidget(new BodyLabel{m_appearance, TextRole::Body, words("54 is certain: these protections are in place", "54 یقینی: یہ حفاظتی کام ہو چکے ہیں")});
        card->column()->addWidget(new BodyLabel{m_appearance, TextRole::Body, words("9 answers are unknown, so it is a range", "9 جواب معلوم نہیں، اس لیے ایک کے بجائے دو نمبر ہیں")});
        return card;
    }

    QWidget *shortCard()
    {
        auto *card = new Card{m_appearance};
        card->column()->addWidget(new BodyLabel{m_appearance, TextRole::Small, words("Lesson under way", "جاری سبق")});
        card->column()->addWidget(new HeadingLabel{m_appearance, 3, words("OTP: the code you give to nobody", "او ٹی پی: وہ کوڈ جو کسی کو نہیں دینا")});
        card->column()->addWidget(new ActionButton{m_appearance, ButtonKind::Outline, words("Continue", "جاری رکھیں")});
        return card;
    }

public:
    ActionButton *m_first = nullptr;

private:
    const Appearance &m_appearance;
    bool m_urdu;
};

QWidget *controlSheet(const Appearance &appearance, bool urdu)
{
    auto *page = new PageFrame{appearance};
    page->setTitle(say(urdu, "Quiz: bank and payments", "کوئز: بینک اور ادائیگیاں"));
    page->addTool(new ActionButton{appearance, ButtonKind::Danger, say(urdu, "Bank numbers", "بینک کا نمبر")});
    auto *disabled = new ActionButton{appearance, ButtonKind::Filled, say(urdu, "Next", "اگلا")};
    disabled->setEnabled(false);
    page->addTool(disabled);
    page->body()->addWidget(new HeadingLabel{appearance, 2, say(urdu, "A message says your bank account is closing, with a link. What do you do first?",
        "آپ کو پیغام ملا کہ بینک اکاؤنٹ بند ہو رہا ہے، ساتھ ایک لنک ہے۔ سب سے پہلے کیا کریں؟")});
    auto *options = new OptionList{appearance};
    options->setOptions({{u"a"_qs, say(urdu, "Call the number that sent the message", "پیغام بھیجنے والے نمبر پر کال کر کے پوچھیں")},
                         {u"b"_qs, say(urdu, "Open its link and look at the balance", "پیغام کا لنک کھول کر اپنا بیلنس دیکھیں")},
                         {u"c"_qs, say(urdu, "Call the bank on the number on your card", "کارڈ پر لکھے نمبر پر بینک کو کال کریں")}}, OptionList::Mode::Single);
    options->setChosen({u"b"_qs});
    options->showOutcome({{u"a"_qs, OptionMark::Idle, say(urdu, "That number is the scammer's. He will play the bank and ask for the code.", "یہ نمبر دھوکے باز کا ہے۔ وہ بینک کا نمائندہ بن کر کوڈ مانگے گا۔")},
                          {u"b"_qs, OptionMark::WrongChosen, say(urdu, "In a hurry it seems right, but the link is a fake site that keeps your password.", "جلدی میں یہی ٹھیک لگتا ہے، مگر لنک جعلی ویب سائٹ کا ہے جو پاس ورڈ رکھ لیتی ہے۔")},
                          {u"c"_qs, OptionMark::Right, say(urdu, "You found this number yourself, so it reaches the real bank.", "یہ نمبر آپ نے خود ڈھونڈا ہے، اس لیے اصلی بینک تک پہنچتا ہے۔")}});
    page->body()->addWidget(options);
    auto *multiple = new OptionList{appearance};
    multiple->setOptions({{u"a"_qs, say(urdu, "Pull it tight", "کھینچتے ہی بند کیجیے")}, {u"b"_qs, say(urdu, "Technology", "کی ٹیکنالوجی")}}, OptionList::Mode::Multiple);
    multiple->setChosen({u"a"_qs});
    page->body()->addWidget(multiple);
    auto *banner = new Banner{appearance, Banner::Kind::Hint, say(urdu, "No harm done. This comes back in your reviews.", "کوئی بات نہیں۔ یہ سوال آپ کی دہرائی میں پھر آئے گا۔")};
    banner->setAction(say(urdu, "Read the lesson", "متعلقہ سبق پڑھیں"));
    page->body()->addWidget(banner);
    auto *answer = new SegmentedAnswer{appearance};
    answer->setChosen(u"no"_qs);
    page->body()->addWidget(answer);
    auto *fields = new FlowRow{12};
    auto *field = new QLineEdit;
    field->setAccessibleName(u"field"_qs);
    field->setText(say(urdu, "Typed words", "کیفیت لکھیں"));
    fields->addWidget(field);
    auto *combo = new QComboBox;
    combo->setAccessibleName(u"combo"_qs);
    combo->addItem(say(urdu, "Choose one", "ایک جواب چنیں"));
    fields->addWidget(combo);
    auto *tick = new QCheckBox{say(urdu, "Tick", "نشان لگائیں")};
    tick->setChecked(true);
    fields->addWidget(tick);
    fields->addWidget(new QRadioButton{say(urdu, "Radio", "ایک چنیں")});
    page->body()->addLayout(fields);
    page->body()->addWidget(new EmptyState{appearance, u"repeat-2"_qs, say(urdu, "Nothing is due.", "آج کچھ باقی نہیں۔")});
    page->body()->addStretch();
    return page;
}

} // namespace

/// Every component in every look: nothing is cut, and with MEHFOOZ_PICTURES set, a picture of each.
class GalleryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void everyLookIsDrawn_data() { addEveryLook(); }

    void everyLookIsDrawn()
    {
        const GalleryLook look = currentLook();
        m_looks->use(look.language, look.theme, look.scale);

        TodaySheet sheet{m_looks->appearance(), look.urdu()};
        const std::unique_ptr<QWidget> today{sheet.make()};
        const std::unique_ptr<QWidget> controls{controlSheet(m_looks->appearance(), look.urdu())};

        showAndCheck(*today, {1280, 800}, u"today"_qs);
        showAndCheck(*controls, {1044, 1300}, u"controls"_qs);
    }

private:
    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::GalleryTest)
#include "gallery_test.moc"
