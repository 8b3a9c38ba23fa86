// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_answers.h"

#include "load_phone.h"

#include "../workshop/hall.h"

#include <workshop/frame_codec.h>
#include <workshop/phone_view.h>

#include <support/warnings.h>

#include <QJsonDocument>
#include <QTest>

using namespace mehfooz::server;

class LoadAnswersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { mehfooz::test::failOnUnexpectedWarning(); }

    void everyQuestionOfTheHallGetsAnswersThatFit()
    {
        mehfooz::test::Hall hall;
        const auto person = hall.join();
        int questions = 0;
        while (hall.tell(mehfooz::workshop::OpenItem{})) {
            const mehfooz::workshop::SceneFrames frames{hall.state()};
            QByteArray frame = frames.headFor(person, 0);
            frames.appendTail(frame, person, 0);
            const QList<QByteArray> answers = answersFor(frame);
            QVERIFY2(!answers.isEmpty(), frame.constData());
            for (const QByteArray &answer : answers) {
                const QJsonValue wire = QJsonDocument::fromJson('[' + answer + ']').array().at(0);
                QVERIFY2(mehfooz::workshop::answerFromWire(hall.state(), static_cast<quint32>(questions), person, wire), answer.constData());
            }
            ++questions;
        }
        QCOMPARE(questions, 9);
    }

    void whatIsNoQuestionGetsNone()
    {
        QCOMPARE(answersFor("{}"), QList<QByteArray>{});
        QCOMPARE(answersFor("no frame"), QList<QByteArray>{});
    }

    void aFramesTypeIsFoundWithoutReadingItAll()
    {
        QCOMPARE(typeOf("{\"v\":1,\"t\":\"ack\",\"n\":6}").toByteArray(), QByteArray{"ack"});
        QVERIFY(typeOf("{}").isEmpty());
        QVERIFY(typeOf("{\"t\":\"ac").isEmpty());
    }

    void numbersAreFoundBehindTheirKeys()
    {
        QCOMPARE(numberBehind("{\"n\":613}", "\"n\":"), std::optional<quint64>{613});
        QCOMPARE(numberBehind("{\"o\":0,\"x\":1}", "\"o\":"), std::optional<quint64>{0});
        QCOMPARE(numberBehind("{\"n\":\"x\"}", "\"n\":"), std::nullopt);
        QCOMPARE(numberBehind("{}", "\"n\":"), std::nullopt);
        QCOMPARE(numberBehind("\"n\":", "\"n\":"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(LoadAnswersTest)
#include "load_answers_test.moc"
