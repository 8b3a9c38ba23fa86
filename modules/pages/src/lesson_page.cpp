// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_page.h"

#include "guess_card.h"
#include "layouts.h"
#include "lesson_example.h"
#include "lesson_footer.h"
#include "lesson_panel.h"
#include "lesson_summary.h"
#include "prose_column.h"
#include "reading_place.h"
#include "small_icon.h"
#include "text_size_button.h"

#include <pages/lesson_printing.h>
#include <presentation/error_words.h>
#include <text/isolates.h>
#include <ui/banner.h>
#include <ui/direction.h>
#include <ui/empty_state.h>
#include <ui/flow_row.h>
#include <ui/heading_label.h>
#include <ui/icon_button.h>
#include <ui/page_frame.h>
#include <ui/progress_line.h>
#include <ui/term_popup.h>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kWidestText = 720;
constexpr int kPanel = 262;
constexpr int kLeastText = 440; // beside the panel; below it the panel goes under the text
constexpr int kGap = 20;

} // namespace

LessonPage::LessonPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_lesson{new LessonViewModel{context.workspace, context.language, this}}
    , m_toLessons{new ui::BodyLabel{context.appearance}}
    , m_topic{new ui::BodyLabel{context.appearance}}
    , m_progressWords{new ui::BodyLabel{context.appearance}}
    , m_progress{new ui::ProgressLine{context.appearance}}
    , m_banner{new ui::Banner{context.appearance, ui::Banner::Kind::Hint}}
    , m_reader{new QWidget}
    , m_row{nullptr}
    , m_card{new ui::Card{context.appearance}}
    , m_partTitle{new ui::HeadingLabel{context.appearance, 2}}
    , m_guess{new GuessCard{context.appearance}}
    , m_prose{new ProseColumn{context.appearance}}
    , m_example{new LessonExample{context.appearance}}
    , m_summary{new LessonSummary{context.appearance, *m_lesson}}
    , m_panel{new LessonPanel{context.appearance}}
    , m_nothing{new ui::EmptyState{context.appearance, QStringLiteral("book-open")}}
    , m_footer{new LessonFooter{context.appearance, this}}
    , m_textSize{new TextSizeButton{context.appearance, context.look, this}}
    , m_print{new ui::IconButton{context.appearance, QStringLiteral("printer"), tr("Print"), this}}
    , m_popup{new ui::TermPopup{context.appearance, this}}
    , m_place{new ReadingPlace{{this, m_prose, m_panel, m_lesson}}}
{
    build();
    connectLesson();
    connectText();
    retranslate();
}

void LessonPage::build()
{
    auto *reader = new QVBoxLayout{m_reader};
    reader->setContentsMargins({});
    reader->setSpacing(8);
    auto *crumbs = new ui::FlowRow{8};
    crumbs->addWidget(m_toLessons);
    crumbs->addWidget(new SmallIcon{appearance(), QStringLiteral("chevron-right")});
    crumbs->addWidget(m_topic);
    crumbs->addWidget(m_progressWords);
    crumbs->setTrailingFrom(3);
    for (ui::BodyLabel *label : {m_toLessons, m_topic, m_progressWords}) {
        label->setTone(ui::Tone::Secondary);
        label->setWrapping(false);
    }
    reader->addLayout(crumbs);
    reader->addWidget(m_progress);
    auto *text = new QVBoxLayout;
    text->setSpacing(16);
    text->addWidget(m_guess);
    text->addWidget(m_card);
    text->addStretch(1);
    m_card->column()->setSpacing(12);
    m_card->column()->addWidget(m_partTitle);
    m_card->column()->addWidget(m_prose);
    m_card->column()->addWidget(m_summary);
    m_prose->setExample(m_example);
    m_row = new QHBoxLayout;
    m_row->setSpacing(kGap);
    m_row->addLayout(text, 1);
    m_row->addWidget(m_panel, 0);
    m_row->addStretch(0);
    reader->addLayout(m_row, 1);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(m_reader, 1);
    column->addWidget(m_nothing);
}

void LessonPage::connectLesson()
{
    connect(m_lesson, &LessonViewModel::lessonChanged, this, &LessonPage::showAll);
    connect(m_lesson, &LessonViewModel::partChanged, this, &LessonPage::arriveAtPart);
    connect(m_lesson, &LessonViewModel::guessChanged, this, &LessonPage::showGuess);
    connect(m_lesson, &LessonViewModel::noteChanged, this, &LessonPage::showNote);
    connect(m_lesson, &LessonViewModel::placeSaved, this, [this] {
        m_placeUnsaved = false;
        showProgress();
        showBanner();
    });
    connect(m_lesson, &LessonViewModel::placeNotSaved, this, [this](const Error &error) {
        m_placeUnsaved = true;
        m_saveFault = errorWords(error, ErrorContext::Saving, language());
        showBanner();
    });
    connect(m_lesson, &LessonViewModel::planChanged, this, [this] {
        m_planUnsaved = false;
        showBanner();
    });
    connect(m_lesson, &LessonViewModel::planNotSaved, this, [this](const Error &error) {
        m_planUnsaved = true;
        m_saveFault = errorWords(error, ErrorContext::Saving, language());
        showBanner();
        Q_EMIT announce(m_saveFault);
    });
    connect(&appearance(), &ui::Appearance::changed, this, [this] {
        m_place->keep();
        placePanel();
    });
}

void LessonPage::connectText()
{
    const auto term = [this](const QString &id, const QRect &where) { followLink(QStringLiteral("term"), id, where); };
    const auto link = [this](const QString &kind, const QString &id) { followLink(kind, id, {}); };
    connect(m_prose, &ProseColumn::termActivated, this, term);
    connect(m_prose, &ProseColumn::linkActivated, this, link);
    connect(m_example, &LessonExample::termActivated, this, term);
    connect(m_example, &LessonExample::linkActivated, this, link);
    connect(m_summary, &LessonSummary::termActivated, this, term);
    connect(m_summary, &LessonSummary::linkActivated, this, link);
    connect(m_toLessons, &ui::BodyLabel::linkActivated, this, [this] { Q_EMIT navigate({QStringLiteral("lessons"), {}, {}}); });
    connect(m_summary, &LessonSummary::actionChosen, this, [this](const QString &address) {
        if (const auto target = Address::parse(address))
            Q_EMIT navigate(*target);
    });
    connect(m_guess, &GuessCard::guessed, m_lesson, &LessonViewModel::takeGuess);
    connect(m_panel, &LessonPanel::partChosen, m_lesson, &LessonViewModel::goTo);
    connect(m_panel, &LessonPanel::noteClosed, m_lesson, &LessonViewModel::closeNote);
    connect(m_popup, &ui::TermPopup::closed, m_lesson, &LessonViewModel::closeNote);
    connect(m_footer, &LessonFooter::nextChosen, this, &LessonPage::goOn);
    connect(m_footer, &LessonFooter::previousChosen, this, [this] {
        if (m_lesson->part() > 0)
            m_lesson->previous();
        else
            Q_EMIT navigate({QStringLiteral("lessons"), {}, {}});
    });
    connect(m_banner, &ui::Banner::actionTriggered, this, &LessonPage::tryAgain);
    connect(m_nothing, &ui::EmptyState::actionTriggered, this, [this] { Q_EMIT navigate({QStringLiteral("lessons"), {}, {}}); });
    connect(m_print, &ui::IconButton::clicked, this, &LessonPage::print);
}

QString LessonPage::title() const
{
    return m_lesson->isOpen() ? m_lesson->title() : tr("Lesson");
}

QList<QWidget *> LessonPage::tools()
{
    return context().look ? QList<QWidget *>{m_textSize, m_print} : QList<QWidget *>{m_print};
}

QWidget *LessonPage::footer()
{
    return m_footer;
}

std::optional<Address> LessonPage::up() const
{
    return Address{QStringLiteral("lessons"), {}, {}};
}

void LessonPage::open(const Address &address)
{
    m_place->attach();
    if (ui::PageFrame *frame = m_place->frame())
        frame->installEventFilter(this); // installing again only moves it to the front
    const bool isSame = address.id == m_lesson->id() && address.part.isEmpty();
    if (!isSame && !m_lesson->open(address.id, address.part))
        showAll();
}

void LessonPage::retranslate()
{
    m_toLessons->setInlines({{text::Inline::Kind::Link, tr("Lessons"), QStringLiteral("page"), QStringLiteral("lessons")}});
    m_textSize->setName(tr("Text size"));
    m_print->setName(tr("Print"));
    m_guess->setHeading(tr("Before you read: what would you do?"));
    m_panel->setHeading(tr("In this lesson"));
    m_nothing->setSentence(tr("This lesson is in none of the packs that are open."));
    m_nothing->setAction(tr("To the lessons"));
    showAll();
}

void LessonPage::showAll()
{
    m_place->keep();
    m_reader->setVisible(m_lesson->isOpen());
    m_nothing->setVisible(!m_lesson->isOpen());
    m_footer->setVisible(m_lesson->isOpen());
    m_print->setEnabled(m_lesson->isOpen());
    if (m_lesson->isOpen())
        showPart();
    showBanner();
    Q_EMIT titleChanged();
}

void LessonPage::showPart()
{
    m_topic->setText(m_lesson->topic());
    m_partTitle->setText(m_lesson->partTitle(m_lesson->part()));
    m_prose->setName(m_partTitle->text());
    // Words of the page inside a text in another language would be in a script that its lines have no room for.
    m_prose->setRememberWords(m_lesson->textLanguage() == language().language() ? tr("Remember:") : QString{});
    m_prose->setVisible(!m_lesson->isSummary());
    m_summary->setVisible(m_lesson->isSummary());
    if (const auto specimen = m_lesson->specimen())
        m_example->setSpecimen(*specimen);
    if (m_lesson->isSummary())
        m_summary->refresh();
    else
        m_prose->setBlocks(m_lesson->blocks(), m_lesson->textLanguage());
    showGuess();
    showProgress();
    showFooter();
    showNote();
    placePanel();
    if (ui::PageFrame *frame = m_place->frame())
        setReadingOrder({frame}); // rows and answers may have been made anew
}

void LessonPage::showProgress()
{
    m_progressWords->setText(m_lesson->progressWords());
    m_progress->setShare(m_lesson->progressShare());
    m_progress->setSpoken(tr("In this lesson"), m_lesson->progressWords());
    m_panel->setParts(m_lesson->parts());
    const QDate finished = m_lesson->finishedOn();
    //: On the last part of a lesson: %1 is the day on which it was read to its end.
    m_summary->setFinishedWords(finished.isValid() ? tr("Completed on %1").arg(language().date(finished, workspace().now().toLocalTime().date()))
                                                   : QString{});
}

void LessonPage::showGuess()
{
    const auto guess = m_lesson->guess();
    m_guess->setVisible(guess.has_value());
    if (!guess)
        return;
    m_guess->setGuess(*guess);
    for (const LessonGuess::Option &option : guess->options) {
        if (option.id == guess->chosen && !m_place->isKeeping())
            Q_EMIT announce(option.because);
    }
}

void LessonPage::showBanner()
{
    const bool isUnsaved = m_placeUnsaved || m_planUnsaved;
    const bool isFault = isUnsaved || !m_printFault.isEmpty();
    const QString changed = m_lesson->changedNote();
    const bool isForeign = m_lesson->isOpen() && m_lesson->textLanguage() != language().language();
    m_banner->setKind(isFault ? ui::Banner::Kind::Warn : ui::Banner::Kind::Hint);
    m_banner->setAction(isFault ? tr("Try again") : QString{});
    if (isUnsaved)
        m_banner->setSentence(m_saveFault);
    else if (isFault)
        m_banner->setSentence(m_printFault);
    else if (!changed.isEmpty())
        //: Above a lesson: %1 says what has changed.
        m_banner->setSentence(tr("Changed since you read it: %1").arg(changed));
    else if (isForeign)
        m_banner->setSentence(tr("This lesson is not in your language yet."));
    m_banner->setVisible(isFault || !changed.isEmpty() || isForeign);
}

void LessonPage::tryAgain()
{
    if (m_planUnsaved)
        m_lesson->keepPlan();
    if (m_placeUnsaved)
        m_lesson->saveAgain();
    else if (!m_printFault.isEmpty())
        print();
}

void LessonPage::showFooter()
{
    const QString previous = m_lesson->part() > 0 ? tr("Previous part") : tr("All lessons");
    //: Below a lesson: %1 is the key, Ctrl+L.
    const QString hint = tr("Swap the language, the place stays: %1").arg(text::isolatedLtr(u"Ctrl+L"));
    QString next = m_lesson->nextWords();
    if (m_lesson->isSummary())
        next = m_lesson->questionCount() > 0 ? language().shown(tr("Answer %n question(s)", nullptr, m_lesson->questionCount()))
                                             : tr("To the lessons");
    m_footer->setWords(previous, hint, next);
}

void LessonPage::showNote()
{
    // Below the text the panel would be out of sight: there the note pops up beside its word.
    m_panel->setNote(m_isPanelBeside ? m_lesson->note() : std::nullopt);
}

void LessonPage::arriveAtPart()
{
    showPart();
    showBanner();
    m_place->toTop();
    m_partTitle->setFocus(Qt::OtherFocusReason);
}

void LessonPage::followLink(const QString &kind, const QString &id, const QRect &where)
{
    const QString address = addressOf({text::Inline::Kind::Link, {}, kind, id});
    if (const auto target = Address::parse(address)) {
        Q_EMIT navigate(*target);
        return;
    }
    if (!m_lesson->openNote(kind, id))
        return;
    if (m_isPanelBeside)
        Q_EMIT announce(NoteCard::spoken(*m_lesson->note()));
    else
        popUpNote(where);
}

void LessonPage::popUpNote(const QRect &where)
{
    const SideNote note = *m_lesson->note();
    QStringList lines{note.value, note.text, note.source};
    lines.removeAll(QString{});
    m_popup->setWords({note.title, lines.join(u'\n'), note.other, note.otherLanguage});
    m_popup->showBeside(where.isValid() ? where : m_prose->linkPlace());
}

void LessonPage::goOn()
{
    if (!m_lesson->isSummary())
        m_lesson->next();
    else if (m_lesson->questionCount() > 0)
        Q_EMIT navigate({QStringLiteral("quiz"), QStringLiteral("lesson:") + m_lesson->id(), {}});
    else
        Q_EMIT navigate({QStringLiteral("lessons"), {}, {}});
}

bool LessonPage::print()
{
    if (!m_lesson->isOpen())
        return false;
    auto *dialog = new QFileDialog{this, tr("Print the lesson to a file")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(m_lesson->id() + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &LessonPage::printTo);
    dialog->open();
    return true;
}

void LessonPage::printTo(const QString &path)
{
    const auto printed = printLesson(context(), m_lesson->id(), path);
    m_printFault = printed ? QString{} : errorWords(printed.error(), ErrorContext::Printing, language());
    showBanner();
    if (printed)
        //: A short message: %1 is the path of the file that was written.
        Q_EMIT toast(tr("Written to %1").arg(text::isolatedLtr(path)), {}, {});
}

bool LessonPage::turnPart(int key)
{
    if (!m_lesson->isOpen() || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    if (key == ui::nextKey(layoutDirection()))
        m_lesson->next();
    else
        m_lesson->previous();
    return true;
}

void LessonPage::keyPressEvent(QKeyEvent *press)
{
    if (press->key() == Qt::Key_Escape && m_lesson->note()) {
        m_lesson->closeNote();
        return;
    }
    if (press->modifiers() != Qt::NoModifier || !turnPart(press->key()))
        Page::keyPressEvent(press);
}

bool LessonPage::event(QEvent *event)
{
    // With a note open, Esc closes it instead of going up.
    if (event->type() == QEvent::ShortcutOverride && m_lesson->note()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

bool LessonPage::eventFilter(QObject *watched, QEvent *event)
{
    // What nobody between the heading and the frame wanted: the arrows turn the part there too.
    if (event->type() == QEvent::KeyPress && isVisible()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->modifiers() == Qt::NoModifier && turnPart(press->key()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

void LessonPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePanel();
}

void LessonPage::placePanel()
{
    const auto &type = appearance().type();
    const int panel = type.scaled(kPanel);
    const bool beside = width() >= type.scaled(kLeastText) + kGap + panel;
    m_isPanelBeside = beside;
    showNote();
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_card->setMaximumWidth(type.scaled(kWidestText));
    m_guess->setMaximumWidth(type.scaled(kWidestText));
    m_panel->setMaximumWidth(beside ? panel : type.scaled(kWidestText));
    m_panel->setMinimumWidth(beside ? panel : 0);
    m_place->follow();
}

} // namespace mehfooz
