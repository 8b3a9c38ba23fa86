// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <learning/review_questions.h>

#include <QTest>

using namespace mehfooz;
using test::id;

namespace {

QueueCard due(const QString &idea)
{
    return {{idea, {}}, {}};
}

StoredAttempt attemptWith(const QStringList &questions)
{
    StoredAttempt attempt;
    for (const QString &question : questions)
        attempt.answers.append({id<QuestionId>(question), ChoiceAnswer{}, 0, false, 1, {}});
    return attempt;
}

} // namespace

class ReviewQuestionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void aReviewAsksTheOtherForm()
    {
        const auto library = test::libraryOf(test::quizPack());

        QCOMPARE(reviewQuestions({due(u"pair"_qs)}, *library, {}), QList{id<QuestionId>(u"pair.a"_qs)});
        QCOMPARE(reviewQuestions({due(u"pair"_qs)}, *library, {attemptWith({u"pair.a"_qs})}), QList{id<QuestionId>(u"pair.b"_qs)});
        QCOMPARE(reviewQuestions({due(u"pair"_qs)}, *library, {attemptWith({u"pair.a"_qs}), attemptWith({u"pair.b"_qs})}),
                 QList{id<QuestionId>(u"pair.a"_qs)});
    }

    void aQuestionWithoutAnotherFormIsAskedAgain()
    {
        const auto library = test::libraryOf(test::quizPack());

        QCOMPARE(reviewQuestions({due(u"single"_qs)}, *library, {attemptWith({u"single"_qs, u"gone"_qs})}), QList{id<QuestionId>(u"single"_qs)});
    }

    void anIdeaThatNoPackAsksIsLeftOut()
    {
        const auto library = test::libraryOf(test::quizPack());

        QCOMPARE(reviewQuestions({due(u"gone"_qs), due(u"truth"_qs)}, *library, {}), QList{id<QuestionId>(u"truth"_qs)});
    }
};

QTEST_GUILESS_MAIN(ReviewQuestionsTest)
#include "review_questions_test.moc"
