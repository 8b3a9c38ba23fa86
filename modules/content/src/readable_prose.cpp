// SPDX-License-Identifier: GPL-3.0-or-later
#include "readable_prose.h"

#include <text/prose.h>

#include <algorithm>

namespace mehfooz {

namespace {

bool hasMarks(const QString &prose)
{
    return std::ranges::any_of(prose, [](QChar c) { return c == u'`' || c == u'[' || c == u'*'; });
}

QString withReplaced(const QString &prose, const QString &replacement)
{
    if (!hasMarks(prose))
        return prose;
    QString out;
    const QList<text::Inline> runs = text::parseInlines(prose);
    for (const text::Inline &run : runs) {
        const bool foreign = run.kind == text::Inline::Kind::Screen || (run.kind == text::Inline::Kind::Term && run.text.isEmpty());
        out += foreign ? replacement : run.text;
    }
    return out;
}

} // namespace

QString readableProse(const QString &prose)
{
    return withReplaced(prose, QStringLiteral("it"));
}

QString ownWords(const QString &prose)
{
    // A space keeps the words on both sides apart.
    return withReplaced(prose, QStringLiteral(" "));
}

} // namespace mehfooz
