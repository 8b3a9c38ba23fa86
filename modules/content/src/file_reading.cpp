// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_reading.h"

#include "prose_markup.h"

namespace mehfooz {

namespace {

/// A file that is wrong in every line is told so once.
constexpr qsizetype kMostProblems = 1000;

} // namespace

QString toKey(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Topic: return QStringLiteral("topic");
    case ObjectKind::Threat: return QStringLiteral("threat");
    case ObjectKind::Role: return QStringLiteral("role");
    case ObjectKind::Flag: return QStringLiteral("flag");
    case ObjectKind::Area: return QStringLiteral("area");
    case ObjectKind::Check: return QStringLiteral("check");
    case ObjectKind::OrgArea: return QStringLiteral("org_area");
    case ObjectKind::OrgCheck: return QStringLiteral("org_check");
    case ObjectKind::ProfileQuestion: return QStringLiteral("profile_question");
    case ObjectKind::Question: return QStringLiteral("question");
    case ObjectKind::Quiz: return QStringLiteral("quiz");
    case ObjectKind::Lesson: return QStringLiteral("lesson");
    case ObjectKind::Specimen: return QStringLiteral("specimen");
    case ObjectKind::Incident: return QStringLiteral("incident");
    case ObjectKind::Route: return QStringLiteral("route");
    case ObjectKind::Term: return QStringLiteral("term");
    case ObjectKind::Reference: return QStringLiteral("reference");
    case ObjectKind::Plan: return QStringLiteral("plan");
    }
    return {};
}

void FileReading::report(Position at, Severity severity, const QString &rule, const QString &text)
{
    if (problems.size() < kMostProblems)
        problems.append({place(at), severity, rule, text});
    else if (problems.size() == kMostProblems)
        problems.append({place(at), severity, QStringLiteral("too-many-problems"), QStringLiteral("more problems follow in this file; mend these first")});
}

void FileReading::addText(TextUse use)
{
    if (use.owner < 0)
        use.owner = static_cast<int>(definitions.size()) - 1;
    checkProse(use, *this);
    texts.append(std::move(use));
}

} // namespace mehfooz
