// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/heading_label.h>

namespace mehfooz::ui {

namespace {

TextRole roleOf(int level)
{
    return level <= 1 ? TextRole::Heading1 : level == 2 ? TextRole::Heading2 : TextRole::Heading3;
}

} // namespace

HeadingLabel::HeadingLabel(const Appearance &appearance, int level, QWidget *parent)
    : BodyLabel{appearance, roleOf(level), parent}
    , m_level{level}
{
}

HeadingLabel::HeadingLabel(const Appearance &appearance, int level, const QString &text, QWidget *parent)
    : HeadingLabel{appearance, level, parent}
{
    setText(text);
}

SpokenState HeadingLabel::spoken() const
{
    SpokenState state = BodyLabel::spoken();
    state.role = QAccessible::Heading;
    return state;
}

} // namespace mehfooz::ui
