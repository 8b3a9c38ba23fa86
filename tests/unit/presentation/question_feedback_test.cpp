// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <presentation/question_feedback.h>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

OptionId option(const QString &key)
{
    return id<OptionId>(key);
}

} // namespace

class QuestionFeedbackTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void everyOptionExplainsItself()
    {
        const QuestionFeedback feedback = explained(singleOf(u"single"_qs, u"money"_qs), ChoiceAnswer{option(u"b"_qs)});

        QCOMPARE(feedback.verdict, VerdictKind::Wrong);
        QCOMPARE(feedback.options.size(), 3);
        QCOMPARE(feedback.options.value(u"a"_qs).state, OptionState::Idle);
        QCOMPARE(feedback.options.value(u"a"_qs).why, u"Because of a."_qs);
        QCOMPARE(feedback.options.value(u"c"_qs).state, OptionState::RightMissed);
    }

    void aWrongChoiceAlsoSaysWhyItTempts()
    {
        const QuestionFeedback feedback = explained(singleOf(u"single"_qs, u"money"_qs), ChoiceAnswer{option(u"b"_qs)});

        QCOMPARE(feedback.options.value(u"b"_qs).state, OptionState::WrongChosen);
        QCOMPARE(feedback.options.value(u"b"_qs).why, u"In a hurry this seems fine. Because of b."_qs);
    }

    void anOptionThatNobodyChoseDoesNotTempt()
    {
        const QuestionFeedback feedback = explained(singleOf(u"single"_qs, u"money"_qs), ChoiceAnswer{option(u"c"_qs)});

        QCOMPARE(feedback.verdict, VerdictKind::Right);
        QCOMPARE(feedback.options.value(u"b"_qs).why, u"Because of b."_qs);
    }

    void halfOfTheRightOnesIsPartlyRight()
    {
        const QuestionFeedback feedback =
            explained(multipleOf(u"multiple"_qs, u"money"_qs), TickedAnswer{{option(u"a"_qs)}});

        QCOMPARE(feedback.verdict, VerdictKind::PartlyRight);
        QCOMPARE(feedback.options.value(u"a"_qs).state, OptionState::Right);
        QCOMPARE(feedback.options.value(u"c"_qs).state, OptionState::RightMissed);
        QCOMPARE(feedback.options.value(u"b"_qs).state, OptionState::Idle);
    }

    void bothSidesOfAPlainFactAreExplained()
    {
        const QuestionFeedback feedback = explained(truthOf(u"truth"_qs, u"money"_qs), TruthAnswer{true});

        QCOMPARE(feedback.options.value(u"true"_qs).state, OptionState::WrongChosen);
        QCOMPARE(feedback.options.value(u"true"_qs).why, u"It can be faked."_qs);
        QCOMPARE(feedback.options.value(u"false"_qs).state, OptionState::RightMissed);
    }

    void stepsComeInTheRightOrderWithThePlaceGiven()
    {
        OrderAnswer answer;
        for (const QString &key : {u"note"_qs, u"call"_qs, u"save"_qs, u"report"_qs})
            answer.order.append(option(key));

        const QuestionFeedback feedback = explained(orderingOf(u"ordering"_qs, u"money"_qs), answer);

        QCOMPARE(feedback.verdict, VerdictKind::PartlyRight);
        QCOMPARE(feedback.lines.first().text, u"Call the bank"_qs);
        QCOMPARE(feedback.lines.first().givenPlace, 2);
        QVERIFY(!feedback.lines.first().isRight);
        QVERIFY(feedback.lines.at(2).isRight);
        QCOMPARE(feedback.why, u"Money first."_qs);
    }

    void aPairShowsWhatWasGivenAndWhatIsRight()
    {
        PairsAnswer answer;
        answer.pairs.insert(option(u"otp"_qs), u"extra.0"_qs);
        answer.pairs.insert(option(u"vpn"_qs), u"vpn"_qs);

        const QuestionFeedback feedback = explained(matchingOf(u"matching"_qs, u"money"_qs), answer);

        QCOMPARE(feedback.verdict, VerdictKind::PartlyRight);
        QCOMPARE(feedback.lines.at(0).given, u"Virus scan"_qs);
        QCOMPARE(feedback.lines.at(0).right, u"One-time code"_qs);
        QVERIFY(feedback.lines.at(1).isRight);
        QVERIFY(feedback.lines.at(2).given.isEmpty());
    }

    void aNumberIsToldInThePersonsDigits()
    {
        m_language.setLanguage(u"ur"_qs);
        m_language.setDigits(text::DigitStyle::Urdu);
        const QuestionFeedback feedback = explained(numberOf(u"number"_qs, u"money"_qs), TypedAnswer{u"3"_qs});
        m_language.setDigits(text::DigitStyle::Latin);
        m_language.setLanguage(u"en"_qs);

        QCOMPARE(feedback.rightAnswer, u"۲"_qs);
        QCOMPARE(feedback.verdict, VerdictKind::Wrong);
    }

    void aSlipOfThePenShowsTheRightSpelling()
    {
        const QuestionFeedback feedback = explained(textOf(u"text"_qs, u"money"_qs), TypedAnswer{u"bank crad"_qs});

        QCOMPARE(feedback.verdict, VerdictKind::Right);
        QCOMPARE(feedback.spelling, u"bank card"_qs);
    }

    void signsFoundAndMarksThatAreNoSignAreTold()
    {
        const Question question = marksOf(u"marks"_qs, u"messages"_qs, u"sms.fake"_qs);
        const QList<SpecimenElement> elements = elementsOf(*m_library->specimen(id<SpecimenId>(u"sms.fake"_qs)));
        const QString hurry = elementWith(elements, u"within"_qs);
        const QString dear = elementWith(elements, u"Dear"_qs);

        const QuestionFeedback feedback = explained(question, MarksAnswer{{}, {hurry, dear}});

        QCOMPARE(feedback.verdict, VerdictKind::PartlyRight);
        QCOMPARE(feedback.found, QStringList{u"s1"_qs});
        QCOMPARE(feedback.falseMarks, QStringList{dear});
        QCOMPARE(feedback.signs.size(), 2);
        QCOMPARE(feedback.signs.at(1).because, u"The link is strange."_qs);
    }

    void noMarkOnAGenuineMessageIsRight()
    {
        const Question question = marksOf(u"clean"_qs, u"messages"_qs, u"sms.real"_qs);

        QCOMPARE(explained(question, MarksAnswer{}).verdict, VerdictKind::Right);
    }

    void anAnswerOfAnotherTypeExplainsNothingAndIsWrong()
    {
        const QuestionFeedback feedback = explained(singleOf(u"single"_qs, u"money"_qs), TypedAnswer{u"c"_qs});

        QCOMPARE(feedback.verdict, VerdictKind::Wrong);
        QVERIFY(feedback.options.isEmpty());
    }

private:
    [[nodiscard]] QuestionFeedback explained(const Question &question, const Answer &answer) const
    {
        return explain(question, answer, *m_library, m_language);
    }
    [[nodiscard]] static QString elementWith(const QList<SpecimenElement> &elements, const QString &word)
    {
        const auto found = std::ranges::find(elements, word, &SpecimenElement::text);
        return found == elements.end() ? QString{} : found->id;
    }

    LanguageState m_language{u":/translations"_qs};
    std::shared_ptr<const Library> m_library = libraryOf(quizPack());

public:
    QuestionFeedbackTest() { m_language.setLanguage(u"en"_qs); }
};

QTEST_GUILESS_MAIN(QuestionFeedbackTest)
#include "question_feedback_test.moc"
