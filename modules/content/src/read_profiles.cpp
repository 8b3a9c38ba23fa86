// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_readers.h"
#include "reader_parts.h"

namespace mehfooz {

namespace {

constexpr qsizetype kMostProfileQuestions = 6;

Risk readRisk(const YamlNode &node, FileReading &file)
{
    ObjectReader object{file, node, QStringLiteral("risk")};
    return {object.reference<ThreatId>(u"threat", ObjectKind::Threat), object.integer(u"impact", {1, 5, {}}),
            object.integer(u"likelihood", {1, 5, {}})};
}

/// +1, -1, or 0 where the key is absent.
int readChange(ObjectReader &object, QStringView key)
{
    if (!object.has(key))
        return 0;
    const int change = object.integer(key, {-1, 1, {}});
    if (change == 0) {
        object.file().error(object.positionAt(key), QStringLiteral("out-of-range"),
                            QStringLiteral("\"%1\" of an option must be +1 or -1; leave it out where nothing changes").arg(key));
    }
    return change;
}

RiskChange readRiskChange(const YamlNode &node, FileReading &file)
{
    ObjectReader object{file, node, QStringLiteral("risk change")};
    RiskChange change{object.reference<ThreatId>(u"threat", ObjectKind::Threat), 0, 0};
    change.impact = readChange(object, u"impact");
    change.likelihood = readChange(object, u"likelihood");
    return change;
}

ProfileOption readOption(const YamlNode &node, FileReading &file, UniqueIds &ids)
{
    ObjectReader object{file, node, QStringLiteral("option")};
    ProfileOption option{object.id<OptionId>(), {}, {}, {}};
    ids.add(option.id.text(), object.position());
    option.text = object.text(u"text", TextRole::Title);
    option.flags = readGivenFlags(object);
    for (const YamlNode *risk : object.list(u"risks", Need::Optional))
        option.risks.append(readRiskChange(*risk, file));
    return option;
}

} // namespace

void readTopics(const YamlNode &root, FileReading &file, Pack &pack)
{
    for (const YamlNode *node : listOfObjects(root, file)) {
        ObjectReader object{file, *node, QStringLiteral("topic")};
        Topic topic{beginObject<TopicId>(object, ObjectKind::Topic, pack), {}, {}, {}};
        topic.title = object.text(u"title", TextRole::Title);
        topic.icon = object.word(u"icon");
        topic.parent = object.optionalReference<TopicId>(u"parent", ObjectKind::Topic);
        pack.topics.append(topic);
    }
}

void readThreats(const YamlNode &root, FileReading &file, Pack &pack)
{
    for (const YamlNode *node : listOfObjects(root, file)) {
        ObjectReader object{file, *node, QStringLiteral("threat")};
        Threat threat{beginObject<ThreatId>(object, ObjectKind::Threat, pack), {}, {}, {}};
        threat.title = object.text(u"title", TextRole::Title);
        threat.facts = object.word(u"facts");
        // A row of the facts is something that was read somewhere on some day.
        threat.source = readSource(object, threat.facts.isEmpty() ? Need::Optional : Need::Required);
        pack.threats.append(threat);
    }
}

void readRoles(const YamlNode &root, FileReading &file, Pack &pack)
{
    for (const YamlNode *node : listOfObjects(root, file)) {
        ObjectReader object{file, *node, QStringLiteral("role")};
        Role role{beginObject<RoleId>(object, ObjectKind::Role, pack), {}, {}, {}, {}, {}};
        role.title = object.text(u"title", TextRole::Title);
        role.lessons = object.references<LessonId>(u"lessons", ObjectKind::Lesson);
        role.finalQuiz = object.optionalReference<QuizId>(u"final_quiz", ObjectKind::Quiz);
        role.flags = readGivenFlags(object);
        UniqueIds threats{file};
        for (const YamlNode *risk : object.list(u"risks", Need::Optional)) {
            role.risks.append(readRisk(*risk, file));
            threats.add(role.risks.last().threat.text(), positionOf(*risk));
        }
        pack.roles.append(role);
    }
}

void readProfileQuestions(const YamlNode &root, FileReading &file, Pack &pack)
{
    const QList<const YamlNode *> nodes = listOfObjects(root, file);
    for (const YamlNode *node : nodes) {
        ObjectReader object{file, *node, QStringLiteral("profile question")};
        ProfileQuestion question{beginObject<ProfileQuestionId>(object, ObjectKind::ProfileQuestion, pack), {}, {}, {}};
        question.ask = object.text(u"ask", TextRole::Prose);
        question.why = object.text(u"why", TextRole::Prose, Need::Optional);
        UniqueIds ids{file};
        for (const YamlNode *option : object.list(u"options"))
            question.options.append(readOption(*option, file, ids));
        pack.profileQuestions.append(question);
    }
    if (nodes.size() > kMostProfileQuestions) {
        file.error(positionOf(*nodes[kMostProfileQuestions]), QStringLiteral("too-many"),
                   QStringLiteral("a profile asks at most %1 questions, not %2").arg(kMostProfileQuestions).arg(nodes.size()));
    }
}

} // namespace mehfooz
