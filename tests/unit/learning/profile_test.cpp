// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/library_builder.h>
#include <support/warnings.h>

#include <learning/profile.h>

#include <QTest>

using namespace mehfooz;
using test::id;

namespace {

Risk risk(const QString &threat, int impact, int likelihood)
{
    return {id<ThreatId>(threat), impact, likelihood};
}

ProfileOption option(const QString &key, const QStringList &flags, const QList<RiskChange> &risks = {})
{
    ProfileOption made{id<OptionId>(key), {}, {}, risks};
    for (const QString &flag : flags)
        made.flags.append(id<FlagId>(flag));
    return made;
}

Role citizen()
{
    return {id<RoleId>(u"citizen"_qs), {}, {}, {}, {id<FlagId>(u"uses_phone"_qs)}, {risk(u"fraud"_qs, 5, 1), risk(u"theft"_qs, 3, 3)}};
}

QList<ProfileQuestion> questions()
{
    const RiskChange worse{id<ThreatId>(u"fraud"_qs), 1, -1};
    const RiskChange better{id<ThreatId>(u"fraud"_qs), -1, 1};
    const RiskChange elsewhere{id<ThreatId>(u"blackmail"_qs), 1, 1};
    return {
        {id<ProfileQuestionId>(u"first"_qs), {}, {}, {option(u"a"_qs, {u"zeta"_qs, u"alpha"_qs}, {worse})}},
        {id<ProfileQuestionId>(u"second"_qs), {}, {}, {option(u"a"_qs, {u"alpha"_qs, u"uses_phone"_qs}, {better, elsewhere})}},
    };
}

ProfileAnswers chosen(const QStringList &keys)
{
    ProfileAnswers answers;
    for (const QString &key : keys)
        answers.insert(id<ProfileQuestionId>(key), id<OptionId>(u"a"_qs));
    return answers;
}

} // namespace

class ProfileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnUnexpectedWarning(); }

    void withoutAnswersItIsTheRole()
    {
        const EffectiveProfile profile = resolveProfile(citizen(), questions(), {});

        QCOMPARE(profile.role, std::optional{id<RoleId>(u"citizen"_qs)});
        QCOMPARE(profile.flags, citizen().flags);
        QCOMPARE(profile.risks, citizen().risks);
    }

    void flagsAreSortedAndStandOnce()
    {
        const EffectiveProfile profile = resolveProfile(citizen(), questions(), chosen({u"first"_qs, u"second"_qs}));

        QCOMPARE(profile.flags, (QList{id<FlagId>(u"alpha"_qs), id<FlagId>(u"uses_phone"_qs), id<FlagId>(u"zeta"_qs)}));
    }

    void changesAreSummedBeforeTheyAreClamped()
    {
        const EffectiveProfile both = resolveProfile(citizen(), questions(), chosen({u"first"_qs, u"second"_qs}));
        const EffectiveProfile one = resolveProfile(citizen(), questions(), chosen({u"first"_qs}));

        QCOMPARE(both.risks.value(0, risk(u"x"_qs, 0, 0)), risk(u"fraud"_qs, 5, 1));
        QCOMPARE(one.risks.value(0, risk(u"x"_qs, 0, 0)), risk(u"fraud"_qs, 5, 1));
    }

    void aThreatThatTheRoleDoesNotListIsIgnored()
    {
        QCOMPARE(resolveProfile(citizen(), questions(), chosen({u"second"_qs})).risks.size(), 2);
    }

    void anAnswerThatIsNoLongerInThePackChangesNothing()
    {
        ProfileAnswers answers = chosen({u"gone"_qs});
        answers.insert(id<ProfileQuestionId>(u"first"_qs), id<OptionId>(u"gone"_qs));

        QCOMPARE(resolveProfile(citizen(), questions(), answers), resolveProfile(citizen(), questions(), {}));
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
