// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <learning/review_questions.h>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

QueueCard due(const QString &idea)
{
    return {ReviewCard{idea, {}}, {}};
}

StoredAttempt attemptOver(const QString &question)
{
    StoredAttempt attempt;
    attempt.answers.append({id<QuestionId>(question), ChoiceAnswer{}, 1, false, 1, {}});
    return attempt;
}

} // namespace

class ReviewQuestionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theFormThatWasNotAskedLastIsAsked_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QString>("next");
        QTest::newRow("never asked") << QStringList{} << u"pair.a"_qs;
        QTest::newRow("A asked") << QStringList{u"pair.a"_qs} << u"pair.b"_qs;
        QTest::newRow("B asked last") << QStringList{u"pair.a"_qs, u"pair.b"_qs} << u"pair.a"_qs;
        QTest::newRow("A asked again") << QStringList{u"pair.b"_qs, u"pair.a"_qs} << u"pair.b"_qs;
    }
    void theFormThatWasNotAskedLastIsAsked()
    {
        QFETCH(QStringList, asked);
        QFETCH(QString, next);
        QList<StoredAttempt> attempts;
        for (const QString &question : asked)
            attempts.append(attemptOver(question));

        const QList<QuestionId> questions = reviewQuestions({due(u"pair"_qs)}, *m_library, attempts);

        QCOMPARE(questions, QList<QuestionId>{id<QuestionId>(next)});
    }

    void aQuestionWithoutOtherFormIsAskedAgain()
    {
        const QList<QuestionId> questions =
            reviewQuestions({due(u"single"_qs)}, *m_library, {attemptOver(u"single"_qs)});

        QCOMPARE(questions, QList<QuestionId>{id<QuestionId>(u"single"_qs)});
    }

    void cardsKeepTheirOrderAndUnknownIdeasAreLeftOut()
    {
        const QList<QuestionId> questions =
            reviewQuestions({due(u"truth"_qs), due(u"gone"_qs), due(u"single"_qs)}, *m_library, {});

        QCOMPARE(questions, QList<QuestionId>({id<QuestionId>(u"truth"_qs), id<QuestionId>(u"single"_qs)}));
    }

private:
    std::shared_ptr<const Library> m_library = libraryOf(quizPack());
};

QTEST_GUILESS_MAIN(ReviewQuestionsTest)
#include "review_questions_test.moc"
