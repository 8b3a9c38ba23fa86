// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_readers.h"
#include "reader_parts.h"

namespace mehfooz {

namespace {

constexpr std::array kChannels{
    Choice<QStringView>{u"call", u"call"}, Choice<QStringView>{u"sms", u"sms"},
    Choice<QStringView>{u"web", u"web"},   Choice<QStringView>{u"walk_in", u"walk_in"},
};

constexpr std::array kConfidences{
    Choice<Confidence>{u"high", Confidence::High}, Choice<Confidence>{u"medium", Confidence::Medium}, Choice<Confidence>{u"low", Confidence::Low},
};

/// A value that is the same in every language, or words that are written in each.
struct ValueOrWords {
    QString value;
    LocalizedText words;
};

ValueOrWords readValueOrWords(ObjectReader &object, QStringView key, Need need)
{
    const YamlNode *node = object.find(key);
    if (!node || !node->isMap())
        return {object.word(key, need), {}};
    const LocalizedText words = object.text(key, TextRole::Title);
    return {words.in(object.file().languages().value(0)), words};
}

QList<OutdatedValue> readOutdated(ObjectReader &route)
{
    QList<OutdatedValue> outdated;
    for (const YamlNode *node : route.list(u"outdated", Need::Optional)) {
        ObjectReader object{route.file(), *node, QStringLiteral("outdated value")};
        const ValueOrWords value = readValueOrWords(object, u"value", Need::Required);
        outdated.append({value.value, object.text(u"note", TextRole::Title), value.words});
    }
    return outdated;
}

Route readRoute(ObjectReader &object, Pack &pack)
{
    Route route{beginObject<RouteId>(object, ObjectKind::Route, pack), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, Confidence::High, {}, {}};
    route.name = object.text(u"name", TextRole::Title);
    route.for_ = object.words(u"for");
    route.channel = object.choice(u"channel", kChannels).toString();
    const ValueOrWords value = readValueOrWords(object, u"value", Need::Required);
    route.value = value.value;
    route.valueWords = value.words;
    const ValueOrWords hours = readValueOrWords(object, u"hours", Need::Optional);
    route.hours = hours.value;
    route.hoursWords = hours.words;
    const FactSource source = readSource(object, Need::Required);
    route.source = source.source;
    route.verifiedOn = source.verifiedOn;
    route.sourceDate = object.word(u"source_date");
    route.confidence = object.choice(u"confidence", kConfidences);
    if (route.confidence == Confidence::Low)
        object.file().error(object.positionAt(u"confidence"), QStringLiteral("unconfirmed"), QStringLiteral("a contact of low confidence must not be shown; leave it out of the pack"));
    route.note = object.text(u"note", TextRole::Prose, Need::Optional);
    route.outdated = readOutdated(object);
    return route;
}

} // namespace

void readRoutes(const YamlNode &root, FileReading &file, Pack &pack)
{
    for (const YamlNode *node : listOfObjects(root, file)) {
        ObjectReader object{file, *node, QStringLiteral("route")};
        pack.routes.append(readRoute(object, pack));
    }
}

} // namespace mehfooz
