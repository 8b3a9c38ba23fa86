// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/pill_progress.h>

#include "button_colours.h"

#include <ui/direction.h>
#include <ui/tone.h>

#include <QEvent>
#include <QPainter>

namespace mehfooz::ui {

namespace {

constexpr int kPillWidth = 44;
constexpr int kPillHeight = 20;
constexpr int kGap = 8;
constexpr int kReach = 5; // room for the ring around the current pill

struct PillLook { HueName hue; const char *icon; bool solid; };

PillLook lookOf(PillProgress::Pill pill)
{
    switch (pill) {
    case PillProgress::Pill::Right: return {HueName::Good, "check", true};
    case PillProgress::Pill::Partly: return {HueName::Warn, "contrast", true};
    case PillProgress::Pill::Wrong: return {HueName::Bad, "x", true};
    case PillProgress::Pill::Answered: return {HueName::Primary, "", true};
    case PillProgress::Pill::Open: break;
    }
    return {HueName::Neutral, "", false};
}

} // namespace

PillProgress::PillProgress(const Appearance &appearance, QWidget *parent)
    : QWidget{parent}
    , m_appearance{appearance}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] { update(); });
    retranslate();
}

void PillProgress::setPills(const QList<Pill> &pills, int current)
{
    m_pills = pills;
    m_current = current;
    updateGeometry();
    update();
}

void PillProgress::setSpoken(const QString &value)
{
    m_words = value;
}

void PillProgress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PillProgress::retranslate()
{
    //: Name of the row of pills, one a question, for screen readers.
    setAccessibleName(tr("Progress in this quiz"));
}

QSize PillProgress::sizeHint() const
{
    return {int(m_pills.size()) * (kPillWidth + kGap) - kGap + 2 * kReach, kPillHeight + 2 * kReach};
}

void PillProgress::paintEvent(QPaintEvent *)
{
    if (m_pills.isEmpty())
        return;
    const Theme &theme = m_appearance.theme();
    const Qt::LayoutDirection direction = m_appearance.direction();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = int(m_pills.size());
    // Many questions share the width: pills shrink, then lose their icon.
    const double gap = count > 16 ? 3 : kGap;
    const double wide = qMin(double(kPillWidth), (width() - 2.0 * kReach - (count - 1) * gap) / count);
    const double high = qMin(double(kPillHeight), qMax(8.0, wide));
    for (int i = 0; i < count; ++i) {
        const PillLook look = lookOf(m_pills.at(i));
        const Theme::Hue hue = hueOf(theme, look.hue);
        const QRectF pill = placed({kReach + i * (wide + gap), (height() - high) / 2, wide, high}, rect(), direction);
        const bool solid = look.solid && !theme.highContrast;
        paintFrame(painter, pill, high / 2,
                   {solid ? hue.colour : theme.sunken, look.solid ? hue.colour : theme.control, {}, theme.borderWidth()});
        if (look.icon[0] != '\0' && wide >= 16)
            m_appearance.icons().paint(painter, pill.adjusted(0, 2, 0, -2),
                                       {QString::fromLatin1(look.icon), solid ? theme.onFill : hue.colour, direction});
        if (i == m_current)
            paintFrame(painter, pill.adjusted(-4, -4, 4, 4), high / 2 + 4, {Qt::transparent, theme.focus, {}, 2});
    }
}

SpokenState PillProgress::spoken() const
{
    SpokenState state;
    state.role = QAccessible::ProgressBar;
    state.value = m_words;
    state.hasNumber = true;
    state.most = double(m_pills.size());
    state.number = m_current + 1;
    state.readOnly = true;
    return state;
}

} // namespace mehfooz::ui
