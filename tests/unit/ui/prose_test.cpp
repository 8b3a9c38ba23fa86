// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/keys.h>
#include <support/painted.h>
#include <support/ui_stage.h>

#include <ui/rich_text_view.h>

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

namespace mehfooz::ui {

namespace {

using Kind = text::Block::Kind;

text::Block block(Kind kind, const QString &prose, int number = 0)
{
    return {kind, number, text::parseInlines(prose)};
}

/// A lesson with each kind of block, two links and a term.
QList<text::Block> lesson(const test::UiStage &stage)
{
    const QString words = stage.say("Call the number on the back of your card and ask before you send anything to anyone.",
                                    "کسی کو کچھ بھیجنے سے پہلے اپنے کارڈ کے پیچھے لکھے نمبر پر کال کر کے پوچھ لیں۔");
    QList<text::Block> blocks{block(Kind::Heading, stage.say("What you do", "آپ کیا کریں"), 2), block(Kind::Paragraph, words)};
    blocks.append(block(Kind::Bullet, stage.say("See [the lesson](lesson:otp).", "[سبق](lesson:otp) دیکھیں۔")));
    blocks.append(block(Kind::Numbered, stage.say("Do [the check](check:banks).", "[جائزہ](check:banks) کریں۔"), 2));
    blocks.append(block(Kind::Quote, u"**"_qs + words + u"**"_qs));
    blocks.append(block(Kind::Specimen, u"left out"_qs));
    blocks.append(block(Kind::Source, words));
    return blocks;
}

} // namespace

/// Running text of lessons and help.
class ProseTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void everyKindOfBlockIsWhole_data() { test::addEveryStageLook(); }
    void everyKindOfBlockIsWhole()
    {
        for (const int width : {900, 700}) {
            test::UiStage stage{*m_looks, test::stageLook(), {width, 4000}};
            shown(stage);
            QCOMPARE((clippedInk(stage.page()) + sidewaysScrolling(stage.page()) + paleWords(stage.page())).join(u'\n'), QString{});
        }
    }

    void itIsAsHighAsItsWords()
    {
        test::UiStage stage{*m_looks, {}, {700, 4000}};
        auto &view = shown(stage);
        QCOMPARE(view.verticalScrollBar()->maximum(), 0);
        const int high = view.height();

        QVERIFY(view.heightForWidth(300) > high);
        QCOMPARE(view.heightForWidth(view.width()), high); // asking for another width leaves the shown one alone
        view.setBlocks({block(Kind::Paragraph, u"Short."_qs)}, u"en"_qs);
        stage.settle();
        QVERIFY(view.height() < high / 3);
        QCOMPARE(view.linkCount(), 0);
        QCOMPARE(view.focusPolicy(), Qt::NoFocus);
    }

    void tabGoesThroughTheLinks_data() { test::addEveryStageLook(); }
    void tabGoesThroughTheLinks()
    {
        test::UiStage stage{*m_looks, test::stageLook(), {900, 4000}};
        auto &before = stage.addStock<QPushButton>(u"before"_qs);
        auto &view = shown(stage);
        auto &after = stage.addStock<QPushButton>(u"after"_qs);
        stage.settle();
        QSignalSpy links{&view, &RichTextView::linkActivated};
        before.setFocus();

        test::pressKeys({Qt::Key_Tab, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Return});
        QCOMPARE(links, (QList<QVariantList>{{u"lesson"_qs, u"otp"_qs}, {u"check"_qs, u"banks"_qs}}));
        test::pressKeys({Qt::Key_Tab});
        QVERIFY(after.hasFocus());
        test::pressKeys({Qt::Key_Backtab, Qt::Key_Return});
        QCOMPARE(links.last(), (QVariantList{u"check"_qs, u"banks"_qs}));
        test::pressKeys({Qt::Key_Backtab, Qt::Key_Backtab});
        QVERIFY(before.hasFocus());
        QCOMPARE(view.linkCount(), 2);
    }

    void aTermTellsItsPlace()
    {
        test::UiStage stage{*m_looks, {}, {700, 900}};
        stage.addStock<QPushButton>(u"before"_qs).setFocus();
        auto &view = stage.add<RichTextView>();
        view.setBlocks({{Kind::Paragraph, 0, {{text::Inline::Kind::Plain, u"Keep the "_qs, {}, {}}, {text::Inline::Kind::Term, u"OTP"_qs, u"term"_qs, u"otp"_qs}}}}, u"en"_qs);
        stage.show();
        QSignalSpy terms{&view, &RichTextView::termActivated};

        test::pressKeys({Qt::Key_Tab, Qt::Key_Return});

        QCOMPARE(terms.size(), 1);
        QCOMPARE(terms.first().at(0).toString(), u"otp"_qs);
        const QRect place = terms.first().at(1).toRect();
        QVERIFY(QRect(view.mapToGlobal(QPoint{0, 0}), view.size()).contains(place.center()));
        QVERIFY(place.width() < 100);
    }

    void eachTextHasItsOwnDirection()
    {
        test::UiStage stage{*m_looks, {u"en"_qs}, {700, 900}};
        auto &view = stage.add<RichTextView>();
        view.setBlocks({block(Kind::Paragraph, u"کوڈ کسی کو نہ دیں"_qs)}, u"ur"_qs);
        stage.show();
        QCOMPARE(view.document()->firstBlock().textDirection(), Qt::RightToLeft);
        const QImage urdu = test::painted(view);
        QCOMPARE(test::pixelsOf(urdu, stage.appearance().theme().text, test::leftHalf(urdu)), 0);

        view.setBlocks({block(Kind::Paragraph, u"Give it to nobody"_qs)}, u"en"_qs);
        stage.settle();
        QCOMPARE(view.document()->firstBlock().textDirection(), Qt::LeftToRight);
    }

    void bulletsAndNumbersAreWritten()
    {
        test::UiStage stage{*m_looks, {}, {900, 4000}};
        auto &view = shown(stage);
        QString all = view.toPlainText();
        QVERIFY(all.contains(u"•"));
        QVERIFY(all.contains(u"2."));
        QVERIFY(!all.contains(u"left out"));
        LanguageLook look = test::look(u"ur"_qs);
        look.digits = text::DigitStyle::Urdu;
        view.setBlocks({block(Kind::Numbered, u"کال کریں"_qs, 2)}, u"ur"_qs);
        m_looks->appearance().setLook(look);
        all = view.toPlainText();
        QVERIFY2(all.startsWith(u"۲۔"), qPrintable(all));
    }

    void aThemeIsFollowed()
    {
        test::UiStage stage{*m_looks, {}, {900, 4000}};
        auto &view = shown(stage);
        const QImage light = test::painted(view);
        const int high = view.height();
        m_looks->use(u"en"_qs, ThemeName::Dark);
        stage.settle();
        QVERIFY(test::painted(view) != light);
        QCOMPARE(view.height(), high);
        QCOMPARE(paleWords(stage.page()), QStringList{});
        m_looks->useEnglish();
        stage.settle();
        QCOMPARE(test::painted(view), light);
    }

    void theWheelScrollsThePage()
    {
        test::UiStage stage{*m_looks, {}, {700, 900}};
        auto &view = shown(stage);
        const QPointF middle = view.rect().center();
        QWheelEvent wheel{middle, view.mapToGlobal(middle), {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false};
        QCoreApplication::sendEvent(view.viewport(), &wheel);
        QVERIFY(!wheel.isAccepted());
        QCOMPARE(view.verticalScrollBar()->value(), 0);
    }

    void withoutBlocksThereIsNothing()
    {
        test::UiStage stage{*m_looks, {}, {700, 900}};
        auto &view = stage.add<RichTextView>();
        view.setBlocks({}, u"ur"_qs);
        stage.show();
        QCOMPARE(view.toPlainText(), QString{});
        QCOMPARE(view.linkCount(), 0);
    }

private:
    static RichTextView &shown(test::UiStage &stage)
    {
        auto &view = stage.add<RichTextView>();
        view.setAccessibleName(stage.say("Lesson", "سبق"));
        view.setBlocks(lesson(stage), stage.look().language);
        stage.show();
        return view;
    }

    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::ProseTest)
#include "prose_test.moc"
