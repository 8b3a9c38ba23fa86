// SPDX-License-Identifier: GPL-3.0-or-later
// Long lists, opened and scrolled by page: no turn of the event loop may be felt.
#include "pack_sizes.h"
#include "person.h"

#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

namespace mehfooz::bench {

namespace {

constexpr int kRounds = 3;
constexpr int kMostPages = 400;
constexpr double kFrame = 16;

/// The visible scroll bar with the longest way; nullptr where nothing scrolls.
QScrollBar *longestBar(const QWidget &window)
{
    QScrollBar *longest = nullptr;
    const auto all = window.findChildren<QAbstractScrollArea *>();
    for (QAbstractScrollArea *area : all) {
        QScrollBar *bar = area->verticalScrollBar();
        if (area->isVisible() && bar->maximum() > 0 && (!longest || bar->maximum() > longest->maximum()))
            longest = bar;
    }
    return longest;
}

void scroll(QScrollBar &bar, Span &pages)
{
    for (const auto step : {QAbstractSlider::SliderPageStepAdd, QAbstractSlider::SliderPageStepSub}) {
        const int end = step == QAbstractSlider::SliderPageStepAdd ? bar.maximum() : 0;
        for (int page = 0; page < kMostPages && bar.value() != end; ++page) {
            pages.measure([&] {
                bar.triggerAction(step);
                Person::turn(); // paints
            });
        }
    }
}

void printScrolling(const QString &name, const Span &pages, const Span &plain)
{
    const QString baseline = QStringLiteral("a plain list widget");
    print({name, "ms", pages.elapsed, baseline, pages.elapsed.median() / plain.elapsed.median(), Limit{"max", kFrame}});
    print({name + QStringLiteral(", processor only"), "ms", pages.onProcessor, baseline, pages.onProcessor.median() / plain.onProcessor.median(), {}});
}

/// What Qt's own list takes for as many rows.
Span plainList(int rows)
{
    QListWidget list;
    for (int i = 0; i < rows; ++i)
        list.addItem(QStringLiteral("%1").arg(i));
    list.resize(1000, 700);
    list.show();
    Person::turn();
    Span pages;
    for (int round = 0; round < kRounds; ++round)
        scroll(*list.verticalScrollBar(), pages);
    return pages;
}

bool measure(Person &person, const QString &page, const QString &name, const Span &plain)
{
    Series opening;
    opening.add(timed([&] {
        person.go(page);
        Person::turn();
    }));
    Series layout;
    person.settle(&layout);
    print({name + QStringLiteral(", opened the first time"), "ms", opening, {}, 0, {}});
    print({name + QStringLiteral(", longest turn after opening"), "ms", layout, {}, 0, {}});
    QScrollBar *bar = longestBar(person.window());
    if (!bar)
        return false;
    Span pages;
    for (int round = 0; round < kRounds; ++round)
        scroll(*bar, pages);
    printScrolling(name + QStringLiteral(", scrolled by page"), pages, plain);
    return true;
}

int run(QApplication &application)
{
    const PackOnDisk pack{kLarge};
    Person person{application, {pack.folder()}};
    const Span plain = plainList(kLarge.lessons);
    bool good = true;
    for (const auto &[page, name] : {std::pair{QStringLiteral("lessons"), QStringLiteral("list of lessons")},
                                     std::pair{QStringLiteral("quizzes"), QStringLiteral("list of quizzes")}})
        good = measure(person, page, name, plain) && good;
    if (!good)
        std::fprintf(stderr, "a list did not open, or is too short to scroll\n");
    return good ? 0 : 1;
}

} // namespace

} // namespace mehfooz::bench

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    return mehfooz::bench::run(application);
}
