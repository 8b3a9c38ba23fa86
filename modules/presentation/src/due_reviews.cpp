// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/due_reviews.h>

namespace mehfooz {

QList<QueueCard> dueReviews(const Workspace &workspace)
{
    QList<QueueCard> cards;
    for (const ReviewCard &card : workspace.state().cards) {
        const QList<const Question *> questions = workspace.library().questionsOfIdea(card.idea);
        if (questions.isEmpty())
            continue;
        const std::optional<LessonId> &lesson = questions.first()->lesson;
        cards.append({card, lesson ? lesson->text() : QString{}});
    }
    const QDateTime now = workspace.now();
    const QDateTime endOfDay = now.toLocalTime().date().addDays(1).startOfDay();
    return reviewQueue(FsrsSettings{}, cards, now, endOfDay.toUTC());
}

QString nextReviewDayWords(const Workspace &workspace, const LanguageState &language)
{
    constexpr int kDaysOfAWeek = 7;
    const QDate today = workspace.now().toLocalTime().date();
    QDate next;
    for (const ReviewCard &card : workspace.state().cards) {
        const QDate due = card.memory.due.toLocalTime().date();
        const bool isAsked = !workspace.library().questionsOfIdea(card.idea).isEmpty();
        if (isAsked && due > today && (next.isNull() || due < next))
            next = due;
    }
    if (next.isNull())
        return {};
    return today.daysTo(next) < kDaysOfAWeek ? language.locale().dayName(next.dayOfWeek()) : language.date(next, today);
}

} // namespace mehfooz
