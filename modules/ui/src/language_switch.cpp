// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/language_switch.h>

#include <QEvent>

namespace mehfooz::ui {

LanguageSwitch::LanguageSwitch(const Appearance &appearance, QWidget *parent)
    : SegmentedChoice{appearance, {}, parent}
    , m_lookOf{appearance}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &SegmentedChoice::chosenByPerson, this, &LanguageSwitch::languageChosen);
    connect(&appearance, &Appearance::changed, this, [this] { setChosen(m_lookOf.look().language); });
    retranslate();
}

void LanguageSwitch::setLanguages(const QList<std::pair<QString, QString>> &languages)
{
    QList<Segment> segments;
    for (const auto &[tag, name] : languages)
        segments.append({tag, name, {}, HueName::Primary, tag});
    setSegments(segments);
    setChosen(m_lookOf.look().language);
}

void LanguageSwitch::changeEvent(QEvent *event)
{
    SegmentedChoice::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LanguageSwitch::retranslate()
{
    //: Name of the switch between Urdu and English, for screen readers.
    setName(tr("Language"));
}

} // namespace mehfooz::ui
