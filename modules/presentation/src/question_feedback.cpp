// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/question_feedback.h>

#include <text/isolates.h>

#include <algorithm>

namespace mehfooz {

namespace {

OptionState stateOf(bool isRight, bool isChosen)
{
    if (isRight)
        return isChosen ? OptionState::Right : OptionState::RightMissed;
    return isChosen ? OptionState::WrongChosen : OptionState::Idle;
}

/// Fills what a type's body has to say about an answer that fits it; any other pair says nothing.
class Explanation {
public:
    Explanation(QuestionFeedback &feedback, const Library &library, const LanguageState &language)
        : m_feedback{feedback}, m_library{library}, m_language{language}, m_prose{library, language}
    {
    }

    template<typename Body, typename Given>
    void operator()(const Body &body, const Given &given)
    {
        if constexpr (requires { say(body, given); })
            say(body, given);
    }

private:
    void say(const SingleChoice &body, const ChoiceAnswer &given)
    {
        for (const QuestionOption &option : body.options)
            sayOption(option, given.choice == option.id);
    }
    void say(const MultipleResponse &body, const TickedAnswer &given)
    {
        for (const QuestionOption &option : body.options)
            sayOption(option, given.ticked.contains(option.id));
    }
    void say(const TrueFalse &body, const TruthAnswer &given)
    {
        m_feedback.options.insert(QStringLiteral("true"),
                                  {stateOf(body.correct, given.value == true), m_prose.plain(body.becauseTrue)});
        m_feedback.options.insert(QStringLiteral("false"),
                                  {stateOf(!body.correct, given.value == false), m_prose.plain(body.becauseFalse)});
    }
    void say(const Ordering &body, const OrderAnswer &given)
    {
        m_feedback.why = m_prose.plain(body.because);
        for (int place = 0; place < body.items.size(); ++place) {
            const OrderingItem &item = body.items.at(place);
            const int givenPlace = static_cast<int>(given.order.indexOf(item.id));
            m_feedback.lines.append({item.id.text(), m_prose.plain(item.text), {}, {}, givenPlace + 1, givenPlace == place});
        }
    }
    void say(const Matching &body, const PairsAnswer &given)
    {
        m_feedback.why = m_prose.plain(body.because);
        for (const MatchingPair &pair : body.pairs) {
            const QString key = given.pairs.value(pair.id);
            m_feedback.lines.append({pair.id.text(), m_prose.plain(pair.left), rightHandText(body, key),
                                     m_prose.plain(pair.right), 0, key == pair.id.text()});
        }
    }
    void say(const Numeric &body, const TypedAnswer &)
    {
        m_feedback.why = m_prose.plain(body.because);
        m_feedback.rightAnswer = m_language.shown(QString::number(body.correct, 'g', 12));
    }
    void say(const ShortText &body, const TypedAnswer &)
    {
        m_feedback.why = m_prose.plain(body.because);
        m_feedback.rightAnswer = acceptedIn(body.accept);
    }
    void say(const Hotspot &body, const MarksAnswer &given)
    {
        const Specimen *specimen = body.specimen ? m_library.specimen(*body.specimen) : nullptr;
        if (!specimen) {
            sayRegions(body.regions);
            return;
        }
        const ShownSpecimen shown = shownSpecimen(*specimen, m_library, m_language);
        m_feedback.signs = shown.signs;
        m_feedback.why = shown.explain;
        for (const SpecimenElement &element : shown.elements) {
            if (element.signIds.isEmpty() && given.elements.contains(element.id))
                m_feedback.falseMarks.append(element.id);
        }
    }

    void sayRegions(const QList<PictureRegion> &regions)
    {
        for (int i = 0; i < regions.size(); ++i) {
            const PictureRegion &region = regions.at(i);
            m_feedback.signs.append({region.id.text(), i + 1, {}, m_prose.plain(region.because)});
            m_feedback.places.insert(region.id.text(), region.rect);
        }
    }
    void sayOption(const QuestionOption &option, bool isChosen)
    {
        const OptionState state = stateOf(option.right, isChosen);
        QStringList why;
        if (state == OptionState::WrongChosen && !option.tempts.isEmpty())
            why.append(m_prose.plain(option.tempts));
        why.append(m_prose.plain(option.because));
        m_feedback.options.insert(option.id.text(), {state, why.join(u' ')});
    }
    [[nodiscard]] QString rightHandText(const Matching &body, const QString &key) const
    {
        const auto pair = std::ranges::find_if(body.pairs, [&](const MatchingPair &each) { return each.id.text() == key; });
        if (pair != body.pairs.end())
            return m_prose.plain(pair->right);
        for (int i = 0; i < body.extraRight.size(); ++i) {
            if (key == QStringLiteral("extra.%1").arg(i))
                return m_prose.plain(body.extraRight.at(i));
        }
        return {};
    }
    /// The first accepted text in the script of the person's language.
    [[nodiscard]] QString acceptedIn(const QStringList &accepted) const
    {
        const auto fits = [&](const QString &each) {
            return text::startsRightToLeft(each) == m_language.isRightToLeft();
        };
        const auto found = std::ranges::find_if(accepted, fits);
        return m_language.shown(found != accepted.end() ? *found : accepted.value(0));
    }

    QuestionFeedback &m_feedback;
    const Library &m_library;
    const LanguageState &m_language;
    ShownProse m_prose;
};

const Specimen *specimenOf(const Question &question, const Library &library)
{
    const auto *hotspot = std::get_if<Hotspot>(&question.body);
    return hotspot && hotspot->specimen ? library.specimen(*hotspot->specimen) : nullptr;
}

} // namespace

VerdictKind verdictKind(const Verdict &verdict)
{
    if (verdict.isRight())
        return VerdictKind::Right;
    return verdict.score > 0 ? VerdictKind::PartlyRight : VerdictKind::Wrong;
}

QuestionFeedback explain(const Question &question, const Answer &answer, const Library &library,
                         const LanguageState &language)
{
    const Verdict verdict = scoreAnswer(question, answer, specimenOf(question, library));
    QuestionFeedback feedback;
    feedback.verdict = verdictKind(verdict);
    feedback.spelling = verdict.match == u"typo" ? language.shown(verdict.rightText) : QString{};
    feedback.found = verdict.found;
    feedback.falseMarkCount = verdict.falseClicks;
    Explanation explanation{feedback, library, language};
    std::visit(explanation, question.body, answer);
    return feedback;
}

} // namespace mehfooz
