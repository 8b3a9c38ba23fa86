// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_factory.h"

#include "actions_page.h"
#include "check_page.h"
#include "hacked_page.h"
#include "help_topic_page.h"
#include "incident_page.h"
#include "lesson_page.h"
#include "lessons_page.h"
#include "progress_page.h"
#include "quiz_page.h"
#include "quiz_result_page.h"
#include "quizzes_page.h"
#include "reference_page.h"
#include "search_page.h"
#include "settings_page.h"
#include "stored_page.h"
#include "today_page.h"
#include "welcome_page.h"

#include <array>

namespace mehfooz {

namespace {

template<typename Kind>
std::unique_ptr<Page> make(PageContext context)
{
    return std::make_unique<Kind>(context);
}

struct Row {
    const char16_t *name;
    std::unique_ptr<Page> (*make)(PageContext);
};

/// Every page of the window. A page that is missing here cannot be reached.
constexpr std::array kPages{
    Row{u"actions", &make<ActionsPage>},
    Row{u"check", &make<CheckPage>},
    Row{u"hacked", &make<HackedPage>},
    Row{u"help", &make<HelpTopicPage>},
    Row{u"incident", &make<IncidentPage>},
    Row{u"lesson", &make<LessonPage>},
    Row{u"lessons", &make<LessonsPage>},
    Row{u"progress", &make<ProgressPage>},
    Row{u"quiz", &make<QuizPage>},
    Row{u"quizzes", &make<QuizzesPage>},
    Row{u"reference", &make<ReferencePage>},
    Row{u"result", &make<QuizResultPage>},
    Row{u"search", &make<SearchPage>},
    Row{u"settings", &make<SettingsPage>},
    Row{u"stored", &make<StoredPage>},
    Row{u"today", &make<TodayPage>},
    Row{u"welcome", &make<WelcomePage>},
};

} // namespace

std::unique_ptr<Page> makePage(const QString &name, PageContext context)
{
    for (const Row &row : kPages) {
        if (name == QStringView{row.name})
            return row.make(context);
    }
    return nullptr;
}

QStringList pageNames()
{
    QStringList names;
    for (const Row &row : kPages)
        names.append(QStringView{row.name}.toString());
    return names;
}

} // namespace mehfooz
