// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/lesson_view_model.h>

#include <text/reading_level.h>

#include <algorithm>
#include <cmath>

namespace mehfooz {

namespace {

const QString kSummary = QStringLiteral("summary");

qsizetype wordsIn(const LessonPart &part)
{
    qsizetype words = 0;
    for (const text::Block &block : part.blocks)
        words += text::words(text::plainText(block.inlines)).size();
    return words;
}

qsizetype wordsIn(const QList<LocalizedText> &summary, const QString &language)
{
    qsizetype words = 0;
    for (const LocalizedText &sentence : summary)
        words += text::words(sentence.in(language)).size();
    return words;
}

QList<LessonGuess::Option> optionsOf(const QList<QuestionOption> &options, const ShownProse &prose)
{
    QList<LessonGuess::Option> shown;
    for (const QuestionOption &option : options)
        shown.append({option.id.text(), prose.plain(option.text), prose.plain(option.because), option.right});
    return shown;
}

} // namespace

LessonViewModel::LessonViewModel(Workspace &workspace, LanguageState &language, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}
{
    connect(&workspace, &Workspace::packsOpened, this, &LessonViewModel::followLanguage);
    connect(&workspace, &Workspace::profileOpened, this, &LessonViewModel::forget);
    connect(&workspace, &Workspace::settingChanged, this, &LessonViewModel::notePlanKept);
    connect(&workspace, &Workspace::saveFailed, this, &LessonViewModel::notePlanFailed);
    connect(&workspace, &Workspace::answersChanged, this, &LessonViewModel::planChanged);
    connect(&language, &LanguageState::changed, this, &LessonViewModel::followLanguage);
}

const Lesson *LessonViewModel::lesson() const
{
    const auto id = LessonId::parse(m_id);
    return id && m_workspace.hasPacks() ? m_workspace.library().lesson(*id) : nullptr;
}

const LessonBody *LessonViewModel::body() const
{
    const Lesson *open = lesson();
    return open ? open->body(m_language.language()) : nullptr;
}

bool LessonViewModel::open(const QString &lessonId, const QString &part)
{
    const auto id = LessonId::parse(lessonId);
    if (!id || !m_workspace.hasPacks() || !m_workspace.library().lesson(*id))
        return false;
    if (m_id != lessonId) {
        m_noteKind.clear();
        m_noteId.clear();
    }
    m_id = lessonId;
    m_part = partFor(part);
    m_anchor = anchorOf(m_part);
    m_topBlock = 0;
    save();
    Q_EMIT lessonChanged();
    return true;
}

int LessonViewModel::partFor(const QString &address) const
{
    const int last = partCount() - 1;
    if (address == kSummary)
        return last;
    for (int part = 0; part < last && !address.isEmpty(); ++part) {
        if (anchorOf(part) == address)
            return part;
    }
    bool isNumber = false;
    const int number = address.toInt(&isNumber);
    if (isNumber)
        return std::clamp(number - 1, 0, last);
    const Lesson *open = lesson();
    const LessonPlace *place = placeIn(m_workspace, open->id);
    return place && lessonStateOf(*open, place) == LessonState::InProgress ? resumePartOf(*open, *place) : 0;
}

QString LessonViewModel::title() const
{
    return lesson() ? m_language.shown(lesson()->title) : QString{};
}

QString LessonViewModel::topic() const
{
    const Lesson *open = lesson();
    const Topic *topic = open ? m_workspace.library().topic(open->topic) : nullptr;
    return topic ? m_language.shown(topic->title) : QString{};
}

QString LessonViewModel::textLanguage() const
{
    return body() ? body()->language : m_language.language();
}

QString LessonViewModel::changedNote() const
{
    const Lesson *open = lesson();
    if (!open || lessonStateOf(*open, placeIn(m_workspace, open->id)) != LessonState::Changed)
        return {};
    return m_language.shown(open->changed);
}

int LessonViewModel::partCount() const
{
    return lesson() ? partCountOf(*lesson()) : 0;
}

QString LessonViewModel::anchorOf(int part) const
{
    const LessonBody *text = body();
    return text && part >= 0 && part < text->parts.size() ? text->parts.at(part).anchor : kSummary;
}

QString LessonViewModel::partTitle(int part) const
{
    const LessonBody *text = body();
    if (text && part >= 0 && part < text->parts.size())
        return m_language.shown(text->parts.at(part).title);
    if (questionCount() == 0)
        return tr("Summary");
    //: Title of a lesson's last part.
    return m_language.shown(tr("Summary and %n question(s)", nullptr, questionCount()));
}

QList<LessonPartRow> LessonViewModel::parts() const
{
    const Lesson *open = lesson();
    const LessonPlace *place = open ? placeIn(m_workspace, open->id) : nullptr;
    const int read = place ? place->partsRead : 0;
    QList<LessonPartRow> rows;
    for (int part = 0; part < partCount(); ++part) {
        LessonPartRow row{partTitle(part), part < read ? LessonPartRow::State::Read : LessonPartRow::State::Ahead};
        if (part == m_part)
            row.state = LessonPartRow::State::Current;
        rows.append(row);
    }
    return rows;
}

QList<text::Block> LessonViewModel::blocks() const
{
    const LessonBody *text = body();
    if (!text || m_part >= text->parts.size())
        return {};
    return ShownProse{m_workspace.library(), m_language}.blocks(text->parts.at(m_part).blocks, text->language);
}

std::optional<ShownSpecimen> LessonViewModel::specimen() const
{
    const Lesson *open = lesson();
    const Specimen *example = open && open->workedExample ? m_workspace.library().specimen(*open->workedExample) : nullptr;
    if (!example)
        return {};
    return shownSpecimen(*example, m_workspace.library(), m_language);
}

int LessonViewModel::minutesLeft() const
{
    const Lesson *open = lesson();
    const LessonBody *text = body();
    if (!open || !text)
        return 0;
    const qsizetype closing = std::max<qsizetype>(1, wordsIn(open->summary, text->language));
    qsizetype all = closing;
    qsizetype left = closing;
    for (int part = 0; part < text->parts.size(); ++part) {
        const qsizetype words = wordsIn(text->parts.at(part));
        all += words;
        left += part >= m_part ? words : 0;
    }
    return std::max(1, static_cast<int>(std::ceil(open->minutes * double(left) / double(all))));
}

QString LessonViewModel::progressWords() const
{
    //: Above a lesson: %1 is the number of the part, %2 how many there are, %n the minutes to the end.
    return m_language.shown(tr("Part %1 of %2, %n minute(s) left", nullptr, minutesLeft())
                                .arg(m_part + 1)
                                .arg(partCount()));
}

double LessonViewModel::progressShare() const
{
    return partCount() == 0 ? 0 : double(m_part + 1) / partCount();
}

QString LessonViewModel::nextWords() const
{
    if (!isOpen() || isSummary())
        return {};
    //: The button that goes on in a lesson: %1 is the title of the next part.
    return tr("Next: %1").arg(partTitle(m_part + 1));
}

void LessonViewModel::goTo(int part)
{
    if (!isOpen() || part < 0 || part >= partCount() || part == m_part)
        return;
    m_part = part;
    m_anchor = anchorOf(part);
    m_topBlock = 0;
    save();
    Q_EMIT partChanged();
}

const Question *LessonViewModel::guessQuestion() const
{
    const Lesson *open = lesson();
    return open && open->before ? m_workspace.library().question(*open->before) : nullptr;
}

std::optional<LessonGuess> LessonViewModel::guess() const
{
    const Question *question = guessQuestion();
    const auto *choice = question ? std::get_if<SingleChoice>(&question->body) : nullptr;
    if (!choice || m_part != 0)
        return {};
    const ShownProse prose{m_workspace.library(), m_language};
    return LessonGuess{prose.plain(question->ask), optionsOf(choice->options, prose), m_guesses.value(m_id)};
}

void LessonViewModel::takeGuess(const QString &option)
{
    const auto open = guess();
    if (!open || !open->chosen.isEmpty()
        || std::ranges::find(open->options, option, &LessonGuess::Option::id) == open->options.end())
        return;
    m_guesses.insert(m_id, option);
    Q_EMIT guessChanged();
}

QList<QList<text::Inline>> LessonViewModel::summary() const
{
    QList<QList<text::Inline>> sentences;
    if (const Lesson *open = lesson()) {
        const ShownProse prose{m_workspace.library(), m_language};
        for (const LocalizedText &sentence : open->summary)
            sentences.append(prose.inlines(sentence));
    }
    return sentences;
}

std::optional<LessonAction> LessonViewModel::action() const
{
    const Lesson *open = lesson();
    const CheckItem *chosen = nullptr;
    bool isDone = false;
    for (const CheckItemId &id : open ? open->doNow : QList<CheckItemId>{}) {
        const CheckItem *item = m_workspace.library().check(id);
        const auto answer = m_workspace.state().answers.value(id, CheckAnswer{id, CheckValue::Unknown, 1, {}, {}}).value;
        const bool itemIsDone = answer == CheckValue::Yes || answer == CheckValue::NotApplicable;
        if (!item || (chosen && (itemIsDone || !isDone)))
            continue;
        chosen = item;
        isDone = itemIsDone;
    }
    if (!chosen)
        return {};
    const int minutes = std::max(1, static_cast<int>(std::ceil(chosen->scored.minutes)));
    return LessonAction{QStringLiteral("check/") + chosen->scored.id.text(), m_language.shown(chosen->title),
                        m_language.shown(tr("%n minute(s)", nullptr, minutes)), isDone};
}

int LessonViewModel::questionCount() const
{
    return lesson() ? static_cast<int>(lesson()->questions.size()) : 0;
}

QString LessonViewModel::questionsAddress() const
{
    return questionCount() == 0 ? QString{} : QStringLiteral("quiz/lesson:") + m_id;
}

QDate LessonViewModel::finishedOn() const
{
    const Lesson *open = lesson();
    const LessonPlace *place = open ? placeIn(m_workspace, open->id) : nullptr;
    return place && place->finishedAt.isValid() ? place->finishedAt.toLocalTime().date() : QDate{};
}

bool LessonViewModel::openNote(const QString &targetKind, const QString &targetId)
{
    m_noteKind = targetKind;
    m_noteId = targetId;
    Q_EMIT noteChanged();
    return note().has_value();
}

void LessonViewModel::closeNote()
{
    if (m_noteKind.isEmpty())
        return;
    m_noteKind.clear();
    m_noteId.clear();
    Q_EMIT noteChanged();
}

std::optional<SideNote> LessonViewModel::note() const
{
    if (m_noteKind.isEmpty() || !m_workspace.hasPacks())
        return {};
    return ShownProse{m_workspace.library(), m_language}.note(m_noteKind, m_noteId, m_workspace.now().toLocalTime().date());
}

LessonPlace LessonViewModel::placeHere() const
{
    const Lesson &open = *lesson();
    const LessonPlace *known = placeIn(m_workspace, open.id);
    const QDateTime now = m_workspace.now();
    LessonPlace place{open.id, open.revision, m_part, m_anchor, m_part + 1, now, {}};
    if (known) {
        place.partsRead = std::max(known->partsRead, place.partsRead);
        place.finishedAt = known->finishedAt;
    }
    const bool isOldReading = known && known->finishedAt.isValid() && known->revision < open.revision;
    if (isSummary() && (isOldReading || !place.finishedAt.isValid()))
        place.finishedAt = now;
    else if (isOldReading)
        place.revision = known->revision; // it stays "changed" until the new text was read to its end
    return place;
}

void LessonViewModel::save()
{
    if (!isOpen() || !m_workspace.isOpen())
        return;
    const LessonPlace place = placeHere();
    m_workspace.onStores([place](ProfileStores &stores) { return stores.lessonPlaces().save(place); })
        .then(this, [this, place](const Expected<void> &saved) {
            if (!saved) {
                Q_EMIT placeNotSaved(saved.error());
                return;
            }
            m_workspace.noteLessonPlace(place);
            Q_EMIT placeSaved();
        });
}

void LessonViewModel::saveAgain()
{
    save();
}

void LessonViewModel::followLanguage()
{
    if (!isOpen()) {
        m_id.clear();
    } else {
        const int last = partCount() - 1;
        const bool isMoved = anchorOf(m_part) != m_anchor;
        for (int part = 0; isMoved && part <= last; ++part) {
            if (anchorOf(part) == m_anchor)
                m_part = part;
        }
        m_part = std::min(m_part, last);
    }
    Q_EMIT lessonChanged();
    Q_EMIT noteChanged();
}

void LessonViewModel::forget()
{
    m_id.clear();
    m_guesses.clear();
    m_plans.clear();
    m_savingPlan.clear();
    closeNote();
    Q_EMIT lessonChanged();
}

} // namespace mehfooz
