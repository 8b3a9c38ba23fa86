// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/kept_attempts.h>
#include <support/open_workspace.h>
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <presentation/due_reviews.h>
#include <presentation/quiz_list_model.h>

#include <QAbstractItemModelTester>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

StoredAttempt attemptAt(const QString &quiz, int shown, const QDateTime &at)
{
    StoredAttempt attempt;
    attempt.plan.quiz = quiz;
    attempt.plan.questions = {id<QuestionId>(u"single"_qs), id<QuestionId>(u"truth"_qs)};
    attempt.plan.startedAt = at;
    if (shown >= 0) {
        attempt.total = QuizTotal{static_cast<double>(shown), shown, shown >= 80};
        attempt.finishedAt = at;
    }
    return attempt;
}

} // namespace

class QuizListModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(quizPack());
    }

    void quizzesStandByKindAndOthersAreLeftOut()
    {
        QuizListModel model{m_open->workspace(), m_open->language()};
        const QAbstractItemModelTester tester{&model};

        QCOMPARE(sources(model), QStringList({u"# Practice: explained at once"_qs, u"all"_qs, u"money"_qs,
                                              u"# Tests: explained at the end"_qs, u"test"_qs,
                                              u"# Final quiz of your role"_qs, u"final"_qs}));
        QCOMPARE(at(model, u"all"_qs, QuizListModel::IconRole), u"landmark"_qs);
    }

    void aQuizNotTakenYetSaysHowManyQuestionsItHas()
    {
        QuizListModel model{m_open->workspace(), m_open->language()};

        QCOMPARE(at(model, u"all"_qs, QuizListModel::LineRole), u"8 questions"_qs);
        QCOMPARE(at(model, u"final"_qs, QuizListModel::LineRole), u"3 questions"_qs);
        QVERIFY(at(model, u"all"_qs, QuizListModel::ChipRole).isEmpty());
    }

    void anAttemptUnderWaySaysHowFarItIsAndIsRecommended()
    {
        StoredAttempt attempt = attemptAt(u"test"_qs, -1, m_open->now());
        attempt.answers = {{id<QuestionId>(u"single"_qs), ChoiceAnswer{}, 0, false, 1, m_open->now()},
                           {id<QuestionId>(u"single"_qs), ChoiceAnswer{}, 1, false, 2, m_open->now()}};
        keep(attempt);

        QuizListModel model{m_open->workspace(), m_open->language()};

        QCOMPARE(at(model, u"test"_qs, QuizListModel::LineRole), u"1 of 2 answered"_qs);
        QCOMPARE(at(model, u"test"_qs, QuizListModel::ChipRole), u"In progress"_qs);
        QCOMPARE(recommended(model), QStringList{u"test"_qs});
        QCOMPARE(model.recommended().data(QuizListModel::ShareRole).toDouble(), 0.5);
    }

    void theLastResultIsTold()
    {
        keep(attemptAt(u"test"_qs, 90, m_open->now().addDays(-9)));
        keep(attemptAt(u"test"_qs, 50, m_open->now().addDays(-2)));

        QuizListModel model{m_open->workspace(), m_open->language()};

        QCOMPARE(at(model, u"test"_qs, QuizListModel::LineRole), u"Last result: 50 out of 100, on 20 November"_qs);
        QCOMPARE(at(model, u"test"_qs, QuizListModel::ChipRole), u"Not passed yet"_qs);
    }

    void practiceIsDoneNotPassed()
    {
        keep(attemptAt(u"all"_qs, 40, m_open->now()));

        QuizListModel model{m_open->workspace(), m_open->language()};

        QCOMPARE(at(model, u"all"_qs, QuizListModel::ChipRole), u"Done"_qs);
    }

    void dueReviewsComeFirst()
    {
        m_open->memory().cards.insert(u"pair"_qs, memoryDue(m_open->now().addDays(-1)));
        m_open->memory().cards.insert(u"no.longer.asked"_qs, memoryDue(m_open->now().addDays(-1)));
        m_open->memory().cardOrder = {u"pair"_qs, u"no.longer.asked"_qs};
        m_open->openProfile();

        QuizListModel model{m_open->workspace(), m_open->language()};

        QCOMPARE(sources(model).first(2), QStringList({u"# Due today"_qs, u"reviews"_qs}));
        QCOMPARE(at(model, u"reviews"_qs, QuizListModel::LineRole), u"1 due, about 1 minute"_qs);
        QCOMPARE(recommended(model), QStringList{u"reviews"_qs});
        QCOMPARE(dueReviews(m_open->workspace()).size(), 1);
    }

    void aCardDueLaterTodayIsDue()
    {
        m_open->memory().cards.insert(u"pair"_qs, memoryDue(m_open->now().addSecs(3 * 3600)));
        m_open->memory().cardOrder = {u"pair"_qs};
        m_open->openProfile();

        QCOMPARE(dueReviews(m_open->workspace()).size(), 1);

        m_open->memory().cards.insert(u"pair"_qs, memoryDue(m_open->now().addDays(1)));
        m_open->openProfile();

        QCOMPARE(dueReviews(m_open->workspace()).size(), 0);
    }

    void theListFollowsTheProfileByRanges()
    {
        QuizListModel model{m_open->workspace(), m_open->language()};
        const QAbstractItemModelTester tester{&model};
        QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
        QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
        QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};

        m_open->memory().cards.insert(u"pair"_qs, memoryDue(m_open->now()));
        m_open->memory().cardOrder = {u"pair"_qs};
        m_open->openProfile();
        m_open->memory().cards.clear();
        m_open->memory().cardOrder.clear();
        m_open->openProfile();

        QCOMPARE(inserted.size(), 2);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), 7);
    }

    void anotherOrderOfThePackIsFollowed()
    {
        QuizListModel model{m_open->workspace(), m_open->language()};
        const QAbstractItemModelTester tester{&model};
        Pack pack = quizPack();
        pack.quizzes.swapItemsAt(0, 1);

        m_open->replacePack(std::move(pack));

        QCOMPARE(sources(model).mid(1, 2), QStringList({u"money"_qs, u"all"_qs}));
        QCOMPARE(model.rowCount(), 7);
    }

    void anotherLanguageChangesTheWordsOnly()
    {
        QuizListModel model{m_open->workspace(), m_open->language()};
        QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};

        m_open->language().setLanguage(u"ur"_qs);

        QCOMPARE(changed.size(), 1);
        QVERIFY(model.index(1).data().toString().startsWith(u"کوئز"_qs));
    }

    void everyStateHasExactlyOneRecommendation()
    {
        for (const QString &quiz : {u"all"_qs, u"money"_qs, u"test"_qs, u"final"_qs}) {
            QuizListModel model{m_open->workspace(), m_open->language()};
            QCOMPARE(recommended(model).size(), 1);
            keep(attemptAt(quiz, 90, m_open->now()));
        }
        QuizListModel model{m_open->workspace(), m_open->language()};

        QCOMPARE(recommended(model).size(), 1);
    }

    void aListBeforeThePacksIsEmpty()
    {
        Worker worker;
        FakeProfileRepository profiles;
        FakePackSource packs;
        Workspace workspace{{&worker, &profiles, &packs, nullptr, nullptr, [] { return QDateTime::currentDateTimeUtc(); }}};
        QuizListModel model{workspace, m_open->language()};

        QCOMPARE(model.rowCount(), 0);
    }

private:
    void keep(StoredAttempt attempt)
    {
        auto &attempts = m_open->memory().attempts;
        attempt.number = attempts.size() + 1;
        attempts.append(attempt);
        m_open->openProfile();
    }
    /// Of the row with `source`.
    [[nodiscard]] static QString at(const QuizListModel &model, const QString &source, int role)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(QuizListModel::SourceRole).toString() == source)
                return model.index(row).data(role).toString();
        }
        return u"no such row"_qs;
    }
    /// Sources of the rows, and "# title" for a heading.
    [[nodiscard]] static QStringList sources(const QuizListModel &model)
    {
        QStringList sources;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const bool isHeading = index.data(QuizListModel::HeadingRole).toBool();
            sources.append(isHeading ? u"# "_qs + index.data().toString() : index.data(QuizListModel::SourceRole).toString());
        }
        return sources;
    }
    [[nodiscard]] static QStringList recommended(const QuizListModel &model)
    {
        QStringList sources;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(QuizListModel::RecommendedRole).toBool())
                sources.append(model.index(row).data(QuizListModel::SourceRole).toString());
        }
        return sources;
    }

    std::unique_ptr<OpenWorkspace> m_open;
};

QTEST_GUILESS_MAIN(QuizListModelTest)
#include "quiz_list_model_test.moc"
