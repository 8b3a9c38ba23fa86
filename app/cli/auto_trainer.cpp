// SPDX-License-Identifier: GPL-3.0-or-later
#include "auto_trainer.h"

namespace mehfooz::cli {

using workshop::NextAction;
using workshop::Stage;

std::optional<workshop::Command> commandOf(NextAction action)
{
    switch (action) {
    case NextAction::OpenFirst:
    case NextAction::OpenNext: return workshop::OpenItem{};
    case NextAction::CloseQuestion:
    case NextAction::CloseActivity: return workshop::CloseNow{};
    case NextAction::Reveal: return workshop::Reveal{};
    case NextAction::End: return workshop::EndSession{};
    case NextAction::Nothing: break;
    }
    return {};
}

bool AutoTrainer::isTime(const workshop::ConsoleView &view, qint64 sinceMs) const
{
    if (view.hall.paused)
        return false;
    if (view.hall.stage != Stage::Question)
        return sinceMs >= (view.hall.stage == Stage::Closed ? m_times.step / 5 : m_times.step);
    const bool everybody = view.hall.participants > 0 && view.hall.answered >= static_cast<quint32>(view.hall.participants);
    // A timer that is over closes the question by the host itself.
    return everybody || (!view.hall.limitMs && sinceMs >= m_times.question);
}

std::optional<workshop::Command> AutoTrainer::due(const workshop::ConsoleView &view, qint64 nowMs)
{
    if (m_since < 0 || view.hall.stage != m_stage || view.hall.item != m_item) {
        m_stage = view.hall.stage;
        m_item = view.hall.item;
        m_since = nowMs;
        m_asked = false;
    }
    if (m_asked || !isTime(view, nowMs - m_since))
        return {};
    m_asked = true;
    return commandOf(view.next);
}

} // namespace mehfooz::cli
