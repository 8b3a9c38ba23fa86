// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/profile_button.h>

#include "button_colours.h"
#include "text_flow.h"

#include <ui/direction.h>

#include <text/isolates.h>

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace mehfooz::ui {

namespace {

constexpr int kPicture = 32;
constexpr int kSide = 8;
constexpr int kChevron = 18;
constexpr int kWidestName = 140;

} // namespace

ProfileButton::ProfileButton(const Appearance &appearance, QWidget *parent)
    : QAbstractButton{parent}
    , m_appearance{appearance}
    , m_shown{std::make_unique<TextFlow>()}
    , m_initial{std::make_unique<TextFlow>()}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&appearance, &Appearance::changed, this, &ProfileButton::refresh);
    refresh();
}

ProfileButton::~ProfileButton() = default;

void ProfileButton::setPerson(const QString &name, const QString &initial)
{
    m_name = name;
    m_initial->setPlain(initial);
    refresh();
}

void ProfileButton::refresh()
{
    // The name stands in its own script.
    const QString language = text::startsRightToLeft(m_name) ? QStringLiteral("ur") : QStringLiteral("en");
    const TextFace face = m_appearance.type().face(TextRole::Body, language);
    m_shown->setFace(face);
    m_shown->setPlain(QFontMetrics{face.font}.elidedText(m_name, Qt::ElideRight, m_appearance.type().scaled(kWidestName)));
    TextFace initial = m_appearance.type().face(TextRole::Small, language);
    initial.inkLeft = initial.inkRight = 0;
    m_initial->setFace(initial);
    m_initial->setAlignment(Qt::AlignHCenter);
    setToolTip(m_shown->text() == m_name ? QString{} : m_name);
    updateGeometry();
    update();
}

QSize ProfileButton::sizeHint() const
{
    const int words = qCeil(m_shown->naturalWidth()) + 1;
    const int high = qCeil(m_shown->layout(words + 1));
    return {2 * kSide + m_appearance.type().iconSize(kPicture) + 8 + words + 6 + kChevron, qMax(44, high)};
}

QRectF ProfileButton::wordsPlace() const
{
    QRectF room = QRectF{rect()}.adjusted(kSide, 0, -kSide, 0);
    (void)takeLeading(room, m_appearance.type().iconSize(kPicture), 8, m_appearance.direction());
    (void)takeTrailing(room, kChevron, 6, m_appearance.direction());
    return room;
}

void ProfileButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const Qt::LayoutDirection way = m_appearance.direction();
    QPainter painter{this};
    if (underMouse() || isDown())
        paintFrame(painter, rect(), 10, {theme.sunken, theme.highContrast ? theme.primary.colour : QColor{Qt::transparent}, {}, 2});
    QRectF room = QRectF{rect()}.adjusted(kSide, 0, -kSide, 0);
    const double side = m_appearance.type().iconSize(kPicture);
    const QRectF strip = takeLeading(room, side, 8, way);
    const QRectF picture{strip.left(), (height() - side) / 2, side, side};
    paintFrame(painter, picture, side / 2, {theme.highContrast ? theme.bg : theme.firoza.colour, theme.firoza.colour, {}, 2});
    m_initial->setColours({theme.highContrast ? theme.firoza.colour : theme.onFill, {}, {}, {}});
    m_initial->paint(painter, m_initial->cornerIn(picture.adjusted(-4, -20, 4, 20)));
    m_appearance.icons().paint(painter, takeTrailing(room, kChevron, 6, way),
                               {QStringLiteral("chevron-down"), theme.text2, way});
    m_shown->setColours({isEnabled() ? theme.text : theme.text2, {}, {}, {}});
    m_shown->paint(painter, m_shown->cornerIn(wordsPlace()));
}

void ProfileButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

QList<InkPiece> ProfileButton::inkPieces() const
{
    if (m_shown->isEmpty())
        return {};
    const QPointF corner = m_shown->cornerIn(wordsPlace());
    // A person's name is in whatever script they chose.
    return {{m_shown->text(), m_shown->face().language, m_shown->ink().translated(corner), m_shown->text(), false}};
}

SpokenState ProfileButton::spoken() const
{
    SpokenState state;
    state.role = QAccessible::ButtonMenu;
    state.name = m_name;
    return state;
}

} // namespace mehfooz::ui
