// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/banner.h>

#include "button_colours.h"

#include <ui/direction.h>

#include <QHBoxLayout>
#include <QPainter>

namespace mehfooz::ui {

namespace {

constexpr int kSide = 16;

HueName hueOfBanner(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Hint: return HueName::Primary;
    case Banner::Kind::Good: return HueName::Good;
    case Banner::Kind::Warn: return HueName::Warn;
    case Banner::Kind::Bad: return HueName::Bad;
    case Banner::Kind::Calm: return HueName::Firoza;
    case Banner::Kind::Offline: break;
    }
    return HueName::Neutral;
}

Tone toneOfBanner(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Hint: return Tone::OnTint;
    case Banner::Kind::Good: return Tone::OnGood;
    case Banner::Kind::Warn: return Tone::OnWarn;
    case Banner::Kind::Bad: return Tone::OnBad;
    case Banner::Kind::Calm: return Tone::OnFiroza;
    case Banner::Kind::Offline: break;
    }
    return Tone::Text;
}

QString iconOfBanner(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Hint: return QStringLiteral("info");
    case Banner::Kind::Good: return QStringLiteral("circle-check");
    case Banner::Kind::Warn: return QStringLiteral("triangle-alert");
    case Banner::Kind::Bad: return QStringLiteral("circle-alert");
    case Banner::Kind::Calm: return QStringLiteral("heart-handshake");
    case Banner::Kind::Offline: break;
    }
    return QStringLiteral("wifi-off");
}

} // namespace

Banner::Banner(const Appearance &appearance, Kind kind, const QString &sentence, QWidget *parent)
    : QFrame{parent}
    , m_appearance{appearance}
    , m_kind{kind}
    , m_icon{iconOfBanner(kind)}
    , m_label{new BodyLabel{appearance, TextRole::Body, sentence, this}}
    , m_action{new ActionButton{appearance, ButtonKind::Plain, this}}
{
    auto *row = new QHBoxLayout{this};
    row->setSpacing(12);
    row->addWidget(m_label, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    m_action->hide();
    connect(m_action, &ActionButton::clicked, this, &Banner::actionTriggered);
    connect(&appearance, &Appearance::changed, this, &Banner::refresh);
    refresh();
}

void Banner::refresh()
{
    m_label->setTone(toneOfBanner(m_kind));
    const bool airy = m_appearance.type().isNastaliq();
    const int icon = kSide + m_appearance.type().iconSize(22) + 12;
    const bool fromRight = m_appearance.direction() == Qt::RightToLeft;
    const int inkRight = m_appearance.type().face(TextRole::Body).inkRight;
    layout()->setContentsMargins(fromRight ? kSide : icon, airy ? 2 : 11, fromRight ? qMax(0, icon - inkRight) : kSide, airy ? 4 : 11);
    updateGeometry();
    update();
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    m_icon = iconOfBanner(kind);
    refresh();
}

void Banner::setSentence(const QString &sentence)
{
    m_label->setText(sentence);
}

void Banner::setInlines(const QList<text::Inline> &inlines)
{
    m_label->setInlines(inlines);
}

void Banner::setAction(const QString &words)
{
    m_action->setText(words);
    m_action->setVisible(!words.isEmpty());
}

void Banner::setIconName(const QString &name)
{
    m_icon = name;
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const Theme::Hue hue = hueOf(theme, hueOfBanner(m_kind));
    QPainter painter{this};
    paintFrame(painter, rect(), 10, {hue.tint, theme.highContrast ? hue.colour : QColor{Qt::transparent}, {}, theme.borderWidth()});
    QRectF room = QRectF{rect()}.adjusted(kSide, 0, -kSide, 0);
    QRectF place = takeLeading(room, m_appearance.type().iconSize(22), 0, m_appearance.direction());
    // Beside the first line, where the sentence has several.
    const double line = m_appearance.type().face(TextRole::Body).lineHeight;
    if (m_label->height() > 1.5 * line)
        place.setBottom(2 * m_label->y() + line);
    m_appearance.icons().paint(painter, place, {m_icon, hue.onTint, m_appearance.direction()});
}

} // namespace mehfooz::ui
