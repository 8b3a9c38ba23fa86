// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar.h"

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/sidebar_list.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace mehfooz {

namespace {

constexpr int kWidth = 236;
constexpr int kCollapsedWidth = 64;
constexpr int kLogo = 32;
const QString kHacked = QStringLiteral("hacked");
const QString kSettings = QStringLiteral("settings");

/// Which entry of the sidebar a page without one belongs to.
QString entryOf(const QString &page)
{
    struct Row { const char16_t *page; const char16_t *entry; };
    static constexpr std::array kRows{Row{u"lesson", u"lessons"}, Row{u"reference", u"lessons"}, Row{u"quiz", u"quizzes"},
                                      Row{u"result", u"quizzes"}, Row{u"actions", u"check"},     Row{u"incident", u"hacked"},
                                      Row{u"stored", u"settings"}};
    for (const Row &row : kRows) {
        if (page == QStringView{row.page})
            return QStringView{row.entry}.toString();
    }
    return page;
}

} // namespace

Sidebar::Sidebar(PageContext context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_logo{new QLabel}
    , m_name{new ui::BodyLabel{context.appearance, ui::TextRole::Heading3}}
    , m_pages{new ui::SidebarList{context.appearance}}
    , m_settings{new ui::SidebarList{context.appearance}}
    , m_hacked{new ui::ActionButton{context.appearance, ui::ButtonKind::DangerOutline}}
{
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(8, 4, 8, 4);
    brand->setSpacing(12);
    m_name->setWrapping(false);
    brand->addWidget(m_logo);
    brand->addWidget(m_name, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(brand);
    column->addWidget(m_pages);
    column->addStretch(1);
    column->addWidget(m_hacked);
    column->addWidget(m_settings);
    for (ui::SidebarList *list : {m_pages, m_settings})
        list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_hacked->setIconName(QStringLiteral("life-buoy"));
    connect(m_pages, &ui::SidebarList::pageChosen, this, &Sidebar::chosen);
    connect(m_settings, &ui::SidebarList::pageChosen, this, &Sidebar::chosen);
    connect(m_hacked, &ui::ActionButton::clicked, this, [this] { Q_EMIT chosen(kHacked); });
    connect(&context.appearance, &ui::Appearance::changed, this, &Sidebar::refreshBrand);
    retranslate();
    setCollapsed(false);
}

void Sidebar::setCurrent(const QString &page)
{
    const QString entry = entryOf(page);
    m_pages->setOpenPage(entry);
    m_settings->setOpenPage(entry);
    m_hacked->setKind(entry == kHacked ? ui::ButtonKind::Danger : ui::ButtonKind::DangerOutline);
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    m_name->setVisible(!collapsed);
    m_pages->setCollapsed(collapsed);
    m_settings->setCollapsed(collapsed);
    refreshBrand();
    retranslate();
}

QString Sidebar::pageAt(int index) const
{
    static const QStringList pages{QStringLiteral("today"), QStringLiteral("lessons"), QStringLiteral("quizzes"),
                                   QStringLiteral("check"), QStringLiteral("progress")};
    return pages.value(index);
}

void Sidebar::focusList()
{
    m_pages->setFocus(Qt::OtherFocusReason);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const ui::Theme &theme = m_context.appearance.theme();
    painter.fillRect(rect(), theme.sunken);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect{rightToLeft ? 0 : width() - 1, 0, 1, height()}, theme.line);
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Sidebar::refreshBrand()
{
    const double scale = m_context.appearance.look().scale;
    m_logo->setPixmap(ui::Icons::logo(kLogo, m_context.appearance.theme().dark, devicePixelRatioF()));
    // The list's words grow with the size of text, and so does their room, up to half as much again.
    setFixedWidth(m_collapsed ? kCollapsedWidth + 24 : qRound(kWidth * qMin(1.5, scale)));
    update();
}

void Sidebar::retranslate()
{
    m_name->setText(tr("Mehfooz"));
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setEntries({{QStringLiteral("today"), QStringLiteral("house"), tr("Today"), {}, {}},
                         {QStringLiteral("lessons"), QStringLiteral("book-open"), tr("Lessons"), {}, {}},
                         {QStringLiteral("quizzes"), QStringLiteral("list-checks"), tr("Quizzes"), {}, {}},
                         {QStringLiteral("check"), QStringLiteral("shield-check"), tr("My security check"), {}, {}},
                         {QStringLiteral("progress"), QStringLiteral("trending-up"), tr("Progress"), {}, {}}});
    m_settings->setAccessibleName(tr("Settings"));
    m_settings->setEntries({{kSettings, QStringLiteral("settings"), tr("Settings"), {}, {}}});
    const QString hacked = tr("I have been hacked");
    m_hacked->setText(m_collapsed ? QString{} : hacked);
    m_hacked->setAccessibleName(hacked);
    m_hacked->setToolTip(m_collapsed ? hacked : QString{});
}

} // namespace mehfooz
