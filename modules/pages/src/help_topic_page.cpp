// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_topic_page.h"

#include <presentation/shown_prose.h>
#include <presentation/workspace.h>
#include <text/isolates.h>
#include <ui/body_label.h>
#include <ui/card.h>
#include <ui/heading_label.h>

#include <QGridLayout>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

/// The help in the person's language, else in the first language of the packs.
const HelpPage *helpFor(const Library &library, const QString &page, const QString &language)
{
    const HelpPage *fallback = nullptr;
    for (const HelpPage &help : library.content().help) {
        if (help.page != page)
            continue;
        if (help.language == language)
            return &help;
        if (!fallback)
            fallback = &help;
    }
    return fallback;
}

} // namespace

HelpTopicPage::HelpTopicPage(PageContext context, QWidget *parent) : Page{context, parent}, m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins({});
    m_column->setSpacing(12);
    retranslate();
}

QString HelpTopicPage::title() const
{
    return tr("Help");
}

std::optional<Address> HelpTopicPage::up() const
{
    return Address{m_about.isEmpty() ? QStringLiteral("today") : m_about, {}, {}};
}

void HelpTopicPage::open(const Address &address)
{
    m_about = address.id;
    retranslate();
}

void HelpTopicPage::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void HelpTopicPage::retranslate()
{
    clear();
    addHelp();
    addKeys();
    m_column->addStretch(1);
}

void HelpTopicPage::addHelp()
{
    const HelpPage *help = workspace().hasPacks() ? helpFor(workspace().library(), m_about, language().language()) : nullptr;
    if (!help) {
        //: %1 is the key Esc.
        const QString words = tr("There is no help for this page. Press %1 to go back.").arg(text::isolatedLtr(u"Esc"));
        m_column->addWidget(new ui::BodyLabel{appearance(), ui::TextRole::Body, words});
        return;
    }
    auto *card = new ui::Card{appearance()};
    const ShownProse prose{workspace().library(), language()};
    for (const text::Block &block : prose.blocks(help->blocks, help->language)) {
        const bool heading = block.kind == text::Block::Kind::Heading;
        auto *label = heading ? new ui::HeadingLabel{appearance(), 2} : new ui::BodyLabel{appearance(), ui::TextRole::Reading};
        QList<text::Inline> runs = block.inlines;
        if (block.kind == text::Block::Kind::Bullet)
            runs.prepend({text::Inline::Kind::Plain, QStringLiteral("•\u00A0"), {}, {}});
        if (block.kind == text::Block::Kind::Numbered)
            runs.prepend({text::Inline::Kind::Plain, language().number(block.number) + QStringLiteral(".\u00A0"), {}, {}});
        label->setLanguage(help->language);
        label->setInlines(runs);
        connect(label, &ui::BodyLabel::linkActivated, this, [this](const QString &kind, const QString &id) {
            if (const auto target = Address::parse(addressOf({text::Inline::Kind::Link, {}, kind, id})))
                Q_EMIT navigate(*target);
        });
        card->column()->addWidget(label);
    }
    m_column->addWidget(card);
}

void HelpTopicPage::addKeys()
{
    auto *card = new ui::Card{appearance()};
    card->column()->addWidget(new ui::HeadingLabel{appearance(), 2, tr("Keys that work everywhere")});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(1, 1);
    const QList<std::pair<QString, QString>> keys{
        {QStringLiteral("Ctrl+1 … 5"), tr("The pages of the sidebar")}, {QStringLiteral("Ctrl+H"), tr("I have been hacked")},
        {QStringLiteral("Ctrl+L"), tr("Swap the language")},           {QStringLiteral("Ctrl+K"), tr("Search")},
        {QStringLiteral("Ctrl+P"), tr("Print")},                       {QStringLiteral("Ctrl+Plus, Ctrl+Minus, Ctrl+0"), tr("Size of text")},
        {QStringLiteral("F6"), tr("Sidebar, page, footer and back")},  {QStringLiteral("Alt+Left, Alt+Right"), tr("Back and forward")},
        {QStringLiteral("Esc"), tr("One level up")},                   {QStringLiteral("Esc Esc"), tr("Hide everything behind a clock")}};
    int row = 0;
    for (const auto &[key, words] : keys) {
        auto *name = new ui::BodyLabel{appearance(), ui::TextRole::Body, key};
        name->setLanguage(QStringLiteral("en"));
        grid->addWidget(name, row, 0);
        grid->addWidget(new ui::BodyLabel{appearance(), ui::TextRole::Body, words}, row++, 1);
    }
    card->column()->addLayout(grid);
    m_column->addWidget(card);
}

} // namespace mehfooz
