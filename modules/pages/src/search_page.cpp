// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_page.h"

#include <presentation/error_words.h>
#include <presentation/search_model.h>
#include <ui/banner.h>
#include <ui/body_label.h>
#include <ui/card.h>
#include <ui/chip.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kPauseMs = 150; // after the last key, before the index is asked

} // namespace

SearchPage::SearchPage(PageContext context, QWidget *parent)
    : Page{context, parent}
    , m_model{new SearchModel{context.workspace, context.language, this}}
    , m_label{new ui::BodyLabel{context.appearance}}
    , m_field{new QLineEdit}
    , m_banner{new ui::Banner{context.appearance, ui::Banner::Kind::Warn}}
    , m_state{new ui::BodyLabel{context.appearance}}
    , m_hits{new QWidget}
    , m_column{new QVBoxLayout{m_hits}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    m_column->setContentsMargins({});
    m_column->setSpacing(12);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_banner);
    column->addWidget(m_state);
    column->addWidget(m_hits);
    column->addStretch(1);
    m_banner->hide();
    m_field->setMinimumHeight(44);
    m_field->setMaxLength(200);
    m_field->setClearButtonEnabled(false);
    auto *pause = new QTimer{this};
    pause->setSingleShot(true);
    pause->setInterval(kPauseMs);
    connect(m_field, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { m_model->setQuery(m_field->text()); });
    connect(m_model, &SearchModel::found, this, &SearchPage::showHits);
    connect(m_model, &SearchModel::failed, this, &SearchPage::showError);
    retranslate();
}

QString SearchPage::title() const
{
    return tr("Search");
}

std::optional<Address> SearchPage::up() const
{
    return Address{QStringLiteral("today"), {}, {}};
}

void SearchPage::open(const Address &address)
{
    if (!address.id.isEmpty())
        m_field->setText(address.id);
    // After the window has put the keyboard on the heading.
    QTimer::singleShot(0, m_field, [this] { m_field->setFocus(Qt::OtherFocusReason); });
}

void SearchPage::retranslate()
{
    m_label->setText(tr("What are you looking for?"));
    m_field->setAccessibleName(tr("What are you looking for?"));
    m_field->setPlaceholderText(tr("Words in Urdu, English or Roman Urdu"));
    if (!m_field->text().isEmpty())
        m_model->setQuery(m_field->text());
    showHits();
}

void SearchPage::showHits()
{
    m_banner->hide();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString state = m_model->isSimilar() ? tr("Only similar words were found:") : m_model->emptyWords();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex hit = m_model->index(row);
        auto *card = new ui::Card{appearance()};
        auto *head = new QHBoxLayout;
        auto *name = new ui::BodyLabel{appearance(), ui::TextRole::Heading3};
        const QString target = hit.data(SearchModel::AddressRole).toString();
        const QString words = hit.data(SearchModel::TitleRole).toString();
        const auto kind = target.isEmpty() ? text::Inline::Kind::Plain : text::Inline::Kind::Link;
        name->setInlines({{kind, words, QString{}, target}});
        connect(name, &ui::BodyLabel::linkActivated, this, [this](const QString &, const QString &id) { follow(id); });
        head->addWidget(name, 1);
        head->addWidget(new ui::Chip{appearance(), ui::Chip::Kind::Neutral, hit.data(SearchModel::KindWordsRole).toString()});
        card->column()->addLayout(head);
        auto *passage = new ui::BodyLabel{appearance(), ui::TextRole::Body, hit.data(SearchModel::PassageRole).toString()};
        passage->setLanguage(hit.data(SearchModel::PassageLanguageRole).toString());
        passage->setTone(ui::Tone::Secondary);
        card->column()->addWidget(passage);
        m_column->addWidget(card);
    }
    if (!state.isEmpty())
        Q_EMIT announce(state);
}

void SearchPage::showError(const Error &error)
{
    showHits();
    m_banner->setSentence(errorWords(error, ErrorContext::Searching, language()));
    m_banner->show();
}

void SearchPage::follow(const QString &address)
{
    if (const auto target = Address::parse(address))
        Q_EMIT navigate(*target);
}

} // namespace mehfooz
