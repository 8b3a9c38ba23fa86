// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/look_state.h>

#include <presentation/language_state.h>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr int kScaleStep = 10;

} // namespace

LookState::LookState(Workspace &workspace, LanguageState &language, ProgramSettings &program, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}, m_program{program}, m_look{program.look()}
{
    if (m_look.language.isEmpty())
        m_look.language = firstLanguage(program.systemLocale());
    language.setDigits(m_look.digits);
    language.setLanguage(m_look.language);
    connect(&workspace, &Workspace::profileOpened, this, &LookState::adoptProfile);
}

void LookState::setLook(const LookSettings &look)
{
    LookSettings wanted = look;
    wanted.scalePercent = std::clamp(look.scalePercent, kSmallestScale, kLargestScale);
    if (wanted == m_look)
        return;
    const QHash<QString, QString> before = toSettings(m_look);
    apply(wanted);
    m_program.keepLook(m_look);
    if (!m_workspace.isOpen() || !m_workspace.state().entry)
        return;
    const QHash<QString, QString> now = toSettings(m_look);
    for (auto setting = now.cbegin(); setting != now.cend(); ++setting) {
        if (before.value(setting.key()) != setting.value())
            m_workspace.setSetting(setting.key(), setting.value());
    }
}

void LookState::setLanguage(const QString &language)
{
    LookSettings look = m_look;
    look.language = language;
    setLook(look);
}

void LookState::stepScale(int steps)
{
    LookSettings look = m_look;
    look.scalePercent += steps * kScaleStep;
    setLook(look);
}

void LookState::resetScale()
{
    LookSettings look = m_look;
    look.scalePercent = kSmallestScale;
    setLook(look);
}

void LookState::pin(const LookSettings &look)
{
    if (look == m_look)
        return; // nothing was asked for
    m_pinned = true;
    apply(look);
}

void LookState::adoptProfile()
{
    if (m_pinned || !m_workspace.state().entry)
        return;
    apply(lookFrom(m_workspace.state().settings, m_look));
    m_program.keepLook(m_look);
    keepMissing();
}

// A profile that has no look of its own yet keeps the one it is seen in, so that another person's look never becomes its.
void LookState::keepMissing()
{
    if (m_workspace.state().report.readOnly)
        return;
    const QHash<QString, QString> now = toSettings(m_look);
    for (auto setting = now.cbegin(); setting != now.cend(); ++setting) {
        if (!m_workspace.state().settings.contains(setting.key()))
            m_workspace.setSetting(setting.key(), setting.value());
    }
}

void LookState::apply(const LookSettings &look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_language.setDigits(look.digits);
    m_language.setLanguage(look.language);
    Q_EMIT changed();
}

} // namespace mehfooz
