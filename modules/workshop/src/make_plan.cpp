// SPDX-License-Identifier: GPL-3.0-or-later
#include <workshop/session_plan.h>

#include "answer_rules.h"

#include <learning/split_mix64.h>
#include <learning/start_quiz.h>
#include <text/isolates.h>
#include <text/prose.h>
#include <text/safe_names.h>
#include <workshop/pin_gate.h>

#include <algorithm>

namespace mehfooz::workshop {

namespace {

constexpr qsizetype kMostOptions = 64;
constexpr qsizetype kMostItems = 500;
/// So that a question with its explanation fits one frame of 65,536 bytes, keys and quoting included.
constexpr qsizetype kMostBytes = 24'000;

tl::unexpected<Error> unfit(const QString &what, const QString &id)
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(id, what));
}

/// Prose as phones and the projector show it: without marks, terms as their words, Latin runs isolated.
class PlainTexts final {
public:
    explicit PlainTexts(const Library &library) : m_library{library} { }

    void strip(LocalizedText &text)
    {
        LocalizedText plain;
        for (const LocalizedText::Entry &entry : text.entries()) {
            const QString words = plainIn(entry.text, entry.language);
            plain.set(entry.language, text::isRightToLeftLanguage(entry.language) ? text::isolateLatinRuns(words) : words);
            m_bytes += words.toUtf8().size();
        }
        text = plain;
    }
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

private:
    [[nodiscard]] QString plainIn(const QString &prose, const QString &language) const
    {
        QList<text::Inline> runs = text::parseInlines(prose);
        for (text::Inline &run : runs) {
            if (run.kind != text::Inline::Kind::Term)
                continue;
            const Expected<TermId> id = TermId::parse(run.targetId);
            const Term *term = id ? m_library.term(*id) : nullptr;
            run.kind = text::Inline::Kind::Plain;
            run.text = term ? term->term.in(language) : run.targetId;
        }
        return text::plainText(runs);
    }

    const Library &m_library;
    qsizetype m_bytes = 0; ///< In all languages together.
};

class Stripping final {
public:
    explicit Stripping(PlainTexts &texts) : m_texts{texts} { }

    void operator()(SingleChoice &body) { stripOptions(body.options); }
    void operator()(MultipleResponse &body) { stripOptions(body.options); }
    void operator()(TrueFalse &body)
    {
        m_texts.strip(body.becauseTrue);
        m_texts.strip(body.becauseFalse);
    }
    void operator()(Ordering &body)
    {
        for (OrderingItem &item : body.items)
            m_texts.strip(item.text);
        m_texts.strip(body.because);
    }
    void operator()(Matching &body)
    {
        for (MatchingPair &pair : body.pairs) {
            m_texts.strip(pair.left);
            m_texts.strip(pair.right);
        }
        for (LocalizedText &extra : body.extraRight)
            m_texts.strip(extra);
        m_texts.strip(body.because);
    }
    void operator()(Numeric &body) { m_texts.strip(body.because); }
    void operator()(ShortText &body) { m_texts.strip(body.because); }
    void operator()(Hotspot &) { }

private:
    void stripOptions(QList<QuestionOption> &options)
    {
        for (QuestionOption &option : options) {
            m_texts.strip(option.text);
            m_texts.strip(option.because);
            m_texts.strip(option.tempts);
        }
    }
    PlainTexts &m_texts;
};

Expected<PlannedQuestion> planned(const Library &library, const QuestionId &id)
{
    const Question *found = library.question(id);
    if (!found)
        return failure(ErrorCode::NotFound, QStringLiteral("no question \"%1\"").arg(id.text()));
    PlannedQuestion result{*found, {}};
    PlainTexts texts{library};
    texts.strip(result.question.ask);
    texts.strip(result.question.hint);
    if (result.question.picture)
        texts.strip(result.question.picture->alt);
    std::visit(Stripping{texts}, result.question.body);
    if (const auto *hotspot = std::get_if<Hotspot>(&result.question.body)) {
        const Specimen *specimen = hotspot->specimen ? library.specimen(*hotspot->specimen) : nullptr;
        if (!specimen)
            return unfit(QStringLiteral("signs on a picture cannot be marked on a phone"), id.text());
        result.specimen = *specimen;
        for (Sign &sign : result.specimen->signs)
            texts.strip(sign.because);
        texts.strip(result.specimen->explain);
        texts.strip(result.specimen->safeAction);
    }
    if (wireKeys(result.question, 0, true).size() > kMostOptions)
        return unfit(QStringLiteral("more than %1 options").arg(kMostOptions), id.text());
    const qsizetype message = result.specimen ? result.specimen->body.toUtf8().size() * 4 : 0; // an object a word
    if (texts.bytes() + message > kMostBytes * std::max<qsizetype>(1, library.languages().size()))
        return unfit(QStringLiteral("too long for one frame to a phone"), id.text());
    return result;
}

/// Fills the snapshot of one session.
class Planning final {
public:
    Planning(const Library &library, const Quiz &quiz) : m_library{library}, m_quiz{quiz}
    {
        m_snapshot.quiz = quiz.id.text();
        m_snapshot.title = quiz.title;
        m_snapshot.languages = library.languages();
        if (quiz.secondsEach > 0)
            m_limit = quiz.secondsEach * qint64{1000};
    }

    [[nodiscard]] Expected<QuizSnapshot> asQuiz(quint32 seed)
    {
        for (const QuestionId &id : chooseQuestions(m_quiz, m_library, QStringLiteral("A"), seed)) {
            const Expected<int> place = add(id);
            if (!place)
                return tl::make_unexpected(place.error());
            m_snapshot.items.append({id.text(), Part::Main, *place, *place, m_limit});
        }
        return finished();
    }

    [[nodiscard]] Expected<QuizSnapshot> asTests()
    {
        QList<int> formA;
        QList<int> formB;
        for (const QuestionId &id : m_quiz.formA) {
            const Expected<int> a = add(id);
            const Expected<int> b = a.and_then([&](int) { return addTwin(id); });
            if (!b)
                return tl::make_unexpected(b.error());
            formA.append(*a);
            formB.append(*b);
        }
        if (formA.size() != m_quiz.formB.size())
            return unfit(QStringLiteral("forms A and B are not equally long"), m_quiz.id.text());
        addPart(Part::Pre, formA, formB);
        addPart(Part::Post, formB, formA);
        return finished();
    }

private:
    [[nodiscard]] Expected<int> add(const QuestionId &id)
    {
        Expected<PlannedQuestion> question = planned(m_library, id);
        if (!question)
            return tl::make_unexpected(question.error());
        m_snapshot.questions.append(std::move(*question));
        return static_cast<int>(m_snapshot.questions.size()) - 1;
    }

    /// The question of form B with the idea of one of form A.
    [[nodiscard]] Expected<int> addTwin(const QuestionId &id)
    {
        const Question *first = m_library.question(id);
        for (const QuestionId &other : m_quiz.formB) {
            const Question *twin = m_library.question(other);
            if (first && twin && twin->ideaKey() == first->ideaKey())
                return add(other);
        }
        return unfit(QStringLiteral("form B has no question of its idea"), id.text());
    }

    void addPart(Part part, const QList<int> &forX, const QList<int> &forY)
    {
        for (qsizetype k = 0; k < forX.size(); ++k) {
            const QString id = QStringLiteral("%1.%2").arg(toKey(part)).arg(k + 1);
            m_snapshot.items.append({id, part, forX.at(k), forY.at(k), m_limit});
        }
    }

    [[nodiscard]] Expected<QuizSnapshot> finished()
    {
        if (m_snapshot.items.isEmpty())
            return failure(ErrorCode::NotFound, QStringLiteral("quiz \"%1\" has no questions").arg(m_quiz.id.text()));
        if (m_snapshot.items.size() > kMostItems)
            return unfit(QStringLiteral("more than %1 questions").arg(kMostItems), m_quiz.id.text());
        return std::move(m_snapshot);
    }

    const Library &m_library;
    const Quiz &m_quiz;
    QuizSnapshot m_snapshot;
    std::optional<qint64> m_limit;
};

Expected<void> mend(SessionSettings &settings)
{
    if (settings.kind == SessionKind::PrePost) {
        settings.points = PointsRule::AccuracyOnly;
        settings.nicknames = false;
        settings.ranking = false;
        settings.missedCounts = false;
        settings.teams.clear();
    }
    for (QString &team : settings.teams) {
        Expected<QString> clean = text::cleanName(team);
        if (!clean)
            return tl::make_unexpected(clean.error());
        team = *clean;
    }
    return {};
}

} // namespace

Expected<SessionPlan> makePlan(const Library &library, const QuizId &quiz, SessionSettings settings, const SessionBirth &birth)
{
    const Quiz *found = library.quiz(quiz);
    if (!found)
        return failure(ErrorCode::NotFound, QStringLiteral("no quiz \"%1\"").arg(quiz.text()));
    if (const Expected<void> mended = mend(settings); !mended)
        return tl::make_unexpected(mended.error());
    if (settings.kind == SessionKind::PrePost && (found->formA.isEmpty() || found->formB.isEmpty()))
        return unfit(QStringLiteral("has no forms A and B, which a test before and after needs"), quiz.text());
    SplitMix64 random{birth.randomness};
    SessionPlan plan;
    plan.startedAt = birth.now.toUTC();
    plan.sid = QStringLiteral("%1").arg(random.next(), 16, 16, QLatin1Char{'0'});
    plan.pin = pinFrom(random.next());
    plan.seed = random.next();
    plan.settings = settings;
    Planning planning{library, *found};
    Expected<QuizSnapshot> snapshot = settings.kind == SessionKind::PrePost ? planning.asTests()
                                                                              : planning.asQuiz(static_cast<quint32>(plan.seed));
    if (!snapshot)
        return tl::make_unexpected(snapshot.error());
    plan.quiz = std::move(*snapshot);
    return plan;
}

} // namespace mehfooz::workshop
