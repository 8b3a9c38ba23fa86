// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/term_popup.h>

#include "button_colours.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace mehfooz::ui {

namespace {

constexpr int kWidth = 320;
constexpr int kGap = 8;
constexpr int kShadow = 4;

} // namespace

TermPopup::TermPopup(const Appearance &appearance, QWidget *parent)
    : QFrame{parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint}
    , m_appearance{appearance}
    , m_term{new HeadingLabel{appearance, 3, this}}
    , m_explanation{new BodyLabel{appearance, TextRole::Body, this}}
    , m_other{new BodyLabel{appearance, TextRole::Small, this}}
    , m_listen{new IconButton{appearance, QStringLiteral("volume-2"), {}, this}}
{
    setAttribute(Qt::WA_TranslucentBackground);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", false);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 10, 16, 12 + kShadow);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_term, 1);
    head->addWidget(m_listen);
    column->addLayout(head);
    column->addWidget(m_explanation);
    column->addWidget(m_other);
    m_other->setTone(Tone::Secondary);
    m_listen->hide();
    connect(m_listen, &IconButton::clicked, this, [this] { Q_EMIT listenRequested(m_term->text() + u'\n' + m_explanation->text()); });
    retranslate();
}

void TermPopup::setWords(const TermWords &words)
{
    m_term->setText(words.term);
    m_explanation->setText(words.explanation);
    m_other->setLanguage(words.otherLanguage);
    m_other->setText(words.other);
    m_other->setVisible(!words.other.isEmpty());
    setAccessibleName(words.term + QStringLiteral(": ") + words.explanation);
}

void TermPopup::setListening(bool possible)
{
    m_listen->setVisible(possible);
}

void TermPopup::showBeside(const QRect &where)
{
    m_opener = QApplication::focusWidget();
    setLayoutDirection(m_appearance.direction());
    const int wide = m_appearance.type().scaled(kWidth);
    layout()->activate();
    const QSize size{wide, layout()->totalHeightForWidth(wide)};
    const QScreen *screen = QGuiApplication::screenAt(where.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    QPoint corner{m_appearance.direction() == Qt::LeftToRight ? where.left() : where.right() - wide, where.bottom() + kGap};
    if (corner.y() + size.height() > room.bottom())
        corner.setY(where.top() - kGap - size.height());
    corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - wide)));
    corner.setY(qBound(room.top(), corner.y(), qMax(room.top(), room.bottom() - size.height())));
    setGeometry(QRect{corner, size});
    show();
    setFocus(Qt::PopupFocusReason);
}

void TermPopup::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter{this};
    const QRectF sheet = QRectF{rect()}.adjusted(0, 0, 0, -kShadow);
    if (!theme.highContrast)
        paintFrame(painter, sheet.translated(0, kShadow), 12, {QColor{0, 0, 0, 40}, Qt::transparent, {}, 0});
    paintFrame(painter, sheet, 12, {theme.surface, theme.primary.colour, {}, theme.borderWidth()});
}

void TermPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void TermPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_opener)
        m_opener->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void TermPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TermPopup::retranslate()
{
    //: Name of the button in a glossary pop-up that reads the explanation aloud.
    m_listen->setName(tr("Listen to the explanation"));
}

} // namespace mehfooz::ui
