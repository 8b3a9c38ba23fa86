// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/check_pack.h>
#include <support/open_workspace.h>
#include <support/warnings.h>

#include <presentation/check_view_model.h>
#include <text/prose.h>

#include <QAbstractItemModelTester>

using namespace mehfooz;
using namespace mehfooz::test;

class CheckViewModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(checkPack());
        m_model = std::make_unique<CheckViewModel>(m_open->workspace(), m_open->language());
        m_areas = std::make_unique<QAbstractItemModelTester>(m_model->areas());
        m_items = std::make_unique<QAbstractItemModelTester>(m_model->items());
    }
    void cleanup()
    {
        QCoreApplication::processEvents(); // what was asked of the storage comes back before its asker goes
        m_areas.reset();
        m_items.reset();
        m_model.reset();
        m_open.reset();
    }

    void areasCountWhatIsDoneOfWhatCounts()
    {
        answer(u"wa.pin"_qs, CheckValue::Yes);

        QCOMPARE(areaTitles(), (QStringList{u"All areas"_qs, u"WhatsApp"_qs, u"Bank and wallet"_qs, u"Phone"_qs}));
        QCOMPARE(area(0, CheckAreasModel::CountsRole), u"1 of 8"_qs);
        QCOMPARE(area(1, CheckAreasModel::CountsRole), u"1 of 3"_qs);
        QCOMPARE(area(1, CheckAreasModel::IconRole), u"message-circle"_qs);
    }

    void whatIsNotForMeCountsNowhere()
    {
        answer(u"wa.photo"_qs, CheckValue::NotApplicable);

        QCOMPARE(area(1, CheckAreasModel::CountsRole), u"0 of 2"_qs);
    }

    void areasInWhichNothingFitsAreHiddenUntilAskedFor()
    {
        QCOMPARE(m_model->hiddenAreasWords(), u"3 of 4 areas shown"_qs);

        m_model->showAllAreas(true);

        QCOMPARE(areaTitles().last(), u"Family"_qs);
        QCOMPARE(m_model->hiddenAreasWords(), u"4 of 4 areas shown"_qs);
        m_model->chooseArea(4);
        QCOMPARE(row(0, CheckItemsModel::LineRole), u"Does not fit your situation, so it is not counted"_qs);
    }

    void theAreasOwnScoreStandsInItsHeading()
    {
        m_model->chooseArea(1);
        QCOMPARE(m_model->areaWords(), u"WhatsApp"_qs);

        answer(u"wa.pin"_qs, CheckValue::Yes);

        QCOMPARE(m_model->areaWords(), u"WhatsApp: 50 to 100 of 100"_qs);
    }

    void itemsComeFiveAtATimeEssentialsFirst()
    {
        QCOMPARE(shownIds(), (QStringList{u"wa.pin"_qs, u"pay.otp"_qs, u"wa.photo"_qs, u"wa.groups"_qs, u"pay.alerts"_qs}));
        QCOMPARE(m_model->placeWords(), u"1 to 5 of 8"_qs);

        m_model->nextFive();

        QCOMPARE(shownIds(), (QStringList{u"pay.limit"_qs, u"dev.lock"_qs, u"dev.updates"_qs}));
        QCOMPARE(m_model->placeWords(), u"6 to 8 of 8"_qs);
        QVERIFY(!m_model->items()->hasNext());
        m_model->previousFive();
        QCOMPARE(shownIds().front(), u"wa.pin"_qs);
    }

    void reopenedOnesComeFirstWithinEssentialsAndTheRest()
    {
        answer(u"pay.otp"_qs, CheckValue::Yes);
        answer(u"dev.lock"_qs, CheckValue::Yes);
        Pack pack = changedCheckPack(u"pay.otp"_qs);
        pack.checks[6].scored.revision = 2;

        m_open->replacePack(pack);

        QCOMPARE(shownIds().mid(0, 3), (QStringList{u"pay.otp"_qs, u"wa.pin"_qs, u"dev.lock"_qs}));
        QCOMPARE(row(0, CheckItemsModel::LineRole), u"The advice changed: The menu has moved."_qs);
        QCOMPARE(m_model->items()->index(0).data(CheckItemsModel::StateRole).value<CheckRowState>(), CheckRowState::LookAgain);
        QVERIFY(area(2, CheckAreasModel::LookAgainRole).toBool());
    }

    void nothingMovesWhileItIsAnswered()
    {
        m_model->chooseFilter(CheckFilter::Unanswered);
        const QStringList before = shownIds();

        answer(u"wa.pin"_qs, CheckValue::Yes);

        QCOMPARE(shownIds(), before);
        QCOMPARE(row(0, CheckItemsModel::LineRole), u"You said \"Done\" on 22 November"_qs);
    }

    void filtersCountAndChoose()
    {
        answer(u"wa.pin"_qs, CheckValue::Yes);
        answer(u"wa.photo"_qs, CheckValue::Partly);

        QCOMPARE(m_model->filterNames(), (QStringList{u"All (8)"_qs, u"Not answered (6)"_qs, u"Look again (0)"_qs,
                                                      u"Open (1)"_qs, u"Done (1)"_qs}));
        m_model->chooseFilter(CheckFilter::Open);
        QCOMPARE(shownIds(), QStringList{u"wa.photo"_qs});
        m_model->chooseFilter(CheckFilter::LookAgain);
        QCOMPARE(m_model->placeWords(), u"Nothing to show here."_qs);
    }

    void aSearchLooksThroughAllAreasAndOtherNames()
    {
        m_model->chooseArea(1);

        m_model->search(u"one time"_qs);

        QCOMPARE(m_model->area(), 0);
        QCOMPARE(shownIds(), QStringList{u"pay.otp"_qs});
        m_model->search(u"zebra"_qs);
        QVERIFY(m_model->placeWords().contains(u"zebra"));
    }

    void theOpenItemSaysWhyHowAndWhatItBrings()
    {
        answer(u"pay.otp"_qs, CheckValue::Yes);
        answer(u"wa.photo"_qs, CheckValue::Yes);

        QVERIFY(m_model->open(id<CheckItemId>(u"wa.pin"_qs)));

        const CheckDetails details = *m_model->details();
        QCOMPARE(details.title, u"WhatsApp has a PIN"_qs);
        QCOMPARE(text::plainText(details.why), u"Why: WhatsApp has a PIN"_qs);
        QVERIFY(details.essential);
        QCOMPARE(details.minutes, u"3 minutes"_qs);
        QCOMPARE(details.gain.sentence, u"Adds 20 points to your score"_qs);
        QVERIFY(details.evidence.contains(u"A study, 2020"));
        QVERIFY(details.evidence.contains(u"read on 1 November"));
        QVERIFY(!details.value);
        QCOMPARE(details.platforms, (QList{Platform::Android, Platform::Iphone}));
        QCOMPARE(details.steps.size(), 2);
    }

    void theChosenPhoneIsRememberedForOtherItems()
    {
        m_model->open(id<CheckItemId>(u"wa.pin"_qs));
        QSignalSpy changed{m_model.get(), &CheckViewModel::detailsChanged};

        m_model->choosePlatform(1);

        QVERIFY(changed.wait());
        QCOMPARE(m_model->details()->platform, 1);
        QCOMPARE(m_model->details()->steps.size(), 1);
        CheckViewModel later{m_open->workspace(), m_open->language()};
        later.open(id<CheckItemId>(u"wa.pin"_qs));
        QCOMPARE(later.details()->platform, 1);
    }

    void anAnswerShowsWithItsHistory()
    {
        m_model->open(id<CheckItemId>(u"wa.pin"_qs));
        answerOpen(CheckValue::No);
        m_open->setNow(m_open->now().addDays(1));
        answerOpen(CheckValue::Yes);

        QTRY_COMPARE(m_model->details()->history, (QStringList{u"Done on 23 November"_qs, u"No on 22 November"_qs}));
        QCOMPARE(m_model->details()->value, std::optional{CheckValue::Yes});
    }

    void anAnswerThatTheDiskRefusesIsNotShown()
    {
        m_model->open(id<CheckItemId>(u"wa.pin"_qs));
        m_open->memory().failing.failAlways();
        QSignalSpy failed{m_model.get(), &CheckViewModel::saveFailed};

        m_model->answer(CheckValue::Yes);

        QVERIFY(failed.wait());
        QVERIFY(!m_model->details()->value);
        QCOMPARE(row(0, CheckItemsModel::LineRole), u"Don't know"_qs);
    }

    void theSameAnswerAgainWritesNothing()
    {
        m_model->open(id<CheckItemId>(u"wa.pin"_qs));
        answerOpen(CheckValue::Yes);

        m_model->answer(CheckValue::Yes);

        QVERIFY(!m_model->isSaving());
    }

    void aReopenedAnswerIsAskedAgainAndConfirmedWithOnePress()
    {
        answer(u"wa.pin"_qs, CheckValue::Yes);
        m_open->replacePack(changedCheckPack(u"wa.pin"_qs));
        m_model->open(id<CheckItemId>(u"wa.pin"_qs));
        QVERIFY(!m_model->details()->value);
        QCOMPARE(m_model->details()->lookAgain, u"Look again: the advice changed on 8 November. The menu has moved."_qs);
        QCOMPARE(m_model->details()->confirmLabel, u"It is still so: Done"_qs);
        QSignalSpy saved{m_model.get(), &CheckViewModel::answerSaved};

        m_model->confirm();

        QVERIFY(saved.wait());
        QVERIFY(m_model->details()->lookAgain.isEmpty());
        QCOMPARE(m_model->details()->value, std::optional{CheckValue::Yes});
    }

    void aHalfTypedNoteSurvivesLanguageAndAnotherItem()
    {
        m_model->open(id<CheckItemId>(u"wa.pin"_qs));
        m_model->editNote(u"ask my son"_qs);
        m_model->open(id<CheckItemId>(u"pay.otp"_qs));
        QVERIFY(m_model->details()->note.isEmpty());
        m_open->language().setLanguage(u"ur"_qs);

        m_model->open(id<CheckItemId>(u"wa.pin"_qs));

        QCOMPARE(m_model->details()->note, u"ask my son"_qs);
        QVERIFY(m_model->details()->noteChanged);
        QSignalSpy saved{m_model.get(), &CheckViewModel::answerSaved};
        m_model->saveNote();
        QVERIFY(saved.wait());
        QVERIFY(!m_model->details()->noteChanged);
        QCOMPARE(m_open->memory().checkAnswers.last().note, u"ask my son"_qs);
    }

    void openingFromALinkShowsTheItemsAreaAndItsFive()
    {
        m_model->search(u"otp"_qs);

        QVERIFY(m_model->open(id<CheckItemId>(u"dev.updates"_qs)));

        QVERIFY(m_model->searchText().isEmpty());
        QCOMPARE(m_model->areaWords(), u"Phone"_qs);
        QVERIFY(shownIds().contains(u"dev.updates"_qs));
        QVERIFY(!m_model->open(id<CheckItemId>(u"no.such"_qs)));
    }

    void anItemThatDoesNotFitCanStillBeOpenedFromALink()
    {
        QVERIFY(m_model->open(id<CheckItemId>(u"kid.talk"_qs)));

        QVERIFY(!m_model->details()->counts);
        QVERIFY(m_model->details()->gain.sentence.isEmpty());
        QCOMPARE(shownIds(), QStringList{u"kid.talk"_qs});
    }

    void unansweredOnesOpenAtTheFirst()
    {
        answer(u"wa.pin"_qs, CheckValue::Yes);

        m_model->openUnanswered();

        QCOMPARE(m_model->filter(), CheckFilter::Unanswered);
        QCOMPARE(m_model->details()->item.text(), u"pay.otp"_qs);
    }

    void anotherSituationListsAnew()
    {
        QSignalSpy changed{&m_open->workspace(), &Workspace::settingChanged};
        m_open->workspace().setSetting(u"role"_qs, u"citizen"_qs);

        QVERIFY(changed.wait());

        QCOMPARE(m_model->items()->total(), 8);
    }

private:
    [[nodiscard]] QVariant area(int at, int role) const { return m_model->areas()->index(at).data(role); }
    [[nodiscard]] QVariant row(int at, int role) const { return m_model->items()->index(at).data(role); }
    [[nodiscard]] QStringList areaTitles() const
    {
        QStringList titles;
        for (int at = 0; at < m_model->areas()->rowCount(); ++at)
            titles.append(area(at, Qt::DisplayRole).toString());
        return titles;
    }
    [[nodiscard]] QStringList shownIds() const
    {
        QStringList ids;
        for (int at = 0; at < m_model->items()->rowCount(); ++at)
            ids.append(row(at, CheckItemsModel::IdRole).toString());
        return ids;
    }
    void answer(const QString &item, CheckValue value)
    {
        CheckRecorder recorder{m_open->workspace(), m_open->language()};
        QSignalSpy saved{&recorder, &CheckRecorder::saved};
        recorder.answer(id<CheckItemId>(item), value);
        QVERIFY(saved.wait());
    }
    void answerOpen(CheckValue value)
    {
        QSignalSpy saved{m_model.get(), &CheckViewModel::answerSaved};
        m_model->answer(value);
        QVERIFY(saved.wait());
    }

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<CheckViewModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_areas;
    std::unique_ptr<QAbstractItemModelTester> m_items;
};

QTEST_GUILESS_MAIN(CheckViewModelTest)
#include "check_view_model_test.moc"
