// SPDX-License-Identifier: GPL-3.0-or-later
#include "latin_runs.h"
#include "text_flow.h"

#include <support/keys.h>
#include <support/painted.h>
#include <support/ui_stage.h>

#include <ui/body_label.h>
#include <ui/heading_label.h>
#include <ui/step_list.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace mehfooz::ui {

namespace {

using Inline = text::Inline;

/// "Read the lesson about OTP, then go on to the check." with a link, a term and a link.
QList<Inline> linked()
{
    return {{Inline::Kind::Plain, u"Read "_qs, {}, {}},
            {Inline::Kind::Link, u"the lesson"_qs, u"lesson"_qs, u"otp"_qs},
            {Inline::Kind::Plain, u" about "_qs, {}, {}},
            {Inline::Kind::Term, u"OTP"_qs, u"term"_qs, u"otp-code"_qs},
            {Inline::Kind::Plain, u", then go on to "_qs, {}, {}},
            {Inline::Kind::Link, u"the check"_qs, u"check"_qs, u"banks"_qs}};
}

const QString kUrduSentence = QStringLiteral("کسی کو کچھ بھیجنے سے پہلے اپنے کارڈ کے پیچھے لکھے نمبر پر کال کر کے پوچھ لیں۔");
const QString kEnglishSentence = QStringLiteral("Call the number on the back of your card and ask before you send anything.");

} // namespace

/// Running text: its lines, its ink, its links.
class TextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void linesFillTheWidthAndNoMore_data() { addRoles(); }
    void linesFillTheWidthAndNoMore()
    {
        TextFlow flow = flowOfRow();
        const double natural = flow.naturalWidth();

        flow.layout(natural);
        QCOMPARE(flow.lineCount(), 1);
        const double one = flow.height();
        flow.layout(natural / 2.5);
        QVERIFY(flow.lineCount() >= 3);
        QVERIFY(flow.height() >= 2 * flow.face().lineHeight && flow.height() > one);
        flow.layout(flow.longestWord());
        const int most = flow.lineCount();
        QVERIFY(most > 3 && most <= 18);
        QVERIFY(flow.longestWord() < natural);
    }

    void inkStaysInsideTheHeight_data() { addRoles(); }
    void inkStaysInsideTheHeight()
    {
        TextFlow flow = flowOfRow();
        for (const double width : {flow.naturalWidth(), 400.0, flow.longestWord()}) {
            const double height = flow.layout(width);
            QVERIFY(flow.ink().top() >= -1);
            QVERIFY(flow.ink().bottom() <= height + 1);
            QVERIFY(paintedInk(flow, {width, height}).isEmpty());
        }
    }

    void layingOutTwiceIsTheSame_data() { addRoles(); }
    void layingOutTwiceIsTheSame()
    {
        TextFlow flow = flowOfRow();
        const double once = flow.layout(300);
        const QRectF ink = flow.ink();
        flow.layout(700);
        QCOMPARE(flow.layout(300), once);
        QCOMPARE(flow.ink(), ink);
        flow.setColours({Qt::red, Qt::blue, {}, {}});
        QCOMPARE(flow.layout(300), once);
    }

    void anEmptyFlowHasNoWords()
    {
        TextFlow flow;
        flow.setFace(m_looks->appearance().type().face(TextRole::Body));
        flow.setPlain({});
        QVERIFY(flow.isEmpty());
        flow.layout(200);
        QCOMPARE(flow.anchorCount(), 0);
        QCOMPARE(flow.anchorAt({5, 5}), -1);
        QCOMPARE(flow.rectsOf(0, 4).size(), 0);
    }

    void lineBreaksArePartOfTheText()
    {
        m_looks->useEnglish();
        TextFlow flow;
        flow.setFace(m_looks->appearance().type().face(TextRole::Body));
        flow.setPlain(u"one\ntwo words\nthree"_qs);
        QCOMPARE(int(flow.layout(1000)), 3 * int(flow.face().lineHeight));
        QCOMPARE(flow.lineCount(), 3);
        QCOMPARE(flow.rectsOf(0, 3).size(), 1);
        QVERIFY(flow.rectsOf(4, 3).first().top() > flow.rectsOf(0, 3).first().top());
    }

    void everyAnchorIsFoundWhereItStands()
    {
        m_looks->useEnglish();
        TextFlow flow;
        flow.setFace(m_looks->appearance().type().face(TextRole::Body));
        flow.setInlines(linked());
        QCOMPARE(flow.anchorCount(), 3);
        for (const double width : {1000.0, 160.0, 90.0}) {
            flow.layout(width);
            for (int anchor = 0; anchor < 3; ++anchor) {
                const QList<QRectF> rects = flow.anchorRects(anchor);
                QVERIFY(!rects.isEmpty());
                for (const QRectF &rect : rects)
                    QCOMPARE(flow.anchorAt(rect.center()), anchor);
            }
        }
        QCOMPARE(flow.anchorAt({-5, -5}), -1);
    }

    void aTextStandsAtItsLeadingSide_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Qt::Alignment>("alignment");
        QTest::addColumn<int>("place"); // -1 left, 0 middle, 1 right
        QTest::newRow("English leads left") << u"en"_qs << Qt::Alignment{Qt::AlignLeading} << -1;
        QTest::newRow("English trails right") << u"en"_qs << Qt::Alignment{Qt::AlignTrailing} << 1;
        QTest::newRow("English centred") << u"en"_qs << Qt::Alignment{Qt::AlignHCenter} << 0;
        QTest::newRow("Urdu leads right") << u"ur"_qs << Qt::Alignment{Qt::AlignLeading} << 1;
        QTest::newRow("Urdu trails left") << u"ur"_qs << Qt::Alignment{Qt::AlignTrailing} << -1;
        QTest::newRow("Urdu centred") << u"ur"_qs << Qt::Alignment{Qt::AlignHCenter} << 0;
    }
    void aTextStandsAtItsLeadingSide()
    {
        QFETCH(QString, language);
        QFETCH(Qt::Alignment, alignment);
        QFETCH(int, place);
        test::UiStage stage{*m_looks, {language}, {800, 300}};
        auto &label = stage.add<BodyLabel>(TextRole::Body, stage.say("Today", "آج"));
        label.setAlignment(alignment);
        stage.show();
        const QImage shown = test::painted(label);
        const QColor ink = stage.appearance().theme().text;
        const int third = shown.width() / 3;

        for (int i = 0; i < 3; ++i)
            QCOMPARE(test::pixelsOf(shown, ink, {i * third, 0, third, shown.height()}) > 0, i == place + 1);
    }

    void wordsInUrduAreNotMirrored()
    {
        test::UiStage stage{*m_looks, {u"ur"_qs}, {600, 300}};
        auto &label = stage.add<BodyLabel>(TextRole::Heading1, u"ابپ"_qs);
        stage.show();
        const QImage urdu = test::painted(label);
        stage.page().setLayoutDirection(Qt::LeftToRight); // the page's side is another matter than the text's direction
        stage.settle();

        QCOMPARE(test::differences(test::painted(label), urdu), 0);
        QVERIFY(test::differences(urdu, urdu.mirrored(true, false)) > 50);
    }

    void tabGoesThroughTheLinksAndEnterOpensThem()
    {
        test::UiStage stage{*m_looks, {}, {700, 300}};
        auto &before = stage.addStock<QPushButton>(u"before"_qs);
        auto &label = withLinks(stage);
        auto &after = stage.addStock<QPushButton>(u"after"_qs);
        stage.show();
        QSignalSpy links{&label, &BodyLabel::linkActivated};
        QSignalSpy terms{&label, &BodyLabel::termActivated};
        before.setFocus();

        test::pressKeys({Qt::Key_Tab, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Space, Qt::Key_Tab, Qt::Key_Enter});
        QCOMPARE(links, (QList<QVariantList>{{u"lesson"_qs, u"otp"_qs}, {u"check"_qs, u"banks"_qs}}));
        QCOMPARE(terms.size(), 1);
        QCOMPARE(terms.first().first().toString(), u"otp-code"_qs);
        test::pressKeys({Qt::Key_Tab});
        QVERIFY(after.hasFocus());
        test::pressKeys({Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Backtab, Qt::Key_Backtab, Qt::Key_Return});
        QCOMPARE(links.last(), (QVariantList{u"lesson"_qs, u"otp"_qs}));
        test::pressKeys({Qt::Key_Backtab});
        QVERIFY(before.hasFocus());
    }

    void aClickOpensTheLinkUnderIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("widest");
        for (const char *language : {"en", "ur"})
            for (const int widest : {0, 420})
                QTest::addRow("%s %d", language, widest) << QString::fromLatin1(language) << widest;
    }
    void aClickOpensTheLinkUnderIt()
    {
        QFETCH(QString, language);
        QFETCH(int, widest);
        test::UiStage stage{*m_looks, {language}, {900, 400}};
        auto &label = withLinks(stage);
        label.setLanguage(u"en"_qs);
        label.setWidestLine(widest);
        stage.show();
        label.setFixedHeight(label.height() + 60); // the words stand in the middle of it
        stage.settle();
        QSignalSpy links{&label, &BodyLabel::linkActivated};
        QSignalSpy terms{&label, &BodyLabel::termActivated};
        const QList<QPoint> spots = linkSpots(label);

        QCOMPARE(spots.size(), 3);
        QTest::mouseClick(&label, Qt::LeftButton, {}, spots.at(0));
        QTest::mouseClick(&label, Qt::RightButton, {}, spots.at(0));
        QCOMPARE(links, (QList<QVariantList>{{u"lesson"_qs, u"otp"_qs}}));
        QTest::mouseClick(&label, Qt::LeftButton, {}, spots.at(1));
        QCOMPARE(terms.size(), 1);
        QVERIFY(terms.first().at(1).toRect().contains(label.mapToGlobal(spots.at(1))));
        QTest::mousePress(&label, Qt::LeftButton, {}, spots.at(0));
        QTest::mouseRelease(&label, Qt::LeftButton, {}, spots.at(2));
        QCOMPARE(links.size(), 1);
    }

    void readersHearAText()
    {
        test::UiStage stage{*m_looks};
        auto &label = withLinks(stage);
        auto &plain = stage.add<BodyLabel>(TextRole::Body, u"Plain"_qs);
        auto &heading = stage.add<HeadingLabel>(2, u"Title"_qs);
        stage.show();

        QCOMPARE(test::Face{label}.role(), QAccessible::Link);
        QCOMPARE(test::Face{label}.name(), u"Read the lesson about OTP, then go on to the check"_qs);
        QCOMPARE(label.linkCount(), 3);
        QCOMPARE(test::Face{plain}.role(), QAccessible::StaticText);
        QCOMPARE(plain.focusPolicy(), Qt::NoFocus);
        QCOMPARE(test::Face{heading}.role(), QAccessible::Heading);
        QCOMPARE(heading.level(), 2);
        QVERIFY(!(heading.focusPolicy() & Qt::TabFocus));
        heading.setFocus();
        QVERIFY(heading.hasFocus());
        label.setText(u"No link any more"_qs);
        QCOMPARE(label.linkCount(), 0);
        QCOMPARE(label.focusPolicy(), Qt::NoFocus);
    }

    void aTextTakesItsTone_data()
    {
        QTest::addColumn<int>("tone");
        for (const Tone tone : {Tone::Text, Tone::Secondary, Tone::Good, Tone::Warn, Tone::Bad, Tone::Plum, Tone::Firoza})
            QTest::addRow("%d", int(tone)) << int(tone);
    }
    void aTextTakesItsTone()
    {
        QFETCH(int, tone);
        test::UiStage stage{*m_looks, {u"en"_qs, 2.0}};
        auto &label = stage.add<BodyLabel>(TextRole::Heading1, u"IIII"_qs);
        label.setTone(Tone(tone));
        stage.show();

        const Theme &theme = stage.appearance().theme();
        QVERIFY(test::pixelsOf(test::painted(label), colourOf(theme, Tone(tone))) > 50);
        m_looks->use(u"en"_qs, ThemeName::Dark, 2.0);
        QVERIFY(test::pixelsOf(test::painted(label), colourOf(stage.appearance().theme(), Tone(tone))) > 50);
    }

    void aTextWrapsOrKeepsItsLine_data() { test::addEveryStageLook(); }
    void aTextWrapsOrKeepsItsLine()
    {
        test::UiStage stage{*m_looks, test::stageLook(), {460, 1600}};
        const QString words = stage.say("Call the number on your card and ask", "اپنے کارڈ کے نمبر پر کال کریں اور پوچھیں");
        auto &wrapped = stage.add<BodyLabel>(TextRole::Body, words);
        auto &kept = stage.add<BodyLabel>(TextRole::Body, words);
        kept.setWrapping(false);
        auto &limited = stage.add<BodyLabel>(TextRole::Body, words);
        limited.setWidestLine(230);
        stage.show();

        QVERIFY(kept.minimumSizeHint().width() > wrapped.minimumSizeHint().width());
        QCOMPARE(kept.heightForWidth(5000), wrapped.heightForWidth(5000));
        QVERIFY(limited.height() >= wrapped.height());
        QVERIFY(limited.inkPieces().first().ink.width() <= 231 + 60);
        QVERIFY(wrapped.firstBaseline() > 0 && wrapped.firstBaseline() < wrapped.height());
        QCOMPARE(BodyLabel(stage.appearance()).heightForWidth(300), 0);
    }

    void latinRunsHoldTheirSigns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("runs");
        QTest::newRow("none") << u"آپ کا بینک"_qs << QStringList{};
        QTest::newRow("a name") << u"آپ WhatsApp کھولیں"_qs << QStringList{u"WhatsApp"_qs};
        QTest::newRow("two words") << u"پھر Google Play کھولیں"_qs << QStringList{u"Google Play"_qs};
        QTest::newRow("a number") << u"کال 1991 کریں"_qs << QStringList{u"1991"_qs};
        QTest::newRow("an address") << u"لنک bank.com.pk ہے"_qs << QStringList{u"bank.com.pk"_qs};
        QTest::newRow("the sentence's colon") << u"کوڈ OTP: خفیہ"_qs << QStringList{u"OTP"_qs};
        QTest::newRow("only signs") << u"— … ۔"_qs << QStringList{};
        QTest::newRow("all Latin") << u"FIA"_qs << QStringList{u"FIA"_qs};
        QTest::newRow("empty") << QString{} << QStringList{};
    }
    void latinRunsHoldTheirSigns()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, runs);
        QStringList found;
        for (const auto &[start, length] : latinRuns(text, 0, int(text.size())))
            found.append(text.mid(start, length));
        QCOMPARE(found, runs);
    }

    void stepsAreNumberedAndLead()
    {
        test::UiStage stage{*m_looks};
        auto &steps = stage.add<StepList>();
        steps.setSteps({linked(), {{Inline::Kind::Plain, u"Second"_qs, {}, {}}}}, HueName::Warn, 3);
        stage.show();
        QSignalSpy links{&steps, &StepList::linkActivated};
        QSignalSpy terms{&steps, &StepList::termActivated};
        auto *first = steps.findChild<BodyLabel *>();
        first->setFocus(Qt::TabFocusReason);

        test::pressKeys({Qt::Key_Return, Qt::Key_Tab, Qt::Key_Return});

        QCOMPARE(links, (QList<QVariantList>{{u"lesson"_qs, u"otp"_qs}}));
        QCOMPARE(terms.size(), 1);
        QVERIFY(test::pixelsOf(test::painted(steps), stage.appearance().theme().warn.colour) > 100);
        steps.setSteps({});
        QCOMPARE(steps.findChildren<BodyLabel *>().size(), 0);
    }

private:
    static void addRoles()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("role");
        for (const char *language : {"en", "ur"})
            for (const double scale : {1.0, 2.0})
                for (const TextRole role : {TextRole::Small, TextRole::Body, TextRole::Reading, TextRole::Heading1, TextRole::Dense})
                    QTest::addRow("%s %d %% role %d", language, int(scale * 100), int(role)) << QString::fromLatin1(language) << scale << int(role);
    }
    TextFlow flowOfRow()
    {
        const test::StageLook look = test::stageLook();
        m_looks->use(look.language, ThemeName::Light, look.scale);
        TextFlow flow;
        const int role = *static_cast<const int *>(QTest::qData("role", QMetaType::fromType<int>().id()));
        flow.setFace(m_looks->appearance().type().face(TextRole(role)));
        flow.setPlain(look.isUrdu() ? kUrduSentence : kEnglishSentence);
        return flow;
    }

    /// What the words paint outside of their place: nothing when all is well.
    static QRect paintedInk(TextFlow &flow, const QSizeF &size)
    {
        constexpr int kAround = 60;
        flow.setColours({Qt::black, Qt::black, {}, {}});
        flow.layout(size.width());
        QImage image{size.toSize() + QSize{2 * kAround, 2 * kAround}, QImage::Format_RGB32};
        image.fill(Qt::white);
        QPainter painter{&image};
        flow.paint(painter, {kAround, kAround});
        painter.fillRect(QRectF{QPointF{kAround, kAround}, size}.adjusted(-2, -2, 2, 2), Qt::white);
        painter.end();
        QRect outside;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qGray(image.pixel(x, y)) < 160)
                    outside |= QRect{x, y, 1, 1};
        return outside;
    }

    static BodyLabel &withLinks(test::UiStage &stage)
    {
        auto &label = stage.add<BodyLabel>();
        label.setInlines(linked());
        return label;
    }
    /// The middle of each link, found by where the pointer becomes a hand.
    static QList<QPoint> linkSpots(BodyLabel &label)
    {
        QList<QPoint> spots;
        const int y = qRound(label.inkPieces().first().ink.top()) + label.firstBaseline() - 4;
        int start = -1;
        for (int x = 0; x <= label.width() + 5; ++x) {
            QMouseEvent move{QEvent::MouseMove, QPointF(x, y), label.mapToGlobal(QPointF(x, y)), Qt::NoButton, Qt::NoButton, Qt::NoModifier};
            QCoreApplication::sendEvent(&label, &move);
            const bool hand = label.cursor().shape() == Qt::PointingHandCursor;
            if (hand && start < 0)
                start = x;
            if (!hand && start >= 0) {
                spots.append({(start + x) / 2, y});
                start = -1;
            }
        }
        return spots;
    }

    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::TextTest)
#include "text_test.moc"
