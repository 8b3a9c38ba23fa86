// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_page_fixture.h"

#include <ui/rich_text_view.h>

#include <QAbstractTextDocumentLayout>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace mehfooz;
using namespace mehfooz::test;

/// Language, theme and size of text change in the middle of a lesson: the reader stays where they were.
class LessonSwapTest final : public LessonPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeLooks(); }
    void init() { failOnUnexpectedWarning(); }
    void cleanup() { m_stage.reset(); }

    void thePartStaysAndEveryWordChanges_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("from");
        for (int part = 1; part <= kParts; ++part) {
            QTest::addRow("part %d, English to Urdu", part) << part << u"en"_qs;
            QTest::addRow("part %d, Urdu to English", part) << part << u"ur"_qs;
        }
    }
    void thePartStaysAndEveryWordChanges()
    {
        QFETCH(int, part);
        QFETCH(QString, from);
        const QString to = from == u"en" ? u"ur"_qs : u"en"_qs;
        begin(from, QString::number(part));
        const QStringList before = wordsOn(m_stage->page());

        swapTo(to);

        QVERIFY(isAtPart(part));
        QCOMPARE(m_stage->frame().layoutDirection(), to == u"ur" ? Qt::RightToLeft : Qt::LeftToRight);
        QCOMPARE(ui::untranslatedLatin(m_stage->frame(), {u"pay"_qs, u"never"_qs, u"share"_qs}).join(u'\n'), QString{});
        const QStringList after = wordsOn(m_stage->page());
        for (const QString &kept : after)
            QVERIFY2(!before.contains(kept) || mayStay(kept), qPrintable(kept));
    }

    void aHalfTypedPlanIsKept_data() { addLanguages(); }
    void aHalfTypedPlanIsKept()
    {
        QFETCH(QString, language);
        begin(language, u"summary"_qs);
        auto *plan = m_stage->page().findChild<QPlainTextEdit *>();
        plan->setFocus(Qt::TabFocusReason);
        plan->selectAll();
        QTest::keyClicks(plan, u"tonight aft"_qs);

        swapTo(language == u"en" ? u"ur"_qs : u"en"_qs);

        QCOMPARE(plan->toPlainText(), u"tonight aft"_qs);
        QVERIFY(plan->hasFocus());
        QVERIFY(!m_stage->open().memory().settings.contains(u"plan.lesson.otp"_qs));
    }

    void theGuessAndItsReasonFollow()
    {
        begin(u"en"_qs);
        click(named(m_stage->page(), u"Read it out"_qs));

        swapTo(u"ur"_qs);

        QVERIFY(says(u"کیونکہ: پڑھ کر سنا دیں"_qs));
        QVERIFY(named(m_stage->page(), u"پڑھ کر سنا دیں"_qs)->isChecked());
    }

    void theFocusStaysOnTheSameControl_data()
    {
        QTest::addColumn<QByteArray>("control");
        QTest::newRow("next") << QByteArray("Next: %1");
        QTest::newRow("a part in the panel") << QByteArray();
    }
    void theFocusStaysOnTheSameControl()
    {
        QFETCH(QByteArray, control);
        begin(u"en"_qs, u"2"_qs);
        QAbstractButton *button = m_stage->button(control.isEmpty() ? u"What to do"_qs : u"Next: What to do"_qs);
        QVERIFY(button);
        button->setFocus(Qt::TabFocusReason);

        swapTo(u"ur"_qs);

        QCOMPARE(QApplication::focusWidget(), button);
    }

    void theThemeMovesNothing_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("dark") << ThemeChoice::Dark;
        QTest::newRow("high contrast") << ThemeChoice::HighContrast;
    }
    void theThemeMovesNothing()
    {
        QFETCH(ThemeChoice, theme);
        Shown shown{u"ur"_qs, 100, ThemeChoice::Light, {812, 420}, {}};
        begin(lessonPack(), otp(u"2"_qs), shown);
        m_stage->scrolled().setValue(m_stage->scrolled().maximum());
        settle();
        const int block = topBlock();

        shown.theme = theme;
        m_stage->look().use(shown);
        settle();

        QCOMPARE(topBlock(), block);
        QVERIFY(isAtPart(2));
        QCOMPARE(m_stage->faults(), QString{});
    }

    void largerTextIsNeverCut_data() { addLanguages(); }
    void largerTextIsNeverCut()
    {
        QFETCH(QString, language);
        begin(language, u"2"_qs);

        for (const int percent : {125, 150, 175, 200}) {
            m_stage->show({language, percent, ThemeChoice::Light, pageRoom({900, 640}, percent), {}});
            QCOMPARE(ui::clippedInk(m_stage->frame()).join(u'\n'), QString{});
            QCOMPARE(ui::sidewaysScrolling(m_stage->frame()).join(u'\n'), QString{});
            QVERIFY(isAtPart(2));
        }
    }

private:
    /// The first block of the part's text that is seen, by its place in the text that stands there now.
    [[nodiscard]] int topBlock() const
    {
        int passed = 0;
        const QWidget *sheet = m_stage->frame().scrollArea().viewport();
        for (const auto *text : m_stage->page().findChildren<ui::RichTextView *>()) {
            if (!text->isVisible())
                continue;
            for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
                const QRectF place = text->document()->documentLayout()->blockBoundingRect(block);
                if (text->mapTo(sheet, place.bottomLeft().toPoint()).y() > kSlack)
                    return passed + block.blockNumber();
            }
            passed += text->document()->blockCount();
        }
        return passed;
    }
    /// Marks, keys and the message, which is never translated.
    [[nodiscard]] static bool mayStay(const QString &words)
    {
        return words == u"Block" || words == u"Ctrl+L" || words == u"0300 0001147" || words.contains(u"محترم") || words.contains(u"کوڈ بھیجیں")
            || words == u"pay.never_share" || words.size() < 3;
    }

    static constexpr int kSlack = 4; ///< Pixels; a block that shows no more than that has gone.
};

QTEST_MAIN(LessonSwapTest)
#include "lesson_swap_test.moc"
