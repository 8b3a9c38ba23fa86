// SPDX-License-Identifier: GPL-3.0-or-later
#include <pages/main_window.h>

#include "page_stack.h"
#include "privacy_cover.h"
#include "profile_menu.h"
#include "program_tools.h"
#include "sidebar.h"

#include <presentation/error_words.h>
#include <presentation/language_state.h>
#include <presentation/look_state.h>
#include <presentation/workspace.h>
#include <ui/banner.h>
#include <ui/toast_host.h>

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace mehfooz {

namespace {

constexpr int kCollapseBelow = 1000; // pixels of window width
constexpr qint64 kEscapeTwiceMs = 500;

} // namespace

MainWindow::MainWindow(PageContext context, QWidget *parent) : QMainWindow{parent}, m_context{context}
{
    setMinimumSize(900, 640);
    build();
    addShortcuts();
    retranslate();
    connect(&context.workspace, &Workspace::saveFailed, this, [this](const Error &error) {
        showNotice(errorWords(error, ErrorContext::Saving, m_context.language));
    });
}

void MainWindow::build()
{
    auto *root = new QWidget;
    auto *row = new QHBoxLayout{root};
    row->setContentsMargins({});
    row->setSpacing(0);
    m_sidebar = new Sidebar{m_context};
    row->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);

    auto *profiles = new ProfileMenu{m_context};
    auto *tools = new ProgramTools{m_context, profiles, root};
    tools->hide(); // until the first page shows it
    m_notice = new ui::Banner{m_context.appearance, ui::Banner::Kind::Warn};
    m_stack = new PageStack{m_context, tools};
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    m_notice->hide();
    setCentralWidget(root);
    m_toasts = new ui::ToastHost{m_context.appearance, root};
    m_cover = new PrivacyCover{m_context, this};

    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &page) { go({page, {}, {}}); });
    connect(profiles, &ProfileMenu::navigate, this, &MainWindow::go);
    connect(tools, &ProgramTools::searchWanted, this, [this] { go({QStringLiteral("search"), {}, {}}); });
    connect(tools, &ProgramTools::languageChosen, m_context.look, &LookState::setLanguage);
    connect(m_stack, &PageStack::pageMade, this, &MainWindow::connectPage);
    connect(m_notice, &ui::Banner::actionTriggered, m_notice, &QWidget::hide);
    connect(m_cover, &PrivacyCover::uncovered, this, [this] { m_stack->focusHeading(); });
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::navigate, this, &MainWindow::go);
    connect(page, &Page::toast, this, [this](const QString &text, const QString &undoLabel, const std::function<void()> &undo) {
        m_toasts->show(text, undoLabel, undo);
    });
    connect(page, &Page::announce, m_toasts, &ui::ToastHost::announce);
}

void MainWindow::go(const Address &address)
{
    m_history.go(address);
    arrive(address);
}

void MainWindow::arrive(const Address &address)
{
    Page *page = m_stack->show(address);
    if (!page) {
        const Address today{QStringLiteral("today"), {}, {}};
        page = m_stack->show(today);
        m_sidebar->setCurrent(today.page);
    } else {
        m_sidebar->setCurrent(address.page);
    }
    if (!page)
        return;
    m_stack->focusHeading();
}

Page *MainWindow::currentPage() const
{
    return m_stack->current();
}

void MainWindow::showNotice(const QString &sentence)
{
    m_notice->setSentence(sentence);
    m_notice->setAction(tr("Understood"));
    m_notice->setVisible(!sentence.isEmpty());
}

QString MainWindow::notice() const
{
    return m_notice->isVisibleTo(this) ? m_notice->label().text() : QString{};
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut{keys, this}, &QShortcut::activated, this, action);
    };
    const auto at = [this, on](const QKeySequence &keys, const QString &page) { on(keys, [this, page] { go({page, {}, {}}); }); };
    for (int i = 0; i < 9; ++i) {
        on(QKeySequence{Qt::CTRL | Qt::Key(Qt::Key_1 + i)}, [this, i] {
            if (const QString page = m_sidebar->pageAt(i); !page.isEmpty())
                go({page, {}, {}});
        });
    }
    at(QKeySequence{Qt::CTRL | Qt::Key_H}, QStringLiteral("hacked"));
    at(QKeySequence{Qt::CTRL | Qt::Key_Comma}, QStringLiteral("settings"));
    at(QKeySequence{Qt::CTRL | Qt::Key_K}, QStringLiteral("search"));
    at(QKeySequence{Qt::CTRL | Qt::Key_F}, QStringLiteral("search"));
    on(QKeySequence{Qt::Key_F1}, [this] {
        const auto here = currentAddress();
        go({QStringLiteral("help"), here ? here->page : QString{}, {}});
    });
    on(QKeySequence{Qt::CTRL | Qt::Key_L}, [this] { swapLanguage(); });
    on(QKeySequence{Qt::CTRL | Qt::Key_P}, [this] {
        if (Page *page = currentPage())
            page->print();
    });
    on(QKeySequence{Qt::CTRL | Qt::Key_Plus}, [this] { m_context.look->stepScale(1); });
    on(QKeySequence{Qt::CTRL | Qt::Key_Equal}, [this] { m_context.look->stepScale(1); });
    on(QKeySequence{Qt::CTRL | Qt::Key_Minus}, [this] { m_context.look->stepScale(-1); });
    on(QKeySequence{Qt::CTRL | Qt::Key_0}, [this] { m_context.look->resetScale(); });
    on(QKeySequence{Qt::Key_F6}, [this] { moveRegion(true); });
    on(QKeySequence{Qt::SHIFT | Qt::Key_F6}, [this] { moveRegion(false); });
    on(QKeySequence{Qt::Key_Escape}, [this] { escape(); });
    on(QKeySequence::Back, [this] {
        if (const auto place = m_history.back())
            arrive(*place);
    });
    on(QKeySequence::Forward, [this] {
        if (const auto place = m_history.forward())
            arrive(*place);
    });
}

void MainWindow::escape()
{
    if (m_lastEscape.isValid() && m_lastEscape.elapsed() <= kEscapeTwiceMs) {
        m_lastEscape.invalidate();
        m_cover->cover();
        return;
    }
    m_lastEscape.start();
    const Page *page = currentPage();
    if (const auto above = page ? page->up() : std::nullopt)
        go(*above);
}

void MainWindow::moveRegion(bool forward)
{
    Page *page = currentPage();
    if (!page)
        return;
    QList<QWidget *> regions{m_sidebar, page};
    if (QWidget *footer = page->footer(); footer && footer->isVisible())
        regions.append(footer);
    qsizetype at = -1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (focusWidget() && (regions[i] == focusWidget() || regions[i]->isAncestorOf(focusWidget())))
            at = i;
    }
    const qsizetype next = (at + (forward ? 1 : regions.size() - 1) + (at < 0 && !forward ? 1 : 0)) % regions.size();
    if (next == 0)
        m_sidebar->focusList();
    else if (next == 1)
        m_stack->focusHeading(); // from the heading, Tab goes through tools and page
    else if (QWidget *first = firstStop(*regions[next]))
        first->setFocus(Qt::TabFocusReason);
}

QWidget *MainWindow::firstStop(QWidget &region)
{
    for (QWidget *widget = region.nextInFocusChain(); widget && widget != &region; widget = widget->nextInFocusChain()) {
        if (region.isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
            return widget;
    }
    return nullptr;
}

void MainWindow::swapLanguage()
{
    m_context.look->setLanguage(m_context.language.language() == u"ur" ? QStringLiteral("en") : QStringLiteral("ur"));
}

void MainWindow::retranslate()
{
    // Nothing about the person: a title bar is seen by others.
    setWindowTitle(tr("Mehfooz"));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_sidebar->setCollapsed(width() < kCollapseBelow);
    QMainWindow::resizeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    event->accept();
}

} // namespace mehfooz
