// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/kept_attempts.h>
#include <support/open_workspace.h>
#include <support/quiz_pack.h>
#include <support/warnings.h>

#include <presentation/quiz_view_model.h>

namespace mehfooz::test {

inline ChoiceAnswer choice(const QString &key)
{
    return {id<OptionId>(key)};
}

/// One person before one quiz, for the tests of its view-model.
class QuizSession : public QObject {
protected:
    /// A new view-model over what was kept, as after the process was killed.
    void restart()
    {
        m_finished.reset();
        m_model.reset();
        m_open->openProfile();
        m_model = std::make_unique<QuizViewModel>(m_open->workspace(), m_open->language(), [] { return 42U; });
        m_finished = std::make_unique<QSignalSpy>(m_model.get(), &QuizViewModel::finished);
    }
    void openQuiz(const QString &source)
    {
        m_model->open(source);
        QTRY_VERIFY(m_model->phase() == QuizPhase::Answering);
    }
    void answer(const Answer &answer)
    {
        QSignalSpy checked{m_model.get(), &QuizViewModel::checked};
        m_model->give(answer);
        m_model->confirm();
        QTRY_COMPARE(checked.size(), 1);
    }
    [[nodiscard]] static QStringList elementsOfSign(const QString &sign)
    {
        QStringList ids;
        for (const SpecimenElement &element : elementsOf(markedSpecimen(u"sms.fake"_qs, false))) {
            if (element.signId == sign)
                ids.append(element.id);
        }
        return ids;
    }
    /// For quiz "all", in its order.
    [[nodiscard]] QList<Answer> rightAnswers() const
    {
        OrderAnswer order;
        for (const QString &key : {u"call"_qs, u"note"_qs, u"save"_qs, u"report"_qs})
            order.order.append(id<OptionId>(key));
        PairsAnswer pairs;
        for (const QString &key : {u"otp"_qs, u"vpn"_qs, u"pin"_qs})
            pairs.pairs.insert(id<OptionId>(key), key);
        MarksAnswer marks;
        QStringList seen;
        for (const SpecimenElement &element : elementsOf(markedSpecimen(u"sms.fake"_qs, false))) {
            if (!element.signIds.isEmpty() && !seen.contains(element.signId)) {
                marks.elements.append(element.id);
                seen.append(element.signId);
            }
        }
        return {choice(u"c"_qs), TruthAnswer{false}, TickedAnswer{{id<OptionId>(u"a"_qs), id<OptionId>(u"c"_qs)}}, order,
                pairs,           TypedAnswer{u"2 hours"_qs}, TypedAnswer{u"card"_qs.prepend(u"bank "_qs)}, marks};
    }

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<QuizViewModel> m_model;
    std::unique_ptr<QSignalSpy> m_finished;
};

} // namespace mehfooz::test
