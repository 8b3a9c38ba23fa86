// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/incident_view_model.h>

#include <presentation/language_state.h>
#include <presentation/shown_prose.h>

#include "incident_words.h"
#include "plan_records.h"

#include <algorithm>
#include <array>

namespace mehfooz {

namespace {

const QString kBlackmail = QStringLiteral("blackmail");
const QString kListeningRole = QStringLiteral("low_literacy");

struct StageKey {
    IncidentStage stage;
    QStringView key;
};
constexpr std::array kStages{
    StageKey{IncidentStage::Minutes, u"minutes"},     StageKey{IncidentStage::Day, u"day"},         StageKey{IncidentStage::Week, u"week"},
    StageKey{IncidentStage::Complaint, u"complaint"}, StageKey{IncidentStage::Prevent, u"prevent"},
};

QString keyOf(IncidentStage stage)
{
    return std::ranges::find(kStages, stage, &StageKey::stage)->key.toString();
}

/// A step's text as a title, its first sentence, and what follows. A mark that is still open keeps them together.
std::pair<QString, QString> headAndTail(const QString &prose)
{
    for (qsizetype at = 0; at + 1 < prose.size(); ++at) {
        if (!QStringLiteral(".۔؟?!").contains(prose.at(at)) || prose.at(at + 1) != u' ')
            continue;
        const QString head = prose.left(at + 1);
        if (head.count(u'`') % 2 == 0 && head.count(QStringLiteral("**")) % 2 == 0 && head.count(u'[') == head.count(u']'))
            return {head, prose.mid(at + 2)};
    }
    return {prose, {}};
}

/// A title carries no full stop; other ends of a sentence say something.
QString withoutStop(const QString &sentence)
{
    return sentence.endsWith(u'.') || sentence.endsWith(u'۔') ? sentence.chopped(1) : sentence;
}

struct MoveWords {
    QStringView icon;
    QString (*words)();
};

MoveWords moveWordsOf(const QString &icon)
{
    if (icon == u"phone")
        return {u"phone", &IncidentWords::call};
    if (icon == u"message-square-text")
        return {u"message-square-text", &IncidentWords::sendSms};
    if (icon == u"globe")
        return {u"globe", &IncidentWords::write};
    return {u"map-pin", &IncidentWords::go};
}

} // namespace

QString stageWords(IncidentStage stage)
{
    return IncidentWords::stage(stage);
}

QString calmWordsFor(const IncidentId &plan)
{
    return plan.text() == kBlackmail ? IncidentWords::blackmail() : IncidentWords::calm();
}

IncidentViewModel::IncidentViewModel(Workspace &workspace, const LanguageState &language, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}, m_records{std::make_unique<PlanRecords>(workspace)}
{
    connect(&workspace, &Workspace::packsOpened, this, &IncidentViewModel::refresh);
    connect(&workspace, &Workspace::settingChanged, this, &IncidentViewModel::refresh);
    connect(&language, &LanguageState::changed, this, &IncidentViewModel::refresh);
    connect(m_records.get(), &PlanRecords::changed, this, [this] {
        refresh();
        announceTick();
    });
}

IncidentViewModel::~IncidentViewModel() = default;

const Incident *IncidentViewModel::incident() const
{
    const auto id = IncidentId::parse(m_id);
    return id && m_workspace.hasPacks() ? m_workspace.library().incident(*id) : nullptr;
}

void IncidentViewModel::open(const QString &plan, const QString &stage)
{
    if (plan != m_id)
        m_awaited.clear();
    m_id = plan;
    if (const auto id = IncidentId::parse(plan))
        m_records->read(*id);
    if (!stage.isEmpty())
        m_shownStage.insert(plan, stage);
    refresh();
}

QString IncidentViewModel::title() const
{
    const Incident *plan = incident();
    return plan ? m_language.shown(plan->title) : QString{};
}

QString IncidentViewModel::calmWords() const
{
    const auto id = IncidentId::parse(m_id);
    return id ? calmWordsFor(*id) : IncidentWords::calm();
}

KeepingNote IncidentViewModel::keepingNote() const
{
    const Incident *plan = incident();
    if (!plan)
        return {};
    switch (m_records->keeping(plan->id)) {
    case PlanRecords::Keeping::Profile: return {};
    case PlanRecords::Keeping::Guest: return {IncidentWords::guest(), {}, false};
    case PlanRecords::Keeping::Nothing: return {IncidentWords::noProfile(), {}, false};
    case PlanRecords::Keeping::Refused: return {IncidentWords::refused(), IncidentWords::tryAgain(), true};
    case PlanRecords::Keeping::Earlier:
        return {m_language.shown(IncidentWords::earlier(m_records->unsaved(plan->id))), IncidentWords::keepHere(), true};
    }
    Q_UNREACHABLE();
}

void IncidentViewModel::saveAgain()
{
    if (const Incident *plan = incident())
        m_records->saveAgain(plan->id);
}

void IncidentViewModel::refresh()
{
    refreshStages();
    refreshSteps();
    refreshEvidence();
    const Incident *plan = incident();
    m_contacts = plan ? contactsOf(*plan, m_workspace.library(), m_language, m_workspace.now().toLocalTime().date()) : QList<ContactCard>{};
    Q_EMIT changed();
}

const QList<IncidentStep> *IncidentViewModel::stepsOf(const QString &stage) const
{
    const Incident *plan = incident();
    if (!plan)
        return nullptr;
    const auto found = std::ranges::find_if(plan->stages, [&](const IncidentStageSteps &steps) { return keyOf(steps.stage) == stage; });
    return found == plan->stages.cend() || found->steps.isEmpty() ? nullptr : &found->steps;
}

QString IncidentViewModel::firstOpenStage() const
{
    const auto open = std::ranges::find(m_stages, false, &ShownStage::isDone);
    if (open != m_stages.cend())
        return open->key;
    return m_stages.isEmpty() ? QString{} : m_stages.first().key;
}

QString IncidentViewModel::shownStage() const
{
    const auto shown = std::ranges::find(m_stages, true, &ShownStage::isShown);
    return shown == m_stages.cend() ? QString{} : shown->key;
}

void IncidentViewModel::refreshStages()
{
    m_stages.clear();
    const Incident *plan = incident();
    if (!plan)
        return;
    for (const IncidentStageSteps &stage : plan->stages) {
        if (stage.steps.isEmpty())
            continue;
        const int total = static_cast<int>(stage.steps.size());
        const auto isDone = [&](const IncidentStep &step) { return m_records->stateOf(plan->id, step.id).done; };
        const int done = static_cast<int>(std::ranges::count_if(stage.steps, isDone));
        const bool asksForText = stage.stage == IncidentStage::Complaint && hasComplaint();
        const QString untouched = asksForText ? IncidentWords::prepareText() : IncidentWords::steps(total);
        const QString progress = done > 0 ? IncidentWords::progress(done, total) : untouched;
        m_stages.append({keyOf(stage.stage), m_language.shown(IncidentWords::stage(stage.stage)), m_language.shown(progress), done == total, false});
    }
    // The stage stays where it is while its last step is ticked: the person sees it done before going on.
    if (!m_shownStage.contains(m_id) || !stepsOf(m_shownStage.value(m_id)))
        m_shownStage.insert(m_id, firstOpenStage());
    for (ShownStage &stage : m_stages)
        stage.isShown = stage.key == m_shownStage.value(m_id);
}

void IncidentViewModel::showStage(const QString &key)
{
    if (!stepsOf(key))
        return;
    m_shownStage.insert(m_id, key);
    refresh();
}

QString IncidentViewModel::doneWords(const QDateTime &at) const
{
    const QDate today = m_workspace.now().toLocalTime().date();
    const QDate day = at.toLocalTime().date();
    const QString time = m_language.time(at);
    return day == today ? IncidentWords::doneAt(time) : IncidentWords::doneOn(m_language.date(day, today), time);
}

ShownStep IncidentViewModel::shownStep(const IncidentStep &step) const
{
    const Incident &plan = *incident();
    const QString &language = m_language.language();
    const ShownProse prose{m_workspace.library(), m_language};
    const bool listens = m_workspace.isOpen() && m_workspace.role() && m_workspace.role()->id.text() == kListeningRole;
    const bool isSimple = listens && !step.simple.isEmpty();
    const auto [head, tail] = headAndTail(isSimple ? step.simple.in(language) : step.text.in(language));
    ShownStep shown;
    shown.id = step.id.text();
    shown.title = prose.inlines(text::parseInlines(withoutStop(head)), language);
    if (!tail.isEmpty())
        shown.detail = prose.inlines(text::parseInlines(tail), language);
    const TickState state = m_records->stateOf(plan.id, step.id);
    shown.isDone = state.done;
    shown.isSaving = state.saving;
    shown.doneWords = state.done ? doneWords(state.at) : QString{};
    shown.check = step.check ? step.check->text() : QString{};
    if (step.evidence) {
        const auto item = std::ranges::find(plan.evidence, *step.evidence, &EvidenceItem::id);
        shown.evidence = item == plan.evidence.cend() ? QString{} : prose.plain(item->text);
    }
    return shown;
}

void IncidentViewModel::refreshSteps()
{
    m_steps.clear();
    const Incident *plan = incident();
    const QList<IncidentStep> *steps = stepsOf(m_shownStage.value(m_id));
    if (!plan || !steps)
        return;
    const QList<ContactCard> contacts = contactsOf(*plan, m_workspace.library(), m_language, m_workspace.now().toLocalTime().date());
    for (const IncidentStep &step : *steps) {
        ShownStep shown = shownStep(step);
        const auto contact = std::ranges::find(contacts, step.route ? step.route->text() : QString{}, &ContactCard::id);
        if (contact != contacts.cend()) {
            shown.contact = contact->id;
            shown.contactName = contact->name;
            shown.contactValue = contact->value;
            shown.contactIcon = contact->icon;
        }
        m_steps.append(shown);
    }
    const auto current = std::ranges::find(m_steps, false, &ShownStep::isDone);
    if (current != m_steps.end())
        current->isCurrent = true;
}

void IncidentViewModel::refreshEvidence()
{
    m_evidence.clear();
    const Incident *plan = incident();
    if (!plan)
        return;
    const ShownProse prose{m_workspace.library(), m_language};
    for (const EvidenceItem &item : plan->evidence) {
        const TickState state = m_records->stateOf(plan->id, item.id);
        m_evidence.append({item.id.text(), prose.inlines(item.text), state.done, state.saving});
    }
}

PlanMove IncidentViewModel::move() const
{
    const QString stage = shownStage();
    const auto current = std::ranges::find(m_steps, true, &ShownStep::isCurrent);
    if (current != m_steps.cend()) {
        const bool isSeen = m_contactsSeen.contains(m_id + u'/' + current->id);
        if (current->contact.isEmpty() || isSeen)
            return {PlanMove::Kind::Tick, IncidentWords::done(), QStringLiteral("check"), current->id, false};
        const MoveWords words = moveWordsOf(current->contactIcon);
        return {PlanMove::Kind::ShowContact, words.words(), words.icon.toString(), current->contact, stage == keyOf(IncidentStage::Minutes)};
    }
    const auto open = std::ranges::find(m_stages, false, &ShownStage::isDone);
    if (open != m_stages.cend())
        return {PlanMove::Kind::NextStage, IncidentWords::next(open->name), QStringLiteral("arrow-right"), open->key, false};
    return {PlanMove::Kind::OpenCheck, IncidentWords::check(), QStringLiteral("shield-check"), {}, false};
}

void IncidentViewModel::noteContactShown(const QString &step)
{
    m_contactsSeen.insert(m_id + u'/' + step);
    Q_EMIT changed();
}

void IncidentViewModel::tick(const QString &step, bool done)
{
    const auto id = StepId::parse(step);
    const Incident *plan = incident();
    if (!id || !plan)
        return;
    m_awaited = done ? step : QString{};
    m_records->tick(plan->id, *id, done);
}

void IncidentViewModel::announceTick()
{
    const auto id = StepId::parse(m_awaited);
    const Incident *plan = incident();
    if (!id || !plan)
        return;
    const TickState state = m_records->stateOf(plan->id, *id);
    if (state.saving || !state.done)
        return;
    m_awaited.clear();
    Q_EMIT ticked(doneWords(state.at));
}

QList<QList<text::Inline>> IncidentViewModel::never() const
{
    QList<QList<text::Inline>> never;
    if (const Incident *plan = incident()) {
        for (const LocalizedText &what : plan->never)
            never.append(ShownProse{m_workspace.library(), m_language}.inlines(what));
    }
    return never;
}

QList<text::Inline> IncidentViewModel::helpSomeone() const
{
    const Incident *plan = incident();
    if (!plan || plan->helpSomeone.isEmpty())
        return {};
    return ShownProse{m_workspace.library(), m_language}.inlines(plan->helpSomeone);
}

} // namespace mehfooz
