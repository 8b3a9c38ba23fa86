// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiz_page.h"

#include "layouts.h"
#include "nudge_row.h"
#include "answer_area.h"
#include "question_picture.h"

#include <presentation/error_words.h>
#include <text/isolates.h>
#include <ui/action_button.h>
#include <ui/banner.h>
#include <ui/direction.h>
#include <ui/empty_state.h>
#include <ui/flow_row.h>
#include <ui/heading_label.h>
#include <ui/pill_progress.h>

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kSlowMs = 400; // before that, a word about saving would only flicker
const QString kAttemptPrefix = QStringLiteral("attempt:");
const QString kLessonPrefix = QStringLiteral("lesson:");

ui::PillProgress::Pill pillOf(PillState state)
{
    switch (state) {
    case PillState::Open: return ui::PillProgress::Pill::Open;
    case PillState::Right: return ui::PillProgress::Pill::Right;
    case PillState::PartlyRight: return ui::PillProgress::Pill::Partly;
    case PillState::Wrong: return ui::PillProgress::Pill::Wrong;
    case PillState::Kept: return ui::PillProgress::Pill::Answered;
    }
    Q_UNREACHABLE();
}

text::Inline plainRun(const QString &words)
{
    text::Inline run;
    run.text = words;
    return run;
}

} // namespace

QuizPage::QuizPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_quiz{new QuizViewModel{context.workspace, context.language, this}}
    , m_frame{new QWidget}
    , m_pills{new ui::PillProgress{context.appearance}}
    , m_progress{new ui::BodyLabel{context.appearance}}
    , m_ask{new ui::HeadingLabel{context.appearance, 2}}
    , m_instruction{new ui::BodyLabel{context.appearance}}
    , m_picture{new QuestionPicture}
    , m_bodyPlace{new QVBoxLayout}
    , m_banner{new ui::Banner{context.appearance, ui::Banner::Kind::Hint}}
    , m_nudge{new NudgeRow{context.appearance}}
    , m_hint{new ui::ActionButton{context.appearance, ui::ButtonKind::Plain}}
    , m_tryAgain{new ui::ActionButton{context.appearance, ui::ButtonKind::Outline}}
    , m_main{new ui::ActionButton{context.appearance, ui::ButtonKind::Filled}}
    , m_later{new ui::ActionButton{context.appearance, ui::ButtonKind::Plain, {}, this}}
    , m_nothing{new ui::EmptyState{context.appearance, QStringLiteral("list-checks")}}
{
    build();
    connectQuiz();
    connectButtons();
    retranslate();
}

void QuizPage::build()
{
    auto *progress = new QHBoxLayout;
    progress->setSpacing(12);
    progress->addWidget(m_pills);
    progress->addWidget(m_progress);
    progress->addStretch(1);
    m_progress->setTone(ui::Tone::Secondary);
    m_progress->setWrapping(false);
    m_instruction->setTone(ui::Tone::Secondary);
    auto *actions = new ui::FlowRow{12};
    actions->addWidget(m_hint);
    actions->addWidget(m_tryAgain);
    actions->addWidget(m_main);
    actions->setTrailingFrom(1);
    auto *frame = new QVBoxLayout{m_frame};
    frame->setContentsMargins({});
    frame->setSpacing(12);
    frame->addLayout(progress);
    frame->addWidget(m_ask);
    frame->addWidget(m_instruction);
    frame->addWidget(m_picture);
    frame->addLayout(m_bodyPlace);
    frame->addWidget(m_banner);
    frame->addWidget(m_nudge);
    frame->addLayout(actions);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_frame);
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_hint->setIconName(QStringLiteral("lightbulb"));
    m_tryAgain->setIconName(QStringLiteral("rotate-ccw"));
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    m_main->installEventFilter(this);
}

void QuizPage::connectQuiz()
{
    connect(m_quiz, &QuizViewModel::changed, this, &QuizPage::showAll);
    connect(m_quiz, &QuizViewModel::answerChanged, this, &QuizPage::showMain);
    connect(m_quiz, &QuizViewModel::questionChanged, this, &QuizPage::arriveAtQuestion);
    connect(m_quiz, &QuizViewModel::checked, this, &QuizPage::arriveAtFeedback);
    connect(m_quiz, &QuizViewModel::left, this, &QuizPage::goUp);
    connect(m_quiz, &QuizViewModel::finished, this, [this](qint64 attempt) {
        Q_EMIT navigate({QStringLiteral("result"), QString::number(attempt), {}});
    });
    connect(m_quiz, &QuizViewModel::failed, this, [this](const Error &error) {
        m_error = error;
        showAll();
        Q_EMIT announce(errorWords(error, ErrorContext::Saving, language()));
    });
    connect(&m_slow, &QTimer::timeout, this, &QuizPage::showMain);
}

void QuizPage::connectButtons()
{
    connect(m_main, &ui::ActionButton::clicked, this, &QuizPage::goOn);
    connect(m_tryAgain, &ui::ActionButton::clicked, m_quiz, &QuizViewModel::tryAgain);
    connect(m_later, &ui::ActionButton::clicked, m_quiz, &QuizViewModel::leaveForLater);
    connect(m_hint, &ui::ActionButton::clicked, this, [this] {
        m_quiz->showHint();
        Q_EMIT announce(m_quiz->question().hint);
        m_ask->setFocus(Qt::OtherFocusReason); // the button is gone
    });
    const auto again = [this] {
        m_error.reset();
        m_quiz->retry();
    };
    connect(m_banner, &ui::Banner::actionTriggered, this, again);
    connect(&m_banner->label(), &ui::BodyLabel::linkActivated, this, [this](const QString &kind, const QString &id) {
        Q_EMIT navigate({kind, id, {}});
    });
    connect(m_nudge, &NudgeRow::chosen, this, [this](const QString &item) {
        Q_EMIT navigate({QStringLiteral("check"), item, {}});
    });
    connect(m_nudge, &NudgeRow::declined, m_quiz, &QuizViewModel::declineNudge);
    connect(m_nothing, &ui::EmptyState::actionTriggered, this, [this, again] {
        if (m_error)
            again();
        else
            Q_EMIT navigate({QStringLiteral("quizzes"), {}, {}});
    });
}

QString QuizPage::title() const
{
    const QString title = m_quiz->title();
    return title.isEmpty() ? tr("Quiz") : title;
}

QString QuizPage::subtitle() const
{
    return m_quiz->hasQuestion() ? m_quiz->modeWords() : QString{};
}

QList<QWidget *> QuizPage::tools()
{
    return {m_later};
}

void QuizPage::open(const Address &address)
{
    m_error.reset();
    if (address.id.startsWith(kAttemptPrefix))
        m_quiz->reopen(address.id.mid(kAttemptPrefix.size()).toLongLong(), address.part.toInt() - 1);
    else
        m_quiz->open(address.id);
    showAll();
    // After the window has put the keyboard on the page's heading.
    if (m_quiz->hasQuestion())
        QTimer::singleShot(0, this, &QuizPage::arriveAtQuestion);
}

std::optional<Address> QuizPage::up() const
{
    const QString &source = m_quiz->source();
    if (m_quiz->isReading())
        return Address{QStringLiteral("result"), QString::number(m_quiz->number()), {}};
    if (source.startsWith(kLessonPrefix))
        return Address{QStringLiteral("lesson"), source.mid(kLessonPrefix.size()), {}};
    return Address{QStringLiteral("quizzes"), {}, {}};
}

void QuizPage::goUp()
{
    if (const auto above = up())
        Q_EMIT navigate(*above);
}

void QuizPage::retranslate()
{
    m_later->setText(tr("Leave for later"));
    m_tryAgain->setText(tr("Try again"));
    m_hint->setText(tr("Hint"));
    showAll();
}

bool QuizPage::isAnswered() const
{
    const QuizPhase phase = m_quiz->phase();
    return phase == QuizPhase::Explained || phase == QuizPhase::Kept || phase == QuizPhase::Finishing;
}

bool QuizPage::isExplaining() const
{
    return m_quiz->isReading() || m_quiz->mode() == AttemptMode::Practice;
}

void QuizPage::showAll()
{
    const bool isSaving = m_quiz->phase() == QuizPhase::Saving || m_quiz->phase() == QuizPhase::Finishing;
    if (isSaving && !m_slow.isActive())
        m_slow.start();
    else if (!isSaving)
        m_slow.stop();
    m_frame->setVisible(m_quiz->hasQuestion());
    m_nothing->setVisible(m_quiz->phase() == QuizPhase::NothingHere);
    if (m_quiz->hasQuestion())
        showQuestion();
    else
        showNothing();
    m_later->setVisible(m_quiz->canLeaveForLater());
    Q_EMIT titleChanged();
}

void QuizPage::showNothing()
{
    m_nothing->setSentence(m_error ? errorWords(*m_error, ErrorContext::Saving, language()) : m_quiz->nothingWords());
    m_nothing->setAction(m_error ? tr("Try again") : tr("To the quizzes"));
}

void QuizPage::showQuestion()
{
    const ShownQuestion question = m_quiz->question();
    QList<ui::PillProgress::Pill> pills;
    for (const PillState state : m_quiz->pills())
        pills.append(pillOf(state));
    m_pills->setPills(pills, m_quiz->position());
    m_pills->setSpoken(m_quiz->progressWords());
    m_progress->setText(m_quiz->progressWords());
    m_ask->setText(question.ask);
    m_instruction->setText(instruction(question.type));
    m_instruction->setVisible(!isAnswered());
    m_picture->setPicture(question.type == QuestionType::Hotspot ? QStringList{} : question.pictures, question.pictureWords);
    showBody();
    showBanner();
    showActions();
}

QString QuizPage::instruction(QuestionType type) const
{
    switch (type) {
    case QuestionType::SingleChoice:
    case QuestionType::TrueFalse: return tr("Choose one");
    case QuestionType::MultipleResponse: return tr("Choose all that are right");
    case QuestionType::Ordering:
        //: %1 is the key Alt.
        return tr("Put them in order: %1 with Up or Down moves a line").arg(text::isolatedLtr(u"Alt"));
    case QuestionType::Matching: return tr("Choose for each line what belongs to it");
    case QuestionType::Numeric: return tr("Write a number");
    case QuestionType::ShortText: return tr("Write the missing word; small slips do no harm");
    case QuestionType::Hotspot: return tr("Mark what makes you think so");
    }
    Q_UNREACHABLE();
}

void QuizPage::replaceBody(const ShownQuestion &question)
{
    const QString wanted = m_quiz->source() + (m_quiz->isReading() ? u'!' : u'/') + question.id;
    if (m_body && m_bodyOf == wanted)
        return;
    clearLayout(*m_bodyPlace);
    m_bodyOf = wanted;
    m_body = makeAnswerArea(question, appearance()).release(); // its layout's widget owns it
    m_bodyPlace->addWidget(m_body);
    connect(m_body, &AnswerArea::given, m_quiz, &QuizViewModel::give);
    connect(m_body, &AnswerArea::marksGiven, m_quiz, &QuizViewModel::giveMarks);
    connect(m_body, &AnswerArea::noSignsGiven, m_quiz, &QuizViewModel::confirmNoSigns);
    connect(m_body, &AnswerArea::confirmed, this, &QuizPage::goOn);
}

void QuizPage::showBody()
{
    const ShownQuestion question = m_quiz->question();
    replaceBody(question);
    AnswerArea::Content content{question, m_quiz->answer(), m_quiz->marks(), m_quiz->struckOut(), {}, false};
    if (isAnswered() && isExplaining())
        content.feedback = m_quiz->feedback();
    content.isKept = isAnswered() && !isExplaining();
    m_body->show(content);
    // Only now: showing may have made the controls anew.
    setReadingOrder({m_ask, m_body, &m_banner->label(), m_nudge, m_hint, m_tryAgain, m_main});
}

void QuizPage::showBanner()
{
    m_banner->setAction({});
    m_banner->show();
    if (m_error) {
        m_banner->setKind(ui::Banner::Kind::Bad);
        m_banner->setSentence(errorWords(*m_error, ErrorContext::Saving, language()));
        m_banner->setAction(tr("Try again"));
    } else if (isAnswered()) {
        showVerdict();
    } else if (m_quiz->isHintShown()) {
        m_banner->setKind(ui::Banner::Kind::Hint);
        m_banner->setIconName(QStringLiteral("lightbulb"));
        m_banner->setSentence(m_quiz->question().hint);
    } else {
        m_banner->hide();
    }
}

void QuizPage::showVerdict()
{
    const bool isTest = !isExplaining();
    const bool isRight = !isTest && m_quiz->feedback().verdict == VerdictKind::Right;
    m_banner->setKind(isRight ? ui::Banner::Kind::Good : ui::Banner::Kind::Hint);
    m_banner->setIconName(isTest || isRight ? QStringLiteral("check") : QStringLiteral("repeat"));
    QList<text::Inline> runs{plainRun(verdictWords())};
    const auto lesson = Address::parse(m_quiz->lessonAddress());
    if (lesson && !isTest && !isRight) {
        text::Inline link = plainRun(tr("Read the lesson"));
        link.kind = text::Inline::Kind::Link;
        link.targetKind = lesson->page;
        link.targetId = lesson->id;
        runs.append(plainRun(QStringLiteral(" ")));
        runs.append(link);
    }
    m_banner->setInlines(runs);
}

QString QuizPage::verdictWords() const
{
    if (!isExplaining())
        return tr("Your answer is kept. The explanations come at the end.");
    const VerdictKind verdict = m_quiz->feedback().verdict;
    const QString day = m_quiz->nextReviewDay();
    if (m_quiz->isRightAtLast())
        return tr("Right this time. It comes back in your reviews.");
    if (verdict == VerdictKind::Right && !day.isEmpty())
        //: In reviews; %1 is a date such as "8 November".
        return tr("Right. Next on %1").arg(day);
    if (verdict == VerdictKind::Right)
        return tr("Right.");
    const bool isPartly = verdict == VerdictKind::PartlyRight;
    if (!m_quiz->comesBack())
        return isPartly ? tr("Partly right.") : tr("This answer was not right.");
    return isPartly ? tr("Partly right. This comes back in your reviews.")
                    : tr("No harm done. This comes back in your reviews.");
}

QString QuizPage::spokenVerdict() const
{
    if (!isExplaining())
        return tr("Your answer is kept.");
    const QuestionFeedback feedback = m_quiz->feedback();
    if (feedback.verdict == VerdictKind::Right)
        return tr("Right.");
    QStringList right;
    for (const ShownOption &option : m_quiz->question().options) {
        const OptionState state = feedback.options.value(option.id).state;
        if (state == OptionState::Right || state == OptionState::RightMissed)
            right.append(option.text);
    }
    const QString answer = right.isEmpty() ? feedback.rightAnswer : right.join(QStringLiteral(", "));
    if (answer.isEmpty())
        return feedback.verdict == VerdictKind::PartlyRight ? tr("Partly right.") : tr("Not this one.");
    //: Said by a screen reader; %1 is the right answer.
    return feedback.verdict == VerdictKind::PartlyRight ? tr("Partly right. Correct answer: %1").arg(answer)
                                                        : tr("Not this one. Correct answer: %1").arg(answer);
}

void QuizPage::showActions()
{
    m_hint->setVisible(m_quiz->canHint() && !m_quiz->isHintShown());
    m_tryAgain->setVisible(m_quiz->canTryAgain());
    m_nudge->show(m_quiz->nudge());
    showMain();
}

void QuizPage::showMain()
{
    const bool isBusy = m_quiz->phase() == QuizPhase::Saving || m_quiz->phase() == QuizPhase::Finishing;
    QString words = m_quiz->mode() == AttemptMode::Test ? tr("Keep my answer") : tr("Check my answer");
    if (isBusy && !m_slow.isActive() && !m_error)
        words = tr("Saving…");
    else if (isAnswered() && m_quiz->isLast())
        words = m_quiz->isReading() ? tr("Back to the result") : tr("See the result");
    else if (isAnswered())
        words = tr("Next question");
    m_main->setText(words);
    m_main->setIconName(isAnswered() ? QStringLiteral("arrow-right") : QString{}, ui::ActionButton::IconSide::Trailing);
    m_main->setDisabledReason(tr("Give an answer first"));
    // While an answer is being saved the button stays enabled, so that the keyboard stays on it.
    m_main->setEnabled(m_quiz->phase() != QuizPhase::Answering || m_quiz->canConfirm());
}

void QuizPage::arriveAtQuestion()
{
    if (!m_quiz->hasQuestion())
        return;
    QWidget *target = isAnswered() ? static_cast<QWidget *>(m_main) : m_ask;
    target->setFocus(Qt::OtherFocusReason);
    bringIntoView(isAnswered() ? *target : static_cast<QWidget &>(*m_pills));
}

void QuizPage::arriveAtFeedback()
{
    m_error.reset();
    showAll();
    m_main->setFocus(Qt::OtherFocusReason);
    bringIntoView(*m_main);
    Q_EMIT announce(spokenVerdict());
}

void QuizPage::goOn()
{
    if (m_quiz->phase() == QuizPhase::Finishing)
        m_quiz->retry();
    else if (isAnswered())
        m_quiz->next();
    else
        m_quiz->confirm();
}

void QuizPage::keyPressEvent(QKeyEvent *event)
{
    const int digit = ui::digitOf(*event);
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!m_quiz->hasQuestion() || !isPlain)
        return Page::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
        else
            goOn();
    } else if (event->key() == Qt::Key_Down && focusWidget() == m_ask) {
        m_body->focusFirst();
    } else if (event->key() == ui::nextKey(layoutDirection()) && isAnswered()) {
        m_quiz->next();
    } else if (digit == 0 || isAnswered() || !m_body->chooseByDigit(digit)) {
        Page::keyPressEvent(event);
    }
}

bool QuizPage::eventFilter(QObject *watched, QEvent *event)
{
    // On the button that goes on, Qt's own arrows would only move the focus.
    if (watched == m_main && event->type() == QEvent::KeyPress && isAnswered()
        && static_cast<QKeyEvent *>(event)->key() == ui::nextKey(layoutDirection())) {
        goOn();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace mehfooz
