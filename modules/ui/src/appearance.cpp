// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/appearance.h>

#include "focus_ring.h"
#include "mehfooz_style.h"

#include "accessible_face.h"

#include <QApplication>
#include <QStyle>

namespace mehfooz::ui {

Appearance::Appearance(const LanguageLook &look, QObject *parent)
    : QObject{parent}
    , m_look{look}
    , m_system{QGuiApplication::palette()}
    , m_theme{themeFor(look.theme, m_system)}
    , m_typography{look}
{
}

Appearance::~Appearance() = default;

bool Appearance::hasMotion() const
{
    const int milliseconds = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    return m_look.motion && milliseconds > 0;
}

QString Appearance::digits(const QString &text) const
{
    return text::withDigits(text, m_look.digits);
}

void Appearance::setLook(const LanguageLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_theme = themeFor(look.theme, m_system);
    m_typography = Typography{look};
    if (m_application)
        push();
    Q_EMIT changed();
}

void Appearance::applyTo(QApplication &application)
{
    m_application = &application;
    installAccessibility();
    application.setStyle(new MehfoozStyle{m_theme, m_look.motion});
    auto *ring = new FocusRing{*this, application};
    ring->setParent(this); // it draws in this look, and goes with it
    push();
}

void Appearance::push()
{
    if (auto *style = qobject_cast<MehfoozStyle *>(m_application->style()))
        style->setLook(m_theme, m_look.motion);
    m_application->setLayoutDirection(m_look.direction());
    m_application->setPalette(paletteOf(m_theme));
    m_application->setFont(m_typography.font(TextRole::Body));
    // Entry fields, lists of choices and tables are set in Naskh: it stays clear and wastes no height.
    const QFont dense = m_typography.font(TextRole::Dense);
    for (const char *name : {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QSpinBox", "QDateTimeEdit", "QComboBox",
                             "QComboBoxListView", "QTableView", "QHeaderView", "QMenu", "QToolTip"})
        m_application->setFont(dense, name);
}

} // namespace mehfooz::ui
