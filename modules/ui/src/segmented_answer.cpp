// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/segmented_answer.h>

#include <QEvent>

namespace mehfooz::ui {

namespace {

const QString kUnknown = QStringLiteral("unknown");

} // namespace

SegmentedAnswer::SegmentedAnswer(const Appearance &appearance, QWidget *parent)
    : SegmentedChoice{appearance, {}, parent}
{
    retranslate();
    setClearedId(kUnknown);
    setChosen(kUnknown);
}

QStringList SegmentedAnswer::ids()
{
    return {QStringLiteral("yes"), QStringLiteral("partly"), QStringLiteral("no"), kUnknown, QStringLiteral("na")};
}

void SegmentedAnswer::changeEvent(QEvent *event)
{
    SegmentedChoice::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SegmentedAnswer::retranslate()
{
    const QStringList id = ids();
    setSegments({
        //: Answer to an item of the security check: the protection is in place.
        {id.at(0), tr("Done"), QStringLiteral("check"), HueName::Good, {}},
        //: Answer to an item of the security check: only part of the protection is in place.
        {id.at(1), tr("Partly"), QStringLiteral("contrast"), HueName::Warn, {}},
        //: Answer to an item of the security check: the protection is not in place.
        {id.at(2), tr("No"), QStringLiteral("x"), HueName::Bad, {}},
        //: Answer to an item of the security check.
        {id.at(3), tr("Don't know"), QStringLiteral("circle-help"), HueName::Neutral, {}},
        //: Answer to an item of the security check: it does not apply to this person.
        {id.at(4), tr("Not for me"), QStringLiteral("minus"), HueName::Neutral, {}},
    });
    //: Name of the group of five answers to an item of the security check, for screen readers.
    setName(tr("Your answer"));
}

} // namespace mehfooz::ui
