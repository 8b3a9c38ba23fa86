// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/person_questions.h>

#include <presentation/language_state.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mehfooz {

namespace {

struct RoleIcon {
    QStringView role;
    QStringView icon;
};
constexpr std::array kRoleIcons{
    RoleIcon{u"citizen", u"user"},      RoleIcon{u"student", u"graduation-cap"}, RoleIcon{u"blogger", u"newspaper"},
    RoleIcon{u"professional", u"briefcase"}, RoleIcon{u"manager", u"landmark"},  RoleIcon{u"government", u"building-2"},
    RoleIcon{u"low_literacy", u"volume-2"},
};
const QString kListening = QStringLiteral("low_literacy");

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::PersonQuestions)

public:
    static QString picturesFirst() { return tr("Show pictures first and read everything aloud"); }
};

QString iconOf(const QString &role)
{
    const auto *row = std::ranges::find(kRoleIcons, role, [](const RoleIcon &icon) { return icon.role.toString(); });
    return row == kRoleIcons.end() ? QStringLiteral("user") : row->icon.toString();
}

} // namespace

QString questionSetting(const QString &question)
{
    return QStringLiteral("profile.") + question;
}

QList<PersonChoice> roleChoices(const Workspace &workspace, const LanguageState &language, const QString &chosen)
{
    QList<PersonChoice> choices;
    if (!workspace.hasPacks())
        return choices;
    for (const Role &role : workspace.library().content().roles) {
        const QString id = role.id.text();
        choices.append({id, language.shown(role.title), id == kListening ? Words::picturesFirst() : QString{}, iconOf(id), id == chosen});
    }
    return choices;
}

QList<PersonQuestion> personQuestions(const Workspace &workspace, const LanguageState &language)
{
    QList<PersonQuestion> questions;
    if (!workspace.hasPacks())
        return questions;
    for (const ProfileQuestion &question : workspace.library().content().profileQuestions) {
        PersonQuestion shown{question.id.text(), language.shown(question.ask), language.shown(question.why), {}};
        const QString chosen = workspace.setting(questionSetting(shown.id));
        for (const ProfileOption &option : question.options)
            shown.options.append({option.id.text(), language.shown(option.text), {}, {}, option.id.text() == chosen});
        questions.append(shown);
    }
    return questions;
}

} // namespace mehfooz
