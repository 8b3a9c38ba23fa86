// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_factory.h"

#include "help_topic_page.h"
#include "search_page.h"

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
    Row{u"help", &make<HelpTopicPage>},
    Row{u"search", &make<SearchPage>},
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
