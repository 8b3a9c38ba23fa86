// SPDX-License-Identifier: GPL-3.0-or-later
#include "components.h"

#include <ui/action_button.h>
#include <ui/banner.h>
#include <ui/body_label.h>
#include <ui/card.h>
#include <ui/chart.h>
#include <ui/chip.h>
#include <ui/empty_state.h>
#include <ui/form_field.h>
#include <ui/heading_label.h>
#include <ui/icon_button.h>
#include <ui/language_switch.h>
#include <ui/matching_list.h>
#include <ui/number_label.h>
#include <ui/option_list.h>
#include <ui/ordering_list.h>
#include <ui/picture_hotspot.h>
#include <ui/pill_progress.h>
#include <ui/profile_button.h>
#include <ui/progress_line.h>
#include <ui/progress_ring.h>
#include <ui/rich_text_view.h>
#include <ui/row_button.h>
#include <ui/row_list.h>
#include <ui/score_range_bar.h>
#include <ui/score_swatch.h>
#include <ui/search_field.h>
#include <ui/segmented_answer.h>
#include <ui/sidebar_list.h>
#include <ui/specimen_view.h>
#include <ui/step_list.h>
#include <ui/stepper.h>
#include <ui/tile_button.h>

#include <QStandardItemModel>

namespace mehfooz::ui {

namespace {

using Sheet = test::UiStage;

QString words(const Sheet &stage)
{
    return stage.say("A bank never asks for your PIN", "بینک آپ سے پِن کبھی نہیں پوچھتا");
}

QString more(const Sheet &stage)
{
    return stage.say("Call the number on the back of your card and ask before you send anything to anyone.",
                     "کسی کو کچھ بھیجنے سے پہلے اپنے کارڈ کے پیچھے لکھے نمبر پر کال کر کے پوچھ لیں۔");
}

QList<AnswerOption> answers(const Sheet &stage)
{
    return {{u"a"_qs, words(stage)}, {u"b"_qs, more(stage)}, {u"c"_qs, stage.say("Both", "دونوں")}};
}

QWidget *row(Sheet &stage, RowButton::Kind kind)
{
    auto &made = stage.add<RowButton>(kind, words(stage));
    made.setLine(more(stage));
    made.setIconName(u"landmark"_qs, HueName::Warn);
    made.setTrailing(stage.say("6 minutes", "6 منٹ"));
    made.setChip(Chip::Kind::Essential, stage.say("Essential", "لازمی"));
    return &made;
}

QWidget *heroCard(Sheet &stage)
{
    auto &card = stage.add<HeroCard>();
    card.setGain(u"+6"_qs, stage.say("points", "پوائنٹس"));
    card.column()->addWidget(new BodyLabel{stage.appearance(), TextRole::Heading2, words(stage)});
    card.column()->addWidget(new ActionButton{stage.appearance(), ButtonKind::Filled, stage.say("Begin", "شروع کریں")});
    return &card;
}

QWidget *chart(Sheet &stage, ChartContent::Kind kind)
{
    ChartContent content;
    content.kind = kind;
    content.title = stage.say("Score over time", "وقت کے ساتھ اسکور");
    content.summary = more(stage);
    content.series.append({stage.say("Score", "اسکور"), HueName::Firoza,
                           {{stage.say("Aug", "اگست"), 30, 80.0, u"30"_qs}, {stage.say("Sep", "ستمبر"), 54, 69.0, u"54"_qs}}});
    auto &made = stage.add<Chart>();
    made.setContent(content);
    return &made;
}

QWidget *rowList(Sheet &stage)
{
    auto &list = stage.add<RowList>();
    auto *model = new QStandardItemModel{&list};
    for (const QString &title : {words(stage), more(stage)})
        model->appendRow(new QStandardItem{title});
    list.setGrowing(true);
    list.setAccessibleName(stage.say("Lessons", "اسباق"));
    list.setModel(model);
    return &list;
}

QWidget *sidebar(Sheet &stage)
{
    auto &list = stage.add<SidebarList>();
    list.setEntries({{u"today"_qs, u"house"_qs, stage.say("Today", "آج"), {}, {}},
                     {u"reviews"_qs, u"repeat-2"_qs, stage.say("Reviews", "دہرائی"), u"6"_qs, stage.say("6 due", "6 باقی")}});
    list.setAccessibleName(stage.say("Pages", "صفحے"));
    list.setOpenPage(u"today"_qs);
    return &list;
}

QWidget *message(Sheet &stage)
{
    auto &view = stage.add<SpecimenView>();
    SpecimenMessage shown;
    shown.language = stage.look().language;
    shown.from = u"8558"_qs;
    shown.channelLine = stage.say("SMS, 10:42", "ایس ایم ایس، 10:42");
    const QStringList parts = more(stage).split(u' ');
    for (int i = 0; i < int(parts.size()); ++i)
        shown.parts.append({u'w' + QString::number(i), parts.at(i), {}, 0});
    view.setMessage(shown);
    return &view;
}

QWidget *picture(Sheet &stage)
{
    auto &made = stage.add<PictureHotspot>();
    QPixmap drawn{320, 200};
    drawn.fill(Qt::lightGray);
    made.setPicture(drawn, words(stage));
    return &made;
}

QWidget *stepper(Sheet &stage)
{
    auto &made = stage.add<Stepper>();
    made.setStages({{u"now"_qs, stage.say("First 10 minutes", "پہلے 10 منٹ"), stage.say("2 of 4", "4 میں سے 2"), Stage::State::Current},
                    {u"later"_qs, stage.say("First day", "پہلا دن"), {}, Stage::State::Open}});
    return &made;
}

QWidget *formField(Sheet &stage)
{
    auto &field = stage.add<FormField>(words(stage), new QLineEdit);
    field.setUnit(stage.say("rupees", "روپے"));
    field.setHint(more(stage));
    return &field;
}

QWidget *prose(Sheet &stage)
{
    auto &view = stage.add<RichTextView>();
    view.setBlocks({{text::Block::Kind::Heading, 2, {{text::Inline::Kind::Plain, words(stage), {}, {}}}},
                    {text::Block::Kind::Paragraph, 0, {{text::Inline::Kind::Plain, more(stage), {}, {}}}}},
                   stage.look().language);
    return &view;
}

QWidget *pills(Sheet &stage)
{
    using Pill = PillProgress::Pill;
    auto &made = stage.add<PillProgress>();
    made.setPills({Pill::Right, Pill::Wrong, Pill::Answered, Pill::Open}, 2);
    return &made;
}

/// A component that takes the appearance and these arguments.
template<typename Part, typename... Arguments>
std::function<QWidget *(Sheet &)> plain(Arguments... arguments)
{
    return [=](Sheet &stage) -> QWidget * { return &stage.add<Part>(arguments...); };
}

/// A component that takes the appearance, these arguments and words.
template<typename Part, typename... Arguments>
std::function<QWidget *(Sheet &)> worded(Arguments... arguments)
{
    return [=](Sheet &stage) -> QWidget * { return &stage.add<Part>(arguments..., words(stage)); };
}

/// A component that is given its content by a member function.
template<typename Part, typename Fill>
std::function<QWidget *(Sheet &)> filled(Fill fill)
{
    return [=](Sheet &stage) -> QWidget * {
        auto &part = stage.add<Part>();
        fill(part, stage);
        return &part;
    };
}

QList<Component> labels()
{
    return {
        {"body label", worded<BodyLabel>(TextRole::Body), QAccessible::StaticText},
        {"heading", worded<HeadingLabel>(1), QAccessible::Heading},
        {"number", filled<NumberLabel>([](NumberLabel &part, Sheet &stage) { part.setText(stage.say("54 to 69", "54 تا 69")); }), QAccessible::StaticText},
        {"chip", [](Sheet &stage) -> QWidget * { return &stage.add<Chip>(Chip::Kind::Good, stage.say("Essential", "لازمی")); }, QAccessible::StaticText},
        {"banner", worded<Banner>(Banner::Kind::Warn)},
        {"empty state", worded<EmptyState>(u"book-open"_qs)},
        {"steps", filled<StepList>([](StepList &part, Sheet &stage) {
             part.setSteps({{{text::Inline::Kind::Plain, words(stage), {}, {}}}, {{text::Inline::Kind::Plain, more(stage), {}, {}}}});
         })},
        {"prose", &prose, QAccessible::NoRole, Component::Reflows},
        {"message", &message},
        {"hero card", &heroCard},
        {"card", filled<Card>([](Card &part, Sheet &stage) { part.column()->addWidget(new BodyLabel{stage.appearance(), TextRole::Body, more(stage)}); })},
    };
}

QList<Component> buttons()
{
    const int button = Component::TakesTab | Component::Pressed;
    const int opener = button | Component::EnterToo;
    return {
        {"action button", worded<ActionButton>(ButtonKind::Filled), QAccessible::Button, button},
        {"outlined button", worded<ActionButton>(ButtonKind::Outline), QAccessible::Button, button},
        {"danger button", worded<ActionButton>(ButtonKind::DangerOutline), QAccessible::Button, button},
        {"icon button", worded<IconButton>(u"printer"_qs), QAccessible::Button, button | Component::Wordless},
        {"tile", worded<TileButton>(u"banknote"_qs), QAccessible::Button, opener},
        {"row that opens", [](Sheet &stage) { return row(stage, RowButton::Kind::Open); }, QAccessible::Button, opener},
        {"row that discloses", [](Sheet &stage) { return row(stage, RowButton::Kind::Disclosure); }, QAccessible::Button, opener},
        {"row to tick", [](Sheet &stage) { return row(stage, RowButton::Kind::Tick); }, QAccessible::CheckBox, opener},
        {"row of a choice", [](Sheet &stage) { return row(stage, RowButton::Kind::Choice); }, QAccessible::RadioButton, opener},
        {"profile button", filled<ProfileButton>([](ProfileButton &part, Sheet &stage) { part.setPerson(stage.say("Sana", "ثنا"), stage.say("S", "ث")); }),
         QAccessible::ButtonMenu, opener},
    };
}

QList<Component> groups()
{
    return {
        {"five answers", plain<SegmentedAnswer>()},
        {"languages", filled<LanguageSwitch>([](LanguageSwitch &part, Sheet &) { part.setLanguages({{u"ur"_qs, u"اردو"_qs}, {u"en"_qs, u"English"_qs}}); })},
        {"options", filled<OptionList>([](OptionList &part, Sheet &stage) { part.setOptions(answers(stage), OptionList::Mode::Single); })},
        {"several options", filled<OptionList>([](OptionList &part, Sheet &stage) { part.setOptions(answers(stage), OptionList::Mode::Multiple); })},
        {"order", filled<OrderingList>([](OrderingList &part, Sheet &stage) { part.setItems(answers(stage)); })},
        {"pairs", filled<MatchingList>([](MatchingList &part, Sheet &stage) { part.setPairs(answers(stage), answers(stage)); })},
        {"stages", &stepper, QAccessible::NoRole, Component::Reflows},
        {"row list", &rowList, QAccessible::List, Component::TakesTab},
        {"sidebar", &sidebar, QAccessible::List, Component::TakesTab},
        {"field", &formField},
        {"search", [](Sheet &stage) -> QWidget * { return &stage.add<SearchField>(stage.say("Search", "تلاش")); }, QAccessible::EditableText, Component::TakesTab},
    };
}

QList<Component> pictures()
{
    const int bar = Component::Wordless;
    return {
        {"range bar", filled<ScoreRangeBar>([](ScoreRangeBar &part, Sheet &) { part.setValue({54, 69, 80}); }), QAccessible::ProgressBar, bar},
        {"line", filled<ProgressLine>([](ProgressLine &part, Sheet &) { part.setShare(0.3); part.setMark(0.8); }), QAccessible::ProgressBar, bar},
        {"pills", &pills, QAccessible::ProgressBar},
        {"ring", filled<ProgressRing>([](ProgressRing &part, Sheet &) { part.setValue(0.3, u"30"_qs); }), QAccessible::ProgressBar},
        {"ring without a number", filled<ProgressRing>([](ProgressRing &part, Sheet &) { part.setValue(0.3, {}); }), QAccessible::ProgressBar, bar},
        {"swatch", plain<ScoreSwatch>(ScoreSwatch::Part::Hatch), QAccessible::NoRole, bar},
        {"picture", &picture, QAccessible::NoRole, Component::TakesTab | Component::Reflows},
        {"line chart", [](Sheet &stage) { return chart(stage, ChartContent::Kind::Line); }},
        {"bar chart", [](Sheet &stage) { return chart(stage, ChartContent::Kind::Bars); }},
    };
}

} // namespace

const QList<Component> &components()
{
    static const QList<Component> all = labels() + buttons() + groups() + pictures();
    return all;
}

void addEveryComponentAndLook()
{
    QTest::addColumn<int>("component");
    test::addStageColumns();
    for (int i = 0; i < int(components().size()); ++i)
        for (const char *language : {"en", "ur"})
            for (const double scale : {1.0, 2.0})
                QTest::addRow("%s, %s %d %%", components().at(i).name, language, int(scale * 100)) << i << QString::fromLatin1(language) << scale;
}

void addComponents(int traits)
{
    QTest::addColumn<int>("component");
    for (int i = 0; i < int(components().size()); ++i)
        if ((components().at(i).traits & traits) == traits)
            QTest::addRow("%s", components().at(i).name) << i;
}

const Component &component()
{
    return components().at(*static_cast<const int *>(QTest::qData("component", QMetaType::fromType<int>().id())));
}

} // namespace mehfooz::ui
