// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/quiz_result_view_model.h>
#include <ui/card.h>

namespace mehfooz {

/// How one topic of a quiz went, with the lesson to read where something was missed.
class TopicResultCard final : public ui::Card {
    Q_OBJECT

public:
    /// `first`: this card's button is the page's filled one.
    TopicResultCard(const ui::Appearance &appearance, const ShownTopicResult &result, bool first, QWidget *parent = nullptr);

Q_SIGNALS:
    void lessonChosen(const QString &address);
};

} // namespace mehfooz
