// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/welcome_view_model.h>

#include <presentation/error_words.h>
#include <presentation/language_state.h>
#include <presentation/look_state.h>
#include <presentation/profiles_view_model.h>
#include <text/safe_names.h>

#include <algorithm>

namespace mehfooz {

namespace {

const QString kOwn = QStringLiteral("own");
const QString kShared = QStringLiteral("shared");

} // namespace

WelcomeViewModel::WelcomeViewModel(Workspace &workspace, const LanguageState &language, LookState &look, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}, m_look{look}
{
    connect(&workspace, &Workspace::packsOpened, this, &WelcomeViewModel::changed);
    connect(&workspace, &Workspace::settingChanged, this, &WelcomeViewModel::changed);
    connect(&language, &LanguageState::changed, this, &WelcomeViewModel::changed);
    connect(&workspace, &Workspace::profileOpened, this, &WelcomeViewModel::meetProfile);
    connect(&workspace, &Workspace::profileFailed, this, [this](const Error &error) {
        if (m_isBusy)
            fail(errorWords(error, error.code == ErrorCode::InvalidInput ? ErrorContext::NamingProfile : ErrorContext::OpeningProfile, m_language));
    });
    begin();
}

void WelcomeViewModel::begin()
{
    m_step = Step::Language;
    m_languages = {m_look.look().language, QStringLiteral("ur"), QStringLiteral("en")};
    m_languages.removeDuplicates();
    m_role.clear();
    m_computer = kOwn;
    m_name.clear();
    m_hue = ProfilesViewModel{m_workspace, m_language}.freeHue();
    m_question = 0;
    m_isMade = false;
    m_isBusy = false;
    Q_EMIT changed();
}

void WelcomeViewModel::show(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

QString WelcomeViewModel::progressWords() const
{
    //: On the Welcome page: %1 of %2 steps.
    return m_language.shown(tr("Step %1 of %2").arg(static_cast<int>(m_step) + 1).arg(kSteps));
}

QString WelcomeViewModel::heading() const
{
    switch (m_step) {
    case Step::Language: return tr("Choose your language");
    case Step::Role: return tr("Which describes you best? You can change it any time.");
    case Step::Computer: return tr("Is this computer yours alone?");
    case Step::Questions: return m_question < questions().size() ? questions().at(m_question).ask : tr("All set");
    }
    Q_UNREACHABLE();
}

QString WelcomeViewModel::line() const
{
    if (m_step == Step::Language)
        return tr("Learn to spot, prevent and survive online fraud. No account, no internet needed.");
    if (m_step == Step::Questions && m_question < questions().size())
        return questions().at(m_question).why;
    if (m_step == Step::Role && !m_workspace.hasPacks())
        return tr("Loading…");
    return {};
}

QList<PersonChoice> WelcomeViewModel::languageChoices() const
{
    QStringList languages = m_languages;
    if (m_workspace.hasPacks())
        languages.append(m_workspace.library().languages());
    languages.removeDuplicates();
    QList<PersonChoice> choices;
    for (const QString &language : std::as_const(languages))
        choices.append({language, ownNameOf(language), {}, {}, language == m_look.look().language});
    return choices;
}

QList<PersonChoice> WelcomeViewModel::computerChoices() const
{
    return {{kOwn, tr("Only mine"), {}, QStringLiteral("laptop"), m_computer == kOwn},
            {kShared, tr("Others use it too"), tr("Each person gets a profile with a name and a picture."), QStringLiteral("users"),
             m_computer == kShared}};
}

QList<PersonChoice> WelcomeViewModel::choices() const
{
    switch (m_step) {
    case Step::Language: return languageChoices();
    case Step::Role: return roleChoices(m_workspace, m_language, m_role);
    case Step::Computer: return computerChoices();
    case Step::Questions: return m_question < questions().size() ? questions().at(m_question).options : QList<PersonChoice>{};
    }
    Q_UNREACHABLE();
}

void WelcomeViewModel::choose(const QString &id)
{
    const QList<PersonChoice> offered = choices();
    if (std::ranges::find(offered, id, &PersonChoice::id) == offered.cend())
        return;
    switch (m_step) {
    case Step::Language: m_look.setLanguage(id); break;
    case Step::Role: m_role = id; break;
    case Step::Computer: m_computer = id; break;
    case Step::Questions: m_workspace.setSetting(questionSetting(questions().at(m_question).id), id); break;
    }
    Q_EMIT changed();
}

void WelcomeViewModel::typeName(const QString &name)
{
    m_name = name;
}

void WelcomeViewModel::chooseHue(int hue)
{
    m_hue = std::clamp(hue, 0, ProfilesViewModel::kHues - 1);
    Q_EMIT changed();
}

void WelcomeViewModel::next()
{
    switch (m_step) {
    case Step::Language: show(Step::Role); break;
    case Step::Role: show(Step::Computer); break;
    case Step::Computer:
        //: The name of a profile whose person gave none.
        makeProfile(m_name.trimmed().isEmpty() && m_computer == kOwn ? tr("Me") : m_name);
        break;
    case Step::Questions: nextQuestion(); break;
    }
}

void WelcomeViewModel::skip()
{
    if (m_step == Step::Role)
        m_role.clear();
    if (m_step == Step::Computer && m_name.trimmed().isEmpty())
        m_computer = kOwn;
    next();
}

void WelcomeViewModel::back()
{
    if (m_step == Step::Questions && m_question > 0) {
        --m_question;
        Q_EMIT changed();
    } else if (canGoBack()) {
        show(static_cast<Step>(static_cast<int>(m_step) - 1));
    }
}

void WelcomeViewModel::makeProfile(const QString &name)
{
    const auto cleaned = text::cleanName(name);
    if (!cleaned) {
        fail(errorWords(cleaned.error(), ErrorContext::NamingProfile, m_language));
        return;
    }
    if (!m_isMade) {
        m_isBusy = true;
        Q_EMIT changed();
        m_workspace.addProfile(*cleaned, m_hue);
        return;
    }
    goOn();
    const auto &entry = m_workspace.state().entry;
    if (!entry || entry->name == *cleaned)
        return;
    m_workspace.renameProfile(entry->id, *cleaned).then(this, [this](const Expected<void> &renamed) {
        if (!renamed)
            fail(errorWords(renamed.error(), ErrorContext::Saving, m_language));
    });
}

void WelcomeViewModel::goOnAsGuest()
{
    m_isBusy = true;
    Q_EMIT changed();
    m_workspace.openGuest();
}

void WelcomeViewModel::meetProfile()
{
    if (!m_isBusy) {
        m_isMade = false; // another person's profile was opened from the menu; nothing typed here belongs to it
        return;
    }
    m_isBusy = false;
    m_isMade = m_workspace.state().entry.has_value();
    goOn();
}

void WelcomeViewModel::goOn()
{
    if (!m_role.isEmpty())
        m_workspace.setSetting(kRoleSetting.toString(), m_role);
    if (m_isMade)
        m_workspace.setSetting(kComputerSetting.toString(), m_computer);
    m_question = 0;
    if (questions().isEmpty())
        finish();
    else
        show(Step::Questions);
}

void WelcomeViewModel::nextQuestion()
{
    if (m_question + 1 >= questions().size()) {
        finish();
        return;
    }
    ++m_question;
    Q_EMIT changed();
}

void WelcomeViewModel::finish()
{
    m_isBusy = false;
    Q_EMIT finished();
}

void WelcomeViewModel::fail(const QString &words)
{
    m_isBusy = false;
    Q_EMIT changed();
    Q_EMIT failed(words);
}

} // namespace mehfooz
