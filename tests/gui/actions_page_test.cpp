// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/check_answers.h>
#include <support/check_pack.h>
#include <support/page_stage.h>

#include "actions_page.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace mehfooz;
using namespace mehfooz::test;

class ActionsPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        m_stage = std::make_unique<PageStage<ActionsPage>>(*m_looks, checkPack(), Address{u"actions"_qs, {}, {}});
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongOnThePage_data() { addEveryLook(); }
    void nothingIsWrongOnThePage()
    {
        QFETCH(Shown, shown);
        answerAll(m_stage->open(), CheckValue::No);

        m_stage->show(shown);
        m_stage->press(shown.language == u"en" ? u"Show the plan on one page"_qs : u"پورا منصوبہ ایک صفحے پر"_qs);
        QCoreApplication::processEvents();

        QCOMPARE(m_stage->faults(), QString{});
    }

    void theFirstStepHasTheOnlyFilledButtonAndOpensItsItem()
    {
        answerAll(m_stage->open(), CheckValue::No);
        m_stage->show(u"en"_qs);
        QVERIFY(m_stage->says(u"These three remove the most risk for your time"_qs));
        QVERIFY(m_stage->says(u"First because it is essential"_qs));

        m_stage->press(u"Start"_qs);

        QCOMPARE(m_stage->wentTo(), u"check/pay.otp"_qs);
    }

    void aTimeLimitShowsWhatFits()
    {
        answerAll(m_stage->open(), CheckValue::Yes);
        answer(m_stage->open(), u"dev.lock"_qs, CheckValue::No);
        m_stage->show(u"en"_qs);

        m_stage->press(u"15 minutes"_qs);

        QTRY_COMPARE(m_stage->open().workspace().setting(u"actions.minutes"_qs), u"15"_qs);
        QVERIFY(m_stage->says(u"This step removes the most risk for your time"_qs));
    }

    void theOwnPlanIsKeptAndStandsOnThePage()
    {
        answerAll(m_stage->open(), CheckValue::No);
        m_stage->show(u"en"_qs);
        auto *field = m_stage->page().findChildren<QLineEdit *>().front();
        field->setFocus();
        QTest::keyClicks(field, u"tonight after tea"_qs);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_stage->open().workspace().setting(u"plan.pay.otp"_qs), u"tonight after tea"_qs);

        m_stage->press(u"Show the plan on one page"_qs);

        QVERIFY(m_stage->says(u"When and where: tonight after tea"_qs));
        QVERIFY(m_stage->says(u"1. My OTP is known to no one (2 minutes, essential)"_qs));
    }

    void aHalfTypedPlanSurvivesTheLanguage()
    {
        answerAll(m_stage->open(), CheckValue::No);
        m_stage->show(u"en"_qs);
        auto *field = m_stage->page().findChildren<QLineEdit *>().front();
        QTest::keyClicks(field, u"tonight"_qs);

        m_stage->show(u"ur"_qs);

        QCOMPARE(field->text(), u"tonight"_qs);
    }

    void thePlanIsWrittenAsAFile()
    {
        answerAll(m_stage->open(), CheckValue::No);
        m_stage->show(u"ur"_qs);
        const QTemporaryDir folder{QDir::tempPath() + u"/plan محفوظ XXXXXX"_qs};
        const QString path = folder.filePath(u"plan.pdf"_qs);

        m_stage->page().printTo(path);

        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QCOMPARE(m_stage->toast(), u"منصوبہ محفوظ ہو گیا۔"_qs);
    }

    void aFolderThatIsNotThereIsToldInThePage()
    {
        answerAll(m_stage->open(), CheckValue::No);
        m_stage->show(u"en"_qs);

        m_stage->page().printTo(u"/no/such/folder/plan.pdf"_qs);

        QVERIFY(m_stage->says(u"The page could not be written"_qs));
        QVERIFY(m_stage->toast().isEmpty());
    }

    void printingAsksForAFileFirst()
    {
        answerAll(m_stage->open(), CheckValue::No);
        m_stage->show(u"en"_qs);

        QVERIFY(m_stage->page().print());

        auto *dialog = m_stage->page().window()->findChild<QFileDialog *>(u"savePlan"_qs);
        QVERIFY(dialog);
        dialog->reject();
    }

    void everythingDoneIsSaidSoAndNothingIsPrinted()
    {
        answerAll(m_stage->open(), CheckValue::Yes);
        m_stage->show(u"en"_qs);

        QVERIFY(m_stage->says(u"Everything that counts for you is done."_qs));
        QVERIFY(!m_stage->page().print());
        m_stage->press(u"My security check"_qs);
        QCOMPARE(m_stage->wentTo(), u"check"_qs);
    }

    void aPlanOfOneEndlessWordFitsThePage()
    {
        answerAll(m_stage->open(), CheckValue::No);
        m_stage->show({u"en"_qs, 200, ThemeChoice::Light, pageRoom({900, 640}, 200), {}});
        auto *field = m_stage->page().findChildren<QLineEdit *>().front();
        field->setFocus();
        field->setText(QString(200, u'W'));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_stage->open().workspace().setting(u"plan.pay.otp"_qs).size(), 200);

        m_stage->press(u"Show the plan on one page"_qs);

        QCOMPARE(ui::sidewaysScrolling(m_stage->frame()).join(u'\n'), QString{});
    }

    void aPlanThatTheDiskRefusesIsToldAndStaysInTheField()
    {
        answerAll(m_stage->open(), CheckValue::No);
        m_stage->show(u"en"_qs);
        m_stage->open().memory().failing.failAlways();
        auto *field = m_stage->page().findChildren<QLineEdit *>().front();
        field->setFocus();
        QTest::keyClicks(field, u"tonight"_qs);
        QTest::keyClick(field, Qt::Key_Return);

        QTRY_VERIFY(!m_stage->announced().isEmpty());
        QVERIFY(m_stage->says(text::withoutIsolates(m_stage->announced())));
        QCOMPARE(field->text(), u"tonight"_qs);
    }

private:
    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<ActionsPage>> m_stage;
};

QTEST_MAIN(ActionsPageTest)
#include "actions_page_test.moc"
