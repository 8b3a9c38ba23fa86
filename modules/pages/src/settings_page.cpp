// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_page.h"

#include <presentation/language_state.h>
#include <presentation/look_state.h>
#include <presentation/person_questions.h>
#include <presentation/settings_view_model.h>
#include <ui/action_button.h>
#include <ui/banner.h>
#include <ui/body_label.h>
#include <ui/card.h>
#include <ui/heading_label.h>
#include <ui/segmented_choice.h>

#include <QFileDialog>
#include <QTimer>
#include <QVBoxLayout>

namespace mehfooz {

SettingsPage::SettingsPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_model{new SettingsViewModel{context.workspace, context.language, *context.program, this}}
    , m_banner{new ui::Banner{context.appearance, ui::Banner::Kind::Warn}}
    , m_sections{new QVBoxLayout}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(16);
    m_sections->setSpacing(16);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addLayout(m_sections);
    column->addStretch(1);
    connect(m_model, &SettingsViewModel::changed, this, &SettingsPage::rebuild);
    connect(m_model, &SettingsViewModel::failed, this, [this](const QString &words) {
        m_banner->setSentence(words);
        m_banner->show();
    });
    rebuild();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::open(const Address &)
{
    m_banner->hide();
    rebuild();
}

void SettingsPage::retranslate()
{
    // A press of one of the cells may have led here: they may go only after it has been handled.
    QTimer::singleShot(0, this, &SettingsPage::rebuild);
}

void SettingsPage::rebuild()
{
    while (QLayoutItem *item = m_sections->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    addReading();
    addColours();
    addPerson();
    addPacks();
    addPrivacy();
}

ui::Card *SettingsPage::section(const QString &heading)
{
    auto *card = new ui::Card{appearance()};
    card->column()->addWidget(new ui::HeadingLabel{appearance(), 2, heading});
    m_sections->addWidget(card);
    return card;
}

void SettingsPage::addChoice(ui::Card &card, const QString &label, const QList<PersonChoice> &choices,
                             const std::function<void(const QString &)> &apply)
{
    card.column()->addWidget(new ui::BodyLabel{appearance(), ui::TextRole::Body, label});
    auto *cells = new ui::SegmentedChoice{appearance(), label};
    QList<ui::Segment> segments;
    QString chosen;
    for (const PersonChoice &choice : choices) {
        segments.append({choice.id, choice.words, {}, {}, choice.icon}); // `icon` carries the language of the words here
        if (choice.isChosen)
            chosen = choice.id;
    }
    cells->setSegments(segments);
    cells->setChosen(chosen);
    connect(cells, &ui::SegmentedChoice::chosenByPerson, this, apply);
    card.column()->addWidget(cells);
}

void SettingsPage::change(const std::function<void(LookSettings &)> &edit)
{
    LookState *state = context().look;
    LookSettings next = state->look();
    edit(next);
    state->setLook(next);
}

void SettingsPage::addReading()
{
    ui::Card *card = section(tr("Language and text"));
    const LookSettings &look = context().look->look();
    QList<PersonChoice> languages;
    const QStringList tags = m_model->languages();
    for (const QString &tag : tags)
        languages.append({tag, ownNameOf(tag), {}, tag, tag == look.language});
    addChoice(*card, tr("Language"), languages, [this](const QString &id) { context().look->setLanguage(id); });
    addChoice(*card, tr("Digits in Urdu"),
              {{QStringLiteral("latin"), QStringLiteral("123"), {}, QStringLiteral("en"), look.digits == text::DigitStyle::Latin},
               {QStringLiteral("urdu"), QStringLiteral("۱۲۳"), {}, QStringLiteral("ur"), look.digits == text::DigitStyle::Urdu}},
              [this](const QString &id) {
                  change([&](LookSettings &next) { next.digits = id == u"urdu" ? text::DigitStyle::Urdu : text::DigitStyle::Latin; });
              });
    addChoice(*card, tr("Urdu lettering"),
              {{QStringLiteral("nastaliq"), tr("Nastaliq"), {}, {}, look.urduFont == UrduFont::Nastaliq},
               {QStringLiteral("naskh"), tr("Naskh"), {}, {}, look.urduFont == UrduFont::Naskh}},
              [this](const QString &id) { change([&](LookSettings &next) { next.urduFont = id == u"naskh" ? UrduFont::Naskh : UrduFont::Nastaliq; }); });
    QList<PersonChoice> sizes;
    for (const int percent : {100, 125, 150, 175, 200})
        sizes.append({QString::number(percent), language().number(percent) + u'%', {}, QStringLiteral("en"), look.scalePercent == percent});
    addChoice(*card, tr("Size of text"), sizes, [this](const QString &id) { change([&](LookSettings &next) { next.scalePercent = id.toInt(); }); });
}

void SettingsPage::addColours()
{
    ui::Card *card = section(tr("Colours and motion"));
    const LookSettings &look = context().look->look();
    addChoice(*card, tr("Colours"),
              {{QStringLiteral("0"), tr("As the computer"), {}, {}, look.theme == ThemeChoice::System},
               {QStringLiteral("1"), tr("Light"), {}, {}, look.theme == ThemeChoice::Light},
               {QStringLiteral("2"), tr("Dark"), {}, {}, look.theme == ThemeChoice::Dark},
               {QStringLiteral("3"), tr("High contrast"), {}, {}, look.theme == ThemeChoice::HighContrast}},
              [this](const QString &id) { change([&](LookSettings &next) { next.theme = static_cast<ThemeChoice>(id.toInt()); }); });
    addChoice(*card, tr("Motion"),
              {{QStringLiteral("on"), tr("Gentle"), {}, {}, look.motion}, {QStringLiteral("off"), tr("None"), {}, {}, !look.motion}},
              [this](const QString &id) { change([&](LookSettings &next) { next.motion = id == u"on"; }); });
}

void SettingsPage::addPerson()
{
    if (!m_model->canAnswer())
        return;
    ui::Card *card = section(tr("About you"));
    const auto plain = [](QList<PersonChoice> choices) {
        for (PersonChoice &choice : choices)
            choice.icon.clear();
        return choices;
    };
    addChoice(*card, tr("Which describes you best?"), plain(m_model->roles()), [this](const QString &id) { m_model->chooseRole(id); });
    const QList<PersonQuestion> questions = m_model->questions();
    for (const PersonQuestion &question : questions) {
        addChoice(*card, question.ask, plain(question.options), [this, id = question.id](const QString &option) { m_model->answer(id, option); });
        auto *why = new ui::BodyLabel{appearance(), ui::TextRole::Small, question.why};
        why->setTone(ui::Tone::Secondary);
        card->column()->addWidget(why);
    }
}

void SettingsPage::addPacks()
{
    ui::Card *card = section(tr("Content packs"));
    for (const PackRow &pack : m_model->packs()) {
        card->column()->addWidget(new ui::BodyLabel{appearance(), ui::TextRole::Strong, pack.title});
        auto *line = new ui::BodyLabel{appearance(), ui::TextRole::Small, pack.line};
        line->setTone(ui::Tone::Secondary);
        card->column()->addWidget(line);
        for (const QString &problem : pack.problems)
            card->column()->addWidget(new ui::BodyLabel{appearance(), ui::TextRole::Small, problem});
        if (!pack.isRemovable)
            continue;
        auto *remove = new ui::ActionButton{appearance(), ui::ButtonKind::Plain, tr("Remove this pack")};
        connect(remove, &ui::ActionButton::clicked, this, [this, folder = pack.folder] { m_model->removePackFolder(folder); });
        card->column()->addWidget(remove, 0, Qt::AlignLeading);
    }
    auto *add = new ui::ActionButton{appearance(), ui::ButtonKind::Outline, tr("Add a pack folder")};
    connect(add, &ui::ActionButton::clicked, this, &SettingsPage::chooseFolder);
    card->column()->addWidget(add, 0, Qt::AlignLeading);
}

void SettingsPage::addPrivacy()
{
    ui::Card *card = section(tr("Privacy"));
    auto *stored = new ui::ActionButton{appearance(), ui::ButtonKind::Filled, tr("What is stored here")};
    connect(stored, &ui::ActionButton::clicked, this, [this] { Q_EMIT navigate({QStringLiteral("stored"), {}, {}}); });
    auto *welcome = new ui::ActionButton{appearance(), ui::ButtonKind::Outline, tr("Show the welcome again")};
    connect(welcome, &ui::ActionButton::clicked, this, [this] { Q_EMIT navigate({QStringLiteral("welcome"), {}, {}}); });
    card->column()->addWidget(stored, 0, Qt::AlignLeading);
    card->column()->addWidget(welcome, 0, Qt::AlignLeading);
}

void SettingsPage::chooseFolder()
{
    auto *dialog = new QFileDialog{this, tr("Add a pack folder")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_model, &SettingsViewModel::addPackFolder);
    dialog->open();
}

} // namespace mehfooz
