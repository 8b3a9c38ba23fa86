// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/contact_card.h>

#include <presentation/language_state.h>
#include <presentation/shown_prose.h>
#include <text/isolates.h>

#include <QCoreApplication>

#include <array>

namespace mehfooz {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::ContactCard)

public:
    //: Whom to tell first: %1 is a contact, such as "Your own bank".
    static QString first() { return tr("First: %1"); }
    //: Whom to tell next: %1 is a contact.
    static QString then() { return tr("Then: %1"); }
    static QString doubt() { return tr("Read more than six months ago; it may have changed"); }
};

struct ChannelIcon {
    QStringView channel;
    QStringView icon;
};
constexpr std::array kIcons{ChannelIcon{u"call", u"phone"}, ChannelIcon{u"sms", u"message-square-text"}, ChannelIcon{u"web", u"globe"},
                            ChannelIcon{u"walk_in", u"building-2"}};

QString iconOf(const QString &channel)
{
    for (const ChannelIcon &row : kIcons) {
        if (channel == row.channel)
            return row.icon.toString();
    }
    return QStringLiteral("info");
}

bool mayBeShown(const Route &route)
{
    return route.confidence != Confidence::Low && route.verifiedOn.isValid();
}

QList<const Route *> routesOf(const Incident &incident, const Library &library)
{
    QList<const Route *> routes;
    for (const RouteId &id : incident.routes) {
        if (const Route *route = library.route(id))
            routes.append(route);
    }
    for (const Route &route : library.content().routes) {
        if (route.for_.contains(incident.id.text()) && !incident.routes.contains(route.id))
            routes.append(&route);
    }
    routes.removeIf([](const Route *route) { return !mayBeShown(*route); });
    return routes;
}

ContactCard cardOf(const Route &route, const Library &library, const LanguageState &language, QDate today)
{
    const ShownProse prose{library, language};
    ContactCard card;
    card.id = route.id.text();
    card.icon = iconOf(route.channel);
    card.isWords = !route.valueWords.isEmpty();
    card.hours = route.hoursWords.isEmpty() ? language.shown(route.hours) : prose.plain(route.hoursWords);
    if (const auto note = prose.note(QStringLiteral("route"), card.id, today)) {
        card.name = note->title;
        card.value = note->value;
        card.note = note->text;
        card.source = note->source;
        card.doubt = note->mayHaveChanged ? Words::doubt() : QString{};
    }
    for (const OutdatedValue &old : route.outdated)
        card.closed.append({old.valueWords.isEmpty() ? text::isolated(old.value) : prose.plain(old.valueWords), prose.plain(old.note)});
    return card;
}

} // namespace

QList<ContactCard> contactsOf(const Incident &incident, const Library &library, const LanguageState &language, QDate today)
{
    QList<ContactCard> cards;
    for (const Route *route : routesOf(incident, library)) {
        ContactCard card = cardOf(*route, library, language, today);
        card.lead = (cards.isEmpty() ? Words::first() : Words::then()).arg(card.name);
        cards.append(card);
    }
    return cards;
}

} // namespace mehfooz
