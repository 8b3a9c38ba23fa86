// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/check_pack.h>
#include <support/warnings.h>

#include <presentation/score_explanation.h>
#include <presentation/score_face.h>
#include <text/isolates.h>

#include <QTest>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

/// A score of the small check after some answers.
struct Scored {
    std::shared_ptr<const Library> library = libraryOf(checkPack());
    EffectiveProfile profile;
    ScoredAnswers answers;

    Scored()
    {
        profile = resolveProfile(library->content().roles.front(), {}, {});
    }
    void answer(const char *item, CheckValue value)
    {
        answers.insert(id<CheckItemId>(QString::fromLatin1(item)), {value, 1});
    }
    void answerAll(CheckValue value)
    {
        for (const ScoredItem &item : library->catalogue().items)
            answers.insert(item.id, {value, 1});
    }
    [[nodiscard]] ScoreSubject subject() const { return {*library, profile, answers}; }
    [[nodiscard]] CheckScore score() const { return scoreChecklist(library->catalogue(), profile, answers); }
    [[nodiscard]] GainWords gainOf(const char *item, const LanguageState &language) const
    {
        for (const NextAction &action : nextActions(library->catalogue(), profile, answers)) {
            if (action.item.text() == QLatin1String{item})
                return gainWords(action, subject(), language);
        }
        return {};
    }
};

} // namespace

class ScoreFaceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnUnexpectedWarning();
        m_language = std::make_unique<LanguageState>(u":/translations"_qs);
        m_language->setLanguage(u"en"_qs);
        m_case = Scored{};
    }
    void cleanup() { m_language.reset(); }

    void aRangeExplainsEachOfItsParts()
    {
        m_case.answer("wa.pin", CheckValue::No);
        m_case.answer("pay.otp", CheckValue::Yes);
        m_case.answer("pay.alerts", CheckValue::Yes);

        const ScoreFace shown = face();

        QCOMPARE(shown.kind, ScoreFace::Kind::Range);
        QCOMPARE(shown.range, u"30 to 69"_qs); // 15 of 50 sure; 40 of 50 possible, but one essential is open
        QCOMPARE(shown.limit, std::optional{69});
        QCOMPARE(shown.certain, u"30 is certain: these protections are in place"_qs);
        QCOMPARE(shown.unknown, u"5 answers are unknown, so it is a range"_qs);
        QCOMPARE(shown.answerLabel, u"Answer 5"_qs);
        QCOMPARE(shown.limitWords, u"1 essential is open: until then, 69 is the limit"_qs);
        QCOMPARE(shown.limitedBy, QStringList{u"WhatsApp has a PIN"_qs});
        QCOMPARE(shown.summary, u"5 unknown, 1 essential open"_qs);
        QCOMPARE(shown.spoken, u"30 to 69 of 100, limited by 1 essential"_qs);
        QCOMPARE(shown.bandWords, u"Needs attention, so far"_qs);
    }

    void underAQuarterNoNumberIsShownButHowManyQuestionsRemain()
    {
        m_case.answer("dev.lock", CheckValue::Yes);

        const ScoreFace shown = face();

        QCOMPARE(shown.kind, ScoreFace::Kind::TooEarly);
        QCOMPARE(shown.sentence, u"Still 1 question before a score makes sense"_qs); // an essential weighs 10 of 50
        QVERIFY(shown.range.isEmpty());
        QCOMPARE(shown.answerLabel, u"Answer 7"_qs);
    }

    void nothingThatAppliesMakesNoNumber()
    {
        m_case.answerAll(CheckValue::NotApplicable);

        const ScoreFace shown = face();

        QCOMPARE(shown.kind, ScoreFace::Kind::Nothing);
        QCOMPARE(shown.sentence, u"Nothing here applies to you, so there is no score."_qs);
        QVERIFY(shown.answerLabel.isEmpty());
    }

    void allKnownIsOneNumberWithoutALimit()
    {
        m_case.answerAll(CheckValue::Yes);

        const ScoreFace shown = face();

        QCOMPARE(shown.range, u"100"_qs);
        QCOMPARE(shown.unknown, u"Every answer is known, so it is one number"_qs);
        QVERIFY(!shown.limit);
        QVERIFY(shown.limitWords.isEmpty());
        QCOMPARE(shown.bandWords, u"Strong"_qs);
        QCOMPARE(shown.spoken, u"100 of 100"_qs);
    }

    void unknownEssentialsHoldOnlyTheLowerNumberAndAreNeverCalledNotDone()
    {
        m_case.answerAll(CheckValue::Yes);
        m_case.answers.remove(id<CheckItemId>(u"wa.pin"_qs));

        const ScoreFace shown = face();

        QCOMPARE(shown.range, u"69 to 100"_qs);
        QVERIFY(!shown.limit);
        QCOMPARE(shown.limitWords, u"1 essential is not answered yet: until then, the lower number stops at 69"_qs);
        QCOMPARE(shown.limitedBy, QStringList{u"WhatsApp has a PIN (not answered yet)"_qs});
    }

    void aReopenedEssentialAsksToLookAgain()
    {
        m_case.library = libraryOf(changedCheckPack(u"wa.pin"_qs));
        m_case.answerAll(CheckValue::Yes);

        QCOMPARE(face().limitedBy, QStringList{u"WhatsApp has a PIN (look again)"_qs});
    }

    void anEssentialHalfDoneIsNamedAsSuch()
    {
        m_case.answerAll(CheckValue::Yes);
        m_case.answer("pay.otp", CheckValue::Partly);

        QCOMPARE(face().range, u"89"_qs);
        QCOMPARE(face().limitWords, u"1 essential is only partly done: until then, 89 is the limit"_qs);
        QCOMPARE(face().summary, u"1 essential partly done"_qs);
    }

    void unknownAnswersThatCantMoveTheScoreSaySo()
    {
        m_case.answerAll(CheckValue::Yes);
        m_case.answer("wa.pin", CheckValue::No);
        m_case.answer("pay.otp", CheckValue::No);
        m_case.answers.remove(id<CheckItemId>(u"dev.lock"_qs));

        QCOMPARE(face().range, u"49"_qs);
        QCOMPARE(face().unknown, u"1 answer is unknown, but it can't move the score yet"_qs);
    }

    void aMoveIsToldAsTwoRanges()
    {
        m_case.answer("wa.pin", CheckValue::No);
        m_case.answer("pay.otp", CheckValue::Yes);
        m_case.answer("pay.alerts", CheckValue::Yes);
        const CheckScore before = m_case.score();
        m_case.answer("wa.pin", CheckValue::Yes);

        QCOMPARE(scoreMove(before, m_case.score(), m_case.subject(), *m_language), u"30–69 becomes 50–100"_qs);
        QCOMPARE(scoreMove(before, before, m_case.subject(), *m_language), u"Saved. The score stays at 30–69."_qs);
        QCOMPARE(scoreMove(CheckScore{}, before, m_case.subject(), *m_language), u"Saved. Your first score: 30–69."_qs);
    }

    void aGainIsWholePointsAndNeverZero()
    {
        m_case.answerAll(CheckValue::Yes);
        m_case.answer("dev.lock", CheckValue::No);

        const GainWords gain = m_case.gainOf("dev.lock", *m_language);

        QCOMPARE(gain.points, 10);
        QCOMPARE(gain.number, u"+10"_qs);
        QCOMPARE(gain.caption, u"points on your score"_qs);
        QCOMPARE(gain.sentence, u"Adds 10 points to your score"_qs);
    }

    void aHeldScoreNamesTheEssentialInsteadOfNothing()
    {
        m_case.answerAll(CheckValue::Yes);
        m_case.answer("wa.pin", CheckValue::No);
        m_case.answer("dev.lock", CheckValue::No);

        const GainWords gain = m_case.gainOf("dev.lock", *m_language);

        QCOMPARE(gain.points, 0);
        QVERIFY(gain.number.isEmpty());
        QCOMPARE(gain.sentence, u"Score stays at 69 until \"WhatsApp has a PIN\" is also done"_qs);
    }

    void aScoreHeldByAnUnknownEssentialAsksForItsAnswer()
    {
        m_case.answerAll(CheckValue::Yes);
        m_case.answers.remove(id<CheckItemId>(u"wa.pin"_qs));
        m_case.answer("dev.lock", CheckValue::No);

        QCOMPARE(m_case.gainOf("dev.lock", *m_language).sentence,
                 u"Score stays at 69 until \"WhatsApp has a PIN\" is also answered"_qs);
    }

    void urduSaysNumbersWithoutSigns()
    {
        m_language->setLanguage(u"ur"_qs);
        m_language->setDigits(text::DigitStyle::Urdu);
        m_case.answerAll(CheckValue::Yes);
        m_case.answer("dev.lock", CheckValue::No);

        const GainWords gain = m_case.gainOf("dev.lock", *m_language);

        QCOMPARE(gain.number, u"۱۰"_qs);
        QCOMPARE(gain.sentence, u"اسکور میں ۱۰ نمبر بڑھیں گے"_qs);
        m_case.answer("pay.otp", CheckValue::Unknown);
        QCOMPARE(face().range, u"۶۹ تا ۹۰"_qs);
    }

    void theExplanationAddsUpThePersonsOwnAnswers()
    {
        m_case.answer("wa.pin", CheckValue::No);
        m_case.answer("pay.otp", CheckValue::Yes);
        m_case.answer("pay.alerts", CheckValue::Partly);

        const ScoreExplanation why = explainScore(m_case.score(), m_case.subject(), *m_language);

        QCOMPARE(why.rows.size(), 4);
        QCOMPARE(why.rows.at(0).what, u"Done"_qs);
        QCOMPARE(why.rows.at(0).count, u"1 protection"_qs);
        QCOMPARE(why.rows.at(0).counts, u"about 20 of 100 points"_qs);
        QCOMPARE(why.rows.at(1).counts, u"half their weight: about 5 of 100 points"_qs);
        QCOMPARE(why.rows.at(2).counts, u"no points"_qs);
        QCOMPARE(why.rows.at(3).count, u"5 protections"_qs);
        QVERIFY(why.sentences.at(1).startsWith(u"8 protections from the list count for you."));
        QVERIFY(why.limits.contains(u"Holding your score now: WhatsApp has a PIN"_qs));
    }

    void noWordPromisesSafety()
    {
        m_case.answerAll(CheckValue::Yes);
        for (const QString &language : {u"en"_qs, u"ur"_qs}) {
            m_language->setLanguage(language);
            const ScoreExplanation why = explainScore(m_case.score(), m_case.subject(), *m_language);
            const QString all = (why.sentences + why.limits).join(u' ') + face().spoken + face().bandWords;

            QVERIFY(!all.contains(u'%'));
            QVERIFY(!all.contains(u"safe "));
        }
    }

private:
    [[nodiscard]] ScoreFace face() const { return scoreFace(m_case.score(), m_case.subject(), *m_language); }

    std::unique_ptr<LanguageState> m_language;
    Scored m_case;
};

QTEST_GUILESS_MAIN(ScoreFaceTest)
#include "score_face_test.moc"
