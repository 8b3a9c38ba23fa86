// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_menu.h"

#include "profile_picture.h"
#include "small_icon.h"

#include <presentation/language_state.h>
#include <text/isolates.h>
#include <text/safe_names.h>
#include <ui/body_label.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace mehfooz {

namespace {

constexpr int kPicture = 32;
constexpr int kLongestShown = 14; // letters of a name in the top bar; the menu shows all of it
constexpr int kLeastHeight = 44;

/// The beginning of a name, cut between letters as a reader sees them.
QString shortened(const QString &isolatedName)
{
    const QString name = text::withoutIsolates(isolatedName);
    if (text::graphemeCount(name) <= kLongestShown)
        return isolatedName;
    QTextBoundaryFinder letters{QTextBoundaryFinder::Grapheme, name};
    for (int i = 0; i < kLongestShown - 1; ++i)
        letters.toNextBoundary();
    return text::isolated(name.left(letters.position()).trimmed() + u'…');
}

QIcon menuIcon(const QString &name, const ui::Appearance &appearance, qreal ratio)
{
    return QIcon{appearance.icons().pixmap({name, appearance.theme().text2, appearance.direction()}, appearance.type().scaled(20), ratio)};
}

} // namespace

ProfileMenu::ProfileMenu(PageContext context, QWidget *parent)
    : QAbstractButton{parent}
    , m_context{context}
    , m_profiles{new ProfilesViewModel{context.workspace, context.language, this}}
    , m_picture{new ProfilePicture{context.appearance, kPicture}}
    , m_name{new ui::BodyLabel{context.appearance}}
    , m_arrow{new SmallIcon{context.appearance, QStringLiteral("chevron-down")}}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_arrow)}) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
        row->addWidget(part, 0, Qt::AlignVCenter);
    }
    m_name->setWrapping(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ProfileMenu::openMenu);
    connect(m_profiles, &ProfilesViewModel::changed, this, &ProfileMenu::refresh);
    connect(&context.appearance, &ui::Appearance::changed, this, &ProfileMenu::refresh);
    refresh();
}

void ProfileMenu::refresh()
{
    m_picture->setFace(m_profiles->current());
    m_name->setText(shortened(m_profiles->current().name));
    //: Name of the button in the top bar, for screen readers. %1 is the person.
    setAccessibleName(tr("Profile: %1").arg(text::withoutIsolates(m_profiles->current().name)));
    setAccessibleDescription(tr("Opens a menu"));
    updateGeometry();
    update();
}

QMenu *ProfileMenu::openMenu()
{
    delete m_menu;
    m_menu = new QMenu{this};
    m_menu->setAccessibleName(tr("Profiles"));
    fill(*m_menu);
    const QSize size = m_menu->sizeHint();
    const int left = layoutDirection() == Qt::LeftToRight ? width() - size.width() : 0; // at the trailing side
    m_menu->popup(mapToGlobal(QPoint{left, height() + 4}));
    return m_menu;
}

void ProfileMenu::addPeople(QMenu &menu)
{
    for (const ProfileFace &face : m_profiles->profiles()) {
        QAction *person = menu.addAction(profileIcon(face, m_context.appearance, devicePixelRatioF()), QString{face.name}.replace(u'&', QStringLiteral("&&")));
        person->setCheckable(true);
        person->setChecked(face.isCurrent);
        connect(person, &QAction::triggered, m_profiles, [this, id = face.id] { m_profiles->open(id); });
    }
    if (!m_profiles->profiles().isEmpty())
        menu.addSeparator();
}

void ProfileMenu::fill(QMenu &menu)
{
    const auto add = [&](const QString &icon, const QString &words) { return menu.addAction(menuIcon(icon, m_context.appearance, devicePixelRatioF()), words); };
    addPeople(menu);
    connect(add(QStringLiteral("user-plus"), tr("Add a person")), &QAction::triggered, this,
            [this] { Q_EMIT navigate({QStringLiteral("welcome"), QStringLiteral("add"), {}}); });
    QAction *guest = add(QStringLiteral("user"), tr("Go on as a guest"));
    guest->setEnabled(!m_context.workspace.isOpen() || !m_profiles->isGuest());
    connect(guest, &QAction::triggered, m_profiles, &ProfilesViewModel::openGuest);
    menu.addSeparator();
    connect(add(QStringLiteral("hard-drive"), tr("What is stored here")), &QAction::triggered, this,
            [this] { Q_EMIT navigate({QStringLiteral("stored"), {}, {}}); });
}

QSize ProfileMenu::sizeHint() const
{
    return layout()->sizeHint().expandedTo({0, kLeastHeight});
}

void ProfileMenu::paintEvent(QPaintEvent *)
{
    if (!underMouse() && !isDown())
        return;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_context.appearance.theme().sunken);
    painter.drawRoundedRect(rect(), 10, 10);
}

void ProfileMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QAbstractButton::changeEvent(event);
}

void ProfileMenu::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down;
    if (opens)
        openMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace mehfooz
