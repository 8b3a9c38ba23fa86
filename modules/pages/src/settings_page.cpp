// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_page.h"

#include "packs_card.h"
#include "profiles_card.h"

#include <presentation/language_state.h>
#include <presentation/look_state.h>
#include <presentation/settings_view_model.h>
#include <ui/action_button.h>
#include <ui/banner.h>
#include <ui/card.h>
#include <ui/heading_label.h>

#include <QVBoxLayout>

#include <algorithm>

namespace mehfooz {

namespace {

QList<ChoiceCell> cellsOf(const QList<PersonChoice> &choices)
{
    QList<ChoiceCell> cells;
    for (const PersonChoice &choice : choices)
        cells.append({choice.id, choice.words, choice.isChosen, {}});
    return cells;
}

} // namespace

SettingsPage::SettingsPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_model{new SettingsViewModel{context.workspace, context.language, *context.program, this}}
    , m_banner{new ui::Banner{context.appearance, ui::Banner::Kind::Warn}}
    , m_readingHeading{new ui::HeadingLabel{context.appearance, 2}}
    , m_coloursHeading{new ui::HeadingLabel{context.appearance, 2}}
    , m_personHeading{new ui::HeadingLabel{context.appearance, 2}}
    , m_profiles{new ProfilesCard{context}}
    , m_packs{new PacksCard{context.appearance, *m_model}}
    , m_privacyHeading{new ui::HeadingLabel{context.appearance, 2}}
    , m_stored{new ui::ActionButton{context.appearance, ui::ButtonKind::Filled}}
    , m_welcome{new ui::ActionButton{context.appearance, ui::ButtonKind::Outline}}
{
    build();
    connectAll();
    connectProfiles();
    refresh();
}

void SettingsPage::build()
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_banner);
    m_banner->hide();

    ui::Card *reading = section(m_readingHeading);
    m_language = choice(*reading, [](LookSettings &look, const QString &id) { look.language = id; });
    m_digits = choice(*reading, [](LookSettings &look, const QString &id) {
        look.digits = id == u"urdu" ? text::DigitStyle::Urdu : text::DigitStyle::Latin;
    });
    m_font = choice(*reading, [](LookSettings &look, const QString &id) {
        look.urduFont = id == u"naskh" ? UrduFont::Naskh : UrduFont::Nastaliq;
    });
    m_size = choice(*reading, [](LookSettings &look, const QString &id) { look.scalePercent = id.toInt(); });
    ui::Card *colours = section(m_coloursHeading);
    m_theme = choice(*colours, [](LookSettings &look, const QString &id) { look.theme = static_cast<ThemeChoice>(id.toInt()); });
    m_motion = choice(*colours, [](LookSettings &look, const QString &id) { look.motion = id == u"on"; });
    m_person = section(m_personHeading);
    m_role = new ChoiceField{appearance()};
    m_person->column()->addWidget(m_role);
    column->addWidget(m_profiles);
    column->addWidget(m_packs);
    ui::Card *privacy = section(m_privacyHeading);
    privacy->column()->addWidget(m_stored, 0, Qt::AlignLeading);
    privacy->column()->addWidget(m_welcome, 0, Qt::AlignLeading);
    column->addStretch(1);
}

ui::Card *SettingsPage::section(ui::HeadingLabel *heading)
{
    auto *card = new ui::Card{appearance()};
    card->column()->addWidget(heading);
    layout()->addWidget(card);
    return card;
}

ChoiceField *SettingsPage::choice(ui::Card &card, const std::function<void(LookSettings &, const QString &)> &edit)
{
    auto *field = new ChoiceField{appearance()};
    card.column()->addWidget(field);
    connect(field, &ChoiceField::chosen, this, [this, edit](const QString &id) {
        LookSettings next = context().look->look();
        edit(next, id);
        context().look->setLook(next);
    });
    return field;
}

void SettingsPage::connectAll()
{
    connect(m_model, &SettingsViewModel::changed, this, &SettingsPage::refresh);
    connect(m_model, &SettingsViewModel::failed, this, &SettingsPage::showTrouble);
    connect(context().look, &LookState::changed, this, &SettingsPage::refresh);
    connect(m_role, &ChoiceField::chosen, m_model, &SettingsViewModel::chooseRole);
    connect(m_stored, &ui::ActionButton::clicked, this, [this] { Q_EMIT navigate({QStringLiteral("stored"), {}, {}}); });
    connect(m_welcome, &ui::ActionButton::clicked, this, [this] { Q_EMIT navigate({QStringLiteral("welcome"), {}, {}}); });
}

void SettingsPage::connectProfiles()
{
    connect(m_profiles, &ProfilesCard::addWanted, this,
            [this] { Q_EMIT navigate({QStringLiteral("welcome"), QStringLiteral("add"), {}}); });
    connect(m_profiles, &ProfilesCard::renamed, this, [this](const QString &words) { Q_EMIT toast(words, {}, {}); });
    connect(m_profiles, &ProfilesCard::removeFailed, this, &SettingsPage::showTrouble);
    connect(m_profiles, &ProfilesCard::removed, this, [this](const QString &words, bool nobodyLeft) {
        Q_EMIT toast(words, {}, {});
        if (nobodyLeft)
            Q_EMIT navigate({QStringLiteral("welcome"), {}, {}});
    });
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

std::optional<Address> SettingsPage::up() const
{
    return Address{QStringLiteral("today"), {}, {}};
}

void SettingsPage::open(const Address &)
{
    m_banner->hide();
    refresh();
}

void SettingsPage::retranslate()
{
    m_banner->hide(); // its words are in the other language
    refresh();
}

void SettingsPage::refresh()
{
    showReading();
    showColours();
    showPerson();
    m_profiles->showProfiles();
    m_packs->showPacks();
    m_privacyHeading->setText(tr("Privacy"));
    m_stored->setText(tr("What is stored here"));
    m_welcome->setText(tr("Show the welcome again"));
}

void SettingsPage::showReading()
{
    const LookSettings &look = context().look->look();
    QList<ChoiceCell> languages;
    const QStringList tags = m_model->languages();
    for (const QString &tag : tags)
        languages.append({tag, ownNameOf(tag), tag == look.language, tag});
    const bool urduDigits = look.digits == text::DigitStyle::Urdu;
    const bool naskh = look.urduFont == UrduFont::Naskh;
    m_readingHeading->setText(tr("Language and text"));
    m_language->setContent(tr("Language"), languages);
    m_digits->setContent(tr("Digits in Urdu"), {{QStringLiteral("latin"), QStringLiteral("123"), !urduDigits, QStringLiteral("en")},
                                                {QStringLiteral("urdu"), QStringLiteral("۱۲۳"), urduDigits, QStringLiteral("ur")}});
    m_font->setContent(tr("Urdu lettering"), {{QStringLiteral("nastaliq"), tr("Nastaliq"), !naskh, {}},
                                              {QStringLiteral("naskh"), tr("Naskh"), naskh, {}}});
    m_size->setContent(tr("Size of text"), sizes());
}

/// The usual sizes, and the one in use where it is another: keys and the command line know sizes between.
QList<ChoiceCell> SettingsPage::sizes() const
{
    const int now = context().look->look().scalePercent;
    QList<int> percents{100, 125, 150, 175, 200};
    if (!percents.contains(now))
        percents.insert(std::ranges::upper_bound(percents, now), now);
    QList<ChoiceCell> cells;
    for (const int percent : std::as_const(percents))
        cells.append({QString::number(percent), language().number(percent) + u'%', percent == now, QStringLiteral("en")});
    return cells;
}

void SettingsPage::showColours()
{
    const LookSettings &look = context().look->look();
    const auto theme = [&](ThemeChoice choice, const QString &words) {
        return ChoiceCell{QString::number(static_cast<int>(choice)), words, look.theme == choice, {}};
    };
    m_coloursHeading->setText(tr("Colours and motion"));
    m_theme->setContent(tr("Colours"), {theme(ThemeChoice::System, tr("As the computer")), theme(ThemeChoice::Light, tr("Light")),
                                        theme(ThemeChoice::Dark, tr("Dark")), theme(ThemeChoice::HighContrast, tr("High contrast"))});
    m_motion->setContent(tr("Motion"), {{QStringLiteral("on"), tr("Gentle"), look.motion, {}}, {QStringLiteral("off"), tr("None"), !look.motion, {}}});
}

void SettingsPage::showPerson()
{
    m_person->setVisible(m_model->canAnswer());
    if (!m_model->canAnswer())
        return;
    m_personHeading->setText(tr("About you"));
    m_role->setContent(tr("Which describes you best?"), cellsOf(m_model->roles()));
    fillQuestions();
}

void SettingsPage::fillQuestions()
{
    const QList<PersonQuestion> questions = m_model->questions();
    for (qsizetype at = 0; at < questions.size(); ++at) {
        if (at == m_questions.size()) {
            auto *field = new ChoiceField{appearance()};
            connect(field, &ChoiceField::chosen, this, [this, at](const QString &option) { m_model->answer(m_model->questions().at(at).id, option); });
            m_person->column()->addWidget(field);
            m_questions.append(field);
        }
        m_questions.at(at)->setContent(questions.at(at).ask, cellsOf(questions.at(at).options), questions.at(at).why);
    }
    for (qsizetype at = 0; at < m_questions.size(); ++at)
        m_questions.at(at)->setVisible(at < questions.size());
}

void SettingsPage::showTrouble(const QString &words)
{
    m_banner->setSentence(words);
    m_banner->show();
    Q_EMIT announce(words);
}

} // namespace mehfooz
