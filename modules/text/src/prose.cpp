// SPDX-License-Identifier: GPL-3.0-or-later
#include <text/prose.h>

#include <array>
#include <optional>

namespace mehfooz::text {

namespace {

constexpr std::array kTargetKinds{u"term", u"lesson", u"check", u"incident", u"route", u"specimen", u"reference"};

struct Found {
    Inline run;
    qsizetype end = 0;
};

bool isTargetKind(QStringView kind)
{
    for (const auto *known : kTargetKinds) {
        if (kind == QStringView{known})
            return true;
    }
    return false;
}

std::optional<Found> between(const QString &prose, qsizetype at, const QString &mark, Inline::Kind kind)
{
    if (!QStringView{prose}.sliced(at).startsWith(mark))
        return {};
    const qsizetype close = prose.indexOf(mark, at + mark.size());
    if (close <= at + mark.size())
        return {};
    Inline run;
    run.kind = kind;
    run.text = prose.mid(at + mark.size(), close - at - mark.size());
    return Found{run, close + mark.size()};
}

std::optional<Found> termAt(const QString &prose, qsizetype at)
{
    if (!QStringView{prose}.sliced(at).startsWith(u"[["))
        return {};
    const qsizetype close = prose.indexOf(QStringLiteral("]]"), at + 2);
    if (close <= at + 2)
        return {};
    Inline run;
    run.kind = Inline::Kind::Term;
    run.targetKind = QStringLiteral("term");
    run.targetId = prose.mid(at + 2, close - at - 2);
    return Found{run, close + 2};
}

/// [words](kind:id) with a known kind.
std::optional<Found> linkAt(const QString &prose, qsizetype at)
{
    if (prose[at] != u'[')
        return {};
    const qsizetype middle = prose.indexOf(QStringLiteral("]("), at);
    const qsizetype close = middle < 0 ? -1 : prose.indexOf(u')', middle);
    if (close < 0)
        return {};
    const QString target = prose.mid(middle + 2, close - middle - 2);
    const qsizetype colon = target.indexOf(u':');
    if (colon <= 0 || !isTargetKind(QStringView{target}.first(colon)))
        return {};
    Inline run;
    run.targetKind = target.left(colon);
    run.kind = run.targetKind == u"term" ? Inline::Kind::Term : Inline::Kind::Link;
    run.targetId = target.mid(colon + 1);
    run.text = prose.mid(at + 1, middle - at - 1);
    return Found{run, close + 1};
}

std::optional<Found> markAt(const QString &prose, qsizetype at)
{
    switch (prose[at].unicode()) {
    case u'*': return between(prose, at, QStringLiteral("**"), Inline::Kind::Strong);
    case u'`': return between(prose, at, QStringLiteral("`"), Inline::Kind::Screen);
    case u'[':
        if (auto term = termAt(prose, at))
            return term;
        return linkAt(prose, at);
    default: return {};
    }
}

} // namespace

QList<Inline> parseInlines(const QString &prose)
{
    QList<Inline> runs;
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            runs.append({Inline::Kind::Plain, plain, {}, {}});
        plain.clear();
    };
    qsizetype at = 0;
    while (at < prose.size()) {
        if (const auto found = markAt(prose, at)) {
            flush();
            runs.append(found->run);
            at = found->end;
        } else {
            plain += prose[at++];
        }
    }
    flush();
    return runs;
}

QString plainText(const QList<Inline> &inlines)
{
    QString out;
    for (const Inline &run : inlines)
        out += run.text.isEmpty() && run.kind == Inline::Kind::Term ? run.targetId : run.text;
    return out;
}

} // namespace mehfooz::text
