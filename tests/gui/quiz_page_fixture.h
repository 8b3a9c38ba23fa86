// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/catalogue.h>
#include <support/kept_attempts.h>
#include <support/page_stage.h>
#include <support/quiz_hands.h>

#include "answer_area.h"
#include "quiz_page.h"

namespace mehfooz::test {

/// The question that follows in packBeginningWith().
[[nodiscard]] inline QString secondAfter(const QString &question)
{
    return question == u"number" ? QStringLiteral("truth") : QStringLiteral("number");
}

/// quizPack() with one quiz more: "one" begins with this question, and one of another kind follows.
[[nodiscard]] inline Pack packBeginningWith(const QString &question, QuizKind kind = QuizKind::Practice)
{
    Pack pack = quizPack();
    pack.quizzes.append(quizOf(QStringLiteral("one"), kind, {question, secondAfter(question)}));
    return pack;
}

/// Every text that explains the answers of a question.
[[nodiscard]] inline QStringList explanationsOf(const Question &question, const QString &language)
{
    QStringList texts;
    const auto options = [&](const QList<QuestionOption> &list) {
        for (const QuestionOption &option : list)
            texts.append(option.because.in(language));
    };
    if (const auto *single = std::get_if<SingleChoice>(&question.body))
        options(single->options);
    else if (const auto *several = std::get_if<MultipleResponse>(&question.body))
        options(several->options);
    else if (const auto *truth = std::get_if<TrueFalse>(&question.body))
        texts = {truth->becauseTrue.in(language), truth->becauseFalse.in(language)};
    else if (const auto *ordering = std::get_if<Ordering>(&question.body))
        texts = {ordering->because.in(language)};
    else if (const auto *matching = std::get_if<Matching>(&question.body))
        texts = {matching->because.in(language)};
    else if (const auto *number = std::get_if<Numeric>(&question.body))
        texts = {number->because.in(language)};
    else if (const auto *text = std::get_if<ShortText>(&question.body))
        texts = {text->because.in(language)};
    else
        for (const Sign &sign : markedSpecimen(QStringLiteral("sms.fake"), false).signs)
            texts.append(sign.because.in(language));
    return texts;
}

/// One key for each of the eight types, in the order of the types.
[[nodiscard]] inline QStringList questionOfEveryType()
{
    QStringList keys;
    for (const char *key : {"single", "truth", "multiple", "ordering", "matching", "number", "text", "marks"})
        keys.append(QString::fromLatin1(key));
    return keys;
}

/// One person before the quiz page.
class QuizPageFixture : public QObject {
protected:
    void makeLooks() { m_looks = std::make_unique<Looks>(); }
    /// Opens a quiz of a pack, and the page on it; the question has the keyboard.
    void begin(Pack pack, const QString &source, const Shown &shown = {})
    {
        m_stage.reset();
        m_stage = std::make_unique<PageStage<QuizPage>>(*m_looks, std::move(pack), at(source));
        m_stage->show(shown);
        m_language = shown.language;
        m_stage->arrive(at(source));
    }
    void begin(Pack pack, const QString &source, const QString &language)
    {
        Shown shown;
        shown.language = language;
        begin(std::move(pack), source, shown);
    }
    [[nodiscard]] static Address at(const QString &source, const QString &part = {})
    {
        return {QStringLiteral("quiz"), source, part};
    }
    [[nodiscard]] QuizHands hands(Hand hand) { return QuizHands{m_stage->page(), m_language, hand}; }
    [[nodiscard]] static QString word(const char *source) { return said("QuizPage", source); }

    /// Checks what is given, and waits until it is kept. `how` may be "Keep my answer" in a test.
    void check(Hand hand = Hand::Keyboard, const char *how = "Check my answer")
    {
        const qsizetype before = answerCount();
        hands(hand).check(word(how));
        QTRY_COMPARE(answerCount(), before + 1);
        settle();
    }
    [[nodiscard]] qsizetype answerCount() const
    {
        const auto &attempts = m_stage->open().memory().attempts;
        return attempts.isEmpty() ? 0 : attempts.last().answers.size();
    }
    [[nodiscard]] const AnswerRecord &lastAnswer() const
    {
        return m_stage->open().memory().attempts.last().answers.last();
    }
    [[nodiscard]] bool says(const QString &words) const { return m_stage->says(words); }

    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<QuizPage>> m_stage;
    QString m_language = QStringLiteral("en");
};

} // namespace mehfooz::test

Q_DECLARE_METATYPE(mehfooz::test::Hand)
