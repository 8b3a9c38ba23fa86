// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which packs, files and golden data name the values of enumerations.
#include <support/library_builder.h>
#include <support/warnings.h>

#include <learning/pack.h>
#include <learning/review_card.h>

#include <QTest>

using namespace mehfooz;

class KeysTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void everyQuestionTypeHasAKeyThatLeadsBack()
    {
        const QStringList keys{u"single_choice"_qs, u"true_false"_qs, u"multiple_response"_qs, u"ordering"_qs,
                               u"matching"_qs,      u"numeric"_qs,    u"short_text"_qs,        u"hotspot"_qs};
        for (int place = 0; place < keys.size(); ++place) {
            const auto type = static_cast<QuestionType>(place);
            QCOMPARE(toKey(type), keys.at(place));
            QCOMPARE(questionTypeFromKey(keys.at(place)), std::optional{type});
        }
        QVERIFY(!questionTypeFromKey(u"essay"));
    }

    void theTypeOfAQuestionIsThatOfItsBody()
    {
        Question question{test::id<QuestionId>(u"q"_qs), {}, {}, test::id<TopicId>(u"t"_qs), {}, 2, 1, {}, {}, false, {}, {}, ShortText{}};

        QCOMPARE(question.type(), QuestionType::ShortText);
        question.body = SingleChoice{};
        QCOMPARE(question.type(), QuestionType::SingleChoice);
    }

    void aQuestionWithoutAnIdeaIsAnIdeaOfItsOwn()
    {
        Question question{test::id<QuestionId>(u"q"_qs), {}, {}, test::id<TopicId>(u"t"_qs), {}, 2, 1, {}, {}, false, {}, {}, ShortText{}};

        QCOMPARE(question.ideaKey(), u"q"_qs);
        question.idea = test::id<IdeaId>(u"idea"_qs);
        QCOMPARE(question.ideaKey(), u"idea"_qs);
    }

    void everyQuizKindHasAKeyThatLeadsBack()
    {
        for (const QuizKind kind : {QuizKind::Practice, QuizKind::Test, QuizKind::Workshop, QuizKind::PrePost, QuizKind::Final})
            QCOMPARE(quizKindFromKey(toKey(kind)), std::optional{kind});
        QCOMPARE(toKey(QuizKind::PrePost), u"pre_post"_qs);
        QVERIFY(!quizKindFromKey(u"exam"));
    }

    void everyChannelHasAKeyThatLeadsBack()
    {
        for (int place = 0; place < 7; ++place)
            QCOMPARE(channelFromKey(toKey(static_cast<Channel>(place))), std::optional{static_cast<Channel>(place)});
        QVERIFY(!channelFromKey(u"pigeon"));
    }

    void everyCardStateHasAKeyThatLeadsBack()
    {
        for (const CardState state : {CardState::Learning, CardState::Review, CardState::Relearning})
            QCOMPARE(cardStateFromKey(toKey(state)), std::optional{state});
        QVERIFY(!cardStateFromKey(u"asleep"));
    }

    void theBodyOfALessonIsThatOfTheLanguageElseTheFirst()
    {
        Lesson lesson{test::id<LessonId>(u"otp"_qs), {}, test::id<TopicId>(u"t"_qs), 6, 1, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};

        QVERIFY(!lesson.body(u"ur"));
        lesson.bodies = {{u"en"_qs, {}}, {u"ur"_qs, {}}};
        QCOMPARE(lesson.body(u"ur")->language, u"ur"_qs);
        QCOMPARE(lesson.body(u"ps")->language, u"en"_qs);
    }
};

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
