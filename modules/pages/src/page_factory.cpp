// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_factory.h"

#include "check_page.h"
#include "help_topic_page.h"
#include "lesson_page.h"
#include "lessons_page.h"
#include "reference_page.h"
#include "search_page.h"
#include "today_page.h"

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
    Row{u"check", &make<CheckPage>},
    Row{u"help", &make<HelpTopicPage>},
    Row{u"lesson", &make<LessonPage>},
    Row{u"lessons", &make<LessonsPage>},
    Row{u"reference", &make<ReferencePage>},
    Row{u"search", &make<SearchPage>},
    Row{u"today", &make<TodayPage>},
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
