// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_cases.h"

namespace mehfooz::ui {

namespace {

using Stage = test::UiStage;

/// A box without layout, in which parts lie where they are put.
QWidget &looseBox(Stage &stage, int height)
{
    auto &box = stage.addStock<QWidget>();
    box.setObjectName(QStringLiteral("box"));
    box.setFixedHeight(height);
    return box;
}

BodyLabel *labelIn(QWidget &box, Stage &stage, const QRect &place)
{
    auto *label = new BodyLabel{stage.appearance(), TextRole::Body, sentence(stage), &box};
    label->setGeometry(place);
    return label;
}

QScrollArea &scrollingBox(Stage &stage, QWidget *content)
{
    auto &area = stage.addStock<QScrollArea>();
    area.setWidget(content);
    area.setFocusPolicy(Qt::NoFocus);
    area.setFrameShape(QFrame::NoFrame);
    area.setFixedHeight(120);
    return area;
}

void labelWithoutWidth(Stage &stage, bool faulty)
{
    auto &label = stage.addStock<QLabel>(sentence(stage));
    label.setMargin(20);
    if (faulty)
        label.setFixedWidth(90);
}

void labelWithoutHeight(Stage &stage, bool faulty)
{
    auto &label = stage.addStock<QLabel>(sentence(stage) + u' ' + sentence(stage));
    label.setWordWrap(true);
    label.setMargin(20);
    label.setFixedWidth(300);
    if (faulty)
        label.setFixedHeight(40);
}

void lowLineBox(Stage &stage, bool faulty)
{
    auto &label = stage.addStock<QLabel>(sentence(stage));
    label.setIndent(20);
    label.setContentsMargins(20, 0, 20, 0);
    if (faulty)
        label.setFixedHeight(label.fontMetrics().height() / 4);
}

void lowText(Stage &stage, bool faulty)
{
    auto &label = stage.add<BodyLabel>(TextRole::Body, sentence(stage));
    if (faulty)
        label.setFixedHeight(label.heightForWidth(900) / 3);
}

void textInALowBox(Stage &stage, bool faulty)
{
    QWidget &box = looseBox(stage, faulty ? 24 : 200);
    labelIn(box, stage, {0, 0, 900, 150});
}

void textInAnAreaWithoutABar(Stage &stage, bool faulty)
{
    auto *content = new QWidget;
    content->resize(900, 600);
    labelIn(*content, stage, {0, 400, 880, 150});
    scrollingBox(stage, content).setVerticalScrollBarPolicy(faulty ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void wideContent(Stage &stage, bool faulty)
{
    auto *content = new QWidget;
    content->resize(faulty ? 1400 : 900, 100);
    scrollingBox(stage, content);
}

void shortened(Stage &stage, bool faulty)
{
    InkPiece piece{sentence(stage), {}, QRectF{10, 10, 280, 40}, {}, faulty};
    stage.put(new ToldBearer{piece});
}

void narrowButton(Stage &stage, bool faulty)
{
    auto &button = stage.addStock<QPushButton>(sentence(stage));
    if (faulty)
        button.setFixedWidth(80);
}

QLineEdit &field(Stage &stage)
{
    auto &made = stage.addStock<QLineEdit>();
    made.setAccessibleName(sentence(stage));
    return made;
}

void longPlaceholder(Stage &stage, bool faulty)
{
    QLineEdit &made = field(stage);
    made.setPlaceholderText(sentence(stage));
    if (faulty)
        made.setFixedWidth(90);
}

void lowField(Stage &stage, bool faulty)
{
    QLineEdit &made = field(stage);
    made.setText(sentence(stage));
    if (faulty)
        made.setFixedHeight(made.fontMetrics().height() / 4);
}

void narrowChoice(Stage &stage, bool faulty)
{
    auto &combo = stage.addStock<QComboBox>();
    combo.addItem(sentence(stage));
    combo.setAccessibleName(sentence(stage));
    if (faulty)
        combo.setFixedWidth(100);
}

QTextEdit &document(Stage &stage)
{
    auto &edit = stage.addStock<QTextEdit>();
    edit.setReadOnly(true);
    edit.setFocusPolicy(Qt::NoFocus);
    edit.setFixedHeight(200);
    edit.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return edit;
}

void lowDocument(Stage &stage, bool faulty)
{
    QTextEdit &edit = document(stage);
    edit.setPlainText(sentence(stage));
    if (faulty)
        edit.setFixedHeight(24);
}

void nastaliqWithoutMargin(Stage &stage, bool faulty)
{
    QTextEdit &edit = document(stage);
    edit.document()->setDefaultFont(stage.appearance().type().font(TextRole::Body, QStringLiteral("ur")));
    edit.document()->setDocumentMargin(faulty ? 4 : 24);
    edit.setPlainText(sentence(stage));
}

void lowCell(Stage &stage, bool faulty)
{
    auto &table = stage.addStock<QTableWidget>(1, 1);
    table.setAccessibleName(sentence(stage));
    table.setHorizontalHeaderLabels({QStringLiteral("1")});
    table.setItem(0, 0, new QTableWidgetItem{sentence(stage)});
    table.resizeColumnsToContents();
    table.resizeRowsToContents();
    table.verticalHeader()->setMinimumSectionSize(4);
    if (faulty)
        table.setRowHeight(0, 8);
}

void nastaliqGroupTitle(Stage &stage, bool faulty)
{
    auto &box = stage.addStock<QGroupBox>(sentence(stage));
    const Typography &type = stage.appearance().type();
    box.setFont(faulty ? type.font(TextRole::Body, QStringLiteral("ur")) : type.font(TextRole::Dense));
    box.setMinimumHeight(120);
}

void pageWithoutWidth(Stage &stage, bool faulty)
{
    stage.addStock<QWidget>().setMinimumWidth(faulty ? 1200 : 600);
}

void textOnText(Stage &stage, bool faulty)
{
    QWidget &box = looseBox(stage, 300);
    labelIn(box, stage, {0, 0, 900, 120});
    labelIn(box, stage, {0, faulty ? 4 : 150, 900, 120});
}

void paleText(Stage &stage, bool faulty)
{
    auto &label = stage.addStock<QLabel>(sentence(stage));
    label.setMargin(20);
    if (!faulty)
        return;
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, QColor{0xA0A0A0});
    label.setPalette(palette);
}

void fieldWithName(Stage &stage, bool faulty, const QString &noName)
{
    auto &made = stage.addStock<QLineEdit>();
    made.setObjectName(QStringLiteral("amount"));
    made.setAccessibleName(faulty ? noName : sentence(stage));
}

void fields(Stage &stage, OddField::Habit habit)
{
    for (const char *name : {"1", "2", "3"})
        stage.put(new OddField{QString::fromLatin1(name), *name == '1' ? habit : OddField::Habit::None});
}

void rivals(Stage &stage, bool faulty)
{
    stage.add<ActionButton>(faulty ? ButtonKind::Filled : ButtonKind::Outline, sentence(stage));
}

void smallButton(Stage &stage, bool faulty)
{
    auto &button = stage.addStock<QToolButton>();
    button.setAccessibleName(sentence(stage));
    button.setFixedSize(faulty ? QSize{44, 30} : QSize{44, 44});
}

AuditCase ink(const char *name, const char *fault, void (*build)(Stage &, bool))
{
    return {name, QString::fromLatin1(fault), &clippedInk, build};
}

QList<AuditCase> inkCases()
{
    return {
        ink("a label narrower than its words", "too narrow", &labelWithoutWidth),
        ink("a label lower than its lines", "too low for its lines", &labelWithoutHeight),
        ink("strokes above and below a label", "cut by itself", &lowLineBox),
        ink("a text lower than its strokes", "cut by itself", &lowText),
        ink("a text in a box that is too low", "cut by QWidget#box", &textInALowBox),
        ink("a text in an area that cannot be scrolled", "cut by QWidget#qt_scrollarea_viewport", &textInAnAreaWithoutABar),
        ink("a text shortened with dots", "shortened", &shortened),
        ink("a button narrower than its words", "narrower than its words", &narrowButton),
        ink("a placeholder wider than its field", "placeholder does not fit", &longPlaceholder),
        ink("a field lower than its strokes", "too low for its strokes", &lowField),
        ink("a choice wider than its box", "shortened", &narrowChoice),
        ink("a document lower than its text", "too low for its text", &lowDocument),
        ink("Nastaliq at the edge of a document", "margin is too small", &nastaliqWithoutMargin),
        ink("a cell lower than its words", "cell too small", &lowCell),
        ink("Nastaliq as the title of a group box", "title of a group box", &nastaliqGroupTitle),
    };
}

QList<AuditCase> controlCases()
{
    const auto named = [](const QString &noName) {
        return [noName](Stage &stage, bool faulty) { fieldWithName(stage, faulty, noName); };
    };
    const auto tabs = [](OddField::Habit habit) {
        return [habit](Stage &stage, bool faulty) { fields(stage, faulty ? habit : OddField::Habit::None); };
    };
    const QString nameless = QStringLiteral("has no accessible name");
    return {
        {"a control without a name", nameless, &namelessControls, named({})},
        {"a control named by blanks", nameless, &namelessControls, named(QStringLiteral("  "))},
        {"a control named by its class", nameless, &namelessControls, named(QStringLiteral("QLineEdit"))},
        {"a control named by its object name", nameless, &namelessControls, named(QStringLiteral("amount"))},
        {"a control that Tab leaves out", QStringLiteral("Tab does not come here"), &unreachableControls, tabs(OddField::Habit::Skips)},
        {"two filled buttons", QStringLiteral("more than one filled button"), &rivalButtons, &rivals},
        {"a button too small to hit", QStringLiteral("only 44×30 px"), &smallTargets, &smallButton},
    };
}

QList<AuditCase> pageCases()
{
    return {
        {"content wider than its area", QStringLiteral("px too wide"), &sidewaysScrolling, &wideContent},
        {"a page wider than its window", QStringLiteral("px of width"), &sidewaysScrolling, &pageWithoutWidth},
        {"words on words", QStringLiteral("lies on"), &overlappingWords, &textOnText},
        {"words too pale", QStringLiteral("too pale"), &paleWords, &paleText},
        {"a page without words", QStringLiteral("shows nothing to read"), &emptyPage, [](Stage &, bool) { }, false},
    };
}

QList<AuditCase> languageCases()
{
    QList<AuditCase> cases;
    const auto places = placesOfWords();
    for (const auto &place : places) {
        const auto build = [fill = place.second](Stage &stage, bool faulty) {
            fill(stage, faulty ? otherScript(stage.look()) : sentence(stage));
        };
        const auto detector = [](QWidget &page) { return untranslatedLatin(page) + untranslatedUrdu(page); };
        cases.append({place.first, QStringLiteral("not translated"), detector, build});
    }
    return cases;
}

} // namespace

QList<AuditCase> auditCases()
{
    return inkCases() + controlCases() + pageCases() + languageCases();
}

} // namespace mehfooz::ui
