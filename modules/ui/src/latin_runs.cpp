// SPDX-License-Identifier: GPL-3.0-or-later
#include "latin_runs.h"

namespace mehfooz::ui {

bool isLatinLetter(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x250 && c != u'«' && c != u'»';
}

QList<std::pair<int, int>> latinRuns(const QString &text, int first, int length)
{
    QList<std::pair<int, int>> runs;
    int i = first;
    const int end = first + length;
    while (i < end) {
        if (!text.at(i).isLetterOrNumber() || !isLatinLetter(text.at(i))) {
            ++i;
            continue;
        }
        int last = i;
        int probe = i;
        while (probe < end && (isLatinLetter(text.at(probe)) || text.at(probe) == u' ')) {
            if (isLatinLetter(text.at(probe)))
                last = probe;
            ++probe;
        }
        // Punctuation of the Urdu sentence stays with it.
        while (last > i && (text.at(last) == u':' || text.at(last) == u'"' || text.at(last) == u'!' || text.at(last) == u'('))
            --last;
        runs.append({i, last - i + 1});
        i = last + 1;
    }
    return runs;
}

} // namespace mehfooz::ui
