// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_job.h"

#include <pages/lesson_printing.h>
#include <pages/plan_printing.h>
#include <presentation/error_words.h>
#include <text/isolates.h>

#include <cstdio>

namespace mehfooz {

namespace {

enum ExitCode : int { Good = 0, PackIsBad = 1, WrongUsage = 2, CannotReadOrWrite = 3 };

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::PrintJob)

public:
    //: On the command line: %1 is the id that was asked for, %2 a list of ids.
    static QString noLesson() { return tr("There is no lesson \"%1\" in the open packs. Name one of these: %2."); }
    static QString noPlan() { return tr("There is no plan \"%1\" in the open packs. Name one of these: %2."); }
    //: On the command line: %1 is such as "fr", %2 a list of languages.
    static QString noLanguage() { return tr("No open pack is written in \"%1\". Choose one of these with --lang: %2."); }
    //: On the command line: %1 is the path of the file that was written.
    static QString written() { return tr("Written to %1"); }
};

/// A terminal orders the line itself and may show isolates as boxes.
void say(std::FILE *stream, const QString &sentence)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(text::withoutIsolates(sentence)));
}

template<typename Object>
QString idsOf(const QList<Object> &objects)
{
    QStringList ids;
    for (const Object &object : objects)
        ids.append(object.id.text());
    ids.sort();
    return ids.join(QStringLiteral(", "));
}

} // namespace

PrintJob::PrintJob(Composition &composition, const Options &options, QObject *parent)
    : QObject{parent}, m_composition{composition}, m_options{options}
{
}

void PrintJob::start()
{
    connect(&m_composition.workspace(), &Workspace::packsOpened, this, [this] { Q_EMIT finished(print()); });
    m_composition.openPacks();
}

int PrintJob::print() const
{
    const Workspace &workspace = m_composition.workspace();
    const int packs = tellPackTrouble();
    if (!workspace.hasPacks())
        return packs;
    const QStringList languages = workspace.languages();
    if (!m_options.language.isEmpty() && !languages.contains(m_options.language)) {
        say(stderr, Words::noLanguage().arg(m_options.language, languages.join(QStringLiteral(", "))));
        return WrongUsage;
    }
    const PageContext context = m_composition.context();
    const auto printed = m_options.printKind == u"lesson" ? printLesson(context, m_options.printFile, m_options.printOut)
                                                          : printPlan(context, m_options.printFile, m_options.printOut);
    if (printed) {
        say(stdout, Words::written().arg(m_options.printOut));
        return Good;
    }
    if (printed.error().code == ErrorCode::NotFound) {
        say(stderr, unknownObject());
        return WrongUsage;
    }
    say(stderr, errorWords(printed.error(), ErrorContext::Printing, context.language));
    return CannotReadOrWrite;
}

int PrintJob::tellPackTrouble() const
{
    const QString trouble = m_composition.packTrouble();
    if (!trouble.isEmpty())
        say(stderr, trouble);
    const QList<Diagnostic> &problems = m_composition.workspace().packProblems();
    const QStringList unread{QStringLiteral("unreadable"), QStringLiteral("missing-folder")};
    const bool isUnreadable = problems.isEmpty() || unread.contains(problems.first().rule);
    return isUnreadable ? CannotReadOrWrite : PackIsBad;
}

QString PrintJob::unknownObject() const
{
    const Pack &all = m_composition.workspace().library().content();
    const bool isLesson = m_options.printKind == u"lesson";
    return (isLesson ? Words::noLesson() : Words::noPlan())
        .arg(m_options.printFile.left(80), isLesson ? idsOf(all.lessons) : idsOf(all.incidents));
}

} // namespace mehfooz
