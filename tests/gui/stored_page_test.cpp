// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/page_stage.h>
#include <support/person_pack.h>

#include "stored_page.h"
#include "stored_table.h"

#include <ui/dialog.h>

#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>

using namespace mehfooz;
using namespace mehfooz::test;

class StoredPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        m_stage = std::make_unique<PageStage<StoredPage>>(*m_looks, personPack(), Address{u"stored"_qs, {}, {}});
        m_stage->open().memory().settings.insert(u"role"_qs, u"citizen"_qs);
        arrive();
    }
    void cleanup() { m_stage.reset(); }

    void nothingIsWrongOnThePage_data() { addEveryLook(); }
    void nothingIsWrongOnThePage()
    {
        QFETCH(Shown, shown);

        m_stage->show(shown);

        QCOMPARE(m_stage->faults(), QString{});
    }

    void everythingStandsInColumnsUnderTheirHeadings_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("English") << u"en"_qs << QStringList{u"What"_qs, u"How much"_qs, u"Where"_qs, u"Since"_qs};
        QTest::newRow("Urdu") << u"ur"_qs << QStringList{u"کیا"_qs, u"کتنا"_qs, u"کہاں"_qs, u"کب سے"_qs};
    }
    void everythingStandsInColumnsUnderTheirHeadings()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, headings);
        m_stage->show(language);

        QCOMPARE(wordsOn(*table()).mid(0, 4), headings);
        const QList<ui::BodyLabel *> cells = visibleCells();
        QCOMPARE(cells.size() % 4, 0);
        QVERIFY(cells.size() > 4);
        const bool fromRight = language == u"ur";
        for (qsizetype at = 0; at < cells.size(); ++at) {
            const QWidget *heading = cells.at(at % 4);
            const auto leading = [&](const QWidget *cell) { return fromRight ? cell->geometry().right() : cell->geometry().left(); };
            QCOMPARE(leading(cells.at(at)), leading(heading));
            if (at % 4 > 0)
                QVERIFY(fromRight ? leading(cells.at(at)) < leading(cells.at(at - 1)) : leading(cells.at(at)) > leading(cells.at(at - 1)));
        }
    }

    void whereTheWidthEndsTheRowsAreSaidInSentences()
    {
        m_stage->show({u"en"_qs, 200, ThemeChoice::Light, pageRoom({900, 640}, 200), {}});
        QVERIFY(!wordsOn(*table()).contains(u"How much"_qs));
        QVERIFY(m_stage->says(u", since "_qs));

        m_stage->show({u"en"_qs, 100, ThemeChoice::Light, {1040, 800}, {}});
        QVERIFY(wordsOn(*table()).contains(u"How much"_qs));
        QVERIFY(!m_stage->says(u", since "_qs));
    }

    void nothingIsSentAndItIsSaid_data() { addLanguages(); }
    void nothingIsSentAndItIsSaid()
    {
        QFETCH(QString, language);
        m_stage->show(language);

        const bool urdu = language == u"ur";
        QVERIFY(m_stage->says(urdu ? u"نیچے کی ہر چیز صرف اسی کمپیوٹر پر ہے۔"_qs : u"Everything below is on this computer only."_qs));
        QVERIFY(m_stage->says(urdu ? u"آج نیٹ ورک کا استعمال: 0"_qs : u"Network use today: 0"_qs));
    }

    void aGuestReadsThatNothingStaysAndCannotDelete()
    {
        m_stage->show(u"en"_qs);
        m_stage->open().openGuest();
        arrive();

        QVERIFY(m_stage->says(u"You are a guest: nothing of yours is on the disk"_qs));
        const QAbstractButton *remove = m_stage->button(u"Delete my data"_qs);
        QVERIFY(!remove->isEnabled());
        QCOMPARE(spoken(remove, QAccessible::Description), u"A guest keeps nothing on the disk"_qs);
        QVERIFY(!m_stage->button(u"Open the folder"_qs)->isEnabled());
    }

    void deletingAsksAndTheSafeAnswerComesFirst_data() { addLanguages(); }
    void deletingAsksAndTheSafeAnswerComesFirst()
    {
        QFETCH(QString, language);
        const bool urdu = language == u"ur";
        m_stage->show(language);

        m_stage->press(urdu ? u"میرا ڈیٹا حذف کریں"_qs : u"Delete my data"_qs);

        QVERIFY(dialog());
        QVERIFY(says(*dialog(), urdu ? u"میرا سب کچھ حذف کریں؟"_qs : u"Delete everything of mine?"_qs));
        QCOMPARE(focusName(), urdu ? u"رہنے دیں"_qs : u"Keep"_qs);
        key(Qt::Key_Escape);
        settle();
        QVERIFY(!dialog());
        QCOMPARE(m_stage->open().repository().list()->size(), 1);
        QCOMPARE(spoken(m_stage->keyboard()), urdu ? u"میرا ڈیٹا حذف کریں"_qs : u"Delete my data"_qs);
    }

    void whatIsDeletedIsGoneAndTheLastPersonIsWelcomedAnew()
    {
        m_stage->show(u"en"_qs);
        m_stage->press(u"Delete my data"_qs);

        press(*dialog(), u"Delete"_qs);

        QTRY_COMPARE(m_stage->wentTo(), u"welcome"_qs);
        QVERIFY(m_stage->open().repository().list()->isEmpty());
        QCOMPARE(m_stage->toast(), u"Everything of yours is deleted. You are a guest now."_qs);
    }

    void whereOthersRemainTodayFollows()
    {
        m_stage->open().addPerson(u"Bilal"_qs);
        m_stage->show(u"en"_qs);
        m_stage->press(u"Delete my data"_qs);

        press(*dialog(), u"Delete"_qs);

        QTRY_COMPARE(m_stage->wentTo(), u"today"_qs);
        QCOMPARE(m_stage->open().repository().list()->size(), 1);
    }

    void aDeletionThatFailsIsToldAndNothingIsClaimed()
    {
        m_stage->show(u"en"_qs);
        m_stage->open().repository().failing().failAlways();
        m_stage->press(u"Delete my data"_qs);

        press(*dialog(), u"Delete"_qs);

        QTRY_VERIFY(m_stage->says(u"The disk is full"_qs) || m_stage->says(u"could not"_qs));
        QVERIFY(m_stage->toast().isEmpty());
        QVERIFY(m_stage->wentTo().isEmpty());
    }

    void everythingIsWrittenAsOneFileAndReadAgain()
    {
        const QTemporaryDir folder{QDir::tempPath() + u"/export محفوظ XXXXXX"_qs};
        const QString path = folder.filePath(u"mine.json"_qs);
        m_stage->show(u"en"_qs);

        choose(u"Save everything as one file"_qs, path);

        QTRY_COMPARE(text::withoutIsolates(m_stage->toast()), u"Everything of yours is in mine.json."_qs);
        QVERIFY(QFile::exists(path));
        choose(u"Bring in a saved file"_qs, path);
        QTRY_COMPARE(m_stage->open().repository().list()->size(), 2);
        QTRY_VERIFY(m_stage->toast().startsWith(u"A profile was made from the file"_qs));
    }

    void theProposedFileNamesNobody()
    {
        m_stage->show(u"en"_qs);
        m_stage->press(u"Save everything as one file"_qs);

        auto *files = m_stage->page().findChild<QFileDialog *>();
        QVERIFY(files);
        QVERIFY(files->selectedFiles().value(0).endsWith(u"mehfooz-2026-11-22.json"_qs));
        files->reject();
        settle();
    }

    void aFolderThatIsNotThereIsTold()
    {
        m_stage->show(u"en"_qs);

        choose(u"Save everything as one file"_qs, u"/no/such/folder/mine.json"_qs);

        QTRY_VERIFY(m_stage->says(u"could not be"_qs) || m_stage->says(u"cannot"_qs));
        QVERIFY(m_stage->toast().isEmpty());
    }

    void aFileThatIsNoExportIsRefusedAndNobodyIsAdded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"other.json"_qs);
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[1, 2");
        file.close();
        m_stage->show(u"en"_qs);
        const QStringList before = wordsOn(m_stage->page());

        choose(u"Bring in a saved file"_qs, path);

        QTRY_VERIFY(wordsOn(m_stage->page()).size() > before.size()); // the banner
        QCOMPARE(m_stage->open().repository().list()->size(), 1);
        QVERIFY(m_stage->toast().isEmpty());
    }

    void tabGoesThroughTheButtonsInOrderOfReading_data() { addLanguages(); }
    void tabGoesThroughTheButtonsInOrderOfReading()
    {
        QFETCH(QString, language);
        m_stage->show(language);
        m_stage->frame().focusHeading();

        QStringList expected{u"Open the folder"_qs, u"Save everything as one file"_qs, u"Bring in a saved file"_qs, u"Delete my data"_qs};
        if (language == u"ur")
            expected = {u"فولڈر کھولیں"_qs, u"سب کچھ ایک فائل میں"_qs, u"محفوظ کی ہوئی فائل لائیں"_qs, u"میرا ڈیٹا حذف کریں"_qs};
        QStringList enabled;
        for (const QString &words : expected) {
            if (m_stage->button(words)->isEnabled())
                enabled.append(words);
        }
        QVERIFY(enabled.size() >= 3);
        QCOMPARE(tabStops(m_stage->page()), enabled);
    }

    void escapeLeadsToSettings() { QCOMPARE(m_stage->page().up()->text(), u"settings"_qs); }

private:
    void arrive()
    {
        m_stage->arrive({u"stored"_qs, {}, {}});
        settle();
    }
    /// Presses a button that asks for a file, and chooses this one.
    void choose(const QString &button, const QString &path)
    {
        m_stage->press(button);
        auto *files = m_stage->page().findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        files->reject();
        settle();
    }
    [[nodiscard]] StoredTable *table() { return m_stage->page().findChild<StoredTable *>(); }
    [[nodiscard]] ui::Dialog *dialog() { return m_stage->page().findChild<ui::Dialog *>(); }
    [[nodiscard]] QList<ui::BodyLabel *> visibleCells()
    {
        QList<ui::BodyLabel *> cells = table()->findChildren<ui::BodyLabel *>();
        cells.removeIf([](const ui::BodyLabel *cell) { return !cell->isVisible(); });
        return cells;
    }

    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<StoredPage>> m_stage;
};

QTEST_MAIN(StoredPageTest)
#include "stored_page_test.moc"
