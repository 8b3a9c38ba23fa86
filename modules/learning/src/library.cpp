// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/library.h>

#include <base/digest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace mehfooz {

namespace {

/// The pack that the product ships; it comes before every other.
constexpr QStringView kCorePack = u"core";

template<typename Object>
const auto &idOf(const Object &object)
{
    return object.id;
}

const CheckItemId &idOf(const CheckItem &check)
{
    return check.scored.id;
}

template<typename Object>
using IdOf = std::decay_t<decltype(idOf(std::declval<const Object &>()))>;
template<typename Object>
using Places = QHash<IdOf<Object>, qsizetype>;

template<typename Object>
Places<Object> placesOf(const QList<Object> &objects)
{
    Places<Object> places;
    places.reserve(objects.size());
    for (qsizetype place = objects.size() - 1; place >= 0; --place)
        places.insert(idOf(objects.at(place)), place); // backwards: the first of a repeated id stays
    return places;
}

template<typename Object>
const Object *found(const Places<Object> &places, const QList<Object> &objects, const IdOf<Object> &id)
{
    const auto place = places.constFind(id);
    return place == places.cend() ? nullptr : &objects.at(*place);
}

enum class OnRepeat { Replace, Keep };

/// Appends what is new; what has an id that is there already replaces it in its place, or is left out.
template<typename Object>
void join(QList<Object> &objects, const QList<Object> &added, OnRepeat onRepeat)
{
    if (added.isEmpty())
        return;
    const Places<Object> places = placesOf(objects);
    for (const Object &object : added) {
        const auto place = places.constFind(idOf(object));
        if (place == places.cend())
            objects.append(object);
        else if (onRepeat == OnRepeat::Replace)
            objects[*place] = object;
    }
}

void joinHelp(QList<HelpPage> &pages, const QList<HelpPage> &added, OnRepeat onRepeat)
{
    for (const HelpPage &page : added) {
        const auto same = std::find_if(pages.begin(), pages.end(), [&](const HelpPage &each) {
            return each.page == page.page && each.language == page.language;
        });
        if (same == pages.end())
            pages.append(page);
        else if (onRepeat == OnRepeat::Replace)
            *same = page;
    }
}

/// Of each pack the highest version, in the order in which they are merged.
QList<std::shared_ptr<const Pack>> inMergeOrder(QList<std::shared_ptr<const Pack>> packs)
{
    const auto key = [](const std::shared_ptr<const Pack> &pack) {
        const PackManifest &manifest = pack->manifest;
        return std::tuple{manifest.overlayOf.has_value(), manifest.id.text() != kCorePack, manifest.id, -manifest.version};
    };
    std::stable_sort(packs.begin(), packs.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
    QList<std::shared_ptr<const Pack>> once;
    for (const auto &pack : std::as_const(packs)) {
        const bool seen = std::any_of(once.cbegin(), once.cend(),
                                      [&](const auto &each) { return each->manifest.id == pack->manifest.id; });
        if (!seen)
            once.append(pack);
    }
    return once;
}

template<typename Id>
QJsonArray idArray(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.text());
    return array;
}

QJsonObject scoringFields(const ScoredItem &item)
{
    QJsonArray effects;
    for (const ThreatEffect &effect : item.effects)
        effects.append(QJsonArray{effect.threat.text(), effect.effect});
    return {
        {QStringLiteral("id"), item.id.text()},
        {QStringLiteral("area"), item.area.text()},
        {QStringLiteral("revision"), item.revision},
        {QStringLiteral("essential"), item.essential},
        {QStringLiteral("essential_for"), idArray(item.essentialFor)},
        {QStringLiteral("evidence"), static_cast<int>(item.evidence)},
        {QStringLiteral("minutes"), item.minutes},
        {QStringLiteral("check_minutes"), item.checkMinutes},
        {QStringLiteral("effects"), effects},
        {QStringLiteral("requires"), idArray(item.requires_)},
        {QStringLiteral("applies_if_any"), idArray(item.appliesIfAny)},
    };
}

Catalogue catalogueOf(const Pack &content, const QList<std::shared_ptr<const Pack>> &packs)
{
    QList<ActivePack> active;
    for (const auto &pack : packs) {
        const PackManifest &manifest = pack->manifest;
        active.append({manifest.id, manifest.version, manifest.beingWritten ? scoringDigest(pack->checks) : QString{}});
    }
    Catalogue catalogue{catalogueId(active), packs.first()->manifest.version, {}};
    catalogue.items.reserve(content.checks.size());
    for (const CheckItem &check : content.checks)
        catalogue.items.append(check.scored);
    return catalogue;
}

} // namespace

struct Library::Indexes {
    Places<Topic> topics;
    Places<Threat> threats;
    Places<Role> roles;
    Places<CheckArea> areas;
    Places<CheckItem> checks;
    Places<Question> questions;
    Places<Quiz> quizzes;
    Places<Lesson> lessons;
    Places<Specimen> specimens;
    Places<Incident> incidents;
    Places<Route> routes;
    Places<Term> terms;
    Places<ReferenceEntry> references;
    QHash<QString, QList<qsizetype>> ideas;
};

QString scoringDigest(const QList<CheckItem> &checks)
{
    QJsonArray fields;
    for (const CheckItem &check : checks)
        fields.append(scoringFields(check.scored));
    return QString::fromLatin1(sha256Hex(QJsonDocument{fields}.toJson(QJsonDocument::Compact)));
}

std::shared_ptr<const Library> Library::merge(const QList<std::shared_ptr<const Pack>> &packs)
{
    const QList<std::shared_ptr<const Pack>> ordered = inMergeOrder(packs);
    if (ordered.isEmpty())
        return nullptr;
    const std::shared_ptr<Library> library{new Library{*ordered.first()}};
    for (qsizetype next = 1; next < ordered.size(); ++next)
        library->add(*ordered.at(next));
    library->m_catalogue = catalogueOf(library->m_content, ordered);
    library->index();
    return library;
}

Library::Library(const Pack &first) : m_content{first}, m_packs{first.manifest}, m_packStarts{PackStart{}}
{
    m_content.replacesRevision.clear(); // says something of one pack only
}

void Library::add(const Pack &pack)
{
    const OnRepeat repeat = pack.manifest.overlayOf ? OnRepeat::Replace : OnRepeat::Keep;
    m_packStarts.append({m_content.checks.size(), m_content.terms.size(), m_content.incidents.size(),
                         m_content.lessons.size(), m_content.questions.size(), m_content.references.size()});
    const Places<Question> before = placesOf(m_content.questions);
    for (const Question &question : pack.questions) {
        if (repeat == OnRepeat::Replace || !before.contains(question.id))
            m_questionFolders.insert(question.id, pack.manifest.directory);
    }
    join(m_content.topics, pack.topics, repeat);
    join(m_content.threats, pack.threats, repeat);
    join(m_content.roles, pack.roles, repeat);
    join(m_content.profileQuestions, pack.profileQuestions, repeat);
    join(m_content.areas, pack.areas, repeat);
    join(m_content.checks, pack.checks, repeat);
    join(m_content.orgAreas, pack.orgAreas, repeat);
    join(m_content.orgChecks, pack.orgChecks, repeat);
    join(m_content.questions, pack.questions, repeat);
    join(m_content.quizzes, pack.quizzes, repeat);
    join(m_content.lessons, pack.lessons, repeat);
    join(m_content.specimens, pack.specimens, repeat);
    join(m_content.incidents, pack.incidents, repeat);
    join(m_content.routes, pack.routes, repeat);
    join(m_content.terms, pack.terms, repeat);
    join(m_content.references, pack.references, repeat);
    join(m_content.plans, pack.plans, repeat);
    joinHelp(m_content.help, pack.help, repeat);
    for (const QString &language : pack.manifest.languages) {
        if (!m_content.manifest.languages.contains(language))
            m_content.manifest.languages.append(language);
    }
    m_packs.append(pack.manifest);
}

void Library::index()
{
    const auto indexes = std::make_shared<Indexes>();
    indexes->topics = placesOf(m_content.topics);
    indexes->threats = placesOf(m_content.threats);
    indexes->roles = placesOf(m_content.roles);
    indexes->areas = placesOf(m_content.areas);
    indexes->checks = placesOf(m_content.checks);
    indexes->questions = placesOf(m_content.questions);
    indexes->quizzes = placesOf(m_content.quizzes);
    indexes->lessons = placesOf(m_content.lessons);
    indexes->specimens = placesOf(m_content.specimens);
    indexes->incidents = placesOf(m_content.incidents);
    indexes->routes = placesOf(m_content.routes);
    indexes->terms = placesOf(m_content.terms);
    indexes->references = placesOf(m_content.references);
    for (qsizetype place = 0; place < m_content.questions.size(); ++place)
        indexes->ideas[m_content.questions.at(place).ideaKey()].append(place);
    m_indexes = indexes;
}

const Topic *Library::topic(const TopicId &id) const
{
    return found(m_indexes->topics, m_content.topics, id);
}

const Threat *Library::threat(const ThreatId &id) const
{
    return found(m_indexes->threats, m_content.threats, id);
}

const Role *Library::role(const RoleId &id) const
{
    return found(m_indexes->roles, m_content.roles, id);
}

const CheckArea *Library::area(const AreaId &id) const
{
    return found(m_indexes->areas, m_content.areas, id);
}

const CheckItem *Library::check(const CheckItemId &id) const
{
    return found(m_indexes->checks, m_content.checks, id);
}

const Question *Library::question(const QuestionId &id) const
{
    return found(m_indexes->questions, m_content.questions, id);
}

const Quiz *Library::quiz(const QuizId &id) const
{
    return found(m_indexes->quizzes, m_content.quizzes, id);
}

const Lesson *Library::lesson(const LessonId &id) const
{
    return found(m_indexes->lessons, m_content.lessons, id);
}

const Specimen *Library::specimen(const SpecimenId &id) const
{
    return found(m_indexes->specimens, m_content.specimens, id);
}

const Incident *Library::incident(const IncidentId &id) const
{
    return found(m_indexes->incidents, m_content.incidents, id);
}

const Route *Library::route(const RouteId &id) const
{
    return found(m_indexes->routes, m_content.routes, id);
}

const Term *Library::term(const TermId &id) const
{
    return found(m_indexes->terms, m_content.terms, id);
}

const ReferenceEntry *Library::reference(const ReferenceId &id) const
{
    return found(m_indexes->references, m_content.references, id);
}

QList<const Question *> Library::questionsOfIdea(const QString &ideaKey) const
{
    QList<const Question *> questions;
    const QList<qsizetype> places = m_indexes->ideas.value(ideaKey);
    for (const qsizetype place : places)
        questions.append(&m_content.questions.at(place));
    return questions;
}

QString Library::pictureFile(const Question &question) const
{
    if (!question.picture)
        return {};
    const QString folder = m_questionFolders.value(question.id, m_content.manifest.directory);
    return folder + u'/' + question.picture->file;
}

} // namespace mehfooz
