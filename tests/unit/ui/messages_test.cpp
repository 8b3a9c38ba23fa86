// SPDX-License-Identifier: GPL-3.0-or-later
#include "specimen_frame.h"

#include <support/keys.h>
#include <support/painted.h>
#include <support/ui_stage.h>

#include <ui/picture_hotspot.h>
#include <ui/specimen_view.h>

#include <QSignalSpy>
#include <QTest>

namespace mehfooz::ui {

/// Marking the signs of fraud: in a message and in a picture.
class MessagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<test::Looks>(); }
    void init() { test::failOnUnexpectedWarning(); }

    void arrowsFollowTheWritingOfTheMessage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("message");
        QTest::addColumn<Qt::Key>("forward");
        QTest::newRow("English in English") << u"en"_qs << u"en"_qs << Qt::Key_Right;
        QTest::newRow("Urdu in English") << u"en"_qs << u"ur"_qs << Qt::Key_Left;
        QTest::newRow("English in Urdu") << u"ur"_qs << u"en"_qs << Qt::Key_Right;
        QTest::newRow("Urdu in Latin letters") << u"ur"_qs << u"roman_ur"_qs << Qt::Key_Right;
    }
    void arrowsFollowTheWritingOfTheMessage()
    {
        QFETCH(QString, page);
        QFETCH(QString, message);
        QFETCH(Qt::Key, forward);
        test::UiStage stage{*m_looks, {page}};
        auto &view = marking(stage, message);
        const Qt::Key back = forward == Qt::Key_Right ? Qt::Key_Left : Qt::Key_Right;

        test::pressKeys({forward, forward});
        QCOMPARE(view.currentPart(), u"w2"_qs);
        test::pressKeys({back});
        QCOMPARE(view.currentPart(), u"w1"_qs);
        test::pressKeys({Qt::Key_End, forward});
        QCOMPARE(view.currentPart(), u"w4"_qs);
        test::pressKeys({Qt::Key_Home, back});
        QCOMPARE(view.currentPart(), u"w0"_qs);
        test::pressKeys({Qt::Key_Down, Qt::Key_Down, Qt::Key_Up});
        QCOMPARE(view.currentPart(), u"w1"_qs);
    }

    void spaceBeginsAMarkAndEndsIt()
    {
        test::UiStage stage{*m_looks};
        auto &view = marking(stage);
        QSignalSpy changed{&view, &SpecimenView::markedChanged};
        QSignalSpy ended{&view, &SpecimenView::markEnded};

        test::pressKeys({Qt::Key_Right, Qt::Key_Space, Qt::Key_Right});
        QCOMPARE(ended.size(), 0);
        test::pressKeys({Qt::Key_Space});

        QCOMPARE(view.marked(), (QStringList{u"w1"_qs, u"w2"_qs}));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(ended.size(), 1);
        test::pressKeys({Qt::Key_Right});
        QCOMPARE(view.marked().size(), 2);
    }

    void aMarkShrinksAgainAndGoesBothWays()
    {
        test::UiStage stage{*m_looks};
        auto &view = marking(stage);

        test::pressKeys({Qt::Key_Right, Qt::Key_Right, Qt::Key_Space, Qt::Key_Right, Qt::Key_Right, Qt::Key_Left});
        QCOMPARE(view.marked(), (QStringList{u"w2"_qs, u"w3"_qs}));
        test::pressKeys({Qt::Key_Left, Qt::Key_Left});
        QCOMPARE(view.marked(), (QStringList{u"w1"_qs, u"w2"_qs}));
        test::pressKeys({Qt::Key_Escape});
        QCOMPARE(view.marked(), QStringList{});
    }

    void spaceOnAMarkedWordTakesItBack()
    {
        test::UiStage stage{*m_looks};
        auto &view = marking(stage);
        view.setMarked({u"w0"_qs, u"w3"_qs, u"unknown"_qs});
        QCOMPARE(view.marked(), (QStringList{u"w0"_qs, u"w3"_qs}));
        QSignalSpy changed{&view, &SpecimenView::markedChanged};

        test::pressKeys({Qt::Key_Space});

        QCOMPARE(view.marked(), QStringList{u"w3"_qs});
        QCOMPARE(changed.size(), 1);
    }

    void enterIsDoneAndEndsWhatIsOpen()
    {
        test::UiStage stage{*m_looks};
        auto &view = marking(stage);
        QSignalSpy ended{&view, &SpecimenView::markEnded};
        QSignalSpy done{&view, &SpecimenView::markingDone};

        test::pressKeys({Qt::Key_Space, Qt::Key_Return});
        test::pressKeys({Qt::Key_Enter});

        QCOMPARE(ended.size(), 1);
        QCOMPARE(done.size(), 2);
        QCOMPARE(view.marked(), QStringList{u"w0"_qs});
    }

    void aClickMarksOneWordAndADragSeveral_data() { test::addEveryStageLook(); }
    void aClickMarksOneWordAndADragSeveral()
    {
        const test::StageLook look = test::stageLook();
        test::UiStage stage{*m_looks, look};
        auto &view = marking(stage, look.language);
        QSignalSpy ended{&view, &SpecimenView::markEnded};

        QTest::mouseClick(&view, Qt::LeftButton, {}, middleOf(view, look, 3));
        QCOMPARE(view.marked(), QStringList{u"w3"_qs});
        QTest::mouseClick(&view, Qt::LeftButton, {}, middleOf(view, look, 3));
        QCOMPARE(view.marked(), QStringList{});
        QTest::mousePress(&view, Qt::LeftButton, {}, middleOf(view, look, 0));
        QTest::mouseMove(&view, middleOf(view, look, 2));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, middleOf(view, look, 2));

        QCOMPARE(view.marked(), (QStringList{u"w0"_qs, u"w1"_qs, u"w2"_qs}));
        QCOMPARE(ended.size(), 3);
    }

    void onlyTheLeftButtonMarks()
    {
        test::UiStage stage{*m_looks};
        auto &view = marking(stage);
        QTest::mouseClick(&view, Qt::RightButton, {}, middleOf(view, stage.look(), 1));
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint{view.width() - 3, view.height() - 3});
        QCOMPARE(view.marked(), QStringList{});
    }

    void aMessageThatIsReadCannotBeMarked()
    {
        test::UiStage stage{*m_looks};
        auto &view = marking(stage);
        view.setMarking(false);
        QSignalSpy changed{&view, &SpecimenView::markedChanged};

        QTest::mouseClick(&view, Qt::LeftButton, {}, middleOf(view, stage.look(), 1));
        QTest::keyClick(&view, Qt::Key_Space);

        QCOMPARE(changed.size(), 0);
        QCOMPARE(view.focusPolicy(), Qt::NoFocus);
        QCOMPARE(view.currentPart(), QString{});
        QCOMPARE(test::Face{view}.role(), QAccessible::StaticText);
        QVERIFY(test::Face{view}.value().startsWith(u"Send the code"_qs));
    }

    void readersHearTheWordAndWhetherItIsMarked()
    {
        test::UiStage stage{*m_looks};
        auto &view = marking(stage);
        QCOMPARE(test::Face{view}.role(), QAccessible::List);
        QVERIFY(test::Face{view}.name().contains(u"8558"_qs));

        test::pressKeys({Qt::Key_Right});
        QCOMPARE(test::Face{view}.description(), u"\u2068the\u2069"_qs);
        test::pressKeys({Qt::Key_Space});
        QCOMPARE(test::Face{view}.description(), u"\u2068the\u2069, marked"_qs);
        QCOMPARE(test::Face{view}.value(), u"\u2068the\u2069, marked"_qs);
    }

    void otherWordsForgetTheMarksAndTheSameKeepThem()
    {
        test::UiStage stage{*m_looks};
        auto &view = marking(stage);
        view.setMarked({u"w1"_qs});
        SpecimenMessage same = message();
        same.channelLine = u"SMS"_qs;

        view.setMessage(same);
        QCOMPARE(view.marked(), QStringList{u"w1"_qs});
        same.parts.removeLast();
        view.setMessage(same);
        QCOMPARE(view.marked(), QStringList{});
        view.setMessage({});
        test::pressKeys({Qt::Key_Right, Qt::Key_Space, Qt::Key_End});
        QCOMPARE(view.currentPart(), QString{});
    }

    void everyChannelShowsItsHeaderAtOnce_data()
    {
        test::addStageColumns();
        QTest::addColumn<int>("channel");
        for (int channel = int(SpecimenChannel::Sms); channel <= int(SpecimenChannel::Payment); ++channel)
            for (const char *language : {"en", "ur"})
                QTest::addRow("%d %s", channel, language) << QString::fromLatin1(language) << 1.0 << channel;
    }
    void everyChannelShowsItsHeaderAtOnce()
    {
        QFETCH(int, channel);
        QFETCH(QString, language);
        test::UiStage stage{*m_looks, {language}};
        auto &view = stage.add<SpecimenView>();
        SpecimenMessage shown = message(language);
        shown.channel = SpecimenChannel(channel);
        shown.subject = stage.say("Your account", "آپ کا اکاؤنٹ");
        view.setMessage(shown);
        stage.show();

        QCOMPARE(view.inkPieces().size(), 4);
        QCOMPARE(clippedInk(stage.page()) + paleWords(stage.page()) + overlappingWords(stage.page()), QStringList{});
        m_looks->use(language, ThemeName::Dark);
        stage.settle();
        QCOMPARE(paleWords(stage.page()), QStringList{});
    }

    void signsAreNumberedBehindTheirPhrase()
    {
        test::UiStage stage{*m_looks};
        auto &view = stage.add<SpecimenView>();
        SpecimenMessage shown = message();
        for (int i = 1; i <= 2; ++i)
            shown.parts[i].signId = u"asks"_qs;
        view.setMessage(shown);
        stage.show();
        const QColor disc = stage.appearance().theme().warn.colour;
        const QImage plain = test::painted(view);
        QCOMPARE(test::pixelsOf(plain, disc), 0);

        view.setMarkers({{u"asks"_qs, 1, SignMarker::State::Found}});
        const int found = test::pixelsOf(test::painted(view), disc);
        view.setMarkers({{u"asks"_qs, 1, SignMarker::State::Missed}});
        const int missed = test::pixelsOf(test::painted(view), disc);

        QVERIFY(found > missed && missed > 0);
        view.setMarkers({});
        QCOMPARE(test::painted(view), plain);
    }

    void theCrosshairMarksAndTakesBack()
    {
        test::UiStage stage{*m_looks};
        auto &picture = hotspots(stage);
        QSignalSpy changed{&picture, &PictureHotspot::clicksChanged};
        picture.setFocus();

        test::pressKeys({Qt::Key_Space});
        QCOMPARE(picture.clicks(), QList<QPointF>{QPointF(160, 100)});
        test::pressKeys({Qt::Key_Left, Qt::Key_Up, Qt::Key_Space});
        QCOMPARE(picture.clicks().size(), 2);
        QVERIFY(picture.clicks().last().x() < 160 && picture.clicks().last().y() < 100);
        test::pressKeys({Qt::Key_Space});

        QCOMPARE(picture.clicks().size(), 1);
        QCOMPARE(changed.size(), 3);
    }

    void theCrosshairIsNeverMirroredAndStaysInside()
    {
        test::UiStage stage{*m_looks, {u"ur"_qs}};
        auto &picture = hotspots(stage);
        picture.setFocus();
        for (int i = 0; i < 60; ++i)
            test::pressKeys({Qt::Key_Right, Qt::Key_Down});

        test::pressKeys({Qt::Key_Space});

        QCOMPARE(picture.clicks(), QList<QPointF>{QPointF(320, 200)});
        test::pressKeys({Qt::Key_Left}, Qt::ShiftModifier);
        test::pressKeys({Qt::Key_Space}); // three pixels away: the same spot
        QCOMPARE(picture.clicks().size(), 0);
    }

    void aClickIsAPlaceInThePicture_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("as large as it is") << 700;
        QTest::newRow("shrunk") << 216;
    }
    void aClickIsAPlaceInThePicture()
    {
        QFETCH(int, width);
        test::UiStage stage{*m_looks, {}, {width, 500}};
        auto &picture = hotspots(stage);
        const double scale = qMin(1.0, picture.width() / 320.0);
        const int left = qRound((picture.width() - 320 * scale) / 2);
        QCOMPARE(picture.heightForWidth(picture.width()), int(200 * scale));

        QTest::mouseClick(&picture, Qt::LeftButton, {}, QPoint{left + qRound(80 * scale), qRound(50 * scale)});
        QTest::mouseClick(&picture, Qt::RightButton, {}, QPoint{left + 5, 5});

        QCOMPARE(picture.clicks().size(), 1);
        QVERIFY(QLineF(picture.clicks().first(), {80, 50}).length() < 2 / scale);
        if (left > 4) {
            QTest::mouseClick(&picture, Qt::LeftButton, {}, QPoint{2, 20});
            QCOMPARE(picture.clicks().size(), 1);
        }
    }

    void aClosedPictureShowsTheSignsAndTakesNoMark()
    {
        test::UiStage stage{*m_looks};
        auto &picture = hotspots(stage);
        QSignalSpy changed{&picture, &PictureHotspot::clicksChanged};
        QSignalSpy done{&picture, &PictureHotspot::markingDone};
        const QColor sign = stage.appearance().theme().warn.colour;
        QCOMPARE(test::pixelsOf(test::painted(picture), sign), 0);

        picture.showOutcome({{{40, 40, 60, 40}, 1, true}, {{200, 100, 60, 40}, 2, false}});
        picture.setFocus();
        test::pressKeys({Qt::Key_Space, Qt::Key_Return});

        QVERIFY(test::pixelsOf(test::painted(picture), sign) > 200);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(done.size(), 1);
        picture.clearOutcome();
        QCOMPARE(test::pixelsOf(test::painted(picture), sign), 0);
        test::pressKeys({Qt::Key_Space});
        QCOMPARE(changed.size(), 1);
    }

    void readersHearThePictureAndTheNumberOfMarks()
    {
        test::UiStage stage{*m_looks};
        auto &picture = hotspots(stage);
        picture.setClicks({{1, 1}, {50, 50}, {90, 90}});

        QCOMPARE(test::Face{picture}.role(), QAccessible::Graphic);
        QCOMPARE(test::Face{picture}.name(), u"A page of a bank"_qs);
        QVERIFY(test::Face{picture}.value().startsWith(u'3'));
    }

    void withoutAPictureNothingIsMarked()
    {
        test::UiStage stage{*m_looks};
        auto &picture = stage.add<PictureHotspot>();
        stage.show();
        picture.setFocus();

        test::pressKeys({Qt::Key_Left, Qt::Key_Space});
        QTest::mouseClick(&picture, Qt::LeftButton);

        QCOMPARE(picture.clicks().size(), 0);
    }

private:
    static SpecimenMessage message(const QString &language = u"en"_qs)
    {
        SpecimenMessage shown;
        shown.language = language;
        shown.from = u"8558"_qs;
        shown.channelLine = u"10:42"_qs;
        const QStringList words = (language == u"ur" ? u"کوڈ ابھی ہمیں بھیج دیں"_qs : u"Send the code right now"_qs).split(u' ');
        for (int i = 0; i < int(words.size()); ++i)
            shown.parts.append({u'w' + QString::number(i), words.at(i), {}, 0});
        return shown;
    }
    static SpecimenView &marking(test::UiStage &stage, const QString &language = u"en"_qs)
    {
        auto &view = stage.add<SpecimenView>();
        view.setMessage(message(language));
        view.setMarking(true);
        stage.show();
        view.setFocus();
        return view;
    }
    static PictureHotspot &hotspots(test::UiStage &stage)
    {
        auto &picture = stage.add<PictureHotspot>();
        QPixmap drawn{320, 200};
        drawn.fill(Qt::lightGray);
        picture.setPicture(drawn, u"A page of a bank"_qs);
        stage.show();
        return picture;
    }
    /// Where a word of the message stands in its view.
    static QPoint middleOf(const SpecimenView &view, const test::StageLook &look, int part)
    {
        Appearance appearance{test::look(look.language, look.theme, look.scale)};
        SpecimenFrame frame{appearance};
        frame.setMessage(message(look.language), {});
        frame.layout(view.width());
        return frame.rectsOf(part).first().center().toPoint();
    }

    std::unique_ptr<test::Looks> m_looks;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::MessagesTest)
#include "messages_test.moc"
