// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_readers.h"
#include "reader_parts.h"

namespace mehfooz {

namespace {

constexpr std::array kGrades{
    Choice<EvidenceGrade>{u"A", EvidenceGrade::A},
    Choice<EvidenceGrade>{u"B", EvidenceGrade::B},
    Choice<EvidenceGrade>{u"C", EvidenceGrade::C},
    Choice<EvidenceGrade>{u"D", EvidenceGrade::D},
};

constexpr std::array kPlatforms{
    Choice<Platform>{u"android", Platform::Android}, Choice<Platform>{u"iphone", Platform::Iphone},
    Choice<Platform>{u"windows", Platform::Windows}, Choice<Platform>{u"linux", Platform::Linux},
    Choice<Platform>{u"service", Platform::Service},
};

constexpr double kLongestMinutes = 24 * 60;

CheckArea readArea(const YamlNode &root, FileReading &file, ObjectKind kind)
{
    ObjectReader object{file, root, QStringLiteral("area")};
    CheckArea area{object.id<AreaId>(), {}, {}};
    file.define({kind, area.id.text(), object.position(), 0, 0});
    area.title = object.text(u"title", TextRole::Title);
    area.icon = object.word(u"icon");
    return area;
}

QList<HowTo> readHow(ObjectReader &item)
{
    const YamlNode *node = item.require(u"how");
    if (!node)
        return {};
    QList<HowTo> how;
    ObjectReader object{item.file(), *node, QStringLiteral("list of ways (\"how\")")};
    for (const Choice<Platform> &platform : kPlatforms) {
        if (object.has(platform.key))
            how.append({platform.value, object.texts(platform.key, TextRole::Prose)});
    }
    if (how.isEmpty() && node->isMap())
        item.file().error(positionOf(*node), QStringLiteral("empty-list"), QStringLiteral("\"how\" needs the steps for at least one platform"));
    return how;
}

QList<ThreatEffect> readEffects(ObjectReader &item)
{
    QList<ThreatEffect> effects;
    UniqueIds threats{item.file()};
    for (const YamlNode *node : item.list(u"effects")) {
        ObjectReader object{item.file(), *node, QStringLiteral("effect")};
        effects.append({object.reference<ThreatId>(u"threat", ObjectKind::Threat), object.number(u"effect", {0, 1, false, {}})});
        threats.add(effects.last().threat.text(), object.position());
    }
    return effects;
}

void readEvidence(ObjectReader &item, CheckItem &check)
{
    const YamlNode *node = item.require(u"evidence");
    if (!node)
        return;
    ObjectReader object{item.file(), *node, QStringLiteral("evidence")};
    check.scored.evidence = object.choice(u"grade", kGrades);
    check.evidenceSource = readSource(object, Need::Required);
}

void readEssential(ObjectReader &item, ScoredItem &scored)
{
    scored.essential = item.truth(u"essential", false);
    scored.essentialFor = item.references<RoleId>(u"essential_for", ObjectKind::Role);
    if (scored.essential && !scored.essentialFor.isEmpty()) {
        item.file().error(item.positionAt(u"essential_for"), QStringLiteral("essential-twice"),
                          QStringLiteral("an item is either essential, or essential_for some roles; delete one of the two"));
    }
}

CheckItem readItem(ObjectReader &object, const AreaId &area, ObjectKind kind, Pack &pack)
{
    CheckItem item{{beginObject<CheckItemId>(object, kind, pack), area, 1, false, {}, EvidenceGrade::C, 1, 1, {}, {}, {}},
                   {}, {}, {}, {}, {}, {}, {}, {}};
    const Revision revision = readRevision(object);
    item.scored.revision = revision.number;
    item.changed = revision.changed;
    item.title = object.text(u"title", TextRole::Title);
    item.why = object.text(u"why", TextRole::Prose);
    item.how = readHow(object);
    item.scored.minutes = object.number(u"minutes", {0, kLongestMinutes, true, {}});
    item.scored.checkMinutes = object.number(u"check_minutes", {0, kLongestMinutes, true, {}});
    item.scored.effects = readEffects(object);
    readEvidence(object, item);
    readEssential(object, item.scored);
    item.scored.requires_ = object.references<CheckItemId>(u"requires", kind);
    item.scored.appliesIfAny = object.references<FlagId>(u"applies_if_any", ObjectKind::Flag);
    item.probe = object.word(u"probe");
    item.simple = object.text(u"simple", TextRole::Prose, Need::Optional);
    item.also = object.words(u"also");
    return item;
}

struct CheckKinds {
    ObjectKind area;
    ObjectKind item;
};

void readCheckFile(const YamlNode &root, FileReading &file, Pack &pack, CheckKinds kinds)
{
    ObjectReader object{file, root, QStringLiteral("check file")};
    const YamlNode *areaNode = object.require(u"area");
    if (!areaNode)
        return;
    const CheckArea area = readArea(*areaNode, file, kinds.area);
    const bool isOrg = kinds.item == ObjectKind::OrgCheck;
    (isOrg ? pack.orgAreas : pack.areas).append(area);
    for (const YamlNode *node : object.list(u"items")) {
        ObjectReader item{file, *node, QStringLiteral("check item")};
        (isOrg ? pack.orgChecks : pack.checks).append(readItem(item, area.id, kinds.item, pack));
    }
}

} // namespace

void readChecks(const YamlNode &root, FileReading &file, Pack &pack)
{
    readCheckFile(root, file, pack, {ObjectKind::Area, ObjectKind::Check});
}

void readOrgChecks(const YamlNode &root, FileReading &file, Pack &pack)
{
    readCheckFile(root, file, pack, {ObjectKind::OrgArea, ObjectKind::OrgCheck});
}

} // namespace mehfooz
