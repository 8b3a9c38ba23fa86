// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/lesson_pack.h>
#include <support/open_workspace.h>
#include <support/warnings.h>

#include <presentation/lessons_model.h>

#include <QAbstractItemModelTester>

using namespace mehfooz;
using namespace mehfooz::test;

class LessonsModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(lessonPack());
        m_model = std::make_unique<LessonsModel>(m_open->workspace(), m_open->language());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void lessonsStandUnderTheirTopicsInTheOrderOfTheTopics()
    {
        QCOMPARE(titles(), (QStringList{u"# Bank and wallet"_qs, u"OTP: the code that you give to no one"_qs, u"Money by mistake"_qs,
                                        u"Calls that pretend"_qs, u"# SIM and CNIC"_qs, u"Count your SIMs"_qs}));
        QCOMPARE(of(u"sim"_qs, LessonsModel::IconRole), u"smartphone"_qs);
        QCOMPARE(of(u"otp"_qs, LessonsModel::AddressRole), u"lesson/otp"_qs);
        QCOMPARE(m_model->lessonCount(), 4);
    }

    void aHeadingCanNotBeChosenAndGoesWithItsLastLesson()
    {
        QVERIFY(!(m_model->index(0).flags() & Qt::ItemIsEnabled));
        QVERIFY(m_model->index(1).flags() & Qt::ItemIsEnabled);

        m_model->setSearch(u"cnic"_qs);

        QCOMPARE(titles(), (QStringList{u"# SIM and CNIC"_qs, u"Count your SIMs"_qs}));
    }

    void aRowSaysItsMinutesAndItsState()
    {
        QCOMPARE(of(u"otp"_qs, LessonsModel::MinutesRole), u"6 minutes"_qs);
        QCOMPARE(of(u"sim"_qs, LessonsModel::MinutesRole), u"1 minute"_qs);
        QCOMPARE(of(u"otp"_qs, LessonsModel::ChipRole), u"Not started"_qs);
        QCOMPARE(share(u"otp"_qs), -1.0);
        QCOMPARE(of(u"otp"_qs, Qt::AccessibleDescriptionRole), u"Not started. 6 minutes"_qs);
    }

    void theRecommendedLessonIsKnownAlsoWhileItIsHidden()
    {
        m_model->setFilter(LessonsModel::Filter::Done);

        QVERIFY(m_model->next());
        QCOMPARE(m_model->next()->address, u"lesson/sim"_qs);
        QCOMPARE(m_model->next()->minutes, u"1 minute"_qs);
        QCOMPARE(m_model->next()->goOn, QString{});
        note(u"sim"_qs, 2, false);
        QCOMPARE(m_model->next()->goOn, u"Continue at part 3"_qs);
    }

    void theFirstUnfinishedLessonOfTheRoleIsRecommended()
    {
        QCOMPARE(recommended(), QStringList{u"sim"_qs});

        note(u"sim"_qs, 3, true);
        QCOMPARE(recommended(), QStringList{u"otp"_qs});
        note(u"otp"_qs, 3, true);
        note(u"wallet"_qs, 0, true);
        QCOMPARE(recommended(), QStringList{u"calls"_qs});
        note(u"calls"_qs, 0, true);
        QCOMPARE(recommended(), QStringList{});
    }

    void aLessonUnderWaySaysWhereItGoesOn()
    {
        note(u"otp"_qs, 1, false);

        QCOMPARE(of(u"otp"_qs, LessonsModel::ChipRole), u"In progress"_qs);
        QCOMPARE(of(u"otp"_qs, LessonsModel::LineRole), u"Continue at part 2"_qs);
        QCOMPARE(share(u"otp"_qs), 0.5);
        QCOMPARE(of(u"otp"_qs, Qt::AccessibleDescriptionRole), u"In progress. Continue at part 2. 6 minutes"_qs);
    }

    void aLessonThatChangedSinceSaysSoAndWhat()
    {
        note(u"otp"_qs, 3, true);
        QCOMPARE(of(u"otp"_qs, LessonsModel::ChipRole), u"Completed"_qs);

        Pack pack = lessonPack();
        pack.lessons[1].revision = 2;
        pack.lessons[1].changed = words(u"The helpline is new."_qs, u"ہیلپ لائن نئی ہے۔"_qs);
        m_open->replacePack(pack);

        QCOMPARE(of(u"otp"_qs, LessonsModel::ChipRole), u"Changed since you read it"_qs);
        QCOMPARE(of(u"otp"_qs, LessonsModel::LineRole), u"The helpline is new."_qs);
    }

    void filtersNarrowTheList()
    {
        note(u"otp"_qs, 1, false);
        note(u"sim"_qs, 3, true);

        m_model->setFilter(LessonsModel::Filter::ForMe);
        QCOMPARE(ids(), (QStringList{u"otp"_qs, u"wallet"_qs, u"sim"_qs}));
        m_model->setFilter(LessonsModel::Filter::UnderWay);
        QCOMPARE(ids(), QStringList{u"otp"_qs});
        m_model->setFilter(LessonsModel::Filter::Done);
        QCOMPARE(ids(), QStringList{u"sim"_qs});
        m_model->setFilter(LessonsModel::Filter::All);
        QCOMPARE(ids().size(), 4);
    }

    void aLessonThatIsFinishedMovesToDoneByItself()
    {
        m_model->setFilter(LessonsModel::Filter::Done);
        QCOMPARE(ids(), QStringList{});

        note(u"wallet"_qs, 0, true);

        QCOMPARE(ids(), QStringList{u"wallet"_qs});
    }

    void searchFindsTitlesTermsAndSummariesInBothScripts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("title, begun") << u"mista"_qs << QStringList{u"wallet"_qs};
        QTest::newRow("topic") << u"cnic"_qs << QStringList{u"sim"_qs};
        QTest::newRow("two words in any order") << u"code otp"_qs << QStringList{u"otp"_qs};
        QTest::newRow("Urdu with Arabic letters") << u"كال"_qs << QStringList{u"calls"_qs};
        QTest::newRow("term in Urdu") << u"ٹی پی"_qs << QStringList{u"otp"_qs};
        QTest::newRow("summary") << u"fingers"_qs << QStringList{u"otp"_qs};
        QTest::newRow("nothing to fold") << u"؟"_qs << QStringList{u"otp"_qs, u"wallet"_qs, u"calls"_qs, u"sim"_qs};
        QTest::newRow("nothing") << u"ransom"_qs << QStringList{};
    }
    void searchFindsTitlesTermsAndSummariesInBothScripts()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);

        m_model->setSearch(typed);

        QCOMPARE(ids(), found);
    }

    void aSearchWithoutHitNamesWhatSoundsLikeIt()
    {
        m_model->setSearch(u"countyour"_qs);
        QCOMPARE(ids(), QStringList{});
        QCOMPARE(m_model->didYouMean(), u"Count your SIMs"_qs);

        m_model->setSearch(u"zz"_qs);
        QCOMPARE(m_model->didYouMean(), QString{});
        m_model->setSearch(u"count"_qs);
        QCOMPARE(m_model->didYouMean(), QString{});
    }

    void rowsGoAndComeAsRangesAndNeverReset()
    {
        QSignalSpy resets{m_model.get(), &QAbstractItemModel::modelReset};
        QSignalSpy removed{m_model.get(), &QAbstractItemModel::rowsRemoved};
        QSignalSpy inserted{m_model.get(), &QAbstractItemModel::rowsInserted};

        m_model->setSearch(u"mistake"_qs);
        m_model->setSearch({});

        QCOMPARE(resets.size(), 0);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(ids(), (QStringList{u"otp"_qs, u"wallet"_qs, u"calls"_qs, u"sim"_qs}));
    }

    void theLanguageChangesWordsAndKeepsFilterAndSearch()
    {
        m_model->setFilter(LessonsModel::Filter::ForMe);
        m_model->setSearch(u"sim"_qs);
        QSignalSpy changed{m_model.get(), &QAbstractItemModel::dataChanged};

        m_open->language().setLanguage(u"ur"_qs);

        QVERIFY(!changed.isEmpty());
        QCOMPARE(of(u"sim"_qs, Qt::DisplayRole), u"اپنی سمیں گنیں"_qs);
        QCOMPARE(of(u"sim"_qs, LessonsModel::MinutesRole), u"1 منٹ"_qs);
        QCOMPARE(m_model->filter(), LessonsModel::Filter::ForMe);
        QCOMPARE(m_model->search(), u"sim"_qs);
    }

    void everyRoleHasAName()
    {
        const auto names = m_model->roleNames();

        for (int role = LessonsModel::HeadingRole; role <= LessonsModel::RecommendedRole; ++role)
            QVERIFY2(names.contains(role), qPrintable(QString::number(role)));
    }

private:
    [[nodiscard]] QString at(int row, int role) const { return m_model->index(row).data(role).toString(); }
    [[nodiscard]] QModelIndex indexOf(const QString &lesson) const
    {
        const QModelIndexList found = m_model->match(m_model->index(0), LessonsModel::IdRole, lesson, 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex{} : found.first();
    }
    [[nodiscard]] QString of(const QString &lesson, int role) const { return indexOf(lesson).data(role).toString(); }
    [[nodiscard]] double share(const QString &lesson) const { return indexOf(lesson).data(LessonsModel::ShareRole).toDouble(); }
    /// Titles, with "# " before headings.
    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const bool isHeading = m_model->index(row).data(LessonsModel::HeadingRole).toBool();
            found.append((isHeading ? u"# "_qs : QString{}) + at(row, Qt::DisplayRole));
        }
        return found;
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList found;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (!m_model->index(row).data(LessonsModel::HeadingRole).toBool())
                found.append(at(row, LessonsModel::IdRole));
        }
        return found;
    }
    [[nodiscard]] QStringList recommended() const
    {
        QStringList found;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row).data(LessonsModel::RecommendedRole).toBool())
                found.append(at(row, LessonsModel::IdRole));
        }
        return found;
    }
    void note(const QString &lesson, int part, bool finished)
    {
        const QDateTime now = m_open->now();
        m_open->workspace().noteLessonPlace({id<LessonId>(lesson), 1, part, {}, part + 1, now, finished ? now : QDateTime{}});
    }

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<LessonsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(LessonsModelTest)
#include "lessons_model_test.moc"
