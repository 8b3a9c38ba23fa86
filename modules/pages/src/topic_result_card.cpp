// SPDX-License-Identifier: GPL-3.0-or-later
#include "topic_result_card.h"

#include <ui/action_button.h>
#include <ui/flow_row.h>
#include <ui/heading_label.h>
#include <ui/progress_line.h>

#include <QVBoxLayout>

namespace mehfooz {

TopicResultCard::TopicResultCard(const ui::Appearance &appearance, const ShownTopicResult &result, bool first, QWidget *parent)
    : ui::Card{appearance, parent}
{
    auto *title = new ui::HeadingLabel{appearance, 3, result.title};
    auto *line = new ui::BodyLabel{appearance, ui::TextRole::Body, result.line};
    line->setTone(ui::Tone::Secondary);
    auto *row = new ui::FlowRow{16};
    row->addWidget(title);
    row->addWidget(line);
    if (!result.lessonAddress.isEmpty()) {
        auto *read = new ui::ActionButton{appearance, first ? ui::ButtonKind::Filled : ui::ButtonKind::Outline,
                                          //: Button beside a topic in a quiz result.
                                          tr("Read this lesson")};
        read->setIconName(QStringLiteral("book-open"));
        read->setAccessibleDescription(result.lessonTitle);
        row->addWidget(read);
        row->setTrailingFrom(2);
        connect(read, &ui::ActionButton::clicked, this, [this, address = result.lessonAddress] { Q_EMIT lessonChosen(address); });
    }
    auto *bar = new ui::ProgressLine{appearance};
    bar->setShare(result.percent / 100.0);
    bar->setSpoken(result.title, result.line);
    column()->addLayout(row);
    column()->addWidget(bar);
}

} // namespace mehfooz
