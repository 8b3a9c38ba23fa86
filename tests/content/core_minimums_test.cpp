// SPDX-License-Identifier: GPL-3.0-or-later
// How much the pack that comes with the program must hold at least, row by row. Each row says what is short. What the
// checker or the statistics already know is asked of them.
#include <support/cli_run.h>
#include <support/warnings.h>

#include <content/pack_check.h>
#include <content/pack_statistics.h>

#include <algorithm>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

/// On this day the facts of the pack are young, as in the test content_core.
const QDate kToday{2026, 11, 22};

const QStringList kLanguages{u"en"_qs, u"ur"_qs};

bool inBoth(const LocalizedText &text)
{
    return std::ranges::all_of(kLanguages, [&](const QString &language) { return text.has(language) && !text.in(language).trimmed().isEmpty(); });
}

bool allInBoth(const QList<LocalizedText> &texts)
{
    return !texts.isEmpty() && std::ranges::all_of(texts, inBoth);
}

/// The ids of the objects that lack something.
template<typename T, typename Good>
QStringList without(const QList<T> &objects, const Good &good)
{
    QStringList ids;
    for (const T &object : objects) {
        if (!good(object))
            ids.append(object.id.text());
    }
    return ids;
}

int percent(qsizetype part, qsizetype whole)
{
    return whole == 0 ? 0 : static_cast<int>(100 * part / whole);
}

QString everyWordOf(const CheckItem &check)
{
    QStringList words{check.scored.id.text(), check.title.in(u"en"), check.why.in(u"en"), check.simple.in(u"en")};
    for (const HowTo &how : check.how) {
        for (const LocalizedText &step : how.steps)
            words.append(step.in(u"en"));
    }
    return (words + check.also).join(u' ');
}

bool hasSources(const Lesson &lesson)
{
    return std::ranges::all_of(kLanguages, [&](const QString &language) {
        const auto body = std::ranges::find(lesson.bodies, language, &LessonBody::language);
        return body != lesson.bodies.end() && std::ranges::any_of(body->parts, [](const LessonPart &part) {
            return std::ranges::any_of(part.blocks, [](const text::Block &block) { return block.kind == text::Block::Kind::Source; });
        });
    });
}

bool hasEveryStage(const Incident &plan)
{
    constexpr std::array stages{IncidentStage::Minutes, IncidentStage::Day, IncidentStage::Week, IncidentStage::Complaint, IncidentStage::Prevent};
    return std::ranges::all_of(stages, [&](IncidentStage stage) {
        const auto found = std::ranges::find(plan.stages, stage, &IncidentStageSteps::stage);
        return found != plan.stages.end() && !found->steps.isEmpty();
    });
}

bool hasSimpleSteps(const Incident &plan)
{
    return std::ranges::all_of(plan.stages, [](const IncidentStageSteps &stage) {
        return std::ranges::all_of(stage.steps, [](const IncidentStep &step) { return inBoth(step.text) && inBoth(step.simple); });
    });
}

bool signsExplain(const Specimen &specimen)
{
    const bool marked = specimen.genuine || !specimen.signs.isEmpty();
    return marked && std::ranges::all_of(specimen.signs, [](const Sign &sign) { return !sign.phrase.isEmpty() && inBoth(sign.because); });
}

} // namespace

class CoreMinimumsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_check = checkPack(corePack(), {kToday, nullptr});
        QVERIFY(m_check.readable);
        if (m_check.pack)
            m_statistics = packStatistics(*m_check.pack);
    }
    void init() { failOnUnexpectedWarning(); }

    void thereIsEnough_data()
    {
        QTest::addColumn<int>("found");
        QTest::addColumn<int>("least");
        addCount(u"packs that load"_qs, m_check.pack ? 1 : 0, 1);
        if (!m_check.pack)
            return;
        addCounts();
        addQuestionCounts();
        addQuizCounts();
        addSpecimenCounts();
        addCheckSubjects();
    }
    void thereIsEnough()
    {
        QFETCH(int, found);
        QFETCH(int, least);

        QVERIFY2(found >= least, qPrintable(QStringLiteral("%1: %2 found, at least %3 wanted").arg(QString::fromUtf8(QTest::currentDataTag())).arg(found).arg(least)));
    }

    void nothingIsLeftOut_data()
    {
        QTest::addColumn<QStringList>("lacking");
        addLack("reasons why the pack does not load", m_check.pack ? QStringList{} : told([](const Diagnostic &problem) { return problem.severity == Severity::Error; }));
        if (!m_check.pack)
            return;
        addLessonParts();
        addQuestionParts();
        addQuizParts();
        addCheckAndSpecimenParts();
        addIncidentParts();
        addReferenceParts();
    }
    void nothingIsLeftOut()
    {
        QFETCH(QStringList, lacking);

        QVERIFY2(lacking.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(QString::fromUtf8(QTest::currentDataTag()), lacking.join(u", "))));
    }

    void theCheckerFindsNothingOfARule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("350 to 900 words a lesson and language") << u"lesson-length"_qs;
        QTest::newRow("3 terms or more a lesson") << u"lesson-terms"_qs;
        QTest::newRow("at most 3 new terms a lesson") << u"new-terms"_qs;
        QTest::newRow("4 to 6 questions a lesson") << u"lesson-questions"_qs;
        QTest::newRow("explanations of 8 words or more") << u"short-explanation"_qs;
        QTest::newRow("right answers in every position") << u"key-position"_qs;
        QTest::newRow("right answers that are not the longest") << u"longest-is-key"_qs;
        QTest::newRow("texts that differ from one another") << u"near-duplicate"_qs;
        QTest::newRow("forms of equal ideas, difficulty within 1") << u"forms-unequal"_qs;
        QTest::newRow("forms of single_choice and true_false") << u"form-type"_qs;
    }
    void theCheckerFindsNothingOfARule()
    {
        QFETCH(QString, rule);

        const QStringList problems = told([&](const Diagnostic &problem) { return problem.rule == rule; });

        QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(QString::fromUtf8(QTest::currentDataTag()), problems.join(u'\n'))));
    }

private:
    [[nodiscard]] const Pack &pack() const { return *m_check.pack; }
    [[nodiscard]] QJsonObject figures(const QString &kind, const QString &key) const { return m_statistics[kind][key].toObject(); }

    template<typename Wanted>
    [[nodiscard]] QStringList told(const Wanted &wanted) const
    {
        QStringList lines;
        for (const Diagnostic &problem : m_check.problems) {
            if (wanted(problem))
                lines.append(QStringLiteral("%1:%2 %3").arg(problem.place.file).arg(problem.place.line).arg(problem.text));
        }
        return lines;
    }

    static void addCount(const QString &name, qsizetype found, int least) { QTest::newRow(qPrintable(name)) << static_cast<int>(found) << least; }
    static void addLack(const char *name, const QStringList &lacking) { QTest::newRow(name) << lacking; }

    void addCounts() const
    {
        const QList<std::pair<QString, int>> least{{u"lessons"_qs, 32},    {u"questions"_qs, 320}, {u"quizzes"_qs, 26}, {u"checks"_qs, 84},
                                                   {u"specimens"_qs, 100}, {u"incidents"_qs, 15},  {u"threats"_qs, 30}, {u"terms"_qs, 180},
                                                   {u"routes"_qs, 30},     {u"roles"_qs, 7},       {u"topics"_qs, 12},  {u"references"_qs, 12}};
        for (const auto &[kind, count] : least) {
            for (const QString &language : kLanguages)
                addCount(QStringLiteral("%1 in %2").arg(kind, language), figures(kind, u"by_language"_qs)[language].toInt(), count);
        }
        addCount(u"areas of the checklist"_qs, figures(u"checks"_qs, u"by_area"_qs).size(), 12);
        addCount(u"points of the plan of 2013"_qs, std::ranges::count(pack().references, u"plan"_qs, &ReferenceEntry::kind), 7);
        addCount(u"entries of the law timeline"_qs, std::ranges::count(pack().references, u"law"_qs, &ReferenceEntry::kind), 4);
    }

    void addQuestionCounts() const
    {
        constexpr int leastOfType = 10;
        constexpr int leastOfDifficulty = 3;
        constexpr int leastOfTopic = 15;
        const QJsonObject types = figures(u"questions"_qs, u"by_type"_qs);
        for (int type = 0; type <= static_cast<int>(QuestionType::Hotspot); ++type) {
            const QString key = toKey(static_cast<QuestionType>(type));
            addCount(QStringLiteral("questions of type %1").arg(key), types[key].toInt(), leastOfType);
        }
        const QJsonObject difficulties = figures(u"questions"_qs, u"by_difficulty"_qs);
        for (const QString &difficulty : {u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"5"_qs})
            addCount(QStringLiteral("questions of difficulty %1").arg(difficulty), difficulties[difficulty].toInt(), leastOfDifficulty);
        const QJsonObject topics = figures(u"questions"_qs, u"by_topic"_qs);
        for (const Topic &topic : pack().topics)
            addCount(QStringLiteral("questions on %1").arg(topic.id.text()), topics[topic.id.text()].toInt(), leastOfTopic);
        addCount(u"percent of answers explained in both languages"_qs, static_cast<int>(100 * m_statistics[u"questions"_qs][u"explained_options"_qs].toDouble()), 100);
    }

    void addQuizCounts() const
    {
        constexpr int questionsOfAForm = 15;
        const auto full = std::ranges::count_if(pack().quizzes, [](const Quiz &quiz) {
            return quiz.kind == QuizKind::PrePost && quiz.formA.size() == questionsOfAForm && quiz.formB.size() == questionsOfAForm;
        });
        addCount(u"pre_post quizzes with two forms of 15"_qs, full, 2);
        addCount(u"workshop quizzes"_qs, std::ranges::count(pack().quizzes, QuizKind::Workshop, &Quiz::kind), 1);
        addCount(u"workshop plans with a pre_post quiz"_qs, std::ranges::count_if(pack().plans, [&](const WorkshopPlan &plan) { return begins(plan); }), 2);
    }

    /// A plan asks its pre_post quiz twice.
    [[nodiscard]] bool begins(const WorkshopPlan &plan) const
    {
        return std::ranges::count_if(plan.agenda, [&](const AgendaRow &row) {
            return row.quiz && std::ranges::any_of(pack().quizzes, [&](const Quiz &quiz) { return quiz.id == *row.quiz && quiz.kind == QuizKind::PrePost; });
        }) == 2;
    }

    void addSpecimenCounts() const
    {
        const QJsonObject languages = figures(u"specimens"_qs, u"by_message_language"_qs);
        for (const QString &language : {u"ur"_qs, u"en"_qs, u"roman_ur"_qs})
            addCount(QStringLiteral("specimens written in %1").arg(language), languages[language].toInt(), 20);
        const QJsonObject channels = figures(u"specimens"_qs, u"by_channel"_qs);
        for (int channel = 0; channel <= static_cast<int>(Channel::Payment); ++channel) {
            const QString key = toKey(static_cast<Channel>(channel));
            addCount(QStringLiteral("specimens by %1").arg(key), channels[key].toInt(), 10);
        }
        const int genuine = m_statistics[u"specimens"_qs][u"genuine"_qs].toInt();
        addCount(u"percent of specimens that are genuine"_qs, percent(genuine, pack().specimens.size()), 40);
        addCount(u"percent of specimens that are fake"_qs, percent(pack().specimens.size() - genuine, pack().specimens.size()), 40);
    }

    /// What a checklist for Pakistan has to speak of.
    void addCheckSubjects() const
    {
        const QList<std::pair<QString, QString>> subjects{{u"counting SIMs"_qs, u"668"_qs},         {u"biometric verification"_qs, u"thumb"_qs},
                                                          {u"the PIN of WhatsApp"_qs, u"two-step"_qs}, {u"the PIN of a wallet"_qs, u"wallet"_qs},
                                                          {u"BISP"_qs, u"BISP"_qs},                 {u"device registration"_qs, u"IMEI"_qs}};
        for (const auto &[name, word] : subjects) {
            const auto found = std::ranges::count_if(pack().checks, [&](const CheckItem &check) { return everyWordOf(check).contains(word, Qt::CaseInsensitive); });
            addCount(QStringLiteral("check items on %1").arg(name), found, 1);
        }
    }

    void addLessonParts() const
    {
        const QList<Lesson> &lessons = pack().lessons;
        addLack("lessons without a worked example", without(lessons, [](const Lesson &lesson) { return lesson.workedExample.has_value(); }));
        addLack("lessons without a question before", without(lessons, [](const Lesson &lesson) { return lesson.before.has_value(); }));
        addLack("lessons without a summary", without(lessons, [](const Lesson &lesson) { return allInBoth(lesson.summary); }));
        addLack("lessons without simple words", without(lessons, [](const Lesson &lesson) { return inBoth(lesson.simple); }));
        addLack("lessons without an if-then plan", without(lessons, [](const Lesson &lesson) { return inBoth(lesson.ifThen); }));
        addLack("lessons without something to do now", without(lessons, [](const Lesson &lesson) { return !lesson.doNow.isEmpty(); }));
        addLack("lessons without a source in both languages", without(lessons, hasSources));
        addLack("lessons of under 4 or over 8 minutes", without(lessons, [](const Lesson &lesson) { return lesson.minutes >= 4 && lesson.minutes <= 8; }));
        addLack("threats that no lesson names", without(pack().threats, [&](const Threat &threat) {
            return std::ranges::any_of(lessons, [&](const Lesson &lesson) { return lesson.threats.contains(threat.id); });
        }));
    }

    void addQuestionParts() const
    {
        addLack("questions without a lesson", without(pack().questions, [](const Question &question) { return question.lesson.has_value(); }));
        QMap<QString, QStringList> forms;
        for (const Question &question : pack().questions)
            forms[question.ideaKey()].append(question.form);
        QStringList halves;
        for (auto idea = forms.cbegin(); idea != forms.cend(); ++idea) {
            if (!idea->contains(u"A"_qs) || !idea->contains(u"B"_qs))
                halves.append(idea.key());
        }
        addLack("ideas without both forms", halves);
    }

    [[nodiscard]] bool isPracticeOf(const Quiz &quiz, const TopicId &topic) const
    {
        const bool named = std::ranges::all_of(quiz.questions, [&](const QuestionId &id) {
            const auto question = std::ranges::find(pack().questions, id, &Question::id);
            return question != pack().questions.end() && question->topic == topic;
        });
        const bool drawn = std::ranges::all_of(quiz.blueprint, [&](const BlueprintRow &row) { return row.topic == topic; });
        return quiz.kind == QuizKind::Practice && named && drawn && (!quiz.questions.isEmpty() || !quiz.blueprint.isEmpty());
    }

    [[nodiscard]] const Quiz *finalOf(const Role &role) const
    {
        const auto quiz = std::ranges::find_if(pack().quizzes, [&](const Quiz &other) { return other.kind == QuizKind::Final && role.finalQuiz == other.id; });
        return quiz == pack().quizzes.end() ? nullptr : &*quiz;
    }

    /// What a final names, in either form, has to be taught by a lesson of its role.
    [[nodiscard]] bool staysInItsLessons(const Role &role) const
    {
        const Quiz *quiz = finalOf(role);
        return !quiz || std::ranges::all_of(quiz->questions, [&](const QuestionId &id) {
            const auto named = std::ranges::find(pack().questions, id, &Question::id);
            return std::ranges::all_of(pack().questions, [&](const Question &variant) {
                return named == pack().questions.end() || variant.ideaKey() != named->ideaKey() || (variant.lesson && role.lessons.contains(*variant.lesson));
            });
        });
    }

    void addQuizParts() const
    {
        addLack("topics without a practice quiz of their own", without(pack().topics, [&](const Topic &topic) {
            return std::ranges::any_of(pack().quizzes, [&](const Quiz &quiz) { return isPracticeOf(quiz, topic.id); });
        }));
        addLack("roles without a final quiz", without(pack().roles, [&](const Role &role) { return finalOf(role) != nullptr; }));
        addLack("roles whose final asks of other lessons", without(pack().roles, [&](const Role &role) { return staysInItsLessons(role); }));
    }

    void addCheckAndSpecimenParts() const
    {
        QStringList hard;
        for (const CheckItem &check : pack().checks) {
            if (!inBoth(check.simple))
                hard.append(check.scored.id.text());
        }
        addLack("check items without simple words", hard);
        addLack("specimens without marked, explained signs", without(pack().specimens, signsExplain));
        addLack("specimens without advice", without(pack().specimens, [](const Specimen &specimen) { return inBoth(specimen.explain) && inBoth(specimen.safeAction); }));
    }

    void addIncidentParts() const
    {
        const QList<Incident> &plans = pack().incidents;
        addLack("incidents without all five stages", without(plans, hasEveryStage));
        addLack("incidents without simple words for each step", without(plans, hasSimpleSteps));
        addLack("incidents without evidence", without(plans, [](const Incident &plan) { return !plan.evidence.isEmpty(); }));
        addLack("incidents without a complaint in both languages", without(plans, [](const Incident &plan) { return inBoth(plan.complaint); }));
        addLack("incidents without what never to do", without(plans, [](const Incident &plan) { return allInBoth(plan.never); }));
        addLack("incidents without help for someone else", without(plans, [](const Incident &plan) { return inBoth(plan.helpSomeone); }));
        addLack("incidents without a route", without(plans, [](const Incident &plan) { return !plan.routes.isEmpty(); }));
    }

    void addReferenceParts() const
    {
        QStringList missing{u"NR3C"_qs, u"NCCIA"_qs, u"PISA"_qs, u"PKCERT"_qs, u"FIA"_qs, u"PTA"_qs, u"State Bank"_qs, u"Banking Mohtasib"_qs, u"Policy"_qs,
                            u"task force"_qs, u"Cyber Secure Pakistan"_qs, u"media workshop"_qs, u"Electronic Transactions Ordinance"_qs, u"PECO"_qs, u"PECA"_qs};
        missing.removeIf([&](const QString &name) {
            return std::ranges::any_of(pack().references, [&](const ReferenceEntry &entry) { return entry.title.in(u"en").contains(name); });
        });
        addLack("reference pages that are missing", missing);
        addLack("terms without a plain explanation", without(pack().terms, [](const Term &term) { return inBoth(term.term) && inBoth(term.explain); }));
    }

    PackCheck m_check;
    QJsonObject m_statistics;
};

QTEST_GUILESS_MAIN(CoreMinimumsTest)
#include "core_minimums_test.moc"
