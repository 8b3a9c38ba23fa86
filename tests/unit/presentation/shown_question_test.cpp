// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/open_workspace.h>
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <presentation/shown_question.h>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

QStringList idsOf(const QList<ShownOption> &options)
{
    QStringList ids;
    for (const ShownOption &option : options)
        ids.append(option.id);
    return ids;
}

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
}

} // namespace

class ShownQuestionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void theSameSeedGivesTheSameOrderAndOthersDiffer()
    {
        const Question question = singleOf(u"single"_qs, u"money"_qs);

        const QStringList first = idsOf(shown(question, 7).options);
        QSet<QStringList> orders;
        for (quint32 seed = 0; seed < 40; ++seed)
            orders.insert(idsOf(shown(question, seed).options));

        QCOMPARE(idsOf(shown(question, 7).options), first);
        QCOMPARE(orders.size(), 6);
    }

    void theOrderIsTheSameInEveryLanguage()
    {
        const Question question = multipleOf(u"multiple"_qs, u"money"_qs);
        const QStringList english = idsOf(shown(question, 11).options);

        m_language.setLanguage(u"ur"_qs);
        const ShownQuestion urdu = shown(question, 11);
        m_language.setLanguage(u"en"_qs);

        QCOMPARE(idsOf(urdu.options), english);
        QVERIFY(urdu.options.first().text.startsWith(u"جواب"_qs));
    }

    void twoQuestionsOfOneAttemptAreShuffledApart()
    {
        QSet<QStringList> orders;
        for (int i = 0; i < 20; ++i)
            orders.insert(idsOf(shown(singleOf(u"single%1"_qs.arg(i), u"money"_qs), 3).options));

        QVERIFY(orders.size() > 2);
    }

    void numbersKeepTheirOrder()
    {
        Question question = singleOf(u"single"_qs, u"money"_qs);
        question.keepOrder = true;

        for (quint32 seed = 0; seed < 20; ++seed)
            QCOMPARE(idsOf(shown(question, seed).options), QStringList({u"a"_qs, u"b"_qs, u"c"_qs}));
    }

    void trueComesBeforeFalse()
    {
        const ShownQuestion plainFact = shown(truthOf(u"truth"_qs, u"money"_qs), 5);

        QCOMPARE(idsOf(plainFact.options), QStringList({u"true"_qs, u"false"_qs}));
        QCOMPARE(plainFact.options.first().text, u"True"_qs);
    }

    void stepsNeverStartInTheRightOrder()
    {
        const Question question = orderingOf(u"ordering"_qs, u"money"_qs);
        const QStringList right{u"call"_qs, u"note"_qs, u"save"_qs, u"report"_qs};

        for (quint32 seed = 0; seed < 200; ++seed) {
            const QStringList order = idsOf(shown(question, seed).options);
            QVERIFY(order != right);
            QCOMPARE(sorted(order), sorted(right));
        }
    }

    void theUntouchedOrderIsTheOneThatIsShown()
    {
        const Question question = orderingOf(u"ordering"_qs, u"money"_qs);

        const auto untouched = std::get<OrderAnswer>(untouchedAnswer(question, 9));

        QStringList ids;
        for (const OptionId &item : untouched.order)
            ids.append(item.text());
        QCOMPARE(ids, idsOf(shown(question, 9).options));
    }

    void rightHandEntriesHoldTheExtraOnesToo()
    {
        const ShownQuestion matching = shown(matchingOf(u"matching"_qs, u"money"_qs), 5);

        QCOMPARE(idsOf(matching.lefts), QStringList({u"otp"_qs, u"vpn"_qs, u"pin"_qs}));
        QCOMPARE(sorted(idsOf(matching.rights)), QStringList({u"extra.0"_qs, u"otp"_qs, u"pin"_qs, u"vpn"_qs}));
    }

    void theUnitFollowsTheLanguage()
    {
        const Question question = numberOf(u"number"_qs, u"money"_qs);

        QCOMPARE(shown(question, 1).unit, u"hours"_qs);
        m_language.setLanguage(u"ur"_qs);
        QCOMPARE(shown(question, 1).unit, u"گھنٹے"_qs);
        m_language.setLanguage(u"en"_qs);
    }

    void aSearchForSignsBringsItsMessage()
    {
        const ShownQuestion marks = shown(marksOf(u"marks"_qs, u"messages"_qs, u"sms.fake"_qs), 1);

        QVERIFY(marks.specimen.has_value());
        QCOMPARE(marks.specimen->from, u"0300 0001147"_qs);
        QCOMPARE(marks.specimen->signs.size(), 2);
    }

    void nothingIsGivenToAnUntouchedQuestion_data()
    {
        QTest::addColumn<int>("place");
        for (const int place : {0, 1, 2, 4, 5, 6, 7})
            QTest::addRow("%d", place) << place;
    }
    void nothingIsGivenToAnUntouchedQuestion()
    {
        QFETCH(int, place);
        const Question question = quizPack().questions.at(place);

        const Answer answer = untouchedAnswer(question, 3);

        QVERIFY(fits(answer, question.type()));
        QVERIFY(isEmptyAnswer(answer));
    }

private:
    [[nodiscard]] ShownQuestion shown(const Question &question, quint32 seed) const
    {
        return shownQuestion(question, seed, *m_library, m_language);
    }

    LanguageState m_language{u":/translations"_qs};
    std::shared_ptr<const Library> m_library = libraryOf(quizPack());

public:
    ShownQuestionTest() { m_language.setLanguage(u"en"_qs); }
};

QTEST_GUILESS_MAIN(ShownQuestionTest)
#include "shown_question_test.moc"
