// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/start_quiz.h>

#include <learning/split_mix64.h>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr QStringView kLessonPrefix = u"lesson:";
constexpr QLatin1String kFormA{"A"};
constexpr QLatin1String kFormB{"B"};
constexpr int kPassMark = 80;

/// The form after the newest attempt at `source`.
QString formAfter(const QString &source, const QList<StoredAttempt> &attempts)
{
    for (auto attempt = attempts.crbegin(); attempt != attempts.crend(); ++attempt) {
        if (attempt->plan.quiz == source)
            return attempt->plan.form == kFormA ? QString{kFormB} : QString{kFormA};
    }
    return QString{kFormA};
}

bool hasOtherForm(const Question &question, const Library &library)
{
    const QList<const Question *> variants = library.questionsOfIdea(question.ideaKey());
    return std::any_of(variants.cbegin(), variants.cend(), [&](const Question *variant) {
        return !variant->form.isEmpty() && variant->form != question.form;
    });
}

bool anyHasOtherForm(const QList<QuestionId> &ids, const Library &library)
{
    return std::any_of(ids.cbegin(), ids.cend(), [&](const QuestionId &id) {
        const Question *question = library.question(id);
        return question && hasOtherForm(*question, library);
    });
}

/// The question itself, or the variant of its idea in the form asked for.
const Question *inForm(const Question *question, const QString &form, const Library &library)
{
    if (form.isEmpty() || question->form.isEmpty() || question->form == form)
        return question;
    for (const Question *variant : library.questionsOfIdea(question->ideaKey())) {
        if (variant->form == form)
            return variant;
    }
    return question;
}

/// Questions chosen so far: each once, and each idea once where it was drawn.
class Choice final {
public:
    Choice(const Library &library, QString form) : m_library{library}, m_form{std::move(form)} { }

    void addNamed(const QList<QuestionId> &ids)
    {
        for (const QuestionId &id : ids) {
            const Question *named = m_library.question(id);
            if (!named)
                continue;
            if (const Question *question = freeVariant(named))
                add(question);
        }
    }
    void draw(const BlueprintRow &row, SplitMix64 &random)
    {
        QStringList ideas = ideasFor(row);
        for (int drawn = 0; drawn < row.count && !ideas.isEmpty(); ++drawn) {
            const auto place = static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(ideas.size())));
            addOfIdea(ideas.takeAt(place), row);
        }
    }
    [[nodiscard]] const QList<QuestionId> &questions() const { return m_questions; }

private:
    void add(const Question *question)
    {
        if (m_taken.contains(question->id))
            return;
        m_taken.insert(question->id);
        m_ideas.insert(question->ideaKey());
        m_questions.append(question->id);
    }
    /// The variant in the form asked for; where it is taken, as when both forms are named, one that is not.
    [[nodiscard]] const Question *freeVariant(const Question *named) const
    {
        const Question *question = inForm(named, m_form, m_library);
        if (!m_taken.contains(question->id))
            return question;
        for (const Question *variant : m_library.questionsOfIdea(named->ideaKey())) {
            if (!m_taken.contains(variant->id))
                return variant;
        }
        return nullptr;
    }
    [[nodiscard]] bool isInTopic(TopicId topic, const TopicId &wanted) const
    {
        constexpr int kDeepest = 32; // a loop of parents must not hang
        for (int level = 0; level < kDeepest && topic != wanted; ++level) {
            const Topic *found = m_library.topic(topic);
            if (!found || !found->parent)
                return false;
            topic = *found->parent;
        }
        return topic == wanted;
    }
    [[nodiscard]] bool fits(const Question &question, const BlueprintRow &row) const
    {
        return question.difficulty >= row.easiest && question.difficulty <= row.hardest
            && isInTopic(question.topic, row.topic);
    }
    /// Ideas of the row that are not taken yet, in pack order.
    [[nodiscard]] QStringList ideasFor(const BlueprintRow &row) const
    {
        QStringList ideas;
        QSet<QString> seen = m_ideas;
        for (const Question &question : m_library.content().questions) {
            const QString idea = question.ideaKey();
            if (!seen.contains(idea) && fits(question, row)) {
                ideas.append(idea);
                seen.insert(idea);
            }
        }
        return ideas;
    }
    void addOfIdea(const QString &idea, const BlueprintRow &row)
    {
        const Question *best = nullptr;
        for (const Question *variant : m_library.questionsOfIdea(idea)) {
            const bool better = !best || (best->form != m_form && variant->form == m_form);
            if (fits(*variant, row) && better)
                best = variant;
        }
        if (best)
            add(best);
    }

    const Library &m_library;
    QString m_form;
    QSet<QuestionId> m_taken;
    QSet<QString> m_ideas;
    QList<QuestionId> m_questions;
};

} // namespace

QString nextForm(const Quiz &quiz, const Library &library, const QList<StoredAttempt> &attempts)
{
    const bool hasForms = (!quiz.formA.isEmpty() && !quiz.formB.isEmpty()) || !quiz.blueprint.isEmpty()
        || anyHasOtherForm(quiz.questions, library);
    return hasForms ? formAfter(quiz.id.text(), attempts) : QString{};
}

QList<QuestionId> chooseQuestions(const Quiz &quiz, const Library &library, const QString &form, quint32 seed)
{
    const bool hasForms = !quiz.formA.isEmpty() && !quiz.formB.isEmpty();
    Choice choice{library, hasForms ? QString{} : form};
    if (hasForms) {
        choice.addNamed(form == kFormB ? quiz.formB : quiz.formA);
        return choice.questions();
    }
    choice.addNamed(quiz.questions);
    SplitMix64 random{seed};
    for (const BlueprintRow &row : quiz.blueprint)
        choice.draw(row, random);
    return choice.questions();
}

QList<QuestionId> chooseQuestions(const Lesson &lesson, const Library &library, const QString &form)
{
    Choice choice{library, form};
    choice.addNamed(lesson.questions);
    return choice.questions();
}

StartQuiz::StartQuiz(AttemptStore &attempts, std::shared_ptr<const Library> library, Clock now)
    : m_attempts{attempts}, m_library{std::move(library)}, m_now{std::move(now)}
{
}

Expected<StartedQuiz> StartQuiz::operator()(const QuizRequest &request) const
{
    return plan(request).and_then([&](const AttemptPlan &made) {
        return m_attempts.begin(made).map([&](AttemptNumber number) { return StartedQuiz{number, made}; });
    });
}

Expected<AttemptPlan> StartQuiz::plan(const QuizRequest &request) const
{
    const auto withQuestions = [&](AttemptPlan made) -> Expected<AttemptPlan> {
        if (made.questions.isEmpty())
            return failure(ErrorCode::NotFound, QStringLiteral("no questions in \"%1\"").arg(request.source));
        return made;
    };
    if (request.source.startsWith(kLessonPrefix)) {
        const auto id = LessonId::parse(request.source.mid(kLessonPrefix.size()));
        if (const Lesson *lesson = id ? m_library->lesson(*id) : nullptr)
            return lessonPlan(*lesson, request).and_then(withQuestions);
    } else {
        const auto id = QuizId::parse(request.source);
        if (const Quiz *quiz = id ? m_library->quiz(*id) : nullptr)
            return quizPlan(*quiz, request).and_then(withQuestions);
    }
    return failure(ErrorCode::NotFound, QStringLiteral("no quiz \"%1\"").arg(request.source.left(80)));
}

Expected<AttemptPlan> StartQuiz::quizPlan(const Quiz &quiz, const QuizRequest &request) const
{
    return m_attempts.all().map([&](const QList<StoredAttempt> &attempts) {
        const QString form = nextForm(quiz, *m_library, attempts);
        return AttemptPlan{request.source, request.mode, form, chooseQuestions(quiz, *m_library, form, request.seed),
                           request.seed, quiz.passMark, m_now().toUTC()};
    });
}

Expected<AttemptPlan> StartQuiz::lessonPlan(const Lesson &lesson, const QuizRequest &request) const
{
    return m_attempts.all().map([&](const QList<StoredAttempt> &attempts) {
        const bool hasForms = anyHasOtherForm(lesson.questions, *m_library);
        const QString form = hasForms ? formAfter(request.source, attempts) : QString{};
        return AttemptPlan{request.source, request.mode, form, chooseQuestions(lesson, *m_library, form),
                           request.seed, kPassMark, m_now().toUTC()};
    });
}

} // namespace mehfooz
