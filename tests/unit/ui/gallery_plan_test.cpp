// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include <ui/card.h>
#include <ui/chart.h>
#include <ui/dialog.h>
#include <ui/form_field.h>
#include <ui/flow_row.h>
#include <ui/number_label.h>
#include <ui/profile_button.h>
#include <ui/progress_line.h>
#include <ui/progress_ring.h>
#include <ui/row_button.h>
#include <ui/row_list.h>
#include <ui/score_range_bar.h>
#include <ui/score_swatch.h>
#include <ui/search_field.h>
#include <ui/stepper.h>
#include <ui/tile_button.h>
#include <ui/toast_host.h>

#include <QLineEdit>
#include <QStandardItemModel>

namespace mehfooz::ui {

namespace {

enum Role { Line = Qt::UserRole + 1, Icon, ChipWords, ChipLook, Progress, Heading, Trailing };

void addRow(QStandardItemModel &model, const QString &title, const QString &line, const QString &icon)
{
    auto *item = new QStandardItem{title};
    item->setData(line, Line);
    item->setData(icon, Icon);
    model.appendRow(item);
}

} // namespace

/// The components of the check, the plans and the progress page in every look.
class GalleryPlanTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void scoreAndPlan_data() { addEveryLook(); }
    void scoreAndPlan()
    {
        const GalleryLook look = currentLook();
        m_looks->use(look.language, look.theme, look.scale);
        const Appearance &appearance = m_looks->appearance();
        GallerySheet sheet;
        addScore(sheet, appearance, look);
        auto *stepper = new Stepper{appearance};
        stepper->setStages({{u"minutes"_qs, look.say("First 10 minutes", "پہلے 10 منٹ"), look.say("2 of 4 done", "4 میں سے 2 ہو گئے"), Stage::State::Current},
                            {u"day"_qs, look.say("First day", "پہلا دن"), look.say("5 steps", "5 کام"), Stage::State::Done},
                            {u"complaint"_qs, look.say("Complaint", "شکایت"), look.say("Prepare the text", "متن تیار کریں"), Stage::State::Open},
                            {u"prevent"_qs, look.say("Never again", "دوبارہ نہ ہو"), look.say("3 steps", "3 کام"), Stage::State::Open}});
        sheet.add(stepper);
        auto *done = new RowButton{appearance, RowButton::Kind::Tick, look.say("Open WhatsApp and register your number again", "واٹس ایپ کھول کر اپنا نمبر دوبارہ درج کریں")};
        done->setLine(look.say("A new six-digit code comes by SMS.", "نیا کوڈ ڈالتے ہی دوسرا شخص باہر ہو جائے گا۔"));
        done->setTrailing(look.say("Done at 11:42", "11:42 پر ہوا"));
        done->setChecked(true);
        sheet.add(done);
        auto *current = new RowButton{appearance, RowButton::Kind::Tick, look.say("If anyone sent money, call the bank now", "کسی نے پیسے بھیجے ہوں تو بینک کو ابھی کال کریں")};
        current->setCurrent(true);
        sheet.add(current);
        auto *item = new RowButton{appearance, RowButton::Kind::Disclosure, look.say("Facebook login alerts are on", "فیس بک پر نئے سائن ان کی اطلاع آن ہے")};
        item->setLine(look.say("The advice changed: this menu has moved", "مشورہ بدل گیا: اب یہ مینو نئی جگہ پر ہے"));
        item->setIconName(u"rotate-ccw"_qs, HueName::Warn);
        item->setChip(Chip::Kind::LookAgain, look.say("Look again", "دوبارہ دیکھیں"));
        sheet.add(item);
        auto *area = new RowButton{appearance, RowButton::Kind::Choice, look.say("WhatsApp and social", "واٹس ایپ اور سوشل")};
        area->setFlat(true);
        area->setTrailing(look.say("4 of 8", "8 میں سے 4"));
        area->setChecked(true);
        sheet.add(area);
        auto *tiles = new FlowRow{12};
        tiles->addWidget(new TileButton{appearance, u"message-circle"_qs, look.say("My WhatsApp is taken", "واٹس ایپ ہاتھ سے نکل گیا")});
        tiles->addWidget(new TileButton{appearance, u"banknote"_qs, look.say("I sent money", "پیسے بھیج دیے")});
        sheet.add(tiles);
        sheet.finish();

        showAndCheck(sheet.widget(), {980, 1100}, u"plan"_qs);
    }

    void listsAndFields_data() { addEveryLook(); }
    void listsAndFields()
    {
        const GalleryLook look = currentLook();
        m_looks->use(look.language, look.theme, look.scale);
        const Appearance &appearance = m_looks->appearance();
        QStandardItemModel model;
        fillRows(model, look);
        GallerySheet sheet;
        auto *bar = new FlowRow{12};
        auto *search = new SearchField{appearance, look.say("Search lessons", "سبق تلاش کریں")};
        bar->addWidget(search);
        auto *profile = new ProfileButton{appearance};
        profile->setPerson(look.say("Sana", "ثنا"), look.say("S", "ث"));
        bar->addWidget(profile);
        sheet.add(bar);
        auto *rows = new RowList{appearance};
        rows->setRoles({Qt::DisplayRole, Line, Icon, ChipWords, ChipLook, Trailing, Progress, Heading, -1});
        rows->setAccessibleName(look.say("Lessons", "اسباق"));
        rows->setGrowing(true);
        rows->setModel(&model);
        sheet.add(rows);
        auto *field = new FormField{appearance, look.say("How much was sent?", "کتنی رقم بھیجی گئی؟"), new QLineEdit};
        field->setUnit(look.say("rupees", "روپے"));
        field->setFault(look.say("Write a number", "عدد لکھیں"));
        sheet.add(field);
        sheet.add(chart(appearance, look));
        sheet.finish();
        showAndCheck(sheet.widget(), {860, 1150}, u"lists"_qs);
    }

    void dialogAndToast_data() { addEveryLook(); }
    void dialogAndToast()
    {
        const GalleryLook look = currentLook();
        m_looks->use(look.language, look.theme, look.scale);
        const Appearance &appearance = m_looks->appearance();
        QWidget window;
        test::present(window, {760, 520});
        ToastHost toasts{appearance, &window};
        toasts.show(look.say("Saved. 54 to 69 becomes 60 to 89.", "محفوظ ہو گیا۔ 54 تا 69 سے 60 تا 89 ہو گیا۔"), look.say("Undo", "واپس"), [] { });
        showAndCheck(window, {760, 520}, u"toast"_qs);
        Dialog dialog{appearance, look.say("Delete everything of mine?", "میرا سب کچھ حذف کریں؟"),
                      look.say("This cannot be undone.", "یہ واپس نہیں ہو سکتا۔"), &window};
        dialog.addChoice(u"delete"_qs, look.say("Delete", "حذف کریں"), ButtonKind::DangerOutline);
        dialog.setSafeChoice(look.say("Keep", "رہنے دیں"));
        dialog.open();
        showAndCheck(dialog, dialog.size(), u"dialog"_qs);
    }

private:
    static void addScore(GallerySheet &sheet, const Appearance &appearance, const GalleryLook &look)
    {
        auto *card = new Card{appearance};
        auto *number = new NumberLabel{appearance};
        number->setText(appearance.digits(look.say("54 to 69", "54 تا 69")));
        card->column()->addWidget(number);
        auto *bar = new ScoreRangeBar{appearance};
        bar->setValue({54, 69, 69});
        card->column()->addWidget(bar);
        auto *line = new QHBoxLayout;
        for (const ScoreSwatch::Part part : {ScoreSwatch::Part::Solid, ScoreSwatch::Part::Hatch, ScoreSwatch::Part::Cap})
            line->addWidget(new ScoreSwatch{appearance, part});
        line->addStretch();
        auto *ring = new ProgressRing{appearance};
        ring->setValue(0.4, u"18"_qs);
        line->addWidget(ring);
        card->column()->addLayout(line);
        auto *progress = new ProgressLine{appearance};
        progress->setShare(0.6);
        progress->setMark(0.8);
        card->column()->addWidget(progress);
        sheet.add(card);
    }

    static void fillRows(QStandardItemModel &model, const GalleryLook &look)
    {
        addRow(model, look.say("Bank and wallet", "بینک اور والٹ"), {}, {});
        model.item(0)->setData(true, Heading);
        addRow(model, look.say("OTP: the code you give to nobody", "او ٹی پی: وہ کوڈ جو کسی کو نہیں دینا"), look.say("6 minutes", "6 منٹ"), u"landmark"_qs);
        model.item(1)->setData(0.6, Progress);
        model.item(1)->setData(look.say("In progress", "جاری ہے"), ChipWords);
        addRow(model, look.say("Wallets and wrong transfers", "والٹ اور غلط رقم"), look.say("7 minutes, the second line is long enough to wrap where the text is at two hundred percent", "7 منٹ، دوسری سطر اتنی لمبی ہے کہ بڑے حروف میں اگلی سطر پر جائے"), u"wallet"_qs);
        model.item(2)->setData(look.say("Not started", "شروع نہیں ہوا"), Trailing);
    }

    static Chart *chart(const Appearance &appearance, const GalleryLook &look)
    {
        ChartContent content;
        content.title = look.say("Score over time", "وقت کے ساتھ اسکور");
        content.summary = look.say("From 30 in August to between 54 and 69 now.", "اگست میں 30، اب 54 تا 69۔");
        ChartSeries series{look.say("Score", "اسکور"), HueName::Firoza, {}};
        const QList<std::pair<int, int>> values{{30, 80}, {41, 78}, {50, 74}, {54, 69}};
        const QStringList months = look.say("Aug,Sep,Oct,Nov", "اگست,ستمبر,اکتوبر,نومبر").split(u',');
        for (qsizetype i = 0; i < values.size(); ++i)
            series.points.append({months.at(i), double(values.at(i).first), double(values.at(i).second), QString::number(values.at(i).first)});
        content.series.append(series);
        auto *chart = new Chart{appearance};
        chart->setContent(content);
        return chart;
    }

    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::GalleryPlanTest)
#include "gallery_plan_test.moc"
