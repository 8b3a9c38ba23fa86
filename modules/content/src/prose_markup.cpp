// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose_markup.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace mehfooz {

namespace {

struct LinkKind {
    QStringView key;
    ObjectKind kind;
};
constexpr std::array kLinkKinds{
    LinkKind{u"term", ObjectKind::Term},         LinkKind{u"lesson", ObjectKind::Lesson}, LinkKind{u"check", ObjectKind::Check},
    LinkKind{u"incident", ObjectKind::Incident}, LinkKind{u"route", ObjectKind::Route},
};

struct ForbiddenMark {
    QRegularExpression pattern;
    QString what;
};

const QList<ForbiddenMark> &forbiddenMarks()
{
    static const QList<ForbiddenMark> kMarks{
        {QRegularExpression{QStringLiteral("!\\[")}, QStringLiteral("a picture")},
        {QRegularExpression{QStringLiteral("\\]\\(")}, QStringLiteral("a link that is not [words](kind:id) with the kinds term, lesson, check, incident and route")},
        {QRegularExpression{QStringLiteral("\\[\\[|\\]\\]")}, QStringLiteral("a [[term]] that is not closed, or not alone")},
        {QRegularExpression{QStringLiteral("\\*\\*")}, QStringLiteral("a ** that is not closed, or marks nothing")},
        {QRegularExpression{QStringLiteral("`")}, QStringLiteral("a ` that is not closed, or marks nothing")},
        {QRegularExpression{QStringLiteral("(?<!\\w)\\*\\w[^*\\n]*\\*(?!\\w)")}, QStringLiteral("*emphasis*")},
        {QRegularExpression{QStringLiteral("(?<!\\w)_{1,2}[^\\W_][^_\\n]*_{1,2}(?!\\w)")}, QStringLiteral("_emphasis_")},
        {QRegularExpression{QStringLiteral("~~")}, QStringLiteral("~~struck words~~")},
        {QRegularExpression{QStringLiteral("</?[A-Za-z][^<>\\n]*>")}, QStringLiteral("an HTML tag")},
        {QRegularExpression{QStringLiteral("&(#\\d+|#x[0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]+);")}, QStringLiteral("an HTML entity")},
        {QRegularExpression{QStringLiteral("^#{1,6} "), QRegularExpression::MultilineOption}, QStringLiteral("a heading")},
        {QRegularExpression{QStringLiteral("https?://"), QRegularExpression::CaseInsensitiveOption}, QStringLiteral("a web address; put it into `backticks` or link to a route")},
    };
    return kMarks;
}

bool mayHoldMarkup(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        switch (c.unicode()) {
        case u'*': case u'_': case u'`': case u'[': case u']': case u'<': case u'&': case u'#': case u'~': return true;
        default: return false;
        }
    }) || text.contains(u"://");
}

QString forbiddenIn(const QString &text)
{
    for (const ForbiddenMark &mark : forbiddenMarks()) {
        if (mark.pattern.match(text).hasMatch())
            return mark.what;
    }
    return {};
}

void reportForbidden(const QString &text, Position at, FileReading &file)
{
    if (!mayHoldMarkup(text))
        return;
    const QString what = forbiddenIn(text);
    if (what.isEmpty())
        return;
    file.error(at, QStringLiteral("markup"),
               QStringLiteral("markup that is not allowed here: %1. Prose knows `screen words`, [[term]], **strong** and [words](kind:id) only").arg(what));
}

} // namespace

void mentionTarget(const text::Inline &run, Position at, FileReading &file)
{
    const auto *known = std::ranges::find(kLinkKinds, QStringView{run.targetKind}, &LinkKind::key);
    if (known == kLinkKinds.end()) {
        file.error(at, QStringLiteral("markup"),
                   QStringLiteral("a link may lead to a term, lesson, check, incident or route, not to \"%1\"").arg(run.targetKind.left(40)));
        return;
    }
    file.mention(known->kind, run.targetId, at);
}

void checkProse(const TextUse &use, FileReading &file)
{
    if (use.role == TextRole::Message || use.role == TextRole::Source || !mayHoldMarkup(use.text))
        return;
    const QList<text::Inline> runs = text::parseInlines(use.text);
    for (const text::Inline &run : runs) {
        switch (run.kind) {
        case text::Inline::Kind::Screen: break;
        case text::Inline::Kind::Term:
        case text::Inline::Kind::Link:
            mentionTarget(run, use.at, file);
            [[fallthrough]];
        case text::Inline::Kind::Plain:
        case text::Inline::Kind::Strong: reportForbidden(run.text, use.at, file); break;
        }
    }
}

} // namespace mehfooz
